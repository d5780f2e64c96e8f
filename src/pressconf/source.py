"""The untouched text: where its lines are, and which line and column an offset is.

Offsets are code points, 0-based, into the caller's string. Only ``\\r\\n``, ``\\n`` and ``\\r`` end a line
(``str.splitlines`` would also break at form feeds, U+0085 and U+2028).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from attrs import frozen

from pressconf.deferred import defer

LINE_END = defer(r"\r\n|\n|\r")


class Span(NamedTuple):
    """A half-open stretch ``[start, end)`` of the source, in code points."""

    start: int
    end: int


@frozen
class Location:
    """A place as a reader counts it: ``line`` and ``column`` from 1; ``page`` and ``time`` (seconds) where a reader knows them."""

    line: int
    column: int
    page: int | None = None
    time: float | None = None


class Anchor(NamedTuple):
    """What a reader knows of a stretch of the source: the ``page`` it stands on (from 1), or when it was said, in seconds."""

    start: int
    end: int
    page: int | None = None
    start_time: float | None = None
    end_time: float | None = None


class Line(NamedTuple):
    """One line of the source without its line end: ``start`` and ``end`` of the whole, ``first`` and ``last`` of its non-space part."""

    start: int
    end: int
    first: int
    last: int

    @property
    def blank(self) -> bool:
        return self.first == self.last


def find_lines(text: str) -> list[Line]:
    """Return every line of ``text`` in order, blank ones included; a BOM before the first is no part of its words."""
    lines = _cut_lines(text)
    if text.startswith("\ufeff"):
        first = strip_span(text, 1, lines[0].end)
        lines[0] = Line(0, lines[0].end, first.start, first.end)
    return lines


def _cut_lines(text: str) -> list[Line]:
    lines = []
    start = 0
    if "\r" not in text:
        for body in text.split("\n"):
            end = start + len(body)
            first = end - len(body.lstrip())
            lines.append(Line(start, end, first, max(first, start + len(body.rstrip()))))
            start = end + 1
        return lines
    for match in LINE_END.finditer(text):
        lines.append(_measure(text, start, match.start()))
        start = match.end()
    lines.append(_measure(text, start, len(text)))
    return lines


def _measure(text: str, start: int, end: int) -> Line:
    body = text[start:end]
    stripped = body.lstrip()
    first = end - len(stripped)
    return Line(start, end, first, first + len(stripped.rstrip()))


def strip_span(text: str, start: int, end: int) -> Span:
    """Return ``[start, end)`` without the white space (``str.strip``'s) at its ends; empty at ``end`` if nothing is left."""
    body = text[start:end]
    stripped = body.lstrip()
    first = end - len(stripped)
    return Span(first, first + len(stripped.rstrip()))


def split_lines(text: str, start: int, end: int) -> list[Span]:
    """Return the stripped spans of the non-blank lines of ``[start, end)``."""
    edges = [start, *(edge for hit in LINE_END.finditer(text, start, end) for edge in hit.span()), end]
    spans = [strip_span(text, low, high) for low, high in zip(edges[::2], edges[1::2], strict=True)]
    return [span for span in spans if span.start < span.end]


def locate(text: str, offset: int) -> Location:
    """Return line and column of ``offset``; an offset outside the text raises ``IndexError``."""
    if not 0 <= offset <= len(text):
        raise IndexError(f"offset {offset} is outside the text (0 to {len(text)})")
    line, start = 1, 0
    for match in LINE_END.finditer(text, 0, offset):
        # "\r\n" cut by the offset: the "\n" is the last column of its line, not a line of its own
        if match.end() == offset and match.group() == "\r" and text[offset : offset + 1] == "\n":
            break
        line, start = line + 1, match.end()
    return Location(line, offset - start + 1)


def find_anchor(anchors: Sequence[Anchor], offset: int) -> Anchor | None:
    """Return the last of ``anchors`` (ordered, disjoint) that starts at or before ``offset``: the one it stands in, or after."""
    number = bisect_right(anchors, offset, key=lambda anchor: anchor.start)
    return anchors[number - 1] if number else None


def find_times(anchors: Sequence[Anchor], start: int, end: int) -> tuple[float | None, float | None]:
    """Return when the words of ``[start, end)`` began and ended, as far as ``anchors`` tell."""
    number = max(0, bisect_right(anchors, start, key=lambda anchor: anchor.start) - 1)
    begun: list[float] = []
    ended: list[float] = []
    while number < len(anchors) and anchors[number].start < end:
        anchor = anchors[number]
        if anchor.end > start:
            begun += [] if anchor.start_time is None else [anchor.start_time]
            ended += [] if anchor.end_time is None else [anchor.end_time]
        number += 1
    return min(begun, default=None), max(ended, default=None)


def locate_in(lines: Sequence[Line], offset: int) -> Location:
    """Return line and column of ``offset``, which is inside the text of these ``lines`` (all of ``find_lines``)."""
    number = bisect_right(lines, offset, key=lambda line: line.start)
    return Location(number, offset - lines[number - 1].start + 1)


def count_line_ends(text: str) -> int:
    """Return the number of line ends in ``text``; ``\\r\\n`` is one."""
    return text.count("\n") + text.count("\r") - text.count("\r\n")


def hash_text(text: str) -> str:
    """Return 16 hex digits of the hash of ``text``: the default id."""
    return hash_source(text)[:16]


def hash_source(text: str) -> str:
    """Return the SHA-256 of ``text`` (UTF-8 with ``surrogatepass``) in hex."""
    import hashlib  # 4 ms that an import of the library need not pay

    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
