"""Whom a question is put to, where its words say so.

In: the speech of a question turn, and the people who answer in this conference. Out: those whom it calls by name or title
("Mr. President, …", "thank you, Governor", "a question for Mira Holm"), in order. A mere "you" calls nobody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

import regex
from attrs import frozen

from pressconf.deferred import defer
from pressconf.model import Speaker
from pressconf.passes.folding import fold
from pressconf.passes.vocabulary import union, unions
from pressconf.passes.words import HAN
from pressconf.speech import Speech

#: So many letters that two forms of an office share: "Chair" and "Chairman", "Presidenta" and "Presidente".
SHARED = 5
#: Who gives such a share of the answers is meant by a title that fits several.
NEARLY_ALL = 0.8
#: A call has no more words than this.
LONGEST = 6
#: By so many letters it is told quickly that nobody is called.
BEGINNING = 3
#: A word that fits more people than this is looked at no further.
MOST_NEAR = 20
#: What parts a call from the rest of a sentence.
BREAK = defer(r"[,.?!:;—–()*\"“”«»…]|\s--|\n")
WORD = defer(r"[\p{L}\p{M}][\p{L}\p{M}'’\-]*")
#: Behind these words stands to whom a question goes: "my second question is for the mayor".
SENT = defer(
    r"(?i:\b(?:questions?|frage|fragen|pregunta|preguntas|domanda|domande|pergunta|perguntas)) \s (?: (?i:is|ist|es|est|è|é) \s )?"
    r"(?i:for|to|für|an|pour|à|para|per|a|al) \s (?= (?P<called> (?: (?i:the|den|die|le|la|el|il|o) \s )? \p{Lu}[\p{L}'’\-]*+"
    r" (?: \s \p{Lu}[\p{L}'’\-]*+ ){0,4} ) )",
    64,
)
#: At the end of a clause: "… for Mira", "… to the mayor".
SENT_LAST = defer(
    r"\b(?i:for|to|für|an|pour|à|para|per) \s (?P<called> (?: [\p{L}'’\-]++ \s ){0,4} [\p{L}'’\-]++ ) \s* \Z", 64
)
ARTICLES = defer(r"\s*+ (?i:the|der|die|das|den|dem|le|la|les|el|los|las|il|lo|gli|o|os|as)\s", 64)
#: Words before a call, and words within titles that are no names.
LEADS = frozenset(
    "thank you thanks hi hello sorry and yes okay ok well so but good morning afternoon evening very much gracias merci danke grazie"
    " obrigado obrigada buenos días bonjour bom dia boa tarde guten tag also und et y e".split()
)
JOINING = frozenset("and und et y e".split())
NO_NAME = frozenset("the of madam madame señor señora mr mrs ms den die le la el il o".split())


@frozen
class Hearer:
    """Somebody who can be called: folded words of the name, and of the offices."""

    speaker: Speaker
    names: tuple[str, ...]
    offices: frozenset[str]
    main: bool = False


@frozen
class Hearers:
    """Those whom a question can be put to, and the first letters of all words that can call one of them."""

    people: tuple[Hearer, ...]
    beginnings: frozenset[str]
    by_word: Mapping[str, tuple[Hearer, ...]]
    main: tuple[Hearer, ...]
    principals: tuple[Hearer, ...]


def list_hearers(speakers: Sequence[Speaker], answering: Sequence[Speaker]) -> Hearers:
    """Return those of ``speakers`` whom a question can be put to: all who are no askers and no interpreters.

    ``answering`` is who gives each answer: whoever gives nearly all of them is meant by a title that nobody's label has.
    """
    counts = Counter(map(id, answering))
    found = []
    for speaker in speakers:
        if speaker.role in ("asker", "interpreter") or (speaker.name is None and speaker.office is None):
            continue
        printed = fold(" ".join((speaker.office or "", *speaker.labels))).split()
        offices = {*fold(speaker.office or "").split(), *(word for word in printed if word in _office_words())}
        main = counts[id(speaker)] >= NEARLY_ALL * len(answering)
        found.append(Hearer(speaker, tuple(fold(speaker.name or "").split()), frozenset(offices), main))
    return _index_people(found)


def _index_people(people: list[Hearer]) -> Hearers:
    """Return people with what tells quickly who may be called."""
    told = " ".join(" ".join((p.speaker.name or "", p.speaker.office or "", *p.speaker.labels)) for p in people)
    words = {*_printed_offices(), *told.casefold().split(), *fold(told).split()}
    by_word: dict[str, dict[int, Hearer]] = {}
    for person in people:
        beginnings = (word[:SHARED] + "-" for word in person.offices if len(word) >= SHARED)
        for word in (*person.names, *person.offices, *beginnings):
            by_word.setdefault(word, {})[id(person)] = person
    main = tuple(person for person in people if person.main)
    principals = tuple(person for person in people if person.speaker.role == "principal")
    return Hearers(
        tuple(people),
        frozenset(word[:BEGINNING] for word in words),
        {word: tuple(named.values()) for word, named in by_word.items()},
        main,
        principals if len(principals) <= MOST_NEAR else main,
    )


@cache
def _office_words() -> frozenset[str]:
    words = (word for office in union("offices") for word in fold(office).split())
    return frozenset(word for word in words if len(word) > 2 or word in ("pm", "mp"))


def find_addressees(speech: Speech, hearers: Hearers) -> tuple[Speaker, ...]:
    """Return whom a question calls by name or title, each once, in order."""
    if not hearers.people:
        return ()
    text = speech.text
    calls = _list_han_calls(text) if HAN.search(text, 0, 200) else _list_calls(text, hearers.beginnings)
    found: dict[int, Speaker] = {}
    for called in calls:
        for person in _match(called, hearers):
            found.setdefault(id(person.speaker), person.speaker)
    return tuple(found.values())


@cache
def _printed_offices() -> frozenset[str]:
    return _office_words().union(word for office in union("offices") for word in office.split())


def _list_calls(text: str, beginnings: frozenset[str]) -> Iterator[list[str]]:
    """Yield the words of everything that may be a call, in order."""
    start = 0
    for edge in [*(hit.span() for hit in BREAK.finditer(text)), (len(text), len(text))]:
        piece = text[start : edge[0]]
        start = edge[1]
        if not any(word[:BEGINNING] in beginnings for word in piece.casefold().split()):
            continue
        asked = text[edge[0] : edge[1]] == "?"  # "have you spoken to the mayor?" puts nothing to the mayor
        sent = SENT.search(piece) or (None if asked else SENT_LAST.search(piece))
        if sent is None and ARTICLES.match(piece):
            continue  # "the governor, the county or the state"
        words = WORD.findall(sent["called"] if sent else piece if len(piece) < 20 * LONGEST else "")
        while words and words[0].casefold() in LEADS:
            words.pop(0)
        if not words or len(words) > LONGEST:
            continue
        group: list[str] = []
        for word in words:
            if word.casefold() in JOINING:
                yield group
                group = []
            else:
                group.append(word)
        yield group


def _match(called: list[str], hearers: Hearers) -> list[Hearer]:
    """Return whom a name or a title means: the one whom it fits, or nobody."""
    folded = (fold(word) for word in called)
    words = [
        word for word in folded if word not in NO_NAME and (word not in union("honorifics") or word in _office_words())
    ]
    if not words:
        return []
    near = min((_list_near(word, hearers) for word in words), key=len)
    if len(near) > MOST_NEAR:  # a title that so many have names none of them
        near = hearers.main
    fits = [person for person in near if all(_fits(word, person) for word in words)]
    if all(word in _office_words() for word in words):
        # "Mr. Chairman", where the text prints no office
        fits = fits or list(hearers.principals)
        fits = [person for person in fits if person.main] if len(fits) > 1 else fits
    return fits if len(fits) == 1 else []


def _list_near(word: str, hearers: Hearers) -> tuple[Hearer, ...]:
    """Those whom one word may name, by a name or by the first letters of an office."""
    both = (*hearers.by_word.get(word, ()), *hearers.by_word.get(word[:SHARED] + "-", ()))
    return both if len(both) > MOST_NEAR else tuple({id(person): person for person in both}.values())


def _fits(word: str, person: Hearer) -> bool:
    return word in person.names or any(_same_office(word, office) for office in person.offices)


def _same_office(one: str, two: str) -> bool:
    return one == two or (min(len(one), len(two)) >= SHARED and one[:SHARED] == two[:SHARED])


def _list_han_calls(text: str) -> Iterator[list[str]]:
    for hit in han_calls().finditer(text):
        yield [hit["called"]]


@cache
def han_calls() -> regex.Pattern[str]:
    """Return the pattern of an office or a name in Chinese or Japanese that opens a clause or stands behind "may I ask"."""
    printed = sorted((word for word in unions("offices") if HAN.search(word)), key=len, reverse=True)
    office = "|".join(map(regex.escape, printed))
    after = "[，。？！、；：,]|能|可|是|对|對|如何|怎|有|会|會|您|你|に|は|へ"
    return regex.compile(
        rf"(?: \A | [，。？！、；：,] | 请问|請問|想问|想問 ) \s* (?P<called> \p{{Han}}{{0,4}}? (?:{office}) ) (?= {after} )",
        regex.VERBOSE,
    )
