"""The tree: from flat turns, in document order, to statements and question turns with what belongs to each.

In: ``TurnRow`` objects as the passes (or a saved file) give them. Out: the turns of a ``Conference``. The parser's last pass
and ``wire.from_json`` both build here, so that a conference read back is the conference that was saved. Every rule looks at
kinds, order and the speakers' ids only, in one walk over the rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from attrs import evolve, frozen

from pressconf.model import Answer, Conference, Evidence, Kind, Passage, QuestionTurn, Reply, Speaker, Statement, Turn
from pressconf.source import Anchor, Span, find_times

T = TypeVar("T", bound=Turn)


@frozen
class TurnRow:
    """A turn before it has its place in the tree; the fields mean what they mean in ``Turn``."""

    kind: Kind
    speaker: Speaker
    span: Span
    label_span: Span | None = None
    segments: tuple[Span, ...] = ()
    direction_spans: tuple[Span, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    parts: tuple[Span, ...] = ()
    addressed_to: tuple[Speaker, ...] = ()
    replies_to: tuple[Reply, ...] = ()
    declined: Span | None = None


def build_turns(rows: Sequence[TurnRow], source: str, anchors: Sequence[Anchor] = ()) -> tuple[Turn, ...]:
    """Return one turn a row, in the same order, with index, question, thread and all that hangs under a question.

    ``anchors`` tell when a turn began and ended, where its document has times.

    ``ValueError`` for a row of kind ``answer`` that no question stands before.

    >>> from pressconf.model import Speaker
    >>> from pressconf.source import Span
    >>> holm, voice = Speaker("holm", "Holm", "principal"), Speaker(None, None, "asker")
    >>> question, answer = build_turns(
    ...     [TurnRow("question", voice, Span(0, 5)), TurnRow("answer", holm, Span(6, 9))], "Safe? Yes")
    >>> question.answers == (answer,), answer.question, answer.thread
    (True, 0, 0)
    """
    owners = find_owners(rows)
    threads = number_threads(rows, owners)
    follow_ups = tell_follow_ups(rows)
    turns: list[Turn] = []
    shared = [
        _share(index, row, owners[index], threads[index], source) | _find_times(row, anchors)
        for index, row in enumerate(rows)
    ]
    plain = [
        None if row.kind == "question" else _build_plain(row, fields) for row, fields in zip(rows, shared, strict=True)
    ]
    answers = _group(turn for turn in plain if isinstance(turn, Answer))
    moderation = _group(turn for turn in plain if isinstance(turn, Statement))
    answered = _group_answered(answers)
    for index, turn in enumerate(plain):
        if turn is not None:
            turns.append(turn)
            continue
        question = QuestionTurn(
            **shared[index],
            follow_up=follow_ups[index],
            answers=answers.get(index, ()),
            handovers=_find_handovers(turns),
            moderation=moderation.get(index, ()),
            parts=tuple(Passage(*part, source) for part in rows[index].parts),
            addressed_to=rows[index].addressed_to,
            answered_by=answered.get(index, ()),
        )
        turns.append(question)
    return tuple(turns)


def set_anchors(conf: Conference, anchors: Iterable[Anchor]) -> Conference:
    """Return the conference with what its reader knows of pages and times."""
    anchors = tuple(anchors)
    rows = [
        TurnRow(
            kind=turn.kind,
            speaker=turn.speaker,
            span=turn.span,
            label_span=turn.label_span,
            segments=turn.segments,
            direction_spans=turn.direction_spans,
            evidence=turn.evidence,
            parts=tuple(part.span for part in turn.parts) if isinstance(turn, QuestionTurn) else (),
            addressed_to=turn.addressed_to if isinstance(turn, QuestionTurn) else (),
            replies_to=turn.replies_to if isinstance(turn, Answer) else (),
            declined=turn.declined if isinstance(turn, Answer) else None,
        )
        for turn in conf.turns
    ]
    return evolve(conf, turns=build_turns(rows, conf.source, anchors), anchors=anchors)


def _find_times(row: TurnRow, anchors: Sequence[Anchor]) -> dict[str, float | None]:
    """When a turn began, its label included, and when it ended."""
    if not anchors:
        return {}
    start = row.span.start if row.label_span is None else row.label_span.start
    begun, ended = find_times(anchors, start, row.span.end)
    return {"start_time": begun, "end_time": ended}


def _build_plain(row: TurnRow, fields: dict[str, Any]) -> Answer | Statement:
    """A turn under which nothing hangs."""
    if row.kind == "answer":
        return Answer(**fields, replies_to=row.replies_to, declined=row.declined)
    return Statement(**fields)


def _group_answered(answers: dict[int, tuple[Answer, ...]]) -> dict[int, tuple[Answer, ...]]:
    """The answers that take up each question, in order."""
    groups: dict[int, list[Answer]] = {}
    for turn in sorted((turn for turns in answers.values() for turn in turns), key=lambda turn: turn.index):
        for question in dict.fromkeys(reply.question for reply in turn.replies_to):
            groups.setdefault(question, []).append(turn)
    return {question: tuple(members) for question, members in groups.items()}


def _group(turns: Iterable[T]) -> dict[int, tuple[T, ...]]:
    """The turns under each question, in order; those under none are left out."""
    groups: dict[int, list[T]] = {}
    for turn in turns:
        if turn.question is not None:
            groups.setdefault(turn.question, []).append(turn)
    return {question: tuple(members) for question, members in groups.items()}


def _share(index: int, row: TurnRow, question: int | None, thread: int | None, source: str) -> dict[str, Any]:
    """The fields that every class of turn has."""
    return {
        "index": index,
        "kind": row.kind,
        "speaker": row.speaker,
        "span": row.span,
        "label_span": row.label_span,
        "segments": row.segments,
        "direction_spans": row.direction_spans,
        "evidence": row.evidence,
        "question": question,
        "thread": thread,
        "source": source,
    }


def _find_handovers(before: Sequence[Turn]) -> tuple[Statement, ...]:
    """The unbroken run of moderator's turns that ends right before a question.

    It cannot reach into the exchange before: that one's moderation ends at its last answer, which breaks the run.
    """
    run: list[Statement] = []
    for turn in reversed(before):
        if not isinstance(turn, Statement) or turn.kind != "moderator":
            break
        run.append(turn)
    return tuple(reversed(run))


def find_owners(rows: Sequence[TurnRow]) -> list[int | None]:
    """Return for each row the index of the question it stands under: answers, and moderator's turns before the last answer."""
    owners: list[int | None] = []
    question: int | None = None
    waiting: list[int] = []  # moderator's turns since the question that an answer may still follow
    for index, row in enumerate(rows):
        owners.append(None)
        if row.kind == "question":
            question, waiting = index, []
        elif row.kind == "moderator" and question is not None:
            waiting.append(index)
        elif row.kind == "answer":
            if question is None:
                raise ValueError(f"row {index} is an answer, but no question stands before it")
            for place in (*waiting, index):
                owners[place] = question
            waiting = []
    return owners


