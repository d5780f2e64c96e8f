"""Seventh pass: who asks, and for whom, where the label does not say.

In: blocks, people, kinds. Out: ``people`` and ``speakers`` with the askers that introduce themselves or are called, and
``evidence`` (for each block what credits it to its speaker). In order of trust: the label, the asker's own words, the call
that gave the floor.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import cache
from typing import NamedTuple

import regex
from attrs import evolve

from pressconf.model import Evidence, Speaker
from pressconf.passes.draft import Draft
from pressconf.passes.reading import fold, has_office, looks_like_name, split_honorific
from pressconf.passes.speakers import _same_name as same_name
from pressconf.passes.vocabulary import escape_phrase, union, unions
from pressconf.source import Span

REACH, TAIL = 420, 260
NAME = (
    r"\p{Lu}[\p{L}\p{M}\-]*+(?:['’]\p{Lu}?[\p{L}\-]++)?"
    r"(?:[ \u00a0\n](?:\p{Lu}\.[ \u00a0]?|(?:de|la|del|van|von|der|den|da|al|bin|Di|De)[ \u00a0]){0,2}\p{Lu}[\p{L}\p{M}\-]*+(?:['’]\p{Lu}?[\p{L}\-]++)?){0,3}"
)
WORD = r"(?:\p{Lu}|\d)(?:[\p{L}\p{M}\p{N}'’&\-]|\.(?=\p{L}))*+"
OUTLET = (
    rf"(?:\p{{Lu}}|\d+\p{{Lu}})(?:[\p{{L}}\p{{M}}\p{{N}}'’&\-]|\.(?=\p{{L}}))*+"
    rf"(?:[ \u00a0\n](?:\p{{Lu}}\.[ \u00a0]|&[ \u00a0]|(?:of|the|and|for|de|del|la|las|los|y|i|el|en|et|des|du|di|do|da|e|und|der)[ \u00a0\n]){{0,2}}{WORD}){{0,6}}"
)
FIRST_LAST = r"\p{Lu}[\p{L}'’\-]+[ \u00a0]\p{Lu}[\p{L}'’\-]+"
ARTICLE = r"(?:(?:the|The|el|la|los|las|le|die|der|das)[ \u00a0\n]+)?"


class Claim(NamedTuple):
    """A name, an outlet, or both, that the text gives for an asker: what, where, and on what kind of evidence."""

    name: str | None
    outlet: str | None
    kind: str
    name_span: Span | None
    outlet_span: Span | None


@cache
def introductions() -> tuple[regex.Pattern[str], ...]:
    """Return the patterns of self-introductions with an outlet: "Name, Outlet", "Name from Outlet", "Outlet reporter Name"."""
    links, nouns, offices = _alternatives("outlet_links"), _alternatives("organisations"), _alternatives("asker_offices")
    tail = rf"(?: [ \u00a0\n] (?:{nouns}) ){{0,3}} (?= [ \u00a0]* (?: [.,;:?!…—–\n(\[] | \Z | \s-\s | -- ) )"
    noun_before = rf"(?: (?:\p{{Ll}}+[ \u00a0]){{0,2}} (?:{nouns}) [ \u00a0]+ )?"
    link = rf"(?: [ \u00a0\n]*,[ \u00a0\n]* (?: (?:{links}) [ \u00a0\n]+ )? | [ \u00a0\n]+ (?:{links}) [ \u00a0\n]+ )"
    bare = r"[ \u00a0\n]+ (?= [A-Z]{2,6}\b )"
    start = r"(?<![\p{L}\p{N}])"
    return (
        regex.compile(
            rf"{start} (?P<name> {NAME} ) (?: {link} {ARTICLE} {noun_before} {ARTICLE} | {bare} ) (?P<outlet> {OUTLET} ) {tail}",
            regex.VERBOSE,
        ),
        regex.compile(
            rf"{start} (?P<outlet> {OUTLET} ) [ \u00a0\n]+ (?:(?:{nouns})[ \u00a0\n]+){{0,2}} (?:{offices})"
            rf"[ \u00a0\n,]+ (?P<name> {NAME} ) (?=[ \u00a0]*[.,;\n])",
            regex.VERBOSE,
        ),
        regex.compile(
            rf"{start} (?P<name> {FIRST_LAST} ) [ \u00a0] (?P<outlet> (?:{WORD}[ \u00a0]){{1,4}} (?i:{nouns}) ) {tail}",
            regex.VERBOSE,
        ),
    )


@cache
def opened_by_cue() -> regex.Pattern[str]:
    """Return the pattern of what stands before one's own name: "my name is ", "I'm "."""
    return regex.compile(rf"(?i) (?<!\p{{L}}) (?:{_alternatives('introductions')}) [ \u00a0\n]+ \Z", regex.VERBOSE)


