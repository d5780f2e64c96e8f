"""The stretch of speech of each turn: what belongs to it, and what stands around it and belongs to nobody."""

from __future__ import annotations

import pytest

import pressconf
from pressconf.model import Conference

OPENING = "MS. HOLM: Good morning.\n\nQ: Is the bridge safe?\n\n"
MIDDLE = "MS. HOLM: It is.{}\n\nQ: Since when?\n\nMS. HOLM: Since May.\n"
ENDING = "MS. HOLM: It is.\n\nQ: Since when?\n\nMS. HOLM: Since May, and we mean to keep it so.{}"


def read_middle(after: str) -> Conference:
    """A conference with something after the third turn's first words."""
    return pressconf.parse(OPENING + MIDDLE.format(after))


def read_end(after: str) -> Conference:
    """A conference with something after the last words."""
    return pressconf.parse(OPENING + ENDING.format(after))


#: What goes on after "It is.": speech of the same turn.
SPEECH = [
    " We looked at it on Monday.",
    "\nWe looked at it on Monday.",
    "\n\nWe looked at it on Monday.",
    "\n\nA little bit of context: it is old.",
    "\n\nMy second point is this: it is paid for.",
    "\n\n\"It is the safest bridge,\" they wrote.",
    "\n\n- first, the piers\n- second, the deck, which is new.",
    "\n\nAt 10:30 we go there.",
    "\n\nSee https://harbour.example/bridge for the papers.",
    "\n\nQuite so.",
]  # fmt: skip
#: What does not belong to the turn.
NO_SPEECH = ["\n\n* * *", "\n\n---", "\n\nQuestions and Answers", "\n\n(Laughter.)", "\n\n[Applause]"]
#: What may stand below the last words.
TRAILERS = ["\n\nEND  8:12 A.M.", "\n\nends", "\n\nEND", "\n\n# # #", "\n\n[End of transcript]", "\n\n(完)"]


@pytest.mark.parametrize("after", SPEECH)
def test_speech_goes_on(after: str) -> None:
    """Speech runs over line ends and paragraphs to the next label, whatever its prose looks like."""
    conf = read_middle(after)
    assert conf.turns[2].text == "It is." + after
    assert len(conf.turns) == 5


@pytest.mark.parametrize("after", NO_SPEECH)
def test_speech_ends(after: str) -> None:
    """A ruled line, a heading of a part and a stage direction at the end of a turn belong to nobody."""
    conf = read_middle(after)
    assert conf.turns[2].text == "It is."
    assert len(conf.turns) == 5


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("after", NO_SPEECH)
def test_line_ends_part_the_same(after: str, end: str) -> None:
    """Law 3: one line end is one line end, CRLF too: a heading right below speech is no heading."""
    text = (OPENING + MIDDLE.format(after)).replace("\n", end)
    assert pressconf.parse(text).turns[2].text == "It is."
    text = (OPENING + MIDDLE.format("\nQUITE SO")).replace("\n", end)
    assert pressconf.parse(text).turns[2].text == "It is." + end + "QUITE SO"


@pytest.mark.parametrize("after", SPEECH)
def test_last_words(after: str) -> None:
    """The last turn runs to the end of its speech."""
    assert read_end(after).turns[-1].text == "Since May, and we mean to keep it so." + after


@pytest.mark.parametrize("after", TRAILERS)
def test_trailer(after: str) -> None:
    """End marks are nobody's words."""
    conf = read_end(after + "\n")
    assert conf.turns[-1].text == "Since May, and we mean to keep it so."
    assert conf.turns[-1].clean_text == conf.turns[-1].text


@pytest.mark.parametrize("words", ["", "  ", "\n"])
def test_label_without_speech(words: str) -> None:
    """A label without speech gives an empty span at its end."""
    conf = pressconf.parse(f"{OPENING}MS. HOLM:{words}\n\nQ: Hello? Is it safe?\n\nMS. HOLM: It is.\n")
    turn = conf.turns[2]
    assert turn.label == "MS. HOLM:"
    assert turn.label_span is not None
    assert turn.span == (turn.label_span.end, turn.label_span.end)
    assert turn.text == turn.clean_text == ""
    assert turn.paragraphs == ()


def test_white_space_is_nobodys() -> None:
    """Speech is stripped as ``str.strip`` does it: no-break and ideographic spaces and control spaces too."""
    conf = pressconf.parse(
        "MS. HOLM:\u00a0 \u3000Hello.\u00a0\x1f\n\nQ:\u2003Is it safe?\u2028\n\nMS. HOLM:\tIt is.\x85 \n"
    )
    assert [turn.text for turn in conf.turns] == ["Hello.", "Is it safe?", "It is."]
