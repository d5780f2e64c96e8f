"""All places of conferences at which the words of a quotation may stand.

In: conferences, read into a ``Library`` once a call; needles. Out: ``Alignment``s, the exact ones by a search in one string
a conference, the close ones in the few turns that share the rarest words. It stands after ``alignment`` and before ``tracing``.
"""

from __future__ import annotations

import warnings
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from math import log
from types import ModuleType
from typing import NamedTuple

from attrs import frozen

from pressconf.model import Conference
from pressconf.tracing.alignment import LONGEST_GAP, Alignment, align_closely, align_exactly
from pressconf.tracing.wording import Needle, Stream, is_cjk, read_streams

MOST_HITS = 60  # places of one piece in one conference that are looked at
CANDIDATES = 8  # turns that are aligned with a quotation
WORTH = 0.4  # share of the weight of the quotation's words that a candidate must have
RARE = 8  # the rarest words of a quotation, by which candidates are found
COARSE = 60.0  # partial ratio below which a turn is no candidate
#: The least score of a close match, and that of one of a few words.
CLOSE, CLOSE_SHORT = 0.74, 0.78
LEAST_WORDS, MOST_WORDS = 3, 300  # words of a quotation for which close places are looked for
HAN_WORD = 0.6  # what a Chinese or Japanese character counts
EXTRA = "trace"


class CloseMatchesWarning(UserWarning):
    """Close matches were not looked for, because the extra ``trace`` (rapidfuzz) is not installed."""


class Shelf(NamedTuple):
    """A conference as it is searched: all its streams in one string, a line each, and where each begins."""

    conf: Conference
    streams: tuple[Stream, ...]
    joined: str
    starts: tuple[int, ...]


@frozen(eq=False)
class Library:
    """Conferences, ready to be searched: ``owners`` gives that of a stream by its identity, ``members`` the streams of a word."""

    shelves: tuple[Shelf, ...]
    owners: dict[int, Conference]
    members: dict[str, list[tuple[int, int]]]
    size: int
    fuzzy: ModuleType | None


def read_library(confs: Iterable[Conference], needles: Iterable[Needle]) -> Library:
    """Return the conferences as one library, with the turns in which each word of the needles stands."""
    wanted = {word.text for needle in needles for word in needle.words}
    shelves: list[Shelf] = []
    members: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for conf in confs:
        streams = [stream for turn in conf.turns for stream in read_streams(turn)]
        starts, place = [], 0
        for number, stream in enumerate(streams):
            starts.append(place)
            place += len(stream.joined) + 1
            for word in wanted.intersection(stream.joined.split()):
                members[word].append((len(shelves), number))
        shelves.append(Shelf(conf, tuple(streams), "\n".join(stream.joined for stream in streams), tuple(starts)))
    owners = {id(stream): shelf.conf for shelf in shelves for stream in shelf.streams}
    return Library(tuple(shelves), owners, members, len(owners), _import_rapidfuzz())


def _import_rapidfuzz() -> ModuleType | None:
    try:
        import rapidfuzz
    except ImportError:
        return None
    return rapidfuzz


def warn_without_fuzzy() -> None:
    """Say once a call that close matches need the extra."""
    warnings.warn(
        f'only exact matches are found: close ones need the extra "{EXTRA}": pip install "pressconf[{EXTRA}]"',
        CloseMatchesWarning,
        stacklevel=3,
    )


def find_exact(library: Library, article: str, needle: Needle, most: int | None = None) -> list[Alignment]:
    """Return every place at which the words stand in order, in the order of the conferences and their turns.

    With ``most``, words that stand in more places than that give none: they are too common to tell a place.
    """
    if not needle.pieces:
        return []
    anchor = max(range(len(needle.pieces)), key=lambda number: len(needle.pieces[number].joined))
    wanted = needle.pieces[anchor].joined
    if most is not None and sum(shelf.joined.count(wanted) for shelf in library.shelves) > most:
        return []
    found: dict[tuple[int, tuple[object, ...]], Alignment] = {}
    for number, shelf in enumerate(library.shelves):
        for stream, place in _find_all(shelf, wanted):
            alignment = align_exactly(article, needle, stream, anchor, place)
            if alignment is None:
                continue
            key = (number, (stream.turn.index, *alignment.spans))
            if key not in found or (alignment.exact and not found[key].exact):
                found[key] = alignment
    return list(found.values())


