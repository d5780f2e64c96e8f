"""Labels whose words prove little are told by their turns: who stands behind questions, again and again, answers them."""

from __future__ import annotations

import pytest

import pressconf

PORT = """Point presse du port

{office} Bonjour à tous. Le port rouvre lundi à sept heures, après deux mois de travaux.

{asker} Pourquoi pas dimanche ?

{office} Parce que dimanche, c'est dimanche.

{asker} Les bateaux sont prêts ?

{office} Oui, tous les bateaux.
"""

SMALL = (
    "Le ministre", "Le Premier ministre", "Le porte-parole", "La présidente", "Le président de la République", "El presidente",
    "La ministra", "Il sindaco", "Herr Minister", "Señor Ministro", "Sr. Presidente", "Signor Presidente",
    "Senhor Presidente", "Mr. Secretary", "The mayor",
)  # fmt: skip


def list_turns(text: str) -> list[tuple[str, str | None, str | None]]:
    """Kind, name and outlet of each turn."""
    return [(turn.kind, turn.speaker.name, turn.speaker.outlet) for turn in pressconf.parse(text).turns]


@pytest.mark.parametrize("office", SMALL)
@pytest.mark.parametrize("after, asker", [(" :", "Journaliste :"), (" –", "Q. –")])
def test_an_office_in_small_letters_that_takes_turns_is_a_label(office: str, after: str, asker: str) -> None:
    """An article or a form of address before an office opens turns where it recurs behind the questions of others."""
    conf = pressconf.parse(PORT.format(office=office + after, asker=asker))
    assert [turn.kind for turn in conf.turns] == ["statement", "question", "answer", "question", "answer"]
    assert {turn.speaker.office for turn in conf.turns if turn.kind == "answer"} == {office}
    assert {turn.speaker.name for turn in conf.turns} == {None}


def test_an_office_in_small_letters_that_stands_once_is_prose() -> None:
    """What a speaker sets before a colon once is no label."""
    text = PORT.format(office="Mme Brun :", asker="Journaliste :").replace(
        "Oui, tous les bateaux.", "Oui.\n\nLe ministre : je le répète, il paiera."
    )
    conf = pressconf.parse(text)
    assert {turn.speaker.name for turn in conf.turns if turn.kind == "answer"} == {"Brun"}
    assert conf.turns[-1].text.endswith("il paiera.")


def test_a_form_of_address_that_opens_speeches_is_no_label() -> None:
    """Right below labels, or behind statements, "Señor Presidente:" addresses him, however often it recurs."""
    speech = "{name}\nSeñor Presidente: el puente se cierra en mayo. {more}\n\n"
    names = ("SEÑORA GIL", "SEÑOR SORIA", "SEÑORA GIL", "SEÑOR SORIA", "SEÑORA RUBIO")
    text = "".join(speech.format(name=name, more="¿Quién lo paga? Gracias.") for name in names)
    conf = pressconf.parse(text)
    assert [(turn.speaker.name or "").casefold() for turn in conf.turns] == ["gil", "soria", "gil", "soria", "rubio"]
    below = text.replace("\nSeñor", ": Gracias.\n\nSeñor").replace("¿Quién lo paga? Gracias.", "Gracias.")
    assert len(pressconf.parse(below).turns) == 5
