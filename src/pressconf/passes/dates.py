"""Dates as print writes them, in the languages of the tables.

In: a line and a language. Out: dates with their place on the line. Digits alone are read only where they leave no choice,
or where the caller hints at the order.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import regex

from pressconf.deferred import defer
from pressconf.passes.vocabulary import list_languages

ISO = defer(r"(?<!\d)(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?!\d)")
HAN = defer(r"(?P<y>\d{4})\s?年\s?(?P<m>\d{1,2})\s?月\s?(?P<d>\d{1,2})\s?日")
#: The year of an era: its first is the year after.
ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018, "民國": 1911, "民国": 1911}
ERA = defer(rf"(?P<era>{'|'.join(ERAS)})\s?(?P<y>\d{{1,3}}|元)\s?年\s?(?P<m>\d{{1,2}})\s?月\s?(?P<d>\d{{1,2}})\s?日")
DIGITS = defer(r"(?<!\d)(?P<a>\d{1,2})[/.](?P<b>\d{1,2})[/.](?P<y>\d{4}|\d{2})(?!\d)")


class FoundDate(NamedTuple):
    """A date and where it stands: code points into the string that was searched."""

    date: datetime.date
    start: int
    end: int


@cache
def month_names() -> dict[str, int]:
    """Return the month names of all languages."""
    return {name: number for language in list_languages() for name, number in language.months.items()}


@cache
def worded() -> tuple[regex.Pattern[str], ...]:
    """Return the patterns for dates with a month's name."""
    names = "|".join(regex.escape(name) for name in sorted(month_names(), key=lambda name: (-len(name), name)))
    day = r"(?P<d>\d{1,2})\s?(?:st|nd|rd|th|º|er|\.|\-?го)?"
    year = r"(?P<y>\d{4})"
    month = rf"(?<!\p{{L}})(?P<m>{names})(?!\p{{L}})\.?"
    gap = r"[\s,_.]{1,4}(?:de[l]?\s{1,2}|of\s{1,2})?"
    return (
        regex.compile(rf"(?<!\d){day}{gap}{month}{gap}{year}(?!\d)", regex.IGNORECASE),
        regex.compile(rf"{month}[\s]{{1,3}}{day}[\s,]{{1,4}}{year}(?!\d)", regex.IGNORECASE),
    )


def find_dates(line: str, order: str | None = None) -> Iterator[FoundDate]:
    """Yield the dates of ``line``; ``order`` is ``"dmy"`` or ``"mdy"`` for dates that digits alone leave open."""
    for pattern in (ISO, HAN):
        for hit in pattern.finditer(line):
            yield from _build(int(hit["y"]), int(hit["m"]), int(hit["d"]), hit)
    for hit in ERA.finditer(line):
        year = 1 if hit["y"] == "元" else int(hit["y"])
        yield from _build(ERAS[hit["era"]] + year, int(hit["m"]), int(hit["d"]), hit)
    for pattern in worded():
        for hit in pattern.finditer(line):
            yield from _build(int(hit["y"]), month_names()[hit["m"].casefold()], int(hit["d"]), hit)
    for hit in DIGITS.finditer(line):
        first, second, year = int(hit["a"]), int(hit["b"]), int(hit["y"])
        year += 2000 if year < 70 else 1900 if year < 100 else 0
        if order == "mdy" or (order is None and second > 12):
            yield from _build(year, first, second, hit)
        elif order == "dmy" or first > 12 or first == second:
            yield from _build(year, second, first, hit)


def _build(year: int, month: int, day: int, hit: regex.Match[str]) -> Iterator[FoundDate]:
    try:
        yield FoundDate(datetime.date(year, month, day), hit.start(), hit.end())
    except ValueError:
        return
