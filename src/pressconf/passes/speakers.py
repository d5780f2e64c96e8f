"""Fifth pass: who is who. Every label is resolved to the fullest name that the document gives.

In: blocks and the header's roster. Out: ``people`` (one draft of a ``Speaker`` for each person and each nameless voice)
and ``speakers`` (for each block its number in ``people``). Where two people fit a label, neither is taken.
"""

from __future__ import annotations

from collections import Counter
from functools import cache

import regex
from attrs import evolve

from pressconf.deferred import defer
from pressconf.model import Evidence
from pressconf.passes.draft import Block, Draft
from pressconf.passes.folding import fold
from pressconf.passes.fullnames import complete_names, tidy_case
from pressconf.passes.naming import FIRST_LAST, is_explained, is_plausible_name, list_alternatives
from pressconf.passes.reading import read_label
from pressconf.passes.register import Person, Register, from_hints, from_roster, merge_roster
from pressconf.passes.vocabulary import union
from pressconf.passes.words import has_office, is_common_word, is_post_nominal
from pressconf.source import Span


def resolve_speakers(draft: Draft) -> Draft:
    """Fill ``people`` and ``speakers``."""
    header = draft.header
    listed = merge_roster([from_roster(*named) for named in zip(header.roster, header.roster_spans, strict=True)])
    register = Register([*listed, *from_hints(draft.hints)])
    owners: list[Person] = [Person()] * len(draft.blocks)
    order = sorted(range(len(draft.blocks)), key=lambda number: _rank(draft.blocks[number]))
    by_key: dict[tuple[str | None, ...], Person] = {}
    for number in order:
        block = draft.blocks[number]
        if block.label is None and block.person is not None and block.named is not None:
            owners[number] = register.find(block.person)
            owners[number].evidence.update(from_roster(block.person, block.named).evidence)
            continue
        if block.label is None:
            owners[number] = register.voice(f"unlabelled {block.side}", Person(mark=block.side))
            continue
        reading = block.label.reading
        key = (reading.key, reading.outlet, None if reading.office else reading.second)
        person = by_key.get(key)
        if person is None:
            person = by_key[key] = register.find(reading)
        _note_label(person, block, draft.text)
        owners[number] = person
    _name_numbered(draft, owners)
    _name_offices(draft, owners)
    _name_moderator(draft, owners)
    _name_managers(draft, owners, listed)
    _credit_unlabelled(draft, owners, listed, register)
    complete_names(draft, owners)
    people = list({id(person): person for person in owners}.values())
    index = {id(person): number for number, person in enumerate(people)}
    return evolve(
        draft,
        people=tuple(person.freeze() for person in people),
        speakers=tuple(index[id(person)] for person in owners),
    )


def _name_numbered(draft: Draft, owners: list[Person]) -> None:
    """Name "Speaker 2" by the name with which the voice introduces itself in any of its turns."""
    cued = introduced()
    named: dict[str, list[Person]] = {}
    for number, block in enumerate(draft.blocks):
        person = owners[number]
        voice = person.name is None and person.mark in ("unknown", "asker") and person.labels
        if not voice or not all(NUMBERED_VOICE.search(label) for label in person.labels):
            continue
        hit = cued.search(draft.text, block.start, min(block.end, block.start + INTRODUCED_WITHIN))
        if hit is not None and is_plausible_name(hit["name"]):
            person.name = hit["name"]
            person.evidence[Evidence("name", hit["name"], "self_introduction", Span(*hit.span("name")))] = None
            named.setdefault(hit["name"], []).append(person)
    for name, persons in named.items():
        for person in persons if len(persons) > 1 else ():
            person.name = None  # two voices that give one name: neither is believed
            person.evidence = {item: None for item in person.evidence if item.value != name}


@cache
def introduced() -> regex.Pattern[str]:
    """Return the pattern of a name that opens a sentence, after a cue or before a comma: "I'm Ada Holm", "Ada Brandt, …"."""
    cues = list_alternatives("introductions")
    return regex.compile(
        rf"(?:\A|[.?!,][ \u00a0\r\n]+)"
        rf"(?:(?i:{cues})[ \u00a0]+(?P<name>{FIRST_LAST})|(?P<name>{FIRST_LAST}),[ \u00a0])"
    )


