"""Patterns that compile when they are first used: importing the library must cost next to nothing.

A leaf module. ``defer`` takes what ``regex.compile`` takes and gives what it gives, later.
"""

from __future__ import annotations

from typing import Any, cast

import regex


class Deferred:
    """A pattern not yet compiled; its methods appear on it when one of them is first asked for."""

    def __init__(self, source: str, flags: int) -> None:
        self.source = source
        self.compile_flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = regex.compile(self.source, self.compile_flags)
        for method in ("match", "search", "fullmatch", "finditer", "findall", "sub", "split"):
            self.__dict__[method] = getattr(compiled, method)
        return getattr(compiled, name)


def defer(source: str, flags: int = 0) -> regex.Pattern[str]:
    """Return a pattern that compiles on first use.

    >>> defer(r"[a-z]+").findall("a bridge")
    ['a', 'bridge']
    """
    return cast("regex.Pattern[str]", Deferred(source, flags))
