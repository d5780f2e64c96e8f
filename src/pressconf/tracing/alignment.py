"""Where the words of a quotation stand in a turn, and how they differ.

In: a ``Needle`` and a ``Stream`` of words. Out: an ``Alignment``: the spans in the source, the differences, a score. It stands
after ``wording`` and before ``places``, which chooses the streams.

Exact: every piece stands there word for word, in order. Close: the cheapest way to make the quotation's words of
consecutive words of the turn, in a window around the place that rapidfuzz finds.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from pressconf.deferred import defer
from pressconf.source import Span
from pressconf.tracing.steps import Step, find_steps
from pressconf.tracing.wording import Needle, Piece, Stream, Word, make_spans

SENTENCE_END = defer(r"[.!?:;…。！？：；][\"'”’»)\]]{0,3}\s*\Z")
LONGEST_GAP = 600  # words that an ellipsis may leave out
LONGEST_REPLACED = 12  # words that a bracket may stand for
FEW = 4
CAPITALS = 0.8  # share of capitals from which a turn is printed in capitals


class Difference(NamedTuple):
    """Words that differ: ``kind`` (``altered``, ``added`` to what was said, ``left_out`` of it), both sides, both spans.

    ``span`` is a place in the article, ``source_span`` one in the source; the side that has no words is empty.
    """

    kind: Literal["altered", "added", "left_out"]
    words: str
    source_words: str
    span: Span
    source_span: Span


class Alignment(NamedTuple):
    """Where a quotation stands in a turn: ``spans`` in the source, ``first`` and ``last`` (numbers of words), ``differences``.

    ``matched`` are the numbers of the quotation's words that stand there unchanged; ``score`` is 1.0 for the same words.
    """

    stream: Stream
    first: int
    last: int
    spans: tuple[Span, ...]
    differences: tuple[Difference, ...]
    matched: frozenset[int]
    exact: bool
    score: float


def align_exactly(article: str, needle: Needle, stream: Stream, anchor: int, place: int) -> Alignment | None:
    """Return the alignment in which piece number ``anchor`` stands at ``place`` of ``stream.joined``; None where others miss."""
    pieces = needle.pieces
    places = [place] * len(pieces)
    for number in range(anchor - 1, -1, -1):
        places[number] = _find_before(pieces[number], stream, places[number + 1] + 1, opens=not number)
    for number in range(anchor + 1, len(pieces)):
        after = places[number - 1] + len(pieces[number - 1].joined) - 1
        places[number] = stream.joined.find(pieces[number].joined, after) if places[number - 1] >= 0 else -1
    if min(places) < 0:
        return None
    starts = [stream.count_before(found) for found in places]
    steps: list[Step] = []
    number = 0
    for piece, start in zip(pieces, starts, strict=True):
        if steps and start - steps[-1].end > (LONGEST_GAP if piece.gap == "ellipsis" else LONGEST_REPLACED):
            return None
        for offset in range(len(piece.words)):
            steps.append(Step(number, number + 1, start + offset, start + offset + 1, True))
            number += 1
    return _describe(article, needle, stream, steps, 1.0)


def _find_before(piece: Piece, stream: Stream, end: int, *, opens: bool) -> int:
    """The last place of a piece before ``end``; that of the quotation's first piece, where one of the last few has its capital."""
    nearest = place = stream.joined.rfind(piece.joined, 0, end)
    for _ in range(FEW if opens else 0):
        if place < 0:
            break
        if stream.words[stream.count_before(place)].shape == piece.words[0].shape:
            return place
        place = stream.joined.rfind(piece.joined, 0, place + 1)
    return nearest


def _describe(article: str, needle: Needle, stream: Stream, steps: Sequence[Step], score: float) -> Alignment:
    """The alignment that these steps make."""
    words = needle.words
    heads = _find_heads(needle)
    differences: list[Difference] = []
    pieces: list[tuple[int, int]] = []
    changed: list[Step] = []
    matched: set[int] = set()
    printed = _is_capitals(stream)
    exact = True
    for step in steps:
        head = heads.get(step.low) if step.low < step.high else None
        if pieces and head is not None and head.gap is not None and not changed:
            differences += _tell_gap(article, head, stream, pieces[-1][1], step.start)
        if head is not None and pieces and _parts(head, pieces[-1][1], step.start):
            pieces.append((step.start, step.end))
        elif step.start < step.end:
            pieces[-1:] = [(pieces[-1][0] if pieces else step.start, step.end)]
        if step.same and (printed or _same_shape(article, words[step.low], stream, step.start, head is not None)):
            differences += _tell_change(article, needle, stream, changed)
            changed = []
            matched.add(step.low)
        else:
            exact = False
            matched.update([step.low] if step.same else [])
            changed.append(step)
    differences += _tell_change(article, needle, stream, changed)
    differences += _tell_outer_brackets(article, needle, stream, pieces)
    if not exact:
        pieces = [(pieces[0][0], pieces[-1][1])]
    spans = [span for start, end in pieces for span in make_spans(stream.turn, stream.words[start:end])]
    return Alignment(
        stream, pieces[0][0], pieces[-1][1], tuple(spans), tuple(differences), frozenset(matched), exact, score
    )


