"""What the words of a label say: a mark, a name, an office, an outlet.

In: the words between the label's punctuation, or the parts that a layout's typography tells. Out: a ``Reading``. Only the
tables of ``languages`` are asked; what the rest of the document says about a name is the affair of later passes.
"""

from __future__ import annotations

from functools import cache

from pressconf.deferred import defer
from pressconf.model import Role
from pressconf.passes.brackets import looks_like_person
from pressconf.passes.draft import Reading
from pressconf.passes.folding import fold
from pressconf.passes.naming import names_outlet
from pressconf.passes.reading_han import read_han, split_house
from pressconf.passes.reading_house import SMALL_HOUSE, weigh_house
from pressconf.passes.reading_mark import MARK_SIDES, mark_of, read_mark
from pressconf.passes.reading_parts import is_asker_office, read_parts, split_parts
from pressconf.passes.vocabulary import union
from pressconf.passes.weights import FULL_NAME, MARK, NOTHING, OUTLET_MARK, TITLED
from pressconf.passes.words import (
    EDGE,
    HAN,
    WORDS,
    clean_name,
    drop_post_nominals,
    has_office,
    is_capitalised,
    looks_like_name,
    may_be_house_or_person,
    split_honorific,
)

#: The number of a label stands before it ("3. Ada Brandt"), or behind a mark ("Question 3)"); "24.hu" is a site.
NUMBERING = defer(
    r"\A(?:\[\d{1,3}\.?\]|\(?\d{1,3}[.)]|[一二三四五六七八九十]{1,3}、)(?:\s+|(?![\p{Ll}\d]))|\A[^()\d]{1,40}+\d{1,3}\K\)\Z"
)
BRACKETS = defer(r"\s*[(\[（【]([^()\[\]（）【】]{1,80})[)\]）】]\s*")
#: "H.P" has lost its last full stop.
DOTTED = defer(r"(?<![\p{L}\p{N}])(?:\p{Lu}\.)+\p{Lu}\Z")
#: "Q 代表幹事"
LETTERED_HAN = defer(r"(?P<letter>[QAＱＡ])[ \u3000]?(?=\p{Han})")
#: "記 者" is set wide.
SPACED_HAN = defer(r"(?<=^\p{Han})[ \u3000\u00a0]{1,3}(?=\p{Han}$)")


def read_label(words: str) -> Reading:
    """Read the words of a label, e.g. ``"PRESIDENT HOLM"``, ``"Ada Brandt, Harbour Times"``, ``"Question (interpreted)"``."""
    body = SPACED_HAN.sub("", NUMBERING.sub("", " ".join(words.split()).strip(EDGE)).strip(EDGE))
    body = _drop_article(body)
    bracketed = [inner.strip() for inner in BRACKETS.findall(body)]
    plain = BRACKETS.sub(" ", body).strip(EDGE)
    if not plain:
        # "(UNKNOWN):" is a label, "(In French):" a remark on the speech
        plain = bracketed[0] if bracketed and mark_of(bracketed[0]) is not None else ""
    if not plain:
        return Reading("", NOTHING)
    folded = " ".join(plain.casefold().split())
    staged = folded in union("stage_words") and mark_of(folded) is None
    if folded in _headings() or staged or _is_nobody(folded):
        return Reading(fold(plain), NOTHING)
    lettered = LETTERED_HAN.match(plain)
    if lettered is not None:
        side = mark_of(lettered["letter"])
        return Reading(fold(plain), MARK, side, outlet=bracketed[0] if bracketed and side == "asker" else None)
    marked = read_mark(plain)
    if marked is not None:
        return _add_outlet(marked, bracketed) if marked.mark == "asker" else _add_name(marked, bracketed)
    if HAN.search(plain):
        return _add_han_bracket(read_han(plain), bracketed)
    sides = [side for inner in bracketed if (side := _side_of(inner)) is not None]
    notes = union("label_notes")
    extra = [inner for inner in bracketed if inner.casefold() not in notes and _side_of(inner) is None]
    first, *rest = [part.strip(EDGE) for part in split_parts(plain)] or [""]
    noted = [mark_of(part) for part in rest if part.casefold() in notes]
    sides += [side for side in noted if side is not None]
    reading = read_parts([first, *(part for part in rest if part.casefold() not in notes)])
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
        or mark_of(name) is not None
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
    marked = mark_of(printed_mark) if printed_mark else None
    if printed_mark and (marked != "asker" or not (outlet or printed_mark in "Qq")):
        return Reading(fold(name), NOTHING)
    asks = marked == "asker" or bool(outlet) or (office is not None and is_asker_office(office))
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
    first, *rest = [part.strip(EDGE) for part in split_parts(plain)] or [plain]
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


