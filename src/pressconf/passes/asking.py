"""The patterns by which a language asks and answers, made of its tables of words.

In: the code of a language. Out: compiled patterns for ``parts``, ``replies`` and ``declines``; English where it is not known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache

import regex
from attrs import frozen

from pressconf.languages.asking import ASKING, Asking
from pressconf.passes.vocabulary import escape_phrase, words_of

NEVER = r"(?!)"
#: What may stand between the start of a clause and its first word.
MARKS = r"[\s\"'“”‘’«¿¡(*\[_]*+"
#: Where a word begins, and where it ends.
START, EDGE = r"(?<![\p{L}\p{N}])", r"(?![\p{L}\p{N}]|['’]\p{L})"
WORD = r"[\p{L}\p{N}'’\-]+"


def find_asking(code: str | None) -> Asking:
    """Return the words of a language; English where it is not known, or no language of ours."""
    return ASKING.get(code or "en", ASKING["en"])


def list_words(words: Iterable[str]) -> str:
    """Return words and phrases as alternatives of a verbose pattern, the longest first."""
    found = sorted(words, key=lambda word: (-len(word), word))
    # a folded "ss" may be printed "ß"
    return "|".join(escape_phrase(word).replace("ss", "(?:ss|ß)") for word in found) or NEVER


@frozen
class Grammar:
    """The patterns of one language. Those with ``match`` are asked at the start of a clause or a sentence.

    ``ordered``: word order asks. ``direct``: it asks by its word order. ``plain``: it begins with a word that asks, ``loose``: with one
    that is no relative, ``polar``: with one that asks for yes or no, ``begun``: with a verb. ``request`` (searched),
    ``imperative``, ``asked``: it asks without a question mark; ``to_you`` (searched): "did you".
    ``permission`` (searched): leave to ask. ``turning``, ``topic``: a matter follows.
    ``announcing`` (searched): it speaks of questions. ``tag``, ``bare``, ``candidate``, ``pointing``: a question that belongs to what
    stands before it. ``dependent``: it cannot stand alone. ``finite`` (searched): it has a verb of its own. ``joined``, ``opposed``,
    ``leading``: how it is joined on; ``leads``: only connectives. ``boundary`` (searched): where clauses part. ``first`` (searched):
    who speaks.
    """

    ordered: bool
    direct: regex.Pattern[str]
    loose: regex.Pattern[str]
    request: regex.Pattern[str]
    plain: regex.Pattern[str]
    polar: regex.Pattern[str]
    begun: regex.Pattern[str]
    imperative: regex.Pattern[str]
    permission: regex.Pattern[str]
    turning: regex.Pattern[str]
    topic: regex.Pattern[str]
    announcing: regex.Pattern[str]
    tag: regex.Pattern[str]
    bare: regex.Pattern[str]
    candidate: regex.Pattern[str]
    pointing: regex.Pattern[str]
    dependent: regex.Pattern[str]
    finite: regex.Pattern[str]
    joined: regex.Pattern[str]
    opposed: regex.Pattern[str]
    leading: regex.Pattern[str]
    boundary: regex.Pattern[str]
    leads: regex.Pattern[str]
    asked: regex.Pattern[str]
    first: regex.Pattern[str]
    to_you: regex.Pattern[str]


@cache
def grammar_of(code: str | None) -> Grammar:
    """Return the patterns of a language. Longer than most functions: one line a pattern reads better whole."""
    asking = find_asking(code)
    code = asking.code

    edge = "" if code in ("zh", "ja") else EDGE

    def word(*fields: str) -> str:
        return rf"(?: (?: {'|'.join(list_words(getattr(asking, field)) for field in fields)} ) {edge} )"

    def compile_(pattern: str) -> regex.Pattern[str]:
        return regex.compile(pattern, regex.VERBOSE | regex.IGNORECASE)

    lead = rf"{MARKS} (?: {word('joiners', 'lead_words')} [,\s]{{1,3}} ){{0,3}} {MARKS}"
    direct = _write_direct(code, word)
    dependent, verb = word("subordinators"), word("inversions")
    honorific = rf"(?: (?: {list_words(words_of('honorifics', code))} ) [.]? \s )"
    speaking = list_words(words_of("first_singular", code) | words_of("first_plural", code))
    return Grammar(
        ordered=bool(asking.subjects),
        direct=compile_(rf"\s*+ ¿ | {lead} {direct}"),
        loose=compile_(rf"{lead} (?! {word('relatives')} ) {word('interrogatives')}"),
        request=compile_(
            rf"{START} (?: {word('request_cues')} | (?P<indirect> {word('asking_verbs')})"
            rf" (?: ,? \s+ (?! {word('indirect_words')} ) \p{{L}}{{1,5}}+ ){{0,3}}+ ,? \s+ {word('indirect_words')} )"
        ),
        plain=compile_(rf"{lead} {word('interrogatives')}"),
        polar=compile_(rf"{lead} {word('polar_words')}"),
        begun=compile_(rf"{lead} {verb} \s+ (?! {word('inversions')} )"),
        imperative=compile_(rf"{lead} {word('imperatives')}"),
        permission=compile_(rf"{START} {word('permission_cues')}"),
        turning=compile_(rf"{lead} {word('topic_cues')}"),
        topic=compile_(rf"\s* {word('topic_cues')}"),
        announcing=compile_(rf"{START} {word('question_nouns')}"),
        tag=compile_(
            rf"{MARKS} (?: {word('joiners')} \s+ )? (?: {word('tags')} | {word('inversions')} \s+ {word('clause_subjects')} )"
            rf" [\s.,?!…*_\"”]*+ \Z"
        ),
        bare=compile_(
            rf"{lead} (?: {word('bare_follow_ups')} | {word('conditional_follow_ups')} (?: [\s,]+ [\p{{L}}'’]+ ){{1,3}} )"
            rf" [\s?.!*\"”]*+ \Z"
        ),
        candidate=compile_(
            rf"{MARKS} (?: {word('candidate_openers')}"
            rf" | {verb} \s+ (?! {word('empty_subjects')} ) {word('echo_subjects')}"
            rf" | {word('example_openers')} (?! [,\s]+ {direct} ) )"
        ),
        pointing=compile_(
            rf"{MARKS} {verb} (?: \s+ {WORD} ){{1,3}}? \s+ {word('pointing')} (?: \s+ {WORD} )? [?\s]*+ \Z"
        ),
        dependent=compile_(rf"{lead} {dependent}"),
        finite=compile_(
            rf"(?: (?<![\p{{L}}\p{{N}}'’]) | (?=['’]) )"
            rf" (?: {word('finite_words')} | {word('clause_subjects')} \s+ (?! {dependent} ) \p{{L}} )"
        ),
        joined=compile_(rf"{MARKS} {word('joiners')}"),
        opposed=compile_(rf"{MARKS} {word('adversatives')}"),
        leading=compile_(rf"{MARKS} (?: {word('joiners', 'lead_words', 'subordinators')} | {honorific} )"),
        boundary=compile_(
            rf"[,;:] (?=[\s¿]) | \s--\s | [—–] | \s (?=¿)"
            rf"| (?<!\bif) \s (?= {word('joiners')} \s (?: {direct} | {dependent} | ¿ ) )"
            rf"| (?<= (?<!\p{{L}}) {word('question_nouns')} \s {word('copulas')} ) \s (?= {lead} (?: {direct} | ¿ ) )"
        ),
        leads=compile_(rf"(?: [\s,]*+ {word('joiners', 'lead_words')} )*+ [\s,:]*+ \Z"),
        asked=compile_(rf"{lead} {_write_asked(code, word)}"),
        first=compile_(rf"{START} (?: {speaking} ) (?![\p{{L}}\p{{N}}])"),
        to_you=compile_(rf"(?<!\p{{L}}) {verb} \s+ (?: {list_words(words_of('second_person', code))} ) \Z"),
    )


def _write_direct(code: str, word: Callable[..., str]) -> str:
    """Write the pattern of words in the order of a question; in a language that has no such order, of words that ask."""
    asking = rf"(?: {list_words(find_asking(code).interrogatives)} )"
    if not find_asking(code).subjects:
        hyphened = r"[\p{L}'’]{2,20}-(?:t-)?(?:vous|ils?|elles?|on|nous|tu|je|ce)\b"  # "avez-vous"
        return rf"(?: (?: \p{{L}}{{1,5}} \s+ )?? {asking} {EDGE} | {hyphened} )"
    verb, subject = word("inversions"), word("subjects")
    adverb = r"(?: (?:not|also|then|still|really|perhaps) \s+ )?"
    inverted = rf"{verb} \s+ {adverb} (?: {subject} | (?-i:\p{{Lu}}) )"
    asked = (
        rf"(?: \p{{L}}{{1,6}} \s )? {asking}"
        rf" (?: ['’](?:s|re|d|ve|ll)\b | {EDGE} \s+ {verb}"
        rf" | {EDGE} (?: \s+ {WORD} ){{1,4}}? \s+ {verb} \s+ (?: {subject} | (?-i:\p{{Lu}}) ) )"
    )
    return rf"(?: {inverted} | {asked} )"


def _write_asked(code: str, word: Callable[..., str]) -> str:
    """Write the pattern of a word that asks, its verb and its subject: "how are we", which asks without a question mark, too."""
    if not find_asking(code).subjects:
        return NEVER
    return rf"{word('interrogatives')} (?: \s+ {WORD} ){{0,3}}? \s+ {word('inversions')} \s+ {word('clause_subjects')}"


@cache
def decline_cues(code: str | None) -> regex.Pattern[str]:
    """Return the pattern of what declines, in a language and in English: a phrase, or a refusal with a verb of saying."""
    both = (ASKING["en"], find_asking(code))
    cues, refusals, sayings = (
        list_words({word for asking in both for word in getattr(asking, table)})
        for table in ("decline_cues", "refusals", "saying_verbs")
    )
    if code in ("zh", "ja"):
        return regex.compile(cues, regex.VERBOSE | regex.IGNORECASE)
    refused = rf"(?: {refusals} ) {EDGE} \s+ (?: \p{{L}}{{1,12}}+ \s+ )? (?: {sayings} ) {EDGE}"
    return regex.compile(rf"{START} (?: (?: {cues} ) {EDGE} | {refused} )", regex.VERBOSE | regex.IGNORECASE)


@cache
def _plain_cues(table: str, code: str) -> tuple[str, ...]:
    return tuple({*getattr(ASKING["en"], table), *getattr(find_asking(code), table)})


def may_hold(text: str, table: str, code: str | None) -> bool:
    """Tell quickly whether a text can hold a phrase of a table: a search for plain words is cheap, one by patterns is not."""
    plain = " ".join(text.casefold().replace("’", "'").split())
    return any(cue in plain for cue in _plain_cues(table, code or "en"))


LAST, OTHER = -1, -2


def find_ordinal(words: str, code: str | None) -> int | None:
    """Return which question words speak of, from 1, ``LAST`` or ``OTHER``; None where they do not say."""
    asking = find_asking(code)
    hit = ordinal_cues(asking.code).search(words)
    # "fİrst" is found by a pattern that ignores case, and is no word of the table
    return asking.ordinals.get(hit["ordinal"].casefold()) if hit else None


@cache
def ordinal_cues(code: str) -> regex.Pattern[str]:
    """Return the pattern of a number with what it numbers ("your second question"), or at the start: "Secondly, …"."""
    asking = find_asking(code)
    words, nouns, joiners = map(list_words, (asking.ordinals, asking.question_nouns, asking.joiners))
    if code in ("zh", "ja"):
        return regex.compile(rf"(?P<ordinal>{words}) \s? (?: {nouns} | [，,、] )", regex.VERBOSE)
    return regex.compile(
        rf"{START} (?P<ordinal>{words}) {EDGE} [ \u00a0\n]+ (?:{nouns}) {EDGE}"
        rf"| \A \W*+ (?: (?:{joiners}) [, ]+ )? (?P<ordinal>{words}) (?=\s?[,:—–])",
        regex.IGNORECASE | regex.VERBOSE,
    )


@cache
def list_common(code: str | None) -> frozenset[str]:
    """Return the words that stand in any question, whatever it is about."""
    asking = find_asking(code)
    tables = (asking.interrogatives, asking.inversions, asking.subjects, asking.finite_words, asking.subordinators)
    own = {word for table in (*tables, asking.lead_words, asking.question_nouns) for word in table}
    fields = ("function_words", "second_person", "first_plural", "first_singular", "not_names")
    return frozenset(own).union(*(words_of(field, code or "en") for field in fields))
