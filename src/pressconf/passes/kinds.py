"""Sixth pass: what every person is in the event, and what every turn does.

In: blocks, people and who speaks. Out: ``people`` with roles, and ``kinds``. A role is told by the mark of the label, by
offices, and else by behaviour: who asks before whom, who speaks most, who hands the floor.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import NamedTuple

import regex
from attrs import evolve

from pressconf.model import Kind, Role, Speaker
from pressconf.passes.draft import Draft
from pressconf.passes.folding import fold
from pressconf.passes.management import asks, ends_in_question, gives_floor, is_managing
from pressconf.passes.naming import list_alternatives, same_name
from pressconf.passes.words import HAN

LONG, STATEMENT, FIRST_WORDS, FEW_WORDS = 25, 120, 6, 20
ASKER_POINTS = 1.5
#: Who asks in so large a share of the turns is no principal, however much is said.
ALWAYS = 0.8


class Behaviour(NamedTuple):
    """What one speaker does over the document; shares lie between 0 and 1."""

    turns: int
    words: float
    asking: float
    managing: float
    calling: float
    before_answer: float
    introduced: float
    first: int
    last: int


def assign_kinds(draft: Draft) -> Draft:
    """Fill the roles of ``people``, and ``kinds``."""
    code = draft.language.code if draft.language else None
    speeches = [draft.speech(number) for number in range(len(draft.blocks))]
    strictly = [is_managing(speech, code, strict=True) for speech in speeches]
    roles = assign_roles(draft, strictly)
    people = tuple(evolve(person, role=role) for person, role in zip(draft.people, roles, strict=True))
    sides: list[Role] = [roles[who] for who in draft.speakers]
    asking_at = [n for n, side in enumerate(sides) if side == "asker"]
    # "Good morning." opens no exchange, nor, before anything is said, "How are you?"
    opened = next((n for n, speech in enumerate(speeches) if count_words(speech) >= 2 * FIRST_WORDS), len(sides))
    opening = (
        n
        for n in asking_at
        if count_words(speeches[n]) >= FIRST_WORDS or (n > opened and ends_in_question(speeches[n]))
    )
    first_question = next(opening, min(asking_at, default=len(sides)))
    kinds: list[Kind] = []
    for number, side in enumerate(sides):
        asked = number > 0 and sides[number - 1] == "asker" and ends_in_question(speeches[number - 1])
        told = draft.people[draft.speakers[number]].role == "moderator"  # an operator answers nothing
        if asked and not told:
            calls = _calls_next(draft, number)
            manages = is_managing(speeches[number], code, asked=True, named=calls or side == "moderator")
            manages = manages or (calls and ends_in_question(speeches[number]))  # "Do you want to answer, Mira?"
        else:
            manages = strictly[number] or (side == "moderator" and is_managing(speeches[number], code))
        kinds.append(_kind_of(draft, number, side, manages, first_question, asked and not told))
    return evolve(draft, people=people, kinds=tuple(kinds))


def _kind_of(draft: Draft, number: int, side: Role, managing: bool, first_question: int, asked: bool) -> Kind:
    """What one turn does, from the side of its speaker, its place and its words."""
    speech, code = draft.speech(number), draft.language.code if draft.language else None
    words = count_words(speech)
    if side == "asker":
        return "question"
    if number < first_question:
        if side == "moderator":
            only_hands = draft.people[draft.speakers[number]].name is None and gives_floor(speech, code)
            return "statement" if words > STATEMENT + 30 and not only_hands else "moderator"
        return "moderator" if managing or (words < 30 and draft.has_spoken(number)) else "statement"
    if managing:
        return "moderator"
    if side == "moderator":
        handing = gives_floor(speech, code) and words <= 4 * LONG
        return "moderator" if (words < LONG and not asked) or handing else "answer"
    return "answer"


def count_words(text: str) -> float:
    """Words of ``text``; a CJK character counts half."""
    if not text.isascii() and HAN.search(text, 0, 40):
        han = len(HAN.findall(text))
        if han > len(text) / 4:
            return han / 2
    return float(len(text.split()))


def assign_roles(draft: Draft, managing: list[bool]) -> list[Role]:
    """Return the role of each of ``draft.people``."""
    roles: list[Role | None] = [_told_role(draft, person) for person in draft.people]
    behaviours = observe(draft, managing, roles)
    home = _find_home(draft, behaviours)
    for number, person in enumerate(draft.people):
        seen = behaviours[number]
        if roles[number] == "asker" and person.name is None and seen.turns > 2 and seen.managing > 0.6 and home:
            roles[number] = "moderator"  # "Unidentified Audience Member" who calls the analysts
        if roles[number] is None and person.affiliation and person.office and home and seen.managing < 0.6:
            roles[number] = "principal" if person.affiliation == home else "asker"
    total = sum(behaviour.words for behaviour in behaviours) or 1.0
    anonymous = sum(
        behaviours[n].turns for n, person in enumerate(draft.people) if roles[n] == "asker" and person.name is None
    )
    askers_are_anonymous = anonymous >= max(2, 0.15 * len(draft.blocks))
    for number, person in enumerate(draft.people):
        if roles[number] is None:
            roles[number] = _role_from_behaviour(
                draft, person, behaviours[number], behaviours[number].words / total, askers_are_anonymous
            )
    return _settle(draft, roles, behaviours)


def _find_home(draft: Draft, seen: list[Behaviour]) -> str | None:
    """On a company call: the firm of those who speak most, whose people answer; None where labels name no firms."""
    words: Counter[str] = Counter()
    for person, behaviour in zip(draft.people, seen, strict=True):
        if person.affiliation and person.office:
            words[person.affiliation] += int(behaviour.words)
    return words.most_common(1)[0][0] if len(words) > 1 else None


def _told_role(draft: Draft, person: Speaker) -> Role | None:
    """The role that the label, the office or the caller's hints tell by themselves."""
    name = fold(person.name or "").split()
    if any(same_name(name, fold(hint).split()) for hint in draft.hints.principals):
        return "principal"
    if any(same_name(name, fold(hint).split()) for hint in draft.hints.moderators):
        return "moderator"
    if person.role != "unknown":
        return person.role
    if person.outlet:
        return "asker"
    if person.affiliation or _moderates(person):
        return None
    return "principal" if person.office else None


