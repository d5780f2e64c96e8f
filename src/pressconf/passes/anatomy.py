"""Inside questions and answers: parts, addressees, what an answer takes up, and where it declines.

In: flat rows in document order, the source, its language. Out: the same rows with these fields filled. The parser's last step
before the tree, and, where a user corrects turns, done anew: nothing here depends on how the turns were found.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from pressconf.passes.addressees import find_addressees, list_callable
from pressconf.passes.asking import LAST, find_ordinal
from pressconf.passes.declines import find_decline
from pressconf.passes.parts import find_parts
from pressconf.passes.replies import Open, announces, find_replies, stem_words
from pressconf.passes.words import count_words
from pressconf.speech import Speech
from pressconf.tree import TurnRow, tell_asker

#: A statement of so many words can be taken up as a whole; fewer are a greeting or an interjection.
FEWEST_STATED = 6
#: So many questions before an answer may be collected for it, or have been broken off.
FARTHEST = 6
#: An answer of so few words was broken off, or gave the word back.
BROKEN_OFF = 12


def dissect(rows: Sequence[TurnRow], source: str, code: str | None) -> list[TurnRow]:
    """Return the rows with ``parts`` and ``addressed_to`` of questions, ``replies_to`` and ``declined`` of answers."""
    callable_ = list_callable(list({id(row.speaker): row.speaker for row in rows}.values()))
    speeches = [Speech(source, row.segments) for row in rows]
    found: list[TurnRow] = []
    for row, speech in zip(rows, speeches, strict=True):
        if row.kind == "question":
            row = evolve(row, parts=find_parts(speech, code), addressed_to=find_addressees(speech, callable_))
        elif row.kind == "answer":
            row = evolve(row, declined=find_decline(speech, code))
        found.append(row)
    taken: set[tuple[int, int | None]] = set()
    for index, row in enumerate(found):
        if row.kind != "answer":
            continue
        replies = find_replies(speeches[index], _list_open(found, index, source, code, taken), code)
        taken.update((reply.question, reply.part) for reply in replies)
        found[index] = evolve(row, replies_to=replies)
    return found


def _list_open(
    rows: Sequence[TurnRow], index: int, source: str, code: str | None, taken: set[tuple[int, int | None]]
) -> list[Open]:
    """What waits for the answer at ``index``: the parts of the last question, and those before that nobody has answered."""
    questions = _find_waiting(rows, index, source)
    found: list[Open] = []
    for number in questions:
        collected = all(rows[between].kind != "answer" for between in range(number, index))
        for part in _open_parts(rows[number], number, source, code):
            done = (part.question, part.part) in taken
            if number == questions[-1]:
                found.append(evolve(part, taken=done))
            elif not done:
                found.append(evolve(part, earlier=not collected))
    return found


def _find_waiting(rows: Sequence[TurnRow], index: int, source: str) -> list[int]:
    """The indices of the questions that an answer may take up, in order.

    The last one; those asked right before it, which are collected; and the one before whose answer was broken off, or which the
    same person asked.
    """
    found: list[int] = []
    between: list[TurnRow] = []
    for number in range(index - 1, -1, -1):
        row = rows[number]
        if row.kind == "answer":
            between.append(row)
        elif row.kind == "question":
            if (
                found
                and between
                and found[-1] < between[-1].span.start
                and not _goes_on(rows, number, found[-1], source)
            ):
                break
            found.append(number)
            if len(found) == FARTHEST:
                break
    return found[::-1]


def _goes_on(rows: Sequence[TurnRow], number: int, later: int, source: str) -> bool:
    """Whether a later question leaves an earlier one waiting: one person asks both, or hardly anything was said between."""
    one, two = tell_asker(rows[number]), tell_asker(rows[later])
    if one is not None and two is not None:
        return one == two
    said = " ".join(source[slice(*row.span)] for row in rows[number + 1 : later] if row.kind == "answer")
    return len(said.split()) <= BROKEN_OFF or said.rstrip().endswith(("--", "—", "–", "…"))


def _open_parts(row: TurnRow, number: int, source: str, code: str | None) -> list[Open]:
    """The parts of one question, each with the words that lead to it; the whole where it has none."""
    asker = frozenset(word.casefold() for word in (row.speaker.name or "").split()) if row.speaker.name else frozenset()
    if not row.parts:
        words = source[slice(*row.span)]
        stated = count_words(words) >= FEWEST_STATED and not announces(words, code)
        return [Open(number, None, stem_words(source[slice(*row.span)], code), 1, True, asker)] if stated else []
    leads = [
        source[start : part.end]
        for start, part in zip((row.span.start, *(part.end for part in row.parts)), row.parts, strict=False)
    ]
    ordinals = _number_parts([find_ordinal(lead, code) for lead in leads])
    return [
        Open(number, at, stem_words(lead, code), ordinals[at], ordinals[at] == ordinals[-1], asker)
        for at, lead in enumerate(leads)
    ]


def _number_parts(told: list[int | None]) -> list[int]:
    """The number of each part: as the asker counts, where that is said, else their order."""
    if not any((number is not None and number > 1) or number == LAST for number in told):
        return list(range(1, len(told) + 1))
    numbers: list[int] = []
    for number in told:
        before = numbers[-1] if numbers else 1
        numbers.append(before if number is None else number if number > 0 else before + 1)
    return numbers
