"""The whole sentences around words of a turn.

In: a turn and spans in its source. Out: a ``Passage``. It stands after ``alignment`` and before ``tracing``. A sentence ends at
its mark before white space, or with its paragraph; the full stop of an initial or a title ends none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pressconf.deferred import defer
from pressconf.model import Passage, Turn
from pressconf.passes.vocabulary import union
from pressconf.source import Span

END = defer(r"(?P<word>[\p{L}\p{M}]{0,12})[.!?…]{1,3}[\"'”’»)\]]{0,3}(?=[\s]|\Z)|[。！？]{1,3}[」』”’）]{0,3}")
GAP = defer(r"\s*+")


def find_sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the sentences of a paragraph, in order, together all of it but the spaces between."""
    first = start
    for hit in END.finditer(text, start, end):
        word = hit.group("word")
        if word and hit.group()[len(word) :] == "." and (len(word) == 1 or word.casefold() in union("honorifics")):
            continue
        following = GAP.match(text, hit.end(), end)
        place = hit.end() if following is None else following.end()
        if place < end and text[place].islower():
            continue
        yield Span(first, hit.end())
        first = place
    if first < end:
        yield Span(first, end)


def find_passage(turn: Turn, spans: Sequence[Span]) -> Passage:
    """Return the whole sentences of a turn that hold the spans."""
    start, end = spans[0].start, spans[-1].end
    for paragraph in turn.paragraphs:
        for low, high in find_sentences(turn.source, paragraph.start, paragraph.end):
            if low <= spans[0].start < high:
                start = low
            if low < spans[-1].end <= high:
                end = high
    return Passage(start, end, turn.source)
