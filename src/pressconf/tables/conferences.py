"""One conference or many, and what every row of a table says of its conference.

In: what a user hands to a table. Out: a list of conferences; the cells that their rows share. Below all other tables.
"""

from __future__ import annotations

from collections.abc import Sequence

from pressconf.model import Conference
from pressconf.records import META_PREFIX, Conferences, Row, list_conferences, list_records


def list_meta(confs: Sequence[Conference]) -> tuple[str, ...]:
    """Return the keys of ``meta`` that any of the conferences has, sorted."""
    return tuple(sorted({key for conf in confs for key in conf.meta}))


def tell_meta(conf: Conference, keys: Sequence[str]) -> Row:
    """Return the ``meta_`` cells of a conference, None where it has no such key."""
    return {META_PREFIX + key: conf.meta.get(key) for key in keys}


def tell_conference(conf: Conference) -> Row:
    """Return the cells that begin each row: ``conference_id`` and ``date`` (ISO, or None)."""
    return {"conference_id": conf.id, "date": None if conf.date is None else conf.date.isoformat()}


def to_records(confs: Conferences) -> list[Row]:
    """Return one flat dict a turn, of one conference or many; the columns are those of ``conf.to_records()``.

    Every row has the ``meta_`` columns of all the conferences, sorted; None where its own conference has no such key.

    >>> import pressconf
    >>> text = "MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is."
    >>> rows = to_records([pressconf.parse(text, id="a", meta={"desk": "north"}), pressconf.parse(text, id="b")])
    >>> [(row["conference_id"], row["index"], row["meta_desk"]) for row in rows[1:4]]
    [('a', 1, 'north'), ('a', 2, 'north'), ('b', 0, None)]
    """
    return list_records(list_conferences(confs, "to_records"))
