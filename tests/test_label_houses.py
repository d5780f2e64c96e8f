"""What stands behind "Name, " in a label: houses with numbers, articles or small letters, and prose that looks like them."""

from __future__ import annotations

import pytest

import pressconf
from pressconf.passes.reading import read_label
from pressconf.passes.weights import NOTHING

#: Houses as they are printed, each beside one that begins every word with a capital.
HOUSES = [
    "Kanal 7", "Harbour 24", "ELM 7 News", "Radio Elm 5 Live", "24elm.example", "the Harbour Post", "la Vigie", "hpd", "k-tv",
    "elm-online", "harbour online", "junge Elm", "7 Tage", "Elm News at Six", "l’Anse", "the Harbour Post, Elm", "TV 2/HRK", "iElm", "from the Elm Post",
]  # fmt: skip
#: Words behind a name and a comma that are prose.
PROSE = [
    "the engineer who built it", "our engineer", "who is here", "June 3", "one more thing", "again", "34",
    "please", "said the mayor", "as you know", "episode 61", "the engineer, said", "LLC 555-0140",
]  # fmt: skip

TALK = """\
Briefing on the tram by Mayor Dana Holt

{0}Dana Holt:{1} Good morning. The tram and the bus will share one ticket.

{0}Tom Reyes, Daily Lantern:{1} How much will it cost?

{0}Dana Holt:{1} Two dollars. And so it stays.

{0}Sarah Kim, {2}:{1} Who pays for the rest?

{0}Dana Holt:{1} The city pays.

{0}Tom Reyes, Daily Lantern:{1} And pensioners?

{0}Dana Holt:{1} They, too.
"""


def name_turns(text: str) -> list[tuple[str | None, str | None]]:
    """Name and outlet of each turn."""
    return [(turn.speaker.name, turn.speaker.outlet) for turn in pressconf.parse(text).turns]


@pytest.mark.parametrize("house", [*HOUSES, "freelance"])
@pytest.mark.parametrize("marks", [("", ""), ("**", "**")])
def test_no_question_is_swallowed(house: str, marks: tuple[str, str]) -> None:
    """A label with any of these houses opens a turn, in bold and in plain type, between two answers of one speaker."""
    conf = pressconf.parse(TALK.format(*marks, house))
    assert [turn.speaker.name for turn in conf.turns][3:5] == ["Sarah Kim", "Dana Holt"]
    printed = house.removeprefix("la ").removeprefix("from ")
    assert conf.turns[3].speaker.outlet in (house, None if house == "freelance" else printed)


@pytest.mark.parametrize("house", [*HOUSES, "freelance"])
@pytest.mark.parametrize("ending", ["\n", " –", "**"])
def test_other_print(house: str, ending: str) -> None:
    """The same holds for labels on a line of their own, before a dash, and in bold without punctuation."""
    opening = "**" if ending == "**" else ""
    text = (
        TALK.format("\0", "\1", house)
        .replace("\0", opening)
        .replace(":\1 ", ending + "" if ending == "\n" else ending + " ")
    )
    assert [turn.speaker.name for turn in pressconf.parse(text).turns][3:5] == ["Sarah Kim", "Dana Holt"]


@pytest.mark.parametrize(
    "line", ["Sarah Kim, engineer and", "Sarah Kim, the second of", "Sarah Kim, who", "Ada Brandt, baker"]
)
def test_wrapped_prose_is_no_label(line: str) -> None:
    """A short line of prose that begins with a name is none, in a text whose labels stand on lines of their own."""
    text = (
        TALK.format("", "\1", "Elm Post")
        .replace(":\1 ", "\n")
        .replace("And so it stays.", f"I thank\n{line}\nothers for that.")
    )
    assert len(name_turns(text)) == len(name_turns(TALK.format("", "", "Elm Post")))


@pytest.mark.parametrize("house", HOUSES)
def test_two_ask_in_turn(house: str) -> None:
    """Where two ask before the answer, the place alone tells nothing; marks, capitals, or other houses and a question do."""
    for before, after, name in (("**", "**", "Ada Brandt"), ("", "", "ADA BRANDT"), ("", "", "Ada Brandt")):
        text = TALK.format(before, after, "Elm Post").replace(
            "Dana Holt:", "DANA HOLT:" if name.isupper() else "Dana Holt:"
        )
        added = f"{before}{name}, {house}:{after} And who asks the children?\n\n"
        at = text.index(f"{before}Sarah Kim")
        told = name_turns(text[:at] + added + text[at:])
        assert [who for who, _ in told][3:5] == ["Ada Brandt", "Sarah Kim"], (name, told)


