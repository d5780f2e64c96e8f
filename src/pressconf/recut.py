"""Turns cut otherwise than the parser cut them: one in two, two to one, and the regions after that.

In: rows of turns and the source. Out: new rows whose spans are ordered, disjoint and stripped like the parser's, and regions
that cover the whole source as before.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import evolve

from pressconf.model import Region
from pressconf.source import Span, strip_span
from pressconf.tree import TurnRow

#: What may stand inside a turn.
SPOKEN = frozenset({"turn", "furniture", "stage_direction", "space"})


def split_row(row: TurnRow, at: int, source: str) -> tuple[TurnRow, TurnRow] | None:
    """Return the two turns that a cut at offset ``at`` makes of one, the second without a label; None where one has no words."""
    first = strip_span(source, row.span.start, at)
    second = strip_span(source, at, row.span.end)
    if first.start == first.end or second.start == second.end:
        return None
    return _fit(row, first), _fit(evolve(row, label_span=None), second)


def _fit(row: TurnRow, span: Span) -> TurnRow:
    """The turn with what of its segments and stage directions lies within ``span``."""
    return evolve(
        row, span=span, segments=clip_spans(row.segments, span), direction_spans=clip_spans(row.direction_spans, span)
    )


def clip_spans(spans: Iterable[Span], within: Span) -> tuple[Span, ...]:
    """Return the parts of spans that lie within another one; what has no length there is left out."""
    clipped = (Span(max(span.start, within.start), min(span.end, within.end)) for span in spans)
    return tuple(span for span in clipped if span.start < span.end)


def join_rows(first: TurnRow, second: TurnRow, source: str, *, speech: bool) -> TurnRow:
    """Return one turn of two that follow each other: the first's kind, speaker and label, the words of both.

    ``speech`` says that the second's label is no label but the words of the speaker.
    """
    words = (second.label_span,) if speech and second.label_span is not None else ()
    whole = evolve(
        first,
        segments=(*first.segments, *words, *second.segments),
        direction_spans=(*first.direction_spans, *second.direction_spans),
    )
    return _fit(whole, strip_span(source, first.span.start, second.span.end))


def cut_regions(regions: Iterable[Region], rows: Sequence[TurnRow]) -> tuple[Region, ...]:
    """Return the regions of the same source after its turns were cut otherwise: cut where turns begin and end, and named anew."""
    edges = sorted({edge for row in rows if row.span.start < row.span.end for edge in row.span})
    starts = {row.span.start: row for row in rows if row.span.start < row.span.end}
    labels = {row.label_span for row in rows}
    cut: list[Region] = []
    number, inside = 0, None
    for region in regions:
        place = region.start
        while place < region.end:
            while number < len(edges) and edges[number] <= place:
                number += 1
            if place in starts:
                inside = starts[place]
            elif inside is not None and inside.span.end <= place:
                inside = None
            end = min(region.end, edges[number]) if number < len(edges) else region.end
            # a label that became words, and was cut at white space
            known = "turn" if region.kind == "label" and Span(region.start, region.end) not in labels else region.kind
            kind = _name_region(known if inside is None else region.kind, Span(place, end), inside)
            at_edge = number > 0 and edges[number - 1] == place
            if cut and cut[-1].kind == kind and not at_edge and (inside is not None or kind == "space"):
                cut[-1] = cut[-1]._replace(end=end)  # a cut that was taken back leaves no trace
            else:
                cut.append(Region(place, end, kind))
            place = end
    return tuple(cut)


def _name_region(kind: str, span: Span, row: TurnRow | None) -> str:
    """What a stretch is, that was of this kind before and now lies inside a turn, or outside all."""
    if row is None:
        return "space" if kind == "turn" else kind  # a turn is cut at white space
    if kind in SPOKEN:
        return "turn" if kind == "space" else kind
    return "turn" if span in row.segments else "furniture"  # a label that turned out to be words of the speaker
