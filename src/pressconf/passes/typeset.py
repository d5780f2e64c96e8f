"""Speech whose side the print tells without any label: bold or bracketed questions, quoted answers, dialogue dashes.

In: the text from a place on, and the unlabelled layouts. Out: stretches, each with its side. A layout is believed where
several stretches take turns and those that it sets off ask, or answer, as it says.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from pressconf.layout import Layout
from pressconf.model import Role
from pressconf.passes.draft import Draft, Reading
from pressconf.passes.people import find_people
from pressconf.passes.vocabulary import phrases
from pressconf.passes.words import PARAGRAPH
from pressconf.source import Span, strip_span

#: So many questions at least, and this share of them must ask in so many words, or be what a layout says.
FEWEST, ASKING = 3, 0.6
#: A heading is no longer than this.
MAX_HEADING = 90


class Stretch(NamedTuple):
    """A stretch of speech: its side, its span, and the person whom a heading before it names."""

    side: Role
    start: int
    end: int
    person: Reading | None = None
    named: Span | None = None


def find_stretches(draft: Draft, start: int) -> tuple[Layout, list[Stretch]] | None:
    """Return the layout that sets off the speech of a text without labels, and the stretches; None where none does."""
    if draft.wrapped:
        paragraphs = [hit.span() for hit in PARAGRAPH.finditer(draft.text, start)]
    else:
        paragraphs = [(line.first, line.last) for line in draft.lines if not line.blank and line.first >= start]
    odd = draft.odd
    paragraphs = [span for span in paragraphs if odd.get(span[0]) != "furniture"]
    for layout in draft.layouts:
        if not layout.unlabelled or layout.sets_off == "paragraph":
            continue
        cut = _cut_dashes if layout.sets_off == "turn" else _cut_set_off
        stretches = cut(draft, layout, paragraphs)
        questions = [stretch for stretch in stretches if stretch.side == "asker"]
        answers = len(stretches) - len(questions)
        marks = layout.sets_off == "answer"
        asking = sum(_asks(draft, stretch, marks=marks) for stretch in questions)
        sure = layout.sets_off == "question" and layout.certain
        if len(questions) >= FEWEST and answers >= FEWEST and (sure or asking >= ASKING * len(questions)):
            return layout, stretches
    return None


def _asks(draft: Draft, stretch: Stretch, *, marks: bool) -> bool:
    """Whether a stretch asks; where only ``marks`` prove it, in a sentence that ends in a question mark."""
    words = draft.text[stretch.start : stretch.end]
    if marks:
        return words.endswith(("?", "？")) and " " in words
    return "?" in words or "？" in words or phrases("question_cues", draft.code).search(words) is not None


def _cut_set_off(draft: Draft, layout: Layout, paragraphs: list[tuple[int, int]]) -> list[Stretch]:
    """Cut where a paragraph begins with what the layout sets off; what stands before the first of them is left alone."""
    text = draft.text
    set_off: Role = "asker" if layout.sets_off == "question" else "principal"
    other: Role = "principal" if set_off == "asker" else "asker"
    found: list[Stretch] = []
    person: tuple[Reading | None, Span | None] = (None, None)
    headed = False
    match = draft.budget.limit(layout, layout.compiled.match)
    for low, high in paragraphs:
        hit = match(text, low, high)
        if hit is None and (heading := _read_heading(draft, low, high)) is not None:
            person = (None, None) if headed else heading  # of two headings in a row neither says who speaks
            headed = True
            continue
        headed = False
        if hit is None:
            if found or set_off == "principal":
                _extend(found, other, low, high, person)
        elif set_off == "principal":
            if found:
                _extend(found, set_off, low, high, person)
        else:
            found.append(Stretch(set_off, low, hit.end(), *person))
            rest = strip_span(text, hit.end(), high)
            start = rest.end - len(text[rest.start : rest.end].lstrip(":–—- \t\u00a0\u202f\r\n"))
            if start < rest.end:
                _extend(found, other, start, rest.end, person)
    while set_off == "asker" and not layout.certain and _is_titled(draft, found):
        found.pop(0)
    return found


def _is_titled(draft: Draft, found: list[Stretch]) -> bool:
    """Whether the first of two questions in a row asks nothing, but the second does: it is a title, printed as they are."""
    if len(found) < 2 or found[1].side != "asker":
        return False
    return not _asks(draft, found[0], marks=False) and _asks(draft, found[1], marks=False)


def _cut_dashes(draft: Draft, layout: Layout, paragraphs: list[tuple[int, int]]) -> list[Stretch]:
    """Cut where a dash opens a paragraph; asking and answering take turns, beginning with what agrees better with the question marks."""
    turns: list[tuple[int, int]] = []
    match = draft.budget.limit(layout, layout.compiled.match)
    for low, high in paragraphs:
        hit = match(draft.text, low, high)
        if hit is not None:
            turns.append((hit.end(), high))
        elif turns:
            turns[-1] = (turns[-1][0], high)
    ends = [draft.text[low:high].rstrip('*_ )”»"').endswith(("?", "？")) for low, high in turns]
    first, second = ends[::2], ends[1::2]
    asks_first = sum(first) * max(1, len(second)) >= sum(second) * max(1, len(first))
    sides: tuple[Role, Role] = ("asker", "principal") if asks_first else ("principal", "asker")
    return [Stretch(sides[number % 2], low, high) for number, (low, high) in enumerate(turns)]


def _extend(found: list[Stretch], side: Role, start: int, end: int, person: tuple[Reading | None, Span | None]) -> None:
    """Go on with the last stretch of the same side, or begin one."""
    if found and found[-1].side == side and found[-1].person == person[0]:
        found[-1] = found[-1]._replace(end=end)
    else:
        found.append(Stretch(side, start, end, *person))


def _read_heading(draft: Draft, start: int, end: int) -> tuple[Reading, Span] | None:
    """The person whom a heading names: "HEAD COACH ADA HOLM"."""
    if end - start > MAX_HEADING or draft.text[end - 1] in '.?!:”"':
        return None
    people = find_people(draft.text, Span(start, end))
    return people[0] if len(people) == 1 else None


def takes_turns(stretches: list[Stretch]) -> bool:
    """Tell whether the sides change often enough for a dialogue."""
    return sum(one.side != two.side for one, two in pairwise(stretches)) >= 2 * FEWEST - 1
