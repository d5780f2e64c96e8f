"""What others say of an asker: the call that gave the floor, an editor's note, the name by which the answer calls.

In: the draft and the number of a question turn. Out: a claim, or None. Only a call that nothing but "please go ahead" follows
counts.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import regex

from pressconf.deferred import defer
from pressconf.passes.claims import Claim, read_claim
from pressconf.passes.draft import Draft
from pressconf.passes.folding import fold
from pressconf.passes.management import is_bare_name, split_sentences
from pressconf.passes.naming import (
    ARTICLE,
    NAME,
    OUTLET,
    SPACE,
    honorific_pattern,
    is_courteous,
    is_explained,
    is_plausible_name,
    is_plausible_outlet,
    list_alternatives,
    manages_press,
    names_outlet,
)
from pressconf.passes.vocabulary import phrases
from pressconf.passes.words import count_words, split_honorific
from pressconf.source import Span, count_line_ends

#: How far from the end of the turn before a call is looked for.
TAIL = 260
#: A call at the end of an answer is a sentence of no more words than this.
LONGEST_CALL = 24
#: An answer of so few words leaves room for another's: "Yes. Twelve." "Eleven."
FEW_WORDS = 12


def find_editor_note(draft: Draft, number: int) -> Claim | None:
    """Find the editor's bracket that names the asker.

    It stands at the start of the answer ("Bob [Name, Outlet], I …") or at the end of the turn before the question.
    """
    for at in (number + 1, number - 1):
        if not 0 <= at < len(draft.blocks) or draft.kinds[at] == "question":
            continue
        block = draft.blocks[at]
        after = at > number
        low, high = (block.start, block.start + 160) if after else (block.end - 70, block.end)
        for hit in EDITOR.finditer(draft.text, max(low, block.start), min(high, block.end)):
            if after or not draft.text[hit.end() : block.end].strip(" ."):
                claim = read_claim(hit, "editor")
                if claim is not None:
                    return claim
    return None


EDITOR = defer(rf"\[(?P<name>{NAME}),[ \u00a0]+{ARTICLE}(?P<outlet>{OUTLET})\]")


def find_call(draft: Draft, number: int) -> Claim | None:
    """Find who was called at the end of the turn before, or, where that only greets, of the moderator's turn before it."""
    near = _find_call_in(draft, number - 1)
    if number > 1 and draft.kinds[number - 1] == draft.kinds[number - 2] == "moderator":
        far = _find_call_in(draft, number - 2)
        greeted = near is None or (far is not None and fold(near.name or "") == fold(far.name or "").split(" ")[0])
        return far if far is not None and greeted else near
    return near


def _find_call_in(draft: Draft, before: int) -> Claim | None:
    """Find who is called at the end of turn ``before``."""
    block = draft.blocks[before] if before >= 0 else None
    if block is None or draft.kinds[before] == "question" or block.start == block.end:
        return None
    text, code = draft.text, draft.code
    managing = draft.kinds[before] == "moderator"
    speaker = draft.people[draft.speakers[before]]
    by_moderator = managing and (speaker.role == "moderator" or manages_press(speaker.office))
    told = False
    for piece in _last_pieces(draft, max(block.start, block.end - TAIL), block.end):
        opens = not by_moderator and piece.start == block.start and before > 0
        if opens and (told or asks_for_name(draft, before - 1)):
            break  # "How much?" "Norland Crowns."; "Lena Strand. She did it all."
        claim = _read_piece(draft, piece, managing, by_moderator)
        words = text[piece.start : piece.end]
        if (
            claim is not None
            and opens
            and is_bare_name(words.strip())
            and not _is_sure(claim)
            and _is_asked(draft, before - 1)
        ):
            break  # "It has a new chair?" "Marta Dole."
        if claim is not None:
            return claim
        handed = phrases("handover_cues", code).search(words) is not None
        empty, told = handed or is_courteous(words, code), not handed
        brief = len(words.split()) <= 3 and not any(char.isupper() for char in words.strip()[1:])
        if not (empty or brief) or len(words.split()) > 12:
            break
    return None


def _is_sure(claim: Claim) -> bool:
    """Whether somebody is called by first name, surname and outlet, as hardly any answer puts it."""
    return " " in (claim.name or "") and claim.outlet is not None and names_outlet(claim.outlet)


def _is_asked(draft: Draft, number: int) -> bool:
    """Whether the turn, or the one before a few words of somebody else's answer, asks something that a name may answer."""
    from pressconf.passes.answering import find_asked  # which needs this module

    if number > 0 and draft.kinds[number] == "answer" and count_words(draft.speech(number)) <= FEW_WORDS:
        number -= 1
    return number >= 0 and draft.kinds[number] == "question" and find_asked(draft, number).something


