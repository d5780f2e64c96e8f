"""What is claimed of the quotations of an article: the rule.

In: ``Case``s, each a quotation with its credit and all places of its words. Out: the place that is claimed of each, or None. It
stands after ``places`` and ``attribution``, and before ``tracing``.

Six words or more (ten characters of Chinese or Japanese) that are not mere courtesy prove a place. Fewer prove nothing by
themselves: they are claimed where the article credits the passage's speaker, or where a quotation beside them falls into the
same turn, and where they stand in no more than a few turns. ``docs/trace.md`` has the rule for users.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pressconf.model import Conference
from pressconf.passes.vocabulary import union, unions
from pressconf.tracing.alignment import Alignment
from pressconf.tracing.clauses import Credit
from pressconf.tracing.places import count_weight
from pressconf.tracing.quotations import Quotation
from pressconf.tracing.wording import Needle, is_cjk

STRONG = 6.0  # words that prove a place by themselves
#: Words of a phrase that is claimed by its credit (in Chinese and Japanese: four characters), by whom the sentence before
#: names, or by its neighbours.
LEAST_CREDITED, LEAST_HAN, LEAST_GUESSED, LEAST_BESIDE = 1.7, 2.3, 2.9, 2.9
MOST_TURNS = 3  # turns in which a short phrase may stand
NEIGHBOURS = 3  # quotations before and behind one that may speak for it
HEADING = 8  # quotations behind a heading that may speak for one in it
COMMON = 10.0  # words below which a phrase that stands in many turns is common
APART = 60  # words between two short quotations that prove their place together
ALONE = 0.8  # score from which a close match needs no credit and no neighbour to speak for it


class Found(NamedTuple):
    """A place of a quotation, and whether the article credits who spoke there."""

    conf: Conference
    alignment: Alignment
    same: bool | None

    @property
    def place(self) -> tuple[str, int]:
        return self.conf.id, self.alignment.stream.turn.index


class Case(NamedTuple):
    """A quotation with all that is known of it before anything is claimed; ``heading``: it stands in one; ``title``: it is one."""

    quotation: Quotation
    needle: Needle
    credit: Credit
    found: tuple[Found, ...]
    title: bool
    heading: bool


def is_title(needle: Needle, found: Sequence[Found]) -> bool:
    """Whether a short quotation prints the words of a title: each with a capital that was not spoken with one."""
    words = needle.words
    if len(words) < 2 or len(words) > STRONG or any(one.alignment.exact for one in found):
        return False
    telling = [word for word in words[1:] if word.text not in union("function_words") and len(word.text) > 2]
    return bool(telling) and all(word.shape[0].isupper() for word in telling)


def count_telling(needle: Needle, matched: Iterable[int]) -> int:
    """Return how many of the words with these numbers are no mere function words or courtesies."""
    plain = unions(
        "function_words",
        "pronouns",
        "articles",
        "particles",
        "first_singular",
        "first_plural",
        "second_person",
        "interjections",
    )
    words = needle.words
    return sum(
        words[number].text not in plain and (len(words[number].text) > 2 or is_cjk(words[number].text))
        for number in matched
    )


def _is_courtesy(needle: Needle) -> bool:
    """Whether words are nothing but a courtesy ("Thank you very much")."""
    sign = "" if needle.words and is_cjk(needle.words[0].text) else " "
    words = sign.join(word.text for word in needle.words)
    return words in union("courtesy_cues") or all(word.text in union("courtesy_cues") for word in needle.words)


def claim(cases: Sequence[Case]) -> list[Found | None]:
    """What is claimed of each quotation: first what proves itself, then what that speaks for, then what proves itself together."""
    chosen: list[Found | None] = [_choose_strong(case) for case in cases]
    for number, case in enumerate(cases):
        if chosen[number] is not None:
            continue
        beside = _list_beside(cases, chosen, number)
        chosen[number] = _choose_weak(case, beside)
    for number in range(len(cases) - 1):
        if chosen[number] is None and chosen[number + 1] is None:
            chosen[number : number + 2] = _choose_together(cases[number], cases[number + 1])
    for number, case in enumerate(cases):
        if chosen[number] is None:
            chosen[number] = _choose_weak(case, _list_beside(cases, chosen, number))
    return [_prefer_neighbour(case, choice, _list_beside(cases, chosen, number))
            for number, (case, choice) in enumerate(zip(cases, chosen, strict=True))]  # fmt: skip


def _list_beside(cases: Sequence[Case], chosen: Sequence[Found | None], number: int) -> set[tuple[str, int]]:
    """The turns into which the quotations near one fall: those of its paragraph and of the paragraphs beside it."""
    own = cases[number].quotation
    ahead = HEADING if cases[number].heading else NEIGHBOURS
    found = set()
    for other in range(max(0, number - NEIGHBOURS), min(len(cases), number + ahead + 1)):
        choice, quotation = chosen[other], cases[other].quotation
        near = cases[number].heading or quotation.paragraph - own.last <= 1
        if other != number and choice is not None and near and own.paragraph - quotation.last <= 1:
            found.add(choice.place)
    return found


def _choose_strong(case: Case) -> Found | None:
    """The best place of a quotation long enough to prove it."""
    if count_weight(case.needle) < STRONG or _is_courtesy(case.needle):
        return None
    least = 1 if len(case.found) == 1 and case.found[0].alignment.exact else 2
    fitting = [
        one
        for one in _leave_likeness(case)
        if count_telling(case.needle, one.alignment.matched) >= least
        and (one.alignment.exact or one.same or one.alignment.score >= ALONE)
    ]
    common = count_weight(case.needle) < COMMON and len({one.place for one in fitting}) > MOST_TURNS
    return _choose_best([one for one in fitting if one.same] if common else fitting)


def _leave_likeness(case: Case) -> list[Found]:
    """The places of a quotation but those close ones that share less than half of its telling words."""
    telling = count_telling(case.needle, range(len(case.needle.words)))
    return [
        one
        for one in case.found
        if one.alignment.exact or 2 * count_telling(case.needle, one.alignment.matched) >= telling
    ]


def _choose_best(found: Sequence[Found]) -> Found | None:
    """The place whose speaker the article credits, else the first that is no question or moderation, else the first."""
    return min(
        found,
        key=lambda one: (
            not one.same,
            -one.alignment.score,
            one.alignment.stream.turn.kind not in ("answer", "statement"),
        ),
        default=None,
    )


def _choose_weak(case: Case, beside: set[tuple[str, int]]) -> Found | None:
    """The place of a short phrase that its credit or its neighbours speak for."""
    found = _leave_likeness(case)
    weight = count_weight(case.needle)
    turns = {one.place for one in found}
    if case.title or not found or _is_courtesy(case.needle):
        return None
    least = LEAST_HAN if is_cjk(case.needle.words[0].text) else LEAST_CREDITED
    credited = [
        one
        for one in found
        if one.same
        and weight >= (least if case.credit.told else LEAST_GUESSED)
        and count_telling(case.needle, one.alignment.matched)
    ]
    near = [
        one
        for one in found
        if one.place in beside and one.same is not False and weight >= LEAST_BESIDE
        and count_telling(case.needle, one.alignment.matched)
    ]  # fmt: skip
    both = [one for one in credited if one.place in beside]
    if len(turns) > MOST_TURNS and not both:
        return None
    return _choose_best(both or credited or near)


def _choose_together(case: Case, other: Case) -> list[Found | None]:
    """The places of two short quotations that follow each other in the article and in one turn, where together they prove it."""
    if other.quotation.paragraph != case.quotation.last:
        return [None, None]
    if count_weight(case.needle) + count_weight(other.needle) < STRONG:
        return [None, None]
    for one in case.found:
        for two in other.found:
            distance = two.alignment.first - one.alignment.last
            telling = count_telling(case.needle, one.alignment.matched) + count_telling(
                other.needle, two.alignment.matched
            )
            if one.place == two.place and 0 <= distance <= APART and telling >= 2:
                return [one, two]
    return [None, None]


def _prefer_neighbour(case: Case, choice: Found | None, beside: set[tuple[str, int]]) -> Found | None:
    """The same words in a turn of a neighbouring quotation, where nothing else tells the places apart."""
    if choice is None or choice.place in beside:
        return choice
    alike = [
        one
        for one in case.found
        if one.place in beside and one.same == choice.same and one.alignment.score == choice.alignment.score
    ]
    return alike[0] if alike else choice
