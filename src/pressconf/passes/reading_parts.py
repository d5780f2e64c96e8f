"""What the parts of a label say: a name, an honorific, an office, an outlet, in whichever order they stand.

In: words, cut at commas and dashes. Out: a ``Reading``. Below ``reading`` and ``reading_mark``.
"""

from __future__ import annotations

from functools import cache

import regex

from pressconf.deferred import defer
from pressconf.model import Role
from pressconf.passes.draft import Reading
from pressconf.passes.folding import fold
from pressconf.passes.naming import NEVER_WITHIN, names_outlet
from pressconf.passes.reading_house import FIRM_HOUSE, SMALL_HOUSE, drop_link, find_house, weigh_house
from pressconf.passes.reading_weak import is_counted, read_weak
from pressconf.passes.vocabulary import union, unions
from pressconf.passes.weights import FULL_NAME, LONE_HOUSE, MARK, NOTHING, OFFICE, ONE_NAME, TITLED, WEAK
from pressconf.passes.words import (
    EDGE,
    MAX_NAME_WORDS,
    WORDS,
    clean_name,
    drop_post_nominals,
    ends_in_surname,
    has_office,
    is_capitalised,
    is_office_word,
    is_post_nominal,
    looks_like_name,
    may_be_house_or_person,
    split_address,
    split_honorific,
    split_office,
)

#: A slash between name and outlet ("ADA BRANDT/HARBOUR TIMES").
SLASH = r"(?<=\p{L}{3})/(?=\p{Lu})"
COMMA = defer(rf",|{SLASH}")
DASHES = defer(r"\s+(?:--?|[–—])\s+")
#: "Journalist 2", "Q1", "Speaker #3"
NUMBERED = defer(r"(?<=\p{L}{2}|(?<!\p{L})[QqAa])[ ]?#?\d{1,3}\Z")
#: "«Harbour Post»"
QUOTED = defer(r"[«„“](?P<inner>[^«»„“”]+)[»“”]")
INITIALS = defer(r"(?:\p{Lu}\.?){2,3}")
SPACED_INITIALS = defer(r"\p{Lu}\.[ \u00a0]\p{Lu}\.?(?:[ \u00a0]\p{Lu}\.?)?")


def split_parts(plain: str) -> list[str]:
    """Return the parts of a label between its commas, or else slashes, and dashes."""
    before, slash, after = plain.partition(" / ")
    articled = after.partition(" ")[0].casefold() in union("articles")
    if slash and "," not in plain and (articled or any(map(str.isdigit, after)) or names_outlet(after)):
        return [before, after]  # "Ada Brandt / HRK"; two people may share a label
    parts = DASHES.split(plain)
    separator = "," if "," in plain else SLASH  # "Ada Brandt, HRK/Elm Post" has two parts
    return [piece for part in parts for piece in regex.split(separator, part) if piece.strip(EDGE)]


def split_linked(part: str) -> tuple[str, str] | None:
    """Part "Ada Brandt of the Harbour Post" at the link: the name and the house; None where no link or no house is told.

    A house with "of" needs an article or a word of houses, for people come from places as well ("Ada Brandt of Norland").
    """
    words = part.split()
    links = NEVER_WITHIN | (union("outlet_links") - unions("particles", "articles"))
    at = next((n for n, word in enumerate(words) if n > 1 and word in links and word not in ("the", "and")), 0)
    name, house = " ".join(words[:at]), words[at + 1 :]
    articled = len(house) > 1 and house[0].casefold() in union("articles")
    own = house[articled:]
    if (
        not at
        or at > 4
        or not own
        or len(own) > 5
        or not all(is_capitalised(word) or word[0].isdigit() for word in own)
    ):
        return None
    told = articled or names_outlet(" ".join(own))
    if not told or not looks_like_name(name) or has_office(part) or names_outlet(name):
        return None
    return name, " ".join(house)


