"""One row a document: what to look at first among many.

In: what ``load_many`` yields, conferences and the errors of those that could not be read. Out: plain dicts with the same
keys in the same order, fit for a table: ``CHECK_COLUMNS``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from pressconf.errors import PressconfError
from pressconf.model import Conference
from pressconf.passes.words import count_words

#: The columns, in their order; new ones are appended.
CHECK_COLUMNS = (
    "id",
    "title",
    "date",
    "language",
    "layouts",
    "turns",
    "questions",
    "unresolved_labels",
    "unnamed_questions",
    "longest_turn",
    "info",
    "warnings",
    "codes",
    "confidence",
    "error",
)

Cell = str | int | float | None


def check(confs: Iterable[Conference | PressconfError]) -> list[dict[str, Cell]]:
    """Return one dict a document, in the order of ``confs``; its keys are ``CHECK_COLUMNS``.

    ``layouts`` and ``codes`` are names with single spaces between them, ``date`` is ISO, ``longest_turn`` is in words. A
    ``PressconfError`` (of ``load_many``) gives a row with ``error`` and, where it is known, ``id``; all else is None there.

    >>> import pressconf
    >>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is.")
    >>> [row] = pressconf.check([conf])
    >>> row["turns"], row["questions"], row["unnamed_questions"], row["codes"], row["error"]
    (3, 1, 1, 'unnamed-askers', None)
    """
    if isinstance(confs, Conference | PressconfError):
        raise TypeError("check() takes several conferences: check([conf])")
    return [_refuse(conf) if isinstance(conf, PressconfError) else _describe(_check(conf)) for conf in confs]


def _check(conf: object) -> Conference:
    """Refuse what is no conference."""
    if not isinstance(conf, Conference):
        raise TypeError(
            f"check() takes conferences and the errors of load_many(), not a value of type {type(conf).__name__}"
        )
    return conf


def _refuse(error: PressconfError) -> dict[str, Cell]:
    """The row of a document that could not be read."""
    row: dict[str, Cell] = dict.fromkeys(CHECK_COLUMNS)
    row["id"] = getattr(error, "source_id", None)
    row["error"] = f"{type(error).__name__}: {error}"
    return row


def _describe(conf: Conference) -> dict[str, Cell]:
    """The row of a conference."""
    codes = Counter(remark.code for remark in conf.diagnostics)
    severities = Counter(remark.severity for remark in conf.diagnostics)
    questions = conf.questions
    return {
        "id": conf.id,
        "title": conf.title,
        "date": conf.date.isoformat() if conf.date else None,
        "language": conf.language,
        "layouts": " ".join(layout.name for layout in conf.layouts),
        "turns": len(conf.turns),
        "questions": len(questions),
        "unresolved_labels": codes["unresolved-label"],
        "unnamed_questions": sum(question.speaker.name is None for question in questions),
        "longest_turn": max((round(count_words(turn.text)) for turn in conf.turns), default=0),
        "info": severities["info"],
        "warnings": severities["warning"],
        "codes": " ".join(sorted(codes)),
        "confidence": conf.confidence,
        "error": None,
    }
