"""Where a name ends and a house begins in a label: numbers, apostrophes, surnames that are other words as well."""

from __future__ import annotations

import pytest

import pressconf
from pressconf.passes.reading import read_label

#: Labels with digits, and the name and the house that they print.
NUMBERED = [
    ("Ana Ruiz (Elm 24)", "Ana Ruiz", "Elm 24"), ("Ana Ruiz (ET1)", "Ana Ruiz", "ET1"), ("Ana Ruiz (Elm.1)", "Ana Ruiz", "Elm.1"),
    ("Ana Ruiz (elm24)", "Ana Ruiz", "elm24"), ("Ana Ruiz (ELM2.example)", "Ana Ruiz", "ELM2.example"),
    ("Ana Ruiz (Ship & Dock 360)", "Ana Ruiz", "Ship & Dock 360"), ("Ana Ruiz, 24.example", "Ana Ruiz", "24.example"),
    ("Анна Вольская (Канал 7)", "Анна Вольская", "Канал 7"), ("Frage (ELM 2)", None, "ELM 2"),
    ("Question (Ana Ruiz, Elm 1)", "Ana Ruiz", "Elm 1"), ("3. Ana Ruiz (Elm 24)", "Ana Ruiz", "Elm 24"),
]  # fmt: skip

TALK = """\
Briefing on the tram by Mayor Dana Holt

Dana Holt: Good morning. The tram and the bus will share one ticket.

{0}: How much will it cost?

Dana Holt: Two dollars. And so it stays.

{1}: Who pays for the rest?

Dana Holt: The city pays.

{0}: And pensioners?

Dana Holt: They, too.
"""


def name_askers(first: str, second: str = "Tom Reyes, Daily Lantern") -> list[tuple[str | None, str | None]]:
    """Name and outlet of who asks in an event at which two labels stand before questions."""
    turns = pressconf.parse(TALK.format(first, second)).turns
    assert len(turns) == len(TALK.split("\n\n")) - 1, (first, second)
    return [(turn.speaker.name, turn.speaker.outlet) for turn in turns[1::2]]


@pytest.mark.parametrize("label, name, house", NUMBERED)
def test_numbers_of_a_house_stay(label: str, name: str | None, house: str) -> None:
    """Only a number before a label is none of its words."""
    assert name_askers(label)[0] == (name, house)
    reading = read_label(label)
    assert (reading.name, reading.outlet or reading.second) == (name, house)


@pytest.mark.parametrize("label", ["3. Ana Ruiz", "3.Ana Ruiz", "(3) Ana Ruiz", "[3] Ana Ruiz", "[3.] Ana Ruiz"])
def test_a_number_before_a_label_goes(label: str) -> None:
    """The running number of a label is no part of the name."""
    assert read_label(label).name == "Ana Ruiz"
    assert read_label("Question 3)").mark == "asker"


@pytest.mark.parametrize("mark", "'’")
@pytest.mark.parametrize("name", ["Jeanne d'Orval", "Jean-Luc d'Orval", "Mia l'Anse"])
@pytest.mark.parametrize("house", ["", ", Elm Post", ", elm online", " (Elm Post)"])
def test_apostrophes(mark: str, name: str, house: str) -> None:
    """A surname with a small letter and an apostrophe is one, with either apostrophe."""
    printed = name.replace("'", mark)
    assert name_askers(printed + house)[0] == (printed, house.strip(" ,()") or None)
