"""What runs of words are by their form: capitalised, an office, an honorific, a name.

In: words. Out: judgements and parts, by the tables of ``languages`` alone.
"""

from __future__ import annotations

from functools import cache

import regex

from pressconf.deferred import defer
from pressconf.passes.vocabulary import union, unions, words_of

WORDS = defer(r"[^\s,;/]+")
#: Lines without a blank one between.
PARAGRAPH = defer(r"\S[^\r\n]*+(?:(?:\r\n|\n|\r)(?![ \t\u00a0]*(?:[\r\n]|\Z))[^\r\n]*+)*+")


EDGE = " \t\u00a0\u2002\u2009\u202f\u3000.,:;·•*_#\"'“”"


HAN = defer(r"[\p{Han}\p{Hiragana}\p{Katakana}]")
#: A word, or marks, beside Chinese or Japanese characters.
BESIDE_HAN = defer(r"[^\s\p{Han}\p{Hiragana}\p{Katakana}]++")


MAX_NAME_WORDS = 6


CYRILLIC = defer(r"\p{Cyrillic}")


#: What stands before an office: "Vice-Minister".
DEPUTY = ("vice-", "co-", "deputy-", "under-", "ex-", "sous-", "vize-", "вице-", "віце-")


#: Offices that are told by their capitals or their full stop are shorter than this.
LONGEST_LETTERS = 6


INITIALS = defer(r"(?:\p{Lu}\.){1,3}")


def ends_in_surname(words: list[str]) -> bool:
    """Tell whether words are a given name and a surname that is an office as well: "Tom King", "Ada L. Judge".

    What may stand before an office is no given name: another office, an adjective, a matter, a country ("Fire Captain").
    """
    first, *rest = words or [""]
    if not 1 <= len(rest) <= 2 or rest[-1].casefold().strip(".,()") not in union("office_surnames"):
        return False
    given = first.casefold().strip(".,()")
    if not (is_capitalised(first) and is_capitalised(rest[-1]) and (len(given) > 2 or first.endswith("."))):
        return False
    initialled = len(rest) == 1 or INITIALS.fullmatch(rest[0]) is not None
    return initialled and given not in _before_offices() and not is_office_word(first, union("offices"))


def may_be_house_or_person(words: list[str]) -> bool:
    """Tell whether two words can be a house as well as a given name and a surname: "Elm Post", "Ada Post"."""
    if len(words) != 2 or not all(map(is_capitalised, words)) or words[1].casefold() not in union("house_surnames"):
        return False
    return len(words[0]) > 2 and words[0].casefold() not in _before_offices() | union("weekdays") | union("paper_times")


@cache
def _before_offices() -> frozenset[str]:
    """Words that stand before an office and are no given name."""
    return unions(
        "office_modifiers", "office_parts", "offices", "honorifics", "honoured", "articles", "organisations", "countries",
        "press_adjectives", "function_words", "not_names", "not_first", "pronouns", "interjections", "field_words", "particles",
    ) - union("ambiguous_names")  # fmt: skip


def split_office(words: list[str]) -> tuple[str | None, str | None]:
    """Part ``President of Norland Mira Holm`` into the office and the name, either of them None."""
    offices = union("offices")
    named = next((size for size in (2, 3) if ends_in_surname(words[-size:])), 0)  # "Mayor Tom King"
    before = words[: len(words) - named]
    last = max((n for n, word in enumerate(before) if is_office_word(word, offices)), default=None)
    if last is None:
        return None, None
    rest = _skip_place(words[last + 1 :])
    kept = len(rest)
    while not named and rest and rest[-1].casefold() in union("offices"):
        rest = rest[:-1]
    name = " ".join(rest) if len(rest) == kept else ""
    office = " ".join(words[: len(words) - len(rest)])
    for article in ("THE ", "The ", "the "):
        office = office.removeprefix(article)
    return office, name or None


def _skip_place(rest: list[str]) -> list[str]:
    """What follows an office without the place or the matter into which it reaches ("of Norland Mira Holm")."""
    particles = union("particles")
    linked = 0
    given = (
        len(rest) == 2 and rest[0].istitle() and rest[0].casefold() in union("ambiguous_names")
    )  # "Director Per Vik"
    while not given and linked < len(rest) and rest[linked].casefold() in particles:
        linked += 1
    initialled = next((n for n, word in enumerate(rest) if INITIALS.fullmatch(word)), None)
    if initialled and linked:
        return rest[initialled - 1 :]  # "of Works ADA L. BRANDT"
    if linked:
        following = rest[linked + 1 :]  # after the first word of the place
        romance = rest[0].casefold() not in ("of", "for", "and")
        if len(following) > 2 and not romance:
            following = following[-2:]  # "of Public Works Ada Brandt"
        return following if following and following[0].casefold() not in particles else []
    if rest and CYRILLIC.match(rest[-1]):
        # the genitives of the office stand before the name: "Председатель Правительства Олег Варламов"
        return rest[-1:] if "." in rest[-1][:-1] else rest[-2:]
    return rest


def is_office_word(word: str, offices: frozenset[str]) -> bool:
    """Tell whether a word is the head of an office."""
    folded = word.casefold().replace("’", "'").replace("´", "'").strip(".,()'")
    if folded in offices or (folded.startswith(DEPUTY) and folded.partition("-")[2] in offices):
        return True
    if len(word) < LONGEST_LETTERS and word.casefold() in union("office_letters"):
        return word.isupper() or word.endswith(".")
    return word[:1].isupper() and len(word) > LONGEST_LETTERS and folded.endswith(_compounded())