def _name_offices(draft: Draft, owners: list[Person]) -> None:
    """Name the only office without a name by the surname with which askers address it ("Mr Vale, could you …")."""
    offices = {id(person): person for person in owners if person.name is None and person.office and not person.mark}
    if len(offices) != 1:
        return
    (person,) = offices.values()
    named = {token for other in owners if other.name for token in other.tokens[-1:]}
    called: Counter[str] = Counter()
    places: dict[str, Span] = {}
    for number, block in enumerate(draft.blocks[:-1]):
        if owners[number] is person or owners[number + 1] is not person:
            continue
        for hit in ADDRESS.finditer(draft.text, block.start, min(block.end, block.start + 600)):
            known = fold(hit["name"]) in named or hit["name"].casefold() in union("offices")
            if not known and not _is_third(draft.text, Span(*hit.span())):
                called[hit["name"]] += 1
                places.setdefault(hit["name"], Span(*hit.span("name")))
    ranked = called.most_common(2)
    if ranked and (len(ranked) == 1 or ranked[0][1] >= 3 * ranked[1][1]):
        person.name = ranked[0][0]
        person.evidence[Evidence("name", person.name, "vocative", places[person.name])] = None


def _is_third(text: str, span: Span) -> bool:
    """Whether a name stands beside an office, and so is told of: "Mr Vale, the mayor, said", "with the mayor, Mr Vale"."""
    before = BEFORE_COMMA.search(text, max(0, span.start - 60), span.start)
    return is_explained(text, span.end) or (before is not None and has_office(before["word"]))


def _name_moderator(draft: Draft, owners: list[Person]) -> None:
    """Name the only moderator without a name by the first name with which the floor is handed back ("Over to you, Ada.")."""
    nameless = {
        id(person): person for person in owners if person.mark == "moderator" and person.name is None and person.labels
    }
    if len(nameless) != 1:
        return
    (person,) = nameless.values()
    named = {token for other in owners if other.name for token in other.tokens}
    places: dict[str, Span] = {}
    for number, block in enumerate(draft.blocks[:-1]):
        if owners[number] is not person and owners[number + 1] is person:
            for hit in HANDED_BACK.finditer(draft.text, max(block.start, block.end - 160), block.end):
                name = hit["name"]
                told = fold(name) in named or read_label(name).mark is not None
                if not told and is_plausible_name(name) and not is_common_word(name, draft.text):
                    places.setdefault(name, Span(*hit.span("name")))
    if len(places) == 1:
        ((person.name, place),) = places.items()
        person.evidence[Evidence("name", person.name or "", "vocative", place)] = None


def _name_managers(draft: Draft, owners: list[Person], listed: list[Person]) -> None:
    """Credit a moderator's label without a name to the one whom the header or another label names as moderator."""
    managers = [person for person in listed if person.mark == "moderator"]
    managers = managers or list({id(p): p for p in owners if p.mark == "moderator" and p.name and p.labels}.values())
    if len(managers) != 1:
        return
    for number, block in enumerate(draft.blocks):
        person = owners[number]
        if block.label is not None and person.mark == "moderator" and person.name is None:
            owners[number] = managers[0]
            _note_label(managers[0], block, draft.text)


#: "Speaker 2  0:12", "[SPEAKER_01] 591.8s - 604.8s:"
NUMBERED_VOICE = defer(r"(?i)\p{L}{3,}[ _#]{0,2}\d{1,3}(?!\d)")
INTRODUCED_WITHIN = 200
#: "with the mayor, ", but not "Minister, " where a sentence opens.
BEFORE_COMMA = defer(r"\p{Ll}[ \u00a0\r\n]+(?P<word>\p{Ll}[\p{L}\-]+),[ \u00a0\r\n]+\Z")
HANDED_BACK = defer(
    r"(?:,[ \u00a0\r\n]+|[.!?—-][ \u00a0\r\n]+)(?P<name>\p{Lu}\p{Ll}{2,15})(?:,[ \u00a0\r\n]+(?:we|you|could|can|please|let|back|over)\b)"
)
ADDRESS = defer(
    r"(?<=(?:\A|[.?!,]|\n|—)[\s\u00a0]{0,3})(?:Mr|Mrs|Ms|Dr|Sir|Madam|Herr|Frau|Monsieur|Madame|Señor|Señora|Sr|Sra)\.?[ \u00a0]"
    r"(?P<name>\p{Lu}[\p{Ll}][\p{L}'’\-]+)(?=[,?])"
)