@pytest.mark.parametrize("articles", [("the Harbour Post", "the Elm Mirror"), ("hpd", "elmd"), ("Kanal 7", "Elm 24")])
def test_all_are_printed_so(articles: tuple[str, str]) -> None:
    """Where every asker's house is printed so, all questions are found, and no label is left in their words."""
    one, two = articles
    text = (
        "Briefing by Mayor Dana Holt\n\nDANA HOLT: Good morning. We have a budget.\n\n"
        f"GIA HART, {one}: Who pays for it?\n\nDANA HOLT: The city.\n\nPER LIE, {two}: Is that so?\n\n"
        f"JON ROSS, {one}: And who decides?\n\nDANA HOLT: We all do.\n\nGIA HART, {one}: When?\n\nDANA HOLT: In June.\n"
    )
    conf = pressconf.parse(text)
    assert [turn.speaker.outlet for turn in conf.questions] == [one, two, one, one]
    assert not any(":" in turn.clean_text for turn in conf.turns)


@pytest.mark.parametrize("words", PROSE)
def test_prose_is_no_house(words: str) -> None:
    """Words of sentences, dates and ages behind a name make no label, whatever else speaks for it."""
    assert read_label(f"Sarah Kim, {words}").weight == NOTHING
    text = TALK.format("", "", "Elm Post").replace("And so it stays.", f"\n\nSarah Kim, {words}: that is how it stays.")
    assert [who for who, _ in name_turns(text)][2:4] == ["Dana Holt", "Sarah Kim"]
    assert len(name_turns(text)) == len(name_turns(TALK.format("", "", "Elm Post")))


@pytest.mark.parametrize(
    "words",
    [
        "Anna Roth, engineer",
        "Per Lie, the Baker",
        "Lower Deck, 300 seats",
        "Anna Roth, from Elm",
        "Mila Vance, smiling",
        "Ms. Kim, frankly",
    ],
)
def test_answers_list_people(words: str) -> None:
    """A paragraph of an answer that names somebody and does not ask stays there, whether the askers speak once or again."""
    text = TALK.format("", "", "Elm Post").replace("And so it stays.", f"\n\n{words}: that is how it stays.")
    for printed in (text, text.replace("Tom Reyes, Daily Lantern: And", "Jon Ross, Elm Mirror: And")):
        assert len(name_turns(printed)) == len(name_turns(TALK.format("", "", "Elm Post")))


@pytest.mark.parametrize(
    "house, taken", [("the Harbour Post", True), ("hpd", True), ("the question is this", False), ("one thing", False)]
)
def test_behind_a_mark(house: str, taken: bool) -> None:
    """Behind "Q. Name, " the same holds: a house belongs to the label, prose to the speech."""
    text = (
        f"MAYOR HOLT: Good morning. We have a budget.\n\nQ. Sarah Kim, {house}: Who pays?\n\nMAYOR HOLT: The city.\n\n"
        "Q. Tom Reyes, Daily Lantern: Who decides?\n\nMAYOR HOLT: The council decides.\n"
    )
    assert ("Sarah Kim" in [name for name, _ in name_turns(text)]) is taken


@pytest.mark.parametrize(
    "words, fault",
    [
        ("Sarah Kim, the engineer who built it", "'the engineer who built it' has not the form of an outlet"),
        ("My second point", "'second' stands in 'My second point'"),
        ("SK-74 Board", "'SK-74 Board' has not the form of a name"),
        ("Questions and answers", "heading"),
    ],
)
def test_explain_says_which_part(words: str, fault: str) -> None:
    """A line printed like a label whose words are none says which of them are at fault."""
    text = TALK.format("", "", "Elm Post").replace("And so it stays.", f"\n\n{words}: that is how it stays.")
    line = next(n for n, printed in enumerate(text.split("\n"), 1) if printed.startswith(words))
    told = pressconf.explain(text, line)
    assert not told.taken
    assert any(fault in reason for reason in told.reasons), told.reasons
