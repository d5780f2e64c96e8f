"""Lost labels: where an asker's or an answerer's words may stand in somebody else's turn."""

from __future__ import annotations

import pytest

import pressconf
from pressconf.model import Diagnostic

BRIEFING = """\
MS. HOLM: Good morning. The bridge opens on Friday, and I will take your questions now.

Q   Is it safe in a storm?

MS. HOLM: It is. The engineers tested it twice.

Q   Who pays for the second ramp?

MS. HOLM: The county pays for all of it.

Q   And will the tram cross it?

MS. HOLM: From May on.
"""
CODES = ("asker-inside-answer", "answer-inside-question", "repeated-label")


def find(text: str) -> list[Diagnostic]:
    """The diagnostics on lost labels."""
    return [remark for remark in pressconf.parse(text).diagnostics if remark.code in CODES]


def quote(text: str, remark: Diagnostic) -> str:
    """The words that a diagnostic is about."""
    assert remark.span is not None
    return text[remark.span.start : remark.span.end]


def test_whole_text_has_no_remark() -> None:
    """Where every label stands, nothing is said of lost ones."""
    assert find(BRIEFING) == []


@pytest.mark.parametrize(
    "words", ["Is it safe in a storm?", "Who pays for the second ramp?", "And will the tram cross it?"]
)
def test_lost_question_is_told(words: str) -> None:
    """A question whose label is lost is quoted by the remark, with its line and column."""
    text = BRIEFING.replace(f"Q   {words}", words)
    [remark] = find(text)
    assert remark.code == "asker-inside-answer"
    assert quote(text, remark) == words
    assert text.splitlines()[(remark.line or 0) - 1][(remark.column or 0) - 1 :] == words


@pytest.mark.parametrize("words", ["It is. The engineers tested it twice.", "The county pays for all of it."])
def test_lost_answer_is_told(words: str) -> None:
    """An answer whose label is lost is quoted by the remark."""
    text = BRIEFING.replace(f"MS. HOLM: {words}", words)
    [remark] = find(text)
    assert remark.code == "answer-inside-question"
    assert quote(text, remark) == words


def test_nothing_is_moved() -> None:
    """The remark is all: turns, kinds and names are those that the labels tell."""
    conf = pressconf.parse(BRIEFING.replace("Q   Who", "Who"))
    assert [turn.kind for turn in conf.turns] == ["statement", "question", "answer", "answer", "question", "answer"]


def test_repeated_label_without_a_question() -> None:
    """Two labels of one speaker in a row, and no question before the second: a remark of its own, at the second label."""
    text = BRIEFING.replace("Q   Who pays for the second ramp?\n\n", "")
    [remark] = find(text)
    assert (remark.code, quote(text, remark)) == ("repeated-label", "MS. HOLM:")


def test_label_printed_for_each_paragraph() -> None:
    """Where a label is printed again for each paragraph, that is how the text is set, and no remark."""
    text = BRIEFING.replace(". The", ".\n\nMS. HOLM: The")
    text = text.replace("From May on.", "From May on.\n\nMS. HOLM: It is a tram.\n\nMS. HOLM: Of two cars.")
    assert find(text) == []


def test_question_in_one_paragraph() -> None:
    """In mid-line, where no paragraph begins, the last sentence of the turn is quoted."""
    text = (
        "TOM PELL. Good morning. ADA HOLM. The bridge opens on Friday. ANA RUIZ. Is it safe? ADA HOLM. It is. "
        "ANA RUIZ. Who pays? ADA HOLM. The county does. Who will own it? ADA HOLM. The county again. "
        "TOM PELL. Thank you all. ANA RUIZ. And the tram? ADA HOLM. From May on. TOM PELL. That is all for today."
    )
    [remark] = find(text)
    assert (remark.code, quote(text, remark)) == ("asker-inside-answer", "Who will own it?")


def test_floor_is_given_and_nobody_takes_it() -> None:
    """After a moderator's call, a question without a label stands in the moderator's turn."""
    question = "Thank you for taking my question. How much of the ramp is paid, and can you tell us who pays for the rest of it?"
    text = (
        "OPERATOR: Welcome. The first question comes from Ana Ruiz. Please go ahead.\n\n"
        "ANA RUIZ, Harbour Post: When does the bridge open, and is it safe?\n\nADA HOLM: On Friday, and it is.\n\n"
        f"OPERATOR: The next question comes from Emil Stroud. Please go ahead.\n\n{question}\n\n"
        "ADA HOLM: The county pays for all of it.\n\nOPERATOR: The next question comes from Ana Ruiz. Please go ahead.\n\n"
        "ANA RUIZ, Harbour Post: And will the tram cross it?\n\nADA HOLM: From May on.\n"
    )
    [remark] = find(text)
    assert (remark.code, quote(text, remark)) == ("asker-inside-answer", question)


@pytest.mark.parametrize(
    "question",
    [
        "Minister, is there any money left for the north ramp?",
        "Mr. Secretary, is there any money left for the north ramp?",
        "Ms. Holm, is there any money left for the north ramp?",
        "Herr Kanzler, bleibt noch Geld für die nördliche Rampe übrig?",
        "Monsieur le Président, reste-t-il de l'argent pour la rampe du nord ?",
        "Господин президент, остались ли деньги на северный въезд?",
        "Thank you. Could you tell us whether you will still be here when your ramp is built?",
    ],
)
def test_exchange_within_an_answer(question: str) -> None:
    """Where both labels of an exchange are lost, its question is told by whom it addresses."""
    text = BRIEFING.replace("MS. HOLM", "MINISTER HOLM").replace(
        "all of it.", f"all of it.\n\n{question}\n\nThe county has put its money into the south ramp and the lamps."
    )
    [remark] = find(text)
    assert (remark.code, quote(text, remark)) == ("asker-inside-answer", question)


@pytest.mark.parametrize(
    "words",
    ["Who pays? The county pays.", "What is a bridge?\n\nIt is a road with water under it.", "Why?\n\nBecause."],
)
def test_rhetorical_questions_are_answers(words: str) -> None:
    """Those who answer may ask themselves something: that is no remark."""
    assert find(BRIEFING.replace("The county pays for all of it.", words)) == []


def test_handing_on_is_no_lost_question() -> None:
    """A short question that hands the floor to the next speaker is the speaker's own."""
    text = BRIEFING.replace(
        "From May on.", "Tom, do you want to take that?\n\nTOM PELL: From May on.\n\nMS. HOLM: As he says."
    )
    assert find(text) == []
