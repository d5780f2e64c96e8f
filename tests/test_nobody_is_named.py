"""Words that name somebody else, or nobody: unknown stays None."""

from __future__ import annotations

import pytest

import pressconf
from pressconf.model import QuestionTurn

OPENING = "MINISTER HOLM: We have decided to repair the bridge this year, and the work begins soon.\n\n"


def ask(rest: str) -> list[QuestionTurn]:
    """Return the question turns of a short briefing."""
    return list(pressconf.parse(OPENING + rest).questions)


@pytest.mark.parametrize(
    "question, outlet",
    [
        ("You met a reporter from Coast Radio yesterday. Why?", None),
        ("I met a reporter from Coast Radio yesterday. Why?", None),
        ("Is it true that a journalist of Harbour Times was arrested?", None),
        ("Do you represent Norland Bank?", None),
        ("As a reporter from Coast Radio wrote, it is old. Why?", None),
        ("As a reporter from Coast Radio, I ask: why?", "Coast Radio"),
        ("I'm a reporter with Coast Radio. Why?", "Coast Radio"),
        ("I represent the Coast Radio. Why?", "Coast Radio"),
        ("Ben Tell, a reporter with Coast Radio. Why?", "Coast Radio"),
    ],
)
def test_own_post(question: str, outlet: str | None) -> None:
    """Only a post that the asker states as his own tells the outlet."""
    turn = ask(f"Ben Tell: {question}\n\nMINISTER HOLM: We did.\n\nBen Tell: And when?\n\nMINISTER HOLM: Soon.\n")[0]
    assert (turn.speaker.name, turn.speaker.outlet) == ("Ben Tell", outlet)


@pytest.mark.parametrize(
    "said, name",
    [
        ("Yes. I spoke to Ben Tell of Coast Radio. Next question.", None),
        ("Ada Brandt of Harbour Times cannot be here today. Go ahead, please.", None),
        ("As Ben Tell of Harbour Times, next question.", None),
        ("Yes. I call on Ben Tell of Coast Radio.", "Ben Tell"),
        ("Ben Tell of Coast Radio, go ahead, please.", "Ben Tell"),
        ("And the next question goes to Ben Tell from Coast Radio.", "Ben Tell"),
    ],
)
def test_told_of(said: str, name: str | None) -> None:
    """Who is spoken of before "next question" is not called."""
    turns = ask(f"Q  Is it safe?\n\nMR. VALE: {said}\n\nQ  And when?\n\nMINISTER HOLM: Soon.\n")
    assert turns[-1].speaker.name == name


@pytest.mark.parametrize("word", ["As", "Since", "Like", "Dear", "Wie", "Según", "Как"])
def test_function_word(word: str) -> None:
    """A function word that opens a sentence is no first name."""
    turns = ask(
        f"Q  {word} Ben Tell, Coast Radio. It is old. Why?\n\nMINISTER HOLM: It is.\n\nQ  When?\n\nMINISTER HOLM: Now.\n"
    )
    assert turns[0].speaker.name is None


@pytest.mark.parametrize(
    "question, answer",
    [
        ("Where will the bridge be built?", "In Lindmark. We own land there."),
        ("Where will the bridge be built?", "Near Lindmark, we think."),
        ("Is it the old bridge?", "Golden Gate, we call it."),
        ("Who will build it?", "Jon Dahl, I believe."),
        ("And who will build it?", "Jon, I believe. I know Jon well."),
        ("Did somebody do it?", "Lena Strand. She did it all."),
        ("Is it on the coast?", "No, Lindmark. It was there."),
        ("You said no. Why?", "Well, Mira Strand, our mayor, decided it."),
        ("Wer zahlt?", "Zwei Länder, der Bund nicht."),
        ("Beginnt es bald?", "Nächste Woche. So ist es."),
        ("Est-ce sûr?", "Les Nordiques, je crois."),
        ("Dov'è?", "Tre Ponti, credo."),
    ],
)
def test_answer_calls_nobody(question: str, answer: str) -> None:
    """The first words of an answer are no vocative where they answer, or tell of a third person."""
    turns = ask(f"Q  {question}\n\nMINISTER HOLM: {answer}\n\nQ  And is it safe?\n\nMINISTER HOLM: It is.\n")
    assert [turn.speaker.name for turn in turns] == [None, None]