OPENING = regex.compile(r"(?: \A | [.?!…,;:)¿¡—\-\n] ) [\s\u00a0“\"¿¡—\-]{0,3} (?:(?:the|The|el|la)[ ])? \Z", regex.VERBOSE)


@cache
def posts() -> regex.Pattern[str]:
    """Return the pattern of a post that an asker states: "a correspondent with the website Harbour 24"."""
    links, nouns, offices = _alternatives("outlet_links"), _alternatives("organisations"), _alternatives("asker_offices")
    return regex.compile(
        rf"(?<!\p{{L}}) (?: (?:{offices}|observer) [ \u00a0\n]+ (?:{links}) | represent | representing ) [ \u00a0\n]+ {ARTICLE}"
        rf" (?: (?:\p{{Ll}}+[ \u00a0]){{0,2}} (?:{nouns}) [ \u00a0]+ )? (?P<outlet> {OUTLET} | \d+\p{{L}}[\p{{L}}.]+ )",
        regex.VERBOSE,
    )


def _alternatives(table: str) -> str:
    """The entries of a table as alternatives of a verbose pattern, the longest first."""
    words = sorted(union(table), key=lambda word: (-len(word), word))
    return "|".join(escape_phrase(word).replace(" ", r"[ ]") for word in words)


@cache
def named_only() -> regex.Pattern[str]:
    """Return the pattern of a self-introduction without outlet: "My name is …"."""
    return regex.compile(rf"(?i: \b(?:{_alternatives('introductions')}) ) [ \u00a0\n]+ (?P<name> {NAME} ) (?=\s?[.,])", regex.VERBOSE)


@cache
def calls() -> regex.Pattern[str]:
    """Return the pattern of a call: a name with an outlet after a comma or a link word."""
    links = _alternatives("outlet_links")
    return regex.compile(
        rf"""
        (?P<name> {NAME} )
        (?: [ \u00a0\n]*,[ \u00a0\n]* (?: (?:{links}) [ \u00a0\n]+ {ARTICLE} )? | [ \u00a0\n]+ (?:{links}) [ \u00a0\n]+ {ARTICLE} )
        (?P<outlet> {OUTLET} )
        """,
        regex.VERBOSE,
    )


def name_askers(draft: Draft) -> Draft:
    """Fill ``speakers`` and ``people`` for askers, and ``evidence``."""
    people = list(draft.people)
    speakers = list(draft.speakers)
    evidence: list[tuple[Evidence, ...]] = []
    called_one_by_one = _calls_one_by_one(draft)
    printed = _collect_printed(draft)
    for number, kind in enumerate(draft.kinds):
        if kind != "question":
            evidence.append(_label_evidence(draft, number, printed))
            continue
        claims = find_claims(draft, number)
        who = speakers[number]
        if called_one_by_one and not claims and people[who].name is None:
            carried = _find_carried(draft, number, speakers, people)
            if carried is not None:
                speakers[number] = carried
                evidence.append(_carry(people[carried]))
                continue
        person = people[who]
        found = _credit(claims)
        if person.name is None:
            speakers[number], person = _place_asker(people, person, who, claims)
            people[speakers[number]] = _add(person, found)
            evidence.append(found)
        else:
            fitting = [claim for claim in claims if claim.name is None or same_name(fold(claim.name).split(), fold(person.name).split())]
            found = _credit([claim._replace(name=None) for claim in fitting])
            people[who] = _add(person, found)
            evidence.append(_label_evidence(draft, number, printed) + found)
    return evolve(draft, people=tuple(people), speakers=tuple(speakers), evidence=tuple(evidence))


def _calls_one_by_one(draft: Draft) -> bool:
    """Whether a moderator calls each asker, so that a question without a call is the same asker's."""
    calls_seen = sum(
        before == "moderator" and kind == "question" and draft.people[draft.speakers[number]].role == "moderator"
        for number, (before, kind) in enumerate(zip(draft.kinds, draft.kinds[1:], strict=False))
    )
    return calls_seen >= 3


