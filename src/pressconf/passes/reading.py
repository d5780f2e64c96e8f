"""What the words of a label say: a mark, a name, an office, an outlet.

In: the words between the label's punctuation, or the parts that a layout's typography tells. Out: a ``Reading``. Only the
tables of ``languages`` are asked; what the rest of the document says about a name is the affair of later passes.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import cache

import regex

from pressconf.deferred import defer
from pressconf.model import Role
from pressconf.passes.draft import Reading
from pressconf.passes.folding import fold
from pressconf.passes.naming import names_outlet
from pressconf.passes.reading_han import read_han, split_house
from pressconf.passes.reading_house import FIRM_HOUSE, SMALL_HOUSE, drop_link, find_house, weigh_house
from pressconf.passes.vocabulary import union, unions, words_of
from pressconf.passes.weights import (
    FULL_NAME,
    LETTER_MARK,
    LONE_HOUSE,
    MARK,
    NOTHING,
    OFFICE,
    ONE_NAME,
    OUTLET_MARK,
    TITLED,
)
from pressconf.passes.words import (
    EDGE,
    HAN,
    MAX_NAME_WORDS,
    WORDS,
    clean_name,
    drop_post_nominals,
    has_office,
    is_capitalised,
    is_office_word,
    is_post_nominal,
    looks_like_name,
    split_address,
    split_honorific,
    split_office,
)

NUMBERING = defer(r"(?:\[\d{1,3}\.?\]|\(?\d{1,3}[.)]|[一二三四五六七八九十]{1,3}、)\s*")
#: "Journalist 2", "Q1", "Speaker #3"
NUMBERED = defer(r"(?<=\p{L}{2}|(?<!\p{L})[QqAa])[ ]?#?\d{1,3}\Z")
BRACKETS = defer(r"\s*[(\[（【]([^()\[\]（）【】]{1,80})[)\]）】]\s*")
#: A slash between name and outlet ("ADA BRANDT/HARBOUR TIMES").
SLASH = r"(?<=\p{L}{3})/(?=\p{Lu})"
COMMA = defer(rf",|{SLASH}")
DASHES = defer(r"\s+(?:--?|[–—])\s+")
#: "H.P" has lost its last full stop.
DOTTED = defer(r"(?<![\p{L}\p{N}])(?:\p{Lu}\.)+\p{Lu}\Z")
#: "«Harbour Post»"
QUOTED = defer(r"[«„“](?P<inner>[^«»„“”]+)[»“”]")
INITIAL = defer(r"\p{Lu}\.[ \u00a0]?\p{Lu}")
INITIALS = defer(r"(?:\p{Lu}\.?){2,3}")
SPACED_INITIALS = defer(r"\p{Lu}\.[ \u00a0]\p{Lu}\.?(?:[ \u00a0]\p{Lu}\.?)?")
#: "Корреспондент газеты «Волна»"
QUOTED_OUTLET = defer(
    r"(?P<mark>\p{Lu}\p{Ll}{2,30})(?:[ \u00a0]{1,2}\p{Ll}{2,20}){0,3}[ \u00a0]{1,2}[«„“\"](?P<outlet>[^«»„“”\"]{2,60})[»“”\"]?"
)
#: "Q 代表幹事"
LETTERED_HAN = defer(r"(?P<letter>[QAＱＡ])[ \u3000]?(?=\p{Han})")
#: "記 者" is set wide.
SPACED_HAN = defer(r"(?<=^\p{Han})[ \u3000\u00a0]{1,3}(?=\p{Han}$)")


def read_label(words: str) -> Reading:
    """Read the words of a label, e.g. ``"PRESIDENT HOLM"``, ``"Ada Brandt, Harbour Times"``, ``"Question (interpreted)"``."""
    body = SPACED_HAN.sub("", NUMBERING.sub("", " ".join(words.split()).strip(EDGE), count=1).strip(EDGE))
    body = _drop_article(body)
    bracketed = [inner.strip() for inner in BRACKETS.findall(body)]
    plain = BRACKETS.sub(" ", body).strip(EDGE)
    if not plain:
        # "(UNKNOWN):" is a label, "(In French):" a remark on the speech
        plain = bracketed[0] if bracketed and _mark_of(bracketed[0]) is not None else ""
    if not plain:
        return Reading("", NOTHING)
    folded = " ".join(plain.casefold().split())
    staged = folded in union("stage_words") and _mark_of(folded) is None
    if folded in _headings() or staged or _is_nobody(folded):
        return Reading(fold(plain), NOTHING)
    lettered = LETTERED_HAN.match(plain)
    if lettered is not None:
        side = _mark_of(lettered["letter"])
        return Reading(fold(plain), MARK, side, outlet=bracketed[0] if bracketed and side == "asker" else None)
    marked = _read_mark(plain)
    if marked is not None:
        return _add_outlet(marked, bracketed) if marked.mark == "asker" else _add_name(marked, bracketed)
    if HAN.search(plain):
        return _add_han_bracket(read_han(plain), bracketed)
    sides = [side for inner in bracketed if (side := _mark_of(inner)) is not None]
    notes = union("label_notes")
    extra = [inner for inner in bracketed if inner.casefold() not in notes and _mark_of(inner) is None]
    reading = _read_parts([part.strip(EDGE) for part in _split_parts(plain)])
    if sides and reading.name and reading.mark is None:
        reading = reading._replace(mark=sides[0], weight=reading.weight + 1.0)  # "Ada Brandt (Analysts)"
    if extra and reading.weight > NOTHING:
        reading = _add_bracket(reading, extra[0])
    if reading.second and DOTTED.search(reading.second) and f"{reading.second}." in words:
        reading = reading._replace(second=f"{reading.second}.")  # "Ada Brandt, H.P."
    return reading


def read_groups(groups: dict[str, str | None]) -> Reading:
    """Read a label whose typography tells its parts (groups ``name``, ``outlet``, ``affiliation``, ``office``)."""
    name = clean_name(groups.get("name") or "")
    outlet = groups.get("outlet")
    affiliation, office = groups.get("affiliation"), groups.get("office")
    if affiliation and not office and has_office(affiliation):
        affiliation, office = None, affiliation
    if (
        not name
        or _mark_of(name) is not None
        or has_office(drop_post_nominals(name))
        or not looks_like_name(name, told=True)
    ):
        return Reading(fold(name), NOTHING)
    honorific, name = split_honorific(drop_post_nominals(name))
    outlet = clean_name(outlet) if outlet else None
    if outlet and not (
        outlet.lstrip("«“\"'(")[:1].isupper()
        or outlet[:1].isdigit()
        or HAN.search(outlet)
        or "." in outlet.split()[0]
        or (groups.get("mark") and honorific is None and _is_marked_house(outlet))
    ):
        return Reading(fold(name), NOTHING)
    if office and not (outlet or office.lstrip("(")[:1].isupper() or office[:1].isdigit()):
        return Reading(fold(name), NOTHING)
    if name.split()[-1].islower():
        return Reading(fold(name), NOTHING)
    printed_mark = groups.get("mark")
    marked = _mark_of(printed_mark) if printed_mark else None
    if printed_mark and (marked != "asker" or not (outlet or printed_mark in "Qq")):
        return Reading(fold(name), NOTHING)
    asks = marked == "asker" or bool(outlet) or (office is not None and _is_asker_office(office))
    side: Role | None = "asker" if asks else None
    weight = TITLED if outlet or affiliation else FULL_NAME + bool(office and has_office(office))
    firm = " ".join(affiliation.split()) if affiliation else None
    return Reading(
        fold(name), weight, side, name, honorific, clean_name(office) if office else None, second=firm,
        outlet=outlet,
    )  # fmt: skip


def find_fault(words: str) -> str:
    """Say which part of the words is neither a mark, a name, an office nor an outlet; empty where that is not told."""
    plain = BRACKETS.sub(" ", words).strip(EDGE)
    if not plain or read_label(words).weight > NOTHING:
        return ""
    folded = " ".join(plain.casefold().split())
    if folded in _headings() or folded in union("stage_words") or _is_nobody(folded):
        return "these words are a heading, a remark or nobody's name"
    first, *rest = [part.strip(EDGE) for part in _split_parts(plain)] or [plain]
    particles = union("particles")
    small = [word for word in WORDS.findall(first) if not is_capitalised(word) and word.casefold() not in particles]
    if small:
        return f"{small[0]!r} stands in {first!r}, where a mark, a name or an office should"
    if not (looks_like_name(first) or has_office(first)):
        return f"{first!r} has not the form of a name or an office"
    if rest:
        return f"{', '.join(rest)!r} has not the form of an outlet or an office"
    return f"{first!r} stands for nobody"


def _is_marked_house(words: str) -> bool:
    """Whether words in small letters behind "Q. Name, " are a house: with an article, or one word."""
    house = weigh_house(words)
    return house is not None and (house > SMALL_HOUSE or " " not in words)


def _drop_article(body: str) -> str:
    """``El señor GIL`` -> ``señor GIL``: an article before an honorific says nothing."""
    first, _, rest = body.partition(" ")
    article = first.casefold() in union("articles") and rest.partition(" ")[0].casefold().strip(".,") in union(
        "honorifics"
    )
    return rest[:1].upper() + rest[1:] if article and rest else body


def _is_nobody(folded: str) -> bool:
    """Whether words name nobody: "me", "Dear Sir", a lone letter that is no mark."""
    words = folded.replace(".", " ").split()
    lone = len(folded.strip(EDGE)) == 1 and not HAN.search(folded) and _mark_of(folded) is None
    if folded in union("offices"):
        return False
    return lone or all(word in union("pronouns") or word in union("honorifics") for word in words)


@cache
def _headings() -> frozenset[str]:
    """Headings of parts, boxes and trailers, which are nobody's label (but a mark, like "Question", stays one)."""
    marks = frozenset().union(*(union(table) for table, _ in MARK_SIDES))
    return (union("section_headings") | union("trailer_headings") | union("events")) - marks


