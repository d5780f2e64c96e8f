"""What the text says of an asker whom the label does not name: introductions, calls, editors' notes; each with its evidence."""

from __future__ import annotations

import pytest

import pressconf
from pressconf.model import QuestionTurn

OPENING = (
    "MR. PELL: Good morning and welcome. Minister Holm will begin.\n\nMINISTER HOLM: We have decided to repair the bridge this year, and "
    "the work begins in May.\n\n"
)
MIDDLE = "Q: Is it safe?\n\nMINISTER HOLM: It is.\n\n"
ENDING = "MINISTER HOLM: It is.\n\nMR. PELL: That is all we have time for. Thank you.\n"


def ask(question: str, call: str = "Next question, please.", answer: str = "It is.") -> QuestionTurn:
    """The last question of a short briefing, with the call before it and the first words of the answer."""
    text = f"{OPENING}{MIDDLE}MR. PELL: {call}\n\nQ: {question}\n\n{ENDING}".replace(
        "It is.\n\nMR. PELL: That", answer + "\n\nMR. PELL: That"
    )
    return pressconf.parse(text).questions[-1]


#: Questions that introduce nobody.
NOBODY = [
    "Is the bridge safe?",
    "Thank you. Is the bridge safe?",
    "Minister Holm, is the bridge safe?",
    "Madam Minister, the Harbour Times says that it is not safe. Is it?",
    "Ivo Wren from Harbour Works said that it is not safe. Is it?",
    "I read in the Harbour Times of Monday that it is old. Is it?",
    "Good morning, Minister. On the North Lock, is it safe?",
    "In May, the Council of Norland said no. Will you?",
    "What about Port Elder, the town?",
    "Is Ada Holm, Minister of Works, sure of that?",
    "Yes. Yes, the bridge. Is it safe?",
]
#: Questions that introduce the asker: name and outlet.
SELF = [
    ("Ana Ruiz, Harbour Times. Is the bridge safe?", "Ana Ruiz", "Harbour Times"),
    ("Ana Ruiz with the Harbour Times. Is the bridge safe?", "Ana Ruiz", "Harbour Times"),
    ("Ana Ruiz from Harbour Times. Is the bridge safe?", "Ana Ruiz", "Harbour Times"),
    ("Thank you. Ana Ruiz, Harbour Times. Is the bridge safe?", "Ana Ruiz", "Harbour Times"),
    ("Hi, Ana Ruiz from the Harbour Times. Is the bridge safe?", "Ana Ruiz", "Harbour Times"),
    pytest.param("My name is Ana Ruiz, I'm with the Harbour Times. Is the bridge safe?", "Ana Ruiz", "Harbour Times",
                 marks=pytest.mark.xfail(strict=True, reason="the outlet in a clause of its own is not read")),
    ("I'm Ana Ruiz of Skerry Radio. Is the bridge safe?", "Ana Ruiz", "Skerry Radio"),
    ("My name is Ana Ruiz. Is the bridge safe?", "Ana Ruiz", None),
]  # fmt: skip
#: Calls that name the asker.
CALLS: list[tuple[str, str | None, str | None]] = [
    ("Ana Ruiz, Harbour Times.", "Ana Ruiz", "Harbour Times"),
    ("Next, Ana Ruiz from the Harbour Times, please.", "Ana Ruiz", "Harbour Times"),
    ("Let's go to Ana Ruiz with the Harbour Times.", "Ana Ruiz", "Harbour Times"),
    ("Thank you. Ana Ruiz, please go ahead.", "Ana Ruiz", None),
]
#: Calls that name nobody.
NO_CALLS = ["Next question, please.", "The lady in the second row, please.", "Yes, please, in the back.", "Thank you, Minister Holm. Next question.",
            "We have time for one more.", "Go ahead."]  # fmt: skip


