"""A claim: a name, an outlet, or both, that the text gives for an asker.

In: a match of a pattern with the groups ``name`` and ``outlet``. Out: a claim with its spans, or None where the words look like
neither.
"""

from __future__ import annotations

from typing import NamedTuple

import regex

from pressconf.deferred import defer
from pressconf.passes.naming import is_plausible_name, is_plausible_outlet, names_outlet
from pressconf.passes.vocabulary import union
from pressconf.passes.words import split_honorific
from pressconf.source import Span


class Claim(NamedTuple):
    """A name, an outlet, or both, that the text gives for an asker: what, where, and on what kind of evidence."""

    name: str | None
    outlet: str | None
    kind: str
    name_span: Span | None
    outlet_span: Span | None


def read_claim(hit: regex.Match[str], kind: str) -> Claim | None:
    """Judge a match: the name must look like one and the outlet must not be an office or a common word."""
    name = hit["name"]
    honorific, bare = split_honorific(" ".join(WRAPPED.sub("-", name).split()))
    outlet, place = read_outlet(hit)
    if outlet.startswith("The ") and len(outlet.split()) > 2:
        outlet = outlet[4:]
    if names_outlet(bare) and is_plausible_name(outlet) and not names_outlet(outlet) and kind == "handover":
        return Claim(outlet, bare, kind, place, Span(*hit.span("name")))  # "Harbour Times, Ada Brandt"
    if not is_plausible_name(bare) or not is_plausible_outlet(outlet):
        return None
    if honorific and kind == "self_introduction":
        return None  # nobody calls himself "Mr."
    start = hit.start("name") + (name.index(bare.split()[0]) if honorific else 0)
    return Claim(bare, outlet, kind, Span(start, hit.end("name")), place)


def read_outlet(hit: regex.Match[str]) -> tuple[str, Span]:
    """Return the outlet of a match and its place, without the word of its medium where the noun behind it says that again."""
    outlet = " ".join(hit["outlet"].split()).rstrip(".,'’")
    noun = hit.groupdict().get("noun")
    if noun and (outlet.casefold() in union("countries") or SLAVIC_ADJECTIVE.search(outlet)):
        span = Span(hit.start("outlet"), hit.end("noun"))
        return " ".join(hit.string[span.start : span.end].split()), span  # "Norland today", "Вечерняя газета"
    name, _, medium = outlet.rpartition(" ")
    if noun and name and medium.isupper() and names_outlet(medium.casefold()):
        outlet = name  # "Harbour TV channel" is Harbour, and "Harbour Press agency" Harbour Press
    return outlet, Span(*hit.span("outlet"))


WRAPPED = defer(r"-\s+")
#: An adjective alone is no outlet.
SLAVIC_ADJECTIVE = defer(r"\p{Cyrillic}{2}(?:ая|яя|ое|ее|ый|ий|ой|ня|ька)\Z")
