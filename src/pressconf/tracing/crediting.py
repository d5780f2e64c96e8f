"""Whom an article credits with each of its quotations.

In: an article, its quotations, who is named in it. Out: one ``Credit`` a quotation. It stands after ``clauses`` and before
``tracing``.

Looked at, in this order: a saying verb behind the quotation ("…," said X; "…," X told reporters); one before it in its
sentence (X said that "…"), or a colon; and then, as no more than a likelihood, whoever was credited before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pressconf.deferred import defer
from pressconf.source import Span
from pressconf.tracing.clauses import NOBODY, Credit, find_verb, is_oblique, make_credit, read_clause
from pressconf.tracing.mentions import Mention, Mentions
from pressconf.tracing.quotations import Quotation, find_paragraphs

#: The end of a sentence with the beginning of the next; the full stop of an initial or a title is none.
SENTENCE = defer(
    r"""(?x) (?<! [ .]\p{Lu} | \b (?: Mr | Ms | Mrs | Dr | Mme | Sra | Sr | St | Gen | Gov | Sen ) )
        [.!?…] [\"'”’»)\]]{0,2} [ \u00a0\r\n]+ (?=\S)
        | [。！？] [」』”’]{0,2}"""
)
STOPPED = frozenset(".!?…。！？")
LONGEST_CLAUSE = 400
LONGEST_REACH = 1600  # characters before a quotation in which its speaker may have been named


class _Context(NamedTuple):
    """What surrounds a quotation: the clause before it and the one behind it, in offsets."""

    before: Span
    after: Span


class _Reader(NamedTuple):
    """An article with all that its credits are read from."""

    article: str
    paragraphs: Sequence[Span]
    mentions: Mentions
    answering: Mentions
    code: str | None


def credit_quotations(
    article: str,
    quotations: Sequence[Quotation],
    mentions: Sequence[Mention],
    code: str | None,
    askers: frozenset[str] = frozenset(),
) -> list[Credit]:
    """Return whom the article credits with each quotation, in their order; a pronoun is none of the ``askers`` if it can be another."""
    answering = Mentions(item for item in mentions if item.name not in askers)
    reader = _Reader(article, find_paragraphs(article), Mentions(mentions), answering, code)
    credits: list[Credit] = []
    last = NOBODY
    for number, quotation in enumerate(quotations):
        before = quotations[number - 1] if number else None
        behind = quotations[number + 1] if number + 1 < len(quotations) else None
        if before is not None and _is_interrupted(article, before, quotation):
            credits.append(credits[-1])
            continue
        context = _find_context(article, reader.paragraphs, quotation, before, behind)
        credit = _credit(reader, quotation, context)
        if not credit.told and before is not None and _goes_on(reader, before, quotation, credits[-1]):
            credit = credits[-1]._replace(direct=False)
        if not credit.told:
            credit = _guess(reader, quotation, last)
        credit = _resolve(reader, quotation, credit, last)
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


def _goes_on(reader: _Reader, before: Quotation, quotation: Quotation, credit: Credit) -> bool:
    """Whether nobody else is named between two quotations of a paragraph, so that one may speak in both."""
    if before.last != quotation.paragraph:
        return False
    gap = reader.mentions.between(before.outer.end, quotation.outer.start)
    return not any(item.kind in ("person", "office") and item.surely for item in gap[_count_used(credit, gap) :])


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
    ends = [hit.end() for hit in SENTENCE.finditer(article, start, end)]
    while ends and not article[ends[-1] : end].strip():
        ends.pop()
    found = ends[-1] if ends else start
    return found if article[found:end].strip() else end


def _cut_after(article: str, quotation: Quotation, end: int) -> Span:
    start = quotation.outer.end
    end = min(end, start + LONGEST_CLAUSE)
    hit = SENTENCE.search(article, start, end)
    if hit is not None and hit.start() == start:  # the full stop that closes the quotation's own sentence
        return Span(start, start)
    return Span(start, hit.start() if hit else end)


def _credit(reader: _Reader, quotation: Quotation, context: _Context) -> Credit:
    """Whom a saying verb or a colon beside a quotation credits."""
    article, mentions, code = reader.article, reader.mentions, reader.code
    lead = article[context.after.start : context.after.end].lstrip(" \u00a0")
    last = article[quotation.span.end - 1]
    colon = article[context.before.start : context.before.end].rstrip(" \u00a0")[-1:] in (":", "：")
    before = read_clause(article, context.before, mentions, code, behind=False)
    if colon and before is not None and before.told:
        return before
    comma = last in ",，、" or lead[:1] in (",", "，", "–", "—") or code in ("zh", "ja")
    open_end = comma or last not in ".。…"
    after = read_clause(article, context.after, mentions, code, behind=True) if open_end else None
    if after is not None and after.office == "" and code in ("ja", "zh"):
        named = mentions.between(*context.before)
        after = make_credit(named[-1]) if named else after
    verb = find_verb(article, context.after, code)
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


def _resolve(reader: _Reader, quotation: Quotation, credit: Credit, last: Credit) -> Credit:
    """A pronoun's person: the last one named before it, for certain where nobody else is named in the paragraph since."""
    if credit.office != "" or credit.name:
        return credit
    near = _list_near(reader, reader.answering, quotation)
    known = [item for item in near if item.known or item.name == last.name]
    if near:
        return Credit((known or near)[-1].name, None, _is_alone(reader, quotation, near), True)
    return Credit(last.name, last.office, False, True)


def _list_near(reader: _Reader, mentions: Mentions, quotation: Quotation) -> list[Mention]:
    """Who is named before a quotation in its paragraph, and may be the one who speaks."""
    place = quotation.outer.start
    start = max(reader.paragraphs[quotation.paragraph].start, place - LONGEST_REACH)
    return [
        item
        for item in mentions.between(start, place)
        if item.kind in ("person", "office")
        and item.surely
        and item.name
        and not is_oblique(reader.article, item, reader.code)
    ]


def _is_alone(reader: _Reader, quotation: Quotation, near: Sequence[Mention]) -> bool:
    """Whether nobody else may be meant by a pronoun: one name, and no other word that may be a name or an office."""
    start = reader.paragraphs[quotation.paragraph].start
    if len({item.name for item in near}) > 1:
        return False
    others = reader.answering.between(max(start, quotation.outer.start - LONGEST_REACH), quotation.outer.start)
    return not any(
        item.kind in ("person", "office")
        and item.name != near[0].name
        and not is_oblique(reader.article, item, reader.code)
        and item.start > near[0].start
        for item in others
    )


def _guess(reader: _Reader, quotation: Quotation, last: Credit) -> Credit:
    """Who may be meant where nothing credits the words.

    The one person of whom the sentence speaks; for a whole sentence also the one person named in the paragraph, or else the
    last one credited.
    """
    article, place = reader.article, quotation.outer.start
    near = _list_near(reader, reader.mentions, quotation)
    start = max(reader.paragraphs[quotation.paragraph].start, place - LONGEST_REACH)
    sentence = _last_sentence(article, start, place)
    inside = {item.name for item in near if item.start >= sentence}
    if len(inside) == 1:
        return Credit(inside.pop(), None, False, True)
    first, end, behind = article[quotation.span.start], quotation.span.end - 1, quotation.outer.end
    if not STOPPED & {article[end], article[behind : behind + 1]} or first.islower():
        return NOBODY
    named = {item.name for item in near}
    if len(named) == 1:
        return Credit(named.pop(), None, False, False)
    return NOBODY if named else last._replace(direct=False, told=False)