def _find_carried(draft: Draft, number: int, speakers: list[int], people: list[Speaker]) -> int | None:
    """The named asker of the question before, where nobody was given the floor since."""
    for before in range(number - 1, -1, -1):
        if draft.kinds[before] == "question":
            same = _label_key(draft, before) == _label_key(draft, number)
            return speakers[before] if same and people[speakers[before]].name else None
        if draft.kinds[before] == "moderator" and people[speakers[before]].role == "moderator":
            return None
    return None


def _label_key(draft: Draft, number: int) -> str | None:
    label = draft.blocks[number].label
    return label.reading.key if label else None


def _carry(person: Speaker) -> tuple[Evidence, ...]:
    """Evidence that a name and an outlet are carried on from an earlier turn, with the span that gave them there."""
    found = {}
    for item in person.evidence:
        if item.field in ("name", "outlet") and item.field not in found:
            found[item.field] = Evidence(item.field, item.value, "carried", item.span)
    return tuple(found.values())


Printed = dict[tuple[int, int], list[Evidence]]


def _collect_printed(draft: Draft) -> Printed:
    """The evidence of labels, by person and place of the label."""
    printed: Printed = {}
    for who, person in enumerate(draft.people):
        for item in person.evidence:
            if item.kind == "label" and item.span is not None:
                printed.setdefault((who, item.span.start), []).append(item)
    return printed


def _label_evidence(draft: Draft, number: int, printed: Printed) -> tuple[Evidence, ...]:
    """The evidence of a turn's own label."""
    label = draft.blocks[number].label
    return tuple(printed.get((draft.speakers[number], label.start), ())) if label else ()


def _credit(claims: list[Claim]) -> tuple[Evidence, ...]:
    """Evidence from claims, the most trusted value of each field."""
    found: list[Evidence] = []
    for claim in claims:
        if claim.name and claim.name_span and not any(item.field == "name" for item in found):
            found.append(Evidence("name", claim.name, claim.kind, claim.name_span))
        if claim.outlet and claim.outlet_span and not any(item.field == "outlet" for item in found):
            found.append(Evidence("outlet", claim.outlet, claim.kind, claim.outlet_span))
    return tuple(found)


def _place_asker(people: list[Speaker], voice: Speaker, who: int, claims: list[Claim]) -> tuple[int, Speaker]:
    """Return the asker whom claims name: one met before, or a new one; the nameless voice where nothing is claimed."""
    name = next((claim.name for claim in claims if claim.name), None)
    outlet = next((claim.outlet for claim in claims if claim.outlet), None)
    if name is None and (outlet is None or voice.outlet):
        return who, voice
    if name is not None:
        tokens = fold(name).split()
        known = [
            n for n, person in enumerate(people) if person.role == "asker" and person.name and same_name(tokens, fold(person.name).split())
            and (outlet is None or person.outlet is None or same_outlet(outlet, person.outlet))
        ]  # fmt: skip
        if len(known) == 1:
            return known[0], people[known[0]]
    asker = evolve(voice, name=name, outlet=voice.outlet, evidence=(), labels=voice.labels)
    people.append(asker)
    return len(people) - 1, asker


def _add(person: Speaker, found: tuple[Evidence, ...]) -> Speaker:
    """Add evidence to a person; the fullest name and the first outlet stay."""
    if not found:
        return person
    name, outlet, forms = person.name, person.outlet, list(person.outlet_forms)
    for item in found:
        if item.field == "outlet":
            outlet = outlet or item.value
            if item.value not in forms:
                forms.append(item.value)
        elif name is None or len(item.value.split()) > len(name.split()):
            name = item.value
    new = tuple(item for item in found if item not in person.evidence)
    return evolve(person, name=name, outlet=outlet, outlet_forms=tuple(forms), evidence=person.evidence + new)


def same_outlet(one: str, two: str) -> bool:
    """Whether two forms can be one outlet: equal words, one within the other, or the initials of the other."""
    first, second = (fold(value).removeprefix("the ").replace("-", " ") for value in (one, two))
    if first == second or first in second or second in first:
        return True
    return any(short == "".join(word[0] for word in long.split() if word not in ("of", "the", "and")) for short, long in ((first, second), (second, first)))


# Claims


def find_claims(draft: Draft, number: int) -> list[Claim]:
    """Return what the turn and the turn before it say of the asker, the most trusted first."""
    claims = []
    own = find_introduction(draft, number)
    if own is not None:
        claims.append(own)
    noted = find_editor_note(draft, number)
    if noted is not None and own is None:
        claims.append(noted)
        own = noted
    called = find_call(draft, number)
    if called is None and own is None:
        called = find_vocative(draft, number)
    if called is not None and (own is None or own.name is None or called.name is None or same_name(fold(own.name).split(), fold(called.name).split())):
        claims.append(called)
    return claims


