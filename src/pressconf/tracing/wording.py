"""Words as they are compared: of a quotation, and of the turns of conferences.

In: the words of a quotation with their place in the article; turns. Out: a ``Needle`` (the pieces between ellipses and
brackets) and ``Stream``s (the words of a turn as one folded string, their places found when asked for). It stands after
``quotations`` and before ``alignment``.

A word is a run of letters and digits with the apostrophes inside it; in Chinese and Japanese, which set no spaces, a
character. Words are compared folded (case, apostrophes, composed accents); whether the case was the same is asked later.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from attrs import field, frozen

from pressconf.deferred import defer
from pressconf.model import Turn
from pressconf.source import Span

_CJK = r"\p{Han}\p{Hiragana}\p{Katakana}ー〇"
CJK = defer(rf"[{_CJK}]")
#: Texts without these need no more than the short pattern, which finds the same words.
SPECIAL = defer(rf"[{_CJK}\p{{M}}_]")
WORD = defer(
    rf"(?V1) [{_CJK}] | [[\p{{L}}\p{{M}}\p{{N}}]--[{_CJK}]]+ (?: ['’] [[\p{{L}}\p{{M}}]--[{_CJK}]]+ )*".replace(" ", "")
)
PLAIN_WORD = defer(r"\w+(?:['’]\w+)*")
BRACKETS = defer(r"\[[^\[\]\n]{1,120}\]")
#: What parts a quotation into pieces: an ellipsis, also in brackets; other bracketed words of an editor.
CUT = defer(
    r"""(?x) (?P<ellipsis> [\[(（［] \s? (?: …{1,3} | \.{3,6} | \.\ \.\ \. | ⋯{1,3} ) \s? [\])）］]
        | …{1,6} | ⋯{1,6} | \.{3,6} | \.\ \.\ \. )
        | (?P<bracket> [\[［] [^\[\]［］]{1,120} [\]］] )"""
)
ROUND = defer(r"[(（][^()（）]{1,80}[)）]")
SIC = frozenset(("sic", "sic!"))
HYPHENS = ("-", "‑")
LONGEST_ENDING = 4  # letters in brackets that change the ending of a word: "plan[s]"


class Word(NamedTuple):
    """A word: ``text`` folded, ``shape`` as printed (apostrophes made one), its place, and whether a hyphen joins it to one before."""

    text: str
    shape: str
    start: int
    end: int
    hyphened: bool = False


class Piece(NamedTuple):
    """Words of a quotation without anything left out between them.

    ``gap`` says what stands before them: nothing (the first piece), ``ellipsis``, or ``bracket`` (an editor's words, which
    may replace others); ``mark`` is the span of that in the article.
    """

    words: tuple[Word, ...]
    gap: str | None
    mark: Span | None

    @property
    def joined(self) -> str:
        return f" {' '.join(word.text for word in self.words)} "


class Needle(NamedTuple):
    """What is looked for: the pieces of a quotation."""

    pieces: tuple[Piece, ...]
    brackets: tuple[Span, ...]

    @property
    def words(self) -> tuple[Word, ...]:
        return tuple(word for piece in self.pieces for word in piece.words)


def fold_words(joined: str) -> str:
    """Return words as they are compared: case-folded, one apostrophe, accents composed."""
    if joined.isascii():
        return joined.lower()
    folded = joined.casefold().replace("’", "'")
    return folded if unicodedata.is_normalized("NFC", folded) else unicodedata.normalize("NFC", folded)


def find_words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Return the words of a stretch of text with their places."""
    end = len(text) if end is None else end
    return [
        _make_word(hit.group(), hit.start(), hit.end(), text[hit.start() - 1 : hit.start()] in HYPHENS)
        for hit in WORD.finditer(text, start, end)
    ]


def _make_word(shape: str, start: int, end: int, hyphened: bool = False) -> Word:
    return Word(fold_words(shape), shape.replace("’", "'"), start, end, hyphened)


def is_cjk(text: str) -> bool:
    """Tell whether words are mostly Chinese or Japanese characters, whose number says less than that of words."""
    return not text.isascii() and 2 * len(CJK.findall(text)) > len(text) - text.count(" ")


