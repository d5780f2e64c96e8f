"""Corrections by a user: what each does, that it is kept, and that the laws hold after any of them."""

from __future__ import annotations

import json
import pickle
from itertools import pairwise
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pressconf
from pressconf.corrections import read_corrections, write_corrections
from pressconf.model import Conference, Kind
from pressconf.source import Span
from tests.laws import LAWS
from tests.test_laws import often, read_conference
from tests.test_renaming import check_laws
from tests.texts import TEXTS, damaged_texts

C = pressconf.Correction
TEXT = (
    "MS. HOLM: Good morning. The bridge opens on Friday, as we said it would. Thank you, Ada. Who pays for it?\n\n"
    "Q: Is it safe?\n\nMS. HOLM: It is. My last word on this: it is safe.\n\nQ: And the ferry?\n\nMS. HOLM: The ferry too.\n\n"
    "MR. PELL: One more, please.\n\nQ: And the pier?\n\nMS. HOLM: No.\n"
)


@pytest.fixture
def conf() -> Conference:
    """Three anonymous questions to one person, and a moderator."""
    return pressconf.parse(TEXT)


def span_of(conf: Conference, words: str) -> Span:
    """Where these words stand."""
    start = conf.source.index(words)
    return Span(start, start + len(words))


def codes(conf: Conference) -> list[str]:
    """The codes of the diagnostics."""
    return [remark.code for remark in conf.diagnostics]


# What each field does


def test_kind(conf: Conference) -> None:
    """A kind is the turn's alone; the tree is built anew."""
    answer = conf.turns[4]
    fixed = conf.with_corrections([C(answer.span, kind="moderator")])
    assert [turn.kind for turn in fixed.turns][4] == "moderator"
    assert len(fixed.answers) == len(conf.answers) - 1
    assert fixed.questions[1].answers == ()
    check_laws(fixed)


def test_name_of_a_voice(conf: Conference) -> None:
    """Who speaks one anonymous turn is nobody else: the other turns with that mark stay as they are."""
    fixed = conf.with_corrections([C(conf.questions[0].span, name="Ana Ruiz", outlet="Harbour Post")])
    asker = fixed.questions[0].speaker
    assert (asker.id, asker.name, asker.role, asker.outlet) == ("ana-ruiz", "Ana Ruiz", "asker", "Harbour Post")
    assert asker.labels == ("Q:",)
    assert {item.kind for item in asker.evidence} == {"user"}
    record = fixed.to_records()[1]
    assert (record["name_known_by"], record["outlet_known_by"]) == ("user", "user")
    assert [question.speaker.name for question in fixed.questions] == ["Ana Ruiz", None, None]
    assert "2 of 3 question turns" in next(item.message for item in fixed.diagnostics if item.code == "unnamed-askers")
    check_laws(fixed)


def test_name_of_another(conf: Conference) -> None:
    """A turn that was credited to one person goes to another, known or new, with nothing of the first."""
    last = conf.turns[-1]
    fixed = conf.with_corrections([C(last.span, name="Pell")])
    assert fixed.turns[-1].speaker is fixed.turns[5].speaker
    assert fixed.turns[-1].speaker.labels == ("MR. PELL:", "MS. HOLM:")
    fixed = conf.with_corrections([C(last.span, name="Ivo Vale")])
    assert (fixed.turns[-1].speaker.id, fixed.turns[-1].speaker.role) == ("ivo-vale", "principal")
    assert fixed.turns[-1].known_by("name") == "user"
    check_laws(fixed)


def test_unknown_is_not_left_alone(conf: Conference) -> None:
    """None says that nobody knows; a field that is not given is left alone."""
    named = conf.with_corrections([C(conf.questions[0].span, name="Ana Ruiz", outlet="Harbour Post")])
    span = named.questions[0].span
    unknown = named.with_corrections([C(span, outlet=None)])
    assert (unknown.questions[0].speaker.name, unknown.questions[0].speaker.outlet) == ("Ana Ruiz", None)
    unknown = named.with_corrections([C(span, name=None)])
    assert (unknown.questions[0].speaker.id, unknown.questions[0].speaker.name) == (None, None)
    assert "ana-ruiz" not in {speaker.id for speaker in unknown.speakers}
    alone = named.with_corrections([C(span, kind="question")])
    assert alone == named
    check_laws(unknown)


