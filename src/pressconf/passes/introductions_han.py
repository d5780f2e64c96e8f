"""An asker's own words on name and outlet, in Chinese and Japanese.

In: a text and the span of a turn's first words. Out: a claim, or None. A Japanese outlet is an acronym or holds a word of
organisations: what else stands before "です" is spoken of.
"""

from __future__ import annotations

from pressconf.deferred import defer
from pressconf.passes.claims import Claim
from pressconf.passes.vocabulary import union, unions, words_of
from pressconf.source import Span

#: How far into a turn a Chinese or Japanese introduction stands.
HAN_REACH = 60
_HOUSE = r"(?P<outlet>[《「]?[\p{Han}\p{Hiragana}\p{Katakana}\p{Lu}ー・]{2,14}?[》」]?)"
HAN_INTRODUCTIONS = (
    defer(rf"我是{_HOUSE}(?:的)?(?:记者|記者)(?P<name>\p{{Han}}{{2,3}})?(?=[，。,、！])"),
    defer(rf"(?:\A|(?<=[。，！\s　])){_HOUSE}(?:记者|記者)(?P<name>\p{{Han}}{{2,3}})?(?=[，。,])"),
)
#: "東都新聞の小野です", "東都新聞・小野と申します".
JAPANESE_INTRODUCTION = defer(
    rf"(?:\G|(?<=[。、，\s　]))(?:[\p{{Hiragana}}]{{2,6}}、)?{_HOUSE}[の・、\s　]"
    r"(?P<name>[\p{Han}々]{1,5}|[\p{Katakana}ー]{2,8})(?:と申し|といい|と言い|です|でございます)"
)
ACRONYM = defer(r"[A-ZＡ-Ｚ]{2,6}")


def find_han_introduction(text: str, span: Span) -> Claim | None:
    """Find the asker's own words in Chinese or Japanese: "山海新聞の王です", "我是山海时报记者王明"."""
    for pattern in HAN_INTRODUCTIONS:
        hit = pattern.search(text, span.start, min(span.end, span.start + HAN_REACH))
        if hit is not None and hit["outlet"].strip("《》「」"):
            outlet = hit["outlet"].strip("《》「」 ")
            start = hit.start("outlet") + hit["outlet"].index(outlet)
            name = hit["name"]
            named = Span(*hit.span("name")) if name else None
            return Claim(name or None, outlet, "self_introduction", named, Span(start, start + len(outlet)))
    for hit in JAPANESE_INTRODUCTION.finditer(text, span.start, min(span.end, span.start + HAN_REACH)):
        outlet = _read_japanese_house(hit["outlet"])
        if outlet is not None and hit["name"] not in unions("asker_marks", "offices", "not_names"):
            start = hit.start("outlet") + hit["outlet"].rindex(outlet)
            name, place = hit["name"], Span(start, start + len(outlet))
            return Claim(name, outlet, "self_introduction", Span(*hit.span("name")), place)
    return None


def _read_japanese_house(words: str) -> str | None:
    """The outlet that words before a name are: an acronym, or words that hold one of organisations; without "幹事社の" before it."""
    house = words.strip("《》「」 ").rpartition("の")[2]
    for office in union("asker_offices"):
        house = house.removesuffix(office)
    named = any(word in house if len(word) > 1 else house.endswith(word) for word in words_of("organisations", "ja"))
    return house if len(house) > 1 and (named or ACRONYM.fullmatch(house)) else None
