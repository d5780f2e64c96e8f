"""The structure of a press conference: frozen classes that point into the untouched source.

In: nothing. Out: the classes that every pass fills and every exporter reads. Turns are the flat truth; ``Conference.items``
groups them. Texts are slices taken when asked for: a turn holds offsets (code points, half open) and a reference to the
source, never a copy. The methods that leave the model (``to_json``, ``export`` …) are one-line conveniences over the
modules that do the work, imported when called. It is long for a module of ours because it reads best whole: who knows these
classes knows what the library gives.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from attrs import evolve, field, frozen

from pressconf.source import Anchor, Line, Location, Span, find_anchor, locate, locate_in, split_lines
from pressconf.speech import PARAGRAPH_BREAK, Speech, join_gap

if TYPE_CHECKING:
    from pathlib import Path

    import pandas
    import polars
    import pyarrow

    from pressconf.chunking.chunk import Chunk
    from pressconf.corrections import Correction

Kind = Literal["statement", "question", "answer", "moderator"]
RegionKind = Literal["header", "label", "turn", "furniture", "stage_direction", "trailer", "unexplained", "space"]
Severity = Literal["info", "warning"]
Role = Literal["principal", "moderator", "asker", "interpreter", "unknown"]

#: Kinds of evidence, the most trusted first. A user's word is above the document's; a printed label above what was said.
TRUST = (
    "user",
    "hint",
    "label",
    "correction",
    "self_introduction",
    "editor",
    "handover",
    "vocative",
    "roster",
    "header",
    "carried",
)


class Evidence(NamedTuple):
    """Why we say it: ``kind`` of evidence (one of ``TRUST``) for the ``value`` of a ``field``, and the span that says so.

    ``field`` is ``name``, ``outlet``, ``office``, ``affiliation`` or ``honorific``; ``relayed_name`` and ``relayed_outlet`` are
    those of somebody whose question a moderator reads out. ``span`` is None for ``hint`` and ``user`` only.
    """

    field: str
    value: str
    kind: str
    span: Span | None


class Diagnostic(NamedTuple):
    """A coded remark: ``code`` (see docs/diagnostics.md), ``severity`` (``info``, ``warning``), ``message``, ``span`` or None.

    ``line`` and ``column`` (from 1) are where the span starts; None where there is no span.
    """

    code: str
    severity: str
    message: str
    span: Span | None = None
    line: int | None = None
    column: int | None = None


class Region(NamedTuple):
    """A stretch of the source and what it is.

    ``kind``: ``header, label, turn, furniture, stage_direction, trailer, unexplained, space``. A conference's regions are
    ordered, disjoint and together the whole source.
    """

    start: int
    end: int
    kind: str


class FoundLayout(NamedTuple):
    """A layout that the text uses: its name, its score (0 to 1) and the number of labels taken from it."""

    name: str
    score: float
    labels: int


def copy_meta(meta: Mapping[str, str]) -> dict[str, str]:
    """Return a copy: each conference has its own, a derived one too."""
    return dict(meta)


@frozen
class Speaker:
    """One person in this conference, or a voice (``id`` and ``name`` None) that the document does not name.

    ``outlet`` is an asker's organisation, ``affiliation`` everybody else's; both as printed. ``labels`` holds every printed form.
    """

    id: str | None
    name: str | None
    role: Role
    office: str | None = None
    honorific: str | None = None
    outlet: str | None = None
    outlet_forms: tuple[str, ...] = ()
    affiliation: str | None = None
    labels: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = field(default=(), repr=False)


@frozen
class Passage:
    """A stretch of the source that reads as one piece: ``text`` is the slice."""

    start: int
    end: int
    source: str = field(eq=False, repr=False)

    @property
    def text(self) -> str:
        return self.source[self.start : self.end]

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


class Reply(NamedTuple):
    """What an answer takes up: the question turn of index ``question``, and of its ``parts`` the one of number ``part``.

    ``part`` is counted from 0, and None for the whole question. ``span`` is the stretch of the answer that takes it up; ``score``
    (0 to 1) is how sure that is, a rank and no probability.
    """

    question: int
    part: int | None
    span: Span
    score: float


def _tell_apart(speaker: Speaker) -> tuple[object, ...]:
    """What makes two turns' speakers equal: all but the evidence, which the conference's list of speakers compares once."""
    return speaker.id, speaker.name, speaker.role, speaker.office, speaker.outlet, speaker.affiliation, speaker.labels


def _tell_all_apart(speakers: tuple[Speaker, ...]) -> tuple[object, ...]:
    return tuple(map(_tell_apart, speakers))


@frozen
class Turn:
    """One speaker's stretch between labels.

    ``span`` and ``label_span`` are offsets into ``source``; ``segments`` are the spans that make ``clean_text``. ``question``
    is the index of the nearest question turn before (answers, and moderator's turns inside an exchange). ``evidence`` says
    why this turn is credited to ``speaker``. ``start_time`` and ``end_time`` (seconds) are those of the captions that its
    words stand in; None where the document has no times.
    """

    index: int
    kind: Kind
    speaker: Speaker = field(eq=_tell_apart)
    span: Span
    label_span: Span | None
    segments: tuple[Span, ...] = field(repr=False)
    direction_spans: tuple[Span, ...] = field(repr=False)
    evidence: tuple[Evidence, ...] = field(repr=False)
    question: int | None
    thread: int | None
    source: str = field(eq=False, repr=False)
    start_time: float | None = field(default=None, kw_only=True, repr=False)
    end_time: float | None = field(default=None, kw_only=True, repr=False)

    @property
    def text(self) -> str:
        """The slice ``source[span.start:span.end]``."""
        return self.source[self.span.start : self.span.end]

    @property
    def label(self) -> str | None:
        """The label as printed, or None."""
        return None if self.label_span is None else self.source[self.label_span.start : self.label_span.end]

    @property
    def clean_text(self) -> str:
        """The speech for reading: no furniture, stage directions, markup residue or hard wraps."""
        return Speech(self.source, self.segments).text

    @property
    def paragraphs(self) -> tuple[Passage, ...]:
        """The paragraphs of the speech as passages of the source; a line end inside a segment is no hard wrap but ends one."""
        found: list[Passage] = []
        for start, end in self.segments:
            goes_on = bool(found) and join_gap(self.source[found[-1].end : start]) != PARAGRAPH_BREAK
            for low, high in split_lines(self.source, start, end):
                if goes_on:
                    found[-1] = Passage(found[-1].start, high, self.source)
                else:
                    found.append(Passage(low, high, self.source))
                goes_on = False
        return tuple(found)

    @property
    def stage_directions(self) -> tuple[Passage, ...]:
        """Bracketed non-speech inside the turn ("(Laughter.)"), as passages of the source."""
        return tuple(Passage(start, end, self.source) for start, end in self.direction_spans)

    def known_by(self, what: str) -> str | None:
        """Return the kind of the most trusted evidence for a field (``name``, ``outlet`` …) of this turn's speaker, or None.

        Evidence of the turn itself goes before evidence found elsewhere: a name carried on to a follow-up is ``carried``.
        """
        told = getattr(self.speaker, what)
        if any(
            item.field == what and item.kind in ("user", "hint") and item.value == told
            for item in self.speaker.evidence
        ):
            return next(kind for kind in TRUST if any(item[:3] == (what, told, kind) for item in self.speaker.evidence))
        for evidence in (self.evidence, self.speaker.evidence):
            kinds = [item.kind for item in evidence if item.field == what]
            if kinds:
                return min(kinds, key=TRUST.index)
        return None


@frozen
class Statement(Turn):
    """Prepared or formal remarks (kind ``statement``), or a turn that manages the event (kind ``moderator``)."""


@frozen
class Answer(Turn):
    """A turn that replies; ``question`` is the index of the nearest question turn before it.

    ``replies_to`` is what it takes up, nothing where that can't be told; ``declined`` is the span of the first words that decline
    to answer, or None.
    """

    replies_to: tuple[Reply, ...] = field(default=(), repr=False)
    declined: Span | None = field(default=None, repr=False)


@frozen
class QuestionTurn(Turn):
    """A turn of an asker, with what belongs to it.

    ``answers`` follow it in print; ``handovers`` are the moderator's turns before it, ``moderation`` those between it and
    its last answer. ``follow_up``: the same asker goes on (None where anonymous labels can't tell). ``parts`` are the separate
    questions asked in one breath, ``addressed_to`` those whom they are put to by name or title; ``answered_by`` are the answers
    that take it up, also later ones.
    """

    follow_up: bool | None
    answers: tuple[Answer, ...] = field(repr=False)
    handovers: tuple[Statement, ...] = field(repr=False)
    moderation: tuple[Statement, ...] = field(repr=False)
    parts: tuple[Passage, ...] = field(default=(), repr=False)
    addressed_to: tuple[Speaker, ...] = field(default=(), eq=_tell_all_apart, repr=False)
    answered_by: tuple[Answer, ...] = field(default=(), repr=False)

    @property
    def asker_name(self) -> str | None:
        """Who asks: the speaker, or whose question a moderator reads out; None where the text does not say."""
        return self._tell_asker("name")

    @property
    def asker_outlet(self) -> str | None:
        """For whom the asker asks, likewise."""
        return self._tell_asker("outlet")

    def _tell_asker(self, what: str) -> str | None:
        if self.speaker.role != "moderator":
            told: str | None = getattr(self.speaker, what)
            return told
        return next((item.value for item in self.evidence if item.field == f"relayed_{what}"), None)

    @property
    def members(self) -> tuple[Turn, ...]:
        """Every turn under this one, in document order (the question itself not among them)."""
        return (*self.handovers, *sorted((*self.answers, *self.moderation), key=lambda turn: turn.index))


@frozen
class Thread:
    """One asker's consecutive question turns with all that lies between: ``turns`` in document order."""

    number: int
    turns: tuple[Turn, ...] = field(repr=False)

    @property
    def questions(self) -> tuple[QuestionTurn, ...]:
        return tuple(turn for turn in self.turns if isinstance(turn, QuestionTurn))

    @property
    def speaker(self) -> Speaker:
        """The asker."""
        return self.questions[0].speaker


@frozen(repr=False)
class Conference:
    """A press conference: iterate over it for the tree, or take ``turns``, the flat truth.

    >>> import pressconf
    >>> conf = pressconf.parse("MS. HOLM: Welcome.\\n\\nQ   Is the bridge safe?\\n\\nMS. HOLM: It is.")
    >>> [(turn.kind, turn.speaker.name) for turn in conf.turns]
    [('statement', 'Holm'), ('question', None), ('answer', 'Holm')]
    """

    id: str
    title: str | None
    date: datetime.date | None
    location: str | None
    status: str | None
    language: str | None
    speakers: tuple[Speaker, ...]
    turns: tuple[Turn, ...]
    regions: tuple[Region, ...]
    layouts: tuple[FoundLayout, ...]
    diagnostics: tuple[Diagnostic, ...]
    meta: Mapping[str, str] = field(converter=copy_meta, hash=False)
    source: str
    anchors: tuple[Anchor, ...] = ()

    @property
    def items(self) -> tuple[Statement | QuestionTurn, ...]:
        """The tree: statements and question turns (with their answers and hand-overs inside) in document order."""
        inside = {turn.index for question in self.questions for turn in question.members}
        return tuple(
            turn for turn in self.turns if isinstance(turn, Statement | QuestionTurn) and turn.index not in inside
        )

    def __iter__(self) -> Iterator[Statement | QuestionTurn]:
        return iter(self.items)

    @property
    def statements(self) -> tuple[Statement, ...]:
        """The turns of kind ``statement``."""
        return tuple(turn for turn in self.turns if isinstance(turn, Statement) and turn.kind == "statement")

    @property
    def questions(self) -> tuple[QuestionTurn, ...]:
        return tuple(turn for turn in self.turns if isinstance(turn, QuestionTurn))

    @property
    def answers(self) -> tuple[Answer, ...]:
        return tuple(turn for turn in self.turns if isinstance(turn, Answer))

    @property
    def threads(self) -> tuple[Thread, ...]:
        """One asker's consecutive question turns with all between."""
        groups: dict[int, list[Turn]] = {}
        for turn in self.turns:
            if turn.thread is not None:
                groups.setdefault(turn.thread, []).append(turn)
        return tuple(Thread(number, tuple(turns)) for number, turns in sorted(groups.items()))

    @property
    def confidence(self) -> float:
        """How far to trust the result, from 0 to 1: a rank among documents, no probability (see docs/diagnostics.md)."""
        from pressconf.confidence import rate_confidence

        return rate_confidence(self)

    def locate(self, offset: int) -> Location:
        """Return the line and column (from 1) of an offset into ``source``; ``IndexError`` outside it.

        ``page`` (from 1) and ``time`` (seconds: when the caption began that it stands in) where the file had pages or times.
        """
        place, anchor = locate(self.source, offset), find_anchor(self.anchors, offset)
        return place if anchor is None else evolve(place, page=anchor.page, time=anchor.start_time)

    def rename_speakers(self, names: Mapping[str, str]) -> Conference:
        """Return the conference with other names of speakers: ``{id or name as found: new name}``."""
        from pressconf.renaming import rename_speakers

        return rename_speakers(self, names)

    def with_corrections(self, corrections: Iterable[Correction]) -> Conference:
        """Return the conference with corrections applied, one after the other; one that fits no turn is a diagnostic."""
        from pressconf.corrections import with_corrections

        return with_corrections(self, corrections)

    def to_records(self) -> list[dict[str, Any]]:
        """Return one flat dict a turn (columns: ``pressconf.records.COLUMNS``)."""
        from pressconf.records import to_records

        return to_records(self)

    def to_json(self, path: str | Path | None = None) -> str:
        """Return the lossless JSON text, and write it to ``path`` where given; ``pressconf.from_json`` reads it back."""
        return str(self.export("json", path))

    def to_csv(self, path: str | Path | None = None, *, bom: bool = False) -> str:
        """Return the flat records as CSV, and write them to ``path`` where given; ``bom=True`` for Excel."""
        return str(self.export("csv", path, bom=bom))

    def to_pandas(self) -> pandas.DataFrame:
        """Return the flat records as a DataFrame with nullable integers, booleans and a real date column (extra ``pandas``)."""
        from pressconf.frames import to_pandas

        return to_pandas(self)

    def floor(self, by: Literal["speaker", "role", "outlet"] = "speaker") -> list[dict[str, Any]]:
        """Return turns, words and the share of all words, one flat dict a speaker, role or outlet (see docs/tables.md)."""
        from pressconf.tables.floor import count_floor

        return count_floor(self, by)

    def chunks(self, max_words: int = 300, count: Callable[[str], int] | None = None) -> list[Chunk]:
        """Return the speech in chunks for retrieval, each at most ``max_words`` long, or ``max_words`` by ``count``."""
        from pressconf.chunking import cut_chunks

        return cut_chunks(self, max_words, count)

    def to_polars(self) -> polars.DataFrame:
        """Return the flat records as a Polars frame, U+FFFD for lone surrogates (extra ``polars``)."""
        from pressconf.frames import to_polars

        return to_polars(self)

    def to_arrow(self) -> pyarrow.Table:
        """Return the flat records as an Arrow table, U+FFFD for lone surrogates (extra ``arrow``)."""
        from pressconf.frames import to_arrow

        return to_arrow(self)

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """Hand the flat records to whatever reads Arrow: ``polars.DataFrame(conf)``, ``duckdb.sql("FROM conf")`` (extra ``arrow``)."""
        return self.to_arrow().__arrow_c_stream__(requested_schema)  # type: ignore[no-untyped-call]

    def export(self, name: str, path: str | Path | None = None, **options: Any) -> Any:
        """Export to a format of ``pressconf.exporters()``: return the value, and write it to ``path`` where given."""
        from pressconf.exporters import export

        return export(self, name, path, **options)

    def __repr__(self) -> str:
        when = self.date.isoformat() if self.date else "no date"
        return f"<Conference {self.title or self.id!r}, {when}: {count_all(self)}>"

    def _repr_html_(self) -> str:
        from pressconf.html import render_conference

        return render_conference(self)


def place_diagnostics(remarks: Iterable[Diagnostic], lines: Sequence[Line]) -> tuple[Diagnostic, ...]:
    """Return ``remarks`` in the order of their text, those on the whole last, with line and column by all its ``lines``."""
    placed = []
    for remark in remarks:
        if remark.span is not None:
            place = locate_in(lines, remark.span.start)
            remark = remark._replace(line=place.line, column=place.column)
        placed.append(remark)
    return tuple(sorted(placed, key=lambda item: (item.span is None, item.span or (0, 0), item.code)))


def count(number: int, noun: str) -> str:
    """Return ``1 turn``, ``2 turns``."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def count_all(conf: Conference) -> str:
    """Return ``3 turns, 1 question, 1 answer, 2 speakers``."""
    found = {"turn": conf.turns, "question": conf.questions, "answer": conf.answers, "speaker": conf.speakers}
    return ", ".join(count(len(items), noun) for noun, items in found.items())