@cache
def _event_nouns() -> frozenset[str]:
    """The nouns of what such an event is called ("conference", "briefing"): words of titles, not of labels."""
    return frozenset(event.split()[-1] for event in union("events")) - union("offices")


def _mark_of(plain: str) -> Role | None:
    """The side that an anonymous mark tells, or None where the words are no mark."""
    folded = NUMBERED.sub("", " ".join(plain.casefold().split()).strip(EDGE))
    for table, side in MARK_SIDES:
        if folded in union(table):
            return side
    return None


MARK_SIDES: tuple[tuple[str, Role], ...] = (
    ("asker_marks", "asker"),
    ("answer_marks", "principal"),
    ("moderator_marks", "moderator"),
    ("interpreter_marks", "interpreter"),
    ("voice_marks", "unknown"),
)


def _read_mark(plain: str) -> Reading | None:
    side = _mark_of(plain)
    if side is not None and plain.islower() and plain[0].isascii() and len(plain) > 1:
        return Reading(fold(plain), MARK - 2.5, side)
    if side is not None:
        return Reading(fold(plain), LETTER_MARK if len(plain) == 1 and plain.isascii() else MARK, side)
    if _is_misspelt_mark(plain):
        return Reading(fold(plain), MARK - 1.0, "asker")
    quoted = QUOTED_OUTLET.fullmatch(plain)
    if quoted is not None and _mark_of(quoted["mark"]) == "asker":
        return Reading(fold(plain), TITLED, "asker", outlet=quoted["outlet"])
    *before, last = plain.split()
    told = before and len(before) < MAX_NAME_WORDS and not COMMA.search(plain) and not DASHES.search(plain)
    if (
        told
        and last.casefold() in words_of("asker_offices", "en") & words_of("asker_marks", "en")
        and _describe_press(before)
    ):
        # "REUTERS REPORTER", "Local journalist"
        return Reading(fold(plain), MARK if last[0].isupper() else MARK - 0.5, "asker", outlet=find_house(before))
    head, _, rest = plain.partition(" ")
    if _mark_of(head) == "interpreter" and _is_linked(rest):
        return Reading(fold(plain), MARK, "interpreter")  # "INTERPRETER FOR PRESIDENT HOLM"
    asks = _mark_of(head.strip(EDGE)) == "asker" and head.casefold() not in union("organisations")
    punctuated = len(head.strip(EDGE)) > 1 or (head[-1] in ".:" and not INITIAL.match(rest))  # "P. J. Holm" is a name
    if (
        rest
        and asks
        and len(head) > 3
        and rest.islower()
        and rest.split()[0] in union("note_links")
        and len(rest.split()) <= 4
    ):
        return Reading(fold(plain), MARK - 1.5, "asker")  # "Journaliste au téléphone"
    if rest and asks and punctuated and not head.islower():
        link, _, outlet = rest.partition(" ")
        named, comma, house = outlet.partition(",")
        linked = link.casefold() in union("outlet_links") and outlet[:1].isupper() and len(outlet.split()) <= 7
        if linked and comma and looks_like_name(named.strip()):  # "Question from Ada Brandt, Harbour Times"
            return Reading(fold(plain), TITLED, "asker", name=clean_name(named), outlet=clean_name(house))
        if linked and len(outlet.split()) <= 5:
            return Reading(fold(plain), TITLED, "asker", outlet=outlet)  # "Question from Harbour Times"
        # "Frage Brandt", "Question Ada Brandt, Harbour Times"
        inner = _read_parts([part.strip(EDGE) for part in _split_parts(rest)])
        if inner.name and not has_office(rest):
            return inner._replace(key=fold(plain), weight=TITLED, mark="asker", outlet=inner.second, second=None)
    return None