def _read_piece(draft: Draft, piece: Span, managing: bool, by_moderator: bool) -> Claim | None:
    """Read a call in one sentence: a name with an outlet, a name or outlet after a cue, or either alone."""
    text = draft.text
    count = len(text[piece.start : piece.end].split())
    if not managing and count > LONGEST_CALL:
        return None
    hits = calls().finditer(text, piece.start, piece.end, overlapped=True)
    for hit in sorted(hits, key=lambda hit: (-hit.start("outlet"), hit.start("name"))):
        if within_outlet().search(text, max(piece.start, hit.start() - 16), hit.start()):
            continue  # "Omar from the Evening Standard of Tarn"
        claim = read_claim(hit, "handover")
        fills = count <= len(hit.group().split()) + 4
        lone = claim is not None and " " not in (claim.name or " ") and ROMANCE_LINK.search(hit.group())
        if claim is not None and (managing or fills) and not lone and _is_call(draft, piece, Span(*hit.span())):
            return claim
    for hit in reversed(list(cued_calls().finditer(text, piece.start, piece.end))):
        if managing or not text[hit.end() : piece.end].strip(EMPTY):
            claim = _read_called(draft, Span(*hit.span("called")), sure=managing)
            if claim is not None:
                return claim
    alone = _strip_call(draft, piece)
    if alone is None or (text[piece.start : piece.end].rstrip().endswith("?") and not managing):
        return None
    own_paragraph = count_line_ends(text[max(0, piece.start - 3) : piece.start]) > draft.wrapped
    return _read_called(draft, alone, sure=by_moderator or own_paragraph)


def _is_call(draft: Draft, piece: Span, named: Span) -> bool:
    """Tell whether a sentence calls the one named, and tells nothing of him: not "I spoke to Ada Brandt of Harbour Times"."""
    code = draft.code
    before, after = draft.text[piece.start : named.start], draft.text[named.end : piece.end]
    cues = [phrases(table, code) for table in ("call_cues", "handover_cues", "courtesy_cues")]
    opened = not any(map(str.islower, before)) or any(cue.search(before) for cue in cues)
    asked = after.rstrip().endswith("?")
    closed = not after.strip(EMPTY) or asked or any(cue.search(after) for cue in cues)
    return (opened or before.rstrip().endswith((",", ":", ")", "]"))) and closed


@cache
def calls() -> regex.Pattern[str]:
    """Return the pattern of a call: a name with an outlet after a comma or a link word."""
    links = list_alternatives("outlet_links")
    return regex.compile(
        rf"(?<!\p{{L}}) (?P<name> {NAME} )"
        rf" (?: {SPACE}*,{SPACE}* (?: (?:{links}) {SPACE}+ {ARTICLE} )? | {SPACE}+ (?:{links}) {SPACE}+ {ARTICLE} ) (?P<outlet> {OUTLET} )",
        regex.VERBOSE,
    )


@cache
def within_outlet() -> regex.Pattern[str]:
    """Return the pattern of what stands before an outlet and before no name: "from the "."""
    links = list_alternatives("outlet_links")
    return regex.compile(rf"(?<!\p{{L}})(?:{links}){SPACE}+the{SPACE}+(?:\p{{Lu}}[\p{{L}}'’\-]*{SPACE}+){{0,3}}\Z")


@cache
def cued_calls() -> regex.Pattern[str]:
    """Return the pattern of a call after its cue: "we'll go to the line of X"."""
    return regex.compile(
        rf"(?i:\b(?:{list_alternatives('call_cues')})) {SPACE}+ {ARTICLE} (?P<called> {honorific_pattern()}? (?:{NAME}|{OUTLET}) )",
        regex.VERBOSE,
    )


def _last_pieces(draft: Draft, start: int, end: int) -> list[Span]:
    """The last three sentences or clauses parted by dashes, the last first; a hard wrap parts nothing."""
    text = draft.text
    ends = PIECE_END if draft.wrapped else LINE_PIECE_END
    edges = [start, *(hit.end() for hit in ends.finditer(text, start, end)), end]
    pieces = pairwise(edges)
    return [Span(low, high) for low, high in pieces if text[low:high].strip(EMPTY)][::-1][:3]


EMPTY = " .?!…,\r\n\u00a0—–-"


#: "the cabinet of security" in Romance languages looks like a name with an outlet.
ROMANCE_LINK = defer(r"[ \u00a0\r\n](?:de|del|di|do|da|du|della)[ \u00a0\r\n]")
SENTENCE_END = r"(?:(?<!\b(?:Mr|Ms|Mrs|Dr|St|Sr|Sra|\p{Lu}))\.|[?!…])[\s\u00a0]+|\s--\s|—"


