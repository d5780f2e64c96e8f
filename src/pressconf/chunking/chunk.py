"""A chunk: speech that fits into one record of a search index, with who says it and where it stands in the source.

In: nothing. Out: the frozen classes ``Piece`` and ``Chunk``, and how they read as text. Below the rest of ``chunking``.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import field, frozen

from pressconf.model import Kind, Speaker, Turn, copy_meta
from pressconf.records import tell_outlet
from pressconf.source import Span
from pressconf.speech import PARAGRAPH_BREAK

#: What marks words that stand in a chunk of their own and are only repeated here.
CONTEXT_MARK = "[Context] "
#: What is no part of the words of a label.
LABEL_EDGE = " \t\r\n\u00a0:：.*_#-–—"


def name_voice(turn: Turn) -> str:
    """Return who speaks, as a chunk prints it: name and outlet, else what the document has (office, outlet, label, kind)."""
    speaker = turn.speaker
    outlet = tell_outlet(speaker)
    if speaker.name is not None:
        return f"{speaker.name} ({outlet})" if outlet else speaker.name
    label = " ".join((turn.label or "").strip(LABEL_EDGE).split())
    return speaker.office or outlet or label or turn.kind.capitalize()


def print_speech(voice: str, text: str) -> str:
    """Return words with the one who says them."""
    return f"{voice}: {text}"


@frozen
class Piece:
    """Words of one turn in a chunk: ``text`` is clean text, ``spans`` its places in the source, ``turn`` the index of the turn.

    ``voice`` is the speaker as the chunk prints it; ``outlet`` that of who asks (of the sender, where a moderator reads out).
    """

    turn: int
    kind: Kind
    speaker: Speaker
    voice: str
    outlet: str | None
    spans: tuple[Span, ...]
    text: str = field(repr=False)


@frozen
class Chunk:
    """Speech of one thread, or of one turn outside any: ``pieces`` in document order.

    ``id`` is ``CONFERENCE:cNUMBER``. ``context`` is the question, or parts of it, where the chunk begins inside what follows it:
    words repeated from a chunk before. ``size`` is the length of ``text`` in words, or by the ``count`` of the caller.
    """

    id: str
    conference_id: str
    number: int
    thread: int | None
    title: str | None
    date: datetime.date | None
    language: str | None
    pieces: tuple[Piece, ...] = field(repr=False)
    context: Piece | None = field(repr=False)
    size: float
    meta: Mapping[str, str] = field(converter=copy_meta, hash=False, repr=False)

    @property
    def text(self) -> str:
        """What to put into an index: the context, marked, then each piece after the name of who says it."""
        marked = [] if self.context is None else [CONTEXT_MARK + print_speech(self.context.voice, self.context.text)]
        return PARAGRAPH_BREAK.join([*marked, self.speech])

    @property
    def speech(self) -> str:
        """The text without the context."""
        return PARAGRAPH_BREAK.join(print_speech(piece.voice, piece.text) for piece in self.pieces)

    @property
    def spans(self) -> tuple[Span, ...]:
        """The places of the speech in the source, in order; the context is not among them."""
        return tuple(span for piece in self.pieces for span in piece.spans)

    @property
    def speakers(self) -> tuple[str, ...]:
        """The names of those whose words the text holds, the context's too, each once; nothing for nameless voices."""
        return _list_once(piece.speaker.name for piece in self._list_all())

    @property
    def outlets(self) -> tuple[str, ...]:
        """The outlets of those who ask in the text, the context's too, each once."""
        return _list_once(piece.outlet for piece in self._list_all())

    def _list_all(self) -> tuple[Piece, ...]:
        return self.pieces if self.context is None else (self.context, *self.pieces)

    def to_dict(self) -> dict[str, Any]:
        """Return the chunk as values that JSON knows; ``meta`` is a dict in it, ``date`` ISO, spans ``[start, end]``."""
        return {
            "id": self.id,
            "conference_id": self.conference_id,
            "number": self.number,
            "thread": self.thread,
            "title": self.title,
            "date": None if self.date is None else self.date.isoformat(),
            "language": self.language,
            "speakers": list(self.speakers),
            "outlets": list(self.outlets),
            "text": self.text,
            "size": self.size,
            "pieces": [_describe(piece) for piece in self.pieces],
            "context": None if self.context is None else _describe(self.context),
            "meta": dict(self.meta),
        }


def _list_once(values: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value is not None))


def _describe(piece: Piece) -> dict[str, Any]:
    return {
        "turn": piece.turn,
        "kind": piece.kind,
        "speaker_id": piece.speaker.id,
        "name": piece.speaker.name,
        "outlet": piece.outlet,
        "role": piece.speaker.role,
        "text": piece.text,
        "spans": [[start, end] for start, end in piece.spans],
    }