def find_introduction(draft: Draft, number: int) -> Claim | None:
    """Find the asker's own words on name and outlet, in the first sentences of the turn."""
    block = draft.blocks[number]
    text = draft.text
    asker = draft.people[draft.speakers[number]]
    own = fold(asker.name).split() if asker.name else []
    stop = min(block.end, block.start + (2 * REACH if own else REACH))
    others = {token for person in draft.people if person.role != "asker" and person.name for token in fold(person.name).split()[-1:]}
    spoken = {token for person in draft.people if person.role != "asker" and person.name for token in fold(person.name).split()}
    for pattern in introductions():
        for hit in pattern.finditer(text, block.start, stop, overlapped=True):
            claim = _read_claim(hit, "self_introduction")
            if claim is None or claim.name is None:
                continue
            words = fold(claim.name).split()
            before = text[max(block.start, hit.start() - 24) : hit.start()]
            cued = opened_by_cue().search(before) is not None
            if not cued and not OPENING.search(before):
                continue
            if own and not _is_own(words, own):
                continue
            if not own and not cued and (words[-1] in others or len(words) < 2):
                continue
            if claim.outlet and set(fold(claim.outlet).split()) <= spoken:
                continue  # "Merry Christmas, Mira."
            return claim
    posted = posts().search(text, block.start, stop)
    if posted is not None and own:
        outlet = " ".join(posted["outlet"].split()).rstrip(".,")
        if _plausible_outlet(outlet):
            return Claim(None, outlet, "self_introduction", None, Span(*posted.span("outlet")))
    alone = named_only().search(text, block.start, min(stop, block.start + 160))
    if alone and len(alone["name"].split()) > 1 and _plausible_name(alone["name"]):
        return Claim(_tidy(alone["name"]), None, "self_introduction", Span(*alone.span("name")), None)
    return None


def _is_own(said: list[str], own: list[str]) -> bool:
    """Whether a name said by the asker is the label's, be it short or spelt otherwise ("Lena Vale" under "Yelena Vale:")."""
    return said[-1] == own[-1] or (said[0] == own[0] and SequenceMatcher(None, said[-1], own[-1]).ratio() > 0.7)


def _read_claim(hit: regex.Match[str], kind: str) -> Claim | None:
    """Judge a match: the name must look like one and the outlet must not be an office or a common word."""
    name, outlet = hit["name"], hit["outlet"]
    honorific, bare = split_honorific(" ".join(name.split()))
    if not _plausible_name(bare):
        return None
    outlet = " ".join(outlet.split()).rstrip(".,'’")
    if outlet.startswith(("The ", "the ")) and len(outlet.split()) > 2:
        outlet = outlet[4:]
    if not _plausible_outlet(outlet) or fold(outlet).split()[0] in NO_NAME and len(outlet.split()) == 1:
        return None
    start = hit.start("name") + (len(name) - len(name.split(None, len(honorific.split()))[-1]) if honorific else 0)
    return Claim(bare, outlet, kind, Span(start, hit.end("name")), Span(*hit.span("outlet")))


def _plausible_name(name: str) -> bool:
    words = name.split()
    if " ".join(words).casefold() in unions("courtesy_cues", "handover_cues", "stage_words"):
        return False
    stop = unions("function_words", "offices")
    folded = [word.casefold().strip(".") for word in words]
    if any(word in stop or word in NO_NAME for word in folded):
        return False
    return looks_like_name(name) and any(len(word) > 2 for word in words)


def _plausible_outlet(outlet: str) -> bool:
    words = outlet.split()
    if not outlet or len(outlet) < 2 or words[0].casefold() in NO_OUTLET or has_office(words[0]):
        return False
    if any(word.casefold() in union("months") for word in words):
        return False
    return not (len(words) == 1 and words[0].casefold().strip(".") in union("function_words"))


NO_NAME = frozenset(
    "good morning afternoon evening hello hi thank thanks yes no okay well just first second third next last question questions"
    " follow two one also but so if when what how why where who do does did can could would will should is are was were have has"
    " i you we they he she it my your our his her president sir madam everyone everybody all please again right now today yesterday"
    " tomorrow yeah yep nope absolutely exactly correct right monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september"
    " october november december buenos buenas gracias presidenta presidente mr mrs ms guys congratulations sorry".split()
)
NO_OUTLET = frozenset(
    "i you we they he she it my your our his her the this that these those mr mrs ms dr president prime sir madam thank thanks if when"
    " what how why where who do does did can could would will should is are was were have has and but so just good secretary chair"
    " chairman governor minister yes no on in at as or congress america first second also".split()
)