@cache
def _moderating() -> regex.Pattern[str]:
    words = list_alternatives("moderator_offices")
    return regex.compile(rf"(?<!\p{{L}})(?:{words})(?!\p{{L}})", regex.IGNORECASE | regex.VERBOSE)


def _moderates(person: Speaker) -> bool:
    """Whether a person's office is one that manages press events."""
    return bool(person.office and _moderating().search(person.office))


def _find_leader(draft: Draft) -> int | None:
    """Who speaks most, by far: the one to whom the others turn."""
    said: Counter[int] = Counter()
    for number, who in enumerate(draft.speakers):
        said[who] += draft.blocks[number].end - draft.blocks[number].start
    ranked = said.most_common(1)
    return ranked[0][0] if ranked and ranked[0][1] > 0.4 * said.total() else None


def observe(draft: Draft, managing: list[bool], roles: list[Role | None]) -> list[Behaviour]:
    """Return what each of ``draft.people`` does over the document."""
    code = draft.language.code if draft.language else None
    counts: list[Counter[str]] = [Counter() for _ in draft.people]
    firsts = [len(draft.blocks)] * len(draft.people)
    lasts = [0] * len(draft.people)
    words: list[float] = [0.0] * len(draft.people)
    leader = _find_leader(draft)
    for number, who in enumerate(draft.speakers):
        speech = draft.speech(number)
        count = counts[who]
        firsts[who] = min(firsts[who], number)
        lasts[who] = number
        words[who] += count_words(speech)
        count["turns"] += 1
        count["managing"] += managing[number]
        if roles[who] is None:
            asking = asks(speech, code)
            count["asking"] += asking
            edge = number in (0, len(draft.blocks) - 1)
            length = count_words(speech)
            brief = edge or length <= LONG or (length <= 60 and not asking)
            handing = brief and (gives_floor(speech, code) or _calls_next(draft, number))
            closing = edge and is_managing(speech, code)
            count["calling"] += handing or closing
            count["managing"] += (handing or closing) and not managing[number]
            following = draft.speakers[number + 1] if number + 1 < len(draft.speakers) else who
            count["introduced"] += introduces(draft, number)
            count["before_answer"] += following != who and following == leader
    return [
        Behaviour(
            count["turns"], words[n], count["asking"] / max(1, count["turns"]), count["managing"] / max(1, count["turns"]),
            count["calling"] / max(1, count["turns"]), count["before_answer"] / max(1, count["turns"]),
            float(count["introduced"] > 0), firsts[n], lasts[n],
        )
        for n, count in enumerate(counts)
    ]  # fmt: skip


