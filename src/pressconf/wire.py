"""The saved form: a ``Conference`` as JSON and back, without loss.

In: a ``Conference``, or the JSON text of one. Out: the other. What is saved is the flat truth: the source, each turn as spans
with the number of its speaker, each speaker once. The tree (indices, questions, threads, follow-ups) is built again on
reading, by ``tree.build_turns``. The text is pure ASCII, one item of a list a line; equal conferences give equal bytes.

**To add a field**: one row in the table of its class here. Keys that this version doesn't know are passed over; a file of a
newer ``schema_version`` is refused.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NoReturn, get_args

from pressconf.errors import FormatError
from pressconf.jsonvalues import (
    COUNT,
    DATE,
    NUMBER,
    SPAN,
    TEXT,
    JsonValue,
    Place,
    choice,
    entry_of,
    many,
    optional,
    read_key,
    read_text,
    record,
    write_text,
)
from pressconf.model import (
    TRUST,
    Conference,
    Diagnostic,
    Evidence,
    FoundLayout,
    Kind,
    Region,
    RegionKind,
    Reply,
    Role,
    Severity,
    Speaker,
    place_diagnostics,
)
from pressconf.source import Anchor, Span, find_lines
from pressconf.tree import TurnRow, build_turns

#: 2: diagnostics have ``line`` and ``column``, which are found again for a file of version 1. 3: questions have ``parts`` and
#: ``addressed_to``, answers ``replies_to`` and ``declined``; for older files there are none. ``anchors`` stand in the file only
#: where a reader gave some.
SCHEMA_VERSION = 3


def _write_meta(meta: Mapping[str, str]) -> Any:
    """An object; a list of pairs where a key can't be written as one string."""
    pairs = [[write_text(key), write_text(meta[key])] for key in sorted(meta)]
    return dict(pairs) if all(isinstance(key, str) for key, _ in pairs) else pairs


def _read_meta(value: Any, place: Place) -> dict[str, str]:
    if isinstance(value, dict):
        return {key: read_text(item, place.at(f".{key}")) for key, item in value.items()}
    meta: dict[str, str] = {}
    for pair in many(many(TEXT)).read(value, place):
        if len(pair) != 2 or pair[0] in meta:
            raise place.refuse("pairs of a key and its value, each key once", value)
        meta[pair[0]] = pair[1]
    return meta


EVIDENCE = record(Evidence, {"field": TEXT, "value": TEXT, "kind": choice(*TRUST), "span": optional(SPAN)})
SPEAKER = record(
    Speaker,
    {
        "id": optional(TEXT),
        "name": optional(TEXT),
        "role": choice(*get_args(Role)),
        "office": optional(TEXT),
        "honorific": optional(TEXT),
        "outlet": optional(TEXT),
        "outlet_forms": many(TEXT),
        "affiliation": optional(TEXT),
        "labels": many(TEXT),
        "evidence": many(EVIDENCE),
    },
)
DIAGNOSTIC = {"code": TEXT, "severity": choice(*get_args(Severity)), "message": TEXT, "span": optional(SPAN)}
HEAD = {
    "id": TEXT,
    "title": optional(TEXT),
    "date": optional(DATE),
    "location": optional(TEXT),
    "status": optional(TEXT),
    "language": optional(TEXT),
    "meta": JsonValue(_write_meta, _read_meta),
    "layouts": many(record(FoundLayout, {"name": TEXT, "score": NUMBER, "labels": COUNT})),
    "diagnostics": many(
        record(Diagnostic, {**DIAGNOSTIC, "line": optional(COUNT), "column": optional(COUNT)}),
    ),
    "regions": many(record(Region, {"start": COUNT, "end": COUNT, "kind": choice(*get_args(RegionKind))})),
}
#: The head of a file of version 1: its diagnostics have no line and column.
FIRST_HEAD = HEAD | {"diagnostics": many(record(Diagnostic, DIAGNOSTIC))}
SPEAKERS = many(SPEAKER)
ANCHORS = many(
    record(
        Anchor,
        {"start": COUNT, "end": COUNT, "page": optional(COUNT)}
        | {"start_time": optional(NUMBER), "end_time": optional(NUMBER)},
    )
)


PART = JsonValue(lambda part: [part.start, part.end], SPAN.read)
REPLY = record(Reply, {"question": COUNT, "part": optional(COUNT), "span": SPAN, "score": NUMBER})


