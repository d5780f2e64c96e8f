"""The exporters: the table, the options, the files, and one golden a format (tests/exporters/NAME/sample.SUFFIX).

The input of every golden is ``samples.build_sample()``. ``PRESSCONF_UPDATE_GOLDENS=1`` writes them anew.
"""

from __future__ import annotations

import inspect
import json
import os
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import pressconf
from pressconf.errors import ExportError, UnknownExporterError
from pressconf.exporters import EXPORTERS, export, exporters, list_options
from pressconf.exporters.csv import write_cell
from pressconf.model import Conference
from pressconf.records import COLUMNS, gather_columns, to_records
from pressconf.wire import from_json
from tests.exports import OPTIONS, dump_database, read_csv, replace_surrogates, write_files
from tests.samples import VOICE, build_conference, build_sample
from tests.strategies import AWKWARD, TEXT, conferences

GOLDENS = Path(__file__).parent / "exporters"
PACKAGE = Path(inspect.getfile(export)).parent
SINGLE = [name for name, exporter in EXPORTERS.items() if not exporter.several]
SEVERAL = [
    name for name, exporter in EXPORTERS.items() if exporter.several and name != "parquet"
]  # compressed: test_parquet.py
VALUES = [name for name in EXPORTERS if name != "convokit"]
#: The formats whose bytes are promised; those of Parquet are the library's, and its values are proved in test_parquet.py.
TEXTS = [name for name in EXPORTERS if name != "parquet"]


def encode(name: str, value: str | bytes) -> bytes:
    """The bytes of a value; of a database those that its dump has."""
    if name == "sqlite":
        assert isinstance(value, bytes)
        value = dump_database(value)
    return value.encode("utf-8") if isinstance(value, str) else value


# -- every exporter ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", TEXTS)
def test_golden(name: str, tmp_path: Path) -> None:
    """The sample comes out byte for byte as the files that a person has read."""
    made = write_files(build_sample(), name, tmp_path, **OPTIONS.get(name, {}))
    if os.environ.get("PRESSCONF_UPDATE_GOLDENS") == "1":
        for file, content in made.items():
            path = GOLDENS / name / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    there = [path for path in sorted((GOLDENS / name).rglob("*")) if path.is_file()]
    assert {path.relative_to(GOLDENS / name).as_posix(): path.read_bytes() for path in there} == made


def test_every_row_has_its_file_and_golden() -> None:
    """A file without a row, a row without a file, and a row without a golden all fail."""
    files = {path.stem for path in PACKAGE.glob("*.py")} - {"__init__", "exporter"}
    assert files == set(EXPORTERS) == {folder.name for folder in GOLDENS.iterdir() if folder.is_dir()}
    assert all(name == exporter.name for name, exporter in EXPORTERS.items())
    assert all(exporter.write or exporter.save for exporter in EXPORTERS.values())


def test_descriptions() -> None:
    """``exporters()`` lists every name with one line that ends like a sentence; suffixes begin with a dot, each its own."""
    assert list(exporters()) == list(EXPORTERS)
    for name, description in exporters().items():
        assert description.endswith(".")
        assert "\n" not in description
        assert EXPORTERS[name].suffix.startswith(".")
    assert len({exporter.suffix for exporter in EXPORTERS.values()}) == len(EXPORTERS)


