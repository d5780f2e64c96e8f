"""What changed between two results for one text: every change is told, and nothing else."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pressconf
from pressconf.comparison import Change
from pressconf.model import Conference
from tests.test_corrections import TEXT, corrections
from tests.test_laws import often, read_conference
from tests.texts import TEXTS

C = pressconf.Correction


@pytest.fixture
def conf() -> Conference:
    """Three anonymous questions to one person, and a moderator."""
    return pressconf.parse(TEXT)


@pytest.mark.parametrize("name", TEXTS)
def test_nothing_changed(name: str) -> None:
    """A conference compared with itself, or with itself read back, is no change: false, and said so."""
    conf = read_conference(TEXTS[name])
    for other in (conf, pressconf.from_json(conf.to_json())):
        changes = pressconf.compare(conf, other)
        assert not changes
        assert repr(changes) == "<Comparison: nothing changed>"
        assert changes.summary() == str(changes) == "nothing changed"


def test_gained_and_lost(conf: Conference) -> None:
    """A cut turn gains one and is cut otherwise; the other way round it is lost; each change has both turns, or None."""
    new = conf.with_corrections([C(conf.turns[0].span, split_at=TEXT.index("Thank you"))])
    changes = pressconf.compare(conf, new)
    assert changes.gained == (Change(None, new.turns[1]),)
    assert changes.recut == (Change(conf.turns[0], new.turns[0]),)
    assert repr(changes) == "<Comparison: 1 gained, 1 recut>"
    back = pressconf.compare(new, conf)
    assert back.lost == (Change(new.turns[1], None),)
    assert str(back).splitlines()[0] == "lost: statement at line 1: Holm, 7 words"


def test_relinked(conf: Conference) -> None:
    """An answer is relinked where it stands under another question, not where the number of its question has changed."""
    new = conf.with_corrections([C(conf.turns[0].span, split_at=TEXT.index("Thank you"))])
    assert new.answers[0].question != conf.answers[0].question
    assert not pressconf.compare(conf, new).relinked
    new = conf.with_corrections([C(conf.questions[1].span, kind="moderator")])
    changes = pressconf.compare(conf, new)
    assert changes.relinked == (Change(conf.answers[1], new.answers[1]),)
    assert changes.kind_changed == (Change(conf.questions[1], new.turns[3]),)
    assert changes.summary().splitlines() == [
        "relinked: answer at line 9: question 3 -> question 1",
        "kind changed: moderator at line 7: question -> moderator",
    ]


def test_renamed(conf: Conference) -> None:
    """A name or an outlet that changed is told for each turn; a role alone is none."""
    new = conf.with_corrections([C(conf.questions[0].span, name="Ana Ruiz", outlet="Harbour Post")])
    changes = pressconf.compare(conf, new)
    assert changes.renamed == (Change(conf.questions[0], new.questions[0]),)
    assert str(changes) == "renamed: question at line 3: nobody known -> Ana Ruiz (Harbour Post)"
    newer = new.with_corrections([C(new.questions[0].span, outlet="AFP")])
    assert len(pressconf.compare(new, newer).renamed) == 1


def test_turn_that_begins_elsewhere(conf: Conference) -> None:
    """A turn that begins a few characters later is the same one."""
    first = conf.turns[0].span
    cut = first.start + len("Good morning.")
    one = conf.with_corrections([C(first, split_at=cut)])
    two = one.with_corrections([C(one.turns[1].span, split_at=cut + 5), C(one.turns[1].span, join=True)])
    changes = pressconf.compare(one, two)
    assert [(change.old, change.new) for change in changes.recut] == [
        (one.turns[0], two.turns[0]),
        (one.turns[1], two.turns[1]),
    ]
    assert not changes.gained


def test_different_texts(conf: Conference) -> None:
    """Conferences of different texts are refused, however alike."""
    other = pressconf.parse(TEXT + "\n", id=conf.id)
    with pytest.raises(pressconf.DifferentSourcesError, match="different texts") as caught:
        pressconf.compare(conf, other)
    assert (caught.value.old, caught.value.new) == (conf.id, conf.id)
    assert pickle.loads(pickle.dumps(caught.value)).__dict__ == caught.value.__dict__


@often
@given(data=st.data(), text=st.sampled_from(list(TEXTS.values())))
def test_every_turn_is_paired_gained_or_lost(data: st.DataObject, text: str) -> None:
    """After any corrections each turn of either side is told once or the same; turns that nothing is told of are the same."""
    old = new = read_conference(text)
    for _ in range(data.draw(st.integers(0, 5))):
        if new.turns:
            try:
                new = new.with_corrections([data.draw(corrections(new))])
            except (pressconf.CorrectionError, pressconf.AmbiguousSpeakerError):
                continue
    changes = pressconf.compare(old, new)
    gained = {change.new.index for change in changes.gained if change.new}
    lost = {change.old.index for change in changes.lost if change.old}
    assert len(old.turns) - len(lost) == len(new.turns) - len(gained)
    told = {
        turn.span
        for group in (changes.recut, changes.gained, changes.lost)
        for change in group
        for turn in change
        if turn
    }
    assert {turn.span for turn in old.turns} - told == {turn.span for turn in new.turns} - told
    assert bool(changes) == bool(str(changes) != "nothing changed")
    assert bool(pressconf.compare(new, old)) == bool(changes)
