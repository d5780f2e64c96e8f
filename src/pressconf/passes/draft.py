"""What the passes hand on: a frozen draft of the conference, which each pass returns with its own fields filled.

Nothing flows back: a pass reads what earlier passes wrote and never rewrites it.
"""

from __future__ import annotations

import datetime
from functools import cached_property
from typing import NamedTuple

from attrs import field, frozen

from pressconf.languages import Language
from pressconf.layout import Layout
from pressconf.model import Diagnostic, Evidence, FoundLayout, Kind, Region, Role, Speaker
from pressconf.source import Line, Span


@frozen
class Hints:
    """What the caller knows beforehand: names on the roster, who answers, who moderates, who asks for whom, how dates are written.

    ``roster``, ``principals`` and ``moderators`` hold names; ``outlets`` maps an asker's name to an outlet; ``date_order`` is
    ``"dmy"`` or ``"mdy"`` for dates of digits only.
    """

    roster: tuple[str, ...] = field(default=(), converter=tuple)
    principals: tuple[str, ...] = field(default=(), converter=tuple)
    moderators: tuple[str, ...] = field(default=(), converter=tuple)
    outlets: dict[str, str] = field(factory=dict, converter=dict)
    date_order: str | None = None


@frozen
class Limits:
    """How much text is taken: ``max_characters`` of a source (code points)."""

    max_characters: int = 20_000_000


class Reading(NamedTuple):
    """What the words of a label say, read by the language tables alone.

    ``mark`` is the side that an anonymous mark tells (``asker``, ``principal``, ``moderator``, ``interpreter``, ``unknown``);
    ``second`` is the part after a comma or dash of which only the role of the speaker tells whether it is an outlet;
    ``key`` is equal for labels of the same words; ``weight`` says how much the words alone look like a label.
    """

    key: str
    weight: float
    mark: Role | None = None
    name: str | None = None
    honorific: str | None = None
    office: str | None = None
    second: str | None = None
    outlet: str | None = None
    initials: bool = False


class Label(NamedTuple):
    """A label, or a place that could be one: its span, where its speech starts, its layout and what its words say."""

    start: int
    end: int
    layout: str
    reading: Reading
    points: float = 0.0
    reasons: tuple[str, ...] = ()


class Block(NamedTuple):
    """A turn's place: its label (or None) and the span of its speech.

    ``side`` is what an unlabelled stretch was taken for: ``asker`` (a question), ``principal`` (an answer), or ``unknown``.
    """

    label: Label | None
    start: int
    end: int
    side: Role | None = None


@frozen
class Header:
    """What stands before the first turn: its end, and what it says, each with its span."""

    end: int = 0
    title: str | None = None
    date: datetime.date | None = None
    location: str | None = None
    status: str | None = None
    roster: tuple[Reading, ...] = ()
    roster_spans: tuple[Span, ...] = ()


@frozen
class Draft:
    """A conference in the making; the comments name the pass that fills each field."""

    text: str
    layouts: tuple[Layout, ...]
    hints: Hints = field(factory=Hints)
    # page
    lines: tuple[Line, ...] = ()
    furniture: tuple[Region, ...] = ()
    language: Language | None = None
    wrapped: bool = False
    marked_up: bool = False
    # detect
    labels: tuple[Label, ...] = ()
    found: tuple[FoundLayout, ...] = ()
    scores: dict[str, float] = field(factory=dict)
    # segment, header
    blocks: tuple[Block, ...] = ()
    header: Header = field(factory=Header)
    trailer: int | None = None
    # speakers, kinds, askers
    people: tuple[Speaker, ...] = ()
    speakers: tuple[int, ...] = ()
    kinds: tuple[Kind, ...] = ()
    evidence: tuple[tuple[Evidence, ...], ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()

    @cached_property
    def odd(self) -> dict[int, str]:
        """Kind of the furniture that starts at an offset."""
        return {region.start: region.kind for region in self.furniture}

    def speech(self, number: int) -> str:
        """The speech of block ``number``, as printed."""
        block = self.blocks[number]
        return self.text[block.start : block.end]
