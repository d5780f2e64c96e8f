"""What a reader is: a file format, how it is known, and the function from its bytes to a text.

In: nothing. Out: the classes that each reader's file and the table fill. A leaf of the readers: it knows no format.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from pressconf.source import Anchor


class Bounds(NamedTuple):
    """How much a file may hold: ``pages``, ``unpacked_bytes`` of what is packed in it, ``characters`` of its text."""

    pages: float
    unpacked_bytes: float
    characters: float


class Document(NamedTuple):
    """What a reader makes of a file: the ``text`` that all offsets refer to, and where its stretches stand in the file."""

    text: str
    anchors: tuple[Anchor, ...] = ()


class File(NamedTuple):
    """A file that is to be read: its bytes, its path (None for a file object without one), the encoding that the caller names."""

    data: bytes
    path: str | None
    encoding: str | None
    bounds: Bounds

    @property
    def name(self) -> str:
        """The name for messages."""
        return self.path if self.path is not None else "the file"


class Reader(NamedTuple):
    """A format of files that ``load`` takes.

    ``suffixes`` are those of its files; ``sniff`` tells by the first bytes whether a file without a known suffix is one;
    ``binary``: its first bytes tell whatever the suffix says. ``extra`` is what must be installed, or None.
    """

    name: str
    description: str
    suffixes: tuple[str, ...]
    extra: str | None
    sniff: Callable[[bytes], bool]
    read: Callable[[File], Document]
    binary: bool = False


class Writer:
    """A text that grows piece by piece, and the anchors of its pieces."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.anchors: list[Anchor] = []
        self.length = 0

    def add(self, text: str) -> None:
        """Append ``text``."""
        self.pieces.append(text)
        self.length += len(text)

    def add_page(self, text: str, page: int) -> None:
        """Append the text of a page."""
        if text:
            self.anchors.append(Anchor(self.length, self.length + len(text), page=page))
        self.add(text)

    def add_speech(self, text: str, start: float | None, end: float | None) -> None:
        """Append what was said from ``start`` to ``end`` (seconds)."""
        if text and (start is not None or end is not None):
            self.anchors.append(Anchor(self.length, self.length + len(text), start_time=start, end_time=end))
        self.add(text)

    def finish(self) -> Document:
        """Return the whole."""
        return Document("".join(self.pieces), tuple(self.anchors))
