"""What a turn does: statement, question, answer or moderation, told from marks, offices and behaviour."""

from __future__ import annotations

import pytest

import pressconf

LONG = "We have decided to repair the bridge this year, and the work begins in May. " * 2

#: Script: a label and its words, one a line; and the first letters of the kinds.
SCRIPTS = [
    ("MS. HOLM: {long}|Q: Is it safe?|MS. HOLM: It is.", "sqa"),
    ("Q: Is it safe?|A: It is.|Q: Since when?|A: It has been since the spring of last year.", "qaqa"),
    ("MS. HOLM: {long}|Q: Is it safe?|MS. HOLM: It is.|Q: Thank you.|MS. HOLM: You are welcome, all of you.", "sqaq?"),
    ("MODERATOR: Welcome. The Minister will begin.|MINISTER HOLM: {long}|MODERATOR: Questions, please.|Q: Is it safe?|MINISTER HOLM: It is."
     "|MODERATOR: Next question, please.|Q: Since when?|MINISTER HOLM: It has been since the spring of last year.|MODERATOR: Thank you all. That concludes our briefing.", "msmqamqam"),
    ("Operator: Welcome to the call. I hand over to Ms. Holm.|Ada Holm: {long}|Operator: Our first question is from Ana Ruiz. Please go ahead."
     "|Ana Ruiz: Is the bridge safe?|Ada Holm: It is.|Operator: The next question is from Emil Stroud. Please go ahead.|Emil Stroud: Since when?"
     "|Ada Holm: It has been since the spring of last year.", "msmqamqa"),
    ("MINISTER HOLM: {long}|JOURNALIST: Is it safe?|MINISTER HOLM: It is.|MINISTER WREN: And I can add that it is new.|JOURNALIST: How new?"
     "|MINISTER WREN: Very new.", "sqaaqa"),
    ("MS. HOLM: {long}|Q: Is it safe?|INTERPRETER: He asks whether it is safe.|MS. HOLM: It is.|Q: Since when?|MS. HOLM: It has been since the spring of last year.", "sq?aqa"),
    ("MINISTRA HOLM: {long}|PREGUNTA: ¿Es seguro el puente?|MINISTRA HOLM: Lo es.|PREGUNTA: ¿Desde cuándo?|MINISTRA HOLM: Lo es desde la primavera pasada.", "sqaqa"),
    ("Ministerin Holm: {long}|Frage: Ist die Brücke sicher?|Ministerin Holm: Sie ist es.|Frage: Seit wann?|Ministerin Holm: Sie ist es seit dem vorigen Frühjahr.", "sqaqa"),
]  # fmt: skip


@pytest.mark.parametrize("script, kinds", SCRIPTS)
def test_kinds(script: str, kinds: str) -> None:
    """Each turn of the script does what it does (``?``: either reading is right)."""
    conf = pressconf.parse("\n\n".join(script.format(long=LONG).split("|")) + "\n")
    found = [turn.kind[0] for turn in conf.turns]
    assert len(found) == len(kinds)
    assert [mine for mine, wanted in zip(found, kinds, strict=True) if wanted != "?"] == [k for k in kinds if k != "?"]


@pytest.mark.parametrize(
    "answer", ["Since May.", "Since Monday.", "We cannot churn. We can only wait until our dairies have caught up."]
)
def test_short_answers(answer: str) -> None:
    """A principal's few words after a question are its answer."""
    conf = pressconf.parse(
        f"MS. HOLM: {LONG}\n\nQ: Is it safe?\n\nMS. HOLM: It is.\n\nQ: Since when?\n\nMS. HOLM: {answer}\n"
    )
    assert conf.turns[-1].kind == "answer"


def test_roles() -> None:
    """Roles are people's: who answers is a principal also where a turn of theirs hands over."""
    conf = pressconf.parse("\n\n".join(SCRIPTS[3][0].format(long=LONG).split("|")))
    roles = {speaker.name or speaker.office: speaker.role for speaker in conf.speakers}
    assert roles == {"Holm": "principal"}
    assert {turn.speaker.role for turn in conf.turns if turn.label == "MODERATOR:"} == {"moderator"}
    assert {question.speaker.role for question in conf.questions} == {"asker"}


def test_principal_who_hands_over() -> None:
    """Of the one who answers, "Yes, please, in the back." is a moderator turn of a principal."""
    conf = pressconf.parse(
        f"MS. HOLM: {LONG}\n\nQ: Is it safe?\n\nMS. HOLM: It is, and it has been for years.\n\nMS. HOLM: Yes, please, in the back.\n\n"
        "Q: Since when?\n\nMS. HOLM: It has been since the spring of last year.\n"
    )
    assert [turn.kind for turn in conf.turns] == ["statement", "question", "answer", "moderator", "question", "answer"]
    assert conf.turns[3].speaker.role == "principal"


def test_no_questions() -> None:
    """A text in which nobody asks says so in a diagnostic, and credits nobody with an answer."""
    conf = pressconf.parse(f"MS. HOLM: {LONG}\n\nMR. WREN: {LONG}\n\nMS. HOLM: {LONG}\n")
    assert conf.questions == ()
    assert conf.answers == ()
    assert "no-questions" in {remark.code for remark in conf.diagnostics}


def test_a_short_question_opens_the_exchange() -> None:
    """A question of five words is one, and what is said behind it an answer, also where hardly anything was said before."""
    conf = pressconf.parse(
        "MODERATOR ADA LIND: Good morning. We take your questions now.\n\nMINISTER PETRA VOSS: Thank you. The tunnel opens on the"
        " first of May.\n\nTOM HARK, HARBOUR TIMES: Minister, what did it cost?\n\nMINISTER PETRA VOSS: Forty million crowns.\n\n"
        "INES CAL, SKERRY GAZETTE: Will cyclists be allowed in June?\n\nMINISTER PETRA VOSS: At night.\n\nMODERATOR ADA LIND: Thank you all."
    )
    assert [turn.kind for turn in conf.turns] == [
        "moderator",
        "statement",
        "question",
        "answer",
        "question",
        "answer",
        "moderator",
    ]
