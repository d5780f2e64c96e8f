"""Where the quotations of an article were said: ``trace`` and ``find``.

In: the text of an article, or words; conferences. Out: ``QuoteMatch``es. It stands behind everything that is parsed:
quotations, their words, the places at which these stand, whom the article credits, and what is claimed of all that (``claims``).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pressconf.model import Conference
from pressconf.passes.vocabulary import find_language
from pressconf.source import Span
from pressconf.tracing import crediting, people_named, people_named_han
from pressconf.tracing.attribution import find_question, is_interpreted, is_same_speaker
from pressconf.tracing.claims import STRONG, Case, Found, claim, is_title
from pressconf.tracing.clauses import NOBODY, Credit
from pressconf.tracing.mentions import People
from pressconf.tracing.passages import find_passage
from pressconf.tracing.places import Library, count_weight, find_close, find_exact, read_library, warn_without_fuzzy
from pressconf.tracing.quotations import Quotation, find_paragraphs, find_quotations
from pressconf.tracing.quotematch import Elsewhere, Match, QuoteMatch
from pressconf.tracing.wording import Needle, read_needle

COMMONEST = 40  # places of a short phrase from which it is too common to be looked at
LONGEST_HEADING = 150  # characters


def trace(article: str, confs: Conference | Iterable[Conference]) -> list[QuoteMatch]:
    """Return for each quotation of an article where it was said, by whom, and in answer to what, in the article's order.

    ``article`` is any text with quotations; ``confs`` one conference or several. A quotation that was not said there has
    ``match == "none"``. Close matches need the extra ``trace`` (rapidfuzz); without it a ``CloseMatchesWarning`` says so once.

    >>> import pressconf
    >>> conf = pressconf.parse("MR. VALE: Hello.\\n\\nQ  Ana Ruiz, Radio Bay. Is it safe?\\n\\nMR. VALE: It is as safe as any bridge.")
    >>> [match] = pressconf.trace('The bridge is "as safe as any bridge," Vale told Radio Bay.', conf)
    >>> match.match, match.turn.speaker.name, match.same_speaker, match.question.speaker.name
    ('exact', 'Vale', True, 'Ana Ruiz')
    """
    several = _list_confs("trace", article, confs)
    quotations = find_quotations(article)
    needles = [read_needle(article, quotation.span) for quotation in quotations]
    library = read_library(several, needles)
    credits = _credit(article, quotations, several)
    paragraphs = find_paragraphs(article)
    cases = []
    for quotation, needle, credit in zip(quotations, needles, credits, strict=True):
        heading = _is_heading(article, paragraphs[quotation.paragraph])
        if heading and not credit.direct:
            credit = NOBODY  # "Islands told to 'use it or lose it'"
        most = COMMONEST if count_weight(needle) < STRONG else None
        found = _find_places(library, article, quotation.span, needle, credit, most)
        cases.append(Case(quotation, needle, credit, found, is_title(needle, found), heading))
    if library.fuzzy is None and library.size and any(not case.found and case.needle.pieces for case in cases):
        warn_without_fuzzy()
    chosen = claim(cases)
    return [_make_match(article, case, choice) for case, choice in zip(cases, chosen, strict=True)]


def find(words: str, confs: Conference | Iterable[Conference]) -> list[QuoteMatch]:
    """Return every place at which words were said, exact ones first; ``span`` is that of all the words.

    Nothing is asked of the words but that they stand there: a phrase as short as one word is found wherever it occurs. Where
    they stand nowhere, the closest place is given, if it is close.

    >>> import pressconf
    >>> conf = pressconf.parse("MR. VALE: Hello.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is as safe as any bridge.")
    >>> [(match.match, match.turn.index) for match in pressconf.find("safe", conf)]
    [('exact', 1), ('exact', 2)]
    """
    several = _list_confs("find", words, confs)
    span = Span(0, len(words))
    needle = read_needle(words, span)
    library = read_library(several, [needle])
    found = _find_places(library, words, span, needle, NOBODY)
    if library.fuzzy is None and library.size and not found and needle.pieces:
        warn_without_fuzzy()
    case = Case(Quotation(span, span, 0, 0), needle, NOBODY, (), False, False)
    exact = [one for one in found if one.alignment.exact]
    return [_make_match(words, case, one) for one in exact or found]


def _list_confs(name: str, text: object, confs: Conference | Iterable[Conference]) -> list[Conference]:
    """The conferences, checked."""
    if not isinstance(text, str):
        raise TypeError(f"{name}() takes a text, not a value of type {type(text).__name__}")
    several = [confs] if isinstance(confs, Conference) else list(confs)
    for conf in several:
        if not isinstance(conf, Conference):
            raise TypeError(f"{name}() takes conferences, not a value of type {type(conf).__name__}")
    return several


def _credit(article: str, quotations: Sequence[Quotation], confs: Sequence[Conference]) -> list[Credit]:
    """Whom the article credits, by what is said in its own language."""
    language = find_language(article)
    code = None if language is None else language.code
    speakers = [speaker for conf in confs for speaker in conf.speakers]
    if code in ("zh", "ja"):
        mentions = people_named_han.find_mentions(article, quotations, speakers, code)
    else:
        mentions = people_named.find_mentions(article, quotations, speakers, code)
    asking = People()
    for speaker in speakers:
        if speaker.name and speaker.role == "asker":
            asking.add(" ".join(speaker.name.split()))
    names = {item.name for item in mentions if item.name}
    askers = frozenset(name for name in names if asking.list_fitting(name))
    return crediting.credit_quotations(article, quotations, mentions, code, askers)


def _find_places(
    library: Library, article: str, span: Span, needle: Needle, credit: Credit, most: int | None = None
) -> tuple[Found, ...]:
    """All places of a quotation: the exact ones, or else the close ones."""
    alignments = find_exact(library, article, needle, most)
    if not any(one.exact for one in alignments) and "(" in article[span.start : span.end]:
        alignments += find_exact(library, article, read_needle(article, span, parentheses=True), most)
    if not alignments:
        alignments = find_close(library, article, needle)
    found = []
    for one in alignments:
        conf = library.owners[id(one.stream)]
        found.append(Found(conf, one, is_same_speaker(credit, one.stream.turn, conf)))
    exact = [one for one in found if one.alignment.exact]
    return tuple(exact or found)


def _is_heading(article: str, paragraph: Span) -> bool:
    """Whether a paragraph is a heading: short, and no full stop ends it."""
    text = article[paragraph.start : paragraph.end]
    return len(text) <= LONGEST_HEADING and text.rstrip("\"'”’»“‘」』)")[-1:] not in tuple(".!?…:。！？：,")


def _make_match(article: str, case: Case, choice: Found | None) -> QuoteMatch:
    """The match of a quotation with what is claimed of it."""
    span = case.quotation.span
    quote = article[span.start : span.end]
    named = case.credit.name or case.credit.office or None
    if choice is None:
        return QuoteMatch(quote, span, named, "none", 0.0)
    alignment, conf = choice.alignment, choice.conf
    turn = alignment.stream.turn
    kind: Match = "exact" if alignment.exact else "close"
    return QuoteMatch(
        quote=quote,
        span=span,
        speaker_named=named,
        match=kind,
        score=alignment.score,
        conference=conf.id,
        turn=turn,
        turn_spans=alignment.spans,
        passage=find_passage(turn, alignment.spans),
        differences=alignment.differences,
        question=find_question(turn, alignment.spans, conf),
        same_speaker=choice.same,
        also=tuple(
            Elsewhere(one.conf.id, one.alignment.stream.turn.index, one.alignment.spans)
            for one in case.found
            if one is not choice and one.alignment.exact
        ),
        interpreted=is_interpreted(turn),
    )
