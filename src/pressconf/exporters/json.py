"""Export to JSON: the lossless saved form (see ``wire``), which ``pressconf.from_json`` reads back."""

from __future__ import annotations

from pressconf.model import Conference


def write_json(conf: Conference) -> str:
    """Return the saved form of a conference."""
    from pressconf.wire import to_json  # no part of the cost of an import

    return to_json(conf)