def read_parts(parts: list[str]) -> Reading:
    """Read a label cut at commas and dashes; the name may come first or last."""
    parts = [drop_post_nominals(part) for part in parts if has_office(part) or not is_post_nominal(part)]
    if not parts:
        return Reading("", NOTHING)
    key = fold(" ".join(parts))
    if len(parts) == 1 and (linked := split_linked(parts[0])):
        parts = list(linked)
    if len(parts) == 1:
        one = _read_one(parts[0], key)
        return one if one.weight > NOTHING else _read_lone_house(parts[0], key)
    first, last = parts[0], parts[-1]
    if len(parts) == 2 and may_be_house_or_person(first.split()) and names_outlet(last):
        return Reading(fold(first), FULL_NAME + 0.5, name=first, second=last)  # "Ada Post, Elm News"
    particles = union("particles")
    if not all(is_capitalised(word) or word.casefold() in particles for part in parts for word in WORDS.findall(part)):
        return _read_described(parts, key)
    house = parts[1]
    if len(parts) <= 3 and house[0].islower() and not is_capitalised(house.split()[0]) and looks_like_name(first):
        return _read_described(parts, key)  # "Ada Brandt, the Harbour Post"
    if _starts_with_office(first) or (not looks_like_name(first) and looks_like_name(last)):
        # OFFICE, NAME: the office may hold commas of its own
        name = clean_name(last)
        if not looks_like_name(name) or has_office(name):
            return Reading(key, OFFICE if len(parts) < 4 else NOTHING, office=", ".join(parts))
        honorific, name = split_honorific(name)
        before = ", ".join(parts[:-1])
        if len(parts) == 2 and names_outlet(first) and not has_office(first):
            return Reading(key, TITLED, name=name, honorific=honorific, second=before)  # "Elm News, Ada Brandt"
        return Reading(key, TITLED, name=name, honorific=honorific, office=before)
    if (
        len(parts) == 2
        and names_outlet(first)
        and looks_like_name(last)
        and not names_outlet(last)
        and not has_office(last)
    ):
        first, last = last, first  # "NHK, Takashima"
        parts = [first, last]
    one = _read_one(first, fold(first))
    if (
        one.name is None
        or one.weight <= NOTHING
        or one.name.casefold() in union("honorifics") - union("office_surnames")
    ):
        return Reading(key, NOTHING)  # "Sir, I have two questions"
    if len(parts) > 3 and any(" " in part and looks_like_name(part) and not has_office(part) for part in parts[2:]):
        return Reading(key, NOTHING)  # a list of people, as headers have it
    rest = ", ".join(parts[1:])
    quoted = QUOTED.fullmatch(rest)
    rest = quoted["inner"] if quoted else rest
    if not rest[:1].isupper() and not rest[:1].isdigit() and weigh_house(rest) != FIRM_HOUSE:
        return Reading(key, NOTHING)
    one = one._replace(key=fold(first), weight=one.weight + 0.5)
    if has_office(rest):
        side: Role | None = "asker" if is_asker_office(rest) else None
        return one._replace(office=rest, mark=side, weight=one.weight + 0.5)
    return one._replace(second=rest)


def _read_lone_house(part: str, key: str) -> Reading:
    """Read several words that are a house and no name: "HARBOUR NEWS". Headings look alike ("Capital Markets")."""
    words = part.split()
    links = unions("particles", "articles")
    capitalised = all(is_capitalised(word) or word in links for word in words)
    told = 2 <= len(words) <= MAX_NAME_WORDS and capitalised and is_capitalised(words[0]) and not has_office(part)
    shaped = told and names_outlet(part) and not any(word.casefold() in _event_nouns() for word in words)
    opens_field = words[0].casefold() in unions("field_words", "not_names", "function_words") - unions("articles")
    if not opens_field and is_counted(words):
        return Reading(key, WEAK, outlet=part)
    if not shaped or opens_field or find_house(words) is None:
        return Reading(key, NOTHING)
    return Reading(key, LONE_HOUSE, outlet=part, loose=True)


def _read_described(parts: list[str], key: str) -> Reading:
    """Read a name with words behind it that are no name: "Ada Brandt, head of the press office", "Ada Brandt, Channel 7"."""
    rest = ", ".join(parts[1:])
    first = WORDS.findall(parts[1])[0] if WORDS.findall(parts[1]) else ""
    one = _read_one(parts[0], fold(parts[0]))
    if one.name is None:
        return Reading(key, NOTHING)
    full = one.weight >= FULL_NAME
    side: Role | None = "asker" if is_asker_office(rest) else None
    if full and len(rest.split()) <= 9 and is_office_word(first, union("offices")):
        return one._replace(office=rest, mark=side, weight=one.weight + 1.0)
    house = weigh_house(rest) if len(parts) <= 3 and one.office is None and not one.initials else None
    addressed = one.honorific is not None and house == SMALL_HOUSE and " " not in one.name  # "Ms. Brandt, frankly: no"
    if house is None or (house < FIRM_HOUSE and (not full or addressed or not (" " in one.name or one.honorific))):
        return Reading(key, NOTHING)
    if house >= FIRM_HOUSE:
        return one._replace(key=fold(parts[0]), weight=one.weight + house, second=rest)
    one = one._replace(key=fold(parts[0]), weight=FULL_NAME + house, loose=True)
    post = has_office(rest) or rest.casefold() in union("moderator_offices")
    return one._replace(office=rest, mark=side) if post else one._replace(second=drop_link(rest))


