"""The end of the last pass: what a person should look at before trusting the result.

In: a finished draft, its people with their names, and its turns. Out: diagnostics, each with its line and column. Nothing else
is changed: a remark moves no words and no names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pressconf.model import Diagnostic, Kind, Speaker, Turn, place_diagnostics
from pressconf.passes.doubts import find_doubts
from pressconf.passes.draft import Draft
from pressconf.passes.swallowed import find_swallowed
from pressconf.passes.words import count_words

#: A turn is long where it has so many times the words of the longest of three quarters of its kind, and at least so many.
TIMES_LONGER, FEWEST_TURNS = 6, 8
#: More remarks of one code on single turns than these become one on all.
MANY = 3
LONG: dict[Kind, int] = {"question": 200, "answer": 600, "moderator": 200}


def review(
    draft: Draft, people: Sequence[Speaker], turns: Sequence[Turn], found: Iterable[Diagnostic]
) -> tuple[Diagnostic, ...]:
    """Return the diagnostics that passes ``found``, and those on the finished turns, with line and column."""
    remarks = [*found, *find_doubts(draft, people), *find_swallowed(draft, turns), *_find_long(turns)]
    return place_diagnostics(remarks, draft.lines)


def _find_long(turns: Sequence[Turn]) -> Iterator[Diagnostic]:
    """Turns far longer than the others of their kind; where there are many, one remark for all of the kind."""
    for kind, least in LONG.items():
        mine = [turn for turn in turns if turn.kind == kind]
        if len(mine) < FEWEST_TURNS:
            continue
        usual = sorted(turn.span.end - turn.span.start for turn in mine)[3 * len(mine) // 4]
        far = [turn for turn in mine if turn.span.end - turn.span.start > TIMES_LONGER * usual]
        long = [turn for turn in far if count_words(turn.text) >= least]
        what = f"this {kind} has" if len(long) <= MANY else f"{len(long)} turns of kind {kind}, from this one on, have"
        message = f"{what} far more words than the others; if a label is lost inside, put it back and parse again"
        for turn in long[: len(long) if len(long) <= MANY else 1]:
            yield Diagnostic("long-turn", "info", message, turn.span)