def _side_of(inner: str) -> Role | None:
    """Return the side that a mark in brackets behind a name tells; "(La Stampa)" is a house, "(la stampa)" the press."""
    words = inner.split()
    titled = len(words) > 1 and words[0].casefold() in union("articles") and all(map(is_capitalised, words))
    return None if titled and not inner.isupper() else mark_of(inner)


def _drop_article(body: str) -> str:
    """``El señor GIL`` -> ``señor GIL``: an article before an honorific says nothing."""
    first, _, rest = body.partition(" ")
    article = first.casefold() in union("articles") and rest.partition(" ")[0].casefold().strip(".,") in union(
        "honorifics"
    )
    return rest[:1].upper() + rest[1:] if article and rest else body


def _is_nobody(folded: str) -> bool:
    """Whether words name nobody: "me", "Dear Sir", a lone letter that is no mark.

    Behind an honorific a pronoun is a surname ("Ms. He"), and so is an honorific that is one ("Dr. Sen").
    """
    words = folded.replace(".", " ").split()
    if len(words) == 2 and words[0] in union("honorifics") - union("pronouns") and len(words[1]) > 1:
        return words[1] in union("honorifics") - union("office_surnames")
    lone = len(folded.strip(EDGE)) == 1 and not HAN.search(folded) and mark_of(folded) is None
    if folded in union("offices"):
        return False
    return lone or all(word in union("pronouns") or word in union("honorifics") for word in words)


@cache
def _headings() -> frozenset[str]:
    """Headings of parts, boxes and trailers, which are nobody's label (but a mark, like "Question", stays one)."""
    marks = frozenset().union(*(union(table) for table, _ in MARK_SIDES))
    return (union("section_headings") | union("trailer_headings") | union("events")) - marks


def _add_name(reading: Reading, bracketed: list[str]) -> Reading:
    """``Moderator (Ada Brandt)``, ``A1（丁雪）``: who manages or answers is named in the bracket."""
    name = clean_name(bracketed[0]) if len(bracketed) == 1 else ""
    if reading.name or not name or name.casefold() in union("label_notes") or mark_of(name) is not None:
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
    if len(words) == 2 and words[1].isdigit() and words[0].casefold() in union("field_words"):
        key = f"{reading.key} {fold(bracketed[0])}"
        return reading._replace(key=key, weight=reading.weight - 1.0)  # "Question (Section 3)" may be a heading
    if words and HAN.match(words[0]):
        house, name = split_house("".join(words), bracketed[0])  # "幹事社（汐見日報　堀）"
        return reading._replace(outlet=house, name=name)
    personal = len(words) == 2 and looks_like_name(bracketed[0]) and not bracketed[0].isupper()
    if personal and not (names_outlet(bracketed[0]) or words[0].casefold() in union("articles")):
        return reading  # "Question (Ada Brandt)": a person or an outlet, who can tell
    printed = bool(words) and words[0][0].isupper()
    weight = max(reading.weight, OUTLET_MARK)  # a lone letter may begin prose, but not with a house in brackets
    return reading._replace(outlet=" ".join(words), weight=weight) if printed else reading


def _add_bracket(reading: Reading, inner: str) -> Reading:
    """``NAME (Office)``, ``Name (OUTLET)``, ``OFFICE (Name)``, ``Elm News (Name)``: the bracket belongs to what stands before it."""
    if reading.name is None and reading.office and looks_like_name(inner) and not has_office(inner):
        return reading._replace(name=inner, weight=reading.weight + 1.0)
    if reading.outlet and reading.loose and reading.name is None and looks_like_person(inner):
        return reading._replace(
            key=fold(inner), weight=TITLED, name=inner, second=reading.outlet, outlet=None, loose=False
        )
    if reading.outlet and reading.loose and names_outlet(inner) and may_be_house_or_person(reading.outlet.split()):
        return reading._replace(weight=FULL_NAME + 0.5, name=reading.outlet, second=inner, outlet=None, loose=False)
    if reading.name is None or reading.office is not None:
        return reading
    if inner.isupper() and fold(inner).replace(" ", "") == "".join(word[0] for word in fold(reading.name).split()):
        return reading  # "Ada Lena Brandt (ALB)": her label from now on
    if has_office(inner):
        return reading._replace(office=inner, weight=reading.weight + 1.0)
    return reading._replace(second=inner, weight=reading.weight + 0.5) if reading.second is None else reading