def _parts(head: Piece, end: int, start: int) -> bool:
    """Whether a new span begins with a piece: behind an ellipsis always, behind a bracket where it replaces words."""
    return head.gap == "ellipsis" or (head.gap == "bracket" and start > end)


def _is_capitals(stream: Stream) -> bool:
    """Whether a turn is printed in capitals, so that case tells nothing."""
    text = stream.turn.text[:2000]
    upper, lower = sum(map(str.isupper, text)), sum(map(str.islower, text))
    return upper > CAPITALS * (upper + lower) > 0


def _same_shape(article: str, word: Word, stream: Stream, number: int, first: bool) -> bool:
    """Whether a word is printed as it was said: the same case, but for the first letter where a piece or a sentence begins."""
    other = stream.words[number]
    if word.shape == other.shape:
        return True
    if word.shape[1:] != other.shape[1:]:
        return False
    if first:
        return True
    source = stream.turn.source
    return bool(
        SENTENCE_END.search(article, max(0, word.start - 8), word.start)
        or SENTENCE_END.search(source, max(0, other.start - 8), other.start)
    )


def _tell_gap(article: str, head: Piece, stream: Stream, end: int, start: int) -> Iterator[Difference]:
    """What an ellipsis leaves out, or a bracket replaces or adds, between two pieces."""
    assert head.mark is not None
    words = stream.words
    gap = Span(words[end].start, words[start - 1].end) if start > end else Span(words[end - 1].end, words[end - 1].end)
    said = stream.turn.source[gap.start : gap.end]
    if head.gap == "ellipsis":
        if said:
            yield Difference("left_out", "", said, head.mark, gap)
    else:
        mark = article[head.mark.start : head.mark.end]
        yield Difference("altered" if said else "added", mark, said, head.mark, gap)


def _tell_outer_brackets(
    article: str, needle: Needle, stream: Stream, pieces: Sequence[tuple[int, int]]
) -> Iterator[Difference]:
    """An editor's words before the first word or behind the last."""
    marks = {piece.mark for piece in needle.pieces}
    for bracket in needle.brackets:
        if any(mark and mark.start <= bracket.start and bracket.end <= mark.end for mark in marks):
            continue
        before = bracket.start < needle.words[0].start
        place = stream.words[pieces[0][0]].start if before else stream.words[pieces[-1][1] - 1].end
        yield Difference("added", article[bracket.start : bracket.end], "", bracket, Span(place, place))


def _tell_change(article: str, needle: Needle, stream: Stream, steps: Sequence[Step]) -> Iterator[Difference]:
    """The difference that a run of changing steps makes."""
    if not steps:
        return
    words = needle.words
    low, high = steps[0].low, steps[-1].high
    start, end = steps[0].start, steps[-1].end
    place = words[low - 1].end if low else words[0].start
    span = Span(words[low].start, words[high - 1].end) if low < high else Span(place, place)
    place = stream.words[start - 1].end if start else stream.words[0].start
    source = Span(stream.words[start].start, stream.words[end - 1].end) if start < end else Span(place, place)
    kind: Literal["altered", "added", "left_out"] = (
        "left_out" if low == high else "added" if start == end else "altered"
    )
    yield Difference(kind, article[span.start : span.end], stream.turn.source[source.start : source.end], span, source)


def align_closely(article: str, needle: Needle, stream: Stream, start: int, end: int) -> Alignment | None:
    """Return the cheapest alignment of a quotation with the words ``start:end`` of a stream; its score is still 0."""
    words = [word.text for word in needle.words]
    window = [word.text for word in stream.words[start:end]]
    steps = find_steps(words, window, frozenset(_find_heads(needle)) - {0})
    steps = [step._replace(start=step.start + start, end=step.end + start) for step in steps]
    steps = _drop_strangers(needle, stream, steps)
    if not any(step.same for step in steps):
        return None
    return _describe(article, needle, stream, steps, 0.0)


def _find_heads(needle: Needle) -> dict[int, Piece]:
    """The numbers of the words with which pieces begin."""
    heads, number = {}, 0
    for piece in needle.pieces:
        heads[number] = piece
        number += len(piece.words)
    return heads


def _drop_strangers(needle: Needle, stream: Stream, steps: list[Step]) -> list[Step]:
    """Steps without those at the edges that reach over the end of a sentence of the turn to a word that is another one."""
    source = stream.turn.source
    for edge, inner, behind in ((0, 1, False), (-1, -2, True)):
        while len(steps) > 1 and not steps[edge].same and steps[edge].start < steps[edge].end:
            step, other = steps[edge], steps[inner]
            if step.low == step.high:
                steps = steps[:-1] if behind else steps[1:]
                continue
            before = stream.words[(step if behind else other).start].start
            if step.high - step.low > 1 or not SENTENCE_END.search(source, max(0, before - 8), before):
                break
            place = other.end if behind else other.start
            steps[edge] = step._replace(start=place, end=place)
    return steps
