"""Where a text quotes: the outermost pairs of quotation marks of any text, in the marks of ten languages.

In: a text (an article). Out: ``Quotation``s in order: the span of the words between the outer marks. It stands before
``crediting`` and ``tracing``, and knows nothing of conferences.

Marks come in families; once a quotation is open only marks of its own family can close it, so that what is quoted inside
costs nothing. One walk over the marks of a paragraph finds its pairs; what no mark of the family closes is remembered for
the rest of the paragraph, so that time grows with the number of marks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pressconf.deferred import defer
from pressconf.source import Span, split_lines, strip_span

MARK = defer(r"""["“”„‟＂〝〞〟«»‘’‚‛'‹›「」『』｢｣]""")
FAMILIES = {
    **dict.fromkeys('"“”„‟＂〝〞〟', "double"),
    **dict.fromkeys("«»", "angles"),
    **dict.fromkeys("‘’‚‛'", "single"),
    **dict.fromkeys("‹›", "angle"),
    **dict.fromkeys("「」｢｣", "corner"),
    **dict.fromkeys("『』", "white"),
}
ALWAYS_OPEN = frozenset("„〝‚「『｢")
ALWAYS_CLOSE = frozenset("〞〟」』｣")
#: Words that begin with an apostrophe, and decades: "’tis", "’em", "the ’90s".
ELISION = defer(
    r"(?i)(?:tis|twas|twere|twill|em|cause|cos|til|till|n|round|bout|neath|im|is|ne|nen|s|m)(?!\p{L})|\d0?s?(?!\p{L})|\d\ds?"
)
BLANK = defer(r"(?:\r\n|\n|\r)[ \t\u00a0\u3000]*(?:(?:\r\n|\n|\r)[ \t\u00a0\u3000]*)+")
CJK = defer(r"[\p{Han}\p{Hiragana}\p{Katakana}]")
LONG_LINE = 110  # characters; a block with such a line is not hard-wrapped: each of its lines is a paragraph


class Quotation(NamedTuple):
    """Words between an outermost pair of marks: ``span`` without the marks, ``outer`` with them, ``paragraph`` its number.

    A quotation that goes on over paragraphs has ``last``, the number of the one in which it ends.
    """

    span: Span
    outer: Span
    paragraph: int
    last: int


class _Mark(NamedTuple):
    place: int
    char: str
    family: str
    opens: bool
    closes: bool


class _Open(NamedTuple):
    """A quotation that is open: its mark, where its words begin, and the paragraph of its start."""

    mark: _Mark
    paragraph: int


def find_paragraphs(text: str) -> list[Span]:
    """Return the paragraphs of a text, stripped: parted by blank lines, or by each line end where lines are no hard wraps."""
    found: list[Span] = []
    edges = [0, *(edge for hit in BLANK.finditer(text) for edge in hit.span()), len(text)]
    blocks = [strip_span(text, low, high) for low, high in zip(edges[::2], edges[1::2], strict=True)]
    parted = sum(block.start < block.end for block in blocks) > 1
    for block in blocks:
        lines = split_lines(text, block.start, block.end)
        if len(lines) > 1 and (not parted or any(end - start > LONG_LINE for start, end in lines)):
            found += lines
        elif lines:
            found.append(Span(lines[0].start, lines[-1].end))
    return found


def find_quotations(text: str) -> list[Quotation]:
    """Return the quotations of a text, in order: outermost pairs, their words without the marks.

    A paragraph that opens with the mark of a quotation which the one before left open goes on with it. A mark that nothing
    closes quotes to the end of its paragraph; a lone single one is an apostrophe.

    >>> text = 'It is "still on the table," she said. ‘Don’t wait,’ said the ’90s star of the 6" pipe.'
    >>> [text[start:end] for (start, end), *_ in find_quotations(text)]
    ['still on the table,', 'Don’t wait,']
    """
    found: list[Quotation] = []
    paragraphs = find_paragraphs(text)
    opened: _Open | None = None
    for number, paragraph in enumerate(paragraphs):
        marks = _read_marks(text, paragraph)
        following = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
        for start, end in _pair_marks(text, marks, paragraph, opened, following):
            first, since = (start.mark, start.paragraph) if isinstance(start, _Open) else (start, number)
            opened = None
            if isinstance(end, _Mark):
                found.append(_make(text, first.place, end.place, end.place + 1, since, number))
            elif end is None:
                opened = _Open(first, since)
            else:
                found.append(_make(text, first.place, end, end, since, number))
    return [item for item in found if item.span.start < item.span.end]


def _make(text: str, start: int, end: int, outer: int, first: int, last: int) -> Quotation:
    return Quotation(strip_span(text, start + 1, end), Span(start, outer), first, last)


def _read_marks(text: str, paragraph: Span) -> list[_Mark]:
    """The marks of a paragraph that are no apostrophes inside words, each with what it may do."""
    marks = []
    for hit in MARK.finditer(text, paragraph.start, paragraph.end):
        place = hit.start()
        char = hit.group()
        family = FAMILIES[char]
        before = text[place - 1] if place > paragraph.start else " "
        after = text[place + 1] if place + 1 < paragraph.end else " "
        opens, closes = _judge(text, place, char, before, after)
        if opens or closes:
            marks.append(_Mark(place, char, family, opens, closes))
    return marks


