"""Export to SQLite: conferences, speakers, turns, evidence, parts and replies as tables, and a full-text index (FTS5) over turns.

Without a path the value is the bytes of a new database. With one, the conferences are added to the database there, in one transaction:
one that it holds already is left alone, one of the same id but with other content is replaced. Null is NULL; booleans are 0 and 1. What
SQLite's own tools cannot hold as text (NUL, surrogates) becomes U+FFFD, one for one, so that offsets stay right.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pressconf.deferred import defer
from pressconf.errors import ExportError
from pressconf.model import Conference, Evidence
from pressconf.records import COLUMNS, tell_type, to_records
from pressconf.saving import name_beside, read_path

if TYPE_CHECKING:
    import sqlite3

#: "PrCo": by this a database is known to be ours.
APPLICATION_ID = 0x5072436F
SCHEMA_VERSION = 1
#: Seconds to wait for somebody else who writes into the database.
PATIENCE = 5.0
BROKEN = defer("[\0\ud800-\udfff]")
TOKENIZER = defer(r"[a-z0-9_]+(?: [a-z0-9_]+)*")

TYPES = {"int64": "INTEGER", "bool": "INTEGER", "float64": "REAL"}
OF = "conference_id TEXT NOT NULL REFERENCES conferences(id)"
_RECORD = ", ".join(f'"{column}" {TYPES.get(tell_type(column), "TEXT")}' for column in COLUMNS[1:])

TABLES = (
    "CREATE TABLE conferences(id TEXT PRIMARY KEY, title TEXT, date TEXT, location TEXT, status TEXT, language TEXT, "
    "source TEXT NOT NULL, sha256 TEXT NOT NULL, digest TEXT NOT NULL)",
    f"CREATE TABLE meta({OF}, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY(conference_id, key))",
    f"CREATE TABLE speakers({OF}, id TEXT NOT NULL, name TEXT, role TEXT NOT NULL, office TEXT, honorific TEXT, outlet TEXT, "
    "affiliation TEXT, labels TEXT NOT NULL, outlet_forms TEXT NOT NULL, PRIMARY KEY(conference_id, id))",
    f'CREATE TABLE turns(number INTEGER PRIMARY KEY, {OF}, {_RECORD}, UNIQUE(conference_id, "index"))',
    f'CREATE TABLE evidence({OF}, speaker_id TEXT, "index" INTEGER, field TEXT NOT NULL, value TEXT NOT NULL, '
    'kind TEXT NOT NULL, start INTEGER, "end" INTEGER)',
    f'CREATE TABLE parts({OF}, question INTEGER NOT NULL, part INTEGER NOT NULL, start INTEGER NOT NULL, '
    '"end" INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY(conference_id, question, part))',
    f'CREATE TABLE replies({OF}, answer INTEGER NOT NULL, question INTEGER NOT NULL, part INTEGER, start INTEGER NOT NULL, '
    '"end" INTEGER NOT NULL, text TEXT NOT NULL, score REAL NOT NULL)',
    "CREATE INDEX evidence_of ON evidence(conference_id)",
    "CREATE INDEX replies_of ON replies(conference_id, question)",
)  # fmt: skip
INDEXED = "clean_text, name, outlet"
FORGET = (
    f"INSERT INTO turns_fts(turns_fts, rowid, {INDEXED}) "
    "VALUES('delete', old.number, old.clean_text, old.name, old.outlet)"
)
FULL_TEXT = (
    f"CREATE VIRTUAL TABLE turns_fts USING fts5({INDEXED}, content='turns', content_rowid='number', tokenize='{{}}')",
    f"CREATE TRIGGER turns_added AFTER INSERT ON turns BEGIN INSERT INTO turns_fts(rowid, {INDEXED}) "
    "VALUES(new.number, new.clean_text, new.name, new.outlet); END",
    f"CREATE TRIGGER turns_gone AFTER DELETE ON turns BEGIN {FORGET}; END",
)


def write_sqlite(*confs: Conference, tokenize: str = "unicode61") -> bytes:
    """Return a new database with these conferences; see ``save_sqlite``.

    >>> import pressconf, sqlite3
    >>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is.")
    >>> database = sqlite3.connect(":memory:")
    >>> database.deserialize(write_sqlite(conf, conf))
    >>> database.execute("SELECT name FROM turns_fts WHERE turns_fts MATCH 'morning'").fetchall()
    [('Vale',)]
    """
    import sqlite3

    with closing(sqlite3.connect(":memory:")) as database:
        _fill(database, confs, tokenize, "the value")
        return database.serialize()


def save_sqlite(path: str | Path, *confs: Conference, tokenize: str = "unicode61", replace: bool = False) -> Path:
    """Add conferences to the database at ``path``, which is made where there is none; return the path.

    ``tokenize`` is FTS5's tokenizer of a new database: ``unicode61`` finds words, ``trigram`` any three characters or more (for
    Chinese and Japanese). ``ExportError`` where the file is no database of ours, and where it holds another text under the id
    of one of these, unless ``replace=True``.
    """
    import sqlite3

    place = read_path(path)
    target = Path(os.path.realpath(place))
    if not target.exists() and _place_new(target, write_sqlite(*confs, tokenize=tokenize)):
        return place
    if target.is_dir() or not target.exists():
        target.open("ab").close()  # the system says what is wrong with it
    try:
        with closing(sqlite3.connect(target, timeout=PATIENCE)) as database:
            _fill(database, confs, tokenize, str(place), replace)
    except sqlite3.OperationalError as error:
        raise ExportError("sqlite", f"{place} cannot be opened as a database: {error}") from error
    return place


def _place_new(target: Path, data: bytes) -> bool:
    """Put a whole new database where there is none; False where another has come there meanwhile, or the system has no links."""
    beside = name_beside(target)
    try:
        beside.write_bytes(data)
        os.link(beside, target)
    except FileExistsError:
        return False
    except FileNotFoundError as error:
        error.filename = os.fspath(target)
        raise
    except OSError:
        return False
    finally:
        with suppress(OSError):
            beside.unlink()
    return True


def _fill(
    database: sqlite3.Connection, confs: Iterable[Conference], tokenize: str, place: str, replace: bool = False
) -> None:
    """Make the tables where there are none, and add the conferences, all or none."""
    import sqlite3

    if not TOKENIZER.fullmatch(tokenize):
        raise ValueError(f"tokenize is the name of a tokenizer of FTS5 with its options, not {tokenize!r}")
    database.isolation_level = None  # the transaction is ours: it holds the tables, too
    try:
        database.execute("BEGIN IMMEDIATE")
        _prepare(database, tokenize)
        added: dict[str, str] = {}
        for conf in confs:
            _add(database, conf, added, replace)
        database.execute("COMMIT")
    except sqlite3.DatabaseError as error:
        raise ExportError("sqlite", f"{place} cannot be written as a database: {error}") from error
    finally:
        if database.in_transaction:
            database.execute("ROLLBACK")


def _prepare(database: sqlite3.Connection, tokenize: str) -> None:
    """Make the tables of an empty database; refuse one of another kind, or of a newer version."""
    [owner], [version] = (database.execute(f"PRAGMA {name}").fetchone() for name in ("application_id", "user_version"))
    [tables] = database.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if owner == APPLICATION_ID and version == SCHEMA_VERSION:
        return
    if tables or owner:
        raise ExportError("sqlite", "the file is a database of another kind, or of another version of pressconf")
    for command in (*TABLES, FULL_TEXT[0].format(tokenize), *FULL_TEXT[1:]):
        database.execute(command)
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _add(database: sqlite3.Connection, conf: Conference, added: dict[str, str], replace: bool) -> None:
    """Add one conference; nothing where it is there already, in the place of an older reading of its text.

    Another text of its id stays, and is an ``ExportError``, unless it is to be replaced. ``added`` holds the digests of those
    that have come with it, by id: of two of them neither takes the other's place.
    """
    from pressconf.source import hash_source
    from pressconf.wire import to_json

    digest = hashlib.sha256(to_json(conf).encode("ascii")).hexdigest()
    own = _clean(conf.id)
    if added.setdefault(own, digest) != digest:
        raise ExportError("sqlite", f"two conferences have the id {own!r}, and it needs each once: parse(text, id=...)")
    sha256 = hash_source(conf.source)
    there = database.execute("SELECT digest, sha256 FROM conferences WHERE id = ?", (own,)).fetchone()
    if there is not None and there[0] == digest:
        return
    if there is not None and there[1] != sha256 and not replace:
        raise ExportError("sqlite", f"it holds another text under the id {own!r}; give another id, or say replace=True")
    for table in ("turns", "meta", "speakers", "evidence", "parts", "replies"):
        database.execute(f"DELETE FROM {table} WHERE conference_id = ?", (own,))
    database.execute("DELETE FROM conferences WHERE id = ?", (own,))
    when = None if conf.date is None else conf.date.isoformat()
    head = (conf.id, conf.title, when, conf.location, conf.status, conf.language, conf.source)
    _insert(database, "conferences", [(*head, sha256, digest)])
    _insert(database, "meta", ((own, _clean(key), conf.meta[key]) for key in sorted(conf.meta)))
    _insert(database, "speakers", _list_speakers(conf))
    _insert(database, "turns", ((None, *(row[column] for column in COLUMNS)) for row in to_records(conf)))
    _insert(database, "evidence", _list_evidence(conf))
    _insert(database, "parts", _list_parts(conf))
    _insert(database, "replies", _list_replies(conf))


def _insert(database: sqlite3.Connection, table: str, rows: Iterable[tuple[Any, ...]]) -> None:
    # a key that U+FFFD makes equal to another is one key
    for row in rows:
        marks = ", ".join("?" * len(row))
        database.execute(f"INSERT OR REPLACE INTO {table} VALUES({marks})", [_clean(value) for value in row])


def _clean(value: Any) -> Any:
    return BROKEN.sub("\ufffd", value) if isinstance(value, str) else value


def _list_speakers(conf: Conference) -> Iterator[tuple[Any, ...]]:
    import json

    for one in conf.speakers:
        lists = (
            json.dumps([_clean(form) for form in forms], ensure_ascii=False) for forms in (one.labels, one.outlet_forms)
        )
        yield (conf.id, one.id, one.name, one.role, one.office, one.honorific, one.outlet, one.affiliation, *lists)


def _list_evidence(conf: Conference) -> Iterator[tuple[Any, ...]]:
    """The evidence of speakers, then that of turns."""
    for speaker in conf.speakers:
        yield from ((conf.id, speaker.id, None, *_tell(item)) for item in speaker.evidence)
    for turn in conf.turns:
        yield from ((conf.id, turn.speaker.id, turn.index, *_tell(item)) for item in turn.evidence)


def _tell(item: Evidence) -> tuple[Any, ...]:
    return item.field, item.value, item.kind, *(item.span or (None, None))


def _list_parts(conf: Conference) -> Iterator[tuple[Any, ...]]:
    for question in conf.questions:
        for number, part in enumerate(question.parts):
            yield conf.id, question.index, number, part.start, part.end, part.text


def _list_replies(conf: Conference) -> Iterator[tuple[Any, ...]]:
    for answer in conf.answers:
        for reply in answer.replies_to:
            words = conf.source[reply.span.start : reply.span.end]
            yield conf.id, answer.index, reply.question, reply.part, *reply.span, words, reply.score
