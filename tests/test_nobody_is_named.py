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
