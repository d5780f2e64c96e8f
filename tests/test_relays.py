"""``passes.relays``: questions that a moderator reads out are questions, and nobody else's words are taken for one."""

from __future__ import annotations

import pytest

import pressconf
from pressconf.passes.relays import relays_question

HELD = """Governor Mira Holm holds a press conference
12 May 2024

MODERATOR: Good afternoon and welcome.

GOVERNOR MIRA HOLM: Good afternoon. The bridge over the sound opens on Friday, and two lanes are free from the first day.

MODERATOR: Thank you. Ada Brandt, Harbour Times.

ADA BRANDT: Is it safe in a storm?

GOVERNOR MIRA HOLM: It is. The engineers have tested it twice.

MODERATOR: {relayed}

GOVERNOR MIRA HOLM: The county pays for all of it.

MODERATOR: Back to the room. Tom Alder, can you hear us?

TOM ALDER: Yes. Who names the bridge?

GOVERNOR MIRA HOLM: The children of the harbour school do.

MODERATOR: Thank you all.
"""


@pytest.mark.parametrize(
    "relayed, name, outlet",
    [
        (
            "We also have a written question from Lena Okafor of Delta Wire: will the county pay for the ramp? Governor?",
            "Lena Okafor",
            "Delta Wire",
        ),
        (
            "Another came in through the chat. Paul Reyes of North Radio asks: will the county pay for the ramp?",
            "Paul Reyes",
            "North Radio",
        ),
        ("And one sent in by Ilse Marr: will the county pay for the second ramp?", "Ilse Marr", None),
        ("An online question: will the county pay for the second ramp?", None, None),
        ("I have a written question from Ilse Marr of Delta Wire: Will it last?", "Ilse Marr", "Delta Wire"),
        ("Ilse Marr of Delta Wire has sent us this question: Will the county pay for it?", "Ilse Marr", "Delta Wire"),
        ("Ilse Marr wants to know whether the county pays for the ramp.", "Ilse Marr", None),
        ('This is from Ilse Marr at the Delta Wire: "Will the county pay for it all?"', "Ilse Marr", "Delta Wire"),
    ],
)
def test_a_question_read_out_is_a_question(relayed: str, name: str | None, outlet: str | None) -> None:
    """The answer replies to it, its words stay the moderator's, and its author stands in the evidence with the span."""
    conf = pressconf.parse(HELD.format(relayed=relayed))
    question = conf.questions[1]
    assert question.text == relayed
    assert [answer.text for answer in question.answers] == ["The county pays for all of it."]
    assert question.speaker.role == "moderator"
    assert question.speaker.outlet is None
    told = {item.field: item for item in question.evidence}
    for field, value in (("relayed_name", name), ("relayed_outlet", outlet)):
        assert (told[field].value if field in told else None) == value
        if value is not None:
            span = told[field].span
            assert span is not None
            assert conf.source[span.start : span.end] == value
    assert question.follow_up is (False if name else None)
    assert conf.turns[-3].kind == "question"
    assert conf.turns[-3].speaker.name == "Tom Alder"


@pytest.mark.parametrize(
    "asked, name, outlet",
    [
        ("Let me add one thing. Would you say that it lasts?", None, None),
        ('Another one: "When do the ferries stop?"', None, None),
        ("Online: when do the ferries stop?", None, None),
        ("Then one by electronic post. When do the ferries stop?", None, None),
        ("We got this from a viewer: when do the ferries stop?", None, None),
        ("Thank you, Ada Brandt, Harbour Times. And, Governor, when do the ferries stop?", None, None),
        ("And, Governor, will Tom Alder of Sound Weekly be heard on the ferries?", None, None),
        ("On screen, Kim Rowe, Elm Post: When do the ferries stop?", "Kim Rowe", "Elm Post"),
    ],
)
def test_a_moderator_asks_in_other_words(asked: str, name: str | None, outlet: str | None) -> None:
    """What a moderator asks and a principal answers is a question, though no word says that it is read out, or for whom."""
    question = pressconf.parse(HELD.format(relayed=asked)).questions[1]
    assert (question.text, question.asker_name, question.asker_outlet) == (asked, name, outlet)
    assert [answer.text for answer in question.answers] == ["The county pays for all of it."]
    assert question.answered_by == question.answers


