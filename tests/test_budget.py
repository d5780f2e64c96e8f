"""Patterns that users bring run under a time limit; those of the table run as they are."""

from __future__ import annotations

import math
import pickle
from contextlib import suppress

import pytest

import pressconf
from pressconf.passes.budget import PatternBudget
from tests.test_laws import limit_time

#: A pattern that tries every way to cut a run of letters in two, and a text on which it would run for longer than the world has.
ENDLESS = r"(?P<label>(a|aa)+):"
RUNS = "a" * 300 + "!:"


def make_layout(pattern: str, **fields: str) -> pressconf.Layout:
    """A layout of a user."""
    return pressconf.Layout("bow", "A bow.", "Ana Ruiz: Hello.", pattern, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize("place", ["line", "midline"])
def test_endless_pattern_is_stopped(place: str) -> None:
    """A pattern that would never end gives an error of ours within the time allowed, with all that a program needs."""
    layout = make_layout(ENDLESS, place=place)
    text = f"MS. HOLM: Hello.\n\n{RUNS}\n\nQ: Is it safe?\n" if place == "line" else RUNS
    with limit_time(3), pytest.raises(pressconf.PatternTimeoutError) as caught:
        pressconf.parse(text, layouts=[layout], limits=pressconf.Limits(pattern_seconds=0.2))
    error = caught.value
    assert isinstance(error, pressconf.LimitExceededError)
    assert (error.layout, error.limit, error.allowed) == ("bow", "pattern_seconds", 0.2)
    assert error.offset == text.index("aaa")
    assert error.value == pytest.approx(0.2, abs=0.2)
    again = pickle.loads(pickle.dumps(error))
    assert (again.__dict__, str(again)) == (error.__dict__, str(error))


@pytest.mark.parametrize("pattern", [r"(?P<label>(?:[A-Z]\w* )+\([^)]*\)):", r"(?P<label>(a+)+):", ENDLESS])
@pytest.mark.parametrize("line", [RUNS, "A" * 700 + "(:", "Aa " * 250 + "(b:", "a" * 700 + ":", "(:" * 300])
@pytest.mark.parametrize("place", ["line", "midline"])
def test_hostile_texts_end(pattern: str, line: str, place: str) -> None:
    """Whatever a user's pattern meets, the parse ends: with a conference, or with an error of ours."""
    text = (line + "\n\nQ: Is it safe? A" + line + "\n\n") * 200
    with limit_time(20), suppress(pressconf.PatternTimeoutError, pressconf.NotATranscriptError):
        pressconf.parse(text, layouts=[make_layout(pattern, place=place), *pressconf.LAYOUTS])


def test_many_slow_matches_add_up() -> None:
    """The seconds are counted over all matches together, not for each."""
    text = "".join(f"{'a' * 34}{i}!:\n\n" for i in range(4000))
    with limit_time(10), pytest.raises(pressconf.PatternTimeoutError):
        pressconf.parse(text, layouts=[make_layout(ENDLESS)], limits=pressconf.Limits(pattern_seconds=0.5))


def test_unlabelled_pattern_is_stopped() -> None:
    """A layout of speech without labels is under the same limit."""
    layout = pressconf.Layout("bow", "A bow.", "a", r"(a|aa)+!", unlabelled=True)
    said = (
        "ADA HOLM: We have a new bridge, and I am glad of it.\n\nIVO PELL: It opens on Friday, as we said in May.\n\n"
    )
    text = f"Press conference on the harbour bridge\n\n{said}{'a' * 300}.!\n\n{said * 3}"
    with limit_time(3), pytest.raises(pressconf.PatternTimeoutError):
        pressconf.parse(text, layouts=["colon", layout], limits=pressconf.Limits(pattern_seconds=0.2))


@pytest.mark.parametrize("sets_off", ["question", "answer", "turn"])
def test_pattern_over_a_text_without_labels_is_stopped(sets_off: str) -> None:
    """A layout that sets off speech in a text without labels is under the same limit."""
    layout = pressconf.Layout("bow", "A bow.", "a", r"(a|aa)+b", unlabelled=True, sets_off=sets_off)  # type: ignore[arg-type]
    with limit_time(3), pytest.raises(pressconf.PatternTimeoutError) as caught:
        pressconf.parse(f"{'a' * 300}\n\n" * 9, layouts=[layout], limits=pressconf.Limits(pattern_seconds=0.2))
    assert caught.value.layout == "bow"


@pytest.mark.parametrize("field, pattern", [("needs", "(a|aa)+b"), ("opens", "(?:a?|b?|a?){40}(?=[b-z])")])
def test_other_patterns_are_stopped(field: str, pattern: str) -> None:
    """What only saves time is under the same limit."""
    layout = make_layout(r"(?P<label>[^:\n]{1,60}):", **{field: pattern})
    with limit_time(3), pytest.raises(pressconf.PatternTimeoutError) as caught:
        pressconf.parse("a" * 300 + "\n\nAda: Hello.", layouts=[layout], limits=pressconf.Limits(pattern_seconds=0.2))
    assert caught.value.layout == "bow"


def test_what_labels_need_and_open_with() -> None:
    """A layout of one's own is passed over where a text lacks what it needs, and where its labels cannot open."""
    text = "Ada Holm: Hello.\n\nAna Ruiz: Is it?\n\nAda Holm: It is.\n\nAna Ruiz: Is it?\n"
    pattern = r"(?P<label>[^:\n]{1,60}):"
    assert len(pressconf.parse(text, layouts=[make_layout(pattern, needs="Ruiz", opens="A")]).turns) == 4
    for fields in ({"needs": "Pell"}, {"opens": "B"}):
        with pytest.raises(pressconf.NotATranscriptError):
            pressconf.parse(text, layouts=[make_layout(pattern, **fields)])


def test_explain_is_limited() -> None:
    """``explain`` runs the same patterns under the same limit."""
    with limit_time(8), pytest.raises(pressconf.PatternTimeoutError):
        pressconf.explain(RUNS, 1, layouts=[make_layout(ENDLESS)])


def test_no_limit() -> None:
    """Infinity is no limit; nothing left is no time at all."""
    layout = make_layout(r"(?P<label>[^:\n]{1,60}):")
    text = "Ada Holm: Hello.\n\nAna Ruiz: Is it?\n\nAda Holm: It is.\n\nAna Ruiz: Is it?\n"
    assert pressconf.parse(text, layouts=[layout], limits=pressconf.Limits(pattern_seconds=math.inf)).turns
    with pytest.raises(pressconf.PatternTimeoutError):
        pressconf.parse(text, layouts=[layout], limits=pressconf.Limits(pattern_seconds=0))


def test_layouts_of_the_table_run_as_they_are() -> None:
    """A layout of the table, or one equal to it that came from another process, costs nothing more; the limit grows with the text."""
    budget = PatternBudget(2.0, 2_500_000)
    assert budget.allowed == 6.0
    for layout in pressconf.LAYOUTS:
        match = layout.compiled.match
        assert budget.limit(pickle.loads(pickle.dumps(layout)), match) is match
    match = make_layout(ENDLESS).compiled.match
    assert budget.limit(make_layout(ENDLESS), match) is not match
