"""Questions without a label: told from bold print, or from what paragraphs say between those of whom the labels name."""

from __future__ import annotations

import pytest

import pressconf
from pressconf.model import Conference

HEAD = "INTRODUCTORY STATEMENT\n\nAda Holm, President of the Coastal Bank\n\nLindmark, 23 January 2031\n\n"
OPENING = (
    "Good afternoon, I welcome you all to our press conference.\n\nThe Council left the coastal rate at one per cent.\n\n"
    "We are now ready to take your questions.\n\n"
)
ASKED = (
    "You mention butter. Is butter something that a central bank can do anything about?",
    "Have you discussed a cut today, and could you tell us who was for it?",
    "Could you tell us how the vote went, and will there be minutes for us to read?",
)
TOLD = (
    "Holm: We cannot churn. Our dairies must catch up, and we think that they will.",
    "Holm: It came up. It went down again, and we left it there.",
    "Holm: There was no vote, so our minutes will be short.",
)


def print_plain(asked: tuple[str, ...] = ASKED) -> str:
    """The text with each question as a paragraph of its own."""
    return (
        HEAD
        + OPENING
        + "\n\n".join(f"{question}\n\n{answer}" for question, answer in zip(asked, TOLD, strict=True))
        + "\n"
    )


#: Transcripts whose labels name the askers: nothing more is to be told from the paragraphs.
COMPLETE = [
    "MS. HOLM: Good morning.\n\nQ: Is it safe?\n\nMS. HOLM: Is it safe? I ask myself that.\n\nWhat would you have us do?\n\nWe wait.\n\nQ: For what?\n\n"
    "MS. HOLM: For May.\n",
    "Ana Ruiz, Harbour Times\nIs it safe?\n\nMinister of Works\nWould you ask that of your own bridge?\n\nIt is safe.\n\nEmil Stroud, Skerry Radio\n"
    "Since when?\n\nMinister of Works\nSince May.\n",
]


@pytest.mark.parametrize("text", COMPLETE)
def test_answers_that_ask(text: str) -> None:
    """Where labels name the askers, a question inside an answer stays there."""
    conf = pressconf.parse(text)
    assert all(turn.label is not None for turn in conf.turns)
    assert "unlabelled-questions" not in {remark.code for remark in conf.diagnostics}


def check_exchange(conf: Conference) -> None:
    """The opening, then each question with its answer; the askers are nobody that the text names."""
    assert [turn.kind for turn in conf.turns] == ["statement", *["question", "answer"] * 3]
    assert {question.speaker.name for question in conf.questions} == {None}
    assert {question.label for question in conf.questions} == {None}
    assert {answer.speaker.name for answer in conf.answers} == {"Ada Holm"}
    assert [answer.text for answer in conf.answers] == [answer.removeprefix("Holm: ") for answer in TOLD]
    remark = next(remark for remark in conf.diagnostics if remark.code == "unlabelled-questions")
    assert remark.severity == "info"


def test_plain_paragraphs() -> None:
    """Paragraphs that ask, between answers with a label, are questions."""
    conf = pressconf.parse(print_plain())
    check_exchange(conf)
    assert [question.text for question in conf.questions] == list(ASKED)
    assert conf.turns[0].text == OPENING.strip()


def test_two_paragraphs_of_a_question() -> None:
    """A question may run over two paragraphs."""
    asked = (ASKED[0] + "\n\nMy second question is about milk: do you expect its price to fall?", *ASKED[1:])
    conf = pressconf.parse(print_plain(asked))
    check_exchange(conf)
    assert conf.questions[0].text == asked[0]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_bold_paragraphs(end: str) -> None:
    """Bold paragraphs between plain ones are questions; the marks belong to the text and not to the clean text."""
    body = "".join(
        f"**{question}**\n\n{answer.replace('Holm', '**Ada Holm**')}\n\n"
        for question, answer in zip(ASKED, TOLD, strict=True)
    )
    text = ("# Press hour of the Coastal Bank\n\n23 January 2031\n\n**Ada Holm**: " + OPENING + body).replace("\n", end)
    conf = pressconf.parse(text)
    check_exchange(conf)
    assert [question.text for question in conf.questions] == [f"**{question}**" for question in ASKED]
    assert [question.clean_text for question in conf.questions] == list(ASKED)


@pytest.mark.xfail(
    strict=True, raises=AssertionError, reason="one label is too few to be told from prose: it names nobody"
)
def test_bold_paragraphs_below_one_label() -> None:
    """The same where the one who answers is named once, at the start."""
    body = "".join(
        f"**{question}**\n\n{answer.removeprefix('Holm: ')}\n\n" for question, answer in zip(ASKED, TOLD, strict=True)
    )
    check_exchange(
        pressconf.parse("# Press hour of the Coastal Bank\n\n23 January 2031\n\n**Ada Holm**: " + OPENING + body)
    )


