"""pressconf: the raw text of a press conference, turned into who asked what, for whom, and who answered.

>>> import pressconf
>>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: Yes, it is.")
>>> conf
<Conference 'b41e646b064bf200', no date: 3 turns, 1 question, 1 answer, 1 speaker>
"""

from pressconf.check import CHECK_COLUMNS, check
from pressconf.errors import (
    DecodeError,
    FormatError,
    LimitExceededError,
    MissingExtraError,
    NotAPathError,
    NotATranscriptError,
    PressconfError,
    UnknownExporterError,
    UnknownLayoutError,
    UnknownNameError,
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
    Speaker,
    Statement,
    Thread,
    Turn,
)
from pressconf.parse import load, load_many, parse
from pressconf.passes.draft import Hints, Limits
from pressconf.source import Location, Span
from pressconf.wire import from_json

__version__ = "0.1.0"

__all__ = [
    "CHECK_COLUMNS",
    "LAYOUTS",
    "Answer",
    "Conference",
    "DecodeError",
    "Diagnostic",
    "Evidence",
    "Explanation",
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
    "PressconfError",
    "QuestionTurn",
    "Region",
    "Span",
    "Speaker",
    "Statement",
    "Thread",
    "Turn",
    "UnknownExporterError",
    "UnknownLayoutError",
    "UnknownNameError",
    "UnreadableError",
    "check",
    "explain",
    "export",
    "exporters",
    "from_json",
    "load",
    "load_many",
    "parse",
]
