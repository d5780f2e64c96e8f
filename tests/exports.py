"""What an export wrote, for tests to compare and to read back: files by name, databases as text, words as other programs see them.

No pytest. ``sweep_conferences`` are conferences in which every code point is spoken.
"""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

import pressconf
from pressconf.exporters import EXPORTERS, export
from pressconf.model import Conference
from tests.samples import HOLM, Spoken, build_conference
from tests.texts import TEXTS

#: Options of the goldens: all that a format can write.
OPTIONS: dict[str, dict[str, Any]] = {"csv": {"datapackage": True, "csvw": True}}
FORBIDDEN_IN_XML = {*range(0x20), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF} - {9, 10, 13}


def write_files(confs: Conference | Iterable[Conference], name: str, folder: Path, **options: Any) -> dict[str, bytes]:
    """Export into an empty folder; return what stands there by name, a database as the SQL that would make it again."""
    folder.mkdir(parents=True, exist_ok=True)
    if name == "sqlite":
        return {"sample.sql": dump_database(export(confs, name, **options)).encode("utf-8")}
    export(confs, name, folder / f"sample{EXPORTERS[name].suffix}", **options)
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def dump_database(content: bytes) -> str:
    """Return the commands and rows of a database; what FTS5 keeps for itself is left out, as it differs by version."""
    lines = []
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(content)
        for name, kind, command in database.execute(
            "SELECT name, type, sql FROM sqlite_master ORDER BY rowid"
        ).fetchall():
            if name.startswith("turns_fts_") or command is None:
                continue
            lines.append(f"{command};")
            if kind == "table" and name != "turns_fts":
                rows = database.execute(f"SELECT * FROM {name} ORDER BY rowid").fetchall()
                lines += [f"-- {json.dumps(row, ensure_ascii=True)}" for row in rows]
    return "\n".join(lines) + "\n"


def replace_surrogates(text: str) -> str:
    """What UTF-8 can hold of a text: U+FFFD for each surrogate."""
    return "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)


def replace_for_xml(text: str) -> str:
    """What XML can hold of a text."""
    return "".join("\ufffd" if ord(char) in FORBIDDEN_IN_XML else char for char in text)


def merge_surrogates(text: str) -> str:
    """What every JSON reader makes of a text: two surrogates side by side are one character."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def split_paragraphs(text: str) -> list[str]:
    """The lines of a clean text that have words, without white space at their ends."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return [line.strip() for line in lines if line.strip()]


def read_csv(text: str) -> list[list[str]]:
    """The cells, as Python's own reader sees them."""
    return list(csv.reader(io.StringIO(text, newline="")))


@cache
def sweep_conferences() -> tuple[Conference, ...]:
    """Return four conferences in which every code point from 0 to 0x10FFFF is spoken, 2,048 in a turn."""
    spoken: list[Spoken] = [
        ("statement", HOLM, "MS. HOLM:", f"a{''.join(map(chr, range(start, start + 2048)))}b")
        for start in range(0, 0x110000, 2048)
    ]
    return tuple(build_conference(spoken[number::4]) for number in range(4))


@cache
def fixture_conferences() -> tuple[Conference, ...]:
    """Return the conference of every transcript and article in the repository, each parsed once."""
    return tuple(pressconf.parse(text, on_unlabelled="statement") for text in TEXTS.values())
