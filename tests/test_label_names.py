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


#: Names whose surname is an office as well, and offices of two words that end in the same one.
SURNAMES = [
    "Tom King",
    "Anna Pope",
    "Ada Judge",
    "Tom J. Marshal",
    "ANNA KING",
    "Anna König",
    "Ana Rey",
    "Ana Juez",
    "Paul Juge",
    "Marie Maire",
    "Анна Король",
]
OFFICES = [
    "Fire Captain",
    "Crown Prince",
    "Team Captain",
    "POLICE CHIEF",
    "Deputy Mayor",
    "Prime Minister",
    "El Rey",
    "Norway Captain",
    "THE KING",
    "High Judge",
]


@pytest.mark.parametrize("name", SURNAMES)
def test_a_surname_that_is_an_office(name: str) -> None:
    """Behind a given name, the word of an office is a surname, with a house, alone, and behind an office."""
    told = [(name.title() if name.isupper() else name, "Elm Post"), ("Tom Reyes", "Daily Lantern")]
    assert name_askers(f"{name}, Elm Post")[:2] == told
    assert name_askers("Tom Reyes, Daily Lantern", f"{name} (Elm Post)")[:2] == told[::-1]
    assert (read_label(name).name, read_label(name).office) == (name, None)
    reading = read_label(f"Mayor {name}")
    assert (reading.name, reading.office) == (name, "Mayor")


@pytest.mark.parametrize("office", OFFICES)
def test_offices_stay_offices(office: str) -> None:
    """A matter, an adjective, an article or a country before an office is no given name."""
    reading = read_label(office)
    assert (reading.name, reading.office) == (None, office.removeprefix("THE "))
    assert read_label(f"{office}, Ada Brandt").name == "Ada Brandt"


@pytest.mark.parametrize("surname", ["Sen", "He", "You", "My", "On"])
def test_short_surnames(surname: str) -> None:
    """Behind an honorific, a pronoun or another honorific is a surname; a form of address alone names nobody."""
    text = TALK.replace("Mayor Dana Holt", "the mayor").replace("Dana Holt", f"Dr. {surname}")
    turns = pressconf.parse(text.format("Ana Ruiz, Elm Post", "Tom Reyes, Daily Lantern")).turns
    assert [turn.speaker.name for turn in turns] == [
        surname,
        "Ana Ruiz",
        surname,
        "Tom Reyes",
        surname,
        "Ana Ruiz",
        surname,
    ]
    assert name_askers(f"Ms. {surname} (Elm Post)")[0] == (surname, "Elm Post")


@pytest.mark.parametrize(
    "words", ["Prof. Dr.", "Herr Doktor", "Dear Sir", "My Lord", "Mr. President", "He", "Sir, I", "Ms. Brandt, frankly"]
)
def test_forms_of_address(words: str) -> None:
    """Who is only addressed is nobody's label."""
    assert read_label(words).weight < 0


@pytest.mark.parametrize("title", ["Dr.", "Prof. Dr.", "Ms."])
@pytest.mark.parametrize("house", ["hpd", "k-tv", "elm online"])
def test_titles_and_small_houses(title: str, house: str) -> None:
    """A form of address before a full name does not hide that a house in small letters stands behind it."""
    assert name_askers(f"{title} Ana Ruiz, {house}")[0] == ("Ana Ruiz", house)
    assert name_askers("Tom Reyes, Daily Lantern", f"{title} Ana Ruiz, {house}")[1] == ("Ana Ruiz", house)


@pytest.mark.parametrize("house", ["La Stampa", "El Faro", "The 4th Estate", "La Presse"])
@pytest.mark.parametrize("form", ["{} ({})", "{}, {}"])
def test_houses_with_an_article(form: str, house: str) -> None:
    """A house that is called "The Press" is a house with its article, in brackets as behind a comma."""
    assert name_askers(form.format("Ada De Neri", house))[0] == ("Ada De Neri", house)
    assert read_label("Ada De Neri (la stampa)").mark == "asker"


@pytest.mark.parametrize("label", ["Tarn", "MAYOR TARN", "Mr. Tarn"])
@pytest.mark.parametrize("house", ["Radio Tarn", "Hill Tarn"])
def test_a_house_completes_no_surname(label: str, house: str) -> None:
    """Words before a surname that make it another asker's house are no given name."""
    text = TALK.replace("Mayor Dana Holt", "the mayor").replace("Dana Holt", label)
    turns = pressconf.parse(text.format(f"Ana Ruiz, {house}", "Tom Reyes, Daily Lantern")).turns
    assert {turn.speaker.name for turn in turns[::2]} == {"Tarn"}
    assert turns[1].speaker.outlet == house


@pytest.mark.parametrize(
    "house",
    [
        "of the Elm Lantern",
        "of Elm News",
        "from Elm News",
        "with Radio 2",
        "from the Elm Lantern",
        "/ ETV",
        "/ Le Phare",
    ],
)
def test_links_before_a_house(house: str) -> None:
    """A link, or a slash with spaces, parts a name from its house; where no house is told, the words stay whole."""
    assert name_askers(f"Ana Ruiz {house}")[0] == ("Ana Ruiz", house.partition(" ")[2])
    assert name_askers("Tom Reyes, Daily Lantern", f"Ana Ruiz {house}")[1] == ("Ana Ruiz", house.partition(" ")[2])
    assert read_label("Ana Ruiz of Norland").second is None
    assert read_label("Ana Ruiz / Tom Holm").weight < 0
    assert read_label("Minister of the Interior").office == "Minister of the Interior"


