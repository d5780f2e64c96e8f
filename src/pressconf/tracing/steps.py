"""The cheapest way to make the words of a quotation of the words of a turn.

In: two lists of folded words. Out: ``Step``s. A leaf below ``alignment``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

#: What it costs to make the quotation's words of the turn's.
ALTERED, SIMILAR, ADDED, LEFT_OUT, CUT = 1.0, 0.5, 1.0, 0.7, 0.01


class Step(NamedTuple):
    """Words ``low:high`` of the quotation, made of words ``start:end`` of the turn."""

    low: int
    high: int
    start: int
    end: int
    same: bool


def _price(word: str, other: str) -> float:
    if word == other:
        return 0.0
    shared = 0
    for one, two in zip(word, other, strict=False):
        if one != two:
            break
        shared += 1
    return SIMILAR if shared >= 3 and 2 * shared >= min(len(word), len(other)) else ALTERED


def _is_contracted(word: str, first: str) -> bool:
    """Whether one word may stand for two of which this is the first: "it's" for "it is", "don't" for "do not"."""
    return "'" in word and word[0] == first[0] and "'" not in first


def find_steps(words: Sequence[str], window: Sequence[str], cuts: frozenset[int]) -> list[Step]:
    """The cheapest steps that make all of ``words`` of consecutive words of the window, which may begin and end anywhere."""
    width = len(window) + 1
    rows = [[0.0] * width]
    moves: list[list[tuple[int, int]]] = [[(0, 0)] * width]
    for low, word in enumerate(words, 1):
        above, higher = rows[-1], rows[-2] if low > 1 else None
        skip = CUT if low in cuts else LEFT_OUT
        row = [above[0] + ADDED]
        move = [(1, 0)]
        for column in range(1, width):
            other = window[column - 1]
            best, how = above[column - 1] + _price(word, other), (1, 1)
            if above[column] + ADDED < best:
                best, how = above[column] + ADDED, (1, 0)
            if row[column - 1] + skip < best:
                best, how = row[column - 1] + skip, (0, 1)
            if (
                column > 1
                and "'" in word
                and above[column - 2] + SIMILAR < best
                and _is_contracted(word, window[column - 2])
            ):
                best, how = above[column - 2] + SIMILAR, (1, 2)
            if (
                higher
                and "'" in other
                and higher[column - 1] + SIMILAR < best
                and _is_contracted(other, words[low - 2])
            ):
                best, how = higher[column - 1] + SIMILAR, (2, 1)
            row.append(best)
            move.append(how)
        rows.append(row)
        moves.append(move)
    return _walk_back(words, window, rows[-1], moves)


def _walk_back(
    words: Sequence[str], window: Sequence[str], last: Sequence[float], moves: Sequence[Sequence[tuple[int, int]]]
) -> list[Step]:
    column = min(range(len(last)), key=lambda place: (last[place], -place))
    low = len(words)
    steps = []
    while low:
        down, across = moves[low][column]
        same = down == across == 1 and words[low - 1] == window[column - 1]
        steps.append(Step(low - down, low, column - across, column, same))
        low, column = low - down, column - across
    return steps[::-1]
