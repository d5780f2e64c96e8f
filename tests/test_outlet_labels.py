"""Labels that are an outlet alone: the outlet where label or text say so, else nobody, and never a person."""

from __future__ import annotations

import pytest

import pressconf
from pressconf.model import Conference
from pressconf.passes.reading import read_label

TALK = """\
LARS HOLT: Good morning. We have a budget, and it is a good one for the whole country.

{}: Will you raise taxes on the boats next year?

LARS HOLT: We will not raise them{}.

KARI NES, HRK: And will you cut the support for the ferries?

LARS HOLT: We won't cut it. It stays as it is.
"""

#: Label -> the outlet that it says by itself.
TOLD = [
    ("MERIDIAN REPORTER", "MERIDIAN"), ("Meridian journalist", "Meridian"), ("HPD JOURNALIST", "HPD"), ("SENIOR HPD CORRESPONDENT", "HPD"),
    ("THE HARBOUR POST REPORTER", "HARBOUR POST"), ("Elm Radio journalist", "Elm Radio"), ("ELM NEWS", "ELM NEWS"),
    ("THE ELM BAY TIMES", "THE ELM BAY TIMES"), ("Elm News", "Elm News"), ("Q (Meridian)", "Meridian"), ("HRK", "HRK"), ("BRT", "BRT"),
]  # fmt: skip
#: Labels of somebody from the press that name no outlet.
UNTOLD = [
    "FEMALE REPORTER", "Local journalist", "SECOND REPORTER", "KOREAN REPORTER", "WHITE HOUSE CORRESPONDENT", "TV REPORTER",
    "ADA BRANDT REPORTER", "ANOTHER JOURNALIST",
]  # fmt: skip


def parse(label: str, called: str = "") -> Conference:
    """The talk with a label, and words that end the answer."""
    return pressconf.parse(TALK.format(label, called))


@pytest.mark.parametrize("label, outlet", TOLD)
def test_outlet(label: str, outlet: str) -> None:
    """A word of houses, "reporter", brackets, another label or letters that are no name tell the outlet; nobody is named."""
    asker = parse(label).questions[0].speaker
    assert (asker.name, asker.outlet) == (None, outlet)


@pytest.mark.parametrize("label", UNTOLD)
def test_no_outlet(label: str) -> None:
    """What describes somebody is no outlet, and two words before "reporter" may be a name."""
    asker = parse(label).questions[0].speaker
    assert (asker.name, asker.outlet) == (None, None)


@pytest.mark.parametrize("label", ["MERIDIAN", "Meridian", "HPA", "WEBER", "HP"])
def test_nobody(label: str) -> None:
    """One word beside full names may be a surname or an outlet: neither is claimed, and a diagnostic says so."""
    conf = parse(label)
    assert (conf.questions[0].speaker.name, conf.questions[0].speaker.outlet) == (None, None)
    assert conf.questions[0].label == f"{label}:"
    assert "unresolved-label" in [remark.code for remark in conf.diagnostics]


def test_surnames() -> None:
    """Where the speech gives the word to a person, or labels are surnames in this text, it is a name."""
    assert parse("WEBER", ", Ms. Weber").questions[0].speaker.name == "Weber"
    conf = pressconf.parse(TALK.format("WEBER", "").replace("LARS HOLT", "MAYOR HOLT").replace("KARI NES, HRK", "NES"))
    assert [turn.speaker.name for turn in conf.questions] == ["Weber", "Nes"]


@pytest.mark.parametrize(
    "words",
    [
        "Capital Markets",
        "Financial Services Group",
        "Social Media",
        "ELM NEWS",
        "Elm Bay Times",
        "One journalist",
        "Dear journalist",
    ],
)
def test_headings_stay_in_the_answer(words: str) -> None:
    """A heading that looks like a house opens no turn where nothing is asked behind it."""
    text = TALK.format("TOM REYES, HRK", f".\n\n{words}: that is where the money is")
    assert [turn.speaker.name for turn in pressconf.parse(text).turns] == [
        "Lars Holt",
        "Tom Reyes",
        "Lars Holt",
        "Kari Nes",
        "Lars Holt",
    ]


@pytest.mark.parametrize(
    "words", ["Thank you, dear journalist", "Ada Brandt, reporter", "Capital Markets", "Part Two News"]
)
def test_no_house_is_read(words: str) -> None:
    """Courtesies, people and headings are no outlets."""
    assert read_label(words).outlet is None
