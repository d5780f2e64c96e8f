"""Whom an office in an article means: the one person beside whom the article sets it.

In: mentions, and the ``People`` that the article names. Out: mentions whose offices have their holder's name. It stands after
``mentions`` and before ``people_named``.
"""

from __future__ import annotations

from collections.abc import Sequence

from pressconf.deferred import defer
from pressconf.passes.vocabulary import unions
from pressconf.tracing.mentions import Mention, People

#: Between an office and the name beside it: ", ", " of the harbour, "; before an office that may be anybody's ("a minister"), and
#: before one without a word that may make it another ("the works minister"); around an office behind a name.
BESIDE = defer(r"[ \u00a0]?,?[ \u00a0]?")
REACH = defer(r"[ \u00a0](?P<link>[\p{L}\p{M}]+)(?:['’][\p{L}\p{M}]+)?(?:[ \u00a0][\p{L}\p{M}'’-]+){0,4},[ \u00a0]")
INDEFINITE = defer(
    r"(?i)\b(?:one|another|some|any|ein|eine|einer|un|une|una|um|uma|один|одна)[ \u00a0](?:[\p{L}-]+[ \u00a0]){0,3}\Z"
)
DEFINITE = defer(r"(?i)(?:\b(?:the|der|die|das|le|la|el|il|lo|os?|as?)[ \u00a0]|\bl['’])\Z")
INDEFINITE_ARTICLE = defer(r"(?i)\ban?[ \u00a0](?:[\p{L}-]+[ \u00a0]){0,3}\Z")
FOLLOWING = defer(r",[ \u00a0](?:[\p{L}\p{M}'’-]+[ \u00a0]){0,4}")
CLOSED = defer(r"[ \u00a0]?(?:[,.;:)\r\n]|\Z|(?:of|for|de|del|da|do|du|des|der|von|di|dell)\b)")


def resolve_offices(article: str, found: list[Mention], printed: People, code: str | None) -> list[Mention]:
    """Offices named after the one person beside whom they stand somewhere in the article; those beside a name fall to it."""
    resolved: list[Mention] = []
    number = 0
    while number < len(found):
        mention = found[number]
        ahead = next((n for n in (1, 2) if _is_person(found, number + n)), 1)
        other = found[number + ahead] if number + ahead < len(found) else mention
        kinds = (mention.kind, other.kind)
        if kinds == ("office", "person") and _stand_together(article, mention, other):
            printed.link(mention.words, str(other.name))
            resolved.append(other._replace(start=mention.start, surely=True, known=True))
            number += ahead + 1
            continue
        resolved.append(mention)
        number += 1
        if kinds == ("person", "office") and _follows(article, mention, other):
            printed.link(other.words, str(mention.name))
            number += 1
    return [_give_holder(article, mention, printed, code) for mention in resolved]


def _is_person(found: Sequence[Mention], number: int) -> bool:
    return number < len(found) and found[number].kind == "person" and found[number].surely


def _stand_together(article: str, office: Mention, name: Mention) -> bool:
    """Whether an office stands before its holder's name: "the minister, Ada Brandt", "the secretary of works, Ada Brandt"."""
    gap = article[office.end : name.start]
    if len(gap) > 60 or "\n" in gap:
        return False
    reach = REACH.fullmatch(gap)
    return BESIDE.fullmatch(gap) is not None or (
        reach is not None and reach.group("link").casefold() in unions("particles", "articles", "prepositions")
    )


def _follows(article: str, name: Mention, office: Mention) -> bool:
    """Whether an office stands behind its holder's name, as in ", the finance chief"."""
    gap = article[name.end : office.start]
    return FOLLOWING.fullmatch(gap) is not None and CLOSED.match(article, office.end) is not None


def _give_holder(article: str, mention: Mention, printed: People, code: str | None) -> Mention:
    if mention.kind != "office":
        return mention
    patterns = (INDEFINITE_ARTICLE, INDEFINITE) if code == "en" else (INDEFINITE,)
    if any(pattern.search(article, max(0, mention.start - 40), mention.start) for pattern in patterns):
        return mention._replace(kind="group")
    holder = printed.find_holder(mention.words, exactly=True)
    if holder is not None:
        return mention._replace(name=holder, known=True)
    holder = printed.find_holder(mention.words)
    plainly = DEFINITE.search(article, max(0, mention.start - 5), mention.start) is not None
    return mention._replace(name=holder, known=holder is not None, surely=holder is None or plainly)