def test_vocative() -> None:
    """A first name that is addressed stays one."""
    turns = ask("Q  Is it safe?\n\nMINISTER HOLM: Well, Ada, it is.\n\nQ  When?\n\nMINISTER HOLM: Soon.\n")
    assert turns[0].speaker.name == "Ada"


@pytest.mark.parametrize(
    "question, answer",
    [
        ("Is it old?", "European Union. Next."),
        ("How much?", "Norland Crowns."),
        ("Wie viel kostet sie?", "Zwei Milliarden."),
        ("How much?", "Three Billion. Next question."),
    ],
)
def test_answer_is_no_call(question: str, answer: str) -> None:
    """What answers the question calls nobody."""
    turns = ask(f"Q  {question}\n\nMINISTER HOLM: {answer}\n\nQ  And is it safe?\n\nMINISTER HOLM: It is.\n")
    assert [(turn.speaker.name, turn.speaker.outlet) for turn in turns] == [(None, None)] * 2


@pytest.mark.parametrize(
    "question, name",
    [
        ("New Year, Coast Road. What happened?", None),
        ("Yesterday in Lindmark, Jon Vale, Norland Bank. Did you meet?", None),
        ("Lena Strand, Harbour Times, could not come, so I ask for her. Why?", None),
        ("Lena Strand, Harbour Times, did not come. Why?", None),
        ("Lena Strand, Harbour Times, did the mayor know?", "Lena Strand"),
        ("Minister, Lena Strand, Harbour Times. Why?", "Lena Strand"),
        ("Good morning, Minister Holm, Lena Strand, Harbour Times. Why?", "Lena Strand"),
    ],
)
def test_introduction(question: str, name: str | None) -> None:
    """A name with an outlet in the middle of what is told introduces nobody."""
    turns = ask(f"Q  {question}\n\nMINISTER HOLM: We built it.\n\nQ  When?\n\nMINISTER HOLM: Soon.\n")
    assert turns[0].speaker.name == name


def test_bracket_of_a_person() -> None:
    """A person in the bracket of a label is no outlet."""
    turns = ask(
        "Question (Jon Dahl): Who pays?\n\nMINISTER HOLM: We do.\n\nQuestion (Coast Radio): When?\n\nMINISTER HOLM: Soon.\n"
    )
    assert [turn.speaker.outlet for turn in turns] == [None, "Coast Radio"]


@pytest.mark.parametrize(
    "label", ["INTERPRETER FOR MINISTER HOLM", "Interpreter of Minister Holm", "Dolmetscher von Minister Holm"]
)
def test_interpreter(label: str) -> None:
    """An interpreter for somebody is an interpreter, and not who is interpreted."""
    text = f"{OPENING}Q  Is it safe?\n\n{label}: He says that it is.\n\nQ  When?\n\nMINISTER HOLM: Soon.\n"
    turns = pressconf.parse(text).turns
    assert [(turn.speaker.name, turn.speaker.role) for turn in turns[1:4]] == [
        (None, "asker"),
        (None, "interpreter"),
        (None, "asker"),
    ]


@pytest.mark.parametrize(
    "question, outlet",
    [
        ("My father Strand, fisherman, asks: who pays?", None),
        ("Lena Strand, harbour24, good morning. Who pays?", "harbour24"),
        ("I'm Lena Strand, harbour24. Who pays?", "harbour24"),
    ],
)
def test_outlet_behind_own_name(question: str, outlet: str | None) -> None:
    """What stands behind the label's name is an outlet only where the name opens its sentence."""
    turns = ask(f"Lena Strand: {question}\n\nMINISTER HOLM: We do.\n\nLena Strand: When?\n\nMINISTER HOLM: Soon.\n")
    assert turns[0].speaker.outlet == outlet


CALLED = "MR. PELL: We start with {}, please.\n\nQuestion: Is it safe?\n\nMINISTER HOLM: {}\n\nQuestion: {}\n\nMINISTER HOLM: Soon.\n"


