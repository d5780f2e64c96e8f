"""Matches as W3C Web Annotations: each ties words of an article to the words of a transcript.

In: the article, matches. Out: an ``AnnotationCollection`` as JSON text, its ``body`` the place in the transcript, its ``target`` the
place in the article. Both have a ``TextPositionSelector`` (code points, half open, as Python counts) and a ``TextQuoteSelector``
(the words, with 32 code points around them); either resolves to the same text. It stands after ``tracing``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from pressconf.selectors import SCHEMA, name_conference, point
from pressconf.source import hash_source
from pressconf.tracing.quotematch import QuoteMatch, describe_difference


def to_annotations(article: str, matches: Iterable[QuoteMatch], *, article_source: str | None = None) -> str:
    """Return the matches of an article as JSON in the W3C Web Annotation form; those that are ``none`` are left out.

    ``article`` is the text that was traced; ``article_source`` says what it is called (a path or an address; default: its hash). A
    transcript is called ``urn:pressconf:`` and its conference's id. Both carry ``sha256`` of their text (UTF-8).

    >>> import json, pressconf
    >>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is as safe as any bridge.", id="a")
    >>> article = 'It is "as safe as any bridge," Vale said.'
    >>> [item] = json.loads(to_annotations(article, pressconf.trace(article, conf)))["items"]
    >>> item["target"]["selector"][0], item["body"][0]["source"], item["body"][0]["selector"][1]["exact"]
    ({'type': 'TextPositionSelector', 'start': 7, 'end': 29}, 'urn:pressconf:a', 'as safe as any bridge')
    """
    digests: dict[str, str] = {article: hash_source(article)}
    name = article_source or f"urn:sha256:{digests[article]}"
    items = [_annotate(article, name, number, match, digests) for number, match in enumerate(matches)]
    found = [item for item in items if item is not None]
    collection = {"@context": SCHEMA, "type": "AnnotationCollection", "total": len(found), "items": found}
    return json.dumps(collection, ensure_ascii=True, indent=1) + "\n"


def _annotate(
    article: str, name: str, number: int, match: QuoteMatch, digests: dict[str, str]
) -> dict[str, Any] | None:
    """The annotation of a match, or None where nothing matched."""
    turn = match.turn
    if turn is None or match.conference is None:
        return None
    source = turn.source
    if source not in digests:
        digests[source] = hash_source(source)
    return {
        "id": f"urn:pressconf:match:{digests[article][:16]}:{number}",
        "type": "Annotation",
        "motivation": "linking",
        "target": point(article, name, digests[article], match.span),
        "body": [
            *(point(source, name_conference(match.conference), digests[source], span) for span in match.turn_spans),
            {"type": "TextualBody", "purpose": "describing", "format": "text/plain", "value": _tell(match)},
        ],
    }


def _tell(match: QuoteMatch) -> str:
    """What a reader is told: how close, who said it, what differs."""
    assert match.turn is not None
    pieces = [f"{match.match} ({match.score})", f"said by {match.turn.speaker.name or 'an unnamed speaker'}"]
    if match.question is not None and match.question.speaker.name:
        pieces.append(f"in answer to {match.question.speaker.name}")
    return "; ".join([*pieces, *map(describe_difference, match.differences)])
