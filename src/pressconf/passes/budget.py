"""How long patterns that users bring may run: a budget of seconds for one text, watched at every match.

In: a layout and the method of its pattern. Out: that method, or the same under the time that is left. Layouts of the table
are bounded and tested for it, so they run as they are, at no cost.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

import regex

from pressconf.errors import PatternTimeoutError
from pressconf.layout import Layout
from pressconf.layouts import LAYOUTS

#: ``match`` or ``fullmatch`` of a pattern: text, first and last place to look at.
Matcher = Callable[[str, int, int], "regex.Match[str] | None"]

#: So many characters of a text have ``Limits.pattern_seconds``; a longer one has them again for each.
STRETCH = 1_000_000
#: What ``regex`` can count at most; more than eleven days is no limit.
LONGEST = 1e6


@lru_cache(maxsize=4096)
def _fits(pattern: regex.Pattern[str], char: str) -> bool:
    return pattern.match(char) is not None


class PatternBudget:
    """The seconds of processor time that patterns of users may take over one text of ``length`` characters."""

    def __init__(self, seconds: float, length: int = 0) -> None:
        self.allowed = seconds * (1 + length // STRETCH)
        self.spent = 0.0

    def limit(self, layout: Layout, matcher: Callable[..., Any]) -> Matcher:
        """Return ``matcher`` as it is for a layout of the table; for another, one that ends with ``PatternTimeoutError``."""
        if layout in LAYOUTS:
            return matcher

        def run(text: str, start: int, end: int) -> regex.Match[str] | None:
            begun = time.thread_time()
            left = min(self.allowed - self.spent, LONGEST)
            try:
                hit: regex.Match[str] | None = matcher(text, start, end, timeout=max(left, 0.0))
            except TimeoutError:
                spent = self.spent + time.thread_time() - begun
                raise PatternTimeoutError(layout.name, self.allowed, spent, start) from None
            self.spent += time.thread_time() - begun
            return hit

        return run

    def occurs(self, layout: Layout, text: str) -> bool:
        """Tell whether a text has what every label of a layout needs."""
        pattern = layout.needed
        return pattern is None or self.limit(layout, pattern.search)(text, 0, len(text)) is not None

    def may_open(self, layout: Layout, characters: Iterable[str]) -> frozenset[str]:
        """Return those of ``characters`` with which a label of a layout can begin."""
        pattern = layout.opening
        if pattern is None:
            return frozenset(characters)
        if layout in LAYOUTS:
            return frozenset(char for char in characters if _fits(pattern, char))
        match = self.limit(layout, pattern.match)
        return frozenset(char for char in characters if match(char, 0, len(char)) is not None)
