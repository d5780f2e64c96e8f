"""Whether an article credits the one who spoke, and what else a match says of a turn.

In: a ``Credit``, a turn, its conference. Out: true, false or None. It stands after ``clauses`` and before ``tracing``.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import cache

from pressconf.deferred import defer
from pressconf.model import Answer, Conference, QuestionTurn, Speaker, Turn
from pressconf.passes.folding import fold
from pressconf.passes.naming import same_name
from pressconf.passes.vocabulary import union
from pressconf.source import Span
from pressconf.tracing.clauses import Credit

SEPARATOR = defer(r"[,;/，、]")
ALIKE = 0.75  # ratio from which two surnames may be one in two transcriptions


def is_same_speaker(credit: Credit, turn: Turn, conf: Conference) -> bool | None:
    """Tell whether the one whom the article credits is the turn's speaker; None where that can't be told.

    False is said only of a person whom the article ties to the words directly, and where the speaker's name is known.
    """
    speaker = turn.speaker
    if speaker.role == "interpreter":
        return None
    if isinstance(turn, QuestionTurn) and turn.asker_name != speaker.name and credit.name is not None:
        # a moderator reads out somebody's question: the article may credit that one
        asker = fold(turn.asker_name or "").split()
        return True if same_name(fold(credit.name).split(), asker) else None
    if credit.name is not None:
        if speaker.name is None:
            return None
        if same_name(fold(credit.name).split(), fold(speaker.name).split()):
            return True
        return False if credit.direct and not _is_other_form(credit.name, speaker) else None
    if not credit.office:
        return None
    holders = [one for one in conf.speakers if _holds(one, credit.office)]
    if len(holders) != 1:
        return None
    if holders[0].id == speaker.id:
        return True
    return False if credit.direct and speaker.name is not None else None


def _is_other_form(name: str, speaker: Speaker) -> bool:
    """Whether a name is too near to one that the transcript prints for the speaker to be told apart from it.

    They share a word, or part of one ("Doyle-Abara"), or their last words differ by a few letters (another transcription).
    """
    printed = fold(" ".join((speaker.name or "", *speaker.labels, speaker.office or "")))
    words = [part for word in fold(name).split() for part in word.split("-") if len(part) > 2 or not part.isascii()]
    if any(word in printed if len(word) > 3 or not word.isascii() else word in printed.split() for word in words):
        return True
    last, other = fold(name).split()[-1:], fold(speaker.name or "").split()[-1:]
    return bool(last and other) and SequenceMatcher(None, last[0], other[0]).ratio() >= ALIKE


def _holds(speaker: Speaker, office: str) -> bool:
    """Whether the transcript gives somebody an office."""
    told = fold(" ".join((speaker.office or "", speaker.affiliation or "", *speaker.labels)))
    wanted = fold(office).split()
    parts = told.replace("-", " ").split()
    return bool(wanted) and all(
        word in parts or (not word.isascii() and word in told) for part in wanted for word in part.split("-")
    )


@cache
def _list_notes() -> frozenset[str]:
    """The notes of labels that say that an interpreter is heard."""
    stems = {mark.split()[-1][:6] for mark in union("interpreter_marks")}
    return frozenset(note for note in union("label_notes") if any(stem in note for stem in stems))


def is_interpreted(turn: Turn) -> bool:
    """Tell whether the transcript marks the speech as interpreted: by its speaker, its label, or a note at its head."""
    if turn.speaker.role == "interpreter":
        return True
    heads = [one.text for one in turn.stage_directions if one.start < turn.span.start + 40]
    printed = " ".join((turn.label or "", *heads)).casefold()
    notes = [printed[low + 1 : high] for low, high in _find_brackets(printed)]
    return any(part.strip(" .") in _list_notes() for note in notes for part in SEPARATOR.split(note))


def _find_brackets(text: str) -> list[tuple[int, int]]:
    """The places of the brackets of a label, each with what closes it."""
    found = []
    for low, char in enumerate(text):
        if char in "([（【":
            high = min((place for place in map(text[low:].find, ")]）】") if place > 0), default=len(text) - low)
            found.append((low, low + high))
    return found


def find_question(turn: Turn, spans: tuple[Span, ...], conf: Conference) -> QuestionTurn | None:
    """Return the question turn that the answer takes up there, or last took up before; else the nearest before it in print.

    None for all but answers.
    """
    if not isinstance(turn, Answer):
        return None
    start, end = spans[0].start, spans[-1].end
    inside = [one for one in turn.replies_to if one.span.start < end and start < one.span.end]
    before = [one for one in turn.replies_to if one.span.end <= start]
    taken = [*inside[:1], *before[-1:], *turn.replies_to[:1]]
    index = taken[0].question if taken else turn.question
    question = None if index is None else conf.turns[index]
    return question if isinstance(question, QuestionTurn) else None
