"""Whether the asker before asks on, where nobody names who asks.

In: the draft and the number of a question turn. Out: judgements for the pass that names askers. A name is carried on only where
the words or the place show that the same asker goes on, and never over words that may give the floor to another.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import regex

from pressconf.model import Evidence
from pressconf.passes.answering import DASHES, find_asked
from pressconf.passes.calls import asks_for_name, find_call
from pressconf.passes.draft import Draft
from pressconf.passes.management import consists_of, is_bare_name, split_sentences
from pressconf.passes.naming import ARTICLE, SPACE, is_plausible_name, list_alternatives
from pressconf.passes.vocabulary import phrases
from pressconf.passes.words import count_words, split_honorific

#: So many calls show that nobody asks in this text without being called.
FEWEST_CALLS = 3
#: So few words between two questions are a remark to the asker, who then goes on.
FEW_WORDS = 12
#: In so few words a name is called: "Yes, Peter."
FEW_CALLED = 6
#: A name that is called has no more words than this.
LONGEST_NAME = 3
#: Tables of words that are a sentence of their own, and no name: "Fine."
REMARKS = ("short_answers", "assents", "acknowledgements", "courtesy_cues")
#: What may stand before the first word of a question.
OPENING_MARKS = "¿¡“„«\"' "
#: How an answer ends that is broken off, or asks back.
BROKEN_OFF = ("?", "？", *DASHES, "…", "...")
#: In so many characters of a turn somebody says where he is from.
SAID = 120


def calls_one_by_one(draft: Draft) -> bool:
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


def was_called(draft: Draft, number: int, evidence: list[tuple[Evidence, ...]]) -> bool:
    """Whether a moderator called the asker of the question before ``number``, whose name may be carried on itself."""
    for before in range(number - 1, 0, -1):
        if draft.kinds[before] != "question" or any(item.kind == "carried" for item in evidence[before]):
            continue
        by_moderator = draft.people[draft.speakers[before - 1]].role == "moderator"
        return by_moderator and find_call(draft, before) is not None
    return False


def is_another(draft: Draft, number: int) -> bool:
    """Tell whether somebody else than before may ask: the floor may have been given, or the turn says where its asker is from."""
    return may_call(draft, number) or comes_from().search(draft.speech(number)[:SAID]) is not None


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