def read_needle(text: str, span: Span, *, parentheses: bool = False) -> Needle:
    """Return the pieces of a quotation; with ``parentheses``, words in round brackets are an editor's, too."""
    pieces: list[Piece] = []
    brackets: list[Span] = []
    words: list[Word] = []
    gap: str | None = None
    mark: Span | None = None
    place = span.start
    for start, end, kind in _find_cuts(text, span, parentheses):
        words += find_words(text, place, start)
        place = end
        inner = text[start + 1 : end - 1]
        if kind == "bracket":
            mended = _mend_word(text, Span(start, end), span)
            if mended is not None:
                words += mended
                place = mended[0].end if mended else end
                continue
            if inner.casefold().strip() in SIC:
                continue
            brackets.append(Span(start, end))
        if words:
            pieces.append(Piece(tuple(words), gap, mark))
            words, gap, mark = [], None, None
        gap = "ellipsis" if "ellipsis" in (gap, kind) else "bracket"
        mark = Span(mark.start if mark else start, end)
    words += find_words(text, place, span.end)
    if words:
        pieces.append(Piece(tuple(words), gap, mark))
    if pieces:
        pieces[0] = pieces[0]._replace(gap=None, mark=None)
    return Needle(tuple(pieces), tuple(brackets))


def _find_cuts(text: str, span: Span, parentheses: bool) -> Iterable[tuple[int, int, str]]:
    """Ellipses and brackets of a quotation, in order."""
    cuts = [(hit.start(), hit.end(), str(hit.lastgroup)) for hit in CUT.finditer(text, span.start, span.end)]
    if parentheses:
        taken = {start for start, _, _ in cuts}
        rounds = ROUND.finditer(text, span.start, span.end)
        cuts = sorted([*cuts, *((hit.start(), hit.end(), "bracket") for hit in rounds if hit.start() not in taken)])
    last = span.start
    for start, end, kind in cuts:
        if start >= last:
            yield start, end, kind
            last = end


def _mend_word(text: str, bracket: Span, span: Span) -> list[Word] | None:
    """The word of which an editor changed some letters: "[w]e" reads "we", "plan[s]" stays "plan"; None for whole words."""
    inner = text[bracket.start + 1 : bracket.end - 1]
    if not inner.isalpha() or len(inner) > LONGEST_ENDING or CJK.match(inner):
        return None
    if bracket.start > span.start and text[bracket.start - 1].isalpha():
        return []
    rest = WORD.match(text, bracket.end, span.end)
    if rest is None:
        return None
    return [_make_word(inner + rest.group(), bracket.start, rest.end())]


@frozen(eq=False)
class Stream:
    """The words of a turn: ``joined`` is all of them folded, each with a space before it and one behind the last.

    ``bracketed`` says whether words that the transcript prints in square brackets are among them; a turn that has some
    is read both ways.
    """

    turn: Turn
    joined: str
    bracketed: bool
    _words: list[Word] = field(factory=list, init=False)

    @property
    def words(self) -> list[Word]:
        """The words with their places in the source, found when first asked for."""
        if not self._words:
            self._words.extend(_list_words(self.turn, self.bracketed))
        return self._words

    def count_before(self, place: int) -> int:
        """Return the number of the word at a place of ``joined`` (that of the space before it)."""
        return self.joined.count(" ", 0, place)


def _list_words(turn: Turn, bracketed: bool) -> Iterable[Word]:
    """The words of a turn's segments; without those in square brackets where these are not wanted."""
    source = turn.source
    skipped = [] if bracketed else [hit.span() for hit in BRACKETS.finditer(source, *turn.span)]
    for start, end in turn.segments:
        for word in find_words(source, start, end):
            while skipped and skipped[0][1] <= word.start:
                del skipped[0]
            if not (skipped and skipped[0][0] < word.start):
                yield word


def read_streams(turn: Turn) -> list[Stream]:
    """Return the words of a turn, twice where some of them stand in square brackets; none for a turn without words."""
    pattern = WORD if SPECIAL.search(turn.source, *turn.span) else PLAIN_WORD
    found: list[str] = []
    for start, end in turn.segments:
        found += pattern.findall(turn.source, start, end)
    if not found:
        return []
    streams = [Stream(turn, f" {fold_words(' '.join(found))} ", True)]
    if "[" in turn.text and BRACKETS.search(turn.source, *turn.span):
        joined = " ".join(word.text for word in _list_words(turn, False))
        streams.append(Stream(turn, f" {joined} ", False))
    return streams


def make_spans(turn: Turn, words: Sequence[Word]) -> list[Span]:
    """Return the spans of consecutive words of a turn: one, or several where furniture or a stage direction lies between."""
    if not words:
        return []
    spans = [Span(words[0].start, words[-1].end)]
    for before, after in zip(turn.segments, turn.segments[1:], strict=False):
        start, end = spans[-1]
        if start < before.end and after.start < end and turn.source[before.end : after.start].strip():
            spans[-1:] = [Span(start, before.end), Span(after.start, end)]
    return spans
