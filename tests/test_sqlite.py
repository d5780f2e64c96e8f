"""The database: what SQLite itself finds in it, and what adding twice does."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given

import pressconf
from pressconf.errors import ExportError
from pressconf.exporters import export
from pressconf.exporters.sqlite import write_sqlite
from pressconf.model import Conference
from pressconf.records import COLUMNS, to_records
from tests.exports import dump_database, fixture_conferences, replace_surrogates
from tests.samples import build_conference, build_sample
from tests.strategies import conferences

TALK = "MR. VALE: Good morning.\n\nQ  Is it safe?\n\nMR. VALE: It is."
SEARCH = (
    'SELECT t."index" FROM turns_fts f JOIN turns t ON t.number = f.rowid WHERE turns_fts MATCH ? ORDER BY t.number'
)


@contextmanager
def open_database(content: bytes) -> Iterator[sqlite3.Connection]:
    """A database in memory, with its foreign keys looked at."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(content)
        yield database


def check_whole(database: sqlite3.Connection) -> None:
    """SQLite's own checks: the file, its keys, and the full-text index against the turns."""
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    database.execute("INSERT INTO turns_fts(turns_fts, rank) VALUES('integrity-check', 1)")


def clean(value: Any) -> Any:
    """A value as the database holds it."""
    return replace_surrogates(value).replace("\0", "\ufffd") if isinstance(value, str) else value


@given(conferences())
def test_tables_hold_the_conference(conf: Conference) -> None:
    """Turns are the records; speakers, evidence, parts and replies are all there; SQLite finds the database whole."""
    with open_database(export(conf, "sqlite")) as database:
        check_whole(database)
        names = ", ".join(f'"{column}"' for column in COLUMNS)
        rows = database.execute(f"SELECT {names} FROM turns ORDER BY number").fetchall()
        assert rows == [tuple(clean(record[column]) for column in COLUMNS) for record in to_records(conf)]
        counts = {
            name: database.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
            for name in ("conferences", "speakers", "evidence", "parts", "replies")
        }
        assert counts == {
            "conferences": 1,
            "speakers": len({clean(speaker.id) for speaker in conf.speakers}),
            "evidence": sum(len(one.evidence) for one in conf.speakers)
            + sum(len(turn.evidence) for turn in conf.turns),
            "parts": sum(len(question.parts) for question in conf.questions),
            "replies": sum(len(answer.replies_to) for answer in conf.answers),
        }


def test_full_text_finds_the_turn() -> None:
    """A query for words, a phrase, a name or an outlet finds the turns, and no others."""
    with open_database(export(build_sample(), "sqlite")) as database:

        def find(words: str) -> list[int]:
            return [row[0] for row in database.execute(SEARCH, (words,))]

        assert find("morning") == [0]
        assert find('"who pays"') == [2]
        assert find("outlet: gazette") == [2, 4]
        assert find("记者") == [3]
        assert find("ferry") == []


def test_trigrams_find_what_has_no_spaces() -> None:
    """With ``tokenize="trigram"`` three characters inside a Chinese sentence are found."""
    conf = build_conference([("statement", build_sample().speakers[0], None, "大桥星期五重新开放。")])
    for tokenize, found in (("unicode61", []), ("trigram", [0])):
        with open_database(export(conf, "sqlite", tokenize=tokenize)) as database:
            assert [row[0] for row in database.execute(SEARCH, ("星期五",))] == found


def test_every_word_of_the_fixtures_is_found() -> None:
    """All transcripts in the repository go into one database; the first long word of each finds its turn."""
    confs = [attrs.evolve(conf, id=str(number)) for number, conf in enumerate(fixture_conferences())]
    with open_database(export(confs, "sqlite")) as database:
        check_whole(database)
        for conf in confs[::5]:
            for turn in conf.turns:
                words = [word for word in turn.clean_text.split() if word.isalpha() and word.isascii()]
                if words:
                    found = database.execute(
                        "SELECT 1 FROM turns_fts f JOIN turns t ON t.number = f.rowid WHERE turns_fts MATCH ? AND "
                        't.conference_id = ? AND t."index" = ?',
                        (f'"{words[0]}"', conf.id, turn.index),
                    )
                    assert found.fetchall() == [(1,)]


def test_adding_twice_leaves_one(tmp_path: Path) -> None:
    """The same conference again, alone or among others, changes nothing: the dump is the same."""
    path = tmp_path / "all.sqlite"
    other = attrs.evolve(build_sample(), id="other")
    export([build_sample(), other], "sqlite", path)
    first = dump_database(path.read_bytes())
    assert first == dump_database(export([build_sample(), other, build_sample()], "sqlite"))
    export(build_sample(), "sqlite", path)
    export([other, build_sample()], "sqlite", path)
    assert dump_database(path.read_bytes()) == first


