"""The exporters: the table, the options, the files, and one golden a format (tests/exporters/NAME/sample.SUFFIX).

The input of every golden is ``samples.build_sample()``. ``PRESSCONF_UPDATE_GOLDENS=1`` writes them anew.
"""

from __future__ import annotations

import csv
import inspect
import io
import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressconf.errors import UnknownExporterError
from pressconf.exporters import EXPORTERS, export, exporters, list_options
from pressconf.exporters.csv import write_cell
from pressconf.model import Conference
from pressconf.records import COLUMNS, list_columns, to_records
from pressconf.wire import from_json
from tests.samples import VOICE, build_conference, build_sample
from tests.strategies import AWKWARD, TEXT, conferences

GOLDENS = Path(__file__).parent / "exporters"
PACKAGE = Path(inspect.getfile(export)).parent
#: The formats whose bytes are promised; those of Parquet are the library's, and its values are proved in test_parquet.py.
TEXTS = [name for name in EXPORTERS if name != "parquet"]


def replace_surrogates(text: str) -> str:
    """What UTF-8 can hold of a text: U+FFFD for each surrogate."""
    return "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)


def read_csv(text: str) -> list[list[str]]:
    """The cells, as Python's own reader sees them."""
    return list(csv.reader(io.StringIO(text, newline="")))


# -- every exporter ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", TEXTS)
def test_golden(name: str) -> None:
    """The sample comes out byte for byte as the golden that a person has read."""
    exporter = EXPORTERS[name]
    path = GOLDENS / name / f"sample{exporter.suffix}"
    value = export(build_sample(), name).encode("utf-8")
    if os.environ.get("PRESSCONF_UPDATE_GOLDENS") == "1":
        path.write_bytes(value)
    assert path.read_bytes() == value


def test_every_row_has_its_file_and_golden() -> None:
    """A file without a row, a row without a file, and a row without a golden all fail."""
    files = {path.stem for path in PACKAGE.glob("*.py")} - {"__init__", "exporter"}
    assert files == set(EXPORTERS) == {folder.name for folder in GOLDENS.iterdir() if folder.is_dir()}
    assert all(name == exporter.name for name, exporter in EXPORTERS.items())


def test_descriptions() -> None:
    """``exporters()`` lists every name with one line that ends like a sentence; suffixes begin with a dot."""
    assert list(exporters()) == list(EXPORTERS)
    for name, description in exporters().items():
        assert description.endswith(".")
        assert "\n" not in description
        assert EXPORTERS[name].suffix.startswith(".")


@pytest.mark.parametrize("name", TEXTS)
@given(conf=conferences())
def test_any_conference_can_be_written(name: str, conf: Conference) -> None:
    """Whatever the text holds, every format gives UTF-8, and the same bytes each time."""
    value = export(conf, name)
    assert value.encode("utf-8") == export(conf, name).encode("utf-8")


@pytest.mark.parametrize("name", TEXTS)
def test_file_holds_the_value(name: str, tmp_path: Path) -> None:
    """With a path, the file holds the bytes of the value, line ends untouched; the path may be a ``str``."""
    for path in (tmp_path / "out", str(tmp_path / "other")):
        value = export(build_sample(), name, path)
        assert Path(path).read_bytes() == value.encode("utf-8")


def test_failed_export_leaves_the_file(tmp_path: Path) -> None:
    """An export that fails leaves an older file as it was."""
    path = tmp_path / "out.csv"
    path.write_text("old")
    with pytest.raises(TypeError):
        export(build_sample(), "csv", path, colour=True)
    assert path.read_text() == "old"


def test_unknown_exporter() -> None:
    """A name that no format has is refused with those that exist."""
    with pytest.raises(UnknownExporterError, match="json, jsonl, csv, parquet") as caught:
        export(build_sample(), "papyrus")
    assert (caught.value.name, caught.value.known) == ("papyrus", tuple(EXPORTERS))


def test_unknown_option() -> None:
    """An option that the format doesn't have is a ``TypeError`` that names those it has."""
    with pytest.raises(TypeError, match="'csv' has no option colour; there are: bom, excel_safe"):
        export(build_sample(), "csv", colour=True)
    with pytest.raises(TypeError, match="'json' has no option bom; it has none"):
        export(build_sample(), "json", bom=True)
    assert list_options(EXPORTERS["csv"]) == ("bom", "excel_safe")


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
    assert all(tuple(json.loads(line)) == list_columns(conf) for line in lines if not conf.meta)


# -- csv -----------------------------------------------------------------------------------------------------------------------


@given(conferences())
def test_csv_reads_back(conf: Conference) -> None:
    """A CSV reader finds the header and every cell as it was, line ends and quotes inside texts included."""
    rows = read_csv(export(conf, "csv"))
    assert rows[0] == [replace_surrogates(column) for column in list_columns(conf)]
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
