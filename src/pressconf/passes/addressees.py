"""Whom a question is put to, where its words say so.

In: the speech of a question turn, and the people who answer in this conference. Out: those whom it calls by name or title
("Mr. President, …", "thank you, Governor", "a question for Mira Holm"), in order. A mere "you" calls nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import regex
from attrs import frozen

from pressconf.model import Speaker
from pressconf.passes.folding import fold
from pressconf.passes.naming import honorific_pattern, list_alternatives
from pressconf.passes.vocabulary import union
from pressconf.passes.words import HAN
from pressconf.speech import Speech

#: So many letters that two forms of an office share: "Chair" and "Chairman", "Presidenta" and "Presidente".
SHARED = 5


@frozen
class Person:
    """Somebody who can be called: folded words of the name, and of the offices."""

    speaker: Speaker
    names: tuple[str, ...]
    offices: frozenset[str]


def list_callable(people: Sequence[Speaker]) -> tuple[Person, ...]:
    """Return those of ``people`` whom a question can be put to: all who are no askers and no interpreters."""
    found = []
    for speaker in people:
        if speaker.role in ("asker", "interpreter") or (speaker.name is None and speaker.office is None):
            continue
        printed = " ".join((speaker.office or "", *speaker.labels))
        offices = frozenset(fold(speaker.office or "").split()) | {
            word for word in fold(printed).split() if word in _office_words()
        }
        found.append(Person(speaker, tuple(fold(speaker.name or "").split()), offices))
    return tuple(found)


@cache
def _office_words() -> frozenset[str]:
    return frozenset(word for office in union("offices") for word in fold(office).split() if len(word) > 2) | frozenset(
        ("pm", "mp")
    )


def find_addressees(speech: Speech, people: tuple[Person, ...]) -> tuple[Speaker, ...]:
    """Return whom a question calls by name or title, each once, in order."""
    text = speech.text
    found: dict[int, Speaker] = {}
    pattern = han_calls() if HAN.search(text[:200]) else calls()
    for hit in pattern.finditer(text):
        for person in _match(hit["called"], people):
            found.setdefault(id(person.speaker), person.speaker)
    return tuple(found.values())


def _match(called: str, people: tuple[Person, ...]) -> list[Person]:
    """Return whom a name or a title means: the one whom it fits, or nobody."""
    words = [
        word
        for word in fold(called).split()
        if word not in NO_NAME and (word not in union("honorifics") or word in _office_words())
    ]
    titles = [word for word in words if word in _office_words()]
    if not words:
        return []
    fits = [person for person in people if all(_fits(word, person) for word in words)]
    if not fits and len(titles) == len(words):  # "Mr. Chairman", where the text prints no office
        fits = [person for person in people if person.speaker.role == "principal"]
    return fits if len(fits) == 1 else []


#: Words within titles that are no names.
NO_NAME = frozenset(("the", "of", "madam", "madame", "señor", "señora"))


def _fits(word: str, person: Person) -> bool:
    return word in person.names or any(_same_office(word, office) for office in person.offices)


def _same_office(one: str, two: str) -> bool:
    return one == two or (min(len(one), len(two)) >= SHARED and one[:SHARED] == two[:SHARED])


#: What stands before a name that is called, and before one to whom a question goes.
THANKS = "thank[ ]you|thanks|hi|hello|sorry|and|yes|okay|well|gracias|merci|danke|grazie|obrigad[oa]"
TO = "question[s]?[ ](?:is[ ])?(?:for|to)|for|to|für|an|pour|à|para|per|a"
ARTICLES = "the|den|die|le|la|el|il"
SPACE = r"[ \u00a0\n]"


@cache
def calls() -> regex.Pattern[str]:
    """Return the pattern of a name or title that is called: between commas or at an end, behind thanks, or behind "for"."""
    word = r"(?: \p{Lu}[\p{L}'’\-]+ | \p{Lu}\. )"
    name = rf"(?: {honorific_pattern()} )? {word} (?: {SPACE} {word} ){{0,3}}"
    honorific = rf"(?: (?i:{list_alternatives('honorifics')}|madame?) \.? {SPACE}{{1,2}} )?"
    title = rf"{honorific} (?i:{list_alternatives('offices')}) (?: {SPACE} {word} ){{0,2}}"
    before = (
        rf"(?: \A | [,.?!:;—–()*\"”»]\s* | --\s* | (?<!\p{{L}})(?i:{THANKS}){SPACE}{{1,2}}"
        rf" | (?<!\p{{L}})(?i:{TO}){SPACE}{{1,2}} (?: (?i:{ARTICLES}){SPACE}{{1,2}} )? )"
    )
    after = r"(?= \s* (?: [,.?!:;—–] | -- | \Z ) | [ \u00a0]+ (?:and|und|et|y|e) [ \u00a0]+ \p{Lu} )"
    return regex.compile(rf"{before} (?P<called> {title} | {name} ) {after}", regex.VERBOSE)


@cache
def han_calls() -> regex.Pattern[str]:
    """Return the pattern of an office or a name in Chinese or Japanese that opens a clause or stands behind "may I ask"."""
    printed = sorted((word for word in union("offices") if HAN.search(word)), key=len, reverse=True)
    office = "|".join(map(regex.escape, printed))
    after = "[，。？！、；：,]|能|可|是|对|對|如何|怎|有|会|會|您|你|に|は|へ"
    return regex.compile(
        rf"(?: \A | [，。？！、；：,] | 请问|請問|想问|想問 ) \s* (?P<called> \p{{Han}}{{0,4}}? (?:{office}) ) (?= {after} )",
        regex.VERBOSE,
    )
