"""Columns of a page: from where its words stand to the blocks in which they are read, one after the other.

In: the words of a page with their places (points; y grows downwards). Out: boxes that part the page, in reading order. Geometry and
print alone decide; nothing is read here. A page without columns is one box.

What stands side by side is columns only where the left is running text, wide and of several words a line, or where both sides have labels
with speech of their own. Labels, times and numbers in the margin, and tables, are read along the line.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from operator import attrgetter
from statistics import median
from typing import Any, NamedTuple

import regex

#: Words further apart than this many heights of a character stand in different segments of a line.
GAP = 0.5
#: Tops that differ by less (points) are of one line.
SAME_LINE = 3.0
#: Left edges of a column differ by no more (points).
SAME_EDGE = 3.0
MANY_LINES = 10
#: The left column has as many lines; if both have labels, each; where the gutter was met before, one is enough.
LINES, LABELLED = 4, 2
#: A column takes at least this share of the width, and a running line this share of its column.
WIDE, FILLED = 0.25, 0.6
#: As many words stand in a line of running text.
WORDS = 3
#: So many left edges are tried, and columns are sought within columns so often.
EDGES, DEPTH = 60, 4
#: A line this many usual distances away from the rest is a head or a foot.
APART = 2.0
LABEL = r"\A(?:Q|A|\p{Lu}[\p{L}\p{M}\p{N} .,'’()/\-]{0,50}):[ ]\S"
#: The end of a sentence, and none of a title such as Dr. or Mrs.
SENTENCE = r"(?<!\b\p{Lu}\p{Ll}{0,4})[.?!…]|[。？！]"


class Box(NamedTuple):
    """A part of a page."""

    x0: float
    top: float
    x1: float
    bottom: float

    def holds(self, thing: dict[str, Any]) -> bool:
        """Whether the middle of a word or a character lies within."""
        x, y = (thing["x0"] + thing["x1"]) / 2, (thing["top"] + thing["bottom"]) / 2
        return bool(self.x0 <= x < self.x1 and self.top <= y < self.bottom)


class Segment(NamedTuple):
    """Words of a line that stand together."""

    x0: float
    top: float
    x1: float
    bottom: float
    text: str


class Zone(NamedTuple):
    """A stretch of a page with columns at both sides of ``edge``, where the right one begins."""

    edge: float
    left: list[Segment]
    right: list[Segment]


WHOLE = Box(float("-inf"), float("-inf"), float("inf"), float("inf"))


def find_blocks(words: list[dict[str, Any]], known: set[float], box: Box = WHOLE, depth: int = 0) -> list[Box]:
    """Return the boxes of a page's words in the order in which they are read; gutters that are found are added to ``known``."""
    zone = find_zone(find_segments([word for word in words if box.holds(word)]), known) if depth < DEPTH else None
    if zone is None:
        return [box]
    known.add(zone.edge)
    inside = [*zone.left, *zone.right]
    top, bottom = min(segment.top for segment in inside) - 1, max(segment.bottom for segment in inside) + 1
    cut = (max(segment.x1 for segment in zone.left) + min(segment.x0 for segment in zone.right)) / 2
    parts = (
        box._replace(bottom=top),
        box._replace(x1=cut, top=top, bottom=bottom),
        box._replace(x0=cut, top=top, bottom=bottom),
        box._replace(top=bottom),
    )
    return [block for part in parts for block in find_blocks(words, known, part, depth + 1)]


def find_segments(words: Iterable[dict[str, Any]]) -> list[Segment]:
    """Return the segments of the lines, from the top."""
    found: list[Segment] = []
    line: list[Segment] = []
    for word in sorted(words, key=lambda word: (word["top"], word["x0"])):
        this = Segment(word["x0"], word["top"], word["x1"], word["bottom"], word["text"])
        if line and this.top - line[0].top > SAME_LINE:
            found += join_line(line)
            line = []
        line.append(this)
    found += join_line(line)
    return sorted(found, key=attrgetter("top", "x0"))


def join_line(line: list[Segment]) -> list[Segment]:
    """Return the segments of one line of words."""
    found: list[Segment] = []
    for word in sorted(line, key=attrgetter("x0")):
        if found and word.x0 - found[-1].x1 < GAP * (word.bottom - word.top):
            last = found[-1]
            found[-1] = Segment(
                last.x0,
                min(last.top, word.top),
                max(last.x1, word.x1),
                max(last.bottom, word.bottom),
                f"{last.text} {word.text}",
            )
        else:
            found.append(word)
    return found


