"""Who is named in a Chinese or Japanese article, where no capital tells a name.

In: as ``people_named``. Out: ``Mention``s. A name is one that the conferences know, or what stands beside an office or a form
of address: behind it in Chinese, before it in Japanese.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

import regex

from pressconf.model import Speaker
from pressconf.passes.vocabulary import words_of
from pressconf.tracing.mentions import Mention
from pressconf.tracing.quotations import Quotation

#: What may follow a name in Chinese, and end it.
_ENDS = "说|說|表示|称|稱|谈|談|在|就|对|對|同日|指出|回答|问|問|却|卻|则|則|也|还|還|强调|強調|今|昨|十|二十|三十|于|於|向|，|、|。|：|“"
#: Forms of address and case marks behind a Japanese name.
_ADDRESS = "さん|氏|様|君|先生"


@cache
def _make_pattern(code: str) -> regex.Pattern[str]:
    offices = sorted(words_of("offices", "zh") | words_of("offices", "ja"), key=lambda word: (-len(word), word))
    body = "|".join(map(regex.escape, (word for word in offices if len(word) > 1)))
    if code == "zh":
        return regex.compile(rf"(?P<office>(?:{body}))(?!会|會|们|們)(?P<name>\p{{Han}}{{2,4}}?(?=(?:{_ENDS})))?")
    return regex.compile(
        rf"(?P<name>[\p{{Han}}\p{{Katakana}}ー]{{1,6}}?[ミカナコエ]{{0,3}})?(?P<office>(?:\p{{Han}}{{2,4}})??(?:{body})|{_ADDRESS})(?=[はがもの、。（])"
    )


def find_mentions(
    article: str, quotations: Sequence[Quotation], speakers: Iterable[Speaker], code: str
) -> list[Mention]:
    """Return who is named outside the quotations of an article, in order."""
    names = [speaker.name for speaker in speakers if speaker.name]
    found = [
        Mention(place, place + len(name), "person", name, name, known=True)
        for name in names
        for place in _find_all(article, name)
    ]
    for hit in _make_pattern(code).finditer(article):
        found += _read_hit(hit.group("name"), hit, article, names, code)
    for word in words_of("third_person", code):
        found += [Mention(place, place + len(word), "pronoun", word) for place in _find_all(article, word)]
    kept: list[Mention] = []
    for mention in sorted(found, key=lambda item: (item.start, -item.end)):
        quoted = any(item.outer.start < mention.end and mention.start < item.outer.end for item in quotations)
        if not quoted and (not kept or mention.start >= kept[-1].end):
            kept.append(mention)
    return _link(article, kept)


def _read_hit(name: str | None, hit: regex.Match[str], article: str, names: Sequence[str], code: str) -> list[Mention]:
    """The person or the office that stands at a hit."""
    whole = hit.group()
    for full in names:
        family = full[:2]
        if full in whole or (code == "ja" and whole.startswith(family) and len(full) > 2):
            return [Mention(hit.start(), hit.end(), "person", full, full, known=True)]
    if name:
        return [Mention(hit.start(), hit.end(), "person", name, name)]
    if hit.group("office") in _ADDRESS.split("|"):
        return []
    return [Mention(hit.start(), hit.end(), "office", hit.group("office"))]


def _link(article: str, found: Sequence[Mention]) -> list[Mention]:
    """Offices named after the one person beside whom the article sets them."""
    names = {item.name for item in found if item.kind == "person" and item.name}
    linked = []
    for item in found:
        if item.kind == "office":
            holders = [
                name
                for name in sorted(names)
                if any(beside in article for beside in (name + item.words, name[:2] + item.words, item.words + name))
            ]
            item = item._replace(name=holders[0] if len(holders) == 1 else None)
        linked.append(item)
    return linked


def _find_all(article: str, word: str) -> Iterable[int]:
    place = article.find(word)
    while place >= 0:
        yield place
        place = article.find(word, place + len(word))
