"""Why a line was taken, or not taken, for a label."""

from __future__ import annotations

import pytest

import pressconf
from tests.texts import TEXTS

TEXT = (
    "Harbour briefing\n\nMS. HOLM: Good morning.\n\nQ: Is it safe?\n\n(Laughter.)\n\nMS. HOLM: It is.\n"
    "My second point is this: it is old.\n\nQ: How old?\n\nMS. HOLM: Very.\n"
)

#: Line, taken, a word of a reason.
NOT_TAKEN = [
    (1, "no layout finds"),
    (2, "no layout finds"),
    (7, "stage direction"),
    (10, "no layout finds"),
    (15, "no layout finds"),
]
TAKEN = [3, 5, 9, 12, 14]


@pytest.mark.parametrize("line, words", NOT_TAKEN)
def test_not_taken(line: int, words: str) -> None:
    """A line that is no label says why: its form, its kind, or the points that it lacks."""
    told = pressconf.explain(TEXT, line)
    assert not told.taken
    assert any(words in reason for reason in told.reasons), told.reasons


@pytest.mark.parametrize("line", TAKEN)
def test_taken(line: int) -> None:
    """A label names its layout, the evidence that was weighed, and the sum."""
    told = pressconf.explain(TEXT, line)
    assert told.taken
    assert told.layout == "colon"
    assert told.line == line
    assert told.text == TEXT.split("\n")[line - 1]
    assert "points; a label needs" in told.reasons[-1]


def test_lack_of_points() -> None:
    """A line in the form of a label that lacks points says how many it has and how many it needs."""
    text = TEXT.replace("My second point is this: it", "Dear Bridge: it")
    told = pressconf.explain(text, 10)
    assert not told.taken
    assert "points; a label needs" in told.reasons[-1]


@pytest.mark.parametrize("line", [0, -1, 16, 10**9])
def test_no_such_line(line: int) -> None:
    """A line outside the text is an ``IndexError`` that says how many there are."""
    with pytest.raises(IndexError, match="15 lines"):
        pressconf.explain(TEXT, line)


@pytest.mark.parametrize("text", ["", "\r\n\r", "a\x85b"])
def test_any_text(text: str) -> None:
    """A text without labels can be explained too; only CR, LF and CRLF end its lines."""
    count = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    for line in range(1, count + 1):
        assert not pressconf.explain(text, line).taken
    with pytest.raises(IndexError):
        pressconf.explain(text, count + 1)


@pytest.mark.parametrize("name", [name for name in TEXTS if name.endswith("/plain") and not name.startswith("midline")])
def test_agrees_with_parse(name: str) -> None:
    """A line is said to be taken exactly where ``parse`` found a label on it."""
    text = TEXTS[name]
    conf = pressconf.parse(text)
    labels = {conf.locate(turn.label_span.start).line for turn in conf.turns if turn.label_span}
    lines = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    assert {line for line in range(1, lines + 1) if pressconf.explain(text, line).taken} >= labels