@pytest.mark.parametrize("name", TEXTS)
@given(conf=conferences())
def test_any_conference_can_be_written(name: str, conf: Conference, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Whatever the text holds, every format can be written, and with the same bytes each time."""
    one, two = (write_files(conf, name, tmp_path_factory.mktemp("out")) for _ in range(2))
    assert one == two != {}


@pytest.mark.parametrize("name", VALUES)
def test_file_holds_the_value(name: str, tmp_path: Path) -> None:
    """With a path, the file holds the bytes of the value, line ends untouched; the path may be a ``str``."""
    expected = encode(name, export(build_sample(), name))
    for path in (tmp_path / "out", str(tmp_path / "other")):
        value = export(build_sample(), name, path)
        assert encode(name, Path(path).read_bytes()) == expected
        assert value == Path(path) if name == "sqlite" else encode(name, value) == expected


def test_failed_export_leaves_the_file(tmp_path: Path) -> None:
    """An export that fails leaves an older file as it was."""
    path = tmp_path / "out.csv"
    path.write_text("old")
    with pytest.raises(TypeError):
        export(build_sample(), "csv", path, colour=True)
    assert path.read_text() == "old"


def test_folder_needs_a_path() -> None:
    """What is a folder, or stands beside a file, needs a path: an error of our own that says so."""
    with pytest.raises(
        ExportError, match=r'it is a folder, which needs a path: export\(conf, "convokit", path\)'
    ) as caught:
        export(build_sample(), "convokit")
    assert (caught.value.name, isinstance(caught.value, pressconf.PressconfError)) == ("convokit", True)
    with pytest.raises(ExportError, match="datapackage writes files beside it"):
        export(build_sample(), "csv", datapackage=True)


@pytest.mark.parametrize("name", SINGLE)
def test_one_conference_where_a_file_holds_one(name: str) -> None:
    """Several conferences, or none, are refused with the names of the formats that take them; a list of one is one."""
    for confs in ([build_sample(), build_sample()], []):
        with pytest.raises(ExportError, match="several go into: jsonl, csv, sqlite, convokit"):
            export(confs, name)
    assert export([build_sample()], name) == export(build_sample(), name)


@pytest.mark.parametrize("name", SEVERAL)
def test_several_conferences(name: str, tmp_path: Path) -> None:
    """Two conferences in one export, from any iterable: the words of both, each once; nothing is written for none."""
    one, two = (attrs.evolve(build_sample(), id=own) for own in ("one", "two"))
    both = b"".join(write_files(iter((one, two)), name, tmp_path / "both").values())
    for conf in (one, two):
        alone = b"".join(write_files(conf, name, tmp_path / conf.id).values())
        assert both.count(b"Briefly, please.") == 2 * alone.count(b"Briefly, please.") > 0
        assert conf.id.encode() in both
    write_files([], name, tmp_path / "none")


def test_what_is_no_conference_is_refused() -> None:
    """A path, or whatever else is no conference, is a ``TypeError`` that says so."""
    strange: Any = ["a.txt"]
    with pytest.raises(TypeError, match="not a value of type str"):
        export(strange, "csv")


def test_unknown_exporter() -> None:
    """A name that no format has is refused with those that exist."""
    with pytest.raises(UnknownExporterError, match="json, jsonl, csv, markdown") as caught:
        export(build_sample(), "papyrus")
    assert (caught.value.name, caught.value.known) == ("papyrus", tuple(EXPORTERS))


def test_unknown_option() -> None:
    """An option that the format doesn't have is a ``TypeError`` that names those it has."""
    with pytest.raises(TypeError, match="'csv' has no option colour; there are: bom, excel_safe, datapackage, csvw"):
        export(build_sample(), "csv", colour=True)
    with pytest.raises(TypeError, match="'json' has no option bom; it has none"):
        export(build_sample(), "json", bom=True)
    assert list_options(EXPORTERS["csv"]) == ("bom", "excel_safe", "datapackage", "csvw")


@pytest.mark.parametrize("name", TEXTS)
def test_speech_comes_in_document_order(name: str, tmp_path: Path) -> None:
    """Law 8: a format prints the turns in the order of ``conf.turns``."""
    words = [f"Word{number:02}x" for number in range(8)]
    kinds: list[Any] = ["statement", "moderator", "question", "moderator", "answer", "moderator", "question", "answer"]
    conf = build_conference([(kind, VOICE, "Q", word) for kind, word in zip(kinds, words, strict=True)])
    for content in write_files(conf, name, tmp_path).values():
        places = [content.find(word.encode()) for word in words]
        assert places == sorted(places)


# -- json, jsonl ---------------------------------------------------------------------------------------------------------------


def test_json_is_the_saved_form(tmp_path: Path) -> None:
    """The ``json`` export is what ``from_json`` reads, from the string and from the file."""
    path = tmp_path / "conf.json"
    assert from_json(export(build_sample(), "json", path)) == build_sample() == from_json(path.read_bytes())


@given(conferences())
def test_jsonl_holds_the_records(conf: Conference) -> None:
    """Each line is one record, keys in order; the values are equal but for surrogates that JSON merges."""
    lines = export(conf, "jsonl").splitlines()
    assert [json.loads(line) for line in lines] == json.loads(json.dumps(to_records(conf)))
    assert all(tuple(json.loads(line)) == gather_columns([conf]) for line in lines if not conf.meta)


# -- csv -----------------------------------------------------------------------------------------------------------------------


@given(conferences())
def test_csv_reads_back(conf: Conference) -> None:
    """A CSV reader finds the header and every cell as it was, line ends and quotes inside texts included."""
    rows = read_csv(export(conf, "csv"))
    assert rows[0] == [replace_surrogates(column) for column in gather_columns([conf])]
    assert rows[0][: len(COLUMNS)] == list(COLUMNS)
    assert len(rows) == len(conf.turns) + 1
    for row, record in zip(rows[1:], to_records(conf), strict=True):
        for cell, value in zip(row, record.values(), strict=True):
            if isinstance(value, bool):
                assert cell == ("true" if value else "false")
            else:
                assert cell == ("" if value is None else replace_surrogates(str(value)))


def test_csv_bom(tmp_path: Path) -> None:
    """``bom=True`` puts one BOM first, in the value and in the file."""
    path = tmp_path / "out.csv"
    value = export(build_sample(), "csv", path, bom=True)
    assert value == "\ufeff" + export(build_sample(), "csv")
    assert path.read_bytes().startswith(b"\xef\xbb\xbfconference_id,")


@pytest.mark.parametrize(
    "text",
    [
        "=1",
        "+1",
        "-1",
        "--",
        "@a",
        "\t",
        "\r",
        "\n",
        "＝1",
        "＋1",
        "－1",
        "＠a",
        " =1",
        "\xa0=1",
        "\xa0 \t=1",
        "\ufeff=1",
        "'",
        "'a",
    ],
)
def test_risky_cells(text: str) -> None:
    """What a spreadsheet could run as a formula gets a mark, and so does what begins with that mark."""
    assert write_cell(text, excel_safe=True) == "'" + text
    assert write_cell(text) == text


@pytest.mark.parametrize("text", ["", "a", "1=1", "a-b", " a", "\xa0", "(=1)", "“=1”", "é"])
def test_harmless_cells(text: str) -> None:
    """Every other cell stays untouched."""
    assert write_cell(text, excel_safe=True) == text


def test_numbers_are_not_marked() -> None:
    """Null, booleans and numbers are no text that could be a formula."""
    cells = [write_cell(value, excel_safe=True) for value in (None, True, False, 0, 12)]
    assert cells == ["", "true", "false", "0", "12"]


@given(st.one_of(TEXT, st.text(st.sampled_from(AWKWARD + " a"), max_size=5)))
def test_excel_safe_is_reversible(text: str) -> None:
    """Taking one leading mark from each marked cell gives the cell back; no safe cell begins like a formula."""
    cell = write_cell(text, excel_safe=True)
    assert (cell[1:] if cell.startswith("'") else cell) == replace_surrogates(text)
    assert cell.lstrip().lstrip("\ufeff")[:1] not in (*"=+-@＝＋－＠",)


def test_excel_safe_export() -> None:
    """The option reaches every cell of the export."""
    conf = build_conference([("question", VOICE, "=Q", "-- why?")], meta={"note": "@home"})
    record = dict(zip(*read_csv(export(conf, "csv", excel_safe=True)), strict=True))
    assert (record["label"], record["text"], record["meta_note"]) == ("'=Q", "'-- why?", "'@home")


def test_empty_conference() -> None:
    """Without turns there is a header in CSV, and nothing in JSON Lines."""
    conf = build_conference([])
    assert export(conf, "csv") == ",".join(COLUMNS) + "\r\n"
    assert export(conf, "jsonl") == ""


RELAYED = """\
Minister Ada Holm holds a press conference

MODERATOR: Good morning. We take questions.

MINISTER ADA HOLM: The bridge opens on Friday, in the morning.

Q: Who pays for the ramp?

MINISTER ADA HOLM: The county pays.

MODERATOR: A written question from Ana Ruiz of Harbour Wire: is it safe in a storm?

MINISTER ADA HOLM: It is.
"""


@pytest.mark.parametrize("name", [name for name in EXPORTERS if name not in ("akn", "parquet")])
def test_who_asks_a_question_that_is_read_out(name: str, tmp_path: Path) -> None:
    """Where a moderator reads out a question, whose it is stands in the export, beside the moderator who says it."""
    conf = pressconf.parse(RELAYED)
    question = conf.questions[1]
    assert (question.speaker.role, question.asker_name, question.asker_outlet) == (
        "moderator",
        "Ana Ruiz",
        "Harbour Wire",
    )
    written = b"".join(write_files(conf, name, tmp_path).values()).decode("utf-8")
    without = b"".join(write_files(_forget_asker(conf), name, tmp_path / "without").values()).decode("utf-8")
    assert written.count("Ana Ruiz") > without.count("Ana Ruiz") > 0


def _forget_asker(conf: Conference) -> Conference:
    """The conference without evidence of whose question was read out."""
    return attrs.evolve(conf, turns=tuple(attrs.evolve(turn, evidence=()) for turn in conf.turns))