def describe_turns(speakers: Sequence[Speaker], version: int = SCHEMA_VERSION) -> JsonValue:
    """Return how turns are written and read, their speakers being numbers into ``speakers``."""
    speaker = entry_of(speakers, "speaker")
    fields = {
        "kind": choice(*get_args(Kind)),
        "speaker": speaker,
        "span": SPAN,
        "label_span": optional(SPAN),
        "segments": many(SPAN),
        "direction_spans": many(SPAN),
        "evidence": many(EVIDENCE),
    }
    inside = {
        "question": {"parts": many(PART), "addressed_to": many(speaker)},
        "answer": {"replies_to": many(REPLY), "declined": optional(SPAN)},
    }
    plain = record(TurnRow, fields)
    whole = {kind: record(TurnRow, fields | more) for kind, more in inside.items()}

    def write(turn: Any) -> Any:
        return whole.get(turn.kind, plain).write(turn)

    def read(value: Any, place: Place) -> Any:
        kind = value.get("kind") if isinstance(value, dict) and version > 2 else None
        return (whole.get(kind, plain) if isinstance(kind, str) else plain).read(value, place)

    return many(JsonValue(write, read))


def to_json(conf: Conference) -> str:
    """Return the lossless JSON text of a conference: ASCII, one item of a list a line, a line end at its end.

    >>> import pressconf
    >>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is.")
    >>> from_json(to_json(conf)) == conf
    True
    """
    listed = set(conf.speakers)
    unlisted = {id(turn.speaker): turn.speaker for turn in conf.turns}
    voices = tuple(dict.fromkeys(speaker for speaker in unlisted.values() if speaker not in listed))
    fields = {
        "schema_version": SCHEMA_VERSION,
        **{name: kind.write(getattr(conf, name)) for name, kind in HEAD.items()},
        "speakers": SPEAKERS.write(conf.speakers),
        "voices": SPEAKERS.write(voices),
        "turns": describe_turns((*conf.speakers, *voices)).write(conf.turns),
        **({"anchors": ANCHORS.write(conf.anchors)} if conf.anchors else {}),
        "source": write_text(conf.source),
    }
    return "{\n" + ",\n".join(f"{_dump(name)}: {_dump_lines(value)}" for name, value in fields.items()) + "\n}\n"


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=True, allow_nan=False)


def _dump_lines(value: object) -> str:
    """One item of a list a line, for readers, diffs and the lines of errors."""
    if isinstance(value, list) and value:
        return "[\n" + ",\n".join(map(_dump, value)) + "\n]"
    return _dump(value)


def from_json(text: str | bytes) -> Conference:
    """Return the conference that ``to_json`` wrote; ``FormatError`` for anything else and for a newer schema.

    Bytes are UTF-8 (or UTF-16 or UTF-32, as JSON allows). Where the JSON itself is broken the error has ``offset`` (code
    points), ``line`` and ``column``; where a value is wrong, its message has the path to that value.
    """
    root: Any = load_json(text)
    place = Place("", 0)
    version = read_key(root, "schema_version", COUNT, place)
    if not 1 <= version <= SCHEMA_VERSION:
        raise FormatError(
            f"its schema_version is {version}; this version of pressconf reads 1 to {SCHEMA_VERSION}. "
            "If the file is newer: pip install --upgrade pressconf"
        )
    source: str = read_key(root, "source", TEXT, place)
    place = Place("", len(source))
    head = FIRST_HEAD if version == 1 else HEAD
    fields = {name: read_key(root, name, kind, place) for name, kind in head.items()}
    if version == 1:
        fields["diagnostics"] = place_diagnostics(fields["diagnostics"], find_lines(source))
    speakers = read_key(root, "speakers", SPEAKERS, place)
    voices = read_key(root, "voices", SPEAKERS, place)
    rows: tuple[TurnRow, ...] = read_key(root, "turns", describe_turns((*speakers, *voices), version), place)
    anchors: tuple[Anchor, ...] = read_key({"anchors": []} | root, "anchors", ANCHORS, place)
    whole = Span(0, len(source))
    _check_order("anchors", (Span(anchor.start, anchor.end) for anchor in anchors), whole)
    _check_order("regions", (Span(region.start, region.end) for region in fields["regions"]), whole)
    _check_cover(fields["regions"], len(source))
    _check_order("turns", (_cover(row, number) for number, row in enumerate(rows)), whole)
    for number, row in enumerate(rows):
        _check_order(f"turns[{number}].segments", row.segments, row.span)
        _check_order(f"turns[{number}].direction_spans", row.direction_spans, row.span)
        _check_order(f"turns[{number}].parts", row.parts, row.span)
        _check_replies(rows, number)
    ids = [speaker.id for speaker in speakers]
    if None in ids or len(set(ids)) < len(ids):
        raise FormatError("speakers: each has an id of its own")
    try:
        turns = build_turns(rows, source, anchors)
    except ValueError as error:
        raise FormatError(f"turns: {error}") from None
    return Conference(**fields, speakers=speakers, turns=turns, source=source, anchors=anchors)