def test_outlet_of_a_person(conf: Conference) -> None:
    """An outlet is the person's: it stands in all turns of that person, and is the affiliation of who is no asker."""
    fixed = conf.with_corrections([C(conf.turns[0].span, outlet="Ministry of Bridges")])
    assert {turn.speaker.affiliation for turn in fixed.turns if turn.speaker.name == "Holm"} == {"Ministry of Bridges"}
    assert {turn.speaker.outlet for turn in fixed.turns} == {None}
    check_laws(fixed)


def test_role_follows_kinds(conf: Conference) -> None:
    """Somebody all of whose turns ask is an asker, and the affiliation is an outlet then; the other way round as well."""
    turn = conf.turns[5]
    fixed = conf.with_corrections([C(turn.span, outlet="Harbour Post"), C(turn.span, kind="question")])
    assert (fixed.turns[5].speaker.role, fixed.turns[5].speaker.outlet) == ("asker", "Harbour Post")
    back = fixed.with_corrections([C(turn.span, kind="moderator")])
    assert (back.turns[5].speaker.role, back.turns[5].speaker.affiliation) == ("moderator", "Harbour Post")
    check_laws(fixed)
    check_laws(back)


def test_conflict_is_settled() -> None:
    """A user's word on an outlet settles a conflict between two in the text."""
    text = "Q. Ana Ruiz, Harbour Post: Is it?\n\nTHE MINISTER. It is.\n\nQ. Ana Ruiz, Skerry Radio: Since when?\n\nTHE MINISTER. May.\n"
    conf = pressconf.parse(text)
    assert "conflicting-outlets" in codes(conf)
    fixed = conf.with_corrections([C(conf.questions[0].span, outlet="Harbour Post")])
    assert "conflicting-outlets" not in codes(fixed)


# Split and join


def test_split(conf: Conference) -> None:
    """A turn cut in two gives two turns that are slices of the source; the fields are about the second."""
    whole = conf.turns[0]
    at = conf.source.index("Thank you, Ada")
    asks = conf.source.index("Who pays")
    fixed = conf.with_corrections(
        [
            C(whole.span, split_at=at - 1, name="Ivo Vale", kind="moderator"),
            C((at, whole.span.end), split_at=asks, name=None, kind="question"),
        ]
    )
    assert [turn.text for turn in fixed.turns[:3]] == [
        "Good morning. The bridge opens on Friday, as we said it would.",
        "Thank you, Ada.",
        "Who pays for it?",
    ]
    assert [turn.label for turn in fixed.turns[:3]] == ["MS. HOLM:", None, None]
    assert [turn.speaker.name for turn in fixed.turns[:3]] == ["Holm", "Ivo Vale", None]
    assert fixed.turns[1].clean_text == "Thank you, Ada."
    check_laws(fixed)


def test_split_that_the_parser_makes_itself(conf: Conference) -> None:
    """Where a newer version cuts a turn at that place already, a split is not made again, and its fields are for that turn."""
    at = conf.source.index("Thank you, Ada")
    split = C(conf.turns[0].span, split_at=at, kind="moderator", name="Ivo Vale")
    once = conf.with_corrections([split])
    assert once.with_corrections([split]) == once
    label = TEXT.index("MR. PELL:")
    fixed = conf.with_corrections([C((label - 20, label + 30), split_at=label, name="Ivo Pell")])
    assert fixed.turns[5].speaker.name == "Ivo Pell"
    assert len(fixed.turns) == len(conf.turns)


