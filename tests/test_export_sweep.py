"""Every exporter against every Unicode code point, from 0 to 0x10FFFF, lone surrogates among them.

Each comes back as it was, or by the one rule of its format (docs/exporters.md). Whoever reads is not us where there is somebody
else: Python's json, csv and sqlite3, lxml, markdown-it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import attrs
import pytest

import pressconf
from pressconf.exporters import EXPORTERS, export
from pressconf.model import Conference, Turn
from pressconf.wire import from_json
from tests.exports import (
    merge_surrogates,
    read_csv,
    replace_for_xml,
    replace_surrogates,
    split_paragraphs,
    sweep_conferences,
)
from tests.samples import HOLM, RUIZ, Spoken, build_conference

Reader = Callable[[Conference, Path], list[Any]]


def read_json(conf: Conference, folder: Path) -> list[str]:
    """The turns of the saved form."""
    return [turn.text for turn in from_json(export(conf, "json")).turns]


def read_jsonl(conf: Conference, folder: Path) -> list[str]:
    """The column ``text``, by Python's json."""
    return [json.loads(line)["text"] for line in export(conf, "jsonl").split("\n")[:-1]]


def read_table(conf: Conference, folder: Path) -> list[str]:
    """The column ``text``, by Python's csv, from the file."""
    export(conf, "csv", folder / "a.csv")
    [head, *rows] = read_csv((folder / "a.csv").read_bytes().decode("utf-8"))
    return [row[head.index("text")] for row in rows]


def read_annotations(conf: Conference, folder: Path) -> list[str]:
    """The quoted words of each turn, by Python's json."""
    items = json.loads(export(conf, "annotations"))["items"]
    return [item["target"]["selector"][1]["exact"] for item in items]


def read_database(conf: Conference, folder: Path) -> list[str]:
    """The column ``text``, by SQLite, whose own functions must see all of it."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(export(conf, "sqlite"))
        found = database.execute('SELECT text, length(text), "end" - start FROM turns ORDER BY "index"').fetchall()
    assert all(len(text) == counted == spanned for text, counted, spanned in found)
    return [text for text, _, _ in found]


def read_corpus(conf: Conference, folder: Path) -> list[str]:
    """The utterances' text, from bytes that are ASCII."""
    lines = (export(conf, "convokit", folder / "corpus") / "utterances.jsonl").read_bytes().decode("ascii")
    return [json.loads(line)["text"] for line in lines.split("\n")[:-1]]


def read_xml(name: str, speech: str, paragraph: str) -> Reader:
    """Return a reader of the paragraphs of each turn, by lxml."""

    def read(conf: Conference, folder: Path) -> list[list[str]]:
        etree = pytest.importorskip("lxml.etree", exc_type=ImportError)
        root = etree.fromstring(export(conf, name).encode("utf-8"))
        return [[line.text for line in turn.iter(f"{{*}}{paragraph}")] for turn in root.iter(f"{{*}}{speech}")]

    return read


def read_markdown(conf: Conference, folder: Path) -> list[list[str]]:
    """The paragraphs of each turn, by markdown-it: words and nothing else."""
    tokens = pytest.importorskip("markdown_it").MarkdownIt("commonmark").parse(export(conf, "markdown"))
    turns: list[list[str]] = []
    for token in tokens:
        if token.type == "inline":
            kinds = [child.type for child in token.children]
            if "strong_open" in kinds:
                turns.append([])
            elif turns:
                assert set(kinds) == {"text"}, kinds
                turns[-1].append("".join(child.content for child in token.children))
    assert {token.type for token in tokens} == {
        f"{name}_{end}" for name in ("heading", "paragraph") for end in ("open", "close")
    } | {"inline"}
    return turns


def plain(rule: Callable[[str], str]) -> Callable[[Turn], Any]:
    """Return what is expected of a format that holds the text as it is, but for a rule."""
    return lambda turn: rule(turn.text)


def lines(rule: Callable[[str], str]) -> Callable[[Turn], Any]:
    """Return what is expected of a format that holds the clean text by paragraphs."""
    return lambda turn: [rule(line) for line in split_paragraphs(turn.clean_text)]


def replace_zero(text: str) -> str:
    """U+FFFD for NUL and surrogates."""
    return replace_surrogates(text).replace("\0", "\ufffd")


#: Format -> who reads it, and what must come back.
RULES: dict[str, tuple[Reader, Callable[[Turn], Any]]] = {
    "json": (read_json, plain(str)),
    "jsonl": (read_jsonl, plain(merge_surrogates)),
    "csv": (read_table, plain(replace_surrogates)),
    "markdown": (read_markdown, lines(replace_zero)),
    "tei": (read_xml("tei", "u", "seg"), lines(replace_for_xml)),
    "sqlite": (read_database, plain(replace_zero)),
    "convokit": (read_corpus, lambda turn: merge_surrogates(turn.clean_text)),
    "annotations": (read_annotations, plain(merge_surrogates)),
    "akn": (read_xml("akn", "speech", "p"), lines(replace_for_xml)),
}


