"""Flat records: one dict a turn, for tables and whoever likes rows better than trees.

In: a ``Conference``. Out: dicts whose keys are ``COLUMNS`` in that order, then one ``meta_`` key for each entry of the
conference's ``meta``, sorted. The values are ``str``, ``int``, ``bool``,
``float`` or None.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, Literal

from attrs import evolve

from pressconf.errors import PressconfError
from pressconf.model import TRUST, Answer, Conference, QuestionTurn, Speaker, Turn

Value = str | int | bool | float | None
#: A row of a table, by column; each cell is a ``Value``.
Row = dict[str, Any]

#: What tells a field of a speaker, by the identity of the speaker and the field.
Known = dict[tuple[int, str], str | None]

#: The columns, in the order that tools outside the project depend on; new ones are appended.
COLUMNS = (
    "conference_id",
    "index",
    "kind",
    "question",
    "thread",
    "follow_up",
    "speaker_id",
    "name",
    "role",
    "office",
    "outlet",
    "affiliation",
    "name_known_by",
    "outlet_known_by",
    "label",
    "start",
    "end",
    "label_start",
    "label_end",
    "text",
    "clean_text",
    "parts",
    "addressed_to",
    "answered_by",
    "replies_to",
    "declined_start",
    "declined_end",
    "asker_name",
    "asker_outlet",
    "start_time",
    "end_time",
)

META_PREFIX = "meta_"

#: What a column holds.
Type = Literal["int64", "bool", "float64", "string", "date"]
#: The columns that hold no text; seconds are floats.
TYPES: dict[str, Type] = {
    **dict.fromkeys(("index", "question", "thread", "start", "end", "label_start", "label_end"), "int64"),
    **dict.fromkeys(("declined_start", "declined_end"), "int64"),
    "follow_up": "bool",
    **dict.fromkeys(("start_time", "end_time"), "float64"),
}
#: The columns that hold JSON.
LISTS = frozenset({"parts", "addressed_to", "answered_by", "replies_to"})


def tell_type(column: str) -> Type:
    """Return what a column of the records holds."""
    return TYPES.get(column, "string")


#: What every table and format takes.
Conferences = Conference | Iterable[Conference]


def list_conferences(confs: Conferences, asked: str) -> list[Conference]:
    """Return the conferences; ``asked`` is the function that the message of a ``TypeError`` names.

    A ``PressconfError`` among them (of ``load_many``) is raised: what leaves a document out says so nowhere.
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


def tell_outlet(speaker: Speaker) -> str | None:
    """Return an asker's outlet; nobody else has one (what stands there for others is an affiliation)."""
    return speaker.outlet if speaker.role == "asker" else None


def gather_columns(confs: Iterable[Conference]) -> tuple[str, ...]:
    """Return ``COLUMNS``, then the ``meta_`` columns of all the conferences, sorted."""
    return (*COLUMNS, *sorted({META_PREFIX + key for conf in confs for key in conf.meta}))


def to_records(conf: Conference) -> list[Row]:
    """Return one flat dict a turn, in document order; offsets are code points into ``conf.source``.

    >>> import pressconf
    >>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is.")
    >>> [(row["index"], row["kind"], row["question"], row["text"]) for row in to_records(conf)[1:]]
    [(1, 'question', None, 'Is it safe?'), (2, 'answer', 1, 'It is.')]
    """
    meta = {META_PREFIX + key: conf.meta[key] for key in sorted(conf.meta)}
    known: Known = {}
    return [{**_flatten(conf, turn, known), **meta} for turn in conf.turns]


def list_records(confs: Sequence[Conference]) -> list[Row]:
    """Return the records of several conferences; every row has the ``meta_`` columns of all, sorted, None where it has none."""
    columns = gather_columns(confs)
    return [{column: row.get(column) for column in columns} for conf in confs for row in to_records(conf)]


def _tell_known_by(turn: Turn, what: str, known: Known) -> str | None:
    """``turn.known_by(what)``, without a walk over a speaker's whole evidence at each of that speaker's turns."""
    own = [item.kind for item in turn.evidence if item.field == what]
    key = (id(turn.speaker), what)
    if key not in known:
        known[key] = evolve(turn, evidence=()).known_by(what)
    if own and known[key] not in ("user", "hint"):
        return min(own, key=TRUST.index)
    return turn.known_by(what) if own else known[key]


def _flatten(conf: Conference, turn: Turn, known: Known) -> dict[str, Value]:
    speaker = turn.speaker
    outlet = tell_outlet(speaker)
    label = turn.label_span
    return {
        "conference_id": conf.id,
        "index": turn.index,
        "kind": turn.kind,
        "question": turn.question,
        "thread": turn.thread,
        "follow_up": turn.follow_up if isinstance(turn, QuestionTurn) else None,
        "speaker_id": speaker.id,
        "name": speaker.name,
        "role": speaker.role,
        "office": speaker.office,
        "outlet": outlet,
        "affiliation": speaker.affiliation,
        "name_known_by": None if speaker.name is None else _tell_known_by(turn, "name", known),
        "outlet_known_by": None if outlet is None else _tell_known_by(turn, "outlet", known),
        "label": turn.label,
        "start": turn.span.start,
        "end": turn.span.end,
        "label_start": None if label is None else label.start,
        "label_end": None if label is None else label.end,
        "text": turn.text,
        "clean_text": turn.clean_text,
        **(_NO_ANATOMY | _dissect(turn)),
        "start_time": turn.start_time,
        "end_time": turn.end_time,
    }


_NO_ANATOMY: dict[str, Value] = dict.fromkeys(COLUMNS[COLUMNS.index("parts") : COLUMNS.index("start_time")])


def _dissect(turn: Turn) -> dict[str, Value]:
    """What is inside a question or an answer; lists as JSON text, so that a row stays flat."""
    if isinstance(turn, QuestionTurn):
        return {
            "parts": json.dumps([[part.start, part.end] for part in turn.parts]),
            "addressed_to": json.dumps([speaker.id for speaker in turn.addressed_to]),
            "answered_by": json.dumps([answer.index for answer in turn.answered_by]),
            "asker_name": turn.asker_name,
            "asker_outlet": turn.asker_outlet,
        }
    if isinstance(turn, Answer):
        replies = [
            {"question": reply.question, "part": reply.part, "start": reply.span.start, "end": reply.span.end}
            | {"score": reply.score}
            for reply in turn.replies_to
        ]
        declined = turn.declined
        return {
            "replies_to": json.dumps(replies),
            "declined_start": None if declined is None else declined.start,
            "declined_end": None if declined is None else declined.end,
        }
    return {}
