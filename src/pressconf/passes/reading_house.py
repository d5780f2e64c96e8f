"""What the words behind "Name, " look like where not all of them begin with a capital: a house, or prose.

In: the words between the comma and the end of a label. Out: what they add to the weight of the name. Houses are printed with
numbers ("Channel 7"), with an article ("the Harbour Post"), or in small letters throughout ("hpd", "k-tv"); so is prose ("Ada
Brandt, our engineer: …"). The less the words alone tell, the more must the rest of the text say (``scale``).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from pressconf.passes.vocabulary import union, unions
from pressconf.passes.words import EDGE, is_capitalised

#: What the words add to a name: "Channel 7"; "the Harbour Post"; "hpd".
FIRM_HOUSE, ARTICLED_HOUSE, SMALL_HOUSE = 0.5, -1.0, -1.5
#: Words of a house at most, and of one that has words in small letters; digits.
MOST_WORDS, MOST_SMALL, MOST_DIGITS = 6, 3, 4


def weigh_house(words: str) -> float | None:
    """Return what words behind a name and a comma add to the weight of a label, or None where they are no house.

    Sure are words with capitals or digits, and links between them. Less sure is an article before them; least sure are words in
    small letters, few of them, and none of those that sentences are made of.
    """
    pieces = words.split()
    folded = [piece.casefold().strip(EDGE) for piece in pieces]
    first, comma, place = words.partition(",")
    if comma and all(is_capitalised(piece) for piece in place.split()):
        return weigh_house(first)  # "the Harbour Post, Elm"
    if (linked := drop_link(words)) != words:
        told = weigh_house(linked)  # "from the Harbour Post"
        return SMALL_HOUSE if told is not None and told > SMALL_HOUSE else None
    if not 1 <= len(pieces) <= MOST_WORDS or not any(map(str.isalpha, words)) or union("months") & set(folded):
        return None
    if sum(map(str.isdigit, words)) > MOST_DIGITS:
        return None  # a telephone number stands there
    links = unions("particles", "articles")
    small = [word for piece, word in zip(pieces, folded, strict=True) if _is_small(piece)]
    within = folded[1:-1] if len(pieces) > 2 * len(small) else []  # "Elm News at Six"
    plain = [word for word in small if word not in links and not (word in within and word in union("outlet_links"))]
    if not plain and len(small) < len(pieces):
        return ARTICLED_HOUSE if _is_small(pieces[0]) else FIRM_HOUSE
    counted = any(_is_small(word) and number[:1].isdigit() for word, number in pairwise(pieces))  # "episode 61"
    if len(pieces) > MOST_SMALL or not plain or counted or _prose_words() & set(plain):
        return None
    return SMALL_HOUSE


def find_house(words: Sequence[str]) -> str | None:
    """Return the house that words before "reporter" name, or None where they say who it is ("LOCAL", "SECOND", "ADA BRANDT").

    Several words need one of organisations among them: they may be a person's name.
    """
    kept = list(words)
    while kept and kept[0].casefold() in unions("press_adjectives", "articles"):
        kept = kept[1:]
    while kept and kept[-1].casefold() in union("press_adjectives"):
        kept = kept[:-1]
    folded = [word.casefold().strip(EDGE) for word in kept]
    empty = unions("organisations", "press_adjectives", "particles", "function_words", "not_names", "countries")
    own = [word for word in folded if word not in empty]
    named = own and (len(kept) == 1 or not union("organisations").isdisjoint(folded))
    return " ".join(kept) if named and all(map(is_capitalised, kept)) else None


def drop_link(words: str) -> str:
    """Return a house without the link before it: "from the Harbour Post" -> "the Harbour Post"."""
    first, _, rest = words.partition(" ")
    linked = first in union("outlet_links") and first not in union("articles")
    return rest if linked and rest else words


def _is_small(piece: str) -> bool:
    """Whether a word has neither a capital nor a digit, and is no site ("harbour.example")."""
    inner = piece.strip(EDGE)
    return inner.islower() and "." not in inner and not any(map(str.isdigit, inner))


@cache
def _prose_words() -> frozenset[str]:
    """Words in small letters that a remark in speech has and a house does not."""
    return unions(
        "function_words", "not_names", "pronouns", "first_singular", "first_plural", "second_person", "saying_verbs",
        "courtesy_cues", "interjections", "label_notes", "stage_words",
    )  # fmt: skip
