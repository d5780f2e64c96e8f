"""Questions that a moderator reads out for somebody who is not in the room.

In: the draft and the number of a turn. Out: whether it relays a question, and whom it names as the author. Such a turn is a
question, to which the answer behind it replies. Its speaker is who speaks, the moderator; the author stands in its evidence.
"""

from __future__ import annotations

from functools import cache

import regex

from pressconf.deferred import defer
from pressconf.model import Evidence
from pressconf.passes.calls import calls
from pressconf.passes.draft import Draft
from pressconf.passes.management import split_sentences
from pressconf.passes.naming import (
    FIRST_LAST,
    NAME,
    SPACE,
    is_plausible_name,
    is_plausible_outlet,
    list_alternatives,
    names_outlet,
)
from pressconf.passes.vocabulary import phrases
from pressconf.passes.words import count_words
from pressconf.source import Span

#: Fewer words ask for no more than attention: "Governor?", "Can you hear us?"; behind a colon or a quotation mark fewer ask.
FEWEST_ASKED, FEWEST_READ = 6, 3
#: In so many characters a moderator says whose question it is.
INTRODUCED = 400


def relays_question(speech: str, code: str | None) -> bool:
    """Tell whether words say that somebody else asks, and then ask; not where they give that one the floor in between."""
    cue = phrases("relay_cues", code).search(speech[:INTRODUCED]) or named_authors().search(speech[:INTRODUCED])
    if cue is None:
        return False
    handing = phrases("handover_cues", code)
    rest = speech[cue.end() :]
    if told_authors().search(speech[:INTRODUCED]):
        return True  # "Ada Brandt wants to know whether …"
    for piece in split_sentences(rest)[-2:]:  # "… will the county pay for it? Governor?"
        if not piece.rstrip('"”’»').endswith(("?", "？")):
            continue
        lead, bare, parted = split_read(piece)
        before = rest[: rest.find(piece)] + lead
        read = parted or before.rstrip().endswith((":", "：", '"', "“", "«"))
        named = {word for word in CAPITALISED.findall(before) if not read}
        if named.intersection(CAPITALISED.findall(bare)):
            return False  # "… from Ada Brandt. Is Ada there, and can we hear her?"
        if count_words(bare) >= (FEWEST_READ if read else FEWEST_ASKED) and not handing.search(bare):
            return handing.search(before) is None
    return False


CAPITALISED = defer(r"\p{Lu}\p{L}{2,}")
#: What stands before a question that is read out, the mark, and the question.
READ = defer(r"(?s)(?P<lead>.*[:：\"“„«])\s*(?P<bare>[^:：\"“„«]+)\Z")


def is_relayed(draft: Draft, number: int) -> bool:
    """Tell whether a moderator's turn is a question read out, by its words and by its place."""
    return stands_for_question(draft, number) and relays_question(draft.speech(number), draft.code)


def stands_for_question(draft: Draft, number: int) -> bool:
    """Tell whether a moderator's turn stands where a question does: a principal speaks behind it, and nobody asked right before."""
    if not 0 <= number < len(draft.blocks) - 1 or _role(draft, number) != "moderator":
        return False
    answered = _role(draft, number + 1) == "principal" and not draft.managing[number + 1]
    asked = number > 0 and _role(draft, number - 1) == "asker"
    return answered and not asked


def split_read(sentence: str) -> tuple[str, str, bool]:
    """Return what stands before a question in its sentence, the question, and whether a colon or a quotation mark parts them."""
    hit = READ.match(sentence)
    return (hit["lead"], hit["bare"], True) if hit else ("", sentence, False)


def _role(draft: Draft, number: int) -> str:
    return draft.people[draft.speakers[number]].role


def find_author(draft: Draft, number: int) -> tuple[Evidence, ...]:
    """Return name and outlet of the one whose question a turn reads out, as far as it says so before the question.

    Where no word says that it is read out, whoever is named right before its colon is meant: "On screen, Ada Brandt, Coast Radio:".
    """
    block = draft.blocks[number]
    end = min(block.end, block.start + INTRODUCED)
    if not relays_question(draft.speech(number), draft.code):
        colon = regex.search("[:：]", draft.text[block.start : end])
        place = block.start + colon.start() if colon else block.start
        named = calls().finditer(draft.text, block.start, place, overlapped=True)
        return next((_credit(draft, hit) for hit in named if hit.end() == place and _is_author(hit)), ())
    asked = draft.text.find("?", block.start, end)
    end = asked if asked >= 0 else end
    for hit in calls().finditer(draft.text, block.start, end, overlapped=True):  # "Frage von Ada Brandt von …"
        if _is_author(hit):
            return _credit(draft, hit)
    for hit in named_authors().finditer(draft.text, block.start, end):
        group = "after" if hit["after"] else "before"
        if names_outlet(hit[group]):
            return _relayed("outlet", draft, hit.span(group))
        if " " in hit[group] and is_plausible_name(hit[group]):  # "a question from Facebook" names nobody
            return _relayed("name", draft, hit.span(group))
    return ()


def _is_author(hit: regex.Match[str]) -> bool:
    return is_plausible_name(hit["name"]) and is_plausible_outlet(hit["outlet"])


def _credit(draft: Draft, hit: regex.Match[str]) -> tuple[Evidence, ...]:
    """Evidence of the name and the outlet of a call."""
    return _relayed("name", draft, hit.span("name")) + _relayed("outlet", draft, hit.span("outlet"))


def _relayed(what: str, draft: Draft, place: tuple[int, int]) -> tuple[Evidence, ...]:
    words = " ".join(draft.text[slice(*place)].split())
    return (Evidence(f"relayed_{what}", words, "handover", Span(*place)),)


@cache
def named_authors() -> regex.Pattern[str]:
    """Return the pattern of a name at a cue: "a question from Ada Brandt", "Ada Brandt, of Harbour Times, wants to know"."""
    cues, verbs = list_alternatives("relay_cues"), list_alternatives("relay_verbs")
    return regex.compile(
        rf"(?<!\p{{L}}) (?: (?i:{cues}) {SPACE}+ (?P<after> {NAME} )"
        rf" | (?P<before> {FIRST_LAST} ) [^.?!:\r\n]{{0,50}}? [, ] {SPACE}* (?i:{verbs}) ) (?!\p{{L}})",
        regex.VERBOSE,
    )


@cache
def told_authors() -> regex.Pattern[str]:
    """Return the pattern of a question that is told, not read: "Ada Brandt wants to know whether"."""
    from pressconf.languages.asking import ASKING  # tables that are no part of the cost of an import
    from pressconf.passes.asking import list_words

    words = "|".join(list_words(asking.indirect_words) for asking in ASKING.values() if asking.indirect_words)
    verbs = list_alternatives("relay_verbs")
    return regex.compile(
        rf"(?<!\p{{L}}) {FIRST_LAST} [^.?!:\r\n]{{0,50}}? [, ] {SPACE}* (?i:{verbs}),? {SPACE}+ (?i:{words}) (?!\p{{L}})",
        regex.VERBOSE,
    )
