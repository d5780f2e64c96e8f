"""With the last pass: diagnostics on the whole of a conference.

In: its turns and people. Out: remarks on turns that nobody is credited with, on outlets that contradict each other, and on
questions that a turn taken for moderation may answer. A
conference that a user corrects gets these anew; all other remarks are of the pass that met the oddity.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from pressconf.model import Diagnostic, QuestionTurn, Speaker, Turn
from pressconf.passes.naming import same_outlet

#: The codes of these remarks.
CODES = frozenset({"conflicting-outlets", "unnamed-askers", "unnamed-speakers", "unanswered-question", "no-questions"})
#: More remarks on single turns than these become one on all.
MANY = 3


def list_remarks(turns: Sequence[Turn], people: Iterable[Speaker]) -> list[Diagnostic]:
    """Return the remarks on the whole of a conference."""
    remarks = [remark for person in people if (remark := _find_conflict(person))]
    asked = [turn for turn in turns if turn.kind == "question"]
    nameless = [turn for turn in asked if turn.speaker.name is None]
    if nameless:
        message = f"{len(nameless)} of {len(asked)} question turns have no asker's name: the text does not give it"
        remarks.append(Diagnostic("unnamed-askers", "info", message, nameless[0].span))
    silent = [turn for turn in turns if turn.kind != "question" and turn.speaker.name is None]
    if silent:
        message = f"{len(silent)} turns that answer, state or moderate have no name: the text does not give it"
        remarks.append(Diagnostic("unnamed-speakers", "info", message, silent[0].span))
    remarks += _find_unanswered(turns)
    if not asked:
        message = "no turn of this text asks anything; if one does, see check --explain LINE for its label"
        remarks.append(Diagnostic("no-questions", "warning", message, None))
    return remarks


def _find_unanswered(turns: Sequence[Turn]) -> list[Diagnostic]:
    """Remarks on turns right behind a question without an answer, taken for moderation, of people who answer others."""
    behind = [
        after
        for before, after in pairwise(turns)
        if isinstance(before, QuestionTurn) and before.parts and not before.answers and not before.answered_by
        if after.kind == "moderator" and after.speaker.role == "principal"
    ]
    what = "this turn is" if len(behind) <= MANY else f"{len(behind)} turns, from this one on, are"
    message = (
        f"{what} taken for moderation, and the question right before has no answer; "
        'if one is the answer, say so in a Correction(…, kind="answer")'
    )
    told = behind if len(behind) <= MANY else behind[:1]
    return [Diagnostic("unanswered-question", "info", message, turn.span) for turn in told]


def _find_conflict(person: Speaker) -> Diagnostic | None:
    """The diagnostic on a person for whom the text gives two outlets; a user's word settles it."""
    given = [item for item in person.evidence if item.field == "outlet"]
    if any(item.kind == "user" for item in given):
        return None
    other = next((item for item in given[1:] if not same_outlet(given[0].value, item.value)), None)
    if other is None:
        return None
    message = (
        f"{person.name or 'an asker'} has the outlet {given[0].value!r}, and elsewhere {other.value!r}; "
        "if the first is wrong, say the right one in Hints(outlets={…})"
    )
    return Diagnostic("conflicting-outlets", "warning", message, other.span)
