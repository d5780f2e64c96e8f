"""What a layout is: validated data about how a label looks in print. No behaviour beyond validation.

A layout is a typographic convention (its place on the line, its punctuation, where the speech stands), never a publisher.
What the words of a label mean (a mark such as Q, a name, an office, an outlet) is not the layout's affair: the pass
``detect`` reads them with the tables of ``languages``.

**To add a layout**: one file in ``layouts/`` with a ``LAYOUT``, one row in ``layouts/__init__.py``, one fixture folder in
``tests/layouts/``. The pattern is a verbose ``regex`` pattern, matched where a label may stand (``place``). The whole match
is the printed label, punctuation included. Its named groups say what is what:

``label``        the words of the label, to be read by the language tables (the usual group)
``name outlet office affiliation``   a part whose meaning the typography itself tells
``number time``  a running number or time stamp, which belongs to the label but to no name
``mark``         a mark before the name ("Q"), which tells the side; alone, it must be a mark or an office
``printed``      the printed label, where the match takes in marks or ruled lines around it

Every repeat is bounded, so that no text can make a pattern slow.
"""

from __future__ import annotations

from functools import cache
from typing import Literal, get_args

import regex
from attrs import field, frozen

from pressconf.errors import PressconfError

Place = Literal["line", "midline"]
Speech = Literal["inline", "below", "either"]
SetOff = Literal["question", "answer", "turn", "paragraph"]

GROUPS = frozenset({"label", "name", "outlet", "office", "affiliation", "number", "time", "printed", "mark"})
#: What each field of a few words may be.
CHOICES = {"place": get_args(Place), "speech": get_args(Speech), "sets_off": get_args(SetOff)}


@cache
def _compile(pattern: str) -> regex.Pattern[str]:
    return regex.compile(pattern)


class LayoutError(PressconfError, ValueError):
    """A layout that cannot work. Attributes: ``layout`` (its name), ``reason``."""

    def __init__(self, layout: str, reason: str) -> None:
        self.layout = layout
        self.reason = reason
        super().__init__(f"layout {layout!r}: {reason}")


@frozen
class Layout:
    """A typographic convention of labels.

    ``name``: lower-case identifier. ``description``: one line. ``example``: an invented line or two. ``pattern``: verbose
    ``regex`` source of the printed label. ``place``: ``line`` (matched at the first non-space character of a line) or
    ``midline`` (also after the end of a sentence inside a line). ``speech``: ``inline`` (after the label on the same line),
    ``below`` (the label has its line for itself) or ``either``. ``unlabelled``: the match is speech set off by
    typography, not a label; ``sets_off`` says what that is: ``question``, ``answer``, the beginning of a ``turn``, or any
    ``paragraph`` (then only its words tell). ``certain``: no prose is printed so, whatever the words of the label; what an
    unlabelled layout sets off then is a question without asking in so many words, in a text that names no event, too.
    ``needs``: a pattern without which no label of the layout can be in a text; ``opens``: a pattern of the one character
    with which its labels begin (both only save time). A pattern that cannot work raises ``LayoutError`` at its first use,
    in ``parse`` before anything else.

    >>> Layout(name="arrow", description="A name, then an arrow.", example="Ana Ruiz => Good morning.",
    ...        pattern=r"(?P<label>[^=]{1,60}?)[ ]*=>").name
    'arrow'
    """

    name: str = field()
    description: str
    example: str
    pattern: str = field(repr=False)
    place: Place = "line"
    speech: Speech = "inline"
    unlabelled: bool = False
    sets_off: SetOff = "question"
    certain: bool = False
    needs: str = ""
    opens: str = ""
    _compiled: list[regex.Pattern[str]] = field(factory=list, init=False, repr=False, eq=False)

    @name.validator
    def _check_name(self, _: object, value: object) -> None:
        if not isinstance(value, str) or not regex.fullmatch(r"[a-z][a-z0-9_]{0,39}", value):
            raise LayoutError(str(value), "the name must be a lower-case identifier of at most 40 characters")

    def __attrs_post_init__(self) -> None:
        if not self.description or "\n" in self.description:
            raise LayoutError(self.name, "the description must be one line")
        for part in ("pattern", "needs", "opens"):
            if not isinstance(getattr(self, part), str):
                raise LayoutError(self.name, f"{part} must be a str, not {type(getattr(self, part)).__name__}")
        for choice, allowed in CHOICES.items():
            if getattr(self, choice) not in allowed:
                raise LayoutError(self.name, f"{choice} must be one of {', '.join(allowed)}")

    @property
    def compiled(self) -> regex.Pattern[str]:
        """The pattern, compiled and checked when first asked for; ``LayoutError`` where it cannot work."""
        self.check()
        return self._compiled[0]

    @property
    def needed(self) -> regex.Pattern[str] | None:
        """What every label of the layout needs, compiled."""
        return _compile(self.needs) if self.needs else None

    @property
    def opening(self) -> regex.Pattern[str] | None:
        """The one character with which labels of the layout begin, compiled."""
        return _compile(self.opens) if self.opens else None

    def check(self) -> None:
        """Raise ``LayoutError`` where a pattern cannot work."""
        if self._compiled:
            return
        compiled = self._compile()
        for name, pattern in (("needs", self.needs), ("opens", self.opens)):
            try:
                _compile(pattern)
            except regex.error as error:
                raise LayoutError(self.name, f"the pattern in {name}={pattern!r} does not compile: {error}") from error
        self._compiled.append(compiled)

    def _compile(self) -> regex.Pattern[str]:
        try:
            compiled = regex.compile(self.pattern, regex.VERBOSE | regex.VERSION0)
        except regex.error as error:
            raise LayoutError(self.name, f"the pattern does not compile: {error}") from error
        unknown = set(compiled.groupindex) - GROUPS
        if unknown:
            raise LayoutError(self.name, f"unknown group {sorted(unknown)[0]!r}; known: {', '.join(sorted(GROUPS))}")
        if not self.unlabelled and not {"label", "name", "mark"} & set(compiled.groupindex):
            raise LayoutError(self.name, "the pattern needs a group (?P<label>...) or (?P<name>...)")
        if compiled.match("") is not None:
            raise LayoutError(self.name, "the pattern matches nothing at all")
        return compiled
