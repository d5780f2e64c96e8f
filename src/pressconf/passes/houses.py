"""After roles: outlets that stand as labels ("AFP:", "Harbour Times:") are no names of persons.

In: people with their roles. Out: the same, where what the label calls a name is the outlet of somebody unnamed. An acronym or
a word of houses tells it; where several labels of a text do so, lone words ("Meridian:") are outlets as well.
"""

from __future__ import annotations

from collections.abc import Collection

from attrs import evolve

from pressconf.deferred import defer
from pressconf.model import Evidence, Speaker
from pressconf.passes.draft import Draft, Label
from pressconf.passes.folding import fold
from pressconf.passes.naming import names_outlet
from pressconf.passes.vocabulary import union
from pressconf.source import Span

ACRONYM = defer(r"\p{Lu}[\p{Lu}\d&]{1,5}(?:[ -]?(?:TV|\d{1,2}))?")
#: So many outlets among the labels of askers, and such a share, make lone words outlets too.
FEWEST, SHARE = 2, 0.4
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
    told = {
        n for n, said in words.items() if _is_house(said) and not ((initials or capitals) and ACRONYM.fullmatch(said))
    }
    if len(told) >= FEWEST and len(told) >= SHARE * len(words):
        told |= {n for n, said in words.items() if " " not in said}
    people = list(draft.people)
    for n in told:
        people[n] = _move(people[n], words[n], labels.get(n))
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


def _are_acronyms(said: Collection[str]) -> bool:
    """Whether all that asks is named by acronyms, some of which no surname can be ("AFP", "BBC")."""
    sure = any(not set(words.upper()) & set("AEIOUYÄÖÜ") for words in said)
    return len(said) >= FEWEST and sure and all(len(words) > 2 and ACRONYM.fullmatch(words.upper()) for words in said)


def _move(person: Speaker, words: str, label: Label | None) -> Speaker:
    """The unnamed asker of the outlet that the label names."""
    kept = tuple(item for item in person.evidence if item.field != "name")
    span = Span(label.start, label.end) if label else None
    return evolve(person, name=None, outlet=words, evidence=(*kept, Evidence("outlet", words, "label", span)))
