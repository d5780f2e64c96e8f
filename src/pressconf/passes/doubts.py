"""After the last pass: labels, names and roles that the text leaves in doubt.

In: a finished draft and its people with their names. Out: the diagnostics ``unresolved-label``, ``lone-label``,
``conflicting-names``, ``unexplained-label``, ``mixed-layouts`` and ``uncertain-roles``. What holds for many labels is one
remark with their number and the first place.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from pressconf.model import Diagnostic, Speaker, count
from pressconf.passes.draft import Draft, Label
from pressconf.passes.naming import same_name
from pressconf.passes.register import split_name
from pressconf.passes.words import EDGE
from pressconf.source import Span

#: A layout of so few labels, beside so many of the other layouts for each of them, is odd.
FEW_LABELS, TIMES_MORE = 2, 10
#: A label with so many letters in common with one that stands more often is a slip of it.
ALIKE, FEWEST_LETTERS, FEWEST_TIMES, MOST_COMPARED, SELDOM = 0.8, 4, 3, 50, 5


def find_doubts(draft: Draft, people: Sequence[Speaker]) -> Iterator[Diagnostic]:
    """Yield the diagnostics on labels, names and roles that are in doubt."""
    yield from _find_unresolved(draft, people)
    spellings = list(_find_spellings(draft, people))
    known = {remark.span for remark in spellings}
    yield from spellings
    yield from (remark for remark in _find_slips(draft) if remark.span not in known)
    yield from _find_unexplained(draft)
    yield from _find_mixed(draft)
    yield from _find_uncertain(draft, people)


def _span(label: Label) -> Span:
    return Span(label.start, label.end)


def _find_unresolved(draft: Draft, people: Sequence[Speaker]) -> Iterator[Diagnostic]:
    """Labels of initials that are nobody's, and short names that fit two: one remark a person."""
    bearers = Counter(name[-1] for person in people if len(name := split_name(person.name or "")) > 1)
    seen: dict[int, list[Label]] = {}
    for block, who in zip(draft.blocks, draft.speakers, strict=True):
        if block.label is not None and (block.label.reading.initials or block.label.reading.name):
            seen.setdefault(who, []).append(block.label)
    for who, labels in seen.items():
        name = split_name(people[who].name or "")
        lone = not (name or people[who].outlet or people[who].office)
        initials = all(label.reading.initials for label in labels)
        fitting = bearers[name[0]] if len(name) == 1 else 0
        if not lone and fitting < 2:
            continue
        words = draft.text[labels[0].start : labels[0].end]
        why = "may be a surname or an outlet" if lone and not initials else f"fits {fitting} people"
        why = "are the initials of nobody whom the text names" if lone and initials else why
        message = (
            f"{words!r} ({count(len(labels), 'turn')}) {why}; print the full name once, or give it in Hints(roster=[…])"
        )
        yield Diagnostic("unresolved-label", "warning", message, _span(labels[0]))


def _find_slips(draft: Draft) -> Iterator[Diagnostic]:
    """Labels that stand seldom and differ by a slip from one that stands often: somebody new, or a misprint; one remark each."""
    labels = [block.label for block in draft.blocks if block.label is not None]
    times = Counter(label.reading.key for label in labels)
    often = [key for key, number in times.items() if number >= FEWEST_TIMES and len(key) >= FEWEST_LETTERS]
    if not often or len(often) > MOST_COMPARED:
        return  # a panel of hundreds: names that are alike prove nothing
    first: dict[str, Label] = {}
    for label in labels:
        first.setdefault(label.reading.key, label)
    for key, label in first.items():
        like = next((other for other in often if _is_seldom(times[key], times[other]) and _is_slip(key, other)), None)
        if like is None or len(key) < FEWEST_LETTERS:
            continue
        rare, usual = (draft.text[one.start : one.end] for one in (label, first[like]))
        message = (
            f"{rare!r} is printed {_count_times(times[key])}, {usual!r} {_count_times(times[like])}; "
            "if the rare one is a misprint, mend it and parse again"
        )
        yield Diagnostic("lone-label", "info", message, _span(label))


