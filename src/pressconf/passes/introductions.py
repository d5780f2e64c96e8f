"""An asker's own words on name and outlet.

In: the draft and the number of a question turn. Out: a claim, or None. An introduction stands in the first sentences, after a
cue ("my name is") or where a sentence opens.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import cache

import regex

from pressconf.deferred import defer
from pressconf.passes.claims import Claim, read_claim, read_outlet
from pressconf.passes.draft import Draft
from pressconf.passes.folding import fold
from pressconf.passes.introductions_han import find_han_introduction
from pressconf.passes.naming import (
    ARTICLE,
    FIRST_LAST,
    NAME,
    OUTLET,
    OUTLET_WORD,
    SPACE,
    honorific_pattern,
    is_courteous,
    is_plausible_name,
    is_plausible_outlet,
    list_alternatives,
    names_outlet,
)
from pressconf.passes.vocabulary import phrases, union, unions
from pressconf.passes.words import HAN
from pressconf.source import Span

#: How far into a turn an introduction is looked for.
REACH = 420
#: How far into a turn one's own name and outlet stand.
OWN_REACH = 260
#: So far into a turn a misspoken name is set right, and so like what was called is the right one.
CORRECTION_REACH, LIKE = 120, 0.6
#: Within so many characters of its start a turn may first address somebody ("Mr Holm, Ada Brandt, Harbour Times").
ADDRESS_REACH = 80


def find_introduction(draft: Draft, number: int) -> Claim | None:
    """Find the asker's own words on name and outlet, in the first sentences of the turn."""
    block, text = draft.blocks[number], draft.text
    asker = draft.people[draft.speakers[number]]
    own = fold(asker.name).split() if asker.name else []
    stop = min(block.end, block.start + (2 * REACH if own else REACH))
    if HAN.search(text, block.start, stop) is not None:
        return find_han_introduction(text, Span(block.start, stop))
    for pattern in introductions() if TWO_NAMES.search(text, block.start, stop) else ():
        for hit in pattern.finditer(text, block.start, stop, overlapped=True):
            claim = read_claim(hit, "self_introduction")
            if claim is not None and _introduces(draft, claim, own, hit, block.start):
                return claim
    if own and asker.name and (told := _find_own_outlet(draft, asker.name, Span(block.start, stop))) is not None:
        return told
    if own and (posted := _find_post(draft, own, Span(block.start, stop))) is not None:
        return posted
    ours = spoken_for().search(text, block.start, stop)
    if ours is not None and names_outlet(ours["outlet"]):
        return Claim(None, " ".join(ours["outlet"].split()), "self_introduction", None, Span(*ours.span("outlet")))
    alone = named_only().search(text, block.start, min(stop, block.start + 160))
    if alone and len(alone["name"].split()) > 1 and is_plausible_name(alone["name"]):
        return Claim(" ".join(alone["name"].split()), None, "self_introduction", Span(*alone.span("name")), None)
    return None


def find_correction(draft: Draft, number: int, called: Claim) -> Claim | None:
    """Find the name that an asker sets right: "It's actually Jon Vale", after John Dale was called."""
    block = draft.blocks[number]
    if called.name is None:
        return None
    for hit in set_right().finditer(draft.text, block.start, min(block.end, block.start + CORRECTION_REACH)):
        name = " ".join(hit["name"].split())
        likeness = SequenceMatcher(None, fold(name), fold(called.name)).ratio()
        if len(name.split()) > 1 and LIKE <= likeness < 1.0 and is_plausible_name(name):
            return Claim(name, None, "correction", Span(*hit.span("name")), None)
    return None


def _find_own_outlet(draft: Draft, name: str, span: Span) -> Claim | None:
    """Find what stands right behind the label's own name, in whatever case: "Ada Brandt, harbour24", "Ada Brandt from 9 Radio"."""
    surname, end = name.split()[-1], min(span.end, span.start + OWN_REACH)
    at = draft.text.find(surname, span.start, end)
    said = SENTENCE_END.split(draft.text[span.start : max(at, span.start)])[-1]
    hit = behind_name().match(draft.text, at + len(surname), end) if at >= 0 else None
    first_names = {fold(word) for word in name.split()}
    words = said.split()
    while words and fold(words[-1]) in first_names:
        words.pop()
    said = " ".join(words) + " "
    opens = not said.strip() or said.rstrip().endswith((",", "—", "–")) or opened_by_cue().search(said)
    if hit is None or not opens:
        return None  # "My father Strand, fisherman, asks"
    outlet = " ".join(hit["outlet"].split())
    first = outlet.split()[0].casefold()
    if first in unions("function_words", "not_names", "interjections", "pronouns", "courtesy_cues") or len(outlet) < 2:
        return None
    if set(fold(outlet).split()) <= draft.spoken_names or not (is_plausible_outlet(outlet) or outlet.islower()):
        return None
    return Claim(None, outlet, "self_introduction", None, Span(*hit.span("outlet")))