@pytest.mark.parametrize(
    "managing",
    [
        "The next question is from Tom Alder of Sound Weekly. Tom, can you hear us?",
        "We have two more questions from the room. Governor, would you like to go on?",
        "Thank you, Governor.",
        "Any more questions?",
        "Who is next?",
        "Tom, do you have a question?",
        "Is there anybody else at the back?",
        "Would anyone else like to ask something?",
        "Do you want to add anything, Governor?",
        "Has everybody had their turn now?",
        "A question from Tom Alder, Sound Weekly. Is Tom there, and can we hear him at the back?",
    ],
)
def test_a_call_stays_a_call(managing: str) -> None:
    """Who only calls somebody or asks whether the line is open reads out nothing."""
    conf = pressconf.parse(HELD.format(relayed=managing))
    assert [question.speaker.name for question in conf.questions] == ["Ada Brandt", "Tom Alder"]


@pytest.mark.parametrize(
    "code, speech",
    [
        ("de", "Dann eine schriftliche Frage von Lena Okafor: Zahlt der Kreis auch die zweite Rampe?"),
        ("de", "Paul Reyes fragt: Wie viele Arbeiter bleiben, wenn die Brücke offen ist?"),
        ("es", "Una pregunta por escrito de Lena Okafor: ¿pagará el condado también la segunda rampa?"),
        ("fr", "Une question écrite de Lena Okafor : est-ce que le comté paiera aussi la deuxième rampe ?"),
        ("it", "Una domanda scritta di Lena Okafor: la contea pagherà anche la seconda rampa del ponte?"),
        ("pt", "Uma pergunta por escrito de Lena Okafor: o condado vai pagar também a segunda rampa?"),
        ("ru", "Письменный вопрос от Анны Брандт: заплатит ли округ также и за второй съезд?"),
        ("uk", "Письмове запитання від Анни Брандт: чи заплатить округ також і за другий з'їзд?"),
        ("zh", "下面是一个书面提问：县政府会不会也支付第二条匝道的费用？"),
        ("ja", "オンラインからの質問です。県は二本目のランプの費用も負担しますか？"),
    ],
)
def test_every_language_has_its_words(code: str, speech: str) -> None:
    """Each of the ten languages says in its own words that a question was sent in."""
    assert relays_question(speech, code)
    assert not relays_question(speech.replace("?", ".").replace("？", "。"), code)


@pytest.mark.parametrize(
    "heading, moderator, principal, asker, words",
    [
        ("Pressekonferenz mit Bürgermeister Holm", "MODERATOR", "BÜRGERMEISTER HOLM", "FRAGE",
         ("Die Brücke öffnet am Freitag.", "Wer zahlt?", "Der Kreis zahlt.", "Möchten Sie das noch ergänzen, Herr Holm?", "Im Netz: Wann kommt die Fähre wieder?")),
        ("Rueda de prensa del alcalde Holm", "MODERADORA", "ALCALDE HOLM", "PREGUNTA",
         ("El puente abre el viernes.", "¿Quién paga?", "Paga el condado.", "¿Quiere añadir algo más, alcalde?", "Otra: ¿cuándo vuelven los barcos al puerto?")),
        ("Пресс-конференция мэра Холма", "МОДЕРАТОР", "МЭР ХОЛМ", "ВОПРОС",
         ("Мост откроется в пятницу.", "Кто платит?", "Платит округ.", "Хотите что-нибудь добавить, господин мэр?", "Ещё один: когда вернутся паромы в порт?")),
    ],
)  # fmt: skip
def test_other_words_in_other_languages(
    heading: str, moderator: str, principal: str, asker: str, words: tuple[str, ...]
) -> None:
    """A moderator who asks after the event manages it; one who asks after its matter asks."""
    said, first, paid, after_event, after_matter = words
    for asked, count in ((after_event, 1), (after_matter, 2)):
        turns = ((principal, said), (asker, first), (principal, paid), (moderator, asked), (principal, said))
        text = f"{heading}\n\n" + "\n\n".join(f"{label}: {speech}" for label, speech in turns) + "\n"
        assert len(pressconf.parse(text).questions) == count