def swap_parts(reading: Reading) -> Reading:
    """Return a reading of two parts, either of which could be the name, with the other one as the name."""
    name = reading.second
    if reading.name is None or name is None or reading.office or " " not in name or not looks_like_name(name):
        return reading
    return reading._replace(key=fold(name), name=name, second=reading.name)


def _read_one(part: str, key: str) -> Reading:
    """Read one part: an office, an office with a name, an honorific with a name, initials, or a name."""
    part = part.strip(EDGE)
    if SPACED_INITIALS.fullmatch(part):
        letters = "".join(char for char in part if char.isalpha())
        return Reading(fold(letters), 0.0, name=part + "." * (part[-1] != "."), initials=True)
    numbered = NUMBERED.search(part)
    if numbered is not None and is_office_word(part[: numbered.start()], union("offices")):
        return Reading(key, OFFICE, office=part)  # "MINISTER 2"
    words = WORDS.findall(part)
    if not words or len(words) > 14:
        return Reading(key, NOTHING)
    if len(words) == 1 and INITIALS.fullmatch(words[0]) and not has_office(part):
        return Reading(key, 0.0, name=words[0], initials=True)
    small = [word for word in words if not is_capitalised(word) and word.casefold() not in union("particles")]
    if small and not (is_office_word(words[0], union("offices")) and is_capitalised(words[0]) and len(words) <= 6):
        return read_weak(part, key)
    if small and not has_office(" ".join(small)) and not is_of_matter(words):
        return Reading(key, WEAK, office=part)
    opens_field = words[0].casefold().strip(".") in union("field_words") - unions("particles", "offices")
    if opens_field or any(word.casefold() in _event_nouns() for word in words):
        return Reading(key, NOTHING)
    honorific, rest = split_honorific(part)
    named = not has_office(rest) or rest.casefold() in union("office_surnames")
    if honorific and rest and looks_like_name(rest) and named:
        return Reading(key, TITLED, name=rest, honorific=honorific)
    if honorific and not rest.isupper() and len(words) == 2 and is_office_word(rest, union("offices")):
        return Reading(key, WEAK, office=part)  # "Señora Presidenta:" addresses her, unless it takes turns
    before, address, addressed = split_address(part)
    if address and has_office(before) and looks_like_name(addressed):
        return Reading(key, OFFICE + 1.0, name=addressed, honorific=address, office=before)
    office, name = split_office(words)
    if office:
        if name and looks_like_name(name):
            honorific, name = split_honorific(name)
            return Reading(key, OFFICE + 1.0, name=name, honorific=honorific, office=office)
        if is_asker_office(office):
            return Reading(key, MARK, "asker")  # "FEMALE REPORTER"
        return Reading(key, OFFICE if len(words) <= 9 else 0.0, office=office)
    if looks_like_name(part):
        several = sum(is_capitalised(word) for word in words) > 1
        return Reading(key, FULL_NAME if several else ONE_NAME, name=part)
    return Reading(key, NOTHING)


def is_of_matter(words: list[str]) -> bool:
    """Tell whether an office is followed by a link and its matter in small letters: "Ministra de vivienda"."""
    return len(words) <= 5 and any(word in union("particles") for word in words[1:-1])


def _starts_with_office(text: str) -> bool:
    offices = union("offices")
    words = WORDS.findall(text)
    if ends_in_surname(words):
        return False
    if (
        len(words) > 1
        and words[0].casefold().strip(".") in union("honorifics")
        and words[1].casefold() in union("particles")
    ):
        return True  # "INGENIERA DE PROCESOS"
    return any(is_office_word(word, offices) for word in words[:2]) and not _looks_like_person(words)


def _looks_like_person(words: list[str]) -> bool:
    return bool(words) and words[0].casefold().strip(".") in union("honorifics") and len(words) <= 3


def is_asker_office(text: str) -> bool:
    """Tell whether words say that somebody asks for a living: "correspondent"."""
    return any(word.casefold().strip(".,()") in union("asker_offices") for word in WORDS.findall(text))


@cache
def _event_nouns() -> frozenset[str]:
    """The nouns of what such an event is called ("conference", "briefing"): words of titles, not of labels."""
    return frozenset(event.split()[-1] for event in union("events")) - union("offices")