def test_join_of_what_was_no_label() -> None:
    """Words that were taken for a label are words of the speech again: nothing is lost."""
    text = (
        "ADA HOLM: Good morning.\n\nQ: Is it safe?\n\nADA HOLM: It is.\n\nMY ADVICE: Wait for May.\n\nQ: Why?\n\n"
        "ADA HOLM: The wind.\n\nMY ADVICE: Wait.\n"
    )
    conf = pressconf.parse(text)
    taken = [turn for turn in conf.turns if turn.label == "MY ADVICE:"]
    assert len(taken) == 2, "the oddity that this test is about"
    fixed = conf.with_corrections(C(turn.span, join=True) for turn in taken)
    assert [turn.text for turn in fixed.turns if "ADVICE" in turn.text] == [
        "It is.\n\nMY ADVICE: Wait for May.",
        "The wind.\n\nMY ADVICE: Wait.",
    ]
    assert "MY ADVICE: Wait for May." in fixed.turns[2].clean_text
    assert [speaker.name for speaker in fixed.speakers] == ["Ada Holm"]
    check_laws(fixed)


def test_join_of_one_speaker() -> None:
    """The label of a speaker who goes on is no speech, though it stands in the slice of the source."""
    text = TEXT.replace("MR. PELL: One more", "MS. HOLM: One more")
    conf = pressconf.parse(text)
    fixed = conf.with_corrections([C(span_of(conf, "One more, please."), join=True)])
    turn = fixed.turns[4]
    assert turn.text == "The ferry too.\n\nMS. HOLM: One more, please."
    assert turn.clean_text == "The ferry too.\n\nOne more, please."
    assert turn.speaker.labels == ("MS. HOLM:",)
    check_laws(fixed)


def test_join_that_the_parser_makes_itself(conf: Conference) -> None:
    """Where a newer version takes the two turns for one already, there is nothing to join, and nothing to remark."""
    join = C(conf.turns[5].span, join=True)
    once = conf.with_corrections([join])
    assert len(once.turns) == len(conf.turns) - 1
    assert once.with_corrections([join]) == once


# What cannot be


@pytest.mark.parametrize(
    "span, fields, reason",
    [
        ((0, 4), {}, "corrects nothing"),
        ((4, 0), {"kind": "answer"}, "no span"),
        ((-1, 4), {"kind": "answer"}, "no span"),
        ((0, 4, 5), {"kind": "answer"}, "no span"),
        ("04", {"kind": "answer"}, "no span"),
        (4, {"kind": "answer"}, "no span"),
        ((0, 4), {"kind": "song"}, "kind must be one of"),
        ((0, 4), {"split_at": 0}, "inside the span"),
        ((0, 4), {"split_at": 4}, "inside the span"),
        ((0, 4), {"join": True, "kind": "answer"}, "stands alone"),
        ((0, 4), {"join": True, "split_at": 2}, "stands alone"),
        ((0, 4), {"name": ""}, "can't be a name"),
        ((0, 4), {"outlet": " AFP"}, "can't be a name"),
    ],
)
def test_refused(span: Any, fields: dict[str, Any], reason: str) -> None:
    """A correction that cannot be is refused where it is made, by an error of ours that pickles."""
    with pytest.raises(pressconf.CorrectionError, match=reason) as caught:
        C(span, **fields)
    assert isinstance(caught.value, pressconf.PressconfError)
    assert pickle.loads(pickle.dumps(caught.value)).reason == caught.value.reason


@pytest.mark.parametrize("fields", [{"name": 3}, {"outlet": b"AFP"}])
def test_no_words(fields: Any) -> None:
    """A name that is no string is a ``TypeError``; so is a correction that is none."""
    with pytest.raises(TypeError):
        C((0, 4), **fields)
    with pytest.raises(TypeError, match="Correction objects"):
        pressconf.parse(TEXT).with_corrections([{"span": [0, 4]}])  # type: ignore[list-item]


def test_unmatched(conf: Conference) -> None:
    """A correction that fits no turn is a diagnostic, and the others are applied."""
    far = len(conf.source) + 5
    fixed = conf.with_corrections(
        [
            C((far, far + 3), kind="answer"),
            C((far, far + 3), split_at=far + 1),
            C(conf.turns[0].span, join=True),
            C(conf.questions[0].span, name="Ana Ruiz"),
        ]
    )
    assert codes(fixed).count("unmatched-correction") == 3
    assert fixed.questions[0].speaker.name == "Ana Ruiz"
    check_laws(fixed)