def _judge(text: str, place: int, char: str, before: str, after: str) -> tuple[bool, bool]:
    """Whether a mark may open, and may close, by its form and its neighbours."""
    if char in ALWAYS_OPEN:
        return not (char == "‚" and (after.isspace() or before.isalnum())), False
    if char in ALWAYS_CLOSE:
        return False, True
    family = FAMILIES[char]
    letter_before = before.isalnum() and not CJK.match(before)
    letter_after = after.isalnum() and not CJK.match(after)
    if family in ("angles", "angle"):
        return (not letter_before and not after.isspace()) or char in "«‹", True
    if family == "single":
        if letter_before and letter_after:
            return False, False
        opens = not letter_before and not after.isspace() and before not in ".,!?…" and char != "’"
        if char == "’":
            opens = False
        if opens and ELISION.match(text, place + 1):
            opens = False
        return opens, not before.isspace() and not letter_after
    if char == "“":
        return not after.isspace(), not before.isspace()
    if char == "”":
        return before.isspace() and not after.isspace(), True
    return not letter_before and not after.isspace(), not before.isspace() or after.isspace()


Pair = tuple["_Mark | _Open", "_Mark | int | None"]


def _pair_marks(
    text: str, marks: Sequence[_Mark], paragraph: Span, opened: _Open | None, following: Span | None
) -> Iterator[Pair]:
    """Yield the pairs of a paragraph: an opening mark (or what the one before left open), and the closing mark.

    Instead of a closing mark stands an offset where a quotation ends without one, or None where it goes on behind the paragraph.
    """
    number = 0
    start: _Mark | _Open | None = None
    if opened is not None:
        start = opened
        if marks and marks[0].place == paragraph.start and marks[0].family == opened.mark.family:
            number = 1
    hopeless: set[str] = set()
    uneven: set[str] = set()
    while number < len(marks) or start is not None:
        if start is None:
            mark = marks[number]
            number += 1
            if not mark.opens or mark.family in hopeless:
                continue
            start = mark
        first = start.mark if isinstance(start, _Open) else start
        end = _find_end(text, marks, number, first, uneven)
        if end is not None:
            close = marks[end]
            cuts = close.opens and not _closes(close, first)
            yield (start, _strip_end(text, first.place + 1, close.place)) if cuts else (start, close)
            number = end if cuts else end + 1
        elif _goes_on(text, first, following):
            yield start, None
            return
        elif first.family == "single":
            hopeless.add(first.family)
            if isinstance(start, _Open):
                yield start, first.place + 1
        else:
            yield start, paragraph.end
            return
        start = None


def _strip_end(text: str, start: int, end: int) -> int:
    return strip_span(text, start, end).end


def _closes(mark: _Mark, first: _Mark) -> bool:
    """Whether a mark can close what another opened, by its form."""
    if first.char == "„":
        return mark.char != "„"
    if first.char in "«‹":
        return mark.char in "»›"
    if first.char in "»›":
        return mark.char in "«‹"
    return mark.closes


def _find_end(text: str, marks: Sequence[_Mark], number: int, first: _Mark, uneven: set[str]) -> int | None:
    """The number of the mark that ends the quotation which ``first`` opened; None where none does.

    Pairs inside are stepped over; where they do not come out even, the first mark that closes, or else opens anew, ends it
    (in the rest of the paragraph, too: ``uneven`` notes the family, so that no walk is made twice).
    """
    depth = 1
    simple: int | None = None
    for index in range(number, len(marks)):
        mark = marks[index]
        if mark.family != first.family:
            continue
        closes = _closes(mark, first)
        opens = mark.opens and (not closes or (mark.char in '"“' and first.char != "„" and _leans_open(text, mark)))
        if opens and first.family == "single" and mark.char == "'":
            opens = False
        if opens:
            simple = index if simple is None else simple
            depth += 1
            if first.family in uneven:
                return index
        elif closes and not _is_inner(text, marks, index, first):
            simple = index if simple is None else simple
            depth -= 1
            if not depth or first.family in uneven:
                return index
    uneven.add(first.family)
    return simple


def _leans_open(text: str, mark: _Mark) -> bool:
    """Whether a mark that could do both stands as an opening one does: behind a space or a bracket, before a word."""
    before = text[mark.place - 1 : mark.place]
    after = text[mark.place + 1 : mark.place + 2]
    return (not before or before.isspace() or before in "([—–-:") and not after.isspace() and after not in ".,;:!?)"


def _is_inner(text: str, marks: Sequence[_Mark], index: int, first: _Mark) -> bool:
    """Whether a mark that could close is an inch mark ("a 6" pipe") or the apostrophe of a plural ("the boys’ house").

    The next mark of the family has to be able to close instead.
    """
    mark = marks[index]
    before = text[mark.place - 1]
    after = text[mark.place + 1 : mark.place + 3]
    inch = mark.char in "\"'" and before.isdigit()
    plural = mark.char in "’'" and before in "sxz" and after[:1] == " " and after[1:].islower()
    if not (inch or plural):
        return False
    if inch and mark.char == "'" and after[1:2].isdigit():
        return True
    for other in marks[index + 1 : index + 6]:
        if other.family == first.family:
            return other.closes and (not other.opens or not _leans_open(text, other)) and other.place - mark.place < 400
    return False


def _goes_on(text: str, first: _Mark, following: Span | None) -> bool:
    """Whether the next paragraph opens with the mark again (French ones repeat the closing one)."""
    if following is None:
        return False
    char = text[following.start]
    return (
        char == first.char
        or (first.char == "«" and char == "»")
        or (first.family == "double" and char in "“„" and first.char in "“„")
    )
