"""Labels with forms of address, seats and honours: they are no part of the name, and hide neither the office nor the label."""

from __future__ import annotations

import pytest

import pressconf
from pressconf.passes.reading import read_label

#: Label, honorific, office, name as read.
LABELS = [
    ("THE HON ADA HOLM MP, MINISTER FOR FLOODS", "HON", "MINISTER FOR FLOODS", "ADA HOLM"),
    ("HON ADA HOLM MP", "HON", None, "ADA HOLM"),
    ("THE HON. ADA HOLM MP", "HON.", None, "ADA HOLM"),
    ("HON. HOLM MP", "HON.", None, "HOLM"),
    ("RT HON ADA HOLM MP, SECRETARY OF STATE FOR HEALTH", "RT HON", "SECRETARY OF STATE FOR HEALTH", "ADA HOLM"),
    ("The Right Honourable Ada Holm", "Right Honourable", None, "Ada Holm"),
    ("SENATOR THE HON ADA HOLM", "HON", "SENATOR", "ADA HOLM"),
    ("MINISTER FOR FLOODS, THE HON ADA HOLM MP", "HON", "MINISTER FOR FLOODS", "ADA HOLM"),
    ("PREMIER ADA HOLM", None, "PREMIER", "ADA HOLM"),
    ("ADA HOLM KC MP", None, None, "ADA HOLM"),
    ("Sir Jon Holm, OBE", "Sir", None, "Jon Holm"),
    ("Ada Holm MdB", None, None, "Ada Holm"),
    ("Ada Holm, MP", None, "MP", "Ada Holm"),
    ("MPin Lenz", None, "MPin", "Lenz"),
    ("ADA AM HOLM", None, None, "ADA AM HOLM"),
    ("Jon Am", None, None, "Jon Am"),
    ("A FORMER LABOR MP", None, "A FORMER LABOR MP", None),
]  # fmt: skip

TALK = """\
Doorstop interview, Elm
6 May 2031

{}: Good morning everyone. I have come from a briefing on the floods, and it was long.

JOURNALIST: When will the payments start?

{}: They will start tomorrow.

JOURNALIST: Is that enough for a family?

{}: It is a start, and there is more to come.
"""


@pytest.mark.parametrize("words, honorific, office, name", LABELS)
def test_parts(words: str, honorific: str | None, office: str | None, name: str | None) -> None:
    """A form of address is the honorific, what is printed in capitals behind the name is neither name nor office."""
    reading = read_label(words)
    assert (reading.honorific, reading.office, reading.name) == (honorific, office, name)
    assert reading.weight > 0


@pytest.mark.parametrize("first, office", [(words, office) for words, _, office, name in LABELS[:10] if name])
def test_later_surname_is_the_same_person(first: str, office: str | None) -> None:
    """Who is introduced with all titles and then labelled by surname is one person, and no label stays in the speech."""
    conf = pressconf.parse(TALK.format(first, "HOLM", "HOLM"))
    told = {(person.name, person.office) for person in conf.speakers}
    assert told == {("Holm" if first == "HON. HOLM MP" else "Ada Holm", office)}
    assert [turn.kind for turn in conf.turns] == ["statement", "question", "answer", "question", "answer"]
    assert conf.turns[0].clean_text.startswith("Good morning")


def test_seat_behind_a_surname() -> None:
    """Where a label says the word alone, the person is meant; else it may be "LABOUR MP", and names nobody."""
    conf = pressconf.parse(TALK.format("HOLM MP", "HOLM", "HOLM"))
    assert [(person.name, person.office) for person in conf.speakers] == [("Holm", None)]
    conf = pressconf.parse(TALK.format("LABOUR MP", "HOLM", "HOLM"))
    assert conf.turns[0].speaker.name is None


@pytest.mark.parametrize("second, count", [("MINISTER HOLM", 1), ("HON ADA HOLM MP", 1), ("THE HON JON HOLM MP", 2)])
def test_a_seat_is_no_other_office(second: str, count: int) -> None:
    """A minister has a seat as well; another first name is another person."""
    conf = pressconf.parse(TALK.format("ADA HOLM, MP", second, second))
    assert len(conf.speakers) == count


@pytest.mark.parametrize(
    "printed, name", [("JON F. HOLM III", "Jon F. Holm III"), ("LEO HOLM XIV", "Leo Holm XIV"), ("MAI XI", "Mai Xi")]
)
def test_numerals(printed: str, name: str) -> None:
    """The number behind a name keeps its capitals; what may be a name does not."""
    assert pressconf.parse(TALK.format(printed, printed, printed)).turns[0].speaker.name == name