def test_answer_without_question(conf: Conference) -> None:
    """What would leave an answer without a question is refused, and the error says which correction and which answer."""
    breaking = C(conf.questions[0].span, kind="statement")
    with pytest.raises(pressconf.CorrectionError, match="no question would stand before") as caught:
        conf.with_corrections([C(conf.questions[1].span, name="Ana Ruiz"), breaking])
    assert caught.value.correction == breaking
    assert str(conf.answers[0].span.start) in caught.value.reason
    mended = conf.with_corrections([breaking, C(conf.answers[0].span, kind="statement")])
    check_laws(mended)


def test_ambiguous_name(conf: Conference) -> None:
    """A name that several speakers have means none of them."""
    conf = pressconf.from_json(conf.to_json().replace('"name": "Pell", "role"', '"name": "Holm", "role"'))
    with pytest.raises(pressconf.AmbiguousSpeakerError):
        conf.with_corrections([C(conf.questions[0].span, name="Holm")])
    assert conf.with_corrections([C(conf.turns[0].span, name="Holm")]).turns[0].speaker.id == "holm"


# Where a correction finds its turn


def test_turn_is_found_after_another_cut(conf: Conference) -> None:
    """The same list goes for a text whose turns are cut otherwise: by exact start first, then by what is shared most."""
    first = conf.turns[0]
    at = conf.source.index("Who pays")
    newer = conf.with_corrections([C(first.span, split_at=at)])
    fixed = newer.with_corrections([C(first.span, name="Ada Holm")])
    assert [turn.speaker.name for turn in fixed.turns[:2]] == ["Ada Holm", "Holm"]
    fixed = newer.with_corrections([C((first.span.start + 2, at + 3), name="Ada Holm")])
    assert [turn.speaker.name for turn in fixed.turns[:2]] == ["Ada Holm", "Holm"]
    fixed = conf.with_corrections([C((at, first.span.end), name="Ada Holm")])
    assert fixed.turns[0].speaker.name == "Ada Holm"


# The saved form


def test_file(conf: Conference, tmp_path: Path) -> None:
    """Corrections kept beside a text give the same result at its next parse."""
    corrections = [
        C(conf.questions[0].span, name="Ana Ruiz", outlet=None),
        C(conf.turns[0].span, split_at=conf.source.index("Who pays"), name=None, kind="question"),
        C(conf.turns[5].span, join=True),
        C(conf.questions[2].span, name="Élan \ud83d\ude00 d’Orsay"),
    ]
    path = tmp_path / "briefing.corrections.json"
    pressconf.save_corrections(corrections, path)
    assert pressconf.load_corrections(path) == corrections
    assert path.read_bytes().isascii()
    assert path.read_text().count("\n") == len(corrections) + 2
    again = pressconf.parse(TEXT).with_corrections(pressconf.load_corrections(str(path)))
    assert again == conf.with_corrections(corrections)