def _credit_unlabelled(draft: Draft, owners: list[Person], listed: list[Person], register: Register) -> None:
    """Credit an opening without a label to whom the header names first, and unlabelled answers to the only one who answers."""
    answering = list(
        {
            id(p): p for p, b in zip(owners, draft.blocks, strict=True) if b.label and p.mark in (None, "principal")
        }.values()
    )
    named = [person for person in answering if person.name or person.office]
    answerer = find_answerer(draft, listed)
    for number, block in enumerate(draft.blocks):
        person = owners[number]
        if (
            block.label is not None
            and person.mark == "principal"
            and not (person.name or person.office)
            and answerer is not None
        ):
            owners[number] = answerer  # "A:", where the header names one person
            _note_label(answerer, block, draft.text)
        if block.label is not None or block.side != "principal" or block.person is not None:
            continue
        following = next((b for b in draft.blocks[number + 1 :]), None)
        introduces = (
            number == 0
            and following is not None
            and following.label is not None
            and owners[1] in answering
            and not owners[1].asks
        )
        alone = len(named) == 1 and all(person is named[0] for person in listed)
        sole = named[0] if alone else answerer if not draft.labels else None
        if introduces and not (listed and owners[1] is not listed[0]):
            owners[number] = register.voice("opening", Person(mark="moderator"))
        elif number == 0 and listed:
            in_order = sorted(
                listed, key=lambda person: min((e.span.start for e in person.evidence if e.span), default=0)
            )
            owners[number] = next((person for person in in_order if person in answering), in_order[0])
        elif sole is not None:
            owners[number] = sole


def find_answerer(draft: Draft, listed: list[Person]) -> Person | None:
    """Return the one person whom the header names, or the one in its title: whoever answers without a name is that person."""
    if len(listed) == 1:
        return listed[0]
    title = draft.header.title or ""
    start = draft.text.find(title, 0, draft.header.end) if title else -1
    within = [
        person
        for person in listed
        if start >= 0 and any(item.span and start <= item.span.start < start + len(title) for item in person.evidence)
    ]
    return within[0] if len(within) == 1 else None


def _rank(block: Block) -> tuple[float, int]:
    """Fuller names first: a short label is resolved to a full one wherever that stands."""
    reading = block.label.reading if block.label else None
    if reading is None:
        return (9, block.start)
    if reading.initials:
        return (7, block.start)
    if reading.name is None:
        return (8 - min(len((reading.office or "").split()), 10) / 20, block.start)
    return (5 - min(len(reading.name.split()), 4), block.start)


def _note_label(person: Person, block: Block, text: str) -> None:
    """Write down what a label says of its person; the fullest name stays."""
    label = block.label
    if label is None:
        return
    reading, span = label.reading, Span(label.start, label.end)
    printed = text[label.start : label.end]
    person.labels[printed] = None
    if reading.name and (not reading.initials or person.name == reading.name):
        if len(fold(reading.name).split()) > len(person.tokens) or person.name is None:
            person.name = reading.name
        person.evidence[Evidence("name", tidy_case(reading.name), "label", span)] = None
    word, _, seat = (reading.office or "").partition(" ")
    if reading.office and not (seat and is_post_nominal(seat) and fold(word) in person.tokens):  # "HOLM MP" is Ada Holm
        person.office = person.office or reading.office
        person.evidence[Evidence("office", reading.office, "label", span)] = None
    if reading.honorific:
        person.honorific = person.honorific or reading.honorific
        person.evidence[Evidence("honorific", reading.honorific, "label", span)] = None
    if reading.outlet:
        person.outlet = person.outlet or reading.outlet
        person.evidence[Evidence("outlet", reading.outlet, "label", span)] = None
    if reading.second:
        person.second = person.second or reading.second
        person.evidence[Evidence("affiliation", reading.second, "label", span)] = None
    person.mark = person.mark or reading.mark
