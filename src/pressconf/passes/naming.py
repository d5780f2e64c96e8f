"""What a name and an outlet look like in running text, and when two forms mean one.

In: words. Out: patterns for the passes that read speech, and judgements. A name is one to four capitalised words, an outlet
up to seven; the tables of ``languages`` say which words are neither.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import regex

from pressconf.deferred import defer
from pressconf.passes.folding import fold
from pressconf.passes.vocabulary import escape_phrase, phrases, union, unions
from pressconf.passes.words import HAN, has_office, looks_like_name

SPACE = r"(?:\r\n|[ \u00a0\u202f\r\n])"
_NAME_WORD = r"(?:d['’])?\p{Lu}[\p{L}\p{M}\-]*+(?:(?<=-)\s?(?:\r\n?|\n)\p{Lu}\p{L}++)?(?:['’]\p{Lu}?[\p{L}\-]++)?"
#: "Ada Brandt", "J. Vale", "Ana de la Cruz", "Jay O’Hara"
NAME = (
    rf"{_NAME_WORD}"
    rf"(?:{SPACE}(?:\p{{Lu}}\.[ \u00a0]?|(?:de|la|del|van|von|der|den|da|al|bin|Di|De)[ \u00a0]){{0,2}}{_NAME_WORD}){{0,3}}"
)
_OUTLET_TAIL = r"(?:[\p{L}\p{M}\p{N}'’&\-]|\.(?=\p{L}))*+"
_LINKS = "of|the|and|for|de|del|la|las|los|y|i|el|en|et|des|du|di|do|da|e|und|der"
OUTLET_WORD = rf"(?:\p{{Lu}}|\d){_OUTLET_TAIL}"
#: "Harbour Times", "T. Vale & Co", "Radio 24", "Harbour.ru", "24news.example"
OUTLET = (
    rf"(?:(?:\p{{Lu}}\.){{2,4}}[ \u00a0])?"
    rf"(?:\p{{Lu}}|\d+\p{{L}}|\d{{1,2}}[ \u00a0]\p{{Lu}}){_OUTLET_TAIL}"  # "24 Horas"
    rf"(?:{SPACE}(?:\p{{Lu}}\.[ \u00a0]|&[ \u00a0]|(?:{_LINKS}){SPACE}){{0,2}}{OUTLET_WORD}){{0,6}}"
)
FIRST_LAST = r"\p{Lu}[\p{L}'’\-]+[ \u00a0]\p{Lu}[\p{L}'’\-]+"
ARTICLE = rf"(?:(?:the|The|el|la|los|las|le|die|der|das){SPACE}+)?"


@cache
def list_alternatives(table: str, *, capitalised: bool = False) -> str:
    """Return the entries of a table as alternatives of a verbose pattern, the longest first."""
    words = sorted(union(table), key=lambda word: (-len(word), word))
    if capitalised:
        words = [word[:1].upper() + word[1:] for word in words]
    return "|".join(escape_phrase(word).replace(" ", r"[ ]") for word in words)


@cache
def honorific_pattern() -> str:
    """Return the pattern of an honorific with the space after it: "Ms. "."""
    return rf"(?:(?:{list_alternatives('honorifics', capitalised=True)})\.?[ \u00a0])"


def is_plausible_name(name: str) -> bool:
    """Tell whether capitalised words of running text can be a person's name."""
    words = name.split()
    if " ".join(words).casefold() in unions("courtesy_cues", "handover_cues", "stage_words"):
        return False
    if any(word.replace("’", "'").casefold() in union("introductions") for word in words):
        return False
    if CONTRACTION.search(name) or " ".join(words).casefold() in union("countries"):
        return False
    stop = unions("function_words", "offices", "not_names", "honorifics", "interjections") | union("months")
    folded = [word.casefold().strip(".") for word in words]
    within = union("particles") - NEVER_WITHIN
    if folded[0] in union("not_first"):
        return False  # "Since Ada Brandt", "Two Bridges"
    if len(words) > 1 and folded[0] in union("ambiguous_names"):
        folded = folded[1:]  # "Jan Brandt", "Will Holm"
    if any(word in stop and (word not in within or len(words) == 1) for word in folded):
        return False
    return looks_like_name(name) and any(len(word) > 2 for word in words)


