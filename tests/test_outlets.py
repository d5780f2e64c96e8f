"""``pressconf.outlet_counts``: every counted unit once, the unknown in a row of their own, one outlet by one name."""

from __future__ import annotations

import json

import pytest
from hypothesis import given

import pressconf
from pressconf.model import Conference
from pressconf.tables.outlets import join_initials
from tests.strategies import conferences

TALK = """\
MINISTER HOLM: Good morning. The bridge opens on Friday.

ADA BRANDT, AP: Who pays for the ramp? And when do the ferries stop?

MINISTER HOLM: The county. In June.

ADA BRANDT, AP: Is it safe?

MINISTER HOLM: It is.

TOM ALDER, ASSOCIATED PRESS: Is the bridge dry?

MINISTER HOLM: It is.

ILSE MARR, THE HARBOUR POST: Thank you very much.

MINISTER HOLM: Thank you.

Q: Who names the bridge?

MINISTER HOLM: The children.
"""


@pytest.mark.parametrize(
    "unit, expected",
    [
        ("thread", [("ASSOCIATED PRESS", 2, 1), (None, 1, 1)]),
        ("question", [("ASSOCIATED PRESS", 3, 1), (None, 1, 1)]),
        ("part", [("ASSOCIATED PRESS", 4, 1), (None, 1, 1)]),
    ],
)
def test_units(unit: str, expected: list[tuple[str | None, int, int]]) -> None:
    """Initials and name are one outlet within a conference; thanks asks nothing; who is unknown has the last row."""
    rows = pressconf.outlet_counts(pressconf.parse(TALK), unit)  # type: ignore[arg-type]
    assert [(row["outlet"], row["count"], row["conferences"]) for row in rows] == expected
    assert {row["unit"] for row in rows} == {unit}
    assert rows[0]["forms"] == '["AP", "ASSOCIATED PRESS"]' or unit == "thread"


def test_many() -> None:
    """Across conferences only equal forms are one outlet, whatever their case, accents and article."""
    one, two = (
        pressconf.parse(TALK),
        pressconf.parse(TALK.replace("ASSOCIATED PRESS", "Harbour Post").replace("AP:", "REUTERS:")),
    )
    three = pressconf.parse(TALK.replace("TOM ALDER, ASSOCIATED PRESS", "TOM ALDER, The Harbour Póst"))
    rows = pressconf.outlet_counts([one, two, three])
    assert [(row["outlet"], row["count"], row["conferences"]) for row in rows] == [
        ("ASSOCIATED PRESS", 2, 1),
        ("Harbour Post", 2, 2),
        ("AP", 1, 1),
        ("REUTERS", 1, 1),
        (None, 3, 3),
    ]


def test_conferences_are_counted_one_by_one() -> None:
    """Two conferences are two, though they have one id; a question without parts counts no part, and gives no row for its outlet."""
    conf = pressconf.parse(TALK, id="a")
    assert [row["conferences"] for row in pressconf.outlet_counts([conf, conf])] == [2, 2]
    stated = pressconf.parse(
        "MR. VALE: Good morning.\n\nQ  Ada Brandt, Harbour Post. The ferries are said to stop in June.\n\n"
        "MR. VALE: The ferries stop in June. That is right, and I am sorry for those who need them.\n\nQ  Is it dry?"
    )
    assert [(row["outlet"], row["count"]) for row in pressconf.outlet_counts(stated)] == [
        ("Harbour Post", 1),
        (None, 1),
    ]
    assert [(row["outlet"], row["count"]) for row in pressconf.outlet_counts(stated, "part")] == [(None, 1)]


@given(conferences())
def test_sums(conf: Conference) -> None:
    """The counts add up to the rows of ``pairs`` and to the parts; the row of the unknown is always there, and last."""
    for unit in ("thread", "question", "part"):
        rows = pressconf.outlet_counts(conf, unit)
        counted = pressconf.pairs(conf, "thread" if unit == "thread" else "question")
        expected = sum(len(turn.parts) for turn in conf.questions) if unit == "part" else len(counted)
        assert sum(int(row["count"] or 0) for row in rows) == expected
        assert [row["outlet"] for row in rows].index(None) == len(rows) - 1
        assert all(tuple(row) == pressconf.OUTLET_COLUMNS for row in rows)
        json.dumps(rows)


@pytest.mark.parametrize(
    "forms, outlets",
    [
        (["AP", "Associated Press", "A.P."], {"associated press"}),
        (["ABC", "American Broadcasting Company", "Australian Broadcasting Corporation"], None),
        (["Post", "Harbour Post"], None),
        (["BBC", "BBC News"], None),
        (["The Post", "POST"], {"post"}),
        (["!!", "??"], {"!!", "??"}),
    ],
)
def test_join_initials(forms: list[str], outlets: set[str] | None) -> None:
    """Initials go to the one name that has them; where two have, or one form is within another, all stay apart."""
    assert set(join_initials(forms).values()) == (outlets or {form.casefold() for form in forms})


def test_unknown_unit() -> None:
    """There are three units."""
    with pytest.raises(pressconf.UnknownUnitError, match="part"):
        pressconf.outlet_counts(pressconf.parse(TALK), "answer")  # type: ignore[arg-type]


def test_stops_of_initials() -> None:
    """Initials keep their last full stop in a label; among forms as frequent, the one without stops names the outlet."""
    conf = pressconf.parse(TALK.replace("TOM ALDER, ASSOCIATED PRESS", "TOM ALDER, A.P."))
    assert [turn.speaker.outlet for turn in conf.questions][2] == "A.P."
    assert (
        pressconf.parse(TALK.replace("TOM ALDER, ASSOCIATED PRESS", "TOM ALDER, ELM POST.")).questions[2].speaker.outlet
        == "ELM POST"
    )
    rows = pressconf.outlet_counts(conf, "thread")
    assert (rows[0]["outlet"], rows[0]["forms"]) == ("AP", '["AP", "A.P."]')