def test_speech_is_stripped() -> None:
    """Law 1: white space at the end of a paragraph belongs to no turn."""
    conf = pressconf.parse(print_plain().replace(".\n", ". \u00a0\n").replace("?\n", "? \n"))
    assert [turn.text for turn in conf.turns] == [turn.text.strip() for turn in conf.turns]
    assert len(conf.questions) == 3


def test_no_break_spaces_after_a_bracket_are_no_speech() -> None:
    """An answer that a no-break space parts from the colon of its bracketed question begins with its first word."""
    exchange = "(On the blocked kick):\u00a0“We had a look at it. It was blocked.”\n\n"
    conf = pressconf.parse("Postgame Quotes: Herons vs. Bayside\n\n" + 4 * exchange)
    assert [turn.text for turn in conf.turns if turn.text != turn.text.strip()] == []
    assert len(conf.questions) == 4


def test_bold_questions_may_be_wrapped() -> None:
    """A bold paragraph is one, whether its lines end where the page does or not; an empty line ends it."""
    text = (
        "MINISTER HOLM: Good morning. The bridge opens on Friday.\n\n"
        "**Is it safe in a storm, and what do the\nengineers say of the second pier?**\n\n"
        "MINISTER HOLM: It is. They have tested it\ntwice.\n\n"
        "**Who pays for the ramp, and when will the\nmoney come?**\n\nMINISTER HOLM: The county pays for it.\n"
    )
    conf = pressconf.parse(text)
    assert [turn.kind for turn in conf.turns] == ["statement", "question", "answer", "question", "answer"]
    assert conf.questions[0].text.count("\n") == 1
    assert {layout.name for layout in conf.layouts} == {"bold_paragraph", "colon"}


def test_bold_questions_of_a_few_words_are_questions() -> None:
    """A question mark tells a short bold question from a heading; a bold title above the first question is none."""
    text = (
        "**Conferencia de prensa, 14 de septiembre**\n\n**Míster, ¿cómo está Soria?**\n\nEstá bien, ha trabajado toda la semana.\n\n"
        "**¿Juega Ander?**\n\nMañana lo veremos, después del entrenamiento.\n\n**El rival**\n\nNos espera un equipo que corre.\n\n"
        "**¿Y el campo?**\n\nEl campo está perfecto.\n"
    )
    turns = pressconf.parse(text).turns
    asked = [turn.text.strip("*") for turn in turns if turn.kind == "question"]
    assert asked == ["Míster, ¿cómo está Soria?", "¿Juega Ander?", "¿Y el campo?"]
    assert {turn.speaker.name for turn in turns} == {None}


@pytest.mark.parametrize("number", ["Q{}.", "Q{})", "Q.{}:", "Q.{}", "Q {}.", "Q{} -"])
def test_numbered_marks_open_questions_from_the_first_on(number: str) -> None:
    """A number behind Q belongs to the mark, whatever stop follows it."""
    asked = ("How did it start?", "Who pays?", "And the wine list?")
    told = ("In the kitchen, with my mother.", "The bank, for now.", "It is short.")
    pairs = (
        f"{number.format(n)} {one}\n\nGil Marten: {two}"
        for n, (one, two) in enumerate(zip(asked, told, strict=True), 1)
    )
    turns = pressconf.parse("On a new restaurant\n\n" + "\n\n".join(pairs)).turns
    assert [turn.text for turn in turns] == [words for pair in zip(asked, told, strict=True) for words in pair]


def test_a_quarter_is_no_numbered_mark() -> None:
    """What begins with "Q4 3 %" or "Q1.5" is prose."""
    text = "Ada Holm: Good morning.\n\nQ4 3 % more.\n\nQ1.5 was odd.\n\nQ: Why?\n\nAda Holm: Fog.\n\nQ: Still?\n\nAda Holm: Yes.\n"
    assert len(pressconf.parse(text).turns) == 5


@pytest.mark.parametrize("bullet", ["- ", "* ", "+ "])
def test_markdown_bullets_before_bold_labels_are_no_part_of_them(bullet: str) -> None:
    """A list of Markdown is how the turns are set."""
    turns = ("**Reporter:** Who pays?", "**Mayor Holm:** The bank.", "**Reporter:** Why?", "**Mayor Holm:** It must.")
    conf = pressconf.parse("# Press conference\n\n" + "\n\n".join(bullet + turn for turn in turns))
    assert [turn.text for turn in conf.turns] == ["Who pays?", "The bank.", "Why?", "It must."]
