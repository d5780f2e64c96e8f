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


LONE = """Briefing on the bridge

Ada Holm: Good morning. The bridge opens on Friday, with two lanes.

Journalist: Who paid for it?

Ada Holm: The county did, all of it.

Journalist: And the ferry?

Ada Holm: It stays until June.

{asks}: Will there be a toll?

{answers}: No toll at all this year.

Journalist: And the lights?

Ada Holm: They come later.
"""
PAIRS = (
    ("Walden", "Bob Reed"), ("HRK", "П. Зуев"), ("Леся Коваль, «5 канал»", "П. Зуєв"), ("Bo Leck, Channel 7", "Bob Reed, engineer"),
    ("Journalist", "The engineer"), ("Journalist", "Заступник міністра"), ("Resident", "The engineer"), ("Une habitante", "Ada Holm"),
    ("Voice from the back", "Ada Holm"), ("HRK4", "Ada Holm"), ("Walden 24", "Ada Holm"), ("HRK 1", "Ada Holm"),
)  # fmt: skip


@pytest.mark.parametrize("asks, answers", PAIRS)
def test_labels_that_stand_once_are_told_by_the_turns_around_them(asks: str, answers: str) -> None:
    """Between an answer and another one somebody asks, between two questions somebody answers, also where both are weak."""
    conf = pressconf.parse(LONE.format(asks=asks, answers=answers))
    assert len(conf.turns) == 9
    assert [turn.text for turn in conf.turns[5:7]] == ["Will there be a toll?", "No toll at all this year."]


@pytest.mark.parametrize("words", ["The problem", "My question", "Chapter 3", "The second question is", "A last point"])
def test_what_goes_on_with_an_answer_is_no_label(words: str) -> None:
    """Behind an answer, before a question, nobody else is wanted: the speaker himself sets words before a colon."""
    text = LONE.format(asks="Journalist", answers="Ada Holm").replace(
        "The county did, all of it.", f"The county did.\n\n{words}: the money ran out in May."
    )
    assert len(pressconf.parse(text).turns) == 9


def test_a_house_with_a_number_that_asks_again_and_again_is_a_label() -> None:
    """A number is part of a house's name."""
    for house in ("HRK4", "Walden 24", "HRK 1", "P4 Walden"):
        text = LONE.format(asks=house, answers="Ada Holm").replace("Journalist", house)
        assert len(pressconf.parse(text).turns) == 9, house


SCHOOLS = """清江市教育局新闻发布会

主持人：各位记者大家好，{told}今天介绍开学的情况。请提问。

山海日报记者：请问九月能不能开学？

{name}：能。九月一日全部开学。

{more}清江电视台记者：校车的费用由谁承担？

王立平：由学校承担，家长不用付钱。

江畔晚报记者：幼儿园呢？

王立平：幼儿园也一样。
"""


@pytest.mark.parametrize("name", ["李文", "李文华", "欧阳文华", "王 敏", "艾力·买买提"])
@pytest.mark.parametrize("told", ["我们", "教育局副局长{}"])
def test_a_han_name_that_stands_once_between_two_questions_answers(name: str, told: str) -> None:
    """Somebody must answer there."""
    turns = list_turns(SCHOOLS.format(told=told.format(name), name=name, more=""))
    assert len(turns) == 7
    assert turns[2] == ("answer", name.replace(" ", ""), None)


def test_a_han_name_beside_an_office_is_known_wherever_it_stands() -> None:
    """Where somebody else answers as well, only who was introduced is sure."""
    more = "王立平：我补充一点，校车也开。\n\n"
    told = list_turns(SCHOOLS.format(told="教育局副局长李文", name="李文", more=more))
    assert [name for _, name, _ in told] == [None, None, "李文", "王立平", None, "王立平", None, "王立平"]
    aside = SCHOOLS.format(told="我们", name="王立平", more="").replace(
        "幼儿园也一样。", "幼儿园也一样。\n背景：去年没有。"
    )
    assert len(list_turns(aside)) == 7


MAYOR = """江畔市長定例記者会見

（市長）　おはようございます。新しい図書館の工事が来月始まります。

{who}　総工費はいくらですか。

（市長）　十二億円です。

{who}　カフェは入りますか。

（市長）　入ります。（PDF）　資料の三頁にあります。

（記者）　駐車場は。

（市長）　四十台です。（東都新聞政治部の取材は別です。）
"""
BRACKETED = {
    "（HRK）": (None, None), "（HRK 佐藤）": ("佐藤", "HRK"), "（記者A）": (None, None), "（記者Ｂ）": (None, None),
    "（東都新聞　佐藤）": ("佐藤", "東都新聞"), "（東都新聞佐藤）": ("佐藤", "東都新聞"), "（東都テレビ）": (None, "東都テレビ"),
    "（東都新聞政治部）": (None, "東都新聞"), "佐藤（東都新聞）": ("佐藤", None),
}  # fmt: skip


@pytest.mark.parametrize("who", BRACKETED)
@pytest.mark.parametrize("answering", ["（市長）　", "市長："])
def test_who_asks_in_japanese_brackets_opens_a_turn(who: str, answering: str) -> None:
    """A house, a house and a name, a mark with a letter, or a name before its house in brackets."""
    conf = pressconf.parse(MAYOR.format(who=who).replace("（市長）　", answering))
    asked = [turn for turn in conf.turns if turn.text in ("総工費はいくらですか。", "カフェは入りますか。")]
    assert len(conf.turns) == 7
    assert len(asked) == 2
    assert {turn.speaker.name for turn in asked} == {BRACKETED[who][0]}
    if BRACKETED[who][1]:
        assert {(turn.kind, turn.speaker.outlet) for turn in asked} == {("question", BRACKETED[who][1])}