def _find_post(draft: Draft, own: list[str], span: Span) -> Claim | None:
    """Find the outlet of a post that the asker states as his own: "I'm a correspondent with Harbour 24"."""
    for hit in posts().finditer(draft.text, span.start, span.end):
        outlet, place = read_outlet(hit)
        before = before_post().search(draft.text, max(span.start, hit.start() - 60), hit.start())
        if before is None or not is_plausible_outlet(outlet):
            continue
        named = before["name"] is not None and fold(before["name"]) in own  # "Ada Brandt, a reporter with Harbour 24"
        told = draft.text[hit.end()] != "," and goes_on(draft, hit.end()) if hit.end() < span.end else False
        if before["first"] or named or not (before["name"] or told):
            return Claim(None, outlet, "self_introduction", None, place)
    return None


def _introduces(draft: Draft, claim: Claim, own: list[str], hit: regex.Match[str], start: int) -> bool:
    """Whether a name with an outlet introduces the speaker of the turn at ``start``, and names nobody else."""
    before = draft.text[max(start, hit.start() - 24) : hit.start()]
    words = fold(claim.name or "").split()
    if not words:
        return False
    cued = opened_by_cue().search(before) is not None
    opening = OPENING.search(before)
    if own:
        return (cued or opening is not None) and is_own_name(words, own)
    between = hit["between"] if "between" in hit.groupdict() else None
    if cued:
        if len(words) == 1 and "," in (between or ""):
            return False  # "I'm Norlandish, from the coast."
        return not set(fold(claim.outlet or "").split()) <= draft.spoken_names
    if opening is None or words[-1] in draft.surnames or len(words) < 2:
        return False
    if opening["within"] and (hit.start() - start > ADDRESS_REACH or not _addresses(draft, start, hit.start())):
        return False  # a name in the middle of a sentence is somebody spoken of
    if honorific_before().search(before):
        return False  # "our ambassador, Mr. Arun Vale, in town"
    if goes_on(draft, hit.end()):
        return False  # "Mira Holm, Norland, spoke of it"
    if (
        between
        and between.strip(" ,\u00a0\n") in ("", "of", "of the")
        and not QUOTE_OPENS.match(draft.text, hit.end("between"))
        and not (names_outlet(claim.outlet or "") or ENDS.match(draft.text, hit.end()))
    ):
        return False  # "Ada Brandt, Ben Tell, and others"
    return not set(fold(claim.outlet or "").split()) <= draft.spoken_names  # "Merry Christmas, Mira."


def _addresses(draft: Draft, start: int, end: int) -> bool:
    """Tell whether what stands before a name in its sentence only greets: "Good morning, Minister", not "In Lindmark"."""
    said = SENTENCE_END.split(draft.text[start:end])[-1]
    known = unions("offices", "honorifics", "interjections") | draft.spoken_names
    words = [word.strip(".,;:—–-") for word in said.split()]
    courteous = is_courteous(said, draft.code)
    greets = not any(map(str.isalpha, DIRECTION.sub("", said))) or courteous
    if not greets and not any(word.casefold() in known for word in words):
        return False
    return all(fold(word) in known for word in words[1:] if word[:1].isupper()) or greets


def goes_on(draft: Draft, end: int) -> bool:
    """Tell whether a sentence goes on after a name and an outlet with what is told of them, not with a question or a greeting."""
    following = GOING_ON.match(draft.text, end)
    if following is None:
        return False
    code = draft.code
    opening = phrases("question_cues", code).match(draft.text, following.start("word"))
    if opening is None and following["word"] in AUXILIARIES:
        subject = following["subject"]  # empty before a capital: "did Mr Holm know"
        return bool(subject) and subject not in unions("pronouns", "articles", "second_person")
    return opening is None and following["word"] not in (union("not_names") | union("interjections")) - TELLING


def is_own_name(said: list[str], own: list[str]) -> bool:
    """Tell whether a name that the asker says is the label's, be it short or spelt otherwise ("Lena Vale", "Yelena Vail:")."""
    return said[-1] == own[-1] or (said[0] == own[0] and SequenceMatcher(None, said[-1], own[-1]).ratio() > 0.7)


