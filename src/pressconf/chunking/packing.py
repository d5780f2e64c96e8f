"""Units to chunks: as much as fits, cut at the best place, with the question repeated where an answer goes on.

In: the units of a group, a limit, a measure. Out: for each chunk its pieces and its context. It stands after ``units``. Every
search doubles before it halves, so that what is measured grows with the text, and never with its square.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from pressconf.chunking.chunk import CONTEXT_MARK, Piece, print_speech
from pressconf.chunking.units import Edge, Said, Unit, find_words
from pressconf.model import Answer, QuestionTurn
from pressconf.speech import PARAGRAPH_BREAK

Measure = Callable[[str], float]

#: The context of a chunk takes at most this part of it.
CONTEXT_SHARE = 1 / 3
#: Where names alone take more than this part of a chunk, they are not counted.
NAMES_SHARE = 1 / 2
#: A chunk is cut at a turn or a paragraph where at least this part of what fits stands before it.
FULL_ENOUGH = 1 / 2


def find_most(limit: int, fits: Callable[[int], bool]) -> int:
    """Return the greatest number up to ``limit`` that fits, found by doubling and halving; 0 where not even 1 does."""
    good, step = 0, 1
    while good < limit and fits(min(limit, good + step)):
        good = min(limit, good + step)
        step *= 2
    bad = min(limit, good + step)
    while bad - good > 1:
        middle = (good + bad) // 2
        if fits(middle):
            good = middle
        else:
            bad = middle
    return good


class Packer:
    """Packs the units of one group."""

    def __init__(self, limit: int, measure: Measure, said: Mapping[int, Said]) -> None:
        self._limit = limit
        self._measure = measure
        self._said = said  # every turn of the conference that says something, by its index
        self._names = True
        self._contexts: dict[tuple[int, tuple[int, ...]], Piece | None] = {}

    def pack(self, units: Sequence[Unit]) -> Iterator[tuple[Piece | None, list[Piece]]]:
        """Yield the context and the pieces of each chunk, in order."""
        voices = {unit.said.voice for unit in units}
        longest = max((self._measure(print_speech(voice, "")) for voice in voices), default=0)
        self._names = longest <= NAMES_SHARE * self._limit
        self._contexts.clear()
        waiting = list(reversed(units))  # a stack: a long unit is replaced by its parts at once
        while waiting:
            first = waiting[-1]
            context = self._find_context(first)
            taken = find_most(len(waiting), partial(self._fits, waiting, context))
            if taken == 0:
                parts = list(self._split(waiting.pop(), context))
                if len(parts) > 1:
                    waiting.extend(reversed(parts))
                    continue
                waiting.extend(parts)
                taken = 1  # one character, which nothing can make smaller
            elif taken < len(waiting):
                taken = choose_cut(waiting, taken)
            pieces = _join(waiting[: -taken - 1 : -1])
            del waiting[-taken:]
            if pieces:
                yield context, pieces

    def _fits(self, waiting: Sequence[Unit], context: Piece | None, most: int) -> bool:
        """Whether the next ``most`` units fit into a chunk."""
        stretches: list[list[Unit]] = []
        for unit in waiting[: -most - 1 : -1]:
            if stretches and stretches[-1][0].said is unit.said:
                stretches[-1][1:] = [unit]
            else:
                stretches.append([unit])
        texts = [(units[0].said, units[0].said.text[units[0].start : units[-1].end]) for units in stretches]
        return self._measure(self._print(texts, context)) <= self._limit

    def _print(self, texts: Sequence[tuple[Said, str]], context: Piece | None) -> str:
        """The text of a chunk, for measuring."""
        told = [(said.voice, text.strip()) for said, text in texts]
        if not self._names:
            return PARAGRAPH_BREAK.join([*([context.text] if context else []), *(text for _, text in told)])
        marked = [CONTEXT_MARK + print_speech(context.voice, context.text)] if context else []
        return PARAGRAPH_BREAK.join([*marked, *(print_speech(voice, text) for voice, text in told)])

    def _split(self, unit: Unit, context: Piece | None) -> Iterator[Unit]:
        """Cut a unit that is too long at words, and a word that is too long anywhere, so that each part fits."""
        said, start, _, edge = unit
        ends = find_words(said.text, unit.start, unit.end)
        number = 0
        while number < len(ends):
            fits = partial(self._fits_alone, said, context)
            words = find_most(len(ends) - number, partial(_fit_words, fits, start, ends, number))
            for end in [ends[number + words - 1]] if words else self._split_word(fits, start, ends[number]):
                yield Unit(said, start, end, edge)
                start, edge = end, Edge.SENTENCE
            number += max(1, words)

    def _split_word(self, fits: Callable[[int, int], bool], start: int, last: int) -> Iterator[int]:
        """Yield where a word that is too long is cut, its end the last."""
        while start < last:
            start += max(1, find_most(last - start, partial(_fit_characters, fits, start)))
            yield start

    def _fits_alone(self, said: Said, context: Piece | None, start: int, end: int) -> bool:
        """Whether ``said.text[start:end]`` fits into a chunk."""
        return self._measure(self._print([(said, said.text[start:end])], context)) <= self._limit

    def _find_context(self, first: Unit) -> Piece | None:
        """The question that a chunk repeats when it begins with this unit, cut to what there is room for, or None."""
        turn = first.said.turn
        if first.edge == Edge.EXCHANGE or isinstance(turn, QuestionTurn) or turn.question is None:
            return None
        asked = turn.question
        replies = turn.replies_to if isinstance(turn, Answer) else ()
        if replies and asked not in {reply.question for reply in replies}:
            asked = replies[0].question
        taken = {reply.part for reply in replies if reply.question == asked}
        parts = tuple(sorted(part for part in taken if part is not None))
        if (asked, parts) not in self._contexts:
            found = self._said.get(asked)
            self._contexts[asked, parts] = None if found is None else self._shorten(found, parts)
        return self._contexts[asked, parts]

    def _shorten(self, asked: Said, numbers: Sequence[int]) -> Piece | None:
        """The whole question where it is short; else of its parts, those that are taken up or all, as many as there is room for."""
        whole = asked.quote(asked.cut(0, len(asked.text)))
        if self._leaves_room(whole):
            return whole
        question = asked.turn
        parts = [part.span for part in question.parts] if isinstance(question, QuestionTurn) else []
        parts = [parts[number] for number in numbers] or parts
        most = find_most(len(parts), lambda number: self._leaves_room(asked.quote(asked.clip(parts[:number]))))
        shortened = asked.quote(asked.clip(parts[:most]))
        return shortened if shortened.text else None

    def _leaves_room(self, context: Piece) -> bool:
        return self._measure(self._print([], context)) <= CONTEXT_SHARE * self._limit


def _fit_words(fits: Callable[[int, int], bool], start: int, ends: Sequence[int], first: int, most: int) -> bool:
    return fits(start, ends[first + most - 1])


def _fit_characters(fits: Callable[[int, int], bool], start: int, most: int) -> bool:
    return fits(start, start + most)


def choose_cut(waiting: Sequence[Unit], taken: int) -> int:
    """Return how many of the units that fit the chunk takes: up to the last exchange, else turn or paragraph, else all.

    ``waiting`` is a stack, of which ``taken`` units fit and at least one more follows.
    """
    for number in range(taken, 0, -1):
        if waiting[-number - 1].edge == Edge.EXCHANGE:
            return number
    lengths = [unit.end - unit.start for unit in waiting[: -taken - 1 : -1]]
    filled = total = sum(lengths)
    for number in range(taken, 0, -1):
        if filled < FULL_ENOUGH * total:
            break
        if waiting[-number - 1].edge >= Edge.PARAGRAPH:
            return number
        filled -= lengths[number - 1]
    return taken


def _join(units: Sequence[Unit]) -> list[Piece]:
    """The pieces of a chunk: the units of one turn together."""
    pieces: list[Piece] = []
    start = 0
    for number, unit in enumerate(units):
        if number + 1 == len(units) or units[number + 1].said is not unit.said:
            spans = unit.said.cut(units[start].start, unit.end)
            pieces.extend([unit.said.quote(spans)] if spans else [])
            start = number + 1
    return pieces