def _cover(row: TurnRow, number: int) -> Span:
    """The stretch of a turn with its label, which stands before the speech."""
    if row.label_span is None:
        return row.span
    if row.label_span.end > row.span.start:
        raise FormatError(f"turns[{number}].label_span: it does not end before the speech")
    return Span(row.label_span.start, row.span.end)


def _check_replies(rows: Sequence[TurnRow], number: int) -> None:
    """Refuse a reply to what is no question before it or no part of one, and words that are not the answer's."""
    row, path = rows[number], f"turns[{number}]"
    called = [speaker.id for speaker in row.addressed_to]
    if None in called or len(set(called)) < len(called):
        raise FormatError(f"{path}.addressed_to: each is another speaker with an id")
    if row.declined is not None:
        _check_order(f"{path}.declined", [row.declined], row.span)
    for at, reply in enumerate(row.replies_to):
        _check_order(f"{path}.replies_to[{at}].span", [reply.span], row.span)
        if reply.question >= number or rows[reply.question].kind != "question":
            raise FormatError(f"{path}.replies_to[{at}].question: turn {reply.question} is no question before it")
        if not 0 <= reply.score <= 1:
            raise FormatError(f"{path}.replies_to[{at}].score: {reply.score} is not from 0 to 1")
        if reply.part is not None and reply.part >= len(rows[reply.question].parts):
            raise FormatError(f"{path}.replies_to[{at}].part: question {reply.question} has no part {reply.part}")


def _check_cover(regions: Sequence[Region], end: int) -> None:
    """Refuse regions that leave out a part of the source."""
    done = 0
    for region in regions:
        if region.start != done:
            break
        done = region.end
    if done != end:
        raise FormatError(f"regions: they leave out the source from {done}")


def _check_order(path: str, spans: Iterable[Span], whole: Span) -> None:
    """Refuse spans that are not in order, that overlap or that leave ``whole``."""
    done = whole.start
    for number, (start, end) in enumerate(spans):
        if not done <= start <= end <= whole.end:
            raise FormatError(
                f"{path}[{number}]: [{start}, {end}] is out of order; expected one from {done} to {whole.end}"
            )
        done = end


def load_json(text: str | bytes) -> object:
    """Return the value of a JSON text; every way in which it can be broken is a ``FormatError``."""
    if isinstance(text, bytes | bytearray):
        try:
            text = text.decode(json.detect_encoding(text))
        except UnicodeDecodeError as error:
            raise FormatError(f"the bytes are no {error.encoding} ({error.reason} at byte {error.start})") from None
    elif not isinstance(text, str):
        raise TypeError(f"from_json takes the JSON text as str or bytes, not {type(text).__name__}")
    if text.startswith("\ufeff"):
        text = " " + text[1:]  # an editor's BOM; a space in its place keeps the offsets
    try:
        return json.loads(text, parse_constant=_refuse_constant, object_pairs_hook=_read_pairs)
    except json.JSONDecodeError as error:
        raise FormatError(error.msg, error.pos, error.lineno, error.colno) from None
    except RecursionError:
        raise FormatError("it is nested too deeply") from None
    except ValueError as error:  # a number of more digits than Python converts
        raise FormatError(str(error)) from None


def _refuse_constant(name: str) -> NoReturn:
    raise FormatError(f"{name} is no JSON number")


def _read_pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    node = dict(pairs)
    if len(node) != len(pairs):
        raise FormatError(f"an object has a key twice, among {sorted(node)[:12]}")
    return node
