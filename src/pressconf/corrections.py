"""Corrections by a user: what they are, how they are applied, and how they are kept beside a text.

In: a conference and corrections, each of which finds its turn by its span. Out: a new conference. They are applied one after
the other, each to what those before it have made, so that a list of them is a log; the same list goes for the next parse of
the same text, too, also where a newer version cuts the turns otherwise.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from enum import Enum
from pathlib import Path
from typing import Any, get_args

from attrs import field, frozen

from pressconf.errors import CorrectionError, FormatError
from pressconf.jsonvalues import COUNT, SPAN, TEXT, JsonValue, Place, choice, many, optional, read_key
from pressconf.model import Conference, Diagnostic, Kind
from pressconf.passes.draft import Limits
from pressconf.renaming import check_name
from pressconf.revision import Revision
from pressconf.saving import save_value
from pressconf.source import Span
from pressconf.wire import load_json


class Keep(Enum):
    """The value of a field that a correction leaves alone (None says: unknown)."""

    KEEP = "left alone"


KEEP = Keep.KEEP


def _make_span(span: Any) -> Span:
    """The span of any pair of offsets."""
    pair = tuple(span) if isinstance(span, Iterable) and not isinstance(span, str) else ()
    if len(pair) != 2 or not all(isinstance(edge, int) for edge in pair) or not 0 <= pair[0] <= pair[1]:
        raise CorrectionError(f"{span!r} is no span: two offsets, the first not after the second")
    return Span(*pair)


@frozen(repr=False)
class Correction:
    """What is wrong with one turn.

    ``span``: of the turn's text, as in ``turn.span`` (code points). ``kind``: what the turn does. ``name``: who speaks, None for
    nobody known. ``outlet``: for whom (of somebody who is no asker, the affiliation), None for unknown. ``split_at``: an
    offset in the turn at which another one begins; the other fields are then about that one. ``join=True``: the turn goes on
    what the turn before it says, and the two are one. Fields not given are left alone. ``CorrectionError`` for what cannot be.

    >>> Correction((40, 52), name="Ana Ruiz", outlet=None)
    Correction((40, 52), name='Ana Ruiz', outlet=None)
    """

    span: Span = field(converter=_make_span)
    kind: Kind | None = field(default=None, kw_only=True)
    name: str | Keep | None = field(default=KEEP, kw_only=True)
    outlet: str | Keep | None = field(default=KEEP, kw_only=True)
    split_at: int | None = field(default=None, kw_only=True)
    join: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        given = self.list_fields()
        if not given:
            raise CorrectionError("it corrects nothing", self)
        if self.join and len(given) > 1:
            raise CorrectionError(
                "join=True stands alone: what else is wrong with the joined turn is another correction", self
            )
        if self.kind is not None and self.kind not in get_args(Kind):
            raise CorrectionError(f"kind must be one of {', '.join(get_args(Kind))}", self)
        if self.split_at is not None and not self.span.start < self.split_at < self.span.end:
            raise CorrectionError("split_at must lie inside the span", self)
        for words in (self.name, self.outlet):
            if words is not None and not isinstance(words, Keep):
                check_name(words)

    def list_fields(self) -> dict[str, Any]:
        """Return the fields that were given, the span not among them."""
        left_alone = {"kind": None, "name": KEEP, "outlet": KEEP, "split_at": None, "join": False}
        given = {name: getattr(self, name) for name in left_alone}
        return {name: value for name, value in given.items() if value is not left_alone[name]}

    def __repr__(self) -> str:
        given = "".join(f", {name}={value!r}" for name, value in self.list_fields().items())
        return f"Correction({tuple(self.span)}{given})"


def with_corrections(conf: Conference, corrections: Iterable[Correction]) -> Conference:
    """Return the conference with corrections applied, one after the other.

    A correction is for the turn that begins where its span does, else for the one that shares most with it; a split is for the
    turn around its offset. One that fits no turn gives the diagnostic ``unmatched-correction``, and the others are applied.
    ``CorrectionError`` where an answer would be left without a question before it; ``AmbiguousSpeakerError`` for a name
    that several speakers have.

    >>> import pressconf
    >>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is.")
    >>> with_corrections(conf, [Correction(conf.turns[1].span, name="Ana Ruiz", outlet="Harbour Post")]).speakers[1].outlet
    'Harbour Post'
    """
    revision = Revision(conf)
    remarks: list[Diagnostic] = []
    broken_by: Correction | None = None
    for correction in corrections:
        if not isinstance(correction, Correction):
            raise TypeError(f"corrections must be Correction objects, not {type(correction).__name__}")
        if not apply_correction(revision, correction):
            remarks.append(_remark_unmatched(correction, len(conf.source)))
        orphan = revision.find_orphan()
        broken_by = None if orphan is None else broken_by or correction
    if broken_by is not None:
        answer = revision.cells[revision.find_orphan() or 0].row.span
        reason = f"no question would stand before the answer at {tuple(answer)}; correct the kind of that one, too"
        raise CorrectionError(reason, broken_by)
    return revision.finish(remarks)


def apply_correction(revision: Revision, correction: Correction) -> bool:
    """Apply one correction; return whether there is a turn that it fits."""
    index = _find_turn(revision, correction)
    if index is None or (correction.join and index == 0):
        return False
    if correction.join:
        start, end = revision.cells[index].row.span
        if not start < correction.span.start < end:  # else a newer version has joined it already
            revision.join(index)
        return True
    if correction.split_at is not None and revision.split(index, correction.split_at):
        index += 1
    # the name first: a kind tells the role of whoever speaks, and the role tells an outlet from an affiliation
    if not isinstance(correction.name, Keep):
        revision.change_name(index, correction.name)
    if correction.kind is not None:
        revision.change_kind(index, correction.kind)
    if not isinstance(correction.outlet, Keep):
        revision.change_outlet(index, correction.outlet)
    return True


def _find_turn(revision: Revision, correction: Correction) -> int | None:
    """The turn that a correction is for; of a split, the one in which the words after the cut stand."""
    if correction.split_at is None:
        return revision.find_overlap(correction.span)
    source, at = revision.conf.source, correction.split_at
    while at < len(source) and source[at].isspace():
        at += 1
    return revision.find_around(at)


def _remark_unmatched(correction: Correction, length: int) -> Diagnostic:
    span = Span(min(correction.span.start, length), min(correction.span.end, length))
    message = f"{correction} fits no turn and is not applied"
    return Diagnostic("unmatched-correction", "warning", message, span)


# The saved form

SCHEMA_VERSION = 1


def _read_true(value: Any, place: Place) -> bool:
    if value is not True:
        raise place.refuse("true", value)
    return True


#: How each field is written and read; a field that is left alone is not written, and null says unknown.
FIELDS = {
    "kind": choice(*get_args(Kind)),
    "name": optional(TEXT),
    "outlet": optional(TEXT),
    "split_at": COUNT,
    "join": JsonValue(bool, _read_true),
}


def _write_correction(correction: Correction) -> dict[str, Any]:
    given = correction.list_fields()
    return {"span": list(correction.span), **{name: FIELDS[name].write(value) for name, value in given.items()}}


def _read_correction(node: Any, place: Place) -> Correction:
    span = read_key(node, "span", SPAN, place)
    unknown = sorted(set(node) - {"span", *FIELDS})
    if unknown:  # passed over, it would be a correction lost
        raise FormatError(f"{place.path}: unknown field {unknown[0]!r}; known: span, {', '.join(FIELDS)}")
    try:
        return Correction(
            span, **{name: read_key(node, name, kind, place) for name, kind in FIELDS.items() if name in node}
        )
    except CorrectionError as error:
        raise FormatError(f"{place.path}: {error}") from None


CORRECTIONS = many(JsonValue(_write_correction, _read_correction))


def write_corrections(corrections: Iterable[Correction]) -> str:
    """Return corrections as JSON: ASCII, one a line.

    >>> print(write_corrections([Correction((40, 52), name=None)]), end="")
    {"schema_version": 1, "corrections": [
    {"span": [40, 52], "name": null}
    ]}
    """
    lines = ",\n".join(json.dumps(node, allow_nan=False) for node in CORRECTIONS.write(corrections))
    return f'{{"schema_version": {SCHEMA_VERSION}, "corrections": [\n{lines}\n]}}\n'


def read_corrections(text: str | bytes) -> list[Correction]:
    """Return the corrections that ``write_corrections`` wrote; ``FormatError`` for anything else and for a newer schema."""
    try:
        root, place = load_json(text), Place("", LONGEST)
        version = read_key(root, "schema_version", COUNT, place)
        if not 1 <= version <= SCHEMA_VERSION:
            raise FormatError(f"its schema_version is {version}; this version of pressconf reads 1 to {SCHEMA_VERSION}")
        return list(read_key(root, "corrections", CORRECTIONS, place))
    except FormatError as error:
        raise FormatError(error.reason, error.offset, error.line, error.column, "saved corrections") from None


#: No source is longer: the spans of a file are not held against a text, for none is at hand.
LONGEST = 2**63


def save_corrections(corrections: Iterable[Correction], path: str | Path) -> None:
    """Write corrections to a file, to be applied to the same text again (``load_corrections``)."""
    save_value(path, write_corrections(corrections))


def load_corrections(path: str | Path) -> list[Correction]:
    """Return the corrections of a file; ``FormatError`` for a file that holds none, ``LimitExceededError`` for one without end."""
    from pressconf.readers.text import read_content  # what reads files is no part of the cost of an import

    return read_corrections(read_content(path, Limits().max_bytes)[0])
