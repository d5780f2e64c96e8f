"""Law 6: time grows linearly with the text, hostile texts included.

Each kind of ``hostile.py`` is parsed at a length and at four times that length; the best of a few runs counts, and a busy
machine gets three tries. A text that is quadratic takes sixteen times as long.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator

import pytest

import pressconf
from tests.hostile import KINDS, LABELLED, Kind, spell
from tests.test_laws import limit_time

#: How much longer four times the text may take.
BOUND = 4 * 1.8
TRIES = 3
#: Lengths in characters: texts of labels take longer, and most others show a quadratic step only when they are long.
SHORT, LONG, LONGEST = 4_000, 30_000, 800_000
#: A run of fewer seconds measures nothing.
LEAST = 0.03


@pytest.fixture(autouse=True)
def without_collector() -> Iterator[None]:
    """Keep Python's garbage collector out of the measure."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def measure(text: str, runs: int) -> float:
    """The seconds of the fastest run."""
    best = float("inf")
    for _ in range(runs):
        start = time.process_time()
        pressconf.parse(text, on_unlabelled="statement")
        best = min(best, time.process_time() - start)
        gc.collect()
    return best


def compare(kind: Kind, length: int) -> float:
    """How many times longer four times the text takes, per character; the length is raised until a run can be measured."""
    short = kind(length)
    first = measure(short, 2)
    while first < LEAST and length < LONGEST:
        length *= 2
        short = kind(length)
        first = measure(short, 2)
    long = kind(4 * length)
    return measure(long, 1) / first / (len(long) / len(short)) * 4


@pytest.mark.parametrize("name", KINDS)
def test_time_grows_linearly(name: str) -> None:
    """Law 6: four times the text takes no more than four times the time, but for noise."""
    pressconf.parse(KINDS[name](2000), on_unlabelled="statement")  # tables and patterns are made once
    ratios: list[float] = []
    with limit_time(100):
        for _ in range(TRIES):
            ratios.append(compare(KINDS[name], SHORT if name in LABELLED else LONG))
            if ratios[-1] <= BOUND:
                return
    pytest.fail(f"{name}: four times the text took {min(ratios):.1f} times as long, more than {BOUND:.1f}")


def test_long_mark_lines() -> None:
    """Law 6: 160,000 characters of bare marks are read in seconds (a pattern's search once ran to the end)."""
    with limit_time(30):
        pressconf.parse("Q\n" * 80_000, on_unlabelled="statement")


def name_askers(conf: pressconf.Conference) -> object:
    """Name every asker, and say for whom each asks."""
    named = [
        pressconf.Correction(question.span, name=f"Ada {spell(number)}", outlet=f"{spell(number)} Times")
        for number, question in enumerate(conf.questions)
    ]
    return conf.with_corrections(named)


#: What is done with every turn, or everybody, of a conference.
REVISIONS: dict[str, Callable[[pressconf.Conference], object]] = {
    "named": name_askers,
    "kinds": lambda conf: conf.with_corrections(
        pressconf.Correction(turn.span, kind="moderator") for turn in conf.answers
    ),
    "split": lambda conf: conf.with_corrections(
        pressconf.Correction(turn.span, split_at=turn.span.start + 6, kind="answer") for turn in conf.answers
    ),
    "joined": lambda conf: conf.with_corrections(pressconf.Correction(turn.span, join=True) for turn in conf.answers),
    "renamed": lambda conf: conf.rename_speakers({str(one.id): f"{one.name} Neu" for one in conf.speakers}),
    "renamed alike": lambda conf: conf.rename_speakers({str(one.id): "Ada Holm" for one in conf.speakers}),
}


def time_revision(name: str, count: int) -> float:
    """The seconds of a revision of a conference with so many questions."""
    pieces = (
        f"Q. {spell(n)} {spell(n)}, Harbour Times: Is it safe?\n\nMS. HOLM: It is. We know that.\n\n"
        for n in range(count)
    )
    conf = pressconf.parse("".join(pieces))
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        REVISIONS[name](conf)
        best = min(best, time.process_time() - start)
        gc.collect()
    return best


@pytest.mark.parametrize("name", REVISIONS)
def test_time_of_revisions_grows_linearly(name: str) -> None:
    """Four times the corrections, or the people renamed, take no more than four times the time, but for noise."""
    ratios: list[float] = []
    with limit_time(100):
        for _ in range(TRIES):
            ratios.append(time_revision(name, 2000) / time_revision(name, 500))
            if ratios[-1] <= BOUND:
                return
    pytest.fail(f"{name}: four times as many took {min(ratios):.1f} times as long, more than {BOUND:.1f}")