@pytest.mark.parametrize("question", NOBODY)
def test_nobody(question: str) -> None:
    """Law 4: a name that is spoken of, or to, is not the asker's; nor is an outlet that is quoted."""
    speaker = ask(question).speaker
    assert (speaker.name, speaker.outlet) == (None, None)


@pytest.mark.parametrize("call", NO_CALLS)
def test_call_of_nobody(call: str) -> None:
    """Law 4: a call that names nobody gives no name."""
    speaker = ask("Is the bridge safe?", call).speaker
    assert (speaker.name, speaker.outlet) == (None, None)


@pytest.mark.parametrize("question, name, outlet", SELF)
def test_introduction(question: str, name: str | None, outlet: str | None) -> None:
    """The asker's own words give name and outlet; the evidence is a self-introduction whose spans print them."""
    turn = ask(question)
    assert (turn.speaker.name, turn.speaker.outlet) == (name, outlet)
    assert turn.known_by("name") == "self_introduction"
    for item in (*turn.evidence, *turn.speaker.evidence):
        assert item.span is not None
        assert turn.span.start <= item.span.start < item.span.end <= turn.span.end
        assert turn.source[item.span.start : item.span.end] == item.value


@pytest.mark.parametrize("call, name, outlet", CALLS)
def test_call(call: str, name: str | None, outlet: str | None) -> None:
    """The call that gives the floor names the asker; the evidence is the hand-over."""
    turn = ask("Is the bridge safe?", call)
    assert (turn.speaker.name, turn.speaker.outlet) == (name, outlet)
    assert turn.known_by("name") == "handover"


def test_own_words_before_the_call() -> None:
    """Where the asker and the call differ, the asker is believed."""
    turn = ask("Ana Ruiz, Harbour Times. Is the bridge safe?", "Emil Stroud, Skerry Radio.")
    assert (turn.speaker.name, turn.speaker.outlet) == ("Ana Ruiz", "Harbour Times")


def test_editor() -> None:
    """An editor's bracket in the answer names the asker."""
    turn = ask("Is the bridge safe?", answer="Ana [Ana Ruiz, Harbour Times], it is.")
    assert (turn.speaker.name, turn.speaker.outlet) == ("Ana Ruiz", "Harbour Times")
    assert turn.known_by("name") == "editor"


@pytest.mark.parametrize(
    "said, name, outlet",
    [
        ("Анна Белова, «Вечерняя волна».", "Анна Белова", "Вечерняя волна"),
        ("Анна Белова, Вечерняя газета.", "Анна Белова", "Вечерняя газета"),
        ("Анна Белова, газета «Вечерняя волна».", "Анна Белова", "Вечерняя волна"),
        ("Анна Белова, телеканал «Волна», добрый день.", "Анна Белова", "Волна"),
        ("Здравствуйте! «Вечерняя волна», Анна Белова.", "Анна Белова", "Вечерняя волна"),
        ("Анна Белова, РИА Волна.", "Анна Белова", "РИА Волна"),
        ("Почему Анна Белова, «Вечерняя волна», пишет о паромах?", None, None),
        ("Министр Орлова, «Вечерняя волна» пишет о паромах.", None, None),
        ("Я читал «Вечернюю волну».", None, None),
    ],
)
def test_outlets_in_quotation_marks(said: str, name: str | None, outlet: str | None) -> None:
    """An outlet in quotation marks, or an adjective with its noun, is the whole outlet; who is told of introduces nobody."""
    text = (
        "МИНИСТР ОРЛОВА: Добрый день. Мы приняли закон о мостах.\n\n"
        f"ВОПРОС: {said} Сколько это стоит?\n\nМИНИСТР ОРЛОВА: Два миллиарда рублей.\n\n"
        "ВОПРОС: А кто платит?\n\nМИНИСТР ОРЛОВА: Государство.\n"
    )
    asker = pressconf.parse(text).questions[0].speaker
    assert (asker.name, asker.outlet) == (name, outlet)
