"""Export to JSON: the lossless saved form (see ``wire``), which ``pressconf.from_json`` reads back."""

from __future__ import annotations

from pressconf.model import Conference
from pressconf.wire import to_json


def write_json(conf: Conference) -> str:
    """Return the saved form of a conference."""
    return to_json(conf)