@pytest.mark.parametrize(
    "answer, question, name",
    [
        ("It is --", "I am from Norland Post. When?", None),
        ("Next, the gentleman over there.", "When?", None),
        ("It is --", "Good morning, Jon Vale here, Coast Radio. When?", "Jon Vale"),
        ("It is --", "And when?", "Lena Strand"),
    ],
)
def test_carried(answer: str, question: str, name: str | None) -> None:
    """The asker before is not carried on over a call or an introduction."""
    assert ask(CALLED.format("Lena Strand", answer, question))[-1].speaker.name == name


@pytest.mark.parametrize(
    "question",
    ["Lena will ask after me. Jon Dahl from Norland Post here. When?", "Jon Dahl here, Norland Post. When?"],
)
def test_own_words_before_the_call(question: str) -> None:
    """Who says that he is here is believed before the call."""
    turns = ask(
        f"Q  Is it old?\n\nMINISTER HOLM: It is.\n\nMR. PELL: Next, Lena Strand.\n\nQ  {question}\n\nMINISTER HOLM: Soon.\n\nMR. PELL: Thank you all.\n"
    )
    assert (turns[-1].speaker.name, turns[-1].speaker.outlet) == ("Jon Dahl", "Norland Post")


@pytest.mark.parametrize(
    "one, two, name",
    [
        ("Mr Vale, the opposition leader, said no. Why?", "Do you agree, then, with the mayor, Mr Vale?", None),
        ("Mr Vale, why?", "Do you agree with that, Mr Vale?", "Vale"),
    ],
)
def test_office(one: str, two: str, name: str | None) -> None:
    """Only who is addressed holds the office that answers, not who is told of."""
    text = f"THE MINISTER: We repair the bridge this year.\n\nQ  Thank you. {one}\n\nTHE MINISTER: It is old.\n\nQ  {two}\n\nTHE MINISTER: I do.\n"
    assert pressconf.parse(text).turns[0].speaker.name == name


@pytest.mark.parametrize("said", ["Thank you. It's actually Jon Vale.", "It is Jon Vale.", "I'm Jon Vale."])
def test_an_asker_sets_the_name_right(said: str) -> None:
    """A name like the one that was called, in the asker's own words, is a correction; the outlet of the call stays."""
    text = (
        "MODERATOR: Good morning. Next, John Dale from Harbour Post.\n\n"
        f"QUESTION: {said} Who pays for it?\n\nMINISTER HOLM: The county pays for all of it.\n"
    )
    question = pressconf.parse(text).questions[0]
    assert (question.speaker.name, question.speaker.outlet) == ("Jon Vale", "Harbour Post")
    assert question.known_by("name") == "correction"


def test_a_correction_may_give_the_outlet() -> None:
    """The outlet in the asker's own words goes before the call's."""
    text = (
        "MODERATOR: Good morning. Next, John Dale from Harbour Post.\n\n"
        "QUESTION: I'm Jon Vale from Coast Gazette. Who pays?\n\nMINISTER HOLM: The county pays for all of it.\n"
    )
    speaker = pressconf.parse(text).questions[0].speaker
    assert (speaker.name, speaker.outlet) == ("Jon Vale", "Coast Gazette")


def test_another_word_sets_nothing_right() -> None:
    """What is unlike the called name corrects nothing."""
    text = (
        "MODERATOR: Good morning. Next, John Dale from Harbour Post.\n\n"
        "QUESTION: It's actually Lindmark Castle that I ask about. Who pays?\n\nMINISTER HOLM: The county pays.\n"
    )
    assert pressconf.parse(text).questions[0].speaker.name == "John Dale"


def test_a_name_of_marks_alone_is_no_crash() -> None:
    """A label that is read for a name, but has no letter that can be compared, names an asker whom nobody else is."""
    from pressconf.model import Speaker
    from pressconf.passes.askers import _place_asker
    from pressconf.passes.claims import Claim
    from pressconf.passes.draft import Hints

    people = [Speaker(None, None, "asker")]
    claim = Claim("’’", None, "handover", None, None)
    assert _place_asker(people, 0, [claim], {}, Hints()) == 1
    assert people[1].name == "’’"
