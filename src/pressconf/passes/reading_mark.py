"""What a mark says that stands for a name: "Q", "Question", "Reporter", "Moderator", and what stands beside it.

In: the words of a label. Out: the side that the mark tells, or a ``Reading``. After ``reading_parts``, below ``reading``.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import cache

from pressconf.deferred import defer
from pressconf.model import Role
from pressconf.passes.draft import Reading
from pressconf.passes.folding import fold
from pressconf.passes.reading_house import find_house
from pressconf.passes.reading_parts import COMMA, DASHES, NUMBERED, read_parts, split_parts
from pressconf.passes.vocabulary import union, unions, words_of
from pressconf.passes.weights import LETTER_MARK, MARK, TITLED
from pressconf.passes.words import EDGE, MAX_NAME_WORDS, clean_name, has_office, is_capitalised, looks_like_name

INITIAL = defer(r"\p{Lu}\.[ \u00a0]?\p{Lu}")
#: "Корреспондент газеты «Волна»"
QUOTED_OUTLET = defer(
    r"(?P<mark>\p{Lu}\p{Ll}{2,30})(?:[ \u00a0]{1,2}\p{Ll}{2,20}){0,3}[ \u00a0]{1,2}[«„“\"](?P<outlet>[^«»„“”\"]{2,60})[»“”\"]?"
)
MARK_SIDES: tuple[tuple[str, Role], ...] = (
    ("asker_marks", "asker"),
    ("answer_marks", "principal"),
    ("moderator_marks", "moderator"),
    ("interpreter_marks", "interpreter"),
    ("voice_marks", "unknown"),
)


def mark_of(plain: str) -> Role | None:
    """Return the side that an anonymous mark tells, or None where the words are no mark."""
    folded = NUMBERED.sub("", " ".join(plain.casefold().split()).strip(EDGE))
    for table, side in MARK_SIDES:
        if folded in union(table):
            return side
    return None


def read_mark(plain: str) -> Reading | None:
    """Read words that are a mark, or a mark with a house or a name; None for others."""
    side = mark_of(plain)
    if side is not None and plain.islower() and plain[0].isascii() and len(plain) > 1:
        return Reading(fold(plain), MARK - 2.5, side)
    if side is not None:
        return Reading(fold(plain), LETTER_MARK if len(plain) == 1 and plain.isascii() else MARK, side)
    if _is_misspelt_mark(plain):
        return Reading(fold(plain), MARK - 1.0, "asker")
    quoted = QUOTED_OUTLET.fullmatch(plain)
    if quoted is not None and mark_of(quoted["mark"]) == "asker":
        return Reading(fold(plain), TITLED, "asker", outlet=quoted["outlet"])
    *before, last = plain.split()
    told = before and len(before) < MAX_NAME_WORDS and not COMMA.search(plain) and not DASHES.search(plain)
    if (
        told
        and last.casefold() in words_of("asker_offices", "en") & words_of("asker_marks", "en")
        and _describe_press(before)
    ):
        # "REUTERS REPORTER", "Local journalist"
        return Reading(fold(plain), MARK if last[0].isupper() else MARK - 0.5, "asker", outlet=find_house(before))
    head, _, rest = plain.partition(" ")
    if mark_of(head) == "interpreter" and _is_linked(rest):
        return Reading(fold(plain), MARK, "interpreter")  # "INTERPRETER FOR PRESIDENT HOLM"
    asks = mark_of(head.strip(EDGE)) == "asker" and head.casefold() not in union("organisations")
    punctuated = len(head.strip(EDGE)) > 1 or (head[-1] in ".:" and not INITIAL.match(rest))  # "P. J. Holm" is a name
    if (
        rest
        and asks
        and len(head) > 3
        and rest.islower()
        and rest.split()[0] in union("note_links")
        and len(rest.split()) <= 4
    ):
        return Reading(fold(plain), MARK - 1.5, "asker")  # "Journaliste au téléphone"
    if rest and asks and punctuated and not head.islower():
        link, _, outlet = rest.partition(" ")
        named, comma, house = outlet.partition(",")
        linked = link.casefold() in union("outlet_links") and outlet[:1].isupper() and len(outlet.split()) <= 7
        if linked and comma and looks_like_name(named.strip()):  # "Question from Ada Brandt, Harbour Times"
            return Reading(fold(plain), TITLED, "asker", name=clean_name(named), outlet=clean_name(house))
        if linked and len(outlet.split()) <= 5:
            return Reading(fold(plain), TITLED, "asker", outlet=outlet)  # "Question from Harbour Times"
        # "Frage Brandt", "Question Ada Brandt, Harbour Times"
        inner = read_parts([part.strip(EDGE) for part in split_parts(rest)])
        if inner.name and not has_office(rest):
            return inner._replace(key=fold(plain), weight=TITLED, mark="asker", outlet=inner.second, second=None)
    return None


def _describe_press(words: list[str]) -> bool:
    """Whether words before "reporter" say which: a house, or words like "local"; not "Thank you, dear"."""
    opens = words[0].casefold()
    spoken = unions("honorifics", "courtesy_cues", "interjections", "pronouns", "not_names") - union("press_adjectives")
    if opens in spoken or not is_capitalised(words[0]):
        return False
    return all(is_capitalised(word) or word in unions("particles", "press_adjectives") for word in words)


def _is_linked(rest: str) -> bool:
    """Whether words go on with a link: "for President Holm"."""
    return rest.partition(" ")[0].casefold() in unions("outlet_links", "note_links", "particles")


def _is_misspelt_mark(plain: str) -> bool:
    """Whether one capitalised word is a long asker's mark but for a slip ("JOURNALITIST")."""
    if not (8 <= len(plain) <= 16 and plain.isalpha() and plain[0].isupper()):
        return False
    folded = plain.casefold()
    return any(
        mark[0] == folded[0]
        and abs(len(mark) - len(folded)) <= 2
        and SequenceMatcher(None, mark, folded).ratio() >= 0.86
        for mark in _long_marks()
    )


@cache
def _long_marks() -> tuple[str, ...]:
    return tuple(sorted(mark for mark in union("asker_marks") if len(mark) >= 8 and mark.isalpha() and mark.isascii()))
