"""Seventh pass: who asks, and for whom, where the label does not say.

In: blocks, people, kinds. Out: ``people`` and ``speakers`` with the askers whom the text names, and ``evidence`` (for each
block what credits it to its speaker). In order of trust: the label, the asker's own words, the call that gave the floor.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import regex
from attrs import evolve

from pressconf.model import Evidence, Speaker
from pressconf.passes.answering import find_asked
from pressconf.passes.calls import asks_for_name, find_call, find_editor_note, find_vocative
from pressconf.passes.claims import Claim
from pressconf.passes.draft import Draft, Hints
from pressconf.passes.folding import fold
from pressconf.passes.introductions import find_correction, find_introduction
from pressconf.passes.management import consists_of, is_bare_name, split_sentences
from pressconf.passes.naming import ARTICLE, SPACE, is_plausible_name, list_alternatives, same_name, same_outlet
from pressconf.passes.relays import find_author
from pressconf.passes.vocabulary import phrases
from pressconf.passes.words import count_words, split_honorific

#: So many calls show that nobody asks in this text without being called.
FEWEST_CALLS = 3
#: Before a first name in the register of surnames.
FIRST = "first "
#: So few words between two questions are a remark to the asker, who then goes on.
FEW_WORDS = 12
#: In so few words a name is called: "Yes, Peter."
FEW_CALLED = 6
#: A name that is called has no more words than this.
LONGEST_NAME = 3
#: Tables of words that are a sentence of their own, and no name: "Fine."
REMARKS = ("short_answers", "assents", "acknowledgements", "courtesy_cues")
#: How a turn ends into which somebody broke; and an answer that is broken off, or asks back.
DASHES = ("--", "—", "–")
#: What may stand before the first word of a question.
OPENING_MARKS = "¿¡“„«\"' "
BROKEN_OFF = ("?", "？", *DASHES, "…", "...")
#: In so many characters of a turn somebody says where he is from.
SAID = 120

Printed = dict[tuple[int, int], list[Evidence]]


def name_askers(draft: Draft) -> Draft:
    """Fill ``speakers`` and ``people`` for askers, and ``evidence``."""
    people, speakers = list(draft.people), list(draft.speakers)
    by_surname: dict[str, list[int]] = {}
    for who, person in enumerate(people):
        words = fold(person.name or "").split()  # none in a name of marks alone
        if person.role == "asker" and words:
            by_surname.setdefault(words[-1], []).append(who)
    evidence: list[tuple[Evidence, ...]] = []
    one_by_one = _calls_one_by_one(draft)
    printed = _collect_printed(draft)
    for number, kind in enumerate(draft.kinds):
        who = speakers[number]
        if kind != "question":
            evidence.append(_label_evidence(draft, number, printed))
            continue
        if people[who].role == "moderator":
            evidence.append(_label_evidence(draft, number, printed) + find_author(draft, number))
            continue
        claims = find_claims(draft, number)
        if people[who].name is not None:
            found = _credit(_agreeing(claims, people[who]))
            people[who] = _add(people[who], found)
            evidence.append(_label_evidence(draft, number, printed) + found)
            continue
        new = bool(claims) or may_call(draft, number) or comes_from().search(draft.speech(number)[:SAID]) is not None
        goes_on = not new and ((one_by_one and _was_called(draft, number, evidence)) or goes_on_after(draft, number))
        carried = _find_carried(draft, number, speakers, people) if goes_on else None
        if carried is not None:
            speakers[number] = carried
            evidence.append(_carry(people[carried]))
            continue
        found = _credit(claims)
        speakers[number] = place = _place_asker(people, who, claims, by_surname, draft.hints)
        people[place] = _add_label(draft, number, _add(people[place], found))
        evidence.append(found)
    return evolve(draft, people=tuple(people), speakers=tuple(speakers), evidence=tuple(evidence))


def find_claims(draft: Draft, number: int) -> list[Claim]:
    """Return what the turn, the turn before it and the answer say of the asker, the most trusted first."""
    if draft.in_capitals:
        return []  # where all words are in capitals, a name looks like any other word
    own = find_introduction(draft, number) or find_editor_note(draft, number)
    called = find_call(draft, number)
    if called is not None and (corrected := find_correction(draft, number, called)) is not None:
        rest = own if own is not None and own.outlet else called
        return [corrected, rest._replace(name=None, name_span=None)]
    if called is None and own is None:
        called = find_vocative(draft, number)
    if own is None or called is None:
        return [claim for claim in (own, called) if claim]
    agrees = own.name is None or called.name is None or same_name(fold(own.name).split(), fold(called.name).split())
    return [own, called] if agrees else [own]


def _add_label(draft: Draft, number: int, person: Speaker) -> Speaker:
    """Add the printed label of a turn to its asker's forms."""
    label = draft.blocks[number].label
    printed = draft.text[label.start : label.end] if label else None
    if printed is None or printed in person.labels:
        return person
    return evolve(person, labels=(*person.labels, printed))


