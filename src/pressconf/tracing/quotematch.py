"""What ``trace`` and ``find`` give: one ``QuoteMatch`` a quotation or place, and its flat records.

In: nothing. Out: the frozen class, ``to_match_records`` with ``MATCH_COLUMNS``, ``write_matches`` (CSV and JSON). It stands after
``alignment`` and before ``tracing``.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from typing import Literal, NamedTuple

from attrs import field, frozen

from pressconf.exporters.csv import write_cell
from pressconf.model import Passage, QuestionTurn, Turn
from pressconf.source import Span
from pressconf.speech import Speech
from pressconf.tracing.alignment import Difference

Match = Literal["exact", "close", "none"]
Value = str | int | float | bool | None

#: The columns of the records of matches, in their order; new ones are appended.
MATCH_COLUMNS = (
    "quote",
    "start",
    "end",
    "match",
    "score",
    "speaker_named",
    "same_speaker",
    "conference_id",
    "turn",
    "kind",
    "speaker",
    "office",
    "outlet",
    "interpreted",
    "turn_spans",
    "passage",
    "passage_start",
    "passage_end",
    "differences",
    "question",
    "asker",
    "asker_outlet",
    "question_text",
    "also",
)


class Elsewhere(NamedTuple):
    """Another place at which the words stand: a conference's id, the index of a turn, the spans in its source."""

    conference: str
    turn: int
    spans: tuple[Span, ...]


@frozen
class QuoteMatch:
    """A quotation, and where in the conferences its words were said.

    ``quote`` is ``article[span.start:span.end]``, the words without the outer marks. ``match`` is ``exact``, ``close`` or ``none``;
    with ``none`` all that follows is None or empty. ``conference`` is the id of the ``Conference``, ``turn`` the very ``Turn`` of it:
    ``match.turn.speaker``, ``match.turn.source``. ``turn_spans`` are offsets into that source, several where an ellipsis, a
    bracket or page furniture cuts. ``passage`` is the whole sentences around them. ``question`` is the question turn that the
    answer takes up. ``same_speaker`` is None where it can't be told; False says who said this passage, not that the article is
    wrong. ``also`` are the other places of the same words. ``interpreted``: the transcript marks the speech as interpreted.
    """

    quote: str
    span: Span
    speaker_named: str | None
    match: Match
    score: float
    conference: str | None = None
    turn: Turn | None = field(default=None, repr=False)
    turn_spans: tuple[Span, ...] = ()
    passage: Passage | None = field(default=None, repr=False)
    differences: tuple[Difference, ...] = field(default=(), repr=False)
    question: QuestionTurn | None = field(default=None, repr=False)
    same_speaker: bool | None = None
    also: tuple[Elsewhere, ...] = field(default=(), repr=False)
    interpreted: bool = False

    @property
    def turn_text(self) -> str | None:
        """The words as they were said, " … " between the spans; None without a match."""
        if self.turn is None:
            return None
        return " … ".join(self.turn.source[start:end] for start, end in self.turn_spans)

    @property
    def passage_text(self) -> str | None:
        """The whole sentences for reading, without page furniture and stage directions; None without a match."""
        if self.turn is None or self.passage is None:
            return None
        low, high = self.passage.span
        inside = (
            Span(max(start, low), min(end, high)) for start, end in self.turn.segments if start < high and low < end
        )
        return Speech(self.turn.source, tuple(inside)).text

    @property
    def is_cut(self) -> bool:
        """Whether an exact quotation leaves out words of what was said: what it means may be another."""
        return any(item.kind == "left_out" for item in self.differences)


def to_match_records(matches: Iterable[QuoteMatch]) -> list[dict[str, Value]]:
    """Return one flat dict a match, its keys ``MATCH_COLUMNS``; spans are written ``12-30;40-52``.

    >>> import pressconf
    >>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is as safe as any bridge.", id="a")
    >>> [row] = to_match_records(pressconf.find("as safe as any bridge", [conf]))
    >>> row["match"], row["speaker"], row["turn"], row["turn_spans"], row["passage"]
    ('exact', 'Vale', 2, '57-78', 'It is as safe as any bridge.')
    """
    return [_flatten(match) for match in matches]


def _flatten(match: QuoteMatch) -> dict[str, Value]:
    turn, passage, question = match.turn, match.passage, match.question
    speaker = None if turn is None else turn.speaker
    return {
        "quote": match.quote,
        "start": match.span.start,
        "end": match.span.end,
        "match": match.match,
        "score": match.score,
        "speaker_named": match.speaker_named,
        "same_speaker": match.same_speaker,
        "conference_id": match.conference,
        "turn": None if turn is None else turn.index,
        "kind": None if turn is None else turn.kind,
        "speaker": None if speaker is None else speaker.name,
        "office": None if speaker is None else speaker.office,
        "outlet": None if speaker is None else speaker.outlet,
        "interpreted": None if turn is None else match.interpreted,
        "turn_spans": _write_spans(match.turn_spans) or None,
        "passage": match.passage_text,
        "passage_start": None if passage is None else passage.start,
        "passage_end": None if passage is None else passage.end,
        "differences": "; ".join(map(describe_difference, match.differences)) or None,
        "question": None if question is None else question.index,
        "asker": None if question is None else question.asker_name,
        "asker_outlet": None if question is None else question.asker_outlet,
        "question_text": None if question is None else question.clean_text,
        "also": " ".join(f"{other.conference}:{other.turn}:{_write_spans(other.spans)}" for other in match.also)
        or None,
    }


def describe_difference(item: Difference) -> str:
    """Return a difference in words: ``left out: "not"``, ``altered: "cannot" for "can't"``."""
    words, said = (" ".join(side.split()) for side in (item.words, item.source_words))
    if item.kind == "altered":
        return f'altered: "{words}" for "{said}"'
    return f'{item.kind.replace("_", " ")}: "{words or said}"'


def _write_spans(spans: Iterable[Span]) -> str:
    return ";".join(f"{start}-{end}" for start, end in spans)


def write_matches(matches: Iterable[QuoteMatch], form: str, *, excel_safe: bool = False) -> str:
    """Return the records as ``csv`` (RFC 4180, like that of conferences) or ``json`` (a list of objects)."""
    rows = to_match_records(matches)
    if form == "json":
        return json.dumps(rows, ensure_ascii=True, indent=1) + "\n"
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(MATCH_COLUMNS)
    for row in rows:
        writer.writerow([_write_cell(row[column], excel_safe) for column in MATCH_COLUMNS])
    return out.getvalue()


def _write_cell(value: Value, excel_safe: bool) -> str:
    return str(value) if isinstance(value, float) else write_cell(value, excel_safe)
