"""pressconf: the raw text of a press conference, turned into who asked what, for whom, and who answered.

>>> import pressconf
>>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: Yes, it is.")
>>> conf
<Conference 'b41e646b064bf200', no date: 3 turns, 1 question, 1 answer, 1 speaker>
"""

from typing import TYPE_CHECKING, Any

from pressconf.check import CHECK_COLUMNS, check
from pressconf.errors import (
    AmbiguousSpeakerError,
    CorrectionError,
    DecodeError,
    DifferentSourcesError,
    ExportError,
    FormatError,
    LimitExceededError,
    MissingExtraError,
    NotAPathError,
    NotATranscriptError,
    PatternTimeoutError,
    PressconfError,
    UnknownExporterError,
    UnknownLayoutError,
    UnknownNameError,
    UnknownSpeakerError,
    UnknownUnitError,
    UnreadableError,
)
from pressconf.explain import Explanation, explain
from pressconf.exporters import export, exporters
from pressconf.layout import Layout, LayoutError
from pressconf.layouts import LAYOUTS
from pressconf.model import (
    Answer,
    Conference,
    Diagnostic,
    Evidence,
    FoundLayout,
    Passage,
    QuestionTurn,
    Region,
    Reply,
    Speaker,
    Statement,
    Thread,
    Turn,
)
from pressconf.parse import load, load_many, parse
from pressconf.passes.draft import Hints, Limits
from pressconf.source import Location, Span

if TYPE_CHECKING:
    from pressconf.chunking.chunk import Chunk, Piece
    from pressconf.comparison import Change, Comparison, compare
    from pressconf.corrections import Correction, load_corrections, save_corrections
    from pressconf.installed import installed_layouts
    from pressconf.schemas import json_schema
    from pressconf.tables.conferences import to_records
    from pressconf.tables.outlets import OUTLET_COLUMNS, outlet_counts
    from pressconf.tables.pairing import PAIR_COLUMNS, pairs
    from pressconf.tables.reconciling import Reconciliation, reconcile
    from pressconf.tables.writing import rows_to_csv, rows_to_jsonl
    from pressconf.tracing import find, trace
    from pressconf.tracing.alignment import Difference
    from pressconf.tracing.annotations import to_annotations
    from pressconf.tracing.places import CloseMatchesWarning
    from pressconf.tracing.quotematch import MATCH_COLUMNS, QuoteMatch, to_match_records
    from pressconf.wire import from_json

__version__ = "0.1.0"

#: Names whose modules load when they are first asked for: an import of the library should cost next to nothing.
_LATER = {
    "Change": "comparison",
    "Comparison": "comparison",
    "compare": "comparison",
    "Correction": "corrections",
    "load_corrections": "corrections",
    "save_corrections": "corrections",
    "from_json": "wire",
    "installed_layouts": "installed",
    "json_schema": "schemas",
    "Chunk": "chunking.chunk",
    "Piece": "chunking.chunk",
    "OUTLET_COLUMNS": "tables.outlets",
    "PAIR_COLUMNS": "tables.pairing",
    "Reconciliation": "tables.reconciling",
    "outlet_counts": "tables.outlets",
    "pairs": "tables.pairing",
    "reconcile": "tables.reconciling",
    "rows_to_csv": "tables.writing",
    "rows_to_jsonl": "tables.writing",
    "to_records": "tables.conferences",
    "CloseMatchesWarning": "tracing.places",
    "Difference": "tracing.alignment",
    "MATCH_COLUMNS": "tracing.quotematch",
    "QuoteMatch": "tracing.quotematch",
    "find": "tracing",
    "to_annotations": "tracing.annotations",
    "to_match_records": "tracing.quotematch",
    "trace": "tracing",
}


def __getattr__(name: str) -> Any:
    """Return a name of ``_LATER``."""
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    globals()[name] = value = getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
    return value


def __dir__() -> list[str]:
    """Names that load later are listed like the others."""
    return sorted({*globals(), *_LATER})


__all__ = [
    "CHECK_COLUMNS",
    "LAYOUTS",
    "MATCH_COLUMNS",
    "OUTLET_COLUMNS",
    "PAIR_COLUMNS",
    "AmbiguousSpeakerError",
    "Answer",
    "Change",
    "Chunk",
    "CloseMatchesWarning",
    "Comparison",
    "Conference",
    "Correction",
    "CorrectionError",
    "DecodeError",
    "Diagnostic",
    "Difference",
    "DifferentSourcesError",
    "Evidence",
    "Explanation",
    "ExportError",
    "FormatError",
    "FoundLayout",
    "Hints",
    "Layout",
    "LayoutError",
    "LimitExceededError",
    "Limits",
    "Location",
    "MissingExtraError",
    "NotAPathError",
    "NotATranscriptError",
    "Passage",
    "PatternTimeoutError",
    "Piece",
    "PressconfError",
    "QuestionTurn",
    "QuoteMatch",
    "Reconciliation",
    "Region",
    "Reply",
    "Span",
    "Speaker",
    "Statement",
    "Thread",
    "Turn",
    "UnknownExporterError",
    "UnknownLayoutError",
    "UnknownNameError",
    "UnknownSpeakerError",
    "UnknownUnitError",
    "UnreadableError",
    "check",
    "compare",
    "explain",
    "export",
    "exporters",
    "find",
    "from_json",
    "installed_layouts",
    "json_schema",
    "load",
    "load_corrections",
    "load_many",
    "outlet_counts",
    "pairs",
    "parse",
    "reconcile",
    "rows_to_csv",
    "rows_to_jsonl",
    "save_corrections",
    "to_annotations",
    "to_match_records",
    "to_records",
    "trace",
]