@cache
def introductions() -> tuple[regex.Pattern[str], ...]:
    """Return the patterns of self-introductions: "Name, Outlet", "Name from Outlet", "Outlet reporter Name", "Name Outlet News"."""
    links, nouns = list_alternatives("outlet_links"), list_alternatives("organisations")
    offices = list_alternatives("asker_offices")
    place = r"(?: [ \u00a0] (?:from|in|of) [ \u00a0] \p{Lu}\p{L}+ )?"
    here = rf"(?: {SPACE} (?:{list_alternatives('here_words')}) (?=[.,!]) )?"
    end = rf"(?= {here} [ \u00a0]* (?: [.,;:?!…—–\r\n(\[] | \Z | \s-\s | -- ) )"
    tail = rf"(?: (?P<noun> (?: {SPACE} (?:{nouns}) ){{1,3}} ) {place} | ) {end}"
    bracket = r"(?: [ \u00a0] \[ [^\[\]\n]{1,60} \] )?"
    noun_before = rf"(?: (?:\p{{Ll}}+[ \u00a0]){{0,2}} (?:{nouns}) [ \u00a0]+ )?"
    link = rf"{here} (?: {SPACE}*,{SPACE}* (?: (?:{links}) {SPACE}+ )? | {SPACE}+ (?:{links}) {SPACE}+ )"
    acronym = rf"{SPACE}+ (?= [A-Z]{{2,6}}\b )"
    start = r"(?<![\p{L}\p{N}])"
    town = rf"{SPACE}*,{SPACE}* \p{{Lu}}\p{{L}}+ ,{SPACE}*"
    quoted = r"[«„“\"] (?P<outlet> [\p{Lu}\p{N}][^«»„“”\"\r\n]{1,59} ) [»“”\"]"
    sources = (
        rf"{start} (?P<name> {NAME} ) (?P<between> {link} {ARTICLE} {noun_before} (?=[«„“\"]) ) {quoted} {end}",
        rf"{quoted} (?P<between> ,{SPACE}+ ) (?P<name> {FIRST_LAST} ) {end}",
        rf"{start} (?P<name> {FIRST_LAST} ) (?P<between> {town} ) (?P<outlet> {OUTLET} ) (?P<noun> {SPACE} (?:{nouns}) ) {end}",
        rf"{start} (?P<name> {NAME} ) (?P<between> {link} {ARTICLE} {noun_before} {ARTICLE} | {acronym} ) (?P<outlet> {OUTLET} ) {tail}",
        rf"{start} (?P<outlet> {OUTLET} ) {SPACE}+ (?:(?:{nouns}){SPACE}+){{0,2}} (?:{offices}) [ \u00a0\n,]+"
        rf" (?P<name> {NAME} ) (?=[ \u00a0]*[.,;\r\n])",
        rf"{start} (?P<name> {NAME} ) \.{SPACE}+ (?P<outlet> {OUTLET} ) {bracket} (?: [ \u00a0] \p{{Ll}}+ ){{0,2}}"
        rf" [ \u00a0] (?:{nouns}|house) {end}",
        rf"{start} (?P<name> {FIRST_LAST} ) [ \u00a0] (?P<outlet> (?:{OUTLET_WORD}[ \u00a0]){{1,4}} (?i:{nouns}) ) {tail}",
    )
    return tuple(regex.compile(source, regex.VERBOSE) for source in sources)


@cache
def behind_name() -> regex.Pattern[str]:
    """Return the pattern of an outlet right behind a name: ", harbour24", " from 9 Radio"."""
    nouns = list_alternatives("organisations")
    return regex.compile(
        rf"\.{SPACE}+(?P<outlet>(?:{OUTLET_WORD}[ \u00a0]){{1,4}}(?i:{nouns}))(?=[.,])"
        rf"|,{SPACE}+(?:\p{{Ll}}+[ \u00a0]){{0,2}}(?:{nouns})[ \u00a0](?P<outlet>\p{{Lu}}[\p{{L}} \u00a0]{{2,30}}+)(?=[.,])"
        rf"|(?:,?{SPACE}+(?:{list_alternatives('outlet_links')}){SPACE}+(?:the{SPACE}+)?|,{SPACE}+)"
        rf"(?P<outlet>[\p{{L}}\p{{N}}][\p{{L}}\p{{N}}&'’\-]*+(?:[ \u00a0][\p{{Lu}}\p{{N}}&][\p{{L}}\p{{N}}&'’.\-]*+){{0,4}})"
        r"(?=[.,;:?!]|[ ]?[—–-]|\Z)"
    )


@cache
def opened_by_cue() -> regex.Pattern[str]:
    """Return the pattern of what stands before one's own name: "my name is ", "I'm "."""
    return regex.compile(rf"(?i) (?<!\p{{L}}) (?:{list_alternatives('introductions')}) {SPACE}+ \Z", regex.VERBOSE)


@cache
def set_right() -> regex.Pattern[str]:
    """Return the pattern of a name behind a cue, perhaps with a word between: "It's actually Jon Vale"."""
    cues = list_alternatives("introductions")
    return regex.compile(
        rf"(?<!\p{{L}}) (?i:{cues}) {SPACE}+ (?:\p{{Ll}}{{2,12}} {SPACE}+)? (?P<name> {NAME} )", regex.VERBOSE
    )