def find_zone(segments: list[Segment], known: set[float]) -> Zone | None:
    """Return the stretch of most lines that is set in columns."""
    if not segments:
        return None
    start = min(segment.x0 for segment in segments)
    edges = Counter(round(segment.x0 / SAME_EDGE) for segment in segments if segment.x0 > start + SAME_EDGE)
    tried = [number * SAME_EDGE for number, _ in edges.most_common(EDGES)]
    zones = [
        zone for edge in sorted({*tried, *known}) for zone in split_zones(segments, edge) if is_columns(zone, known)
    ]
    return max(zones, key=lambda zone: len(zone.left) + len(zone.right), default=None)


def split_zones(segments: Sequence[Segment], edge: float) -> list[Zone]:
    """Return the stretches in which no segment crosses the gutter before ``edge``."""
    zones = [Zone(edge, [], [])]
    for segment in segments:
        if segment.x0 >= edge - SAME_EDGE:
            zones[-1].right.append(segment)
        elif segment.x1 <= edge - GAP * (segment.bottom - segment.top):
            zones[-1].left.append(segment)
        elif zones[-1].left or zones[-1].right:
            zones.append(Zone(edge, [], []))
    trimmed = [trim(zone) for zone in zones if zone.left and zone.right]
    return [zone for zone in trimmed if zone.left and zone.right]


def trim(zone: Zone) -> Zone:
    """Return a stretch without the heads and feet that stand apart from its first and last lines."""
    tops = sorted({round(segment.top) for segment in (*zone.left, *zone.right)})
    steps = [below - top for side in zone[1:] for top, below in pairwise(sorted({round(one.top) for one in side}))]
    far = APART * median(steps) if steps else 0.0
    first, last = 0, len(tops) - 1
    if far and len(tops) > LINES:
        first = 1 if tops[1] - tops[0] > far else 0
        last -= 1 if tops[-1] - tops[-2] > far else 0
    kept = range(tops[first], tops[last] + 1)
    left, right = ([segment for segment in side if round(segment.top) in kept] for side in zone[1:])
    return Zone(zone.edge, left, right)


def is_columns(zone: Zone, known: set[float]) -> bool:
    """Tell columns of text from labels in the margin and from tables: no running text goes on at the right of a gutter."""
    if zone.edge in known:
        return True
    if min(len(zone.left), len(zone.right)) >= LABELLED and all(map(has_label, zone[1:])):
        return True
    return is_running(zone.left, max(segment.x1 for segment in zone.right) - min(segment.x0 for segment in zone.left))


def has_label(side: list[Segment]) -> bool:
    """Whether a label with speech of its own stands at one side."""
    return any(regex.search(LABEL, segment.text) for segment in side)


def is_running(side: list[Segment], whole: float) -> bool:
    """Whether lines are running text, in a column that takes its share of the ``whole`` width."""
    whole_lines = join_segments(side)
    # in a few justified lines, wide gaps may stand one below the other by chance: there, each piece counts for itself
    lines = whole_lines if len(whole_lines) >= MANY_LINES else side
    start, end = min(line.x0 for line in lines), max(line.x1 for line in lines)
    filled = sum(line.x1 - line.x0 >= FILLED * (end - start) for line in lines)
    return (
        len(lines) >= LINES
        and end - start >= WIDE * whole
        and 2 * filled >= len(lines)
        and median(len(line.text.split()) for line in lines) >= WORDS
        and 8 * sum(regex.search(SENTENCE, line.text) is not None for line in lines) >= len(lines)
        and 2 * sum(line.text.endswith((":", "：")) for line in lines) < len(lines)
    )


def join_segments(side: list[Segment]) -> list[Segment]:
    """Return whole lines: justified ones have wide gaps within them."""
    lines: list[Segment] = []
    for segment in side:
        if lines and segment.top - lines[-1].top <= SAME_LINE:
            last = lines[-1]
            x0, x1 = min(last.x0, segment.x0), max(last.x1, segment.x1)
            lines[-1] = last._replace(x0=x0, x1=x1, text=f"{last.text} {segment.text}")
        else:
            lines.append(segment)
    return lines