def _find_all(shelf: Shelf, wanted: str) -> Iterator[tuple[Stream, int]]:
    """The places of a piece in the streams of a conference."""
    place = shelf.joined.find(wanted)
    hits = 0
    while place >= 0 and hits < MOST_HITS:
        number = bisect_right(shelf.starts, place) - 1
        yield shelf.streams[number], place - shelf.starts[number]
        hits += 1
        place = shelf.joined.find(wanted, place + 1)


def find_close(library: Library, article: str, needle: Needle) -> list[Alignment]:
    """Return the places that are close to the words, the closest first; none without rapidfuzz."""
    words = needle.words
    if library.fuzzy is None or not LEAST_WORDS <= len(words) <= MOST_WORDS:
        return []
    from rapidfuzz import fuzz

    text = _join(needle)
    dense = is_cjk(text)
    least = CLOSE_SHORT if count_weight(needle) < 6 else CLOSE
    found: list[tuple[float, Stream, int]] = []
    for stream in _choose_candidates(library, needle):
        coarse = fuzz.partial_ratio_alignment(text, stream.joined, score_cutoff=COARSE)
        if coarse is not None:
            found.append((coarse.score, stream, stream.count_before(coarse.dest_start)))
    found.sort(key=lambda item: -item[0])
    alignments = []
    for _, stream, place in found[:3]:
        reach = len(words) + 5 + (LONGEST_GAP // 2 if len(needle.pieces) > 1 else 0)
        low, high = max(0, place - reach), min(len(stream.words), place + len(words) + reach)
        alignment = align_closely(article, needle, stream, low, high)
        if alignment is None:
            continue
        said = " ".join(word.text for word in stream.words[alignment.first : alignment.last])
        score = _score(fuzz, text.strip(), _leave_out(alignment, said, needle), dense)
        if score >= least:
            alignments.append(alignment._replace(score=score))
    return sorted(alignments, key=lambda item: -item.score)


def _leave_out(alignment: Alignment, said: str, needle: Needle) -> str:
    """The words of the passage; where the quotation has ellipses, without the runs that these may have left out."""
    if len(needle.pieces) < 2:
        return said
    left = [item.source_span for item in alignment.differences if item.kind == "left_out"]
    words = alignment.stream.words[alignment.first : alignment.last]
    return " ".join(word.text for word in words if not any(low <= word.start < high for low, high in left))


def _score(fuzz: ModuleType, one: str, two: str, dense: bool) -> float:
    if dense:
        one, two = one.replace(" ", ""), two.replace(" ", "")
    return round(min(float(fuzz.ratio(one, two)) / 100, 0.999), 3)


def _join(needle: Needle) -> str:
    return f" {' '.join(word.text for word in needle.words)} "


def count_weight(needle: Needle) -> float:
    """Return how many words the needle has; a Chinese or Japanese character counts 0.6, so that ten are six words.

    The parts of a word with hyphens are one.
    """
    weight = 0.0
    for piece in needle.pieces:
        end = -2
        for word in piece.words:
            if is_cjk(word.text):
                weight += HAN_WORD
            elif word.start != end + 1 or not word.hyphened:
                weight += 1
            end = word.end
    return weight


def _choose_candidates(library: Library, needle: Needle) -> Sequence[Stream]:
    """The streams that have most of the needle's rarest words."""
    weights = {
        word: log(1 + library.size / max(len(library.members.get(word, ())), 1))
        for word in {word.text for word in needle.words}
    }
    rarest = sorted(weights, key=lambda word: (-weights[word], word))
    told = [word for word in rarest if word in library.members][: max(RARE, len(rarest) // 3)]
    sums: dict[tuple[int, int], float] = defaultdict(float)
    for word in told:
        for place in library.members[word]:
            sums[place] += weights[word]
    least = WORTH * sum(weights[word] for word in told)
    best = sorted((place for place in sums if sums[place] >= least), key=lambda place: (-sums[place], place))
    return [library.shelves[shelf].streams[number] for shelf, number in best[:CANDIDATES]]