def _describe_press(words: list[str]) -> bool:
    """Whether words before "reporter" say which: a house, or words like "local"; not "Thank you, dear"."""
    opens = words[0].casefold()
    spoken = unions("honorifics", "courtesy_cues", "interjections", "pronouns", "not_names") - union("press_adjectives")
    if opens in spoken or not is_capitalised(words[0]):
        return False
    return all(is_capitalised(word) or word in unions("particles", "press_adjectives") for word in words)


def _is_linked(rest: str) -> bool:
    """Whether words go on with a link: "for President Holm"."""
    return rest.partition(" ")[0].casefold() in unions("outlet_links", "note_links", "particles")


def _add_name(reading: Reading, bracketed: list[str]) -> Reading:
    """``Moderator (Ada Brandt)``, ``A1（丁雪）``: who manages or answers is named in the bracket."""
    name = clean_name(bracketed[0]) if len(bracketed) == 1 else ""
    if reading.name or not name or name.casefold() in union("label_notes") or _mark_of(name) is not None:
        return reading
    if HAN.search(name):
        inner = read_han(name)
        return reading._replace(key=inner.key, name=inner.name) if inner.name else reading
    if " " in name and looks_like_name(name) and not has_office(name):
        return reading._replace(key=fold(name), name=name)
    return reading