def find_call(draft: Draft, number: int) -> Claim | None:
    """Find who was called at the end of the turn before; only a call that nothing but "please go ahead" follows counts."""
    block = draft.blocks[number - 1] if number else None
    if block is None or draft.kinds[number - 1] == "question" or block.start == block.end:
        return None
    text = draft.text
    managing = draft.kinds[number - 1] == "moderator"
    for piece in _last_pieces(draft, max(block.start, block.end - TAIL), block.end):
        words = text[piece.start : piece.end]
        hits = calls().finditer(text, piece.start, piece.end, overlapped=True)
        for hit in sorted(hits, key=lambda hit: (-hit.start("outlet"), hit.start("name"))):
            claim = _read_claim(hit, "handover")
            if claim is not None and (managing or hit.end() >= piece.end - 12):
                return claim
        if managing:
            for hit in reversed(list(cued_calls().finditer(text, piece.start, piece.end))):
                claim = _read_called(draft, hit["called"], Span(*hit.span("called")), managing=True)
                if claim is not None:
                    return claim
        alone = ALONE.fullmatch(words.strip())
        if alone and not THANKS.search(words):
            start = piece.start + words.index(alone["called"])
            claim = _read_called(draft, alone["called"], Span(start, start + len(alone["called"])), managing=managing)
            if claim is not None:
                return claim
        if not EMPTY_CALL.search(words) or len(words.split()) > 12:
            break
    return None


@cache
def cued_calls() -> regex.Pattern[str]:
    """Return the pattern of a call after its cue: "we'll go to the line of X"."""
    return regex.compile(
        rf"(?i:\b(?:{_alternatives('call_cues')})) [ \u00a0\n]+ {ARTICLE} (?P<called> (?:{HONORIFIC})? (?:{NAME}|{OUTLET}) )", regex.VERBOSE
    )


def _last_pieces(draft: Draft, start: int, end: int) -> list[Span]:
    """The last three sentences or clauses parted by dashes, the last first; a hard wrap parts nothing."""
    text = draft.text
    ends = PIECE_END if draft.wrapped else LINE_PIECE_END
    edges = [start, *(hit.end() for hit in ends.finditer(text, start, end)), end]
    spans = [Span(low, high) for low, high in zip(edges, edges[1:], strict=False) if text[low:high].strip(" .?!…\n\u00a0—–-")]
    return spans[::-1][:3]


HONORIFIC = r"(?:Mr|Ms|Mrs|Dr|Miss|Señor|Señora|Sr|Sra|Herr|Frau|M|Mme)\.?[ \u00a0]"
SENTENCE_END = r"(?:(?<!\b(?:Mr|Ms|Mrs|Dr|St|Sr|Sra|\p{Lu}))\.|[?!…])[\s\u00a0]+|\s--\s|—"
PIECE_END = regex.compile(rf"{SENTENCE_END}|\n[ \t\u00a0]*\n\s*")
LINE_PIECE_END = regex.compile(rf"{SENTENCE_END}|\n+")
EMPTY_CALL = regex.compile(r"(?i)go ahead|please|your line|proceed|you may|question|adelante|floor|open|silence|there|yes|okay")
THANKS = regex.compile(r"(?i)\b(?:thank|thanks|gracias|sorry)\b")
ALONE = regex.compile(
    rf"[\s—–-]*(?:(?:Okay|OK|Yes|Yeah|And|Next|Then|Now|Let us|A ver|Sí|Bueno|Go ahead|Please|All right|Alright|Well|So)[,.—–\s]+){{0,3}}"
    rf"(?P<called>(?:{HONORIFIC})?(?:{NAME}|{OUTLET}))"
    r"(?:[,\s]+(?:please|go ahead|you|next|in the back|here|por favor|adelante|over there|your question|back there|then|first|[Ff]or the last question))*[\s.?!…,—–-]*"
)