def test_a_changed_conference_takes_its_place(tmp_path: Path) -> None:
    """A conference of the same id with other content replaces the older one, in the full-text index too."""
    path = tmp_path / "all.sqlite"
    export(build_sample(), "sqlite", path)
    renamed = build_sample().rename_speakers({"s1": "Ada Vale"})
    export(renamed, "sqlite", path)
    with open_database(path.read_bytes()) as database:
        check_whole(database)
        assert database.execute("SELECT count(*), count(DISTINCT conference_id) FROM turns").fetchall() == [(10, 1)]
        assert database.execute(SEARCH, ("name: vale",)).fetchall() != []
        assert database.execute(SEARCH, ("name: holm",)).fetchall() == []


def test_another_text_of_the_same_id_is_not_lost(tmp_path: Path) -> None:
    """Another text under the id of one that is there is refused, on request it takes its place; likewise two in one call."""
    path = tmp_path / "all.sqlite"
    first = pressconf.parse("MR. VALE: Good morning.\n\nQ  Is it safe?\n\nMR. VALE: It is.", id="a")
    other = pressconf.parse("MR. VALE: Good evening.\n\nQ  Is it dry?\n\nMR. VALE: It is.", id="a")
    export(first, "sqlite", path)
    before = path.read_bytes()
    with pytest.raises(ExportError, match="another text under the id 'a'"):
        export(other, "sqlite", path)
    assert path.read_bytes() == before
    export(other, "sqlite", path, replace=True)
    with open_database(path.read_bytes()) as database:
        assert database.execute("SELECT source FROM conferences").fetchall() == [(other.source,)]
    for name, target in (("sqlite", tmp_path / "new.sqlite"), ("sqlite", None)):
        with pytest.raises(ExportError, match="two conferences have the id"):
            export([first, other], name, target)
    assert not (tmp_path / "new.sqlite").exists()


def test_a_failure_takes_no_database_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that somebody else makes while ours is written is added to; a failure leaves it, and no file beside it."""
    path = tmp_path / "all.sqlite"
    sample = build_sample()

    def make_first(*confs: Conference, **options: Any) -> bytes:
        monkeypatch.undo()
        export(pressconf.parse(TALK, id="theirs"), "sqlite", path)
        return write_sqlite(*confs, **options)

    module = import_module("pressconf.exporters.sqlite")
    monkeypatch.setattr(module, "write_sqlite", make_first)
    export(sample, "sqlite", path)
    with open_database(path.read_bytes()) as database:
        assert {row[0] for row in database.execute("SELECT id FROM conferences")} == {"theirs", sample.id}
    with sqlite3.connect(path) as held:
        held.execute("BEGIN IMMEDIATE")
        monkeypatch.setattr(module, "PATIENCE", 0.1)
        with pytest.raises(ExportError, match="locked"):
            export(attrs.evolve(sample, id="late"), "sqlite", path)
    held.close()
    assert os.listdir(tmp_path) == ["all.sqlite"]


@pytest.mark.parametrize("name", ["", ".", "nowhere/all.sqlite"])
def test_what_is_no_place_for_a_file(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A path that cannot be a file is the system's error, as for every other format."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises((FileNotFoundError, IsADirectoryError)):
        export(build_sample(), "sqlite", name)
    assert os.listdir(tmp_path) == []


def test_all_or_none(tmp_path: Path) -> None:
    """An export that fails on the second conference leaves the database as it was."""
    path = tmp_path / "all.sqlite"
    export(build_sample(), "sqlite", path)
    before = path.read_bytes()
    nothing: Any = (None,)
    broken = attrs.evolve(build_sample(), id="broken", turns=nothing)
    with pytest.raises(AttributeError):
        export([attrs.evolve(build_sample(), id="new"), broken], "sqlite", path)
    assert path.read_bytes() == before


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    """A file that is no database, a database of somebody else, and a tokenizer that is none are refused; nothing changes."""
    text, theirs = tmp_path / "notes.txt", tmp_path / "theirs.sqlite"
    text.write_text("notes " * 200)
    with closing(sqlite3.connect(theirs)) as database:
        database.execute("CREATE TABLE notes(text)")
    for path in (text, theirs):
        before = path.read_bytes()
        with pytest.raises(ExportError, match="database"):
            export(build_sample(), "sqlite", path)
        assert path.read_bytes() == before
    for tokenize, error in (("x'); DROP TABLE turns; --", ValueError), ("nosuch", ExportError)):
        with pytest.raises(error):
            export(build_sample(), "sqlite", tmp_path / "new.sqlite", tokenize=tokenize)
    assert not (tmp_path / "new.sqlite").exists()


def test_errors_are_ours() -> None:
    """A tokenizer that SQLite doesn't know is an error of ours without a path, too."""
    with pytest.raises(pressconf.PressconfError, match="nosuch"):
        export(build_sample(), "sqlite", tokenize="nosuch")
