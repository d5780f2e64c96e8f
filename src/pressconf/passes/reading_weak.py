"""Words that prose sets before a colon as well: "Le ministre", "Une habitante", "France 24".

In: the words of a label. Out: a ``Reading`` too light for a label, which only turns make one (``alternation``).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from pressconf.passes.draft import Reading
from pressconf.passes.vocabulary import union, unions
from pressconf.passes.weights import NOTHING, WEAK
from pressconf.passes.words import WORDS, is_capitalised, is_office_word

#: "Le président de la République du Norland" has so many words at the most; "Une habitante", "The chief engineer" so many behind
#: the article.
MOST_OFFICE_WORDS, MOST_DESCRIBED = 7, 2
#: "TV4", "France 24", "20 Minutes": words of such a house at most, and digits.
MOST_COUNTED, MOST_DIGITS = 3, 3


def read_weak(part: str, key: str) -> Reading:
    """Read words in small letters that may say who speaks: an office, or somebody without a name ("Une habitante")."""
    words = WORDS.findall(part)
    if not is_capitalised(words[0]) or len(words) > MOST_OFFICE_WORDS:
        return Reading(key, NOTHING)
    before, offices = unions("articles", "honorifics", "particles"), union("offices")
    first = next((number for number, word in enumerate(words) if is_office_word(word, offices)), None)
    if first is not None and all(word.casefold().strip(".") in before for word in words[:first]):
        return Reading(key, WEAK, office=part)  # nothing but an article or a form of address stands before it
    opens, *rest = [word.casefold() for word in words]
    described = opens in union("articles") and len(rest) <= MOST_DESCRIBED and words[-1].islower()
    voiced = opens in union("voice_marks") and rest[:1] and rest[0] in unions("note_links", "outlet_links", "particles")
    if voiced or (described and _prose_words().isdisjoint(rest)):
        return Reading(key, WEAK, "unknown")
    return Reading(key, NOTHING)


def is_counted(words: Sequence[str]) -> bool:
    """Tell whether words with a number may be a house: "TV4", "France 24", "20 Minutes", but no "May 3" or "3 %"."""
    plain = all((is_capitalised(word) or word.isdigit()) and word.isalnum() for word in words)
    digits = sum(char.isdigit() for word in words for char in word)
    lettered = sum(char.isalpha() for word in words for char in word) > 1  # "P2" is a participant
    dated = union("months") & {word.casefold() for word in words}
    return plain and lettered and not dated and len(words) <= MOST_COUNTED and 0 < digits <= MOST_DIGITS


@cache
def _prose_words() -> frozenset[str]:
    """Words that stand behind an article in speech and say nobody: "Le dije", "The second question"."""
    return unions(
        "function_words", "not_names", "pronouns", "first_singular", "first_plural", "second_person", "saying_verbs",
        "courtesy_cues", "interjections", "label_notes", "stage_words", "asker_marks",
    )  # fmt: skip
