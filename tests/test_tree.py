"""The tree: which turn belongs to which question, threads and follow-ups."""

from __future__ import annotations

import pytest
from hypothesis import given

from pressconf.model import Answer, Conference, Kind, QuestionTurn, Speaker, Statement, Turn
from pressconf.source import Span
from pressconf.tree import TurnRow, build_turns
from tests.strategies import conferences

KINDS: dict[str, Kind] = {"s": "statement", "q": "question", "a": "answer", "m": "moderator"}


def build(script: str) -> tuple[Turn, ...]:
    """Build turns from words such as ``qX``: a kind's first letter, then the speaker's id (none: a voice)."""
    rows = []
    for index, word in enumerate(script.split()):
        speaker = Speaker(word[1:] or None, word[1:] or None, "unknown")
        rows.append(TurnRow(KINDS[word[0]], speaker, Span(index, index + 1)))
    return build_turns(rows, "." * len(rows))


def ask(turns: tuple[Turn, ...]) -> list[QuestionTurn]:
    """The question turns among ``turns``."""
    return [turn for turn in turns if isinstance(turn, QuestionTurn)]


def numbers(turns: tuple[Turn, ...]) -> list[int]:
    """Their indices."""
    return [turn.index for turn in turns]


@pytest.mark.parametrize(
    "script, handovers, answers, moderation",
    [
        ("q a", [], [1], []),
        ("q a a", [], [1, 2], []),
        ("q", [], [], []),
        ("m m q a", [0, 1], [3], []),  # both hand the floor over
        ("m s m q a", [2], [4], []),  # the first opens the event
        ("q m a", [], [2], [1]),
        ("q m a m a m", [], [2, 4], [1, 3]),  # the last one closes the event
        ("q s a", [], [2], []),  # the statement stays an item of its own
        ("q m s a", [], [3], [1]),
        ("q m s m", [], [], []),
    ],
)
def test_members(script: str, handovers: list[int], answers: list[int], moderation: list[int]) -> None:
    """What stands before a question's last answer is under it; a run of moderator's turns right before it hands over."""
    question = ask(build(script))[0]
    assert numbers(question.handovers) == handovers
    assert numbers(question.answers) == answers
    assert numbers(question.moderation) == moderation


@pytest.mark.parametrize(
    "script, handovers",
    [
        ("q a m q", [[], [2]]),
        ("q m q", [[], [1]]),  # no answer: the moderator has moved on
        ("q m a m m q", [[], [3, 4]]),
        ("q a m s m q", [[], [4]]),  # one stands before a statement
        ("q a m s q", [[], []]),
    ],
)
def test_handovers_between_questions(script: str, handovers: list[list[int]]) -> None:
    """A moderator's turn after the last answer belongs to the next question, unless a statement comes between."""
    assert [numbers(question.handovers) for question in ask(build(script))] == handovers


@pytest.mark.parametrize(
    "script, questions",
    [
        ("m q m a a m", [None, None, 1, 1, 1, None]),
        ("q a q a", [None, 0, None, 2]),
        ("s q s a s", [None, None, None, 1, None]),
    ],
)
def test_question_of_a_turn(script: str, questions: list[int | None]) -> None:
    """``question`` is the nearest question before, for answers and for moderation only."""
    assert [turn.question for turn in build(script)] == questions


@pytest.mark.parametrize(
    "script, threads",
    [
        ("qX aP qX aP qY aP", [0, 0, 0, 0, 1, 1]),
        ("mM qX aP mM qX aP mM", [None, 0, 0, 0, 0, 0, None]),  # a hand-over inside a thread is inside it
        ("qX aP sP mM qX aP sP", [0, 0, 0, 0, 0, 0, None]),  # and so is a statement
        ("q a q a", [0, 0, 1, 1]),  # nobody knows whether it is the same voice
        ("qX q qX", [0, 1, 2]),
        ("qX qX mM qY", [0, 0, None, 1]),
        ("sP mM", [None, None]),
    ],
)
def test_threads(script: str, threads: list[int | None]) -> None:
    """A thread is one asker's consecutive questions with all between; a voice without an id never goes on."""
    assert [turn.thread for turn in build(script)] == threads


@pytest.mark.parametrize(
    "script, follow_ups",
    [
        ("qX aP qX aP qY", [False, True, False]),
        ("q aP q", [None, None]),
        ("qX q qX qX", [False, None, None, True]),
    ],
)
def test_follow_ups(script: str, follow_ups: list[bool | None]) -> None:
    """The same known asker follows up, another known one doesn't, and beside a voice nobody can tell."""
    assert [question.follow_up for question in ask(build(script))] == follow_ups


def test_answer_without_question() -> None:
    """An answer to nothing is the caller's mistake, and says which row it is."""
    with pytest.raises(ValueError, match="row 1 is an answer"):
        build("s a q")


@given(conferences())
def test_every_turn_once(conf: Conference) -> None:
    """The turns of the tree, sorted, are the flat turns; each has its place, its class and its kind."""
    found: list[Turn] = []
    for item in conf:
        found += [item, *item.members] if isinstance(item, QuestionTurn) else [item]
    assert sorted(found, key=lambda turn: turn.index) == list(conf.turns)
    assert [turn.index for turn in conf.turns] == list(range(len(conf.turns)))
    for turn in conf.turns:
        expected = {"question": QuestionTurn, "answer": Answer}.get(turn.kind, Statement)
        assert type(turn) is expected


@given(conferences())
def test_members_point_back(conf: Conference) -> None:
    """Answers and moderation name the question they stand under; hand-overs name none; both stand on their side of it."""
    for question in conf.questions:
        assert all(turn.question == question.index < turn.index for turn in (*question.answers, *question.moderation))
        assert all(turn.question is None and turn.index < question.index for turn in question.handovers)
        assert list(question.members) == sorted(question.members, key=lambda turn: turn.index)


@given(conferences())
def test_threads_are_runs(conf: Conference) -> None:
    """A thread is an unbroken run of turns that begins with a question; numbers rise from 0; each question has one."""
    assert [thread.number for thread in conf.threads] == list(range(len(conf.threads)))
    for thread in conf.threads:
        first, last = thread.turns[0].index, thread.turns[-1].index
        assert numbers(thread.turns) == list(range(first, last + 1))
        assert isinstance(thread.turns[0], QuestionTurn)
        assert len({question.speaker.id for question in thread.questions}) == 1
        assert thread.speaker.id is not None or len(thread.questions) == 1
    assert all(question.thread is not None for question in conf.questions)


def test_many_turns_take_linear_time() -> None:
    """A hundred thousand moderator's turns and questions are built without a quadratic walk (the test has a time limit)."""
    script = "mM " * 30_000 + "q a " * 20_000 + "qX mM aP " * 10_000
    assert len(ask(build(script))) == 30_000