def _agreeing(claims: list[Claim], person: Speaker) -> list[Claim]:
    """The outlets of claims that do not name somebody else than the label does."""
    own = fold(person.name or "").split()
    return [
        claim._replace(name=None)
        for claim in claims
        if claim.name is None
        or claim.kind == "self_introduction"
        or same_name(fold(claim.name).split(), own)
        or fold(claim.name).split()[-1:] == own[-1:]  # "Geoff Brandt" is called, and Geoffrey Brandt asks
    ]


def _calls_one_by_one(draft: Draft) -> bool:
    """Whether a moderator calls each asker, so that a question without a call is the same asker's.

    Where those who answer call names themselves, others break in: there nothing is carried on.
    """
    pairs = enumerate(pairwise(draft.kinds))
    handed = (number for number, pair in pairs if pair == ("moderator", "question"))
    return sum(draft.people[draft.speakers[number]].role == "moderator" for number in handed) >= FEWEST_CALLS


def goes_on_after(draft: Draft, number: int) -> bool:
    """Tell whether the asker before goes on.

    He does where the answer between breaks off or asks back; and over a few words, where these broke into his question, where he
    had only announced what he asks, or where the turn takes up what was said. A short answer alone tells nothing.
    """
    between = draft.speech(number - 1) if number else ""
    if number and draft.kinds[number - 1] == "answer" and between.endswith(BROKEN_OFF):
        return True
    if not 0 < count_words(between) <= FEW_WORDS:
        return False
    if draft.kinds[number - 1] != "answer":
        return was_interrupted(draft, number)
    return takes_up(draft, number) or _is_unfinished(draft, number - 2)


def takes_up(draft: Draft, number: int) -> bool:
    """Tell whether a turn opens as what goes on: with a small letter, a dash, "and", "yes, but", or is no more than "Why?"."""
    from pressconf.passes.asking import find_asking, list_words  # tables that are no part of the cost of an import

    speech, asking = draft.speech(number), find_asking(draft.code)
    bare = speech.lstrip(OPENING_MARKS)
    if speech.startswith((*DASHES, "…", "...")) or bare[:1].islower():
        return True
    if any(phrases(table, draft.code).match(bare) for table in ("assents", "short_answers")):
        return True
    joined = regex.match(rf"(?i:{list_words(asking.joiners)})(?!\p{{L}})", bare)
    return joined is not None or bare.strip(" .?!？").casefold() in asking.bare_follow_ups


def _is_unfinished(draft: Draft, number: int) -> bool:
    """Whether a question turn broke off, or speaks of questions to come and asks none yet: "Two questions."."""
    from pressconf.passes.asking import find_asking
    from pressconf.passes.replies import announces

    if number < 0 or draft.kinds[number] != "question":
        return False
    speech = draft.speech(number)
    return speech.endswith(DASHES) or (
        announces(speech[-SAID:], find_asking(draft.code).code) and not find_asked(draft, number).something
    )


def _was_called(draft: Draft, number: int, evidence: list[tuple[Evidence, ...]]) -> bool:
    """Whether a moderator called the asker of the question before ``number``, whose name may be carried on itself."""
    for before in range(number - 1, 0, -1):
        if draft.kinds[before] != "question" or any(item.kind == "carried" for item in evidence[before]):
            continue
        by_moderator = draft.people[draft.speakers[before - 1]].role == "moderator"
        return by_moderator and find_call(draft, before) is not None
    return False


@cache
def comes_from() -> regex.Pattern[str]:
    """Return the pattern of who says where he is from, and so is another than asked before: "I am from Harbour Times"."""
    cues, links = list_alternatives("introductions"), list_alternatives("outlet_links")
    return regex.compile(rf"(?:\A|[.?!]{SPACE})\s*(?i:{cues}){SPACE}+(?:{links}){SPACE}+{ARTICLE}[\p{{Lu}}\d]")


def was_interrupted(draft: Draft, number: int) -> bool:
    """Tell whether a few words, "Okay. Fine.", broke into a question, which the turn at ``number`` takes up again."""
    broke_in = number > 1 and draft.kinds[number - 2] == "question" and draft.kinds[number - 1] == "moderator"
    return broke_in and draft.speech(number - 2).endswith(DASHES)