PIECE_END = defer(rf"{SENTENCE_END}|(?>\r\n|\n|\r)[ \t\u00a0]*(?>\r\n|\n|\r)\s*")


LINE_PIECE_END = defer(rf"{SENTENCE_END}|[\r\n]+")


def _strip_call(draft: Draft, piece: Span) -> Span | None:
    """The name or outlet that a sentence consists of, without "okay" before and "please, go ahead" after it; or None."""
    text, code = draft.text, draft.code
    start, end = piece
    opened = called_alone().match(text, start, end)
    if opened is None or regex.search(r"(?i)\b(?:thank|gracias|danke|merci)", text[start:end]):
        return None
    rest = phrases("handover_cues", code).sub(" ", text[opened.end() : end])
    if any(
        char.isalnum()
        for char in regex.sub(
            r"(?i)\b(?:you|here|there|next|then|first|for the|last|question|over|back|in)\b", " ", rest
        )
    ):
        return None
    return Span(*opened.span("called"))


@cache
def called_alone() -> regex.Pattern[str]:
    """Return the pattern of a sentence that opens with the one called, after interjections."""
    words = list_alternatives("interjections")
    return regex.compile(
        rf"[\s—–\-]* (?: \[ [^\[\]]{{1,40}} \] \s* )? (?: (?i:{words}) [,.—–\s]+ ){{0,3}}"
        rf" (?P<called> {honorific_pattern()}? (?:{OUTLET}|{NAME}) ) (?=[\s.?!…,—–\-]|\Z)",
        regex.VERBOSE,
    )


def find_vocative(draft: Draft, number: int) -> Claim | None:
    """Find the name by which the answer, in its first words, calls an asker whom no label names."""
    if number + 1 >= len(draft.blocks) or draft.kinds[number + 1] != "answer":
        return None
    if draft.people[draft.speakers[number]].name is not None:
        return None
    block, code = draft.blocks[number + 1], draft.code
    hit = vocatives().match(draft.text, block.start, min(block.end, block.start + 120))
    if hit is None:
        return None
    if asks_for_name(draft, number) or is_explained(draft.text, hit.end("called")):
        return None
    called = hit["called"]
    before = draft.text[block.start : hit.start("called")]
    told = draft.text[hit.end("called")] == "." and not is_courteous(before, code)  # "No, Lindmark. It was there."
    first, *others = split_honorific(called)[1].split()
    if others and draft.count_addressed(first) < 1 and not split_honorific(called)[0]:
        return None  # "Golden Gate, we call it"
    claim = _read_called(draft, Span(*hit.span("called")), sure=bool(before) and not told)
    return claim._replace(kind="vocative") if claim and claim.name else None


def asks_for_name(draft: Draft, number: int) -> bool:
    """Tell whether the last sentence of a turn asks who, where, when or how many: a name is then the answer."""
    last = (split_sentences(draft.speech(number)[-300:]) or [""])[-1]
    hits = phrases("asking_words", draft.code).finditer(last)
    return any(len(CLAUSE_END.split(last[: hit.start()])[-1].split()) < 2 for hit in hits)  # "And who", "In which"


CLAUSE_END = defer(r"[,;:—–]|\s-")


@cache
def vocatives() -> regex.Pattern[str]:
    """Return the pattern of a name called in the first words of a turn."""
    words = list_alternatives("interjections")
    return regex.compile(
        rf"(?: \( [^()]{{2,30}} \) \s* )? (?: (?i:{words}) [,.]? [ \u00a0]+ ){{0,2}}"
        rf" (?P<called> {honorific_pattern()}? \p{{Lu}}[\p{{L}}'’\-]+ (?: [ \u00a0] \p{{Lu}}[\p{{L}}'’\-]+ )? ) [,.—–] (?=[\s\u00a0])",
        regex.VERBOSE,
    )


def _read_called(draft: Draft, span: Span, *, sure: bool) -> Claim | None:
    """Read "Ms. Brandt" or "Harbour Times": the name, or where the call is ``sure`` the outlet, that a call consists of."""
    called = draft.text[span.start : span.end]
    honorific, bare = split_honorific(" ".join(called.split()).strip(" .,"))
    tokens = fold(bare).split()
    if not tokens or draft.speaks_here(tokens):
        return None
    if names_outlet(bare):
        if not sure or not is_plausible_outlet(bare):
            return None
        return Claim(None, bare.removeprefix("The "), "handover", None, span)
    if not is_plausible_name(bare):
        return None
    if len(tokens) == 1 and not honorific and draft.count_addressed(bare) < 2 - sure:
        return None
    start = span.start + (called.index(bare.split()[0]) if honorific else 0)
    return Claim(bare, None, "handover", Span(start, span.end), None)
