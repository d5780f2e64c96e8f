"""Where the speech of a thread may be cut: at exchanges, turns, paragraphs, sentences; and words, where a sentence is too long.

In: turns. Out: groups of them that a chunk never crosses, and their ``Unit``s, which together hold every character of speech. It
stands after ``chunk`` and before ``packing``.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from enum import IntEnum
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from pressconf.chunking.chunk import Piece, name_voice
from pressconf.deferred import defer
from pressconf.model import Conference, QuestionTurn, Turn
from pressconf.records import tell_outlet
from pressconf.source import Span
from pressconf.speech import Speech, find_sentences

WORD = defer(r"\S+\s*+")


class Edge(IntEnum):
    """What begins with a unit: the better cuts are greater."""

    SENTENCE = 0
    PARAGRAPH = 1
    TURN = 2
    EXCHANGE = 3


class Said:
    """A turn that says something: its speech, and the segments that make it."""

    def __init__(self, turn: Turn) -> None:
        self.turn = turn
        self.voice = name_voice(turn)
        self._speech = Speech(turn.source, turn.segments)
        self.text = self._speech.text
        self._ends = [segment.end for segment in turn.segments]

    def _find(self, offset: int) -> int:
        """The place in the source of an offset into the text."""
        if offset >= len(self.text):
            return self.turn.segments[-1].end
        return self._speech.place(offset, offset + 1).start

    def cut(self, start: int, end: int) -> tuple[Span, ...]:
        """Return the segments that make ``text[start:end]``; nothing where no character of the source is among it."""
        low, high = self._find(start), self._find(end)
        found = clip(self.turn.segments, self._ends, low, high)
        return found if any(first < last for first, last in found) else ()

    def clip(self, passages: Iterable[Span]) -> tuple[Span, ...]:
        """Return the segments within passages of the source."""
        return tuple(span for low, high in passages for span in clip(self.turn.segments, self._ends, low, high))

    def quote(self, spans: tuple[Span, ...]) -> Piece:
        """Return words of this turn as a piece."""
        turn = self.turn
        outlet = turn.asker_outlet if isinstance(turn, QuestionTurn) else tell_outlet(turn.speaker)
        text = Speech(turn.source, spans).text.strip()
        return Piece(turn.index, turn.kind, turn.speaker, self.voice, outlet, spans, text)

    @cached_property
    def starts(self) -> list[tuple[int, Edge]]:
        """Where the sentences begin, the first at 0; what stands between two belongs to the one before."""
        found = [(0, Edge.TURN)]
        sentences = find_sentences(self.text)
        for before, sentence in pairwise(sentences):
            between = self.text[before.end : sentence.start]
            breaks = "\n" in between or "\r" in between
            found.append((sentence.start, Edge.PARAGRAPH if breaks else Edge.SENTENCE))
        return found


def clip(segments: Sequence[Span], ends: Sequence[int], low: int, high: int) -> tuple[Span, ...]:
    """Return what of the segments (whose ends are ``ends``) lies inside ``[low, high)``."""
    found: list[Span] = []
    for start, end in segments[bisect_right(ends, low) :]:
        if start >= high:
            break
        found.append(Span(max(start, low), min(end, high)))
    return tuple(found)


class Unit(NamedTuple):
    """A stretch that is never cut without need: ``text[start:end]`` of what is said, and what begins with it."""

    said: Said
    start: int
    end: int
    edge: Edge


class Group(NamedTuple):
    """Turns that may share a chunk: those of a thread with the hand-overs before it, or one turn outside any thread."""

    thread: int | None
    turns: list[Turn]


def group_turns(conf: Conference) -> list[Group]:
    """Return all turns in their groups, in document order."""
    handed = {turn.index: question.thread for question in conf.questions for turn in question.handovers}
    groups: list[Group] = []
    for turn in conf.turns:
        thread = handed.get(turn.index, turn.thread)
        if groups and thread is not None and groups[-1].thread == thread:
            groups[-1].turns.append(turn)
        else:
            groups.append(Group(thread, [turn]))
    return groups


def list_units(said: Iterable[Said], opening: set[int]) -> list[Unit]:
    """Return the units of turns; ``opening`` are the indices of the turns with which an exchange begins."""
    units: list[Unit] = []
    for turn in said:
        ends = [start for start, _ in turn.starts[1:]]
        for (start, edge), end in zip(turn.starts, [*ends, len(turn.text)], strict=True):
            begins = edge == Edge.TURN and turn.turn.index in opening
            units.append(Unit(turn, start, end, Edge.EXCHANGE if begins else edge))
    return units


def find_openings(turns: Iterable[Turn]) -> set[int]:
    """Return the indices of the turns with which an exchange begins: a question, or the first of its hand-overs."""
    return {(*turn.handovers, turn)[0].index for turn in turns if isinstance(turn, QuestionTurn)}


def find_words(text: str, start: int, end: int) -> list[int]:
    """Return where the words of ``text[start:end]`` end, the white space behind each with it; the last is ``end``."""
    ends = [hit.end() for hit in WORD.finditer(text, start, end)]
    return ends or [end]
