"""What the passes hand on: a frozen draft of the conference, which each pass returns with its own fields filled.

Nothing flows back: a pass reads what earlier passes wrote, and hands on a draft in which it has filled or refined some fields.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from attrs import field, frozen

from pressconf.deferred import defer
from pressconf.layout import Layout
from pressconf.model import Diagnostic, Evidence, FoundLayout, Kind, Region, Role, Speaker
from pressconf.passes.budget import PatternBudget
from pressconf.passes.folding import fold
from pressconf.passes.words import is_common_word
from pressconf.source import Line, Span

if TYPE_CHECKING:
    from pressconf.languages import Language


def _list_names(names: Iterable[str]) -> tuple[str, ...]:
    if isinstance(names, str):
        raise TypeError(f"hints take several names: [{names!r}]")
    listed = tuple(names) if isinstance(names, Iterable) else (None,)
    if not all(isinstance(name, str) for name in listed):
        raise TypeError(f"hints take names as strings, not {names!r}")
    return listed


def _copy_outlets(outlets: Mapping[str, str]) -> dict[str, str]:
    if not isinstance(outlets, Mapping) or not all(isinstance(word, str) for pair in outlets.items() for word in pair):
        raise TypeError(f"hints take outlets as a mapping of names to outlets, not {outlets!r}")
    for name, outlet in outlets.items():
        if not name.strip() or not outlet.strip():
            raise ValueError(
                f"hints take a name and its outlet, not {name!r} and {outlet!r}; leave out what is unknown"
            )
    return dict(outlets)


def _check_order(_hints: object, _field: object, order: str | None) -> None:
    if order not in (None, "dmy", "mdy"):
        raise ValueError(f"hints take date_order 'dmy', 'mdy' or None, not {order!r}")


@frozen
class Hints:
    """What the caller knows beforehand: names on the roster, who answers, who moderates, who asks for whom, how dates are written.

    ``roster``, ``principals`` and ``moderators`` hold names; ``outlets`` maps an asker's name to an outlet; ``date_order`` is
    ``"dmy"`` or ``"mdy"`` for dates of digits only.
    """

    roster: tuple[str, ...] = field(default=(), converter=_list_names)
    principals: tuple[str, ...] = field(default=(), converter=_list_names)
    moderators: tuple[str, ...] = field(default=(), converter=_list_names)
    outlets: dict[str, str] = field(factory=dict, converter=_copy_outlets)
    date_order: str | None = field(default=None, validator=_check_order)


class Limits(NamedTuple):
    """How much is taken in, and how long patterns of your own may run over a text.

    ``max_characters``: code points of a source. ``load``: ``max_bytes`` of a file, ``max_pages`` of a PDF, ``max_unpacked_bytes`` of what
    a PDF or a Word file holds packed. ``pattern_seconds``: seconds of processor time, for all matches together of
    all layouts that are not of the table, for each million characters begun.
    """

    max_characters: int = 20_000_000
    pattern_seconds: float = 2.0
    max_bytes: int = 100_000_000
    max_pages: int = 2_000
    max_unpacked_bytes: int = 200_000_000


class Reading(NamedTuple):
    """What the words of a label say, read by the language tables alone.

    ``mark`` is the side that an anonymous mark tells (``asker``, ``principal``, ``moderator``, ``interpreter``, ``unknown``);
    ``second`` is the part after a comma or dash of which only the role of the speaker tells whether it is an outlet;
    ``key_letters`` are what a key of speakers gives for a name; ``key`` is equal for labels of the same words; ``weight`` says
    how much the words alone look like a label; ``loose``: what stands behind the name may be prose as well.
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
    key_letters: str | None = None
    loose: bool = False


class Label(NamedTuple):
    """A label, or a place that could be one: its span, its layout and what its words say.

    ``lead`` is where marks or a running number before it begin, ``speech`` where the speech can start.
    """

    start: int
    end: int
    lead: int
    speech: int
    layout: str
    reading: Reading
    points: float = 0.0
    reasons: tuple[str, ...] = ()


class Block(NamedTuple):
    """A turn's place: its label (or None) and the span of its speech.

    ``side`` is what an unlabelled stretch was taken for: ``asker`` (a question), ``principal`` (an answer), or ``unknown``;
    ``person`` whom a heading before it names, at ``named``.
    """

    label: Label | None
    start: int
    end: int
    side: Role | None = None
    person: Reading | None = None
    named: Span | None = None


LOWER_NAME = defer(r"[,\p{Ll}][ \u00a0\r\n]+\Z")
AFTER_STOP = defer(r"[.?!—–-][ \u00a0\r\n]+\Z")


