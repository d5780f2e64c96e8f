"""Which turns count as questions, who asks them, and which answers are theirs.

In: a ``Conference``. Out: its counted questions; name and outlet of an asker; the answers of each question. Below ``pairing``
and ``outlets``, so that both count the same.
"""

from __future__ import annotations

from typing import NamedTuple

from pressconf.model import Answer, Conference, QuestionTurn
from pressconf.passes.words import count_words

#: Words; an answer to a turn that asks nothing is no longer than that ("Thank you. Good to see you again, too.").
COURTESY = 10


class Asker(NamedTuple):
    """Who asks: ``id`` of the speaker, ``name`` and ``outlet``, each None where the document does not tell."""

    id: str | None
    name: str | None
    outlet: str | None


def find_asker(question: QuestionTurn) -> Asker:
    """Return whose question it is: the speaker's, or that of the person for whom a moderator reads it out."""
    speaker = None if question.speaker.role == "moderator" else question.speaker.id
    return Asker(speaker, question.asker_name, question.asker_outlet)


def list_questions(conf: Conference, *, all_turns: bool = False) -> list[QuestionTurn]:
    """Return the question turns that count, or all of them.

    One counts that has parts, that an answer takes up (``replies_to``), or that is answered with more than a courtesy: a greeting
    or thanks asks nothing, a request or a statement without a question mark may.
    """
    return [question for question in conf.questions if all_turns or question.parts or _is_answered(question)]


def _is_answered(question: QuestionTurn) -> bool:
    """Tell whether somebody takes the turn up, or answers with more than a courtesy."""
    return bool(question.answered_by) or any(count_words(turn.clean_text) > COURTESY for turn in question.answers)


def group_threads(questions: list[QuestionTurn]) -> list[list[QuestionTurn]]:
    """Return the questions of each thread, in order; a thread in which none counts has no group."""
    groups: dict[int | None, list[QuestionTurn]] = {}
    for question in questions:
        groups.setdefault(question.thread, []).append(question)
    return list(groups.values())


def find_answers(conf: Conference, questions: list[QuestionTurn]) -> dict[int, list[Answer]]:
    """Return the answers of each of the questions, by its index, in order; only those that have any.

    An answer goes with the questions that it takes up (``replies_to``), and where that can't be told with the nearest one before
    it. What it says to a turn that doesn't count goes with the question before that in the same thread, or with none.
    """
    nearest = _find_nearest(conf, questions)
    found: dict[int, list[Answer]] = {}
    for answer in conf.answers:
        taken: dict[int | None, None] = dict.fromkeys(reply.question for reply in answer.replies_to)
        if not taken and answer.question is not None:
            taken = {nearest[answer.question]: None}
        for index in taken:
            if index is not None:
                found.setdefault(index, []).append(answer)
    return found


def _find_nearest(conf: Conference, questions: list[QuestionTurn]) -> dict[int, int | None]:
    """Return for each question turn itself where it counts, else the counted one before it in its thread, or None."""
    counted = {question.index for question in questions}
    nearest: dict[int, int | None] = {}
    before: QuestionTurn | None = None
    for question in conf.questions:
        if question.index in counted:
            before = question
        same = before is not None and before.thread == question.thread
        nearest[question.index] = before.index if before is not None and same else None
    return nearest