def _add_han_bracket(reading: Reading, bracketed: list[str]) -> Reading:
    """``周可（董事会秘书）``: name and office; ``王明（山海通信）``: name and outlet."""
    if reading.name is None or reading.office or len(bracketed) != 1:
        return reading
    inner = read_han(bracketed[0]) if HAN.search(bracketed[0]) else None
    if inner is not None and inner.office:
        return reading._replace(office=bracketed[0], weight=reading.weight + 1.0)
    return reading._replace(second=bracketed[0], weight=reading.weight + 0.5)


def _add_outlet(reading: Reading, bracketed: list[str]) -> Reading:
    """``Q (Harbour Times)``: what stands in the bracket is the outlet, unless it is a remark on the speech."""
    if reading.name is not None or reading.outlet is not None or len(bracketed) != 1:
        return reading
    named, comma, outlet = bracketed[0].partition(",")
    if comma and looks_like_name(named.strip()) and outlet.strip():
        return reading._replace(name=clean_name(named), outlet=clean_name(outlet))  # "Frage (Brandt, Harbour Times)"
    words = bracketed[0].split()
    remarks = union("label_notes") | union("stage_words") | union("asker_marks") | union("not_names")
    if bracketed[0].casefold() in remarks or any(word.casefold().strip(".") in remarks for word in words):
        return reading
    if words and HAN.match(words[0]):
        house, name = split_house("".join(words), bracketed[0])  # "幹事社（汐見日報　堀）"
        return reading._replace(outlet=house, name=name)
    personal = len(words) == 2 and looks_like_name(bracketed[0]) and not bracketed[0].isupper()
    if personal and not (names_outlet(bracketed[0]) or words[0].casefold() in union("articles")):
        return reading  # "Question (Ada Brandt)": a person or an outlet, who can tell
    printed = bool(words) and words[0][0].isupper()
    weight = max(reading.weight, OUTLET_MARK)  # a lone letter may begin prose, but not with a house in brackets
    return reading._replace(outlet=" ".join(words), weight=weight) if printed else reading


def _is_misspelt_mark(plain: str) -> bool:
    """Whether one capitalised word is a long asker's mark but for a slip ("JOURNALITIST")."""
    if not (8 <= len(plain) <= 16 and plain.isalpha() and plain[0].isupper()):
        return False
    folded = plain.casefold()
    return any(
        mark[0] == folded[0]
        and abs(len(mark) - len(folded)) <= 2
        and SequenceMatcher(None, mark, folded).ratio() >= 0.86
        for mark in _long_marks()
    )


@cache
def _long_marks() -> tuple[str, ...]:
    return tuple(sorted(mark for mark in union("asker_marks") if len(mark) >= 8 and mark.isalpha() and mark.isascii()))


def _split_parts(plain: str) -> list[str]:
    parts = DASHES.split(plain)
    separator = "," if "," in plain else SLASH  # "Ada Brandt, HRK/Elm Post" has two parts
    return [piece for part in parts for piece in regex.split(separator, part) if piece.strip(EDGE)]