def _count_times(number: int) -> str:
    return "once" if number == 1 else f"{number} times"


def _is_seldom(times: int, often: int) -> bool:
    """Whether a label is the rare one of two: it stands once, or a fifth as often at most."""
    return times < often and (times == 1 or times * SELDOM <= often)


def _is_slip(one: str, two: str) -> bool:
    """Whether two labels of nearly one length have nearly all letters in common, in order."""
    if abs(len(one) - len(two)) > 1 or len(set(one) ^ set(two)) > 2:
        return False
    return SequenceMatcher(None, one, two, autojunk=False).ratio() >= ALIKE


def _find_spellings(draft: Draft, people: Sequence[Speaker]) -> Iterator[Diagnostic]:
    """People whom labels spell in two ways: one remark a person."""
    told: set[int] = set()
    for block, who in zip(draft.blocks, draft.speakers, strict=True):
        name = people[who].name
        if (
            block.label is None
            or block.label.reading.initials
            or not block.label.reading.name
            or not name
            or who in told
        ):
            continue
        words, own = split_name(block.label.reading.name), split_name(name)
        if same_name(words, own) or set(words) & set(own):
            continue
        told.add(who)
        message = f"{block.label.reading.name!r} is taken for {name!r} in another spelling; two people? Name both in Hints(roster=[…])"
        yield Diagnostic("conflicting-names", "info", message, _span(block.label))


def _find_unexplained(draft: Draft) -> Iterator[Diagnostic]:
    """Words in speech that nearly are a label: one remark for all."""
    taken = [(label.lead, max(label.end, label.speech)) for label in draft.labels]
    starts, speech = [lead for lead, _ in taken], [block.start for block in draft.blocks]
    places: dict[int, Label] = {}
    for label in draft.near:
        inside = bisect_right(speech, label.start) - 1
        before = bisect_right(starts, label.end - 1) - 1
        free = before < 0 or taken[before][1] <= label.start
        if inside >= 0 and free and label.end <= draft.blocks[inside].end and label.start not in draft.odd:
            places.setdefault(label.start, label)
    if places:
        first = places[min(places)]
        words = draft.text[first.start : first.end]
        message = (
            f"{count(len(places), 'place')} inside speech nearly looked like a label, the first {words[:60]!r}; "
            "if one is, its turn is lost in the one before: see check --explain LINE"
        )
        yield Diagnostic("unexplained-label", "info", message, _span(first))


def _find_mixed(draft: Draft) -> Iterator[Diagnostic]:
    """Layouts that hardly any label uses: one remark for all."""
    total = sum(layout.labels for layout in draft.found)
    few = {found.name for found in draft.found if found.labels <= FEW_LABELS and total >= TIMES_MORE * found.labels}
    words = Counter(draft.text[label.start : label.end].strip(EDGE) for label in draft.labels)
    # the same words elsewhere are a label: these are one as well, if in another place of the line
    odd = [
        label
        for label in draft.labels
        if label.layout in few and words[draft.text[label.start : label.end].strip(EDGE)] == 1
    ]
    if odd:
        first = draft.text[odd[0].start : odd[0].end]
        message = (
            f"{len(odd)} of {total} labels are printed unlike all others, the first {first[:60]!r}; "
            "if one is none, leave its layout out: parse(text, layouts=[…])"
        )
        yield Diagnostic("mixed-layouts", "info", message, _span(odd[0]))


def _find_uncertain(draft: Draft, people: Sequence[Speaker]) -> Iterator[Diagnostic]:
    """People whose behaviour hardly tells whether they ask: one remark for all."""
    uncertain = frozenset(draft.uncertain)
    if not uncertain:
        return
    first = next((block for block, who in zip(draft.blocks, draft.speakers, strict=True) if who in uncertain), None)
    if first is None:
        return
    names = ", ".join(sorted(people[who].name or "somebody unnamed" for who in uncertain)[:5])
    message = (
        f"whether {names} asked or answered is told by little; say it in Hints(principals=[…]) or Hints(outlets={{…}})"
    )
    span = Span(first.start, first.end) if first.label is None else _span(first.label)
    yield Diagnostic("uncertain-roles", "info", message, span)
