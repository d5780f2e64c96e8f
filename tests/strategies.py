"""Generated conferences, built from the model: any text, any order of turns, nothing that a parser would have to find."""

from __future__ import annotations

import datetime
from typing import get_args

from attrs import evolve
from hypothesis import strategies as st

from pressconf.model import TRUST, Conference, Diagnostic, Evidence, FoundLayout, Kind, Region, Reply, Role, Speaker
from pressconf.source import Anchor, Span
from pressconf.tree import TurnRow, build_turns

#: What breaks naive code: line ends that are none, zero, BOM, surrogates alone and in pairs, formulas, markup, bidi.
AWKWARD = "\r\n\0\t\x0b\x1c\x85\xa0\u2028\u2029\ufeff\ud83d\ude00\ud800\udfff\u202e\u2066\u0301=+-@＝'\"<>&,;{}[]\\"

TEXT = st.text(st.one_of(st.sampled_from(AWKWARD), st.sampled_from("ab é记者Я"), st.characters()), max_size=12)

KINDS: tuple[Kind, ...] = get_args(Kind)
REGION_KINDS = ("header", "turn", "furniture", "stage_direction", "trailer", "unexplained", "space")


def spans(first: int, last: int) -> st.SearchStrategy[Span]:
    """Spans inside ``[first, last)``, empty ones included."""
    bound = st.integers(first, last)
    return st.tuples(bound, bound).map(lambda pair: Span(min(pair), max(pair)))


def ordered_spans(first: int, last: int) -> st.SearchStrategy[tuple[Span, ...]]:
    """Disjoint spans inside ``[first, last)``, in order."""
    bounds = st.lists(st.integers(first, last), max_size=6, unique=True).map(sorted)
    return bounds.map(lambda places: tuple(Span(a, b) for a, b in zip(places[::2], places[1::2], strict=False)))


def evidences(length: int) -> st.SearchStrategy[tuple[Evidence, ...]]:
    """Evidence whose spans lie in a source of ``length`` code points."""
    span = spans(0, length)
    item = st.sampled_from(TRUST).flatmap(
        lambda kind: st.builds(
            Evidence,
            field=st.sampled_from(("name", "outlet", "office", "affiliation", "honorific")),
            value=TEXT,
            kind=st.just(kind),
            span=st.none() | span if kind in ("hint", "user") else span,
        )
    )
    return st.lists(item, max_size=3).map(tuple)


def speakers(length: int, named: bool) -> st.SearchStrategy[Speaker]:
    """Named speakers (with ids that may clash: the caller keeps one of each), or voices."""
    text = st.none() | TEXT
    return st.builds(
        Speaker,
        id=st.sampled_from(("s1", "s2", "\ud83d\ude00", "é")) if named else st.none(),
        name=TEXT if named else st.none(),
        role=st.sampled_from(get_args(Role)),
        office=text,
        honorific=text,
        outlet=text,
        outlet_forms=st.lists(TEXT, max_size=2).map(tuple),
        affiliation=text,
        labels=st.lists(TEXT, max_size=2).map(tuple),
        evidence=evidences(length),
    )


def kinds() -> st.SearchStrategy[list[Kind]]:
    """Orders of turns that can be: no answer before the first question."""

    def repair(drawn: list[Kind]) -> list[Kind]:
        asked = drawn.index("question") if "question" in drawn else len(drawn)
        return ["statement" if kind == "answer" and place < asked else kind for place, kind in enumerate(drawn)]

    return st.lists(st.sampled_from(KINDS), max_size=9).map(repair)


@st.composite
def dissected(draw: st.DrawFn, rows: list[TurnRow], named: list[Speaker]) -> list[TurnRow]:
    """Return the rows with what can be inside them: parts, addressees, replies to questions before, words that decline."""
    found: list[TurnRow] = []
    for row in rows:
        if row.kind == "question":
            called = (
                tuple(draw(st.lists(st.sampled_from(named), max_size=2, unique_by=lambda one: one.id))) if named else ()
            )
            row = evolve(row, parts=draw(ordered_spans(*row.span)), addressed_to=called)
        elif row.kind == "answer":
            asked = draw(st.sampled_from([number for number, other in enumerate(found) if other.kind == "question"]))
            part = draw(st.sampled_from([None, *range(len(found[asked].parts))]))
            reply = st.builds(Reply, st.just(asked), st.just(part), spans(*row.span), st.floats(0, 1))
            declined = draw(st.none() | spans(*row.span))
            row = evolve(row, replies_to=tuple(draw(st.lists(reply, max_size=2))), declined=declined)
        found.append(row)
    return found


@st.composite
def conferences(draw: st.DrawFn) -> Conference:
    """Return a valid conference: its laws on spans and regions hold, everything else is arbitrary.

    Long, because each draw needs the source that the draws before it made.
    """
    order = draw(kinds())
    pieces: list[tuple[str, str]] = [("header", draw(TEXT))]
    for _ in order:
        pieces += [("space", draw(TEXT)), ("label", draw(TEXT)), ("furniture", draw(TEXT)), ("turn", draw(TEXT))]
    pieces.append(("trailer", draw(TEXT)))
    source = "".join(text for _, text in pieces)
    regions: list[Region] = []
    places: dict[str, list[Span]] = {"label": [], "turn": []}
    start = 0
    for kind, text in pieces:
        end = start + len(text)
        if kind in places:
            places[kind].append(Span(start, end))
        if text:
            regions.append(Region(start, end, kind if kind in places else draw(st.sampled_from(REGION_KINDS))))
        start = end
    named = draw(st.lists(speakers(len(source), True), max_size=3, unique_by=lambda speaker: speaker.id))
    voices = draw(st.lists(speakers(len(source), False), min_size=1, max_size=2))
    rows = [
        TurnRow(
            kind=kind,
            speaker=draw(st.sampled_from([*named, *voices])),
            span=span,
            label_span=draw(st.sampled_from((label, None))),
            segments=draw(ordered_spans(span.start, span.end)),
            direction_spans=draw(ordered_spans(span.start, span.end)),
            evidence=draw(evidences(len(source))),
        )
        for kind, label, span in zip(order, places["label"], places["turn"], strict=True)
    ]
    rows = draw(dissected(rows, named))
    diagnostics = st.builds(
        Diagnostic,
        TEXT,
        st.sampled_from(("info", "warning")),
        TEXT,
        st.none() | spans(0, len(source)),
        st.none() | st.integers(1, 9),
        st.none() | st.integers(1, 9),
    )
    seconds = st.none() | st.floats(0, 1e6)
    anchors = tuple(
        Anchor(*span, draw(st.none() | st.integers(1, 9)), draw(seconds), draw(seconds))
        for span in draw(ordered_spans(0, len(source)))
    )
    return Conference(
        id=draw(TEXT),
        title=draw(st.none() | TEXT),
        date=draw(st.none() | st.dates(datetime.date(1, 1, 1), datetime.date(9999, 12, 31))),
        location=draw(st.none() | TEXT),
        status=draw(st.none() | TEXT),
        language=draw(st.none() | TEXT),
        speakers=tuple(named),
        turns=build_turns(rows, source, anchors),
        regions=tuple(regions),
        layouts=tuple(draw(st.lists(st.builds(FoundLayout, TEXT, st.floats(0, 1), st.integers(0, 9)), max_size=2))),
        diagnostics=tuple(draw(st.lists(diagnostics, max_size=2))),
        meta=draw(st.dictionaries(TEXT, TEXT, max_size=3)),
        source=source,
        anchors=anchors,
    )
