"""Flat records: columns, values, and what is null."""

from __future__ import annotations

import attrs
from hypothesis import given

from pressconf.model import Conference, Evidence, QuestionTurn, Speaker
from pressconf.records import COLUMNS, gather_columns, to_records
from pressconf.source import Span
from tests.samples import HOLM, RUIZ, VOICE, build_conference, build_sample
from tests.strategies import conferences


@given(conferences())
def test_columns_and_values(conf: Conference) -> None:
    """Every record has the contract's columns in order, then the meta columns; every value is flat; every slice is the text."""
    for number, record in enumerate(to_records(conf)):
        assert tuple(record) == gather_columns([conf])
        assert tuple(record)[: len(COLUMNS)] == COLUMNS
        assert record["index"] == number
        assert all(value is None or type(value) in (str, int, bool, float) for value in record.values())
        turn = conf.turns[number]
        assert record["text"] == conf.source[turn.span.start : turn.span.end]
        assert (record["start"], record["end"]) == (turn.span.start, turn.span.end)
        if record["label"] is None:
            assert record["label_start"] is None is record["label_end"]
        else:
            assert turn.label_span is not None
            assert (record["label_start"], record["label_end"]) == (turn.label_span.start, turn.label_span.end)
        assert isinstance(turn, QuestionTurn) or record["follow_up"] is None


@given(conferences())
def test_nothing_is_known_without_a_value(conf: Conference) -> None:
    """Where there is no name or outlet, nothing tells how it is known; only askers have an outlet."""
    for record in to_records(conf):
        assert record["name"] is not None or record["name_known_by"] is None
        assert record["outlet"] is not None or record["outlet_known_by"] is None
        assert record["role"] == "asker" or record["outlet"] is None


def test_meta_comes_last_and_sorted() -> None:
    """Meta is carried untouched, prefixed and sorted, after the contract's columns."""
    record = to_records(build_sample())[0]
    assert tuple(record)[len(COLUMNS) :] == ("meta_desk", "meta_url")
    assert record["meta_url"] == "https://example.org/bridge"


def test_evidence_of_the_turn_goes_first() -> None:
    """A name that this turn carries on from another is ``carried``, however well it is known elsewhere."""
    conf = build_conference([("question", RUIZ, "Q", "Why?"), ("answer", HOLM, "MS. HOLM:", "So.")])
    turn = attrs.evolve(conf.turns[0], evidence=(Evidence("outlet", "Harbour Gazette", "carried", Span(0, 1)),))
    conf = attrs.evolve(conf, turns=(turn, *conf.turns[1:]))
    assert [record["outlet_known_by"] for record in to_records(conf)] == ["carried", None]
    assert [record["name_known_by"] for record in to_records(conf)] == [None, "label"]


def test_empty_label_is_no_missing_label() -> None:
    """An empty label span is a place in the source, not null."""
    conf = build_conference([("question", VOICE, "", "Why?")])
    record = to_records(conf)[0]
    assert (record["label"], record["label_start"], record["label_end"]) == ("", 0, 0)


def test_outlet_of_a_principal_stays_out() -> None:
    """An outlet is an asker's: nobody else's shows one."""
    host = Speaker("s9", "Lea Brandt", "moderator", outlet="Harbour Gazette")
    record = to_records(build_conference([("moderator", host, "LEA BRANDT:", "Welcome.")]))[0]
    assert record["outlet"] is None
