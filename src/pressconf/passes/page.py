"""First pass: the lines of the text, its language, and the furniture on the page.

In: the text. Out: ``lines``, ``furniture`` (ruled lines, page numbers, running heads, stage directions on lines of their
own), ``language``, ``wrapped`` (whether lines end where the page ends and not where the paragraph does) and ``marked_up``
(whether the text has Markdown or its like in it).
"""

from __future__ import annotations

from collections import Counter

from attrs import evolve

from pressconf.deferred import defer
from pressconf.model import Region
from pressconf.passes.draft import Draft
from pressconf.passes.vocabulary import find_language
from pressconf.source import Line, find_lines

RULE = defer(r"[-=_*~·•#—–+\\][-=_*~·•#—–+\\ \t\u00a0]{1,300}[-=_*~·•#—–+\\]")
PAGE_NUMBER = defer(
    r"""(?xi) (?: page | seite | página | pagina | p\. | стр\. | 第 )? \s{0,3} [-–—]{0,2} \s{0,2} \d{1,4} \s{0,2} [-–—]{0,2}
        (?: \s{0,3} (?: of | / | von | de | из | 页 | ページ ) \s{0,3} \d{0,4} )?"""
)
DIRECTION = defer(r"[(\[（【〔][^()\[\]（）【】]{1,100}[)\]）】〕][.…]?")
MARKUP = defer(r"\*\*|__|\\[\[\]_*]|</?s>|(?m:^[ \t]{0,3}[#>])")
#: A time stamp, or the time of a caption, alone on its line: "00:01:23", "00:00:01.000 --> 00:00:04.000 align:start".
STAMP = r"(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?"
STAMPED = defer(rf"[\[(]?{STAMP}[\])]?(?:[ \t]{{1,3}}--?>[ \t]{{1,3}}{STAMP}[^\n\r]{{0,80}})?")
FEWEST_STAMPS = 3
BOM = "\ufeff"
DIGITS = defer(r"\d+")
HEAD_REACH = 6
HEAD_LENGTH = 100


def read_page(draft: Draft) -> Draft:
    """Fill ``lines``, ``furniture``, ``language`` and ``wrapped``."""
    text = draft.text
    lines = tuple(find_lines(text))
    kinds: dict[int, str] = {}
    marks: list[int] = []
    for number, line in enumerate(lines):
        length = line.last - line.first
        if "\f" in text[line.start : line.end]:
            marks.append(number)
        if not 0 < length <= 200:
            continue
        first, last = text[line.first], text[line.last - 1]
        if (first.isdigit() or first in "[(") and length <= 120 and STAMPED.fullmatch(text, line.first, line.last):
            kinds[number] = "stamp"
        elif not first.isalnum() and RULE.fullmatch(text, line.first, line.last):
            kinds[number] = "furniture"
        elif first in "([（【〔" and length <= 110 and DIRECTION.fullmatch(text, line.first, line.last):
            kinds[number] = "stage_direction"
        elif (
            (last.isdigit() or last in "页-–—") and length <= 24 and PAGE_NUMBER.fullmatch(text, line.first, line.last)
        ):
            kinds[number] = "page"
            marks.append(number)
    stamps = [number for number, kind in kinds.items() if kind == "stamp"]
    for number in stamps:
        if len(stamps) >= FEWEST_STAMPS:
            kinds[number] = "furniture"
        else:
            del kinds[number]
    heads = _find_running_heads(text, lines, sorted(set(marks)))
    numbered = [number for number, kind in kinds.items() if kind == "page"]
    for number in numbered:
        # a lone number is furniture only where the text has pages: several numbers, a form feed or "page n of m"
        if len(numbered) > 1 or heads or "\f" in text or stamps:
            kinds[number] = "furniture"
        else:
            del kinds[number]
    kinds.update(dict.fromkeys(heads, "furniture"))
    mark = [Region(0, 1, "furniture")] if text.startswith(BOM) else []
    furniture = (*mark, *(Region(lines[n].first, lines[n].last, kinds[n]) for n in sorted(kinds)))
    return evolve(
        draft, lines=lines, furniture=furniture, language=find_language(text), wrapped=_is_wrapped(text, lines),
        marked_up=MARKUP.search(text) is not None,
    )  # fmt: skip


def _find_running_heads(text: str, lines: tuple[Line, ...], marks: list[int]) -> set[int]:
    """Numbers of the short lines that recur beside page numbers and form feeds."""
    if len(marks) < 2:
        return set()
    near: dict[str, set[int]] = {}
    where: dict[str, set[int]] = {}
    for mark in marks:
        for number in _lines_around(lines, mark):
            line = lines[number]
            key = DIGITS.sub("0", text[line.first : line.last])
            near.setdefault(key, set()).add(mark)
            where.setdefault(key, set()).add(number)
    enough = max(2, len(marks) // 4)
    heads = {key for key, pages in near.items() if len(pages) >= enough and len(where[key]) > 1}
    everywhere = Counter(
        key
        for line in lines
        if 0 < line.last - line.first <= HEAD_LENGTH and (key := DIGITS.sub("0", text[line.first : line.last])) in heads
    )
    # a label alone on its line recurs as well, but all over the page
    return {number for key in heads if len(where[key]) >= 0.6 * everywhere[key] for number in where[key]}


def _lines_around(lines: tuple[Line, ...], mark: int) -> list[int]:
    """The short lines next to a page mark, without a long line between."""
    found = [mark] if not lines[mark].blank else []
    for step in (-1, 1):
        number = mark + step
        while 0 <= number < len(lines) and abs(number - mark) <= HEAD_REACH:
            line = lines[number]
            if line.last - line.first > HEAD_LENGTH:
                break
            if not line.blank:
                found.append(number)
            number += step
    return found


def _is_wrapped(text: str, lines: tuple[Line, ...]) -> bool:
    """Whether most full lines break off within a sentence at about the same width."""
    full = [line for line in lines if 40 <= line.last - line.first <= 130]
    if len(full) < 8 or sum(line.last - line.first > 160 for line in lines) > len(full) // 4:
        return False
    broken = sum(text[line.last - 1] not in ".?!:;…。？！”\"')" for line in full)
    widths = Counter((line.last - line.first) // 12 for line in full)
    return broken > 0.4 * len(full) and sum(count for _, count in widths.most_common(4)) > 0.4 * len(full)