def number_threads(rows: Sequence[TurnRow], owners: Sequence[int | None]) -> list[int | None]:
    """Return for each row the number of its thread, from 0.

    A thread runs from an asker's first question to the last answer of that asker's last one, with all that lies between.
    An asker without an id opens a new thread each time.
    """
    threads: list[int | None] = [None] * len(rows)
    number = -1
    filled = 0  # every row before this one has its final number
    asker: str | None = None
    for index, row in enumerate(rows):
        if row.kind == "question":
            goes_on = asker is not None and tell_asker(row) == asker
            if not goes_on:
                number, filled = number + 1, index
            asker = tell_asker(row)
        elif owners[index] is None:
            continue
        threads[filled : index + 1] = [number] * (index + 1 - filled)
        filled = index + 1
    return threads


def tell_asker(row: TurnRow) -> str | None:
    """Return what is the same in all questions of one asker, or None: the speaker's id, or who wrote what a moderator reads."""
    if row.speaker.role != "moderator":
        return row.speaker.id
    return next((item.value for item in row.evidence if item.field == "relayed_name"), None)


def tell_follow_ups(rows: Sequence[TurnRow]) -> dict[int, bool | None]:
    """Return for each question row whether the same asker goes on; None where either of the two is anonymous."""
    found: dict[int, bool | None] = {}
    before: tuple[str | None] | None = None
    for index, row in enumerate(rows):
        if row.kind != "question":
            continue
        asker = tell_asker(row)
        known = asker is not None and before != (None,)
        found[index] = before == (asker,) if known else None
        before = (asker,)
    return found
