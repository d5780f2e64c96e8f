"""Inside questions and answers: parts, addressees, what an answer takes up, and where it declines.

In: flat rows in document order, the source, its language. Out: the same rows with these fields filled. The parser's last step
before the tree, and, where a user corrects turns, done anew: nothing here depends on how the turns were found.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from pressconf.passes.addressees import find_addressees, list_hearers
from pressconf.passes.asking import LAST, find_ordinal
from pressconf.passes.declines import find_decline
from pressconf.passes.management import ends_in_question
from pressconf.passes.parts import find_parts
from pressconf.passes.replies import Open, announces, find_replies, stem_words
from pressconf.passes.words import count_words
from pressconf.speech import Speech
from pressconf.tree import TurnRow, tell_asker

#: A statement of so many words can be taken up as a whole; fewer are a greeting or an interjection.
FEWEST_STATED = 6
#: So many questions before an answer may be collected for it, or have been broken off; and so many parts are weighed at most.
FARTHEST, MOST_OPEN = 6, 40
#: An answer of so few words was broken off, or gave the word back.
BROKEN_OFF = 12

Taken = set[tuple[int, int | None]]


def dissect(rows: Sequence[TurnRow], source: str, code: str | None) -> list[TurnRow]:
    """Return the rows with ``parts`` and ``addressed_to`` of questions, ``replies_to`` and ``declined`` of answers."""
    speakers = list({id(row.speaker): row.speaker for row in rows}.values())
    hearers = list_hearers(speakers, [row.speaker for row in rows if row.kind == "answer"])
    speeches = [Speech(source, row.segments) for row in rows]
    found: list[TurnRow] = []
    for row, speech in zip(rows, speeches, strict=True):
        if row.kind == "question":
            row = evolve(row, parts=find_parts(speech, code), addressed_to=find_addressees(speech, hearers))
        elif row.kind == "answer":
            row = evolve(row, declined=find_decline(speech, code))
        found.append(row)
    waiting: list[Waiting] = []  # the questions so far that an answer may take up, the last one last
    taken: Taken = set()
    for index, row in enumerate(found):
        if row.kind == "question":
            waiting = _add_question(waiting, found, index, source, code)
        elif row.kind == "answer":
            replies = find_replies(speeches[index], _list_open(waiting, taken), code)
            taken.update((reply.question, reply.part) for reply in replies)
            found[index] = evolve(row, replies_to=replies)
            waiting = [evolve(question, answered=True) for question in waiting]
        elif waiting and waiting[-1].answered and ends_in_question(speeches[index].text):
            waiting = []  # a moderator who asks: what is answered behind is not told
    return found


@frozen
class Waiting:
    """A question that an answer may take up: its index, its parts, and whether an answer stands between it and here."""

    index: int
    parts: tuple[Open, ...]
    answered: bool = False


def _add_question(
    waiting: list[Waiting], rows: Sequence[TurnRow], index: int, source: str, code: str | None
) -> list[Waiting]:
    """Return what waits when a question is asked: it, and those before it that nobody has answered, or not to the end."""
    parts = _open_parts(rows[index], index, source, code)
    if waiting and waiting[-1].answered and not _goes_on(rows, waiting[-1].index, index, source):
        waiting = []
    return [*waiting[1 - FARTHEST :], Waiting(index, parts)]


def _goes_on(rows: Sequence[TurnRow], earlier: int, later: int, source: str) -> bool:
    """Whether a later question leaves an earlier one waiting: one person asks both, or hardly anything was said between."""
    one, two = tell_asker(rows[earlier]), tell_asker(rows[later])
    if one is not None and two is not None:
        return one == two
    said = " ".join(source[slice(*row.span)] for row in rows[earlier + 1 : later] if row.kind == "answer")
    return len(said.split()) <= BROKEN_OFF or said.rstrip().endswith(("--", "—", "–", "…"))


def _list_open(waiting: list[Waiting], taken: Taken) -> list[Open]:
    """The parts that wait for an answer: those of the last question, and those before that nobody has taken up."""
    found: list[Open] = []
    for question in waiting:
        last = question is waiting[-1]
        for part in question.parts:
            done = (part.question, part.part) in taken
            if last:
                found.append(evolve(part, taken=done))
            elif not done:
                found.append(evolve(part, earlier=question.answered))
    return found[-MOST_OPEN:]


def _open_parts(row: TurnRow, number: int, source: str, code: str | None) -> tuple[Open, ...]:
    """The parts of one question, each with the words that lead to it; the whole where it has none."""
    asker = frozenset((row.speaker.name or "").casefold().split())
    if not row.parts:
        words = source[slice(*row.span)]
        stated = count_words(words) >= FEWEST_STATED and not announces(words, code)
        return (Open(number, None, stem_words(words, code), 1, True, asker),) if stated else ()
    starts = (row.span.start, *(part.end for part in row.parts))
    leads = [source[start : part.end] for start, part in zip(starts, row.parts, strict=False)]
    ordinals = _number_parts([find_ordinal(lead, code) for lead in leads])
    return tuple(
        Open(number, at, stem_words(lead, code), ordinals[at], ordinals[at] == ordinals[-1], asker)
        for at, lead in enumerate(leads)
    )


def _number_parts(told: list[int | None]) -> list[int]:
    """The number of each part: as the asker counts, where that is said, else their order."""
    if not any((number is not None and number > 1) or number == LAST for number in told):
        return list(range(1, len(told) + 1))
    numbers: list[int] = []
    for number in told:
        before = numbers[-1] if numbers else 1
        numbers.append(before if number is None else number if number > 0 else before + 1)
    return numbers
