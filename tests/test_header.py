"""The header: title, date, place, status and the people that it names; and where the speech begins."""

from __future__ import annotations

import pytest

import pressconf
from pressconf.model import Conference

TALK = (
    "MS. HOLM: Good morning.\n\nQ: Is the bridge safe?\n\nMS. HOLM: It is.\n\nQ: Since when?\n\nMS. HOLM: Since May.\n"
)


def read(header: str) -> Conference:
    """A conference under that header."""
    return pressconf.parse(header + "\n\n" + TALK)


#: Headers that do not say it: the field must stay None.
SILENT = [
    ("title", ""),
    ("title", "12 July 2031"),
    ("title", "(As delivered)"),
    ("date", ""),
    ("date", "Harbour press conference"),
    ("date", "Harbour press conference\n\nLast updated: 13 July 2031 13:46"),
    ("date", "Harbour press conference\n\n04/05/2031"),
    ("date", "Harbour press conference\n\n1:15 P.M."),
    ("location", ""),
    ("location", "Harbour press conference\n\n12 July 2031"),
    ("location", "Harbour press conference\n\n(As delivered)\n\n1:15 P.M."),
    ("status", ""),
    ("status", "Harbour press conference\n\n12 July 2031"),
    ("status", "TRANSCRIPT OF DOORSTOP INTERVIEW\n\n12 July 2031"),
    ("status", "Edited transcript of the briefing\n\n12 July 2031"),
    ("title", "TRANSCRIPT - E&OE\n\n12 July 2031"),
]
TOLD = [
    ("title", "Harbour press conference\n\n12 July 2031", "Harbour press conference"),
    ("title", "# Harbour press conference\n\n12 July 2031", "Harbour press conference"),
    ("title", "12 July 2031\n\nHarbour press conference", "Harbour press conference"),
    ("title", "Title: Harbour hour\nDate: 2031-07-12", "Harbour hour"),
    ("title", "PRESS BRIEFING BY THE HARBOUR\nCOMMISSIONER ON THE NEW BRIDGE\n\n12 July 2031",
     "PRESS BRIEFING BY THE HARBOUR COMMISSIONER ON THE NEW BRIDGE"),
    ("date", "Harbour press conference\n\n12 July 2031", "2031-07-12"),
    ("date", "Harbour press conference of 12 July 2031\n\nLast updated: 13 July 2031", "2031-07-12"),
    ("date", "Harbour press conference, 12 July 2031\n\n14 July 2031", "2031-07-12"),
    ("date", "Title: Harbour hour\nDate: 2031-07-12", "2031-07-12"),
    ("date", "Conferencia de prensa\n\nBrisamar, 2 de junio de 2031", "2031-06-02"),
    ("date", "2031年4月9日岚洲海事局发言人主持例行记者会", "2031-04-09"),
    ("location", "Harbour press conference\n\nPort Elder, 12 July 2031", "Port Elder"),
    ("location", "Harbour press conference\n\nMap Room\n\n12 July 2031", "Map Room"),
    ("location", "Title: Harbour hour\nDate: 2031-07-12\nLocation: Port Elder", "Port Elder"),
    ("status", "Harbour press conference\n\n(As delivered)", "As delivered"),
    ("status", "Harbour press conference\n\nEdited transcript", "Edited transcript"),
    ("title", "TRANSCRIPT OF DOORSTOP INTERVIEW\n\n12 July 2031", "TRANSCRIPT OF DOORSTOP INTERVIEW"),
    ("language", "Harbour press conference", "en"),
]  # fmt: skip


def show(conf: Conference, field: str) -> str | None:
    """A header field as a string."""
    value = getattr(conf, field)
    return None if value is None else str(value)


@pytest.mark.parametrize("field, header", SILENT)
def test_silent(field: str, header: str) -> None:
    """What the header does not say is None."""
    assert show(read(header), field) is None


@pytest.mark.parametrize("field, header, expected", TOLD)
def test_told(field: str, header: str, expected: str) -> None:
    """What the header says is found, and no turn is lost."""
    conf = read(header)
    assert show(conf, field) == expected
    assert len(conf.turns) == 5


def test_conflict() -> None:
    """Two dates are a diagnostic; the title's is taken."""
    conf = read("Harbour press conference, 12 July 2031\n\n14 July 2031")
    remark = next(remark for remark in conf.diagnostics if remark.code == "conflicting-dates")
    assert remark.span is not None
    assert conf.source[remark.span.start : remark.span.end] == "14 July 2031"


@pytest.mark.parametrize(
    "header",
    ["Harbour briefing by Commissioner Ada Holm", "Ada Holm, Harbour Commissioner\n\nPress conference, 12 July 2031"],
)
def test_roster(header: str) -> None:
    """Who the header names with an office lends the full name to the short label."""
    speaker = next(turn.speaker for turn in read(header).turns if turn.label == "MS. HOLM:")
    assert speaker.name == "Ada Holm"
    assert speaker.office is not None
    assert "Commissioner" in speaker.office


@pytest.mark.parametrize(
    "header, office",
    [
        (
            "Press conference by the Secretary General of the Coast Union, Ada Holm",
            "Secretary General of the Coast Union",
        ),
        (
            "Press conference of the day by Ada Holm, Spokeswoman for the Secretary-General.",
            "Spokeswoman for the Secretary-General",
        ),
        ("Press conference by the Hon Ada Holm MP, Minister for Floods", "Minister for Floods"),
        ("Press conference by Minister for Floods Ada Holm MP", "Minister for Floods"),
        ("Pressekonferenz von Kanzlerin Ada Holm", "Kanzlerin"),
        ("TRANSCRIPT OF THE PRIME MINISTER, ADA HOLM", "PRIME MINISTER"),
        ("Press conference by Ada Holm, Secretary of the Foreign Dept.", "Secretary of the Foreign Dept."),
    ],
)
def test_office_is_whole(header: str, office: str) -> None:
    """An office has all its words, no full stop of the sentence, and is no seat of the person."""
    speaker = next(turn.speaker for turn in read(header).turns if turn.label == "MS. HOLM:")
    assert (speaker.name, speaker.office) == ("Ada Holm", office)


@pytest.mark.parametrize(
    "header", ["Harbour press conference\n\n12 July 2031", "# Harbour hour", "Title: Harbour hour\nDate: 2031-07-12"]
)
def test_header_is_no_speech(header: str) -> None:
    """Nobody is credited with the header; it is a region of its own."""
    conf = read(header)
    assert conf.turns[0].label == "MS. HOLM:"
    assert "header" in {region.kind for region in conf.regions}
    assert "unexplained" not in {region.kind for region in conf.regions}


def test_opening_without_label() -> None:
    """Prose between the header and the first label is an opening statement of whom the header names."""
    conf = pressconf.parse(
        "Press conference\n\nby Harbour Commissioner Ada Holm\n\n12 July 2031\n\nGood afternoon to you all.\n\nWe have just opened "
        "the new bridge, and nobody fell off it.\n\nAna Ruiz, Harbour Times\nIs it safe?\n\nHarbour Commissioner\nIt is.\n\n"
        "Emil Stroud, Skerry Radio\nFor how long?\n\nHarbour Commissioner\nFor a hundred years.\n"
    )
    first = conf.turns[0]
    assert (first.kind, first.label, first.speaker.name) == ("statement", None, "Ada Holm")
    assert first.text.startswith("Good afternoon")
    assert first.text.endswith("fell off it.")
