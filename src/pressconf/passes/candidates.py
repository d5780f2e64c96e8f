"""Every place where a layout finds the form of a label.

In: the text, its lines, furniture and layouts. Out: labels not yet weighed. One look at each line, for each layout, at the
place where a label may stand; only for labels in mid-line at each end of a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from pressconf.deferred import defer
from pressconf.layout import Layout
from pressconf.passes.budget import Matcher
from pressconf.passes.draft import Draft, Label, Reading
from pressconf.passes.folding import fold
from pressconf.passes.reading import find_fault, read_groups, read_label
from pressconf.passes.weights import CERTAIN, MARK, NOTHING
from pressconf.source import Line

#: What may stand before a label on its line.
LEAD = defer(
    r"""(?x)
    [\[(]? \d{1,3} (?: :\d{2} ){1,2} (?: [.,]\d{1,3} )? [\])]? [ \t\u00a0]{1,8} (?: [-–—] [ \t]{1,3} )? (?!\d)  # "[00:02:39]"
  | \p{Cf}{1,8}                                            # marks of direction and zero-width spaces, which copying leaves
  | [•‣▪] [ \t\u00a0]{1,3}
  | [○〇●◯◎◆■▲▼◇□※] [ \u3000]?
  | [-+*] [ ]{1,3} (?= (?: \*\*|__ ) [^*_\r\n:：]{1,100} (?: [:：] | (?: \*\*|__ ) [:：] ) )    # a list of Markdown: "- **Reporter:** …"
  | >> [ \u00a0]?                                           # captions
  | > [ \t]{1,3} (?!\#)                                    # a quotation mark of mail
  | \d{1,2} [ \u00a0]{3,24} (?=\p{Lu})                     # the number of the line
  | \d{1,3} [.)] [ \t\u00a0]{1,3}                          # the number of a list
  | \[ \d{1,3} \.? \] [ \t\u00a0]{1,3}                     # "[10.] Q."
  | [*•] [ ]? \d{1,3} [ ]{1,3} (?= \p{Lu}+ [:;.] )         # a page number that an extraction left there
    """
)


#: Where a label in mid-line may stand: after a sentence ("P. J. Holm" is none), or after the time at which the event begins
#: ("2:15 P.M. EST").
AFTER_SENTENCE = defer(
    r"(?<![\s.]\p{Lu}(?=\.))[.?!…—–\-\"”’»)\]*_][ \t\u00a0]{1,3}(?:[A-Z][DS]T[ \t\u00a0]{1,3})?(?=\p{Lu})"
)


#: A line that holds nothing but a label is no longer than this; no pattern looks further than that from its start
#: (without a bound, ``regex`` would look for a pattern's required characters up to the end of the text, each time).
#: A number so far before the words numbers the lines of a page.
WIDE = 5
LONGEST_LABEL, LABEL_REACH = 240, 800


def find_candidates(draft: Draft) -> Iterator[Label]:
    """Yield every place where the pattern of a layout matches and its words could be a label."""
    text = draft.text
    furniture = {region.start for region in draft.furniture if region.kind == "furniture"}
    lines = [line for line in draft.lines if line.first < line.last and line.first not in furniture]
    starts = [(_skip_lead(text, line), line.first) for line in lines]
    short = [place for place, line in zip(starts, lines, strict=True) if line.last - line.first <= LONGEST_LABEL]
    readings: dict[str, Reading] = {}
    opening = {text[start] for start, _ in starts if start < len(text)}
    within: list[tuple[int, int]] | None = None
    for layout in draft.layouts:
        if layout.unlabelled or not draft.budget.occurs(layout, text):
            continue
        match = draft.budget.limit(layout, layout.compiled.match)
        allowed = draft.budget.may_open(layout, opening)
        places = [place for place in (short if layout.speech == "below" else starts) if text[place[0]] in allowed]
        if layout.place == "midline":
            within = [(hit.end(), hit.end()) for hit in AFTER_SENTENCE.finditer(text)] if within is None else within
            places = within
        for start, lead in places:
            hit = match(text, start, min(start + LABEL_REACH, len(text)))
            if hit is not None:
                reading = _read_hit(hit, readings)
                if layout.certain and reading.weight <= NOTHING:
                    reading = Reading(fold(_find_words(hit)), MARK, "unknown")
                if layout.certain:
                    reading = reading._replace(weight=CERTAIN)
                listed = text[lead].isdecimal() and 0 < start - lead < WIDE and ":" not in text[lead:start]
                if listed and reading.mark is None:
                    continue  # "1. Safety: …" is a list
                if reading.weight > NOTHING and _speech_fits(text, hit.end(), layout):
                    yield _make_label(hit, layout.name, reading, lead)
        if layout.place == "midline":
            yield from _match_first(text, layout, match, starts, readings)


def find_faults(draft: Draft, start: int) -> Iterator[tuple[str, str, str]]:
    """Yield the layouts whose print the line that begins at ``start`` has, the words between, and why these are no label."""
    text = draft.text
    for line in draft.lines:
        if line.start == start and line.first < line.last:
            place = _skip_lead(text, line)
            for layout in draft.layouts:
                fits = not layout.unlabelled and layout.place == "line" and draft.budget.occurs(layout, text)
                stop = min(place + LABEL_REACH, len(text))
                hit = draft.budget.limit(layout, layout.compiled.match)(text, place, stop) if fits else None
                words = hit.groupdict().get("label") or hit.groupdict().get("name") if hit is not None else None
                if hit is not None and words and hit.end() <= line.last and (fault := find_fault(words)):
                    yield layout.name, hit.group().strip(), fault


def _match_first(
    text: str, layout: Layout, match: Matcher, starts: list[tuple[int, int]], readings: dict[str, Reading]
) -> Iterator[Label]:
    """A text without line breaks begins with a label that no sentence stands before."""
    for start, lead in starts[:1]:
        hit = match(text, start, min(start + LABEL_REACH, len(text)))
        if hit is not None and (reading := _read_hit(hit, readings)).weight > NOTHING:
            yield _make_label(hit, layout.name, reading, lead)


def _make_label(hit: regex.Match[str], layout: str, reading: Reading, lead: int) -> Label:
    """A label of a match: the printed part of it, without white space at its end."""
    group = "printed" if hit.groupdict().get("printed") else 0
    start = hit.start(group)
    return Label(start, start + len(hit.group(group).rstrip()), lead, hit.end(), layout, reading)


def _skip_lead(text: str, line: Line) -> int:
    """Where a label may start on a line: after indentation and a running number ("[10.] Q.")."""
    start = line.first
    if (text[start] in "[(*+->0123456789" or not text[start].isascii()) and (lead := LEAD.match(text, start)):
        return min(lead.end(), line.last - 1)
    return start


def _find_words(hit: regex.Match[str]) -> str:
    """The words of a label, whichever groups the layout has."""
    groups = hit.groupdict()
    return groups.get("label") or groups.get("name") or groups.get("mark") or hit.group()


def _read_hit(hit: regex.Match[str], readings: dict[str, Reading]) -> Reading:
    groups = hit.groupdict()
    if groups.get("name"):
        return read_groups(groups)
    words = groups.get("label") or groups.get("mark") or ""
    reading = readings.get(words)
    if reading is None:
        reading = readings[words] = read_label(words)
    if not groups.get("label") and not (reading.mark or reading.office):
        return reading._replace(weight=NOTHING)  # words that end in a full stop are most often a sentence
    return reading


def _speech_fits(text: str, end: int, layout: Layout) -> bool:
    """Whether the speech stands where the layout says: below a label line there must be something."""
    if layout.speech == "inline":
        return True
    return bool(text[end : end + 400].strip()) or layout.speech == "either"
