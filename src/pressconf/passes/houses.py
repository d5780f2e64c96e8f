"""After roles: outlets that stand as labels ("AFP:", "Harbour Times:") are no names of persons.

In: people with their roles. Out: the same, where what the label calls a name is the outlet of somebody unnamed. An acronym,
a word of houses or another label's outlet tells it; where several labels of a text do so, lone words ("Meridian:") are outlets as
well. Where all others are labelled with their full names, or a house asks as well, a lone word that asks may be either, and
names nobody.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

import regex
from attrs import evolve

from pressconf.deferred import defer
from pressconf.model import Evidence, Speaker
from pressconf.passes.draft import Draft, Label
from pressconf.passes.folding import fold
from pressconf.passes.naming import honorific_pattern, names_outlet
from pressconf.passes.vocabulary import union
from pressconf.passes.words import HAN
from pressconf.source import Span

ACRONYM = defer(r"\p{Lu}[\p{Lu}\d&]{1,5}(?:[ -]?(?:TV|\d{1,2}))?")
#: So many outlets among the labels of askers, and such a share, make lone words outlets too.
FEWEST, SHARE = 2, 0.4
VOWELS = frozenset("AEIOUYÄÖÜ")
#: A compound must be this much longer than the word of houses that ends it ("Küstenkurier").
COMPOUND = 3


def tell_houses(draft: Draft) -> Draft:
    """Fill ``people`` again, with outlets where labels of askers name houses and no persons."""
    labels = find_first_labels(draft)
    askers = (n for n, person in enumerate(draft.people) if person.role == "asker")
    words = {n: said for n in askers if (said := read_house(draft.people[n], labels.get(n)))}
    readings = [(draft.people[who].name, block.label.reading) for who, block in zip(draft.speakers, draft.blocks, strict=True)
                if block.label]  # fmt: skip
    initials = any(said.initials and fold(name or "") not in ("", fold(said.name or "")) for name, said in readings)
    # among names in capitals, an acronym looks like one of them
    capitals = all(
        draft.text[b.label.start : b.label.end].isupper() for b in draft.blocks if b.label and b.label.reading.name
    ) and not _are_acronyms(words.values())
    others = {
        fold(block.label.reading.second or block.label.reading.outlet or "") for block in draft.blocks if block.label
    }
    full = _are_full(name for name, said in readings if said.name and said.name not in words.values())
    told = {
        n
        for n, said in words.items()
        if fold(said) in others
        or (full and not initials and _is_unspoken(said))
        or (_is_house(said) and not ((initials or capitals) and ACRONYM.fullmatch(said)))
    }
    if len(told) >= FEWEST and len(told) >= SHARE * len(words):
        told |= {n for n, said in words.items() if " " not in said}
    people = list(draft.people)
    for n in told:
        people[n] = _move(people[n], words[n], labels.get(n))
    doubtful = full or any(p.role == "asker" and p.outlet and not p.name and n in labels for n, p in enumerate(people))
    for n, said in words.items():
        lone = n not in told and " " not in said and not HAN.search(said)
        if doubtful and lone and not _is_addressed(draft.text, said):
            people[n] = evolve(
                people[n], name=None, evidence=tuple(item for item in people[n].evidence if item.field != "name")
            )
    return evolve(draft, people=tuple(people))


def read_house(person: Speaker, label: Label | None) -> str:
    """Return what the label of an asker names, where it is no more than a name; empty for a mark or a told outlet."""
    if label is None or person.outlet or person.affiliation or person.office or person.honorific:
        return ""
    reading = label.reading
    if person.name is not None and fold(person.name) != fold(reading.name or ""):
        return ""  # initials of somebody known
    return reading.name or "" if reading.mark is None and reading.second is None else ""


def find_first_labels(draft: Draft) -> dict[int, Label]:
    """Return the first label of each person who has any, by number."""
    labels: dict[int, Label] = {}
    for who, block in zip(draft.speakers, draft.blocks, strict=True):
        if block.label is not None:
            labels.setdefault(who, block.label)
    return labels


def _is_house(words: str) -> bool:
    last = words.casefold().split()[-1]
    nouns = (word for word in union("organisations") if len(word) > 3)
    compound = any(last.endswith(noun) and len(last) >= len(noun) + COMPOUND for noun in nouns)
    return names_outlet(words) or compound or bool(ACRONYM.fullmatch(words))


def _are_full(names: Iterable[str | None]) -> bool:
    """Whether all labels with names, two people's at least, print them in full."""
    distinct = set(names)
    return len(distinct) >= FEWEST and all(name and " " in name for name in distinct)


def _is_unspoken(words: str) -> bool:
    """Whether letters are too many for somebody's initials beside full names, and no surname: "HRK"."""
    return len(words) > 2 and bool(ACRONYM.fullmatch(words)) and not set(words) & VOWELS


def _is_addressed(text: str, word: str) -> bool:
    """Whether the text speaks of a lone word as of a person: "Mr. Brandt"."""
    return regex.search(honorific_pattern() + regex.escape(word.title()), text, regex.VERBOSE) is not None


def _are_acronyms(said: Collection[str]) -> bool:
    """Whether all that asks is named by acronyms, some of which no surname can be ("AFP", "BBC")."""
    sure = any(not set(words.upper()) & VOWELS for words in said)
    return len(said) >= FEWEST and sure and all(len(words) > 2 and ACRONYM.fullmatch(words.upper()) for words in said)


def _move(person: Speaker, words: str, label: Label | None) -> Speaker:
    """The unnamed asker of the outlet that the label names."""
    kept = tuple(item for item in person.evidence if item.field != "name")
    span = Span(label.start, label.end) if label else None
    return evolve(person, name=None, outlet=words, evidence=(*kept, Evidence("outlet", words, "label", span)))
