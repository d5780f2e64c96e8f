"""Last pass: from the draft to the conference.

In: everything that the passes found. Out: the ``Conference``: speakers with ids, flat turns with the segments of their
clean text, the tree, and the regions that cover the whole source.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping

from attrs import evolve

from pressconf.deferred import defer
from pressconf.model import Conference, Evidence, Region, Speaker
from pressconf.passes.draft import Draft
from pressconf.passes.folding import fold
from pressconf.passes.remarks import list_remarks
from pressconf.passes.review import review
from pressconf.passes.vocabulary import union
from pressconf.source import LINE_END, Span, strip_span
from pressconf.tree import TurnRow, build_turns

BRACKETS = defer(r"[(\[（【]([^()\[\]（）【】\n\r]{2,60})[)\]）】][.]?")
MARKUP = defer(r"\*\*|__(?=\S)|(?<=\S)__|(?m:^[ \t]{0,3}(?:#{1,6}|>)[ \t]+)|</?s>|\\(?=[\[\]_*])")


def build_conference(draft: Draft, identifier: str, meta: Mapping[str, str]) -> Conference:
    """Return the conference of a finished draft."""
    from pressconf.passes.anatomy import dissect  # its tables of words are no part of the cost of an import

    people = name_ids([_finish(person) for person in draft.people], draft.speakers)
    rows = []
    cuts = []
    for number, block in enumerate(draft.blocks):
        label = block.label
        directions, segments = cut_speech(draft, block.start, block.end)
        cuts.append(directions)
        rows.append(
            TurnRow(
                kind=draft.kinds[number],
                speaker=people[draft.speakers[number]],
                span=Span(block.start, block.end),
                label_span=Span(label.start, label.end) if label else None,
                segments=tuple(segments),
                direction_spans=tuple(directions),
                evidence=tuple(
                    _finish_evidence(item, people[draft.speakers[number]]) for item in draft.evidence[number]
                ),
            )
        )
    used = dict.fromkeys(draft.speakers)
    turns = build_turns(dissect(rows, draft.text, draft.code), draft.text)
    return Conference(
        id=identifier,
        title=draft.header.title,
        date=draft.header.date,
        location=draft.header.location,
        status=draft.header.status,
        language=draft.code,
        speakers=tuple(people[number] for number in used if people[number].id is not None),
        turns=turns,
        regions=cover(draft, cuts),
        layouts=draft.found,
        diagnostics=review(draft, people, turns, (*draft.diagnostics, *list_remarks(turns, people))),
        meta=dict(meta),
        source=draft.text,
    )


def _finish(person: Speaker) -> Speaker:
    """What stood after a name on the label is an asker's outlet and everybody else's affiliation."""
    if person.role == "asker":
        hinted = next((item.value for item in person.evidence if item.field == "outlet" and item.kind == "hint"), None)
        outlet = hinted or person.affiliation or person.outlet  # the label's form before what was said
        forms = dict.fromkeys(form for form in (outlet, *person.outlet_forms) if form)
        person = evolve(person, outlet=outlet, affiliation=None, outlet_forms=tuple(forms))
    else:
        person = evolve(person, affiliation=person.affiliation or person.outlet, outlet=None, outlet_forms=())
    return evolve(person, evidence=tuple(_finish_evidence(item, person) for item in person.evidence))


def _finish_evidence(item: Evidence, person: Speaker) -> Evidence:
    if item.field == "affiliation" and person.role == "asker":
        return item._replace(field="outlet")
    if item.field == "outlet" and person.role != "asker":
        return item._replace(field="affiliation")
    return item


def name_ids(people: list[Speaker], speakers: tuple[int, ...]) -> list[Speaker]:
    """Give every named person, and every office without a name, an id of its own; voices get none."""
    taken: Counter[str] = Counter()
    named = []
    for person in people:
        base = fold(person.name or person.office or "").replace(" ", "-")
        if not base:
            named.append(person)
            continue
        taken[base] += 1
        named.append(evolve(person, id=base if taken[base] == 1 else f"{base}-{taken[base]}"))
    return named


def cut_speech(draft: Draft, start: int, end: int) -> tuple[list[Span], list[Span]]:
    """Return the stage directions inside ``[start, end)`` and the segments that make its clean text."""
    text = draft.text
    directions = []
    for hit in BRACKETS.finditer(text, start, end):
        if _is_direction(hit.group(1)):
            directions.append(Span(*hit.span()))
    # what nobody could hear stays visible to the reader
    cuts = [(span.start, span.end) for span in directions if not _is_gap(text[span.start : span.end])]
    cuts += sorted({(region.start, region.end) for region in inside(draft, start, end)}.difference(cuts))
    if draft.marked_up:
        cuts += [hit.span() for hit in MARKUP.finditer(text, start, end)]
    if draft.wrapped:
        cuts += [hit.span() for hit in LINE_END.finditer(text, start, end)]
    else:
        cuts += [hit.span() for hit in BLANK.finditer(text, start, end)]
    segments = []
    place = start
    for low, high in [*sorted(cuts), (end, end)]:
        if low > place:
            span = strip_span(text, place, low)
            if span.start < span.end:
                segments.append(span)
        place = max(place, high)
    return directions, segments


BLANK = defer(r"(?:\r\n|\n|\r)(?:[^\S\r\n]*+(?:\r\n|\n|\r))++")


def inside(draft: Draft, start: int, end: int) -> list[Region]:
    """The furniture within ``[start, end)``."""
    at = bisect_left(draft.furniture, start, key=lambda region: region.start)
    found = []
    for number in range(at, len(draft.furniture)):
        region = draft.furniture[number]
        if region.start >= end:
            break
        if region.end <= end:
            found.append(region)
    return found


def _is_gap(words: str) -> bool:
    folded = words.casefold()
    return any(word in folded for word in union("gap_words"))


def _is_direction(words: str) -> bool:
    folded = words.casefold().strip(" .!")
    stage = union("stage_words")
    return folded in stage or any(word in stage for word in folded.replace(",", " ").split()[:3])


def cover(draft: Draft, directions: list[list[Span]]) -> tuple[Region, ...]:
    """Return regions that are ordered, disjoint and together the whole source."""
    marked: list[Region] = []
    for number, block in enumerate(draft.blocks):
        if block.label is not None:
            marked.append(Region(block.label.start, block.label.end, "label"))
        odd = {(span.start, span.end): "stage_direction" for span in directions[number]}
        odd |= {(region.start, region.end): region.kind for region in inside(draft, block.start, block.end)}
        place = block.start
        for (low, high), kind in sorted(odd.items()):
            if low < place or (low, high) == (block.start, block.end):
                continue
            if place < low:
                marked.append(Region(place, low, "turn"))
            marked.append(Region(low, high, kind))
            place = high
        if place < block.end:
            marked.append(Region(place, block.end, "turn"))
    first = marked[0].start if marked else len(draft.text)
    trailer = draft.trailer if draft.trailer is not None else len(draft.text)
    regions: list[Region] = []
    place = 0
    for region in marked:
        regions.extend(_fill(draft, place, region.start, first, trailer))
        regions.append(region)
        place = region.end
    regions.extend(_fill(draft, place, len(draft.text), first, trailer))
    return tuple(regions)


def _fill(draft: Draft, start: int, end: int, first: int, trailer: int) -> list[Region]:
    """Explain the stretch between two marked regions."""
    if start >= end:
        return []
    filled: list[Region] = []
    place = start
    known = [region for region in inside(draft, start, end) if region.start >= start]
    for region in [*known, Region(end, end, "")]:
        span = strip_span(draft.text, place, region.start)
        if place < span.start:
            filled.append(Region(place, span.start, "space"))
        if span.start < span.end:
            kind = "trailer" if span.start >= trailer else "furniture"
            if span.start < first:
                kind = "header" if span.start < draft.header.end else "unexplained"
            filled.append(Region(span.start, span.end, kind))
        if span.end < region.start and span.start < span.end:
            filled.append(Region(span.end, region.start, "space"))
        if region.kind:
            filled.append(region)
        place = region.end
    return filled
