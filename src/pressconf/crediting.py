"""Whom an article credits with each of its quotations.

In: an article, its quotations, who is named in it. Out: one ``Credit`` a quotation. It stands after ``people_named`` (or
``people_named_han`` for Chinese and Japanese) and before ``tracing``.

Looked at, in this order: a saying verb behind the quotation ("…," said X; "…," X told reporters); one before it in its
sentence (X said that "…"), or a colon; and then, as no more than a likelihood, whoever was credited before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import regex

from pressconf.deferred import defer
from pressconf.passes.vocabulary import phrases
from pressconf.people_named import PREPOSITIONS, Mention
from pressconf.quotations import Quotation, find_paragraphs
from pressconf.source import Span

#: The end of a sentence with the beginning of the next; the full stop of an initial or a title is none.
SENTENCE = defer(
    r"""(?x) (?<! [ .]\p{Lu} | \b (?: Mr | Ms | Mrs | Dr | Mme | Sra | Sr | St | Gen | Gov | Sen ) )
        [.!?…] [\"'”’»)\]]{0,2} [ \u00a0\r\n]+ (?=\S)
        | [。！？] [」』”’]{0,2}"""
)
STOPPED = ".!?…。！？"
NEAR = 90  # characters behind a verb in which its subject begins
LONGEST_CLAUSE = 400
#: "For Holm, it is …": whose opinion a sentence gives.
OPINION = defer(r"[ \u00a0\r\n\"”’»]*(?:For|Pour|Para|Per|Für|Для)[ \u00a0]")
LITTLE = defer(r"\p{Ll}{0,2}")
#: What stands behind a verb whose subject is left out: a mark, or an "and".
ENDED = defer(r"[ \u00a0]*(?:[,.;:]|y\b|e\b|et\b|que\b)")
#: Languages that leave out a subject which is known.
DROPPING = frozenset(("es", "it", "pt", "ja", "zh", "fr"))


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


class _Context(NamedTuple):
    """What surrounds a quotation: the clause before it and the one behind it, in offsets."""

    before: Span
    after: Span


def credit_quotations(
    article: str,
    quotations: Sequence[Quotation],
    mentions: Sequence[Mention],
    code: str | None,
    askers: frozenset[str] = frozenset(),
) -> list[Credit]:
    """Return whom the article credits with each quotation, in their order; a pronoun is none of the ``askers`` if it can be another."""
    paragraphs = find_paragraphs(article)
    credits: list[Credit] = []
    last: Credit = NOBODY
    for number, quotation in enumerate(quotations):
        before = quotations[number - 1] if number else None
        behind = quotations[number + 1] if number + 1 < len(quotations) else None
        context = _find_context(article, paragraphs, quotation, before, behind)
        if before is not None and _is_interrupted(article, before, quotation):
            credits.append(credits[-1])
            continue
        credit = _credit(article, quotation, context, mentions, code)
        if not credit.told and before is not None and before.last == quotation.paragraph:
            gap = [item for item in mentions if before.outer.end <= item.start < quotation.outer.start]
            if not any(
                item.kind in ("person", "office") and item.surely for item in gap[_count_used(credits[-1], gap) :]
            ):
                credit = credits[-1]._replace(direct=False)
        if not credit.told:
            credit = _guess(article, paragraphs, quotation, mentions, last)
        credit = _resolve(
            credit, quotation, paragraphs, [item for item in mentions if item.name not in askers], article, last
        )
        if (credit.name or credit.office) and not (last.name and credit.name in askers):
            last = credit
        credits.append(credit)
    return credits


def _is_interrupted(article: str, before: Quotation, quotation: Quotation) -> bool:
    """Whether a quotation goes on with the sentence of the one before: "A," she said, "and B"."""
    gap = article[before.outer.end : quotation.outer.start]
    if len(gap) > LONGEST_CLAUSE or "\n" in gap or SENTENCE.search(gap) or len(gap) < 3:
        return False
    commas = article[before.span.end - 1] in ",，" or gap.lstrip(" \u00a0")[:1] in (",", "，", "–", "—")
    first = article[quotation.span.start]
    return commas and gap.rstrip(" \u00a0")[-1:] in (",", "，", "–", "—") and not first.isupper()


def _count_used(credit: Credit, gap: Sequence[Mention]) -> int:
    """How many of the mentions between two quotations belong to what credits the first."""
    if not credit.told:
        return 0
    return max(
        (n + 1 for n, item in enumerate(gap) if credit.name and item.name == credit.name), default=1 if gap else 0
    )


def _find_context(
    article: str, paragraphs: Sequence[Span], quotation: Quotation, before: Quotation | None, behind: Quotation | None
) -> _Context:
    """The clauses beside a quotation; a paragraph that ends with a colon leads to the quotation that opens the next."""
    start = paragraphs[quotation.paragraph].start
    end = paragraphs[quotation.last].end
    if before is not None and before.last == quotation.paragraph:
        start = max(start, before.outer.end)
    if behind is not None and behind.paragraph == quotation.last:
        end = min(end, behind.outer.start)
    place = quotation.outer.start
    if not article[start:place].strip() and quotation.paragraph:
        above = paragraphs[quotation.paragraph - 1]
        if article[above.end - 1] in ":：":
            start, place = above
    sentence = _last_sentence(article, max(start, place - LONGEST_CLAUSE), place)
    return _Context(Span(sentence, place), _cut_after(article, quotation, end))


def _last_sentence(article: str, start: int, end: int) -> int:
    """Where the last sentence of a stretch begins."""
    found = start
    for hit in SENTENCE.finditer(article, start, end):
        if hit.end() <= end and article[hit.end() : end].strip():
            found = hit.end()
    if not article[found:end].strip():
        return end
    return found


def _cut_after(article: str, quotation: Quotation, end: int) -> Span:
    start = quotation.outer.end
    end = min(end, start + LONGEST_CLAUSE)
    hit = SENTENCE.search(article, start, end)
    if hit is not None and hit.start() == start:  # the full stop that closes the quotation's own sentence
        return Span(start, start)
    return Span(start, hit.start() if hit else end)


def _credit(
    article: str, quotation: Quotation, context: _Context, mentions: Sequence[Mention], code: str | None
) -> Credit:
    """Whom a saying verb or a colon beside a quotation credits."""
    lead = article[context.after.start : context.after.end].lstrip(" \u00a0")
    last = article[quotation.span.end - 1]
    colon = article[context.before.start : context.before.end].rstrip(" \u00a0")[-1:] in (":", "：")
    before = _read_clause(article, context.before, mentions, code, behind=False)
    if colon and before is not None and before.told:
        return before
    comma = last in ",，、" or lead[:1] in (",", "，", "–", "—") or code in ("zh", "ja")
    open_end = comma or last not in ".。…"
    after = _read_clause(article, context.after, mentions, code, behind=True) if open_end else None
    if after is not None and after.office == "" and code in ("ja", "zh"):
        named = [item for item in mentions if context.before.start <= item.start < context.before.end]
        after = _make(named[-1]) if named else after
    verb = _first_verb(article, context.after, code)
    near = verb is not None and len(article[context.after.start : verb].split()) <= (
        6 if comma or last in "?!？！" else 3
    )
    if after is not None and near and (comma or last in "?!？！"):
        return after
    if before is not None and before.told:
        return before
    if after is not None and verb is not None:
        return after
    return before or NOBODY


def _first_verb(article: str, clause: Span, code: str | None) -> int | None:
    hits = [
        hit.start()
        for field in ("saying_verbs", "source_cues")
        for hit in [phrases(field, code).search(article, *clause)]
        if hit is not None
    ]
    return min(hits, default=None)


def _read_clause(
    article: str, clause: Span, mentions: Sequence[Mention], code: str | None, *, behind: bool
) -> Credit | None:
    """Whom the verbs of a clause credit; None where it has no verb that says anything."""
    inside = [item for item in mentions if clause.start <= item.start and item.end <= clause.end]
    if behind and code == "ja" and article[clause.start : clause.start + 1] == "と":
        subjects = [item for item in inside if item.surely]
        return _make(subjects[0]) if subjects else Credit(office="", told=True)
    cue = phrases("source_cues", code).search(article, *clause)
    if cue is not None:
        held = [item for item in inside if item.start >= cue.end() and item.start - cue.end() < NEAR]
        if held and code != "ja":
            return _make(held[0])
    opinion = OPINION.match(article, *clause)
    if opinion is not None and inside and inside[0].start <= opinion.end() + 25 and not behind:
        return _make(inside[0])
    verbs = [hit.span() for hit in phrases("saying_verbs", code).finditer(article, *clause)]
    if not verbs:
        return _read_colon(article, clause, inside) if not behind else None
    for start, end in verbs if behind else verbs[::-1]:
        subject = _find_subject(article, clause, Span(start, end), inside, code, behind=behind)
        if subject is not None:
            return _make(subject)
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


def _read_colon(article: str, clause: Span, inside: Sequence[Mention]) -> Credit | None:
    """A colon right before the quotation credits who is named before it."""
    if article[clause.start : clause.end].rstrip()[-1:] not in (":", "："):
        return None
    named = [item for item in inside if item.kind != "group" and item.surely and not _is_oblique(article, item)]
    return _make(named[-1]) if named else None


def _find_subject(
    article: str, clause: Span, verb: Span, inside: Sequence[Mention], code: str | None, *, behind: bool
) -> Mention | None:
    """Who says it: the nearest one named before the verb, or else the first behind it."""
    earlier = [
        item
        for item in inside
        if item.end <= verb.start
        and not _is_oblique(article, item, code)
        and not (item.kind == "pronoun" and code == "de")
    ]
    later = [item for item in inside if item.start >= verb.end and item.start - verb.end < NEAR]
    sure = [item for item in earlier if item.surely]
    if sure:
        return sure[0] if code == "zh" else sure[-1]
    if earlier and code != "de" and verb.start - earlier[-1].end < 12:
        return earlier[-1]
    for item in later:
        if regex.search(r"[.;:]|,\s*\p{Ll}", article[verb.end : item.start]):
            break
        if item.kind == "pronoun" and item.start - verb.end > 2:
            continue
        if _is_oblique(article, item, code) or item.kind == "group":
            break
        if not item.surely and item.start - verb.end > 8:
            continue
        return item
    return None


#: The word before a name, an article between them left out.
LEAD = defer(r"(?P<word>[\p{L}']+)(?:[ \u00a0](?:the|der|dem|den|die|el|la|los|las|le|les|l['’]))?[ \u00a0]\Z")
ELIDED = defer(r"(?:\b[dD]['’]|\bl['’])\Z")


def _is_oblique(article: str, item: Mention, code: str | None = None) -> bool:
    """Whether a name stands behind a preposition, so that it is nobody's who speaks."""
    before = LEAD.search(article, max(0, item.start - 30), item.start)
    if before is None:
        return ELIDED.search(article, max(0, item.start - 3), item.start) is not None
    word = before.group("word").casefold()
    return word in PREPOSITIONS and not (code == "pt" and word == "a")


def _make(item: Mention) -> Credit:
    if item.kind == "person":
        return Credit(item.name, None, item.surely, True)
    if item.kind == "office":
        return Credit(item.name, None if item.name else item.words, item.surely, True)
    if item.kind == "pronoun":
        return Credit(None, "", False, True)
    return Credit(None, None, False, True)


def _resolve(
    credit: Credit,
    quotation: Quotation,
    paragraphs: Sequence[Span],
    mentions: Sequence[Mention],
    article: str,
    last: Credit,
) -> Credit:
    """A pronoun's person: the last one named before it, for certain where nobody else is named in the paragraph since."""
    if credit.office != "" or credit.name:
        return credit
    near = _list_near(article, quotation, paragraphs, mentions)
    known = [item for item in near if item.known or item.name == last.name]
    if near:
        return Credit((known or near)[-1].name, None, len({item.name for item in near}) == 1, True)
    return Credit(last.name, last.office, False, True)


def _list_near(
    article: str, quotation: Quotation, paragraphs: Sequence[Span], mentions: Sequence[Mention]
) -> list[Mention]:
    """Who is named before a quotation in its paragraph, and may be the one who speaks."""
    start = paragraphs[quotation.paragraph].start
    return [
        item
        for item in mentions
        if start <= item.start < quotation.outer.start
        and item.kind in ("person", "office") and item.surely and item.name and not _is_oblique(article, item)
    ]  # fmt: skip


def _guess(
    article: str, paragraphs: Sequence[Span], quotation: Quotation, mentions: Sequence[Mention], last: Credit
) -> Credit:
    """Who may be meant where nothing credits the words.

    The one person of whom the sentence speaks; for a whole sentence also the one person named in the paragraph, or else the
    last one credited.
    """
    near = _list_near(article, quotation, paragraphs, mentions)
    start = _last_sentence(article, paragraphs[quotation.paragraph].start, quotation.outer.start)
    inside = {item.name for item in near if item.start >= start}
    if len(inside) == 1:
        return Credit(inside.pop(), None, False, True)
    text = article[quotation.span.start : quotation.span.end]
    behind = article[quotation.outer.end : quotation.outer.end + 1]
    if (text[-1:] not in STOPPED and behind not in tuple(STOPPED)) or text[0].islower():
        return NOBODY
    named = {item.name for item in near}
    if len(named) == 1:
        return Credit(named.pop(), None, False, False)
    return NOBODY if named else last._replace(direct=False, told=False)