@pytest.mark.parametrize("note", ["Zusatzfrage", "follow-up", "suite", "уточнение"])
def test_notes_behind_a_label(note: str) -> None:
    """What says that somebody asks again is no house."""
    assert name_askers(f"Ana Ruiz (hpd), {note}")[0] == ("Ana Ruiz", "hpd")
    assert name_askers(f"Ana Ruiz, Elm Post, {note}")[0] == ("Ana Ruiz", "Elm Post")
    assert name_askers("Tom Reyes, Daily Lantern", f"Ana Ruiz, {note}")[1] == ("Ana Ruiz", None)


@pytest.mark.parametrize(
    "words, office, name",
    [
        ("Abteilungsleiter Jens Ohm", "Abteilungsleiter", "Jens Ohm"), ("Fraktionssprecherin Ada Holm", "Fraktionssprecherin", "Ada Holm"),
        ("Director Per Vik", "Director", "Per Vik"), ("DIRECTOR OF WORKS ADA BRANDT", "DIRECTOR OF WORKS", "ADA BRANDT"),
        ("Min. Haddad", "Min.", "Haddad"), ("OB Holm", "OB", "Holm"), ("Min Haddad", None, "Min Haddad"), ("MIN JAE", None, "MIN JAE"),
        ("Her Excellency Ada Holm", None, "Ada Holm"), ("HIS EXCELLENCY JON HOLM", None, "JON HOLM"),
        ("Ada Holm, Amtsleiterin", "Amtsleiterin", "Ada Holm"),
    ],
)  # fmt: skip
def test_offices_before_a_name(words: str, office: str | None, name: str) -> None:
    """German compounds, abbreviations and forms of address are no part of the name; a given name may be a small word as well."""
    assert (read_label(words).office, read_label(words).name) == (office, name)
    text = TALK.replace("Mayor Dana Holt", "the mayor").replace("Dana Holt", words)
    first = pressconf.parse(text.format("Ana Ruiz, Elm Post", "Tom Reyes, Daily Lantern")).turns[0].speaker
    assert (first.office, first.name) == (office, name.title() if name.isupper() else name)


CAPITALS = """\
Briefing on the tram

DANA HOLT: Good morning. The tram and the bus will share one ticket.

{}: How much will it cost?

DANA HOLT: Two dollars. And so it stays.

{}: Who pays for the rest?

DANA HOLT: The city pays.

{}: And pensioners?

DANA HOLT: They, too.
"""
#: Three labels, and the name and house of each.
HOUSE_FIRST = [
    (("MERIDIAN (Ana Ruiz)", "ELM (Tom Reyes)", "JOY FM (Ada Vik)"), [("Ana Ruiz", "MERIDIAN"), ("Tom Reyes", "ELM"), ("Ada Vik", "JOY FM")]),
    (("HRK (Ana Ruiz)", "DAWN (Tom Reyes)", "HRK (Ana Ruiz)"), [("Ana Ruiz", "HRK"), ("Tom Reyes", "DAWN"), ("Ana Ruiz", "HRK")]),
    (("MERIDIAN (Ana Ruiz)", "MERIDIAN (Tom Reyes)", "MERIDIAN (Ana Ruiz)"), [("Ana Ruiz", "MERIDIAN"), ("Tom Reyes", "MERIDIAN"), ("Ana Ruiz", "MERIDIAN")]),
    (("Elm News (Ana Ruiz)", "Elm News (Tom Reyes)", "Elm News (Ana Ruiz)"), [("Ana Ruiz", "Elm News"), ("Tom Reyes", "Elm News"), ("Ana Ruiz", "Elm News")]),
    (("RUIZ (Elm News)", "REYES (Junge Welle)", "VIK (Elm News)"), [("Ruiz", "Elm News"), ("Reyes", "Junge Welle"), ("Vik", "Elm News")]),
    (("ANA RUIZ (Elm News)", "TOM REYES (Junge Welle)", "ADA VIK (ETV)"), [("Ana Ruiz", "Elm News"), ("Tom Reyes", "Junge Welle"), ("Ada Vik", "ETV")]),
]  # fmt: skip


@pytest.mark.parametrize("labels, told", HOUSE_FIRST)
def test_which_side_is_the_house(labels: tuple[str, ...], told: list[tuple[str, str]]) -> None:
    """The house may stand before the person in brackets, where all brackets hold people; one house among them tells the order."""
    turns = pressconf.parse(CAPITALS.format(*labels)).turns
    named = [(turn.speaker.name, (turn.speaker.outlet or "").casefold()) for turn in turns[1::2]]
    assert named == [(name, house.casefold()) for name, house in told]


@pytest.mark.parametrize("name", ["Anna Post", "Tom Bank", "Ada Press"])
@pytest.mark.parametrize("house", ["Elm News", "ETV", "Daily Lantern"])
def test_a_surname_that_is_a_word_of_houses(name: str, house: str) -> None:
    """Two words that may be a house or a person are a person where a house stands behind them."""
    assert name_askers(f"{name}, {house}")[0] == (name, house)
    assert name_askers(f"{name} ({house})")[0] == (name, house)


@pytest.mark.parametrize("label", ["Elm Post (Ana Ruiz)", "Elm Post, Ana Ruiz", "Elm News, Ana Ruiz"])
def test_a_house_before_its_reporter(label: str) -> None:
    """A house that stands before a person is that person's, with a comma as in brackets."""
    assert name_askers(label)[0] == ("Ana Ruiz", label[:8])
    assert read_label("Elm Post").name is None
