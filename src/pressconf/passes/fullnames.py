"""Surnames completed by the one full name that the speech gives for them, and capitals set in mixed case.

In: persons under construction. Out: the same with fuller names, each with its evidence.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterator

import regex

from pressconf.deferred import defer
from pressconf.model import Evidence
from pressconf.passes.draft import Draft
from pressconf.passes.folding import fold
from pressconf.passes.register import MAX_SEARCHED, Person
from pressconf.passes.vocabulary import union
from pressconf.passes.words import CYRILLIC, looks_like_name
from pressconf.source import Span

#: Endings of Slavic names that are no nominative.
OBLIQUE = frozenset("иіуюеыїєом")
#: A first name at the end of what stands before a surname, and how far before it may begin.
FIRST_BEFORE = defer(
    r"(?<![\p{L}\p{N}.])(?P<first>\p{Lu}\p{Ll}[\p{L}'’\-]{0,20}(?:\s\p{Lu}\.)?)(?:\r\n|[ \u00a0\r\n])\Z"
)
FIRST_REACH = 30
LOWER = defer(r"\p{Ll}")
#: "III", "XIV"; a name may be "XI" or "VI".
NUMERAL = defer(r"X{0,2}(?:I{2,3}|IV|VI{2,3})|X{1,2}VI?")
#: A name in so many characters at the start of an asker's turn is the asker's own.
OWN = 40
#: Particles that begin with a capital: "Vázquez San Agustín".
SAINTS = frozenset(("san", "santa", "saint", "são", "sao"))


def tidy_case(name: str) -> str:
    """``MICHELLE SMITH`` -> ``Michelle Smith``; mixed case stays as printed, ``McGRATH`` becomes ``McGrath``."""
    particles = union("particles") - SAINTS
    words = []
    for number, word in enumerate(name.split()):
        letters = [char for char in word if char.isalpha()]
        if sum(char.isupper() for char in letters) < 2 or (len(letters) <= 3 and "." in word) or word[-1:] == ".":
            words.append(word)
        elif number and NUMERAL.fullmatch(word):
            words.append(word)  # "JOHN BRADLEY III"
        elif number and word.casefold() in particles:
            words.append(word.casefold())
        elif word.isupper():
            words.append(_capitalise(word))
        elif regex.fullmatch(r"\p{Lu}\p{Ll}{1,2}\p{Lu}{2,}", word):
            at = next(n for n, char in enumerate(word[1:], 1) if char.isupper())
            words.append(word[:at] + word[at] + word[at + 1 :].lower())
        else:
            words.append(word)
    return " ".join(words)


def _capitalise(word: str) -> str:
    return regex.sub(r"[\p{L}\p{M}]+(?:['’][Ss]\b)?", lambda hit: hit.group()[0] + hit.group()[1:].lower(), word)


def complete_names(draft: Draft, owners: list[Person]) -> None:
    """Complete surnames by the one full name that the text gives for them ("It's Mira Holm", "our governor, Mira Holm")."""
    searched = 0
    starts = [block.start for block in draft.blocks]
    houses = {fold(house) for owner in owners for house in (owner.outlet, owner.second) if house}

    def says(at: int) -> tuple[Person, int] | None:
        """Who says the words at an offset, and how far into the turn; None before the first turn."""
        number = bisect_right(starts, at) - 1
        return (owners[number], at - starts[number]) if number >= 0 else None

    for person in {id(owner): owner for owner in owners}.values():
        if person.name is not None:
            person.name = tidy_case(person.name)
        initialled = len(person.tokens) in (2, 3) and all(len(token) == 1 for token in person.tokens[:-1])
        if (
            not (len(person.tokens) == 1 or initialled)
            or person.mark in ("asker",)
            or not LOWER.search(person.name or "")
        ):
            continue
        searched += 1
        if searched > MAX_SEARCHED:
            break
        found = _find_full_name(draft.text, person, says, houses)
        if found is not None:
            span, full, kind = found
            person.evidence[Evidence("name", full, kind, span)] = None
            person.name = full


def _find_full_name(
    text: str, person: Person, says: Callable[[int], tuple[Person, int] | None], houses: Collection[str]
) -> tuple[Span, str, str] | None:
    """Return the place, the name and the kind of evidence where the text gives exactly one first name to a surname.

    A house is no person ("Radio Holm"). Who says "my brother Jon Holm" speaks of another; an asker who opens with "Ada Holm,
    Harbour Times" names herself.
    """
    surname = (person.name or "").split()[-1]
    surname = surname.rsplit(".", 1)[-1] or surname
    letter = person.tokens[0] if len(person.tokens) > 1 else ""
    cues = tuple(union("introductions"))
    offices, honorifics = union("offices"), union("honorifics")
    firsts: Counter[str] = Counter()
    places: dict[str, Span] = {}
    for hit, end in _find_before(text, surname):
        first = hit["first"]
        word = first.split()[0].casefold()
        if (
            word in offices
            or word in honorifics
            or word in NOT_FIRST
            or word in union("organisations")
            or fold(f"{first} {surname}") in houses
            or word in union("function_words")
            or not looks_like_name(first)
            or not word.startswith(letter)
        ):
            continue
        before = _read_before(text, hit.start())
        introduced = before.endswith(cues)
        teller = says(hit.start())
        if teller is not None and not introduced:
            own = teller[1] < OWN and teller[0].asks and before.split(" ")[-1] not in offices
            if (own or teller[0] is person) and not before.endswith("["):
                continue
        firsts[first.split()[0]] += 1
        places.setdefault(first.split()[0], Span(hit.start(), end))
    told = _join_cases(firsts)
    if told is None:
        return None
    place = places[told]
    kind = "self_introduction" if _read_before(text, place.start).endswith(cues) else "vocative"
    return place, " ".join(text[place.start : place.end].split()), kind


def _find_before(text: str, surname: str) -> Iterator[tuple[regex.Match[str], int]]:
    """The first names right before each place of a surname, and where the full name ends."""
    place = text.find(surname)
    while place >= 0:
        end = place + len(surname)
        hit = FIRST_BEFORE.search(text, max(0, place - FIRST_REACH), place)
        if hit is not None and not text[end : end + 1].isalpha():
            yield hit, end
        place = text.find(surname, end)


def _join_cases(firsts: Counter[str]) -> str | None:
    """The one first name, where all forms are cases of it ("Зоя", "Зои"); None where there are several or none."""
    if len(firsts) < 2:
        return next(iter(firsts), None)
    stems = {first[: max(2, len(min(firsts, key=len)) - 1)] for first in firsts}
    if len(stems) > 1 or not all(CYRILLIC.match(first) for first in firsts):
        return None
    return max(firsts, key=lambda first: (first[-1] not in OBLIQUE, firsts[first], first))


def _read_before(text: str, start: int) -> str:
    """The words right before a name, folded as the tables are."""
    return text[max(0, start - 24) : start].casefold().replace("’", "'").rstrip()


NOT_FIRST = frozenset(
    "thank thanks and but so if when as with well yes no to what did does do is are was were for from by on in at that this chair"
    " first lady then now hey hi hello like under before after since because while not or okay dear good colleague team congress".split()
)