def is_plausible_outlet(outlet: str) -> bool:
    """Tell whether capitalised words after a name can be an outlet: no office, no date, no opening of a sentence."""
    words = outlet.split()
    if len(outlet) < 2 or has_office(words[0]):
        return False
    if any(word.casefold() in union("months") for word in words):
        return False
    first = words[0].casefold().strip(".")
    if (
        len(words) > 1
        and first in union("weekdays") | union("paper_times")
        and words[1].casefold() not in union("not_names")
    ):
        return True  # "Evening Standard", "Sunday Post"
    if first in union("honorifics") or (first in unions("not_names", "function_words") and not outlet.isupper()):
        return len(words) > 1 and first in unions("particles") and words[-1].casefold() not in unions("not_names")
    return True


def names_outlet(words: str) -> bool:
    """Tell whether words that stand alone name an outlet and no person: an acronym, a site, a word of organisations."""
    plain = words.replace(".", "")
    if " " not in plain and ((2 <= len(plain) <= 6 and plain.isupper()) or "." in words.strip(".")):
        return True
    return any(word.casefold().strip(".") in union("organisations") for word in words.split())


def manages_press(office: str | None) -> bool:
    """Tell whether an office is one that manages press events."""
    return office is not None and press_offices().search(office) is not None


@cache
def press_offices() -> regex.Pattern[str]:
    """Return the pattern of the offices whose holders manage press events."""
    words = list_alternatives("moderator_offices")
    return regex.compile(rf"(?<!\p{{L}})(?:{words})(?!\p{{L}})", regex.IGNORECASE | regex.VERBOSE)


def is_explained(text: str, end: int) -> bool:
    """Tell whether what follows a name says who that is: "Mira Holm, our mayor, decided it"."""
    return apposition().match(text, end) is not None


@cache
def apposition() -> regex.Pattern[str]:
    """Return the pattern of an apposition behind a name: ", our mayor,", ", the leader of the opposition,"."""
    openers = "|".join(list_alternatives(table) for table in ("articles", "pronouns", "first_plural"))
    words = r"(?: [ \u00a0\r\n] (?: \p{Ll} [\p{L}\-]*+ ) (?: [ \u00a0\r\n] [\p{L}\-]++ ){0,4}? )"
    return regex.compile(rf", [ \u00a0\r\n]+ (?: {openers} ) {words} , ", regex.VERBOSE)


def is_courteous(words: str, code: str | None) -> bool:
    """Tell whether words hold a courtesy ("thank you"): such a sentence calls nobody."""
    return phrases("courtesy_cues", code).search(words) is not None


def same_name(one: Sequence[str], two: Sequence[str]) -> bool:
    """Tell whether two folded names can be one person's: the same surname, and no other first name or initial."""
    if not one or not two:
        return False
    short, long = sorted((one, two), key=len)
    if len(long) == 1 and HAN.match(long[0]):
        first, second = sorted((short[0], long[0]), key=len)
        return second.startswith(first)
    if len(short) == 1:
        return short[0] == long[-1] or (len(long) > 2 and short[0] == long[-2])
    if list(short) == list(long[-len(short) :]):
        return True  # "De la Cruz" is Ana de la Cruz
    if short[-1] != long[-1] and " ".join(short[1:]) not in " ".join(long):
        return False
    first, other = short[0], long[0]
    return (
        first == other or (len(first) == 1 and other.startswith(first)) or (len(other) == 1 and first.startswith(other))
    )


def same_outlet(one: str, two: str) -> bool:
    """Tell whether two forms can be one outlet: equal words, one within the other, or the initials of the other."""
    first, second = (fold(value).removeprefix("the ").replace("-", " ") for value in (one, two))
    if first == second or first in second or second in first:
        return True
    pairs = ((first, second), (second, first))
    return any(short == "".join(word[0] for word in long.split() if word not in SMALL) for short, long in pairs)


CONTRACTION = defer(r"['’](?:ll|m|ve|re|d|s|t)(?!\p{L})")
#: Particles of offices that no name of a person holds.
NEVER_WITHIN = frozenset(("the", "of", "and", "for"))
SMALL = frozenset(("of", "the", "and"))
