"""The laws of the contract as plain checks: each takes a conference and the text that it was made from, and fails loudly.

No pytest, no hypothesis: ``tests/test_laws.py`` runs them over every fixture, damaged fixtures, generated text and the corpus.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import get_args

import pressconf
from pressconf.model import TRUST, Conference, Kind, QuestionTurn, Role, Speaker, Turn
from pressconf.passes.folding import fold
from pressconf.source import Span

Law = Callable[[Conference, str], None]

REGION_KINDS = {"header", "label", "turn", "furniture", "stage_direction", "trailer", "unexplained", "space"}
#: What may stand inside a turn's span.
SPOKEN = {"turn", "furniture", "stage_direction", "space"}


def check_inside(spans: Iterable[Span], low: int, high: int) -> None:
    """Spans are ordered, disjoint and inside ``[low, high]``."""
    place = low
    for start, end in spans:
        assert place <= start <= end <= high, (place, start, end, high)
        place = end


def check_spans(conf: Conference, text: str) -> None:
    """Law 1: texts are slices; spans are ordered, disjoint and inside the source."""
    places: list[Span] = []
    for turn in conf.turns:
        assert turn.text == text[turn.span.start : turn.span.end]
        if turn.label_span is not None:
            assert turn.label == text[turn.label_span.start : turn.label_span.end]
            assert turn.label
            assert turn.label_span.start < turn.label_span.end
            places.append(turn.label_span)
        assert turn.text == turn.text.strip()
        places.append(turn.span)
        check_inside(turn.segments, *turn.span)
        check_inside(turn.direction_spans, *turn.span)
        pieces = [text[start:end] for start, end in turn.segments]
        assert "".join("".join(pieces).split()) == "".join(turn.clean_text.split())
        for passage in (*turn.paragraphs, *turn.stage_directions):
            assert passage.text == text[passage.start : passage.end]
    check_inside(places, 0, len(text))
    for record, turn in zip(conf.to_records(), conf.turns, strict=True):
        assert (record["start"], record["end"]) == turn.span
        assert record["text"] == text[record["start"] : record["end"]]
        if turn.label_span is not None:
            assert record["label"] == text[record["label_start"] : record["label_end"]]
    for remark in conf.diagnostics:
        if remark.span is None:
            assert (remark.line, remark.column) == (None, None)
        else:
            assert 0 <= remark.span.start <= remark.span.end <= len(text)
            place = conf.locate(remark.span.start)
            assert (remark.line, remark.column) == (place.line, place.column)


def check_anatomy(conf: Conference, text: str) -> None:
    """Parts, replies and words that decline lie in their turns; replies go to questions before, and are found from both ends."""
    for question in conf.questions:
        check_inside((part.span for part in question.parts), *question.span)
        assert all(part.text == text[part.start : part.end] == part.text.strip() for part in question.parts)
        assert all(any(person is speaker for speaker in conf.speakers) for person in question.addressed_to)
        taking = [turn for turn in conf.answers if any(reply.question == question.index for reply in turn.replies_to)]
        assert list(question.answered_by) == taking
    for answer in conf.answers:
        for reply in answer.replies_to:
            asked = conf.turns[reply.question]
            assert isinstance(asked, QuestionTurn)
            assert asked.index < answer.index
            assert reply.part is None or reply.part < len(asked.parts)
            check_inside([reply.span], *answer.span)
            assert 0 <= reply.score <= 1
        if answer.declined is not None:
            check_inside([answer.declined], *answer.span)


def check_regions(conf: Conference, text: str) -> None:
    """Law 2: regions are ordered, disjoint and together the whole source; each non-space character is explained."""
    place = 0
    for region in conf.regions:
        assert region.start == place, f"a gap or an overlap at {place}: {region}"
        assert region.start < region.end, region
        assert region.kind in REGION_KINDS, region
        words = text[region.start : region.end]
        assert region.kind != "space" or not words.strip(), (region, words[:60])
        place = region.end
    assert place == len(text)
    labels = [Span(region.start, region.end) for region in conf.regions if region.kind == "label"]
    assert labels == [turn.label_span for turn in conf.turns if turn.label_span is not None]
    spans = [turn.span for turn in conf.turns if turn.span.start < turn.span.end]
    number = 0
    for region in conf.regions:
        while number < len(spans) and spans[number].end <= region.start:
            number += 1
        within = number < len(spans) and spans[number].start <= region.start
        if within:
            assert region.end <= spans[number].end, region
            assert region.kind in SPOKEN, region
        else:
            assert region.kind != "turn", region
    for start, end in spans:
        assert text[start] == text[start].lstrip(), "speech is stripped"
        assert text[end - 1] == text[end - 1].rstrip(), "speech is stripped"


def check_source(conf: Conference, text: str) -> None:
    """Law 3: the source is the text, code point for code point."""
    assert conf.source == text
    assert len(conf.source) == len(text)
    assert all(turn.source == text for turn in conf.turns)


def check_credit(conf: Conference, text: str) -> None:
    """Law 4: no name, office, outlet or affiliation without evidence whose span prints it; what nobody tells is null."""
    assert {turn.speaker.id for turn in conf.turns} - {None} == {speaker.id for speaker in conf.speakers}
    assert len({speaker.id for speaker in conf.speakers}) == len(conf.speakers)
    for speaker in conf.speakers:
        assert speaker.id
        assert speaker.name or speaker.office, speaker
    for turn in conf.turns:
        speaker = turn.speaker
        assert speaker.role in get_args(Role)
        assert (speaker.id is None) <= (speaker.name is None), speaker
        for field in ("name", "office", "outlet", "affiliation", "honorific"):
            check_evidence(speaker, turn, field, text)
        assert not (speaker.outlet and speaker.affiliation), speaker
    codes = {remark.code for remark in conf.diagnostics}
    nameless = {turn.kind == "question" for turn in conf.turns if turn.speaker.name is None}
    assert (True not in nameless) or "unnamed-askers" in codes
    assert (False not in nameless) or "unnamed-speakers" in codes


def check_evidence(speaker: Speaker, turn: Turn, field: str, text: str) -> None:
    """One field of a turn's speaker: null, a non-empty string with evidence, and every evidence's span prints its value."""
    value = getattr(speaker, field)
    assert value is None or value.strip(), (field, value)
    found = [item for item in (*turn.evidence, *speaker.evidence) if item.field == field]
    if value is not None and field != "honorific":
        assert found, f"{field} {value!r} stands without evidence"
        assert any(same_words(item.value, value) for item in found), (value, found)
    for item in found:
        assert item.kind in TRUST
        if item.kind in ("hint", "user"):
            continue
        assert item.span is not None, item
        assert 0 <= item.span.start < item.span.end <= len(text), item
        printed = text[item.span.start : item.span.end]
        assert squeeze(item.value) in squeeze(printed), (item, printed)


def squeeze(words: str) -> str:
    """Letters and digits alone, case-folded: what is the same in print across line ends and punctuation."""
    return "".join(char for char in fold(words) if char.isalnum())


def same_words(one: str, two: str) -> bool:
    """Whether one form is within the other, letters and digits compared."""
    return squeeze(one) in squeeze(two) or squeeze(two) in squeeze(one)


def check_saving(conf: Conference, text: str) -> None:
    """Law 5: what is read back equals what was saved, saving it again gives the same bytes, speakers are stored once."""
    saved = conf.to_json()
    again = pressconf.from_json(saved)
    assert again == conf
    assert again.source == text
    assert again.to_json() == saved
    assert again.to_csv() == conf.to_csv()
    assert again.to_records() == conf.to_records()
    json.loads(saved)
    by_id = {speaker.id: speaker for speaker in conf.speakers}
    assert all(turn.speaker is by_id[turn.speaker.id] for turn in conf.turns if turn.speaker.id is not None)


def check_tree(conf: Conference, text: str) -> None:
    """Law 8: the turns of the tree, sorted, are the flat turns; exports that print speech follow their order."""
    found: list[Turn] = []
    for item in conf:
        found += [item, *item.members] if isinstance(item, QuestionTurn) else [item]
    assert sorted(found, key=lambda turn: turn.index) == list(conf.turns)
    assert [turn.index for turn in conf.turns] == list(range(len(conf.turns)))
    assert all(turn.kind in get_args(Kind) for turn in conf.turns)
    assert all(one.index < two.index for one, two in pairwise(conf.items))
    for turn in conf.answers:
        assert isinstance(turn.question, int)
        before = [question.index for question in conf.questions if question.index < turn.index]
        assert turn.question == before[-1]
    rows = [json.loads(line) for line in conf.export("jsonl").splitlines()]
    assert [row["index"] for row in rows] == [turn.index for turn in conf.turns]


LAWS: tuple[Law, ...] = (
    check_spans,
    check_anatomy,
    check_regions,
    check_source,
    check_credit,
    check_saving,
    check_tree,
)
