"""Labels that print the house first and the person in brackets: "HRK (Ada Brandt):", "ELM FM (Jon Holm):".

In: the labels. Out: the same, read in that order where the whole text tells it. By itself such a label may be a surname in
capitals with its house ("BRANDT (Junge Welle)"), which is how labels are read one by one.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from pressconf.passes.draft import Draft, Label, Reading
from pressconf.passes.folding import fold
from pressconf.passes.naming import names_outlet
from pressconf.passes.vocabulary import union
from pressconf.passes.words import has_office, looks_like_name

VOWELS = frozenset("AEIOUY")
#: So many people in brackets, all of them with two names, are people and no houses.
FEWEST = 2


def turn_brackets(draft: Draft) -> Draft:
    """Fill ``labels`` again, with the person in brackets where labels print the house before it."""
    bracketed = [label for label in draft.labels if _is_bracketed(draft.text, label)]
    if not bracketed or not _are_houses(bracketed, draft.labels):
        return draft
    places = {label.start for label in bracketed}
    labels = (
        label._replace(reading=_swap(label.reading)) if label.start in places else label for label in draft.labels
    )
    return evolve(draft, labels=tuple(labels))


def looks_like_person(words: str) -> bool:
    """Tell whether words in brackets look like a full name and like no house: two words at least, not all in capitals."""
    articled = words.partition(" ")[0].casefold() in union("articles")
    named = " " in words and not words.isupper() and looks_like_name(words)
    return named and not (articled or names_outlet(words) or has_office(words))


def _is_bracketed(text: str, label: Label) -> bool:
    """Whether a label has a name in capitals and words in brackets behind it, and says no more."""
    reading, printed = label.reading, text[label.start : label.end]
    if reading.name is None or not reading.second or reading.office or reading.honorific or reading.mark:
        return False
    if reading.name.replace(".", "") == "".join(word[0] for word in reading.second.split()):
        return False  # "AB (Ada Brandt)"
    return reading.name.isupper() and f"({reading.second})" in printed


def _are_houses(bracketed: Sequence[Label], labels: Sequence[Label]) -> bool:
    """Whether what stands before the brackets is a house in all these labels.

    All brackets must hold full names. Then letters that nobody is called tell it, or one word before several people; or
    several people, where everybody else is labelled with the full name and so a lone word is no surname.
    """
    pairs = {(label.reading.name or "", label.reading.second or "") for label in bracketed}
    outers, inners = ({pair[side] for pair in pairs} for side in (0, 1))
    places = {label.start for label in bracketed}
    others = {fold(label.reading.name) for label in labels if label.reading.name and label.start not in places}
    surnames = {name.split()[-1] for name in others if name}
    if (
        not all(map(looks_like_person, inners))
        or len(inners) < len(outers)
        or surnames & {fold(word) for word in outers}
    ):
        return False
    unspoken = any(" " not in word and len(word) > 1 and not VOWELS & set(word) for word in outers)
    full = bool(others) and all(" " in name for name in others) and any(" " not in word for word in outers)
    return unspoken or len(inners) > len(outers) or (full and len(inners) >= FEWEST)


def _swap(reading: Reading) -> Reading:
    """Return a reading with the words in brackets as the name, and the others as the house."""
    return reading._replace(key=fold(reading.second or ""), name=reading.second, second=reading.name, initials=False)