@pytest.mark.parametrize(
    "text, message",
    [
        ("", "not saved corrections at line 1"),
        ("[]", "expected an object"),
        ('{"schema_version": 2, "corrections": []}', "reads 1 to 1"),
        ('{"schema_version": 1}', "corrections is missing"),
        ('{"schema_version": 1, "corrections": [{"kind": "answer"}]}', r"corrections\[0\]\.span is missing"),
        ('{"schema_version": 1, "corrections": [3]}', r"corrections\[0\]: expected an object"),
        ('{"schema_version": 1, "corrections": [{"span": [3, 1], "kind": "answer"}]}', r"\[0\]\.span"),
        ('{"schema_version": 1, "corrections": [{"span": [0, 1], "kind": "song"}]}', r"\[0\]\.kind: expected one of"),
        ('{"schema_version": 1, "corrections": [{"span": [0, 1], "nmae": "Ana"}]}', r"\[0\]: unknown field 'nmae'"),
        ('{"schema_version": 1, "corrections": [{"span": [0, 1], "join": false}]}', r"\[0\]\.join: expected true"),
        ('{"schema_version": 1, "corrections": [{"span": [0, 1], "name": ""}]}', r"\[0\].*can't be a name"),
        ('{"schema_version": 1, "corrections": [{"span": [0, 1]}]}', "corrects nothing"),
        ('{"schema_version": 1, "corrections": [{"span": [0, 1], "name": 3}]}', r"\[0\]\.name: expected a string"),
    ],
)
def test_broken_file(text: str, message: str) -> None:
    """What is no list of corrections is a ``FormatError`` that names the place; no field is passed over."""
    with pytest.raises(pressconf.FormatError, match=message) as caught:
        read_corrections(text)
    assert caught.value.what == "saved corrections"
    assert pickle.loads(pickle.dumps(caught.value)).__dict__ == caught.value.__dict__


NAMES = st.sampled_from(("Ada Holm", "ADA HOLM", "Ana Ruiz", "Holm", "记者", "é", "\ud83d\ude00a"))


@st.composite
def corrections(draw: st.DrawFn, conf: Conference) -> pressconf.Correction:
    """Return a correction of any kind for a turn of this conference, or for a place where none may be."""
    span = draw(st.sampled_from([turn.span for turn in conf.turns]))
    if draw(st.integers(0, 9)) == 0:
        span = Span(*sorted(draw(st.tuples(*[st.integers(0, len(conf.source) + 3)] * 2))))
    shape = draw(st.sampled_from(("join", "split", "fields", "fields")))
    if shape == "join":
        return C(span, join=True)
    fields: dict[str, Any] = {"kind": draw(st.sampled_from(get_args(Kind)))}
    if shape == "split" and span.end - span.start > 1:
        fields["split_at"] = draw(st.integers(span.start + 1, span.end - 1))
    for name in ("name", "outlet"):
        if draw(st.booleans()):
            fields[name] = draw(st.none() | NAMES)
    if draw(st.booleans()) and len(fields) > 1:
        del fields["kind"]
    return C(span, **fields)


@often
@given(data=st.data(), text=st.sampled_from(list(TEXTS.values())) | damaged_texts())
def test_laws_hold(data: st.DataObject, text: str) -> None:
    """Whatever is corrected, every law holds after each step; a list is a log: at once or one by one, in memory or saved."""
    conf = first = read_conference(text)
    done: list[pressconf.Correction] = []
    for _ in range(data.draw(st.integers(1, 6))):
        if not conf.turns:
            break
        correction = data.draw(corrections(conf))
        try:
            conf = conf.with_corrections([correction])
        except (pressconf.CorrectionError, pressconf.AmbiguousSpeakerError):
            continue  # refused, and nothing changed
        done.append(correction)
        for law in LAWS:
            law(conf, text)
    assert first.with_corrections(read_corrections(write_corrections(done))) == conf
    assert pickle.loads(pickle.dumps(done)) == done


@pytest.mark.parametrize("name", TEXTS)
def test_nothing_corrected(name: str) -> None:
    """No correction gives an equal conference; so does saying what is known already of a turn's kind."""
    conf = read_conference(TEXTS[name])
    assert conf.with_corrections([]) == conf
    json.loads(write_corrections([]))


def test_a_cut_within_a_label_that_became_words_is_the_same_at_once() -> None:
    """Join a turn to the one before, label and all, and split it inside that label: at once as one by one."""
    conf = read_conference(TEXTS["time_line/plain"])
    first, second = next(
        (one, two)
        for one, two in pairwise(conf.turns)
        if two.label is not None and " " in two.label and one.span.end < two.span.start
    )
    assert second.label_span is not None
    at = second.label_span.start + (second.label or "").index(" ")
    steps = [C(second.span, join=True), C(Span(first.span.start, second.span.end), split_at=at)]
    assert conf.with_corrections(steps) == conf.with_corrections(steps[:1]).with_corrections(steps[1:])
