"""A turn as a reader meets it: paragraphs of clean text, with the parts of a question marked and stage directions in their places.

In: a turn. Out: ``Paragraph``s of ``Piece``s. The words are those of ``clean_text``, line by line, white space at the ends of lines apart;
what prints speech for people (``exporters.markdown``, ``tei``, ``akn``) prints this.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from pressconf.model import Conference, QuestionTurn, Turn
from pressconf.source import Span, split_lines
from pressconf.speech import Speech


class Piece(NamedTuple):
    """Words, or a stage direction (``direction``); ``part`` is the number of the part of a question to which words belong."""

    text: str
    part: int | None = None
    direction: bool = False


Paragraph = tuple[Piece, ...]


def find_paragraphs(turn: Turn) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a turn; none for a turn without words.

    >>> import pressconf
    >>> conf = pressconf.parse("MR. VALE: Hello.\\n\\nQ  When will it open? (Laughter.) Who pays?\\n\\nMR. VALE: We do.")
    >>> for piece in find_paragraphs(conf.turns[1])[0]:
    ...     print(piece)
    Piece(text='When will it open?', part=0, direction=False)
    Piece(text='(Laughter.)', part=None, direction=True)
    Piece(text=' ', part=None, direction=False)
    Piece(text='Who pays?', part=1, direction=False)
    """
    places = Speech(turn.source, turn.segments)
    parts = turn.parts if isinstance(turn, QuestionTurn) else ()
    bounds = [Span(places.find(part.start), places.find(part.end)) for part in parts]
    asides = [(places.find(aside.start), aside.text) for aside in turn.stage_directions]
    lines = split_lines(places.text, 0, len(places.text))
    if not lines:
        return tuple((Piece(text, direction=True),) for _, text in asides)
    found = []
    waiting = iter([*asides, None])
    aside = next(waiting)
    for number, line in enumerate(lines):
        high = lines[number + 1].start if number + 1 < len(lines) else len(places.text) + 1
        here = []
        while aside is not None and aside[0] < high:
            here.append((min(max(aside[0], line.start), line.end), aside[1]))
            aside = next(waiting)
        found.append(tuple(_cut(places.text, line, bounds, here)))
    return tuple(found)


def find_asides(conf: Conference) -> list[Span]:
    """Return the stage directions that stand between turns, in document order."""
    ends = [turn.span.end for turn in conf.turns]
    found = []
    for region in conf.regions:
        if region.kind == "stage_direction":
            at = bisect_right(ends, region.start)
            if at == len(ends) or conf.turns[at].span.start >= region.end:
                found.append(Span(region.start, region.end))
    return found


def group_turns(conf: Conference) -> Iterator[tuple[QuestionTurn | None, list[Turn]]]:
    """Yield each exchange with its question, and each turn outside one, in document order."""
    owners = {turn.index: question for question in conf.questions for turn in (question, *question.members)}

    def tell_apart(turn: Turn) -> tuple[bool, int]:
        owner = owners.get(turn.index)
        return (True, owner.index) if owner is not None else (False, turn.index)

    for _, group in groupby(conf.turns, key=tell_apart):
        turns = list(group)
        yield owners.get(turns[0].index), turns


def _cut(text: str, line: Span, parts: Sequence[Span], asides: Sequence[tuple[int, str]]) -> Iterator[Piece]:
    """Yield the pieces of one line: its words cut where a part begins or ends, and at stage directions."""
    first = bisect_left(parts, line.start, key=lambda part: part.end)
    last = bisect_left(parts, line.end, key=lambda part: part.start)
    edges = {line.start, line.end, *(place for place, _ in asides)}
    edges |= {place for part in parts[first:last] for place in part if line.start < place < line.end}
    number = done = 0
    for edge in sorted(edges):
        if edge > line.start:
            at = bisect_right(parts, done, key=lambda part: part.start) - 1
            yield Piece(text[done:edge], at if at >= 0 and done < parts[at].end else None)
        done = edge
        while number < len(asides) and asides[number][0] <= edge:
            yield Piece(asides[number][1], direction=True)
            number += 1
