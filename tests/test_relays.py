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


def test_a_moderator_who_asks_in_other_words_is_answered_by_nobody_elses_reply() -> None:
    """Where it is not told that a question is read out, the answer behind is credited to no question before."""
    conf = pressconf.parse(HELD.format(relayed="Let me add one thing. Would you say that it lasts?"))
    assert conf.turns[6].kind == "answer"
    assert conf.turns[6].text == "The county pays for all of it."
    assert conf.answers[1].replies_to == ()


@pytest.mark.parametrize(
    "managing",
    [
        "The next question is from Tom Alder of Sound Weekly. Tom, can you hear us?",
        "We have two more questions from the room. Governor, would you like to go on?",
        "Thank you, Governor.",
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
