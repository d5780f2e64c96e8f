"""Conferences made by hand from the model, without the parser: what the tests of exports and of the tree look at."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping

from pressconf.model import Conference, Diagnostic, Evidence, FoundLayout, Kind, Region, Speaker
from pressconf.passes.anatomy import dissect
from pressconf.source import Span, hash_text
from pressconf.tree import TurnRow, build_turns

HOLM = Speaker(
    id="s1",
    name="Ada Holm",
    role="principal",
    office="Minister of Bridges",
    honorific="Ms.",
    affiliation="Ministry of Bridges",
    labels=("MS. HOLM:",),
    evidence=(Evidence("name", "Ada Holm", "header", Span(0, 8)), Evidence("name", "Holm", "label", Span(37, 46))),
)
PELL = Speaker(id="s2", name="Ivo Pell", role="moderator", labels=("MR. PELL:",))
RUIZ = Speaker(
    id="s3",
    name="Ana Ruiz",
    role="asker",
    outlet="Harbour Gazette",
    outlet_forms=("Harbour Gazette", "the Gazette"),
    labels=("ANA RUIZ:",),
    evidence=(Evidence("outlet", "Harbour Gazette", "self_introduction", Span(134, 139)),),
)
VOICE = Speaker(id=None, name=None, role="asker", labels=("Q",))

#: One turn: what it does, who speaks, the printed label (or None), the speech.
Spoken = tuple[Kind, Speaker, str | None, str]


def build_conference(spoken: Iterable[Spoken], meta: Mapping[str, str] | None = None, header: str = "") -> Conference:
    """Return a conference that prints these turns one after the other, each with a blank line after it."""
    source = header
    rows: list[TurnRow] = []
    regions = [Region(0, len(header), "header")] if header else []
    for kind, speaker, label, speech in spoken:
        start = len(source)
        label_span = None if label is None else Span(start, start + len(label))
        first = start + (0 if label is None else len(label) + 1)
        span = Span(first, first + len(speech))
        source += ("" if label is None else label + " ") + speech + "\n\n"
        rows.append(TurnRow(kind, speaker, span, label_span, (span,) if speech else ()))
        if first > start:
            regions.append(Region(start, first, "label"))
        regions.extend([Region(first, span.end, "turn")] if speech else [])
        regions.append(Region(span.end, len(source), "space"))
    speakers = tuple(dict.fromkeys(row.speaker for row in rows if row.speaker.id is not None))
    return Conference(
        id=hash_text(source),
        title="Ada Holm on the harbour bridge",
        date=datetime.date(2031, 5, 4),
        location="Port Elder",
        status="As delivered",
        language="en",
        speakers=speakers,
        turns=build_turns(dissect(rows, source, "en"), source),
        regions=tuple(regions),
        layouts=(FoundLayout("name_colon", 0.9, len(rows)),),
        diagnostics=(Diagnostic("anonymous_labels", "info", "One label names nobody.", None),),
        meta=dict(meta or {}),
        source=source,
    )


def build_sample() -> Conference:
    """Return the conference of the goldens: every kind of turn, awkward characters, a formula, quotes and line ends."""
    return build_conference(
        [
            ("statement", HOLM, "MS. HOLM:", 'Good morning. The "old" bridge, as you know, stays shut.'),
            ("moderator", PELL, "MR. PELL:", "Ana first."),
            ("question", RUIZ, "ANA RUIZ:", "Until when?\r\nAnd who pays?"),
            ("answer", HOLM, "MS. HOLM:", "=Until May; 记者 know it.\u2028We pay. \U0001f309"),
            ("question", RUIZ, "ANA RUIZ:", "-- all of it?"),
            ("moderator", PELL, "MR. PELL:", "Briefly, please."),
            ("answer", HOLM, "MS. HOLM:", "<All> of it & more, but I can't comment on that."),
            ("question", VOICE, "Q", "'Tis late. Lone \ud83d, pair \ud83d\ude00, zero \0."),
            ("answer", HOLM, "MS. HOLM:", ""),
            ("moderator", PELL, None, "Thank you all."),
        ],
        meta={"url": "https://example.org/bridge", "desk": "north"},
        header="Ada Holm on the harbour bridge\r\n\r\n",
    )
