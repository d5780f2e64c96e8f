"""Sixth pass: what every person is in the event.

In: blocks, people and who speaks. Out: ``people`` with roles, ``managing`` (which turns only manage the event) and
``uncertain`` (people whose role nearly came out otherwise). A role is told by the mark of the label, by offices and the
caller's hints, and else by behaviour: who asks, who hands the floor, and who speaks after whom. Askers and principals tell each
other apart: an asker is answered, a principal follows those who ask. So what is
believed of one speaker moves what is believed of the neighbours, for a few rounds.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from math import exp
from typing import NamedTuple

from attrs import evolve

from pressconf.model import Diagnostic, Role, Speaker
from pressconf.passes.draft import Draft
from pressconf.passes.folding import fold
from pressconf.passes.introductions import find_introduction
from pressconf.passes.management import asks, ends_in_question, gives_floor, is_courtesy, is_managing, split_sentences
from pressconf.passes.naming import manages_press, same_name
from pressconf.passes.occasion import shows_press
from pressconf.passes.relays import relays_question, split_read
from pressconf.passes.words import count_words

LONG, FEW_WORDS, SPEECH = 25, 20, 120
ASKER_POINTS = 1.5
#: Who asks in so large a share of the turns is no principal, however much is said.
ALWAYS = 0.8
#: Who asks in such a share of the turns may be an asker, where the label says so too.
AT_TIMES = 0.5
#: How a turn ends into which somebody broke: it is no opening speech.
BROKEN = ("--", "—", "–")
ROUNDS = 4
#: So many who give name and outlet show that the press asks.
FEWEST_INTRODUCED = 2
#: Between these, what is believed of a person proves little.
UNSURE = 0.25, 0.75
#: Where askers have no names: from so many turns on, in such a share of all; and what that takes from who has a name.
FEWEST_ANONYMOUS, ANONYMOUS_SHARE, ANONYMOUS = 3, 0.1, 2.5
#: Where one person has an exchange with each of so many others, in nearly all changes of speaker, the others ask.
FEWEST_AROUND, HUB_SHARE, HUB = 4, 0.9, 1.0
#: Points of a person who only asks, or only answers, told by the neighbours alone.
FOLLOWING = 1.5


class Behaviour(NamedTuple):
    """What one speaker does over the document: shares of the turns, and how far the turns ask (-1 to 1)."""

    turns: int
    words: float
    asking: float
    managing: float
    calling: float
    introduced: bool
    opens: bool
    first: int
    last: int


def assign_roles(draft: Draft) -> Draft:
    """Fill the roles of ``people``, and ``managing``."""
    code = draft.code
    managing = tuple(is_managing(draft.speech(number), code, strict=True) for number in range(len(draft.blocks)))
    draft = evolve(draft, managing=managing)
    roles: list[Role | None] = [_told_role(draft, person) for person in draft.people]
    seen = observe(draft, roles)
    _tell_firms(draft, roles, seen)
    _tell_managers(draft, roles, seen)
    hub = _find_hub(draft, roles, seen)
    uncertain = _tell_askers(draft, roles, seen, hub)
    settled = _settle(draft, roles)
    if not _is_press_event(draft, hub):
        remark = Diagnostic(
            "no-press-event", "warning", "nothing shows that the press asks here: nobody is given a role"
        )
        draft = evolve(draft, diagnostics=(*draft.diagnostics, remark))
        settled = ["unknown"] * len(settled)
    people = tuple(evolve(person, role=role) for person, role in zip(draft.people, settled, strict=True))
    return evolve(draft, people=people, uncertain=uncertain)


def _is_press_event(draft: Draft, hub: int | None) -> bool:
    """Whether the press asks: the caller says who answers, askers give their outlets, or the text shows it and no other occasion."""
    if not draft.labels or draft.hints.principals or draft.hints.moderators:
        return True
    shown = shows_press(draft)
    if shown is None:
        shown = hub is not None
    return shown or _count_introduced(draft) >= FEWEST_INTRODUCED


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
    if manages_press(person.office):  # the event of whom alone the title names
        return (
            "principal" if _is_titled(draft, person) and sum(_is_titled(draft, p) for p in draft.people) == 1 else None
        )
    if person.affiliation:
        return None
    return "principal" if person.office else None


def _is_titled(draft: Draft, person: Speaker) -> bool:
    """Whether the title names somebody in full."""
    name = fold(person.name or "").split()
    return len(name) > 1 and f" {' '.join(name)} " in f" {fold(draft.header.title or '')} "


def observe(draft: Draft, roles: list[Role | None]) -> list[Behaviour]:
    """Return what each of ``draft.people`` does over the document."""
    code = draft.code
    counts: list[Counter[str]] = [Counter() for _ in draft.people]
    asking, words = [0.0] * len(draft.people), [0.0] * len(draft.people)
    firsts, lasts = [len(draft.blocks)] * len(draft.people), [0] * len(draft.people)
    opens, someone_asked = [False] * len(draft.people), False
    for number, who in enumerate(draft.speakers):
        speech = draft.speech(number)
        count, length, managing = counts[who], count_words(speech), draft.managing[number]
        ending = ends_in_question(speech)
        if not count["turns"]:
            firsts[who] = number
            opens[who] = not someone_asked and not ending and not speech.endswith(BROKEN)
        someone_asked = someone_asked or roles[who] == "asker" or (ending and number > 0)
        lasts[who] = number
        words[who] += length
        count["turns"] += 1
        if roles[who] is None:
            own = introduces(draft, number)
            relayed = length <= SPEECH and not own and relays_question(speech, code)
            asked = asks(speech, code) and not relayed
            asking[who] += _weigh_asking(asked, ending, length)
            edge = number in (0, len(draft.blocks) - 1)
            brief = edge or length <= LONG or (length <= 60 and not asked)
            handing = (
                brief and (gives_floor(speech, code) or calls_next(draft, number)) and not _asks_last(draft, number)
            )
            closing = relayed or (edge and is_managing(speech, code))
            count["calling"] += handing or closing
            managing = managing or handing or closing
            count["introduced"] += own
            count["greeting"] += is_courtesy(speech, code)
        count["managing"] += managing
    return [
        Behaviour(
            turns := count["turns"], words[n], asking[n] / max(1, turns - count["greeting"]), count["managing"] / max(1, turns),
            count["calling"] / max(1, turns), count["introduced"] > 0, opens[n], firsts[n], lasts[n],
        )
        for n, count in enumerate(counts)
    ]  # fmt: skip


def _asks_last(draft: Draft, number: int) -> bool:
    """Whether a turn that speaks of a last question asks it at once: "A last one: who decides?"."""
    from pressconf.passes.answering import asks_itself  # which needs this module

    return split_read((split_sentences(draft.speech(number)) or [""])[-1])[2] and asks_itself(draft, number)


def _weigh_asking(asked: bool, ending: bool, length: float) -> float:
    """How far one turn asks: those who ask end in their question, and make no speech without one."""
    if asked and ending:
        return 1.0
    if asked:
        return 0.7 if length <= SPEECH else 0.3
    return -min(1.0, length / (2 * SPEECH)) if length > SPEECH / 2 else 0.0


def calls_next(draft: Draft, number: int) -> bool:
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


def _tell_firms(draft: Draft, roles: list[Role | None], seen: list[Behaviour]) -> None:
    """On a company call, where labels name firms: the people of the firm that speaks most answer, those of others ask."""
    words: Counter[str] = Counter()
    for person, behaviour in zip(draft.people, seen, strict=True):
        if person.affiliation and person.office:
            words[person.affiliation] += int(behaviour.words)
    if len(words) < 2:
        return
    home = words.most_common(1)[0][0]
    for number, person in enumerate(draft.people):
        behaviour = seen[number]
        if roles[number] == "asker" and person.name is None and behaviour.turns > 2 and behaviour.managing > 0.6:
            roles[number] = "moderator"  # "Unidentified Audience Member" who calls the analysts
        if roles[number] is None and person.affiliation and person.office and behaviour.managing < 0.6:
            roles[number] = "principal" if person.affiliation == home else "asker"


def _tell_managers(draft: Draft, roles: list[Role | None], seen: list[Behaviour]) -> None:
    """Those who hand the floor in most of their turns moderate."""
    total = sum(behaviour.words for behaviour in seen) or 1.0
    for number, person in enumerate(draft.people):
        if roles[number] is not None:
            continue
        behaviour, share = seen[number], seen[number].words / total
        firm = bool(person.affiliation and not person.office)
        asking = behaviour.asking >= 0.5 and behaviour.managing < 0.9
        if not firm and not asking and behaviour.managing >= 0.6 and behaviour.calling >= 0.3 and share < 0.4:
            roles[number] = "moderator"
        elif manages_press(person.office):
            # a spokesperson who answers is a principal
            roles[number] = "principal" if behaviour.managing < 0.4 and share > 0.2 else "moderator"
        elif person.name is None and person.office is None and behaviour.calling > 0.5:
            roles[number] = "moderator"


def _tell_askers(draft: Draft, roles: list[Role | None], seen: list[Behaviour], hub: int | None) -> tuple[int, ...]:
    """Those who ask, and are answered, are askers; what is believed of one moves what is believed of the neighbours.

    Returns those of whom it is hard to tell.
    """
    open_ones = [number for number, role in enumerate(roles) if role is None]
    nameless = ANONYMOUS if _ask_anonymously(draft, roles, seen) else 0.0
    total = sum(behaviour.words for behaviour in seen) or 1.0
    alike = _find_alike(draft, roles, seen)
    own = {
        number: _weigh_alone(draft, number, seen[number], total, alike=number in alike)
        - nameless * min(1.0, max(0.0, 1.0 - seen[number].asking / ALWAYS))
        + (HUB if hub not in (None, number) else 0.0)
        for number in open_ones
    }
    beliefs = [1.0 if role == "asker" else 0.0 for role in roles]
    for number in open_ones:
        beliefs[number] = _believe(own[number] + 0.5)
    pairs = _pair_neighbours(draft, roles)
    for _ in range(ROUNDS):
        before: list[list[float]] = [[] for _ in roles]
        after: list[list[float]] = [[] for _ in roles]
        for one, two in pairs:
            after[one].append(0.0 if roles[two] == "moderator" else 1.0 - beliefs[two])
            before[two].append(0.0 if roles[one] == "moderator" else beliefs[one])
        for number in open_ones:
            told = _mean(after[number]) - _mean(before[number])
            beliefs[number] = _believe(own[number] + FOLLOWING * told)
    for number in open_ones:
        if beliefs[number] > 0.5:
            roles[number] = "asker"
    return tuple(number for number in open_ones if UNSURE[0] < beliefs[number] < UNSURE[1])


def _find_alike(draft: Draft, roles: list[Role | None], seen: list[Behaviour]) -> set[int]:
    """Those who ask at times, and are labelled with an outlet and no office like others, all of whom ask; others answer."""
    if not any(role == "principal" and person.labels for role, person in zip(roles, draft.people, strict=True)):
        return set()
    labelled = [
        number
        for number, person in enumerate(draft.people)
        if person.affiliation and not person.office and not _is_listed(person)
    ]
    always = {number for number in labelled if seen[number].asking >= ALWAYS and roles[number] in (None, "asker")}
    rest = {number for number in labelled if number not in always}
    asking = {number for number in rest if roles[number] is None and seen[number].asking >= AT_TIMES}
    return asking if always and asking == rest else set()


def _is_listed(person: Speaker) -> bool:
    return any(item.kind == "header" for item in person.evidence)


def _ask_anonymously(draft: Draft, roles: list[Role | None], seen: list[Behaviour]) -> bool:
    """Whether labels of this text ask without a name ("Q", "Reporters"): then who has a name is seldom one who asks."""
    turns = sum(
        seen[number].turns
        for number, person in enumerate(draft.people)
        if roles[number] == "asker" and person.name is None and person.labels
    )
    return turns >= FEWEST_ANONYMOUS and turns >= ANONYMOUS_SHARE * len(draft.blocks)


def _find_hub(draft: Draft, roles: list[Role | None], seen: list[Behaviour]) -> int | None:
    """The one who answers everybody: nearly every change of speaker is from or to this person."""
    changes = [pair for pair in _pair_neighbours(draft, roles) if "moderator" not in (roles[pair[0]], roles[pair[1]])]
    counts = Counter(who for pair in changes for who in pair)
    if len(counts) < FEWEST_AROUND:
        return None
    hub, count = counts.most_common(1)[0]
    return hub if count >= HUB_SHARE * len(changes) and roles[hub] != "asker" and seen[hub].asking < 0.3 else None


def _believe(points: float) -> float:
    """How far points make an asker: 0.5 at ``ASKER_POINTS``."""
    return 1.0 / (1.0 + exp(-3.0 * (points - ASKER_POINTS)))


def _mean(values: list[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def _pair_neighbours(draft: Draft, roles: list[Role | None]) -> list[tuple[int, int]]:
    """Who is followed by whom; interpreters and one's own next paragraph stand between nobody."""
    order = [who for who in draft.speakers if roles[who] != "interpreter"]
    return [(one, two) for one, two in pairwise(order) if one != two]


