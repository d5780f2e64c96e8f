"""Whom the verbs of one clause credit.

In: an article, the span of a clause beside a quotation, the mentions in the article. Out: a ``Credit``. It stands after
``people_named`` and before ``crediting``, which finds the clauses.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pressconf.deferred import defer
from pressconf.passes.vocabulary import phrases, union, words_of
from pressconf.source import Span
from pressconf.tracing.mentions import Mention, Mentions

NEAR = 90  # characters behind a verb in which its subject begins
#: "For Holm, it is …": whose opinion a sentence gives.
OPINION = defer(r"[ \u00a0\r\n\"”’»]*(?:For|Pour|Para|Per|Für|Для)[ \u00a0]")
LITTLE = defer(r"\p{Ll}{0,2}")
#: What stands behind a verb whose subject is left out: a mark, or an "and".
ENDED = defer(r"[ \u00a0]*(?:[,.;:]|y\b|e\b|et\b|que\b)")
#: Languages that leave out a subject which is known.
DROPPING = frozenset(("es", "it", "pt", "ja", "zh", "fr"))


#: What parts a verb from a subject behind it.
PARTED = defer(r"[.;:]|,\s*\p{Ll}")


class Credit(NamedTuple):
    """Whom the article credits: ``name`` as fully as it prints it, or an ``office`` it names nobody beside.

    ``direct`` is true where a saying verb or a colon ties the words to that very name, office, or a pronoun that can mean
    nobody else; ``told`` where the article credits somebody, even one whom we can't name.
    """

    name: str | None = None
    office: str | None = None
    direct: bool = False
    told: bool = False


NOBODY = Credit()


def find_verb(article: str, clause: Span, code: str | None) -> int | None:
    """Return where the first verb or cue that credits words begins."""
    hits = [
        hit.start()
        for field in ("saying_verbs", "source_cues")
        for hit in [phrases(field, code).search(article, *clause)]
        if hit is not None
    ]
    return min(hits, default=None)


def read_clause(article: str, clause: Span, mentions: Mentions, code: str | None, *, behind: bool) -> Credit | None:
    """Whom the verbs of a clause credit; None where it has no verb that says anything."""
    inside = mentions.between(*clause)
    if behind and code == "ja" and article[clause.start : clause.start + 1] == "と":
        subjects = [item for item in inside if item.surely]
        return make_credit(subjects[0]) if subjects else Credit(office="", told=True)
    cue = phrases("source_cues", code).search(article, *clause)
    if cue is not None:
        held = [item for item in inside if item.start >= cue.end() and item.start - cue.end() < NEAR]
        if held and code != "ja":
            return make_credit(held[0])
    opinion = OPINION.match(article, *clause)
    if opinion is not None and inside and inside[0].start <= opinion.end() + 25 and not behind:
        return make_credit(inside[0])
    verbs = [hit.span() for hit in phrases("saying_verbs", code).finditer(article, *clause)]
    if not verbs:
        return _read_colon(article, clause, inside, code) if not behind else None
    for start, end in verbs if behind else verbs[::-1]:
        subject = _find_subject(article, Span(start, end), inside, code)
        if subject is not None:
            credit = make_credit(subject)
            doubtful = _is_doubtful(article, Span(start, end), subject, inside, code, behind=behind)
            return credit._replace(direct=False) if doubtful else credit
    return Credit(office="" if _drops_subject(article, clause, Span(*verbs[0]), code) else None, told=True)


def _drops_subject(article: str, clause: Span, verb: Span, code: str | None) -> bool:
    """Whether a verb stands without its subject, which is then the one spoken of ("explicó", "と答えた")."""
    if code in ("ja", "zh"):
        return True
    if code not in DROPPING:
        return False
    lead = article[clause.start : verb.start].strip(" ,\u00a0—–-)»")
    return (
        LITTLE.fullmatch(lead) is not None
        and (code != "fr" or "-" in article[verb.start : verb.end])
        and (ENDED.match(article, verb.end, clause.end) is not None or bool(lead) or verb.end == clause.end)
    )


def _read_colon(article: str, clause: Span, inside: Sequence[Mention], code: str | None) -> Credit | None:
    """A colon right before the quotation credits who is named before it."""
    if article[clause.start : clause.end].rstrip()[-1:] not in (":", "："):
        return None
    named = [item for item in inside if item.kind != "group" and item.surely and not is_oblique(article, item, code)]
    return make_credit(named[-1]) if named else None


def _is_doubtful(
    article: str, verb: Span, subject: Mention, inside: Sequence[Mention], code: str | None, *, behind: bool
) -> bool:
    """Whether the words may be another's: a comma and somebody else between subject and verb, or somebody behind the verb.

    "Ada Brandt, whom Jon Vale had called a friend, said …"; "Jon Vale said Ada Brandt believed …".
    """
    others = [
        item
        for item in inside
        if item.kind in ("person", "office")
        and item.surely
        and (item.name or item.words) != (subject.name or subject.words)
        and not is_oblique(article, item, code)
    ]
    between = any(subject.end <= item.start < verb.start for item in others)
    later = not behind and any(item.start >= verb.end for item in others)
    return between or later


def _find_subject(article: str, verb: Span, inside: Sequence[Mention], code: str | None) -> Mention | None:
    """Who says it: the nearest one named before the verb, or else the first behind it."""
    earlier = [
        item
        for item in inside
        if item.end <= verb.start
        and not is_oblique(article, item, code)
        and not (item.kind == "pronoun" and code == "de")
    ]
    later = [item for item in inside if item.start >= verb.end and item.start - verb.end < NEAR]
    sure = [item for item in earlier if item.surely]
    if sure and "," in article[sure[-1].end : verb.start]:
        # "Ada Brandt, whom Jon Vale had called a friend, said"
        return next((item for item in sure if article[item.end : item.end + 1] == ","), sure[-1])
    if sure:
        return sure[0] if code == "zh" else sure[-1]
    if earlier and code != "de" and verb.start - earlier[-1].end < 12:
        return earlier[-1]
    for item in later:
        if PARTED.search(article, verb.end, item.start):
            break
        if item.kind == "pronoun" and item.start - verb.end > 2:
            continue
        if is_oblique(article, item, code) or item.kind == "group":
            break
        if not item.surely and item.start - verb.end > 8:
            continue
        return item
    return None


#: The word before a name, an article between them left out.
LEAD = defer(r"(?P<word>[\p{L}']+)(?:[ \u00a0](?:the|der|dem|den|die|el|la|los|las|le|les|l['’]))?[ \u00a0]\Z")
ELIDED = defer(r"(?:\b[dD]['’]|\bl['’])\Z")


def is_oblique(article: str, item: Mention, code: str | None) -> bool:
    """Whether a name stands behind a preposition, so that it is nobody's who speaks."""
    before = LEAD.search(article, max(0, item.start - 30), item.start)
    if before is None:
        return ELIDED.search(article, max(0, item.start - 3), item.start) is not None
    word = before.group("word").casefold()
    return word in (
        union("prepositions") if code is None else words_of("prepositions", code) | words_of("prepositions", "en")
    )


def make_credit(item: Mention) -> Credit:
    """Return what a mention credits: its name, its office, or (an empty office) whomever a pronoun means."""
    if item.kind == "person":
        return Credit(item.name, None, item.surely, True)
    if item.kind == "office":
        return Credit(item.name, None if item.name else item.words, item.surely, True)
    if item.kind == "pronoun":
        return Credit(None, "", False, True)
    return Credit(None, None, False, True)