def test_the_sweep_is_whole() -> None:
    """The conferences hold each of the 1,114,112 code points."""
    spoken = {char for conf in sweep_conferences() for turn in conf.turns for char in turn.text}
    assert len(spoken) == 0x110000


@pytest.mark.parametrize("name", [name for name in EXPORTERS if name in RULES])
def test_every_code_point(name: str, tmp_path: Path) -> None:
    """Every code point comes back from the format, or as its rule says."""
    read, expect = RULES[name]
    for number, conf in enumerate(sweep_conferences()):
        (tmp_path / str(number)).mkdir()
        assert read(conf, tmp_path / str(number)) == [expect(turn) for turn in conf.turns]


def name_everything(start: int) -> Conference:
    """A conference of whose names, outlets, offices, titles, ids and ``meta`` each holds 4,352 code points from ``start``."""
    odd = f"a{''.join(map(chr, range(start, start + 4352)))}b"
    minister = attrs.evolve(HOLM, name=odd, office=odd, honorific=odd, affiliation=odd, labels=(odd,), evidence=())
    asker = attrs.evolve(RUIZ, name=f"{odd}c", outlet=odd, outlet_forms=(odd,), labels=(f"{odd}c",), evidence=())
    spoken: list[Spoken] = [("statement", asker, odd, "It is safe."), ("statement", minister, odd, "It is.")]
    conf = build_conference(spoken, meta={odd: odd})
    return attrs.evolve(conf, id=odd, title=odd, location=odd, status=odd)


#: Format -> where it has the name of the asker, as its reader sees it, and what must stand there.
NAMES: dict[str, tuple[Callable[[Conference, Path], str], Callable[[str], str]]] = {
    "jsonl": (lambda conf, _: str(json.loads(export(conf, "jsonl").split("\n")[0])["name"]), merge_surrogates),
    "csv": (lambda conf, _: dict(zip(*read_csv(export(conf, "csv"))[:2], strict=True))["name"], replace_surrogates),
    "sqlite": (lambda conf, _: read_name(export(conf, "sqlite")), replace_zero),
    "json": (lambda conf, _: str(from_json(export(conf, "json")).turns[0].speaker.name), str),
}


def read_name(content: bytes) -> str:
    """The name of the first turn's speaker, by SQLite."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(content)
        [name] = database.execute('SELECT name FROM turns ORDER BY "index"').fetchone()
        return str(name)


@pytest.mark.parametrize("name", [name for name in EXPORTERS if name in RULES])
def test_every_code_point_in_names(name: str, tmp_path: Path) -> None:
    """Names, outlets, titles, ids and ``meta`` may hold whatever a text may: what is written is read, the speech is whole."""
    read, expect = RULES[name]
    for start in range(0, 0x110000, 4352):
        conf = name_everything(start)
        folder = tmp_path / str(start)
        folder.mkdir()
        if name != "markdown":  # where a heading of white space and marks is its own rule: test_markdown.py
            assert read(conf, folder) == [expect(turn) for turn in conf.turns], hex(start)
        if name in NAMES:
            find, rule = NAMES[name]
            assert find(conf, folder) == rule(str(conf.turns[0].speaker.name)), hex(start)
        else:
            export(conf, name, folder / f"a{EXPORTERS[name].suffix}")


@pytest.mark.parametrize("start", range(0, 0x110000, 16 * 4352))
def test_every_code_point_in_tables_and_frames(start: int) -> None:
    """The same for frames, tables as CSV, and chunks."""
    pytest.importorskip("pandas")
    pytest.importorskip("polars")
    conf = name_everything(start)
    name = str(conf.turns[0].speaker.name)
    assert conf.to_pandas()["name"].tolist()[0] == name
    assert conf.to_polars()["name"].to_list()[0] == replace_surrogates(name)
    [head, row, *_] = read_csv(pressconf.rows_to_csv(conf.floor()))
    assert replace_surrogates(name) in row
    assert head[-1] == replace_surrogates(f"meta_{conf.title}")
    [line, *_] = pressconf.rows_to_jsonl(chunk.to_dict() for chunk in conf.chunks()).split("\n")
    assert json.loads(line)["pieces"][0]["name"] == merge_surrogates(name)


def test_every_text_format_is_swept() -> None:
    """A format without a rule here is one whose own tests sweep it (parquet: tests of Arrow)."""
    assert set(EXPORTERS) - set(RULES) <= {"parquet"}
