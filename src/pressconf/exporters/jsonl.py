"""Export to JSON Lines: one flat record (see ``records``) a line, of one conference or several.

The text is pure ASCII, so no character inside a speech (U+2028, U+0085) can end a line for a reader that splits there. Two
surrogates side by side become one character in every JSON reader; only ``json`` keeps them apart.
"""

from __future__ import annotations

import json

from pressconf.model import Conference
from pressconf.records import list_records


def write_jsonl(*confs: Conference) -> str:
    """Return one JSON object a line, each line ended by ``\\n``; nothing for conferences without turns."""
    return "".join(json.dumps(record, ensure_ascii=True, allow_nan=False) + "\n" for record in list_records(confs))
