"""Pairs: one row a question, or a thread, with its answers beside it.

In: conferences. Out: flat dicts whose keys are ``PAIR_COLUMNS``, then the ``meta_`` columns. It stands after ``asking``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Literal, get_args

from pressconf.errors import UnknownUnitError
from pressconf.model import Answer, Conference, QuestionTurn, Turn
from pressconf.records import Conferences, Row, list_conferences
from pressconf.source import Span
from pressconf.speech import PARAGRAPH_BREAK
from pressconf.tables.asking import find_answers, find_asker, group_threads, list_questions
from pressconf.tables.conferences import list_meta, tell_conference, tell_meta

PairUnit = Literal["thread", "question"]

#: The columns, in their order; new ones are appended.
PAIR_COLUMNS = (
    "conference_id",
    "date",
    "thread",
    "question_id",
    "answer_ids",
    "asker",
    "outlet",
    "question",
    "answerers",
    "answer",
    "declined",
    "question_start",
    "question_end",
    "answer_start",
    "answer_end",
    "question_ids",
    "question_spans",
    "answer_spans",
    "declined_spans",
    "parts",
    "asker_id",
)


def pairs(confs: Conferences, unit: PairUnit = "thread", *, all_turns: bool = False) -> list[Row]:
    """Return one flat dict a thread, or a question, with its answers; keys: ``PAIR_COLUMNS``, then ``meta_`` columns.

    A question that nobody answers has None in the columns of answers. A question turn that asks nothing (a greeting, thanks) has
    no row; with ``all_turns=True`` it has. Ids are ``CONFERENCE:INDEX``; lists and spans are JSON. An error among ``confs`` is
    raised; ``UnknownUnitError`` for another unit.

    >>> import pressconf
    >>> text = "MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is.\\n\\nQ  Since when?"
    >>> for row in pressconf.pairs(pressconf.parse(text, id="a")):
    ...     print(row["question_id"], row["question"], row["answer_ids"], row["answerers"], row["answer"])
    a:1 Is it safe? ["a:2"] ["Vale"] It is.
    a:3 Since when? None None None
    """
    if unit not in get_args(PairUnit):
        raise UnknownUnitError(unit, get_args(PairUnit))
    found = list_conferences(confs, "pairs")
    keys = list_meta(found)
    return [{**row, **tell_meta(conf, keys)} for conf in found for row in _pair(conf, unit, all_turns)]


def _pair(conf: Conference, unit: PairUnit, all_turns: bool) -> Iterable[Row]:
    """Yield the rows of a conference, in the order of its questions."""
    questions = list_questions(conf, all_turns=all_turns)
    answers = find_answers(conf, questions)
    for group in group_threads(questions) if unit == "thread" else [[question] for question in questions]:
        given = {answer.index: answer for question in group for answer in answers.get(question.index, ())}
        yield _flatten(conf, group, [given[index] for index in sorted(given)])


def _flatten(conf: Conference, questions: Sequence[QuestionTurn], answers: Sequence[Answer]) -> Row:
    asker = find_asker(questions[0])
    row: Row = {
        **tell_conference(conf),
        "thread": questions[0].thread,
        "question_id": f"{conf.id}:{questions[0].index}",
        "asker": asker.name,
        "outlet": asker.outlet,
        "question": _join(questions),
        "question_start": questions[0].span.start,
        "question_end": questions[-1].span.end,
        "question_ids": _list_ids(conf, questions),
        "question_spans": _list_spans(turn.span for turn in questions),
        "parts": sum(len(question.parts) for question in questions),
        "asker_id": asker.id,
        **(_tell_answers(conf, {question.index for question in questions}, answers) if answers else {}),
    }
    return {column: row.get(column) for column in PAIR_COLUMNS}


def _tell_answers(conf: Conference, asked: set[int], answers: Sequence[Answer]) -> Row:
    """The cells of the answers to the questions of the indices ``asked``."""
    declines = {answer.declined: _declines(answer, asked) for answer in answers if answer.declined is not None}
    declined = [span for span, told in declines.items() if told]
    return {
        "answer_ids": _list_ids(conf, answers),
        "answerers": _write(list(dict.fromkeys(answer.speaker.name for answer in answers))),
        "answer": _join(answers),
        "declined": None if not declined and None in declines.values() else bool(declined),
        "answer_start": answers[0].span.start,
        "answer_end": answers[-1].span.end,
        "answer_spans": _list_spans(turn.span for turn in answers),
        "declined_spans": _list_spans(declined),
    }


def _declines(answer: Answer, asked: set[int]) -> bool | None:
    """Tell whether an answer with words that decline says them to these questions; None where it cannot be told."""
    taken = {reply.question for reply in answer.replies_to}
    if not taken - asked:
        return True
    start, end = answer.declined or answer.span
    replied = {reply.question for reply in answer.replies_to if reply.span.start < end and start < reply.span.end}
    return bool(replied & asked) if replied else None


def _join(turns: Sequence[Turn]) -> str:
    return PARAGRAPH_BREAK.join(turn.clean_text for turn in turns)


def _list_ids(conf: Conference, turns: Sequence[Turn]) -> str:
    return _write([f"{conf.id}:{turn.index}" for turn in turns])


def _list_spans(spans: Iterable[Span]) -> str:
    return _write([[start, end] for start, end in spans])


def _write(values: object) -> str:
    """JSON in which names stay readable."""
    return json.dumps(values, ensure_ascii=False)