@cache
def honorific_before() -> regex.Pattern[str]:
    """Return the pattern of an honorific right before a name."""
    return regex.compile(rf"(?<!\p{{L}}) {honorific_pattern()} \Z", regex.VERBOSE)


@cache
def named_only() -> regex.Pattern[str]:
    """Return the pattern of a self-introduction without outlet: "My name is …"."""
    cues = list_alternatives("introductions")
    return regex.compile(rf"(?i: \b(?:{cues}) ) {SPACE}+ (?P<name> {NAME} ) (?=\s?[.,])", regex.VERBOSE)


@cache
def posts() -> regex.Pattern[str]:
    """Return the pattern of a post that an asker states: "a correspondent with the website Harbour 24"."""
    links, nouns = list_alternatives("outlet_links"), list_alternatives("organisations")
    offices = list_alternatives("asker_offices")
    return regex.compile(
        rf"(?<!\p{{L}}) (?: (?:{offices}|observer) {SPACE}+ (?:{links}) | represent | representing ) {SPACE}+ {ARTICLE}"
        rf" (?: (?:\p{{Ll}}+[ \u00a0]){{0,2}} (?:{nouns}) [ \u00a0]+ )? (?P<outlet> {OUTLET} )"
        rf" (?P<noun> {SPACE} (?:{nouns}) (?![\p{{L}}]) )?",
        regex.VERBOSE,
    )


@cache
def before_post() -> regex.Pattern[str]:
    """Return the pattern of what stands before one's own post: "I'm a ", "Ada Brandt, a ", "as a ", a sentence's start."""
    one = "|".join(list_alternatives(table) for table in ("first_singular", "first_plural"))
    cues, articles = list_alternatives("introductions"), list_alternatives("articles")
    return regex.compile(
        rf"(?<!\p{{L}}) (?P<first> (?i:{one}) ) {SPACE}+ \Z"
        rf"|(?: \A | [.?!…\r\n] [\s\u00a0—–\-]* | (?<!\p{{L}})"
        rf" (?: (?i: (?P<first> {cues} ) | {list_alternatives('capacity_words')} ) | (?P<name> \p{{Lu}} [\p{{L}}'’\-]+ ) , ) {SPACE}+ )"
        rf" (?: (?i:{articles}) {SPACE}+ )? (?: (?!(?:{articles}){SPACE}) \p{{Ll}}+ {SPACE}+ ){{0,2}} \Z",
        regex.VERBOSE,
    )


@cache
def spoken_for() -> regex.Pattern[str]:
    """Return the pattern of an outlet for which an asker speaks: "when we, the Harbour Press Association, met"."""
    ours = "|".join(sorted(union("first_plural"), key=len, reverse=True))
    return regex.compile(
        rf"(?<!\p{{L}})(?i:{ours}),[ \u00a0]{ARTICLE}(?P<outlet>{OUTLET_WORD}(?:[ \u00a0]{OUTLET_WORD}){{1,5}})"
    )


#: Two words that could be a name, or a name and an outlet: without them no pattern is tried.
TWO_NAMES = defer(r"\p{Lu}[\p{L}\p{M}'’.\-]*+[,.]?[ \u00a0\r\n]+(?:\p{Ll}{1,12}[ \u00a0\r\n]+){0,3}[\p{Lu}\d]")
#: What stands before a name that opens a sentence or a clause.
OPENING = defer(r"(?:\A|[.?!…¡¿\r\n]|(?P<within>[,;:)—\-]))[\s\u00a0“\"¿¡—\-]{0,4}(?:(?:the|The|el|la)[ ])?\Z")
QUOTE_OPENS = defer(r"[«„“\"]")
DIRECTION = defer(r"[(\[][^()\[\]]*[)\]]")
SENTENCE_END = defer(r"[.?!…\r\n]+[\s\u00a0]")
GOING_ON = defer(r"[ \u00a0]*,?[ \u00a0\r\n]+(?P<word>\p{Ll}+)(?:[ \u00a0\r\n]+(?P<subject>\p{Ll}*))?")
#: Verbs that open questions only before their subject: "did the mayor know", not "did not come".
AUXILIARIES = frozenset("can could will would should do does did are were have had".split())
#: Verbs that open questions, but after a name tell of it: "Norland Bridge, in Lindmark, is shut".
TELLING = frozenset(("is", "was", "has", "it", "he", "she"))
#: What may follow a name and an outlet that make a sentence.
ENDS = defer(r"[ \u00a0]*(?:[.!?…\r\n(\[—–]|--|\Z)")