def _calls_next(draft: Draft, number: int) -> bool:
    """Whether a few words hold a name of the next speaker: "Ruth." before ``RUTH McGRATH.``."""
    if number + 1 == len(draft.blocks) or draft.speakers[number + 1] == draft.speakers[number]:
        return False
    name = draft.people[draft.speakers[number + 1]].name
    said = fold(draft.speech(number)[: 10 * FEW_WORDS]).split()
    if not name or len(said) > FEW_WORDS:
        return False
    return any(token in said for token in fold(name).split() if len(token) > 2)


def introduces(draft: Draft, number: int) -> bool:
    """Whether a turn opens with its own speaker's name, or the turn before calls that name."""
    name = draft.people[draft.speakers[number]].name
    if not name:
        return False
    surname = name.split()[-1]
    block = draft.blocks[number]
    if surname in draft.text[block.start : min(block.end, block.start + 250)]:
        return True
    return number > 0 and surname in draft.speech(number - 1)[-160:]


def _role_from_behaviour(
    draft: Draft, person: Speaker, seen: Behaviour, share: float, askers_are_anonymous: bool
) -> Role | None:
    """The role that behaviour tells, or None where it does not yet."""
    told = bool(person.affiliation and not person.office)
    if (
        not told
        and seen.managing >= 0.6
        and seen.calling >= 0.3
        and share < 0.4
        and (seen.asking < 0.5 or seen.managing >= 0.9)
    ):
        return "moderator"
    if _moderates(person):
        # a spokesperson who answers is a principal
        return "principal" if seen.managing < 0.4 and share > 0.2 else "moderator"
    if person.name is None and person.office is None:
        return "moderator" if seen.calling > 0.5 else "asker" if seen.asking > 0.6 else None
    listed = any(item.kind in ("header", "roster") for item in person.evidence)
    points = 1.5 * seen.asking + 1.0 * seen.before_answer + 1.0 * seen.introduced
    points += 1.0 if person.affiliation and not person.office and not listed else 0.0
    if seen.turns > 1 and seen.before_answer > 0.5 and seen.last - seen.first < 4 * seen.turns:
        points += 0.5  # one exchange with who answers, and then no more
    points -= 2.5 * listed
    if seen.asking < ALWAYS:
        points -= (2.0 if share > 0.25 else 0.0) + (1.0 if seen.first == 0 else 0.0)
    points -= 4.0 if askers_are_anonymous and not person.affiliation else 0.0
    return "asker" if points >= ASKER_POINTS else None


def _settle(draft: Draft, roles: list[Role | None], seen: list[Behaviour]) -> list[Role]:
    """Give the people whom nothing told a role the one that is left: principals answer; without any asker nobody does."""
    someone_asks = any(role == "asker" for role in roles)
    settled: list[Role] = []
    for number, role in enumerate(roles):
        person = draft.people[number]
        if role is None:
            unnamed = person.name is None and person.office is None and bool(person.labels)
            settled.append("unknown" if unnamed and not someone_asks else "principal")
        else:
            settled.append(role)
    return settled
