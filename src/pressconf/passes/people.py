"""People whom running text names with their office: "Secretary of Works Mira Holm", "Mira Holm, Governor of the Bank".

In: a stretch of the text (a header, a line). Out: readings with their spans. Used by the passes that know who could speak.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from pressconf.deferred import defer
from pressconf.passes.draft import Reading
from pressconf.passes.folding import fold
from pressconf.passes.naming import is_plausible_name
from pressconf.passes.reading_han import names_matter
from pressconf.passes.vocabulary import KANA, union, unions
from pressconf.passes.words import (
    CYRILLIC,
    HAN,
    drop_post_nominals,
    has_office,
    is_office_word,
    looks_like_name,
    split_honorific,
    split_office,
)
from pressconf.source import Span, count_line_ends

RUN = defer(
    r"""\p{Lu}[\p{L}\p{M}'’.\-]*+
        (?: (?: [ \t\u00a0]{1,3} | \\_ ) (?: (?:of|the|for|de|la|del|du|des|der|die|von|van|di|da|do|dos|bin|al)[ \t\u00a0]{1,3} ){0,3}
            \p{Lu}[\p{L}\p{M}'’.\-]*+ ){0,11}""",
    regex.VERBOSE,
)
#: A full stop that ends a sentence, and no abbreviation.
SENTENCE_STOP = defer(r"(?<=\p{Ll}{4}|\p{Lu}{5})\.\Z")
LAST_WORD = defer(r"[\p{L}\p{M}'’\-]+(?=[ \t\u00a0]{1,3}\Z)")
AFTER_NAME = defer(r"[ \t\u00a0]?,[ \t\u00a0]?")
BRACKET = defer(r"[ \t\u00a0]?\((?P<inner>[^()\n\r]{2,60})\)")
OBJECT = defer(r"[ ](?:a|an|the|his|her)[ ]")
BY = frozenset(("by", "von", "por", "par", "per", "and", "und", "y", "et", "with", "mit", "con", "avec"))
CUT = defer(r"(?i)[ \t\u00a0](?:of|the|for|at|in|on)[ \t\u00a0].*")
INITIALLED = defer(r"(?<!\p{L})(?:\p{Lu}\.[ \u00a0]?){1,3}\p{Lu}[\p{L}'’\-]+")
#: The start of a line, also after a BOM; its end.
_START, _END = r"(?:(?<=[\n\r\ufeff])|(?<![\s\S]))[ \t]{0,8}", r"(?=[\n\r]|\Z)"
LINE_PAIR = defer(
    rf"{_START}(?P<name>\p{{Lu}}[\p{{L}}\p{{M}}'’.\-]{{0,30}}(?:[ \u00a0][\p{{L}}\p{{M}}'’.\-]{{1,30}}){{1,6}})[ \t]*(?:\r\n?|\n)"
    rf"[ \t]{{0,8}}(?P<office>\p{{Lu}}[^\n\r:;?!]{{4,90}}){_END}"
)
FIELD = defer(
    rf"{_START}(?P<key>\p{{Lu}}[\p{{L}} ]{{2,24}})[ \u00a0]?[:：][ \t\u00a0]{{0,4}}(?P<name>\p{{Lu}}[\p{{L}}\p{{M}}'’.\- ]{{3,40}}){_END}"
)
ANY_WORD = defer(r"[\p{L}\p{M}][\p{L}\p{M}'’\-]*+")
#: "head of the press office", up to the next comma.
DESCRIBED = defer(r"(?P<head>\p{Ll}[\p{L}\p{M}'’\-]{1,30})[^\n\r,.;:()]{0,80}")
KEY = defer(
    rf"{_START}(?P<letters>\p{{Lu}}{{2,4}})(?:[ \u00a0]{{2,20}}|\t{{1,4}}|[ ]?[:=–—-][ ])(?P<name>\p{{Lu}}[^\n\r,:]{{3,40}}){_END}"
)
SLAVIC_ENDINGS = ("", "ь", "й", "а", "я", "ник")
OFFICE_REACH = 140


@cache
def _han() -> regex.Pattern[str]:
    offices = "|".join(
        regex.escape(word)
        for word in sorted(union("offices"), key=lambda office: (-len(office), office))
        if regex.search(r"\p{Han}", word)
    )
    return regex.compile(
        rf"(?P<office>(?:(?![年月日])\p{{Han}}){{0,8}}(?:{offices or '(?!)'}))(?P<name>\p{{Han}}{{2,3}})"
        r"(?=主持|就|答|回答|介绍|在|出席|举行|接受|谈|发表|視察|视察|今|於|于|率|會見|会见|召开|召開|說|说|表示|[，。、；;\s]|\Z)"
    )


def find_people(text: str, span: Span) -> list[tuple[Reading, Span]]:
    """Return the people named with an office or a bracket in ``[span.start, span.end)``; spans take in both."""
    found: list[tuple[Reading, Span]] = []
    for hit in RUN.finditer(text, span.start, span.end):
        person = _read_run(text, hit, span)
        if person is not None:
            found.append(person)
    found.extend(_find_initialled(text, span))
    found.extend(_find_line_pairs(text, span))
    found.extend(_find_fields(text, span))
    found.extend(find_keys(text, span))
    found.extend(_find_spaced_han(text, span))
    for hit in _han().finditer(text, span.start, span.end):
        name = hit["name"]
        if any(event.endswith(name) for event in union("events")):
            continue  # "記者会見"
        found.append(
            (Reading(fold(name), 1.0, name=name, office=hit["office"]), Span(hit.start("office"), hit.end("name")))
        )
    return found


def _find_initialled(text: str, span: Span) -> Iterator[tuple[Reading, Span]]:
    """Find names with initials after an office on their line: "the official spokesperson of the Ministry L.I. Tkachuk"."""
    for hit in INITIALLED.finditer(text, span.start, span.end):
        office = _find_office_before(text, span.start, hit.start())
        if office is not None and split_honorific(hit.group())[0] is None:
            yield (
                Reading(fold(hit.group()), 1.0, name=hit.group(), office=text[office : hit.start()].strip(" ,")),
                Span(office, hit.end()),
            )


def _find_line_pairs(text: str, span: Span) -> Iterator[tuple[Reading, Span]]:
    """Find a name alone on its line above its office: "THE HON ADA HOLM MP" and "MINISTER FOR WORKS"."""
    for hit in LINE_PAIR.finditer(text, span.start, span.end, overlapped=True):
        words = hit["name"].replace("\u00a0", " ").split()
        while words and words[0].casefold().strip(".") in unions("honoured", "honorifics"):
            words = words[1:]
        while len(words) > 2 and words[-1].isupper() and len(words[-1]) <= 3:
            words = words[:-1]  # "MP"
        office = hit["office"].strip()
        name = " ".join(words)
        first = office.split()[0]
        if split_office(office.split())[1] is not None:
            continue  # the second line names somebody itself
        if 2 <= len(words) <= 4 and is_plausible_name(name) and is_office_word(first, union("offices")):
            yield Reading(fold(name), 1.0, name=name, office=office), Span(hit.start("name"), hit.end("office"))


def _find_fields(text: str, span: Span) -> Iterator[tuple[Reading, Span]]:
    """Find a mark with the name that a field gives it: "Moderator: Ada Holm"."""
    for hit in FIELD.finditer(text, span.start, span.end):
        key = " ".join(hit["key"].casefold().split())
        name = hit["name"].strip()
        if key in union("moderator_marks") and looks_like_name(name) and " " in name and not has_office(name):
            yield Reading(fold(name), 1.0, "moderator", name=name), Span(hit.start("key"), hit.end())


def _find_office_before(text: str, low: int, end: int) -> int | None:
    """Where the last office word starts before ``end`` on its line, within reach."""
    start = max(low, text.rfind("\n", low, end) + 1, text.rfind("\r", low, end) + 1, end - OFFICE_REACH)
    words = list(ANY_WORD.finditer(text, start, end))
    places = [hit for hit in words if stem_office(hit.group()) in union("offices")]
    while len(places) > 1 and not text[places[-2].end() : places[-1].start()].strip():
        places.pop()  # "Secretary General"
    return places[-1].start() if places else None


def stem_office(word: str) -> str:
    """Return an office word without the ending of a Slavic case ("представителя"), folded."""
    folded = word.casefold()
    if folded in union("offices") or not CYRILLIC.match(folded):
        return folded
    stems = (folded[:-cut] + ending for cut in (1, 2, 3) for ending in SLAVIC_ENDINGS)
    return next((stem for stem in stems if stem in union("offices")), folded)


def find_keys(text: str, span: Span) -> list[tuple[Reading, Span]]:
    """Find the key of speakers, at least two lines like "TN   Tarquin Nwosu": initials with the name that they stand for."""
    found = []
    for hit in KEY.finditer(text, span.start, span.end):
        honorific, name = split_honorific(" ".join(hit["name"].split()))
        if looks_like_name(name) and (honorific or " " in name):
            reading = Reading(fold(name), 1.0, name=name, honorific=honorific, key_letters=hit["letters"])
            found.append((reading, Span(hit.start("letters"), hit.end())))
    return found if len(found) > 1 else []


@cache
def _han_offices() -> str:
    words = sorted((word for word in union("offices") if HAN.search(word)), key=lambda word: (-len(word), word))
    return "|".join(map(regex.escape, words))


@cache
def _spaced_han() -> tuple[regex.Pattern[str], ...]:
    """``水産大臣　沢渡真帆``, ``沢渡真帆　水産大臣``, and in a title ``沢渡水産大臣閣議後記者会見``."""
    office = rf"\p{{Han}}{{0,12}}?(?:{_han_offices()})"
    events = "|".join(word for word in sorted(union("events") | union("press_words")) if HAN.search(word))
    edge, end = r"(?<=[\n\r：:、，；;\s（(\ufeff]|^)", r"(?=[、，；;\s（(）)]|\Z)"
    return (
        regex.compile(rf"{edge}(?P<office>{office})[ \u3000](?P<name>\p{{Han}}{{1,5}}){end}"),
        regex.compile(rf"{edge}(?P<name>\p{{Han}}{{2,5}})[ \u3000]{{1,2}}(?P<office>{office}){end}"),
        regex.compile(
            rf"(?:^|(?<=[\n\r\ufeff]))(?:(?P<name>\p{{Han}}{{2,3}}?)(?P<office>{_han_offices()})"
            rf"|(?P<name>\p{{Han}}{{2}})(?P<office>{office}))(?=[\p{{Han}}・の\u3000]{{0,8}}?(?:{events}))"
        ),
    )


def _find_spaced_han(text: str, span: Span) -> Iterator[tuple[Reading, Span]]:
    """Find people in Chinese and Japanese whose office stands apart from the name, or behind it in a title."""
    if HAN.search(text, span.start, span.end) is None:
        return
    japanese = KANA.search(text, span.start) is not None  # there, a title has the name before the office
    patterns = _spaced_han()
    full = [found for pattern in patterns[:2] for found in _read_spaced(pattern, text, span)]
    held = {reading.office for reading, _ in full}
    yield from full
    for reading, place in _read_spaced(patterns[2], text, span) if japanese else ():
        if reading.office in held:
            continue  # what stands before "市長" in a title may be the town
        glued = regex.compile(rf"(?<={reading.name})\p{{Han}}{{1,3}}(?={reading.office})").search(text, *span)
        if glued is not None:  # "結城大臣会見", and below "会見者：結城汐音大臣"
            start, end = glued.start() - len(reading.name or ""), glued.end() + len(reading.office or "")
            name = text[start : glued.end()]
            yield reading._replace(key=fold(name), name=name), Span(start, end)
        else:
            yield reading, place


def _read_spaced(pattern: regex.Pattern[str], text: str, span: Span) -> Iterator[tuple[Reading, Span]]:
    for hit in pattern.finditer(text, span.start, span.end):
        name, office = hit["name"], hit["office"]
        kind = any(word in name for word in union("press_words"))  # "官房長官　会見録"
        if not (kind or names_matter(name) or name in union("offices") or name in union("not_names")):
            yield Reading(fold(name), 1.0, name=name, office=office), Span(*hit.span())


def _read_after_office(text: str, hit: regex.Match[str], span: Span, office: str) -> tuple[Reading, Span] | None:
    """Read "THE PRIME MINISTER, THE HON. P. J. VALE MP": the name, with initials, after the comma."""
    comma = AFTER_NAME.match(text, hit.end(), span.end)
    named = INITIALLED.search(text, comma.end(), min(span.end, comma.end() + 40)) if comma else None
    named = named or (RUN.match(text, comma.end(), span.end) if comma else None)
    if named is None or count_line_ends(text[hit.end() : named.start()]):
        return None
    words = named.group().split()
    while words and (words[0].casefold() == "the" or words[0].casefold().strip(".") in union("honorifics")):
        words = words[1:]
    while words and words[-1].casefold() in union("offices"):
        words = words[:-1]
    name = " ".join(words)
    if not 2 <= len(words) <= 4 or has_office(name) or not looks_like_name(name):
        return None
    office = office.split(" OF THE ")[-1].split(" of the ")[-1]
    return Reading(fold(name), 1.0, name=name, office=office), Span(hit.start(), named.end())


def _drop_event(office: str) -> str:
    """Return an office without the event before it: "Pressekonferenz von Bundeskanzler"."""
    nouns = {event.split()[-1] for event in union("events")} - union("offices")
    words = office.split()
    last = max((n for n, word in enumerate(words[:-2]) if word.casefold() in nouns), default=None)
    if last is None or words[last + 1].casefold() not in union("particles"):
        return office
    first = last + 2 + (words[last + 2].casefold() in union("articles"))
    return " ".join(words[first:]) or office


def _read_run(text: str, hit: regex.Match[str], span: Span) -> tuple[Reading, Span] | None:
    """Read one run of capitalised words, with the word before it and what follows its comma or bracket."""
    words = hit.group().rstrip(".").replace("\u00a0", " ").replace("\\_", " ").split()
    while len(words) > 1 and words[0].casefold() in BY:
        words = words[1:]
    words = drop_post_nominals(" ".join(words)).split()
    capital = next((n for n, word in enumerate(words) if len(word) > 2 and word.isupper()), 0)
    if capital and CYRILLIC.match(words[capital]):
        words = words[capital:]  # "голова Комітету ГАЙДУК Тетяна Олегівна"
    if len(words) > 3 and OBJECT.match(text, hit.end()):
        words = words[:-1]  # "General Ada Holm Holds a Briefing"
    office, name = split_office(words)
    before = LAST_WORD.search(text, max(span.start, hit.start() - 40), hit.start())
    if office is None and before and before.group().casefold() in union("offices"):
        office, name = before.group(), " ".join(words)
    office = _drop_event(office) if office is not None else None
    if office is not None:
        if not name:
            return _read_after_office(text, hit, span, office)
        name = CUT.sub("", name)
        honorific, name = split_honorific(name)
        if not is_plausible_name(name) or len(name.split()) > 4:
            return None
        start = before.start() if before and office == before.group() else hit.start()
        return Reading(fold(name), 1.0, name=name, honorific=honorific, office=office), Span(start, hit.end())
    honorific, name = split_honorific(" ".join(words))
    if not 2 <= len(name.split()) <= 4 or not is_plausible_name(name):
        return None
    bracket = BRACKET.match(text, hit.end(), span.end)
    if bracket is not None:
        inner = bracket["inner"]
        titled = has_office(inner)
        second = None if titled else inner
        reading = Reading(
            fold(name), 1.0, name=name, honorific=honorific, office=inner if titled else None, second=second
        )
        return reading, Span(hit.start(), bracket.end())
    comma = AFTER_NAME.match(text, hit.end(), span.end)
    described = DESCRIBED.match(text, comma.end(), span.end) if comma else None
    if described is not None and is_office_word(described["head"], union("offices")):
        return (
            Reading(fold(name), 1.0, name=name, honorific=honorific, office=described.group().strip()),
            Span(hit.start(), described.end()),
        )
    following = RUN.match(text, comma.end(), span.end) if comma else None
    if following is None or not has_office(following.group()):
        at = _find_office_before(text, span.start, hit.start())
        if (
            at is None
            or not text[at : hit.start()].rstrip().endswith(",")
            or "," in text[at : hit.start()].rstrip()[:-1]
        ):
            return None
        return Reading(
            fold(name), 1.0, name=name, honorific=honorific, office=text[at : hit.start()].strip(" ,")
        ), Span(at, hit.end())
    _, other = split_office(following.group().split())
    if other and len(other.split()) > 1 and looks_like_name(other):
        return None  # "Norland, President Mira Holm": the office is another's
    return (
        Reading(fold(name), 1.0, name=name, honorific=honorific, office=SENTENCE_STOP.sub("", following.group())),
        Span(hit.start(), following.end()),
    )
