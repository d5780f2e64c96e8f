"""Surnames completed by the one full name that the speech gives for them, and capitals set in mixed case.

In: persons under construction. Out: the same with fuller names, each with its evidence.
"""

from __future__ import annotations

from collections import Counter

import regex

from pressconf.model import Evidence
from pressconf.passes.draft import Draft
from pressconf.passes.register import MAX_SEARCHED, Person
from pressconf.passes.vocabulary import union
from pressconf.passes.words import looks_like_name
from pressconf.source import Span

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
    return regex.sub(r"[\p{L}\p{M}]+", lambda hit: hit.group()[0] + hit.group()[1:].lower(), word)


def complete_names(draft: Draft, order: list[int], people: dict[int, Person]) -> None:
    """Complete surnames by the one full name that the text gives for them ("It's Mira Holm", "our governor, Mira Holm")."""
    searched = 0
    for number in order:
        person = people[number]
        if person.name is not None:
            person.name = tidy_case(person.name)
        if len(person.tokens) != 1 or person.mark in ("asker",) or not regex.search(r"\p{Ll}", person.name or ""):
            continue
        searched += 1
        if searched > MAX_SEARCHED:
            break
        found = _find_full_name(draft.text, person.name or "")
        if found is not None:
            span, full, kind = found
            person.evidence[Evidence("name", full, kind, span)] = None
            person.name = full


def _find_full_name(text: str, surname: str) -> tuple[Span, str, str] | None:
    """Return the place, the name and the kind of evidence where the text gives exactly one first name to ``surname``."""
    first = r"\p{Lu}\p{Ll}[\p{L}'’\-]{0,20}(?:\s\p{Lu}\.)?"
    pattern = regex.compile(rf"(?<![\p{{L}}\p{{N}}.])(?P<first>{first})[ \u00a0\n]{regex.escape(surname)}(?![\p{{L}}])")
    offices, honorifics = union("offices"), union("honorifics")
    firsts: Counter[str] = Counter()
    places: dict[str, regex.Match[str]] = {}
    for hit in pattern.finditer(text):
        first = hit["first"]
        word = first.split()[0].casefold()
        if (
            word in offices
            or word in honorifics
            or word in NOT_FIRST
            or word in union("function_words")
            or not looks_like_name(first)
        ):
            continue
        firsts[first.split()[0]] += 1
        places.setdefault(first.split()[0], hit)
    if len(firsts) != 1:
        return None
    hit = places[next(iter(firsts))]
    before = text[max(0, hit.start() - 16) : hit.start()].casefold().rstrip()
    introduced = any(before.endswith(cue) for cue in union("introductions"))
    return (
        Span(hit.start(), hit.end()),
        " ".join(hit.group().split()),
        "self_introduction" if introduced else "vocative",
    )


NOT_FIRST = frozenset(
    "thank thanks and but so if when as with well yes no to what did does do is are was were for from by on in at that this chair"
    " first lady then now hey hi hello like under before after since because while not or okay dear good colleague team congress".split()
)