def count_addressed(text: str, word: str) -> int:
    """Count to at most 2 the places where ``word`` is somebody's first name; 0 where it also stands in lower case."""
    if is_common_word(word, text):
        return 0
    seen, place = 0, text.find(word)
    while place >= 0 and seen < 2:
        end = place + len(word)
        before, after = text[max(0, place - 5) : place], text[end : end + 1]
        alone = after in ",.?!’'" or (after == " " and not text[end + 1 : end + 2].isupper())
        spoken = LOWER_NAME.search(before) or (after in ",." and AFTER_STOP.search(before))
        seen += bool(alone and spoken and not before.casefold().endswith("the "))
        place = text.find(word, end)
    return seen


class Header(NamedTuple):
    """What stands before the first turn: its end, and what it says, each with its span."""

    end: int = 0
    title: str | None = None
    date: datetime.date | None = None
    location: str | None = None
    status: str | None = None
    roster: tuple[Reading, ...] = ()
    roster_spans: tuple[Span, ...] = ()


@frozen(slots=False, eq=False, repr=False)
class Draft:
    """A conference in the making; the comments name the pass that fills each field."""

    text: str
    layouts: tuple[Layout, ...]
    hints: Hints = field(factory=Hints)
    budget: PatternBudget = field(factory=lambda: PatternBudget(Limits().pattern_seconds))
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
    near: tuple[Label, ...] = ()
    # segment, header
    blocks: tuple[Block, ...] = ()
    header: Header = field(factory=Header)
    trailer: int | None = None
    # speakers, roles, kinds, askers
    people: tuple[Speaker, ...] = ()
    speakers: tuple[int, ...] = ()
    managing: tuple[bool, ...] = ()
    uncertain: tuple[int, ...] = ()
    kinds: tuple[Kind, ...] = ()
    evidence: tuple[tuple[Evidence, ...], ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    _addressed: dict[str, int] = field(factory=dict, init=False, eq=False, repr=False)

    @property
    def code(self) -> str | None:
        """The code of the text's language, None where it is not known."""
        return self.language.code if self.language else None

    @cached_property
    def in_capitals(self) -> bool:
        """Whether the text is printed in capitals throughout, as captions are; a few in a script without case make none."""
        sample = self.text[:20_000]
        lower, upper = sum(map(str.islower, sample)), sum(map(str.isupper, sample))
        return lower < 0.15 * upper and upper > 0.5 * sum(map(str.isalpha, sample))

    @cached_property
    def odd(self) -> dict[int, str]:
        """Kind of the furniture that starts at an offset."""
        return {region.start: region.kind for region in self.furniture}

    @cached_property
    def rules(self) -> tuple[dict[int, int], dict[int, int]]:
        """The end of each ruled line, page head or foot by its start, and the start by its end."""
        spans = [(region.start, region.end) for region in self.furniture if region.kind == "furniture"]
        return dict(spans), {end: start for start, end in spans}

    @cached_property
    def _first_turns(self) -> dict[int, int]:
        return {who: number for number, who in reversed(list(enumerate(self.speakers)))}

    def has_spoken(self, number: int) -> bool:
        """Tell whether the speaker of block ``number`` has spoken before it."""
        return self._first_turns[self.speakers[number]] < number

    @cached_property
    def _names(self) -> tuple[tuple[str, ...], ...]:
        """The folded names of all who are no askers."""
        return tuple(
            tuple(fold(person.name).split()) for person in self.people if person.role != "asker" and person.name
        )

    @cached_property
    def surnames(self) -> frozenset[str]:
        """The folded surnames of all who are no askers."""
        return frozenset(name[-1] for name in self._names)

    @cached_property
    def spoken_names(self) -> frozenset[str]:
        """Every folded word of the names of all who are no askers."""
        return frozenset(word for name in self._names for word in name)

    def speaks_here(self, tokens: list[str]) -> bool:
        """Tell whether folded ``tokens`` name somebody who is no asker, by surname, first name or in full."""
        if len(tokens) == 1:
            return tokens[0] in self.spoken_names
        return tokens[-1] in self.surnames and tokens[0] in self.spoken_names

    def count_addressed(self, word: str) -> int:
        """Count to at most 2 how often a lone word is spoken of as a first name; 0 where it is a common word here."""
        if word not in self._addressed:
            self._addressed[word] = count_addressed(self.text, word)
        return self._addressed[word]

    def speech(self, number: int) -> str:
        """The speech of block ``number``, as printed."""
        block = self.blocks[number]
        return self.text[block.start : block.end]