def may_call(draft: Draft, number: int) -> bool:
    """Tell whether the turn before may give the floor to somebody: by its last words, or by a name in them."""
    before = draft.speech(number - 1)[-200:] if number else ""
    last = (split_sentences(before) or [""])[-1]
    code = draft.code
    if phrases("handover_cues", code).search(last) or phrases("call_cues", code).match(last):
        return True
    few = len(last.split()) <= FEW_CALLED
    if few and (phrases("pointing_cues", code).search(last) or _agrees_to_ask(draft, number - 1, last)):
        return True
    if calls_barely(draft, number - 1, last):
        return True
    names = [word for word in last.split()[1:] if word[:1].isupper() and is_plausible_name(word.strip(".,?!—-"))]
    return bool(names) and few


def _agrees_to_ask(draft: Draft, number: int, last: str) -> bool:
    """Whether the ``last`` sentence of a turn is a mere "yes" behind others, to somebody who wants to ask: "The county does. Yes."."""
    return len(split_sentences(draft.speech(number))) > 1 and consists_of(last, draft.code, "assents")


def calls_barely(draft: Draft, number: int, last: str) -> bool:
    """Tell whether the ``last`` sentence of a turn is a name and no more: a call, unless a name was asked for ("Where?" "Skerry.")."""
    name = split_honorific(last.strip(" .,?!—-"))[1]
    if not is_bare_name(name) or len(name.split()) > LONGEST_NAME or not is_plausible_name(name):
        return False
    if any(consists_of(name, draft.code, table) for table in REMARKS):
        return False
    alone = count_words(draft.speech(number)) <= len(last.split())
    return not (alone and number > 0 and asks_for_name(draft, number - 1))


def _find_carried(draft: Draft, number: int, speakers: list[int], people: list[Speaker]) -> int | None:
    """The named asker of the question before, under the same label, where nobody was given the floor since."""
    for before in range(number - 1, -1, -1):
        if draft.kinds[before] == "question":
            same = _label_key(draft, before) == _label_key(draft, number)
            return speakers[before] if same and people[speakers[before]].name else None
        if draft.kinds[before] == "moderator" and not was_interrupted(draft, before + 1):
            return None
    return None


def _label_key(draft: Draft, number: int) -> str | None:
    label = draft.blocks[number].label
    return label.reading.key if label else None


def _carry(person: Speaker) -> tuple[Evidence, ...]:
    """Evidence that a name and an outlet are carried on from an earlier turn, with the span that gave them there."""
    found: dict[str, Evidence] = {}
    for item in person.evidence:
        if item.field in ("name", "outlet") and item.field not in found:
            found[item.field] = Evidence(item.field, item.value, "carried", item.span)
    return tuple(found.values())


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
    found: dict[str, Evidence] = {}
    for claim in claims:
        if claim.name and "name" not in found:
            found["name"] = Evidence("name", claim.name, claim.kind, claim.name_span)
        if claim.outlet and "outlet" not in found:
            found["outlet"] = Evidence("outlet", claim.outlet, claim.kind, claim.outlet_span)
    return tuple(found.values())


def _place_asker(
    people: list[Speaker], who: int, claims: list[Claim], by_surname: dict[str, list[int]], hints: Hints
) -> int:
    """Return the asker whom claims name: one met before, or a new one; the nameless voice where nothing is claimed."""
    voice = people[who]
    name = next((claim.name for claim in claims if claim.name), None)
    outlet = next((claim.outlet for claim in claims if claim.outlet), None)
    if name is None and (outlet is None or voice.outlet):
        return who
    tokens = fold(name or "").split()
    if tokens:
        if len(tokens) == 1 and not by_surname.get(tokens[0]):
            first = by_surname.get(FIRST + tokens[0], ())
            if len(first) == 1:
                return first[0]  # "Hi, Ada." after the call of Ada Brandt
        known = [
            other
            for other in by_surname.get(tokens[-1], ())
            if same_name(tokens, fold(people[other].name or "").split())
            and (outlet is None or people[other].outlet is None or same_outlet(outlet, people[other].outlet or ""))
        ]
        if len(known) == 1:
            return known[0]
        by_surname.setdefault(tokens[-1], []).append(len(people))
        if len(tokens) > 1:
            by_surname.setdefault(FIRST + tokens[0], []).append(len(people))
    told = tuple(item for item in voice.evidence if item.field == "outlet")
    hinted = next(
        (value for hint, value in hints.outlets.items() if name and same_name(tokens, fold(hint).split())), None
    )
    if hinted is not None:
        told = (*told, Evidence("outlet", hinted, "hint", None))
    people.append(evolve(voice, name=name, outlet=hinted or voice.outlet, labels=(), evidence=told))
    return len(people) - 1


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
