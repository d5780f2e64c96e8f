"""One conference or many, and what every row of a table says of its conference.

In: what a user hands to a table. Out: a list of conferences; the cells that their rows share. Below all other tables.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pressconf.errors import PressconfError
from pressconf.model import Conference
from pressconf.records import META_PREFIX, Value
from pressconf.records import to_records as flatten

#: What every table takes.
Conferences = Conference | Iterable[Conference]


def list_conferences(confs: Conferences, asked: str) -> list[Conference]:
    """Return the conferences; ``asked`` is the function that the message of a ``TypeError`` names.

    A ``PressconfError`` among them (of ``load_many``) is raised: a table that leaves a document out says so nowhere.
    """
    if isinstance(confs, Conference):
        return [confs]
    if isinstance(confs, str | bytes) or not isinstance(confs, Iterable):
        raise TypeError(f"{asked}() takes a conference or several, not a value of type {type(confs).__name__}")
    found: list[Conference] = []
    for conf in confs:
        if isinstance(conf, PressconfError):
            raise conf
        if not isinstance(conf, Conference):
            raise TypeError(f"{asked}() takes conferences, not a value of type {type(conf).__name__}")
        found.append(conf)
    return found


def list_meta(confs: Sequence[Conference]) -> tuple[str, ...]:
    """Return the keys of ``meta`` that any of the conferences has, sorted."""
    return tuple(sorted({key for conf in confs for key in conf.meta}))


def tell_meta(conf: Conference, keys: Sequence[str]) -> dict[str, Value]:
    """Return the ``meta_`` cells of a conference, None where it has no such key."""
    return {META_PREFIX + key: conf.meta.get(key) for key in keys}


def tell_conference(conf: Conference) -> dict[str, Value]:
    """Return the cells that begin each row: ``conference_id`` and ``date`` (ISO, or None)."""
    return {"conference_id": conf.id, "date": None if conf.date is None else conf.date.isoformat()}


def to_records(confs: Conferences) -> list[dict[str, Value]]:
    """Return one flat dict a turn, of one conference or many; the columns are those of ``conf.to_records()``.

    Every row has the ``meta_`` columns of all the conferences, sorted; None where its own conference has no such key.

    >>> import pressconf
    >>> text = "MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is."
    >>> rows = to_records([pressconf.parse(text, id="a", meta={"desk": "north"}), pressconf.parse(text, id="b")])
    >>> [(row["conference_id"], row["index"], row["meta_desk"]) for row in rows[1:4]]
    [('a', 1, 'north'), ('a', 2, 'north'), ('b', 0, None)]
    """
    found = list_conferences(confs, "to_records")
    keys = list_meta(found)
    # meta_ columns stand last and sorted in each: those that others add go between them
    return [
        {**{column: cell for column, cell in row.items() if column not in meta}, **meta}
        for conf in found
        for meta in [tell_meta(conf, keys)]
        for row in flatten(conf)
    ]