def _weigh_alone(draft: Draft, number: int, behaviour: Behaviour, total: float, *, alike: bool) -> float:
    """Points that one person's own words and place give for an asker; ``total`` is how many words all have said.

    Who is labelled ``alike`` to those who ask may have said much, and first: in a short text anybody has.
    """
    person, share = draft.people[number], behaviour.words / total
    listed = _is_listed(person)
    points = 1.5 * behaviour.asking + 1.0 * behaviour.introduced
    points += 1.0 if person.affiliation and not person.office and not listed else 0.0
    if behaviour.turns > 1 and behaviour.last - behaviour.first < 4 * behaviour.turns:
        points += 0.5  # one exchange with who answers, and then no more
    points -= 2.5 * listed
    if behaviour.asking < ALWAYS and not alike:
        points -= (2.0 if share > 0.25 else 0.0) + (1.0 if behaviour.opens else 0.0)
    return points


def _count_introduced(draft: Draft) -> int:
    """How many turns open with the speaker's own name and outlet."""
    claims = (find_introduction(draft, number) for number in range(len(draft.blocks)))
    return sum(claim is not None and claim.outlet is not None for claim in claims)


def _settle(draft: Draft, roles: list[Role | None]) -> list[Role]:
    """Give the people whom nothing told a role the one that is left: principals answer; without any asker nobody does."""
    someone_asks = any(role == "asker" for role in roles)
    settled: list[Role] = []
    for number, role in enumerate(roles):
        person = draft.people[number]
        if role is None:
            told = person.office is not None or not person.labels
            settled.append("principal" if someone_asks or told else "unknown")
        else:
            settled.append(role)
    return settled
