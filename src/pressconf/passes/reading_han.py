"""Labels in Chinese and Japanese, where the mark or the office may be glued to outlet or name.

In: the words of a label. Out: a ``Reading``.
"""

from __future__ import annotations

from functools import cache

import regex

from pressconf.deferred import defer
from pressconf.passes.draft import Reading
from pressconf.passes.folding import fold
from pressconf.passes.vocabulary import union
from pressconf.passes.weights import FULL_NAME, MARK, NOTHING, OFFICE, OUTLET_MARK, TITLED, WEAK
from pressconf.passes.words import HAN

HAN_PROSE = defer(r"[。，、？！；“”]|[我你您他她它这那]")


LATIN = defer(r"\p{Latin}")
OUTLET_WORDS = defer(r"[\p{L}\p{N}&'’·\-]{1,30}(?:[ ][\p{L}\p{N}&'’·\-]{1,30}){0,4}")
#: "NHK 佐藤"
HOUSED = defer(r"(?P<house>\p{Lu}[\p{Lu}\p{N}&]{1,9})[ \u3000](?P<name>\p{Han}{1,4})")
#: "記者A"
LETTERED = defer(r"(?<=\p{Han})[A-ZＡ-Ｚ]\Z")
#: Parts of a house, which stand behind its name as a person's does: "政治部".
SECTIONS = ("部", "局", "社", "課")
QUOTED = defer(r"[《「『“\"]([^》」』”\"]{1,40})[》」』”\"]")


def names_matter(words: str) -> bool:
    """Tell whether words before an office are its matter or place, and no name: "外務" (大臣), "宣传" (部长)."""
    return words.endswith(tuple(union("office_parts")))


def split_house(outlet: str, spaced: str) -> tuple[str, str | None]:
    """Part ``湾岸新聞北川有紀`` into the house and the name, where a word of houses or a space parts them."""
    if "\u3000" in spaced.strip() or " " in spaced.strip():
        house, _, name = spaced.replace("\u3000", " ").strip().partition(" ")
        name = name.strip().removesuffix("記者").removesuffix("记者").replace(" ", "")
        if 1 <= len(name) <= 5 and any(house.endswith(word) for word in _list_han("organisations")):
            return house, name
    if outlet.endswith(_list_han("organisations")):
        return outlet, None
    for word in _list_han("organisations"):
        at = outlet.find(word)
        if at > 0 and len(word) > 1 and 1 <= len(outlet) - at - len(word) <= 4:
            return outlet[: at + len(word)], outlet[at + len(word) :]
    return outlet, None


def _split_housed(body: str, spaced: str) -> tuple[str, str | None]:
    """Part ``東都新聞　佐藤``, ``NHK 佐藤`` into the house and the name; without a space only behind a word of houses.

    The house is the whole body where nothing parts it.
    """
    housed = HOUSED.fullmatch(spaced.strip())
    if housed is not None and not {housed["house"].casefold(), housed["name"]} & union("offices"):
        return housed["house"], housed["name"]
    house, name = split_house(body, body)
    if name is None or len(name) < 2 or any(name in office or office in name for office in _list_han("offices")):
        return body, None
    return house, None if name.endswith(SECTIONS) else name


@cache
def _list_han(table: str) -> tuple[str, ...]:
    """The Chinese and Japanese words of a table, the longest first."""
    return tuple(sorted((word for word in union(table) if HAN.search(word)), key=lambda word: (-len(word), word)))


def read_han(plain: str) -> Reading:
    """Read a label in Chinese or Japanese: the mark or the office may be glued to outlet or name."""
    key = fold(plain) or plain
    spaced = plain
    body = plain.replace(" ", "").replace("\u3000", "")
    for verb in _list_han("label_verbs"):
        if body.endswith(verb) and body.removesuffix(verb) in union("offices"):
            body = body.removesuffix(verb)  # "部長回應"
    if HAN_PROSE.search(QUOTED.sub("", body)) or any(
        body.count(one) != body.count(two) for one, two in ("「」", "『』", "《》")
    ):
        return Reading(key, NOTHING)
    if LETTERED.sub("", body) in union("asker_marks"):
        return Reading(key, MARK, "asker")  # "記者A"
    for mark in _list_han("asker_marks"):
        if len(mark) > 1 and body.casefold().endswith(mark) and len(body) > len(mark):
            outlet = QUOTED.sub(r"\1", body[: -len(mark)]).strip("的・ ")
            if LATIN.search(outlet):
                outlet = plain[: plain.rfind(mark[0])].strip("的・ ")
                if not OUTLET_WORDS.fullmatch(outlet):
                    return Reading(key, NOTHING)
            house, name = split_house(outlet, spaced)
            return Reading(key, OUTLET_MARK, "asker", name=name, outlet=house or None)
    if any(word in body for word in _list_han("press_words") if word not in union("asker_marks")):
        return Reading(key, NOTHING)  # "知事定例会見" is a title
    quoted = QUOTED.fullmatch(body)
    if quoted or any(
        (body.endswith(word) or (body.startswith(word) and len(word) > 2)) and len(body) > len(word)
        for word in _list_han("organisations")
    ):
        return Reading(key, FULL_NAME + 0.5, "asker", outlet=QUOTED.sub(r"\1", body))
    house, name = _split_housed(body, spaced)
    if house != body:
        parted = HOUSED.fullmatch(spaced.strip()) or "\u3000" in spaced or " " in spaced
        return Reading(key, FULL_NAME + 0.5 if parted else WEAK, "asker", name=name, outlet=house)
    places = [
        (body.rfind(office) + len(office), len(office), office) for office in _list_han("offices") if office in body
    ]
    if places:
        end, _, office = max(places)  # the last one: "局长部长王明" names 王明
        where = end - len(office)
        before, after = body[:where], body[where + len(office) :]
        if 2 <= len(after) <= 4:
            return Reading(key, TITLED, name=after, office=body[: where + len(office)])
        if not after and 1 <= len(before) <= 4 and body not in union("offices") and not names_matter(before):
            return Reading(key, TITLED, name=before, office=office)
        if not after and 2 <= len(before) <= 4 and len(body) <= 8:
            return Reading(key, OFFICE + 0.5, name=None, office=body)
        if not after:
            return Reading(key, OFFICE, office=body)
    for honorific in _list_han("honorifics"):
        if body.endswith(honorific) and 1 < len(body) - len(honorific) <= 4:
            return Reading(key, TITLED, name=body[: -len(honorific)], honorific=honorific)
    if 2 <= len(body) <= 4 and not regex.search(r"[^\p{Han}\p{Hiragana}\p{Katakana}·・]", body):
        return Reading(key, FULL_NAME, name=body)
    if "·" in body and len(body) <= 20:
        return Reading(key, FULL_NAME, name=body)
    return Reading(key, NOTHING)
