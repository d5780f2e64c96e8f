"""What can go wrong, each error with the attributes that a program needs.

A leaf module: it imports nothing of ours. Every error pickles, and its message says what to do next.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any


class PressconfError(Exception):
    """Base of all errors of this library (a non-``str`` given to ``parse`` is a plain ``TypeError``)."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle by attributes, so that an error comes back whole from a worker process."""
        return _restore, (type(self), self.args, self.__dict__)


def _restore(kind: type[PressconfError], args: tuple[Any, ...], state: dict[str, Any]) -> PressconfError:
    """Build an error again without calling its ``__init__``."""
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class NotATranscriptError(PressconfError):
    """No layout explains the text.

    Attributes: ``scores`` (layout name -> score reached), ``needed`` (the score a layout needs), ``source_id``, ``reason`` (the
    first sentence of the message, with the closest layouts).
    """

    def __init__(self, scores: Mapping[str, float], needed: float, source_id: str | None = None, why: str = "") -> None:
        self.scores = dict(scores)
        self.needed = needed
        self.source_id = source_id
        best = sorted(self.scores.items(), key=lambda item: (-item[1], item[0]))[:3]
        closest = ", ".join(f"{name} {score:.2f}" for name, score in best if score > 0) or "nothing came near"
        self.reason = (
            f"no layout explains this text{': ' + why if why else ''}; closest: {closest}; needed {needed:.2f}"
        )
        super().__init__(
            f"{self.reason}. Looked for labels that open a turn (a name or a "
            "mark such as Q at the start of a line, before a colon, a full stop or a line break), recurring and "
            "alternating. If it is a transcript, give its convention with "
            'layouts=[...], or parse it with on_unlabelled="statement".'
        )


class DecodeError(PressconfError):
    """The bytes of a file are no text. Attributes: ``path`` (or None), ``tried`` (names of encodings), ``offset``.

    ``offset`` is that of the byte which does not belong in a text that is UTF-8 otherwise, else None.
    """

    def __init__(self, tried: Iterable[str], path: str | None = None, offset: int | None = None) -> None:
        self.tried = tuple(tried)
        self.path = path
        self.offset = offset
        where = path if path is not None else "the bytes"
        advice = (
            "Name the encoding: load(path, encoding=...); if it is a document (PDF, Word), save it as plain text first."
            if offset is None
            else f"It is UTF-8 but for a few bytes, the first at offset {offset}: mend them, or if the file is in another "
            "encoding, name that: load(path, encoding=...)."
        )
        super().__init__(f"cannot decode {where}: tried {', '.join(self.tried)}. {advice}")


class MissingExtraError(PressconfError):
    """A feature needs an extra that is not installed. Attributes: ``extra``, ``feature``."""

    def __init__(self, extra: str, feature: str) -> None:
        self.extra = extra
        self.feature = feature
        super().__init__(f'{feature} needs the extra "{extra}": pip install "pressconf[{extra}]"')


class FormatError(PressconfError):
    """Not a saved conference (or saved corrections: ``what``), or one of a newer schema.

    Attributes: ``reason``, ``offset`` (code points into the JSON text, or None), ``line``, ``column`` (1-based, or None), ``what``.
    """

    def __init__(
        self,
        reason: str,
        offset: int | None = None,
        line: int | None = None,
        column: int | None = None,
        what: str = "a saved conference",
    ) -> None:
        self.what = what
        self.reason = reason
        self.offset = offset
        self.line = line
        self.column = column
        where = f" at line {line}, column {column}" if line is not None else ""
        super().__init__(f"not {what}{where}: {reason}")


class ExportError(PressconfError):
    """A format that cannot take this: several conferences, no path, a file of another kind. Attributes: ``name``, ``reason``."""

    def __init__(self, name: str, reason: str) -> None:
        self.name = name
        self.reason = reason
        super().__init__(f"cannot export to {name}: {reason}")


class UnknownNameError(PressconfError):
    """A name that no table holds. Attributes: ``name``, ``known`` (the names that exist)."""

    what = "name"

    def __init__(self, name: object, known: Iterable[str]) -> None:
        self.name = name
        self.known = tuple(known)
        super().__init__(f"unknown {self.what} {name!r}; there are: {', '.join(self.known)}")


class UnknownLayoutError(UnknownNameError):
    """No layout of that name."""

    what = "layout"


class UnknownExporterError(UnknownNameError):
    """No exporter of that name."""

    what = "exporter"


class UnknownUnitError(UnknownNameError):
    """A table has no such unit."""

    what = "unit"


class UnknownSpeakerError(UnknownNameError):
    """No speaker of that id or name."""

    what = "speaker"


class AmbiguousSpeakerError(PressconfError):
    """A name that several speakers have. Attributes: ``name``, ``ids`` (of all who have it)."""

    def __init__(self, name: str, ids: Iterable[str]) -> None:
        self.name = name
        self.ids = tuple(ids)
        super().__init__(
            f"{len(self.ids)} speakers have the name {name!r}: {', '.join(self.ids)}. Call one of them by its id, or give "
            "them different names first: conf.rename_speakers({id: name})"
        )


class CorrectionError(PressconfError, ValueError):
    """A correction that cannot be, or that would break the conference. Attributes: ``reason``, ``correction`` (or None)."""

    def __init__(self, reason: str, correction: object = None) -> None:
        self.reason = reason
        self.correction = correction
        super().__init__(reason if correction is None else f"{correction}: {reason}")


class DifferentSourcesError(PressconfError, ValueError):
    """Two conferences of different texts can't be compared. Attributes: ``old``, ``new`` (their ids)."""

    def __init__(self, old: str, new: str) -> None:
        self.old = old
        self.new = new
        super().__init__(
            f"conferences {old!r} and {new!r} come from different texts; compare two results of the same text"
        )


class LimitExceededError(PressconfError):
    """A text is larger than the caller allows. Attributes: ``limit`` (its name), ``allowed``, ``value``."""

    def __init__(self, limit: str, allowed: float, value: float, message: str | None = None) -> None:
        self.limit = limit
        self.allowed = allowed
        self.value = value
        super().__init__(
            message or f"{limit} is {value}, more than {allowed} allowed; raise it with Limits({limit}=...)"
        )


class PatternTimeoutError(LimitExceededError):
    """Patterns of your own layouts took too long over a text.

    Attributes: ``layout`` (the one that ran last), ``offset`` (code points: where it was tried), ``allowed``, ``value`` (seconds).
    """

    def __init__(self, layout: str, allowed: float, value: float, offset: int) -> None:
        self.layout = layout
        self.offset = offset
        message = (
            f"layout {layout!r}: after {value:.1f} s in all, more than the {allowed:g} s allowed, its pattern was stopped at "
            f"offset {offset}. Bound its repeats ({{1,80}}, not +) and put no repeat in a repeat; or allow more with "
            "Limits(pattern_seconds=...)"
        )
        super().__init__("pattern_seconds", allowed, value, message)


class NotAPathError(PressconfError, ValueError):
    """A string that is no path: a URL, or the transcript itself. Attributes: ``path``, ``reason``."""

    def __init__(self, path: str, reason: str) -> None:
        self.path = path
        self.reason = reason
        shown = repr(path if len(path) <= 80 else path[:80] + "…")
        super().__init__(f"{shown} is no path: {reason}")


class UnreadableError(PressconfError):
    """A file can't be read: damaged, encrypted, without text, or (``load_many``) not to be opened. Attributes: ``path``, ``reason``."""

    def __init__(self, path: str, reason: str) -> None:
        self.path = path
        self.reason = reason
        super().__init__(f"cannot read {path}: {reason}")
