"""The JSON Schema (2020-12) of the saved form, for programs that read or write it without this library.

``conference.schema.json`` says what ``wire`` writes. It cannot say what needs arithmetic (spans in order and inside the source, regions
that cover it, numbers of speakers and questions that exist): ``from_json`` checks that. Other keys are allowed, as ``from_json`` passes
them over.
"""

from __future__ import annotations

import json
from typing import Any


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of what ``Conference.to_json`` writes, a new dict each time.

    >>> json_schema()["properties"]["schema_version"]
    {'const': 3}
    """
    from importlib.resources import files

    schema: dict[str, Any] = json.loads(files(__name__).joinpath("conference.schema.json").read_text("utf-8"))
    return schema
