"""Seventh pass: what every turn does.

In: blocks, and people with their roles. Out: ``kinds``.
"""

from __future__ import annotations

from attrs import evolve

from pressconf.model import Kind, Role
from pressconf.passes.draft import Draft
from pressconf.passes.management import ends_in_question, gives_floor, is_managing
from pressconf.passes.relays import is_relayed
from pressconf.passes.roles import calls_next
from pressconf.passes.words import count_words

LONG, STATEMENT, FIRST_WORDS = 25, 120, 6


def assign_kinds(draft: Draft) -> Draft:
    """Fill ``kinds``."""
    code = draft.code
    speeches = [draft.speech(number) for number in range(len(draft.blocks))]
    sides: list[Role] = [draft.people[who].role for who in draft.speakers]
    relayed = {n for n in range(len(sides)) if is_relayed(draft, n)}
    asking_at = [n for n, side in enumerate(sides) if side == "asker" or n in relayed]
    # "Good morning." opens no exchange, nor, before anything is said, "How are you?"
    opened = next((n for n, speech in enumerate(speeches) if count_words(speech) >= FIRST_WORDS), len(sides))
    opening = (
        n
        for n in asking_at
        if count_words(speeches[n]) >= FIRST_WORDS or (n > opened and ends_in_question(speeches[n]))
    )
    first_question = next(opening, min(asking_at, default=len(sides)))
    kinds: list[Kind] = []
    for number, side in enumerate(sides):
        if number in relayed:
            kinds.append("question")
            continue
        asked = number > 0 and kinds[-1] == "question" and ends_in_question(speeches[number - 1])
        told = side == "moderator" and draft.people[draft.speakers[number]].name is None  # an operator answers nothing
        if asked and not told:
            calls = calls_next(draft, number)
            manages = is_managing(speeches[number], code, asked=True, named=calls or side == "moderator")
            manages = manages or (calls and ends_in_question(speeches[number]))  # "Do you want to answer, Mira?"
        else:
            manages = draft.managing[number] or (side == "moderator" and is_managing(speeches[number], code))
        kinds.append(_kind_of(draft, number, side, manages, first_question, asked and not told))
    return evolve(draft, kinds=tuple(kinds))


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
        handing = gives_floor(speech, code) and words <= 4 * LONG
        return "moderator" if (words < LONG and not asked) or handing else "answer"
    return "answer"
