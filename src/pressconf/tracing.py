"""Where the quotations of an article were said: ``trace`` and ``find``.

In: the text of an article, or words; conferences. Out: ``QuoteMatch``es. It stands behind everything that is parsed:
quotations, their words, the places at which these stand, whom the article credits, and here what is claimed of all that.

What is claimed: six words or more (ten characters of Chinese or Japanese) that are not mere courtesy prove a place. Fewer
prove nothing by themselves: they are claimed where the article credits the passage's speaker, or where a quotation beside
them falls into the same turn, and where they stand in no more than a few turns. ``docs/trace.md`` has the rule for users.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pressconf import crediting, people_named, people_named_han
from pressconf.alignment import Alignment
from pressconf.attribution import find_question, is_interpreted, is_same_speaker
from pressconf.clauses import NOBODY, Credit
from pressconf.model import Conference
from pressconf.passages import find_passage
from pressconf.passes.folding import fold
from pressconf.passes.naming import same_name
from pressconf.passes.vocabulary import find_language, union, unions
from pressconf.places import Library, count_weight, find_close, find_exact, read_library, warn_without_fuzzy
from pressconf.quotations import Quotation, find_paragraphs, find_quotations
from pressconf.quotematch import Elsewhere, Match, QuoteMatch
from pressconf.source import Span
from pressconf.wording import Needle, is_cjk, read_needle

STRONG = 6.0  # words that prove a place by themselves
#: Words of a phrase that is claimed by its credit (in Chinese and Japanese: four characters), by whom the sentence before
#: names, or by its neighbours.
LEAST_CREDITED, LEAST_HAN, LEAST_GUESSED, LEAST_BESIDE = 1.7, 2.3, 2.9, 2.9
MOST_TURNS = 3  # turns in which a short phrase may stand
NEIGHBOURS = 3  # quotations before and behind one that may speak for it
LONGEST_HEADING = 150  # characters
HEADING = 8  # quotations behind a heading that may speak for one in it
COMMON = 10.0  # words below which a phrase that stands in many turns is common
APART = 60  # words between two short quotations that prove their place together
OTHERS = 0.8  # score that a close match needs where the article credits another person


class Found(NamedTuple):
    """A place of a quotation, and whether the article credits who spoke there."""

    conf: Conference
    alignment: Alignment
    same: bool | None

    @property
    def place(self) -> tuple[str, int]:
        return self.conf.id, self.alignment.stream.turn.index


class Case(NamedTuple):
    """A quotation with all that is known of it before anything is claimed; ``heading``: it stands in one; ``title``: it is one."""

    quotation: Quotation
    needle: Needle
    credit: Credit
    found: tuple[Found, ...]
    title: bool
    heading: bool


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
        found = _find_places(library, article, quotation.span, needle, credit)
        heading = _is_heading(article, paragraphs[quotation.paragraph])
        cases.append(Case(quotation, needle, credit, found, _is_title(needle, found), heading))
    if library.fuzzy is None and library.size and any(not case.found and case.needle.pieces for case in cases):
        warn_without_fuzzy()
    chosen = _claim(cases)
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
    names = {item.name for item in mentions if item.name}
    asking = [fold(speaker.name).split() for speaker in speakers if speaker.name and speaker.role == "asker"]
    askers = frozenset(name for name in names if any(same_name(fold(name).split(), asker) for asker in asking))
    return crediting.credit_quotations(article, quotations, mentions, code, askers)


def _find_places(library: Library, article: str, span: Span, needle: Needle, credit: Credit) -> tuple[Found, ...]:
    """All places of a quotation: the exact ones, or else the close ones."""
    alignments = find_exact(library, article, needle)
    if not any(one.exact for one in alignments) and "(" in article[span.start : span.end]:
        alignments += find_exact(library, article, read_needle(article, span, parentheses=True))
    if not alignments:
        alignments = find_close(library, article, needle)
    owners = {id(stream): shelf.conf for shelf in library.shelves for stream in shelf.streams} if alignments else {}
    found = []
    for one in alignments:
        conf = owners[id(one.stream)]
        found.append(Found(conf, one, is_same_speaker(credit, one.stream.turn, conf)))
    exact = [one for one in found if one.alignment.exact]
    return tuple(exact or found)


def _is_title(needle: Needle, found: Sequence[Found]) -> bool:
    """Whether a short quotation prints the words of a title: each with a capital that was not spoken with one."""
    words = needle.words
    if len(words) < 2 or len(words) > STRONG or any(one.alignment.exact for one in found):
        return False
    telling = [word for word in words[1:] if word.text not in union("function_words") and len(word.text) > 2]
    return bool(telling) and all(word.shape[0].isupper() for word in telling)


def count_telling(needle: Needle, matched: Iterable[int]) -> int:
    """Return how many of the words with these numbers are no mere function words or courtesies."""
    plain = unions(
        "function_words",
        "pronouns",
        "articles",
        "particles",
        "first_singular",
        "first_plural",
        "second_person",
        "interjections",
    )
    words = needle.words
    return sum(
        words[number].text not in plain and (len(words[number].text) > 2 or is_cjk(words[number].text))
        for number in matched
    )


def _is_courtesy(needle: Needle) -> bool:
    """Whether words are nothing but a courtesy ("Thank you very much")."""
    sign = "" if needle.words and is_cjk(needle.words[0].text) else " "
    words = sign.join(word.text for word in needle.words)
    return words in union("courtesy_cues") or all(word.text in union("courtesy_cues") for word in needle.words)


def _claim(cases: Sequence[Case]) -> list[Found | None]:
    """What is claimed of each quotation: first what proves itself, then what that speaks for, then what proves itself together."""
    chosen: list[Found | None] = [_choose_strong(case) for case in cases]
    for number, case in enumerate(cases):
        if chosen[number] is not None:
            continue
        beside = _list_beside(cases, chosen, number)
        chosen[number] = _choose_weak(case, beside)
    for number in range(len(cases) - 1):
        if chosen[number] is None and chosen[number + 1] is None:
            chosen[number : number + 2] = _choose_together(cases[number], cases[number + 1])
    for number, case in enumerate(cases):
        if chosen[number] is None:
            chosen[number] = _choose_weak(case, _list_beside(cases, chosen, number))
    return [_prefer_neighbour(case, choice, _list_beside(cases, chosen, number))
            for number, (case, choice) in enumerate(zip(cases, chosen, strict=True))]  # fmt: skip


def _list_beside(cases: Sequence[Case], chosen: Sequence[Found | None], number: int) -> set[tuple[str, int]]:
    """The turns into which the quotations near one fall: those of its paragraph and of the paragraphs beside it."""
    own = cases[number].quotation
    ahead = HEADING if cases[number].heading else NEIGHBOURS
    found = set()
    for other in range(max(0, number - NEIGHBOURS), min(len(cases), number + ahead + 1)):
        choice, quotation = chosen[other], cases[other].quotation
        near = cases[number].heading or quotation.paragraph - own.last <= 1
        if other != number and choice is not None and near and own.paragraph - quotation.last <= 1:
            found.add(choice.place)
    return found


def _is_heading(article: str, paragraph: Span) -> bool:
    """Whether a paragraph is a heading: short, and no full stop ends it."""
    text = article[paragraph.start : paragraph.end]
    return len(text) <= LONGEST_HEADING and text.rstrip("\"'”’»“‘」』)")[-1:] not in tuple(".!?…:。！？：,")


def _choose_strong(case: Case) -> Found | None:
    """The best place of a quotation long enough to prove it."""
    if count_weight(case.needle) < STRONG or _is_courtesy(case.needle):
        return None
    others = case.credit.told and not case.credit.office
    least = OTHERS if others else 0.0
    fitting = [
        one
        for one in case.found
        if count_telling(case.needle, one.alignment.matched)
        >= (1 if one.alignment.exact and len(case.found) == 1 else 2)
        and (one.alignment.exact or one.same or one.alignment.score >= least)
    ]
    common = count_weight(case.needle) < COMMON and len({one.place for one in fitting}) > MOST_TURNS
    return _choose_best([one for one in fitting if one.same] if common else fitting)


def _choose_best(found: Sequence[Found]) -> Found | None:
    """The place whose speaker the article credits, else the first that is no question or moderation, else the first."""
    return min(
        found,
        key=lambda one: (
            not one.same,
            -one.alignment.score,
            one.alignment.stream.turn.kind not in ("answer", "statement"),
        ),
        default=None,
    )


def _choose_weak(case: Case, beside: set[tuple[str, int]]) -> Found | None:
    """The place of a short phrase that its credit or its neighbours speak for."""
    weight = count_weight(case.needle)
    turns = {one.place for one in case.found}
    if case.title or not case.found or _is_courtesy(case.needle):
        return None
    least = LEAST_HAN if is_cjk(case.needle.words[0].text) else LEAST_CREDITED
    credited = [
        one
        for one in case.found
        if one.same
        and weight >= (least if case.credit.told else LEAST_GUESSED)
        and count_telling(case.needle, one.alignment.matched)
    ]
    near = [
        one
        for one in case.found
        if one.place in beside and one.same is not False and weight >= LEAST_BESIDE
        and count_telling(case.needle, one.alignment.matched)
    ]  # fmt: skip
    both = [one for one in credited if one.place in beside]
    if len(turns) > MOST_TURNS and not both:
        return None
    return _choose_best(both or credited or near)


def _choose_together(case: Case, other: Case) -> list[Found | None]:
    """The places of two short quotations that follow each other in the article and in one turn, where together they prove it."""
    if other.quotation.paragraph != case.quotation.last:
        return [None, None]
    if count_weight(case.needle) + count_weight(other.needle) < STRONG:
        return [None, None]
    for one in case.found:
        for two in other.found:
            distance = two.alignment.first - one.alignment.last
            telling = count_telling(case.needle, one.alignment.matched) + count_telling(
                other.needle, two.alignment.matched
            )
            if one.place == two.place and 0 <= distance <= APART and telling >= 2:
                return [one, two]
    return [None, None]


def _prefer_neighbour(case: Case, choice: Found | None, beside: set[tuple[str, int]]) -> Found | None:
    """The same words in a turn of a neighbouring quotation, where nothing else tells the places apart."""
    if choice is None or choice.place in beside:
        return choice
    alike = [
        one
        for one in case.found
        if one.place in beside and one.same == choice.same and one.alignment.score == choice.alignment.score
    ]
    return alike[0] if alike else choice


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