def _read_parts(parts: list[str]) -> Reading:
    """Read a label cut at commas and dashes; the name may come first or last."""
    parts = [drop_post_nominals(part) for part in parts if has_office(part) or not is_post_nominal(part)]
    if not parts:
        return Reading("", NOTHING)
    key = fold(" ".join(parts))
    if len(parts) == 1:
        one = _read_one(parts[0], key)
        return one if one.weight > NOTHING else _read_lone_house(parts[0], key)
    first, last = parts[0], parts[-1]
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
        return Reading(key, TITLED, name=name, honorific=honorific, office=", ".join(parts[:-1]))
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
    if one.name is None or one.weight <= NOTHING:
        return Reading(key, NOTHING)
    if len(parts) > 3 and any(" " in part and looks_like_name(part) and not has_office(part) for part in parts[2:]):
        return Reading(key, NOTHING)  # a list of people, as headers have it
    rest = ", ".join(parts[1:])
    quoted = QUOTED.fullmatch(rest)
    rest = quoted["inner"] if quoted else rest
    if not rest[:1].isupper() and not rest[:1].isdigit() and weigh_house(rest) != FIRM_HOUSE:
        return Reading(key, NOTHING)
    one = one._replace(key=fold(first), weight=one.weight + 0.5)
    if has_office(rest):
        side: Role | None = "asker" if _is_asker_office(rest) else None
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
    side: Role | None = "asker" if _is_asker_office(rest) else None
    if full and len(rest.split()) <= 9 and is_office_word(first, union("offices")):
        return one._replace(office=rest, mark=side, weight=one.weight + 1.0)
    house = weigh_house(rest) if len(parts) <= 3 and one.office is None and not one.initials else None
    addressed = one.honorific is not None and house == SMALL_HOUSE  # "Ms. Brandt, frankly: no"
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
        return Reading(key, NOTHING)
    if small and not has_office(" ".join(small)) and not is_of_matter(words):
        return Reading(key, NOTHING)
    opens_field = words[0].casefold().strip(".") in union("field_words") - unions("particles", "offices")
    if opens_field or any(word.casefold() in _event_nouns() for word in words):
        return Reading(key, NOTHING)
    honorific, rest = split_honorific(part)
    named = not has_office(rest) or rest.casefold() in union("office_surnames")
    if honorific and rest and looks_like_name(rest) and named:
        return Reading(key, TITLED, name=rest, honorific=honorific)
    if honorific and not rest.isupper() and len(words) == 2 and is_office_word(rest, union("offices")):
        return Reading(key, NOTHING)  # "Señora Presidenta:" addresses her
    before, address, addressed = split_address(part)
    if address and has_office(before) and looks_like_name(addressed):
        return Reading(key, OFFICE + 1.0, name=addressed, honorific=address, office=before)
    office, name = split_office(words)
    if office:
        if name and looks_like_name(name):
            honorific, name = split_honorific(name)
            return Reading(key, OFFICE + 1.0, name=name, honorific=honorific, office=office)
        if _is_asker_office(office):
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
    if (
        len(words) > 1
        and words[0].casefold().strip(".") in union("honorifics")
        and words[1].casefold() in union("particles")
    ):
        return True  # "INGENIERA DE PROCESOS"
    return any(is_office_word(word, offices) for word in words[:2]) and not _looks_like_person(words)


def _looks_like_person(words: list[str]) -> bool:
    return bool(words) and words[0].casefold().strip(".") in union("honorifics") and len(words) <= 3


def _is_asker_office(text: str) -> bool:
    return any(word.casefold().strip(".,()") in union("asker_offices") for word in WORDS.findall(text))


def _add_bracket(reading: Reading, inner: str) -> Reading:
    """``NAME (Office)``, ``Name (OUTLET)``, ``OFFICE (Name)``: the bracket belongs to what stands before it."""
    if reading.name is None and reading.office and looks_like_name(inner) and not has_office(inner):
        return reading._replace(name=inner, weight=reading.weight + 1.0)
    if reading.name is None or reading.office is not None:
        return reading
    if inner.isupper() and fold(inner).replace(" ", "") == "".join(word[0] for word in fold(reading.name).split()):
        return reading  # "Ada Lena Brandt (ALB)": her label from now on
    if has_office(inner):
        return reading._replace(office=inner, weight=reading.weight + 1.0)
    return reading._replace(second=inner, weight=reading.weight + 0.5) if reading.second is None else reading
