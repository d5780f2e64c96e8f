"""The whole sentences around words of a turn.

In: a turn and spans in its source. Out: a ``Passage``, from the first sentence that holds one of them to the last.
"""

from __future__ import annotations

from collections.abc import Sequence

from pressconf.model import Passage, Turn
from pressconf.source import Span
from pressconf.speech import Speech, find_sentences


def find_passage(turn: Turn, spans: Sequence[Span]) -> Passage:
    """Return the whole sentences of a turn that hold the spans."""
    start, end = spans[0].start, spans[-1].end
    speech = Speech(turn.source, turn.segments)
    for low, high in (speech.place(*sentence) for sentence in find_sentences(speech.text)):
        if low <= spans[0].start < high:
            start = low
        if low < spans[-1].end <= high:
            end = high
    return Passage(start, end, turn.source)
