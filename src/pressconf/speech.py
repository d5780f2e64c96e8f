"""A turn's words as one plain string whose every stretch has its place in the source; and its sentences.

In: the source and the segments of a turn (spans without furniture, stage directions, markup and hard wraps). Out: ``Speech``,
in which a pattern can look across a page break, and sentences as spans of it. A leaf module over ``source``.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from pressconf.deferred import defer
from pressconf.source import Span, count_line_ends

PARAGRAPH_BREAK = "\n\n"


def join_gap(gap: str) -> str:
    """What stands in clean text for the source between two segments: nothing inside a word, else a space or a paragraph break."""
    if not any(map(str.isspace, gap)):
        return ""
    return PARAGRAPH_BREAK if count_line_ends(gap) > 1 else " "


class Speech:
    """The clean text of a turn, and where it stands in the source."""

    def __init__(self, source: str, segments: Sequence[Span]) -> None:
        pieces: list[str] = []
        for number, (start, end) in enumerate(segments):
            pieces.append(join_gap(source[segments[number - 1].end : start]) if number else "")
            pieces.append(source[start:end])
        places = [0, *accumulate(map(len, pieces))]
        self.text = "".join(pieces)
        self._starts = places[1:-1:2]
        self._sources = [segment.start for segment in segments]
        self._ends = [segment.end for segment in segments]

    def place(self, start: int, end: int) -> Span:
        """Return the span of the source from the character at ``start`` to the one before ``end``."""
        return (
            Span(self._find(start), self._find(end - 1) + 1)
            if start < end
            else Span(self._find(start), self._find(start))
        )

    def find(self, offset: int) -> int:
        """Return the place of the first character of the text at or behind ``offset`` of the source; behind a segment's end, its end."""
        at = bisect_right(self._sources, offset) - 1
        return 0 if at < 0 else self._starts[at] + min(offset, self._ends[at]) - self._sources[at]

    def _find(self, offset: int) -> int:
        at = max(0, bisect_right(self._starts, offset) - 1)
        return self._sources[at] + offset - self._starts[at]


#: Where a sentence can end: its marks, and what closes behind them; or a paragraph.
STOP = defer(
    r"(?: [.?!…]++ | -- (?=\s*+\Z|\s*+\n) ) [\"'”’»)\]*]*+ (?=\s|\Z|[¿¡]|,\s*¿) | [。？！]++[”』」）]*+ | \n\s*+", 64
)
#: Behind these no sentence ends.
SHORTENED = defer(
    r"""(?<![\p{L}\p{N}]) (?:
        Mrs?|Ms|Dr|Prof|St|Sr|Sra|Jr|Gen|Gov|Sen|Rep|Lt|Col|Sgt|Capt|Adm|Amb|Hon|Rev|No|vs|approx|i\.e|e\.g
        | z\.\ ?B|d\.\ ?h|Hr|Fr|bzw|ca|Nr|Dres?|Lic|Ing|Arq|Mme|Mlle|Dott|Ex|г|гг|им|т\.\ ?е|\p{Lu}
    ) \. \Z""",
    64,
)
#: What a sentence begins with.
OPENING = defer(r"\s*+ [\"'“„‘«(\[¿¡*—–-]*+ \s*+ (?: [\p{Lu}\p{N}\p{Lo}] | i(?:Phone|Pad) )", 64)


def find_sentences(text: str) -> list[Span]:
    """Return the sentences of a clean text, in order, stripped of white space.

    A mark ends one where a capital, a digit or a letter without case follows, or a question mark stands; not behind "Mr.".

    >>> [(start, end) for start, end in find_sentences("Is it safe? It is, Mr. Vale.")]
    [(0, 11), (12, 28)]
    """
    found: list[Span] = []
    start = 0
    for hit in STOP.finditer(text):
        mark = text[hit.start()]
        wide = text[hit.end() : hit.end() + 2].isspace() and len(text) > hit.end() + 2
        if mark == "." and not wide and SHORTENED.search(text, max(start, hit.start() - 8), hit.start() + 1):
            continue
        if mark == "\n" and hit.end() < len(text) and text[hit.end()].islower():
            continue  # a page ended in the sentence
        if mark in ".…!" and hit.end() < len(text) and not OPENING.match(text, hit.end()):
            continue
        _add(found, text, start, hit.end())
        start = hit.end()
    _add(found, text, start, len(text))
    return found


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    words = text[start:end]
    if any(map(str.isalnum, words)):
        low = start + len(words) - len(words.lstrip())
        found.append(Span(low, low + len(words.strip())))


def trim(text: str, span: Span, marks: str) -> Span:
    """Return a span without white space and ``marks`` at its ends."""
    start, end = span
    while start < end and (text[start].isspace() or text[start] in marks):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in marks):
        end -= 1
    return Span(start, end)