@cache
def _compounded() -> tuple[str, ...]:
    """Return the offices that German writes in one word with their matter: "Abteilungsleiter"; who asks is none of them."""
    offices = words_of("offices", "de") - unions("office_surnames", "asker_offices")
    return tuple(sorted(office for office in offices if len(office) >= LONGEST_LETTERS and office.isalpha()))


def has_office(text: str) -> bool:
    """Tell whether any word of ``text``, or part of a hyphened one, is the head of an office."""
    offices = union("offices")
    if ends_in_surname(text.split()):
        return False
    return any(is_office_word(piece, offices) for word in WORDS.findall(text) for piece in (word, *word.split("-")))


def is_capitalised(word: str) -> bool:
    """Tell whether a word begins as names do: "Holm", "d’Orsay", "deGroot"."""
    head = word.lstrip("(\"'’‘“[-–&")
    if not head:
        return word in ("&", "-", "–")
    # "d’Orsay", "d'Orsay", "al-Hadi", "deGroot"
    return (
        head[0].isupper()
        or head[0].istitle()
        or (any(c.isupper() for c in head[1:]) and not head.isascii())
        or (head[:3].islower() and any(c.isupper() for c in head[1:]))
        or (head[0].islower() and head[1:2] in ("'", "’") and head[2:3].isupper())
    )


def looks_like_name(text: str, *, told: bool = False) -> bool:
    """Whether the words could be a person's name: one to six capitalised words, no digits, no word of an organisation.

    Where the typography tells that a name stands here, "Post" may be one.
    """
    words = text.split()
    if not 1 <= len(words) <= MAX_NAME_WORDS or any(char.isdigit() for char in text):
        return False
    particles, organisations = union("particles"), union("organisations")
    capitalised = [word for word in words if is_capitalised(word) and word not in ("&", "-", "–")]
    if not capitalised or not all(word in capitalised or word.casefold() in particles for word in words):
        return False
    if words[-1].casefold() in particles and words[-1].islower():
        return False
    if len(words) > 1 and words[0].casefold() in words_of("function_words", "en") - particles and not told:
        return False  # "In Lindwall"
    if len(words) - len(capitalised) > 2:
        return False
    edge = words if len(words) > 2 else words[1:]  # "Post" may be a first name, "University of Norland" is none
    return told or not any(word.casefold().strip(".") in organisations for word in edge)


def is_common_word(name: str, text: str) -> bool:
    """Tell whether a text also prints the word in small letters ("Obviously"): then it is no name."""
    lower = name.casefold()
    return lower in text and regex.search(rf"(?<!\p{{L}}){regex.escape(lower)}(?!\p{{L}})", text) is not None


def clean_name(text: str) -> str:
    """Return ``text`` without punctuation at its ends and with single spaces."""
    return " ".join(text.strip(EDGE).split())


def split_honorific(text: str) -> tuple[str | None, str]:
    """Part ``DR. GOULD`` into ``DR.`` and ``GOULD``, ``THE HON ADA HOLM`` into ``HON`` and the name; a bare name comes back whole."""
    words = text.split()
    count = _count_address(words[:-1])
    first = int(count > 0 and words[0].casefold() in union("articles"))
    return (" ".join(words[first:count]) or None), " ".join(words[count:])


def split_address(text: str) -> tuple[str, str, str]:
    """Part ``SENATOR THE HON ADA HOLM`` at the form of address within: what stands before it, the form, what follows.

    The last two are empty where there is none.
    """
    words = text.split()
    for start in range(1, len(words) - 1):
        if words[start].casefold().strip(".") in union("honoured") and (count := _count_address(words[start:-1])):
            first = start + (words[start].casefold() in union("articles"))
            end = start + count
            return " ".join(words[:start]), " ".join(words[first:end]), " ".join(words[end:])
    return text, "", ""


def _count_address(words: list[str]) -> int:
    """How many words at the start are a form of address: "DR.", "THE RT HON", but not "THE"."""
    count = last = 2 * (len(words) > 1 and " ".join(words[:2]).casefold() in union("honorifics"))  # "HER EXCELLENCY"
    while count < len(words) and (folded := words[count].casefold().strip(".,")) in unions("honorifics", "honoured"):
        count += 1
        last = count if folded in union("honorifics") else last
    return last


def drop_post_nominals(text: str) -> str:
    """Return a name without what stands in capitals behind it for a seat or an honour: "ADA HOLM MP".

    Words of an office stay whole ("LOCAL MP"), and so does one word alone, which may be one.
    """
    words = text.split()
    if union("office_parts") & {word.casefold() for word in words}:
        return text
    while len(words) > 2 and is_post_nominal(words[-1]):
        words = words[:-1]
    return " ".join(words)


def is_post_nominal(word: str) -> bool:
    """Tell whether a word is a post-nominal as it is printed: "MP", "MdB", but not "am"."""
    letters = word.replace(".", "").strip(EDGE)
    return sum(map(str.isupper, letters)) > 1 and letters.casefold() in union("post_nominals")


def count_words(text: str) -> float:
    """Return the words of a text; a Chinese or Japanese character counts half, whatever stands beside it.

    >>> count_words("Ada Brandt: 桥安全吗？")
    4.0
    """
    if text.isascii() or not HAN.search(text):
        return len(text.split())
    others = sum(any(map(str.isalnum, run)) for run in BESIDE_HAN.findall(text))
    return len(HAN.findall(text)) / 2 + others
