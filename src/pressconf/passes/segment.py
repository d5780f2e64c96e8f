"""Fourth pass: the stretch of speech of every turn, free of what stands between turns.

In: labels, furniture, header. Out: ``blocks`` (label and speech of each turn, in document order) and ``trailer`` (where
the text after the last speech begins). Speech runs from its label to the next label; page furniture, stage directions on
their own lines, headings, boxes and footnotes at its end belong to nobody, and inside it the span runs across them.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

import regex
from attrs import evolve

from pressconf.deferred import defer
from pressconf.passes.draft import Block, Draft, Label
from pressconf.passes.header import TIME
from pressconf.passes.vocabulary import union
from pressconf.source import Line, count_line_ends, strip_span

END_MARK = defer(
    r"(?i)[\s\[(*—–\-#]{0,6}(?:end|ends|fin|ende|fine|конец|кінець|（完）|完)(?:\s(?:of\s\p{L}+|transcript))?[\s\])*—–\-#.]{0,6}"
    r"(?:\s*\d{1,2}[:.]\d{2}.{0,40})?|\s*[—–\-#*]{0,5}\s?(?:000|30|###?)\s?[—–\-#*]{0,5}"
)
CONTACT = defer(r"https?://|www\.|\S@\S{1,60}\.\p{L}|\+\d{1,3}[ \d]{6,}")
FOOTNOTE = defer(r"(?:\[(?P<a>\d{1,2})\]|(?P<b>\d{1,2}))\s{0,2}(?=[\p{Lu}“\"])")
NUMBER_ONLY = defer(r"\[\d{1,3}\.?\]")
SENTENCE_END = tuple('.?!…。？！:;,"”’»)]—–-')
#: So many line ends are a wide gap; after it so many lines at the most are a trailer.
WIDE_GAP, LONGEST_TRAILER = 3, 30
BOLD = ("**", "__")
MAX_HEADING, MAX_BOX, REFERENCE = 90, 12, 4000


def split_blocks(draft: Draft) -> Draft:
    """Fill ``blocks`` and ``trailer``."""
    text = draft.text
    starts = [line.start for line in draft.lines]
    blocks: list[Block] = []
    trailer = None
    first = draft.labels[0].lead if draft.labels else len(text)
    opening = strip_span(text, draft.header.end, first)
    opening_lines = _lines_of(draft, starts, opening.start, opening.end)
    if not draft.labels:
        trailer = find_trailer(draft, opening_lines)
        opening_lines = [line for line in opening_lines if trailer is None or line.first < trailer]
    start, end = _trim(draft, opening_lines, opening.start, opening.end)
    if start < end and _is_prose(text[start:end]):
        blocks.append(Block(None, start, end, "principal"))
    for number, label in enumerate(draft.labels):
        stop = draft.labels[number + 1].lead if number + 1 < len(draft.labels) else len(text)
        lines = _lines_of(draft, starts, label.speech, stop)
        if number + 1 == len(draft.labels):
            gap = find_wide_gap(draft, lines)
            cut = find_trailer(draft, lines if gap is None else [line for line in lines if line.first < gap])
            cut = gap if cut is None else cut
            if cut is not None:
                trailer = cut
                lines = [line for line in lines if line.first < cut]
                stop = min(stop, cut)
        start, end = _trim(draft, lines, label.speech, stop)
        blocks.extend(_cut_bold(text, Block(label, start, end)))
    return evolve(draft, blocks=tuple(blocks), trailer=trailer)


def _cut_bold(text: str, block: Block) -> list[Block]:
    """Cut a speech where the marks close that its label opens: "**Q: Is it safe?**".

    The marks are print; what stands below a question that is bold as a whole is its answer.
    """
    label = block.label
    marks = text[label.start : label.start + 2] if label is not None else ""
    if label is None or marks not in BOLD or text.count(marks, label.start, label.end) != 1:
        return [block]
    close = text.find(marks, block.start, block.end)
    rest = strip_span(text, close + 2, block.end)
    if close <= block.start or (rest.start < rest.end and not _asks(label)):
        return [block]
    spoken = strip_span(text, block.start, close)
    answer = [Block(None, rest.start, rest.end, "principal")] if rest.start < rest.end else []
    return [Block(label, spoken.start, spoken.end), *answer]


def _asks(label: Label) -> bool:
    """Whether a label tells by itself that it asks."""
    return label.reading.mark == "asker" or bool(label.reading.outlet or label.reading.second)


def _is_prose(text: str) -> bool:
    return len(text.split()) >= 3 or len(text) > 20


def _lines_of(draft: Draft, starts: list[int], start: int, stop: int) -> list[Line]:
    """The non-blank lines, or parts of lines, of ``[start, stop)``."""
    found = []
    for number in range(max(0, bisect_right(starts, start) - 1), len(starts)):
        line = draft.lines[number]
        if line.start >= stop:
            break
        if start <= line.start and line.end <= stop:
            if line.first < line.last:
                found.append(line)
            continue
        low, high = max(line.start, start), min(line.end, stop)
        span = strip_span(draft.text, low, max(low, high))
        if span.start < span.end:
            found.append(Line(low, high, span.start, span.end))
    return found


def _trim(draft: Draft, lines: list[Line], start: int, stop: int) -> tuple[int, int]:
    """Return the span of the speech in ``lines``: without what belongs to nobody at both ends."""
    if not lines:
        place = strip_span(draft.text, start, stop)
        return (start, start) if place.start == place.end else (place.start, place.end)
    odd = draft.odd
    first, last = 0, len(lines)
    while last > first:
        cut = _cut_end(draft, lines, first, last, odd)
        if cut == last:
            break
        last = cut
    while first < last and odd.get(lines[first].first) == "furniture":
        first += 1
    if first == last:
        # nothing but a stage direction: it is all that the turn has
        rest = [line for line in lines if odd.get(line.first) == "stage_direction"]
        return (rest[0].first, rest[0].last) if rest else (start, start)
    return lines[first].first, lines[last - 1].last


def fold_heading(words: str) -> str:
    """Return the words of a heading as the tables have them."""
    return " ".join(words.casefold().split()).strip(" :*#_")


def _cut_end(draft: Draft, lines: list[Line], first: int, last: int, odd: dict[int, str]) -> int:
    """Where the speech ends at the latest: ``last``, or less by one piece that belongs to nobody."""
    text, line = draft.text, lines[last - 1]
    words = text[line.first : line.last]
    if line.first in odd or NUMBER_ONLY.fullmatch(words):
        return last - 1
    if last - 1 == first:
        return last
    if fold_heading(words) in union("section_headings"):
        return last - 1
    above = text[lines[last - 2].last : line.first]
    parted = count_line_ends(above) > 1
    if parted and _is_heading(words, text[lines[last - 2].first : lines[last - 2].last]):
        return last - 1
    footnote = FOOTNOTE.match(words)
    apart = parted or above_ends(text, lines[last - 2])
    if (
        footnote
        and apart
        and _is_referred(text, max(0, line.first - REFERENCE), line.first, footnote["a"] or footnote["b"])
    ):
        return last - 1
    for back in range(last - 1, max(first, last - MAX_BOX), -1):
        title = fold_heading(text[lines[back].first : lines[back].last])
        if title in union("trailer_headings"):
            box = [text[item.first : item.last] for item in lines[back + 1 : last]]
            if all(len(item) <= 140 and not item.endswith((".", "?", "!")) for item in box):
                return back
    return last


def above_ends(text: str, line: Line) -> bool:
    """Whether a line ends a sentence."""
    return text[line.last - 1] in '.?!…"”)'


def _is_heading(words: str, above: str) -> bool:
    """Whether a line set off by a blank line is a heading: of a known part, or in capitals among mixed type."""
    if PART.match(words) and not words.endswith((".", "?", "!")):
        return True
    if len(words) > MAX_HEADING or words.endswith((".", "?", "!", ",", "-", "—", "…", ")", "]")):
        return False
    letters = [char for char in words if char.isalpha()]
    capital = len(letters) > 3 and all(char.isupper() for char in letters if char.isupper() or char.islower())
    has_case = any(char.isupper() for char in letters)
    return capital and has_case and not above.isupper()


PART = defer(r"(?:Part|Parte|Teil|Partie|Часть|Session|Panel)\s(?:[\p{Lu}\d]\w*)\s?[:.]")


def _is_referred(text: str, start: int, stop: int, number: str) -> bool:
    """Whether the speech, or a footnote before, refers to footnote ``number``."""
    return regex.search(rf"\S\s?\[?{number}\]?(?![\d,.]\d|\p{{L}}|\d)", text[start:stop]) is not None


def find_wide_gap(draft: Draft, lines: list[Line]) -> int | None:
    """Return where the text goes on after the widest gap of the last turn, where no gap before is as wide."""
    text = draft.text
    gaps = [count_line_ends(text[one.last : two.first]) for one, two in pairwise(lines)]
    widest = max(gaps, default=0)
    if widest < WIDE_GAP or len(lines) - gaps.index(widest) > LONGEST_TRAILER:
        return None
    others = pairwise(
        line for line in draft.lines if not line.blank and draft.header.end <= line.first < lines[0].first
    )
    if any(count_line_ends(text[one.last : two.first]) >= widest for one, two in others):
        return None
    return lines[gaps.index(widest) + 1].first


def find_trailer(draft: Draft, lines: list[Line]) -> int | None:
    """Return where the trailer begins in the lines after the last label, or None.

    The trailer is the tail that is least like speech: end marks, headings of boxes, addresses and short lines without
    punctuation count for it, prose against it.
    """
    if len(lines) < 2:
        return None
    odd = draft.odd
    best, best_at, total, certain = 1.9, None, 0.0, False
    for number in range(len(lines) - 1, 0, -1):
        line = lines[number]
        weight, firm = _weigh_trailing(draft.text[line.first : line.last], odd.get(line.first), draft.wrapped)
        total += weight
        certain = certain or firm
        ruled = odd.get(lines[number - 1].first) == "furniture"
        if firm and (ruled or total > best - 4.0):
            # an end mark or the heading of a box ends the speech, whatever stands after it
            best, best_at = max(total, best), line.first
        elif total > best and (certain or total >= 4.0):
            best, best_at = total, line.first
    return best_at


def _weigh_trailing(words: str, odd: str | None, wrapped: bool) -> tuple[float, bool]:
    """How much a line looks like a trailer, and whether it certainly opens one."""
    if END_MARK.fullmatch(words):
        return 6.0, True
    if TIME.fullmatch(words):
        return 3.0, True
    plain = words.casefold().strip(" :*#-•")
    if plain in union("trailer_headings"):
        return 4.0, True
    if odd == "furniture":
        return 0.2, False
    if odd == "stage_direction":
        return 0.0, False
    if CONTACT.search(words):
        return 2.0, False
    head = fold_heading(regex.split(r"[:：]", plain, maxsplit=1)[0])
    if head in union("trailer_headings") and len(words) <= 200:
        return 3.0, True
    count = len(words.split()) if " " in words else len(words) / 2
    if FOOTNOTE.match(words) and not wrapped:
        return 1.0, words.startswith("[")
    if count <= 9 and not words.endswith(SENTENCE_END) and not wrapped:
        return 1.0, False
    return -min(4.0, max(1.0, count / 6)), False
