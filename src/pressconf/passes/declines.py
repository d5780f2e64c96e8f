"""The words with which an answer declines to answer.

In: the speech of an answer. Out: their span: the sentence, or the clause behind a comma, that holds a phrase of declining, with
the sentences right after it that hold one too.
"""

from __future__ import annotations

from pressconf.deferred import defer
from pressconf.passes.asking import decline_cues, may_hold
from pressconf.source import Span
from pressconf.speech import Speech, find_sentences, trim

JOINERS = "but|and|so|because|aber|und|denn|mais|et|pero|y|ma|e|mas|но|и|а|але|і"
#: Where a clause ends, with the word that joins the next one to it.
CLAUSE = defer(
    rf"(?: [,;:—–] | \ -- | (?=\ (?:but|aber|mais|pero)\ ) ) \s* (?: (?:{JOINERS})\s )? (?=\s?\S) | [，；、]", 64
)
#: What follows such words, and declines no more.
AFTER = defer(r",?\s(?:but|aber|mais|pero|although|though)\s|;|，|,\s(?:and|so)\s", 64)
#: So far before such words stands who says them.
NEAR = 12
#: Who says so of somebody else, or asks it, declines nothing: "they don't know", "you don't know".
OTHERS = defer(r"(?:\b(?:you|they|he|she|people|who)\s|if\s)\Z")

#: What makes praise of such words: "I can't tell you how happy I am", "I don't know anybody who works harder".
PRAISE = defer(r"\s(?:you\s)?(?:how\s(?!much|many|long)|enough\b|anybody\b|anyone\b|a\s(?:better|more)\b)")


def find_decline(speech: Speech, code: str | None) -> Span | None:
    """Return the span of the source that declines, or None; the first such words where there are several."""
    text, cues = speech.text, decline_cues(code)
    if not any(may_hold(text, table, code) for table in ("decline_cues", "refusals")):
        return None
    found: Span | None = None
    for sentence in find_sentences(text):
        hits = cues.finditer(text, *sentence)
        hit = next(
            (
                hit
                for hit in hits
                if not (_is_others(text, sentence.start, hit.start()) or PRAISE.match(text, hit.end()))
            ),
            None,
        )
        asks = text[sentence.end - 1] in "?？"
        if hit is None or asks:
            if found is not None:
                break
            continue
        if found is None:
            edges = [edge.end() for edge in CLAUSE.finditer(text, sentence.start, hit.start())]
            after = AFTER.search(text, hit.end(), sentence.end)
            found = Span(edges[-1] if edges else sentence.start, after.start() if after else sentence.end)
            if after:
                break
        else:
            found = Span(found.start, sentence.end)
    if found is None:
        return None
    return speech.place(*trim(text, found, ""))


def _is_others(text: str, start: int, place: int) -> bool:
    """Whether the words at ``place`` are said of somebody else: "they don't know"."""
    return OTHERS.search(text, max(start, place - NEAR), place) is not None
