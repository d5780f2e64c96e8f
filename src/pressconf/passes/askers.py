"""Seventh pass: who asks, and for whom, where the label does not say.

In: blocks, people, kinds. Out: ``people`` and ``speakers`` with the askers whom the text names, and ``evidence`` (for each
block what credits it to its speaker). In order of trust: the label, the asker's own words, the call that gave the floor.
"""

from __future__ import annotations

from attrs import evolve

from pressconf.model import Evidence, Speaker
from pressconf.passes.calls import find_call, find_editor_note, find_vocative
from pressconf.passes.carrying import calls_one_by_one, goes_on_after, is_another, was_called, was_interrupted
from pressconf.passes.claims import Claim
from pressconf.passes.draft import Draft, Hints
from pressconf.passes.folding import fold
from pressconf.passes.introductions import find_correction, find_introduction
from pressconf.passes.naming import same_name, same_outlet
from pressconf.passes.relays import find_author

#: Before a first name in the register of surnames.
FIRST = "first "
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
    one_by_one = calls_one_by_one(draft)
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
        new = bool(claims) or is_another(draft, number)
        goes_on = not new and ((one_by_one and was_called(draft, number, evidence)) or goes_on_after(draft, number))
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
