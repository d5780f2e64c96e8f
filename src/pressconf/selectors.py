"""Places in a text, as the W3C Web Annotation model points to them.

In: a text, its name, a span. Out: a ``SpecificResource`` with a ``TextPositionSelector`` (code points, half open, as Python counts)
and a ``TextQuoteSelector`` (the words, with 32 code points around them). The annotations of conferences and those of articles
both point this way.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from pressconf.source import Span

CONTEXT = 32  # code points of prefix and suffix
SCHEMA = "http://www.w3.org/ns/anno.jsonld"


def name_conference(conference_id: str) -> str:
    """Return the URN by which annotations call a conference's text; what a URN may not hold is percent-encoded.

    >>> name_conference("2031 bridge")
    'urn:pressconf:2031%20bridge'
    """
    return "urn:pressconf:" + quote(conference_id, safe="", errors="surrogatepass")


def point(text: str, name: str, digest: str, span: Span) -> dict[str, Any]:
    """Return a specific resource: the text by its name and hash, and where in it."""
    start, end = span
    words = {
        "type": "TextQuoteSelector",
        "exact": text[start:end],
        "prefix": text[max(0, start - CONTEXT) : start],
        "suffix": text[end : end + CONTEXT],
    }
    place = {"type": "TextPositionSelector", "start": start, "end": end}
    return {"type": "SpecificResource", "source": name, "sha256": digest, "selector": [place, words]}
