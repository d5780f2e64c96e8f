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
