"""People whom running text names with their office: "Secretary of Works Mira Holm", "Mira Holm, Governor of the Bank".

In: a stretch of the text (a header, a line). Out: readings with their spans. Used by the passes that know who could speak.
"""

from __future__ import annotations

from functools import cache

import regex

from pressconf.deferred import defer
from pressconf.passes.draft import Reading
from pressconf.passes.folding import fold
from pressconf.passes.naming import is_plausible_name
from pressconf.passes.vocabulary import union
from pressconf.passes.words import has_office, looks_like_name, split_honorific, split_office
from pressconf.source import Span

RUN = defer(
    r"""\p{Lu}[\p{L}\p{M}'’.\-]*+
        (?: (?: [ \t\u00a0]{1,3} | \\_ ) (?: (?:of|the|for|de|la|del|du|des|der|die|von|van|di|da|do|dos|bin|al)[ \t\u00a0]{1,3} ){0,3}
            \p{Lu}[\p{L}\p{M}'’.\-]*+ ){0,11}""",
    regex.VERBOSE,
)
LAST_WORD = defer(r"[\p{L}\p{M}'’\-]+(?=[ \t\u00a0]{1,3}\Z)")
AFTER_NAME = defer(r"[ \t\u00a0]?,[ \t\u00a0]?")
BRACKET = defer(r"[ \t\u00a0]?\((?P<inner>[^()\n\r]{2,60})\)")
BY = frozenset(("by", "von", "por", "par", "per", "and", "und", "y", "et", "with", "mit", "con", "avec"))
CUT = defer(r"(?i)[ \t\u00a0](?:of|the|for|at|in|on)[ \t\u00a0].*")
INITIALLED = defer(r"(?:\p{Lu}\.[ \u00a0]?){1,3}\p{Lu}[\p{L}'’\-]+")


@cache
def _han() -> regex.Pattern[str]:
    offices = "|".join(
        regex.escape(word)
        for word in sorted(union("offices"), key=lambda office: (-len(office), office))
        if regex.search(r"\p{Han}", word)
    )
    return regex.compile(
        rf"(?P<office>(?:(?![年月日])\p{{Han}}){{0,8}}(?:{offices or '(?!)'}))(?P<name>\p{{Han}}{{2,3}})"
        r"(?=主持|就|答|回答|介绍|在|出席|举行|接受|谈|发表|[，。、\s]|\Z)"
    )


def find_people(text: str, span: Span) -> list[tuple[Reading, Span]]:
    """Return the people named with an office or a bracket in ``[span.start, span.end)``; spans take in both."""
    found: list[tuple[Reading, Span]] = []
    for hit in RUN.finditer(text, span.start, span.end):
        person = _read_run(text, hit, span)
        if person is not None:
            found.append(person)
    for hit in _han().finditer(text, span.start, span.end):
        name = hit["name"]
        if any(event.endswith(name) for event in union("events")):
            continue  # "記者会見"
        found.append(
            (Reading(fold(name), 1.0, name=name, office=hit["office"]), Span(hit.start("office"), hit.end("name")))
        )
    return found


def _read_after_office(text: str, hit: regex.Match[str], span: Span, office: str) -> tuple[Reading, Span] | None:
    """Read "THE PRIME MINISTER, THE HON. P. J. VALE MP": the name, with initials, after the comma."""
    comma = AFTER_NAME.match(text, hit.end(), span.end)
    named = INITIALLED.search(text, comma.end(), min(span.end, comma.end() + 40)) if comma else None
    named = named or (RUN.match(text, comma.end(), span.end) if comma else None)
    if named is None or "\n" in text[hit.end() : named.start()]:
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


def _read_run(text: str, hit: regex.Match[str], span: Span) -> tuple[Reading, Span] | None:
    """Read one run of capitalised words, with the word before it and what follows its comma or bracket."""
    words = hit.group().rstrip(".").replace("\u00a0", " ").replace("\\_", " ").split()
    while len(words) > 1 and words[0].casefold() in BY:
        words = words[1:]
    office, name = split_office(words)
    before = LAST_WORD.search(text, max(span.start, hit.start() - 40), hit.start())
    if office is None and before and before.group().casefold() in union("offices"):
        office, name = before.group(), " ".join(words)
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
    if comma is None:
        return None
    following = RUN.match(text, comma.end(), span.end)
    if following is None or not has_office(following.group()):
        return None
    _, other = split_office(following.group().split())
    if other and len(other.split()) > 1 and looks_like_name(other):
        return None  # "Norland, President Mira Holm": the office is another's
    return (
        Reading(fold(name), 1.0, name=name, honorific=honorific, office=following.group()),
        Span(hit.start(), following.end()),
    )