def _read_called(draft: Draft, called: str, span: Span, *, managing: bool) -> Claim | None:
    """Read "Ms. Loven" or "Harbour Times": the name or the outlet that a call consists of."""
    words = " ".join(called.split()).strip(" .,")
    honorific, bare = split_honorific(words)
    tokens = fold(bare).split()
    known = any(
        person.name and person.role != "asker" and (same_name(tokens, fold(person.name).split()) or tokens == fold(person.name).split()[:1])
        for person in draft.people
    )  # fmt: skip
    if known or not bare:
        return None
    if _is_outlet(bare):
        return Claim(None, bare.removeprefix("The "), "handover", None, span) if managing and _plausible_outlet(bare) else None
    if not _plausible_name(bare):
        return None
    if len(tokens) == 1 and not honorific and not _is_addressed(draft.text, bare, often=2 - managing):
        return None
    start = span.start + (called.index(bare.split()[0]) if honorific else 0)
    return Claim(bare, None, "handover", Span(start, span.end), None)


def _is_addressed(text: str, word: str, *, often: int) -> bool:
    """Whether a lone word is a first name here: never in lower case, and addressed or spoken of ``often`` times elsewhere."""
    escaped = regex.escape(word)
    if word.casefold() in text and regex.search(rf"(?<!\p{{L}}){regex.escape(word.casefold())}(?!\p{{L}})", text):
        return False
    seen, place = 0, text.find(word)
    while place >= 0 and seen < often:
        end = place + len(word)
        before = text[max(0, place - 5) : place]
        alone = text[end : end + 1] in ",.?!’' " and not (text[end : end + 1] == " " and text[end + 1 : end + 2].isupper())
        within = BEFORE_NAME.search(before) is not None
        opening = text[end : end + 1] in ",." and AFTER_STOP.search(before) is not None
        seen += alone and (within or opening) and not before.casefold().endswith("the ")
        place = text.find(word, end)
    return seen >= often


BEFORE_NAME = regex.compile(r"[,\p{Ll}][ \u00a0\n]+\Z")
AFTER_STOP = regex.compile(r"[.?!—–-][ \u00a0\n]+\Z")


def find_editor_note(draft: Draft, number: int) -> Claim | None:
    """Find the editor's bracket that names the asker: in the answer after ("Bob [Name, Outlet], I …"), or at the end of the one before."""
    for at in (number + 1, number - 1):
        if not 0 <= at < len(draft.blocks) or draft.kinds[at] == "question":
            continue
        block = draft.blocks[at]
        low, high = (block.start, min(block.end, block.start + 160)) if at > number else (max(block.start, block.end - 70), block.end)
        for hit in EDITOR.finditer(draft.text, low, high):
            if at < number and draft.text[hit.end() : block.end].strip(" .") == "" or at > number:
                claim = _read_claim(hit, "editor")
                if claim is not None:
                    return claim
    return None


EDITOR = regex.compile(rf"\[(?P<name>{NAME}),[ \u00a0]+{ARTICLE}(?P<outlet>{OUTLET})\]")


def find_vocative(draft: Draft, number: int) -> Claim | None:
    """Find the name by which the answer, in its first words, calls an asker whom no label names."""
    if number + 1 >= len(draft.blocks) or draft.kinds[number + 1] == "question":
        return None
    if draft.people[draft.speakers[number]].name is not None:
        return None
    block = draft.blocks[number + 1]
    hit = VOCATIVE.match(draft.text, block.start, min(block.end, block.start + 120))
    if hit is None:
        return None
    opened = hit.start("called") > block.start  # "Well, Ada, …"
    claim = _read_called(draft, hit["called"], Span(*hit.span("called")), managing=opened)
    if claim is not None and claim.name is None:
        return None
    return claim._replace(kind="vocative") if claim else None


VOCATIVE = regex.compile(
    rf"(?:\([^()]{{2,30}}\)\s*)?(?:(?:Well|Sure|Yes|Yeah|No|Thank you|Thanks|Hi|Hey|Hello|Look|So|Listen|Okay|Oh|Right|Good morning|Good question)[,.]?[ \u00a0]+){{0,2}}"
    rf"(?P<called>(?:{HONORIFIC})?\p{{Lu}}[\p{{L}}'’\-]+(?:[ \u00a0]\p{{Lu}}[\p{{L}}'’\-]+)?)[,.—–](?=[\s\u00a0])"
)


def _is_outlet(words: str) -> bool:
    """Whether a bare call names an outlet and no person: an acronym, or a word of an organisation among the words."""
    plain = words.replace(".", "")
    if plain.isupper() and 2 <= len(plain) <= 6 and " " not in plain:
        return True
    return any(word.casefold().strip(".") in union("organisations") for word in words.split())


def _tidy(name: str) -> str:
    return " ".join(name.split())
