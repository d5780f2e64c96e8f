"""Seventh pass: what every turn does.

In: blocks, and people with their roles. Out: ``kinds``.
"""

from __future__ import annotations

from attrs import evolve

from pressconf.model import Kind, Role
from pressconf.passes.answering import answers_shortly, asks_itself, find_asked, grants_leave, has_substance
from pressconf.passes.draft import Draft
from pressconf.passes.management import ends_in_question, gives_floor, is_managing
from pressconf.passes.relays import is_relayed, stands_for_question
from pressconf.passes.roles import calls_next
from pressconf.passes.vocabulary import union
from pressconf.passes.words import count_words

LONG, STATEMENT, FIRST_WORDS = 25, 120, 6


def assign_kinds(draft: Draft) -> Draft:
    """Fill ``kinds``."""
    code = draft.code
    speeches = [draft.speech(number) for number in range(len(draft.blocks))]
    sides: list[Role] = [draft.people[who].role for who in draft.speakers]
    opened = sides.index("asker") if "asker" in sides else len(sides)
    relayed = {n for n in range(len(sides)) if is_relayed(draft, n) or (n > opened and _asks_itself(draft, n))}
    asking_at = [n for n, side in enumerate(sides) if side == "asker" or n in relayed]
    # "Good morning." opens no exchange, nor does "How are you?"
    opening = (n for n in asking_at if count_words(speeches[n]) >= FIRST_WORDS or find_asked(draft, n).something)
    first_question = next(opening, min(asking_at, default=len(sides)))
    kinds: list[Kind] = []
    for number, side in enumerate(sides):
        if number in relayed:
            kinds.append("question")
            continue
        behind = number > 0 and kinds[-1] == "question" and side != "asker" and not _only_manages(draft, number)
        asked = behind and _is_asked(draft, number)
        if asked:
            manages = _manages_after_question(draft, number, side)
        else:
            manages = draft.managing[number] or (side == "moderator" and is_managing(speeches[number], code))
        manages = manages or (behind and grants_leave(draft, number))
        kinds.append(_kind_of(draft, number, side, manages, first_question, asked))
    return evolve(draft, kinds=tuple(kinds))


def _asks_itself(draft: Draft, number: int) -> bool:
    """Whether a moderator among the exchanges asks what a principal answers, though no word says for whom."""
    return stands_for_question(draft, number) and asks_itself(draft, number)


def _only_manages(draft: Draft, number: int) -> bool:
    """Whether who speaks is a moderator without name and office: an operator answers nothing."""
    person = draft.people[draft.speakers[number]]
    return person.role == "moderator" and person.name is None and person.office is None


def _is_asked(draft: Draft, number: int) -> bool:
    """Whether the turn before asks something at its end; without a question mark that matters to a few words only."""
    if ends_in_question(draft.speech(number - 1)):
        return True
    return count_words(draft.speech(number)) <= 4 * LONG and find_asked(draft, number - 1).something


def _is_answered_next(draft: Draft, number: int) -> bool:
    """Whether somebody who answers speaks right after the turn: it gave the question on."""
    after = number + 1
    return after < len(draft.blocks) and draft.people[draft.speakers[after]].role == "principal"


def _manages_after_question(draft: Draft, number: int, side: Role) -> bool:
    """Whether a turn right behind a question is no answer to it."""
    speech, code = draft.speech(number), draft.code
    calls, answered = calls_next(draft, number), _is_answered_next(draft, number)
    if calls and answered and draft.managing[number]:
        return True  # "I'll ask Mira to start."
    if not (side == "moderator" and answered) and answers_shortly(draft, number):
        return False
    if is_managing(speech, code, asked=True, named=calls or side == "moderator"):
        return True
    return (
        calls and ends_in_question(speech) and not has_substance(draft, number, last=False)
    )  # "Do you want to answer, Mira?"


def _kind_of(draft: Draft, number: int, side: Role, managing: bool, first_question: int, asked: bool) -> Kind:
    """What one turn does, from the side of its speaker, its place and its words."""
    speech, code = draft.speech(number), draft.code
    words = count_words(speech)
    if side == "asker":
        return "question"
    if side == "unknown" and first_question == len(draft.blocks):
        return "statement"
    if number < first_question:
        if side == "moderator":
            only_hands = draft.people[draft.speakers[number]].name is None and gives_floor(speech, code)
            return "statement" if words > STATEMENT + 30 and not only_hands else "moderator"
        return "moderator" if managing or (words < 30 and draft.has_spoken(number)) else "statement"
    if managing:
        return "moderator"
    if side == "moderator":
        if asked and not _is_answered_next(draft, number) and _may_answer(draft, number):
            return "answer"  # "I have no trips to announce. Go ahead, Peter."
        handing = gives_floor(speech, code) and words <= 4 * LONG
        return "moderator" if (words < LONG and not asked) or handing else "answer"
    return "answer"


def _may_answer(draft: Draft, number: int) -> bool:
    """Whether a moderator's turn that gives the floor first says something, by somebody who is not called a moderator."""
    office = draft.people[draft.speakers[number]].office
    if office is not None and office.casefold() in union("moderator_marks"):
        return False
    return has_substance(draft, number) or answers_shortly(draft, number)
