"""Whether a turn right behind a question answers it, though elsewhere its words would only manage the event.

In: the draft and the number of a turn behind a question turn. Out: judgements for the pass that tells kinds. "Yes." answers "Is it
safe?"; it gives the floor behind "May I follow up?" and, with the name of who asks next, behind anything. What a question
asks is told by its parts, not by its mark: leave to ask is none.
"""

from __future__ import annotations

from typing import NamedTuple

from pressconf.passes.calls import asks_for_name
from pressconf.passes.draft import Draft
from pressconf.passes.folding import fold
from pressconf.passes.management import consists_of, ends_in_question, is_bare_name, is_managing, split_sentences
from pressconf.passes.naming import is_courteous
from pressconf.passes.relays import CAPITALISED, split_read
from pressconf.passes.roles import calls_next
from pressconf.passes.vocabulary import phrases, union
from pressconf.passes.words import HAN, count_words
from pressconf.source import Span
from pressconf.speech import Speech

#: So much of a question's end tells what it asks; a turn of more words is no short answer.
TAIL, FEW_WORDS = 600, 20
#: A sentence of so few words that speaks of questions and of leave asks for leave: "And may I ask a second one?".
LEAVE_WORDS = 8
#: Fewer words of a moderator ask for no more than attention; behind a colon or a quotation mark fewer ask: "Online: who pays?".
FEWEST_ASKED, FEWEST_READ = 4, 2
#: Without a question mark no more words than these stand behind what is asked: "Tell us why. Thank you."
BEHIND = 3
#: Tables of words that let somebody ask.
GRANTING = ("assents", "acknowledgements")
#: Tables of words with which a moderator asks after the event in few words, and not after its matter.
MANAGING = ("handover_cues", "managing_cues", "pointing_cues")
#: How a turn ends into which somebody broke.
DASHES = ("--", "—", "–")


class Asked(NamedTuple):
    """What a question asks at its end: ``something`` (more than leave to ask); ``openly`` ("who", "why": "yes" is no answer)."""

    something: bool
    openly: bool = False


def find_asked(draft: Draft, number: int) -> Asked:
    """Return what the question turn ``number`` asks at its end; hardly anything may stand behind it."""
    from pressconf.passes.asking import find_asking, grammar_of  # tables that are no part of the cost of an import
    from pressconf.passes.parts import find_parts

    words = _unwrap(draft, number)[-TAIL:]
    code = find_asking(draft.code).code
    parts = find_parts(Speech(words, (Span(0, len(words)),)), code)
    if not parts or "?" in words[parts[-1].end :] or "？" in words[parts[-1].end :]:
        return Asked(something=False)
    if count_words(words[parts[-1].end :]) > BEHIND and not ends_in_question(words):
        return Asked(something=False)
    last = (split_sentences(words[slice(*parts[-1])]) or [""])[-1]
    if _asks_leave(last, code):
        return Asked(something=False)
    if HAN.search(last):
        return Asked(something=True, openly=phrases("asking_words", draft.code).search(last) is not None)
    grammar = grammar_of(code)
    for start in (0, *(hit.end() for hit in grammar.boundary.finditer(last))):
        if grammar.direct.match(last, start) or grammar.plain.match(last, start):
            openly = grammar.plain.match(last, start) is not None and grammar.polar.match(last, start) is None
            return Asked(something=True, openly=openly)
    return Asked(something=True)


def asks_itself(draft: Draft, number: int) -> bool:
    """Tell whether a turn ends in a question on the matter, though it does not say whose: 'Another one: "When do the ferries stop?"'.

    It is none that gives the floor, speaks of questions, asks for leave, or asks after somebody whom the turn named before it. Where
    the turn gives the floor first, somebody else asks, whose label is lost.
    """
    from pressconf.passes.asking import find_asking
    from pressconf.passes.replies import announces

    *before, last = split_sentences(_unwrap(draft, number)[-TAIL:]) or [""]
    _, bare, parted = split_read(last)
    if not bare.endswith(("?", "？")) or count_words(bare) < (FEWEST_READ if parted else FEWEST_ASKED):
        return False
    if phrases("handover_cues", draft.code).search(" ".join(before)):
        return False
    named = set() if parted else set(CAPITALISED.findall(" ".join(before)))
    if named.intersection(CAPITALISED.findall(bare)) or announces(bare, find_asking(draft.code).code):
        return False
    tables = MANAGING if count_words(bare) <= FEW_WORDS / 2 else ("handover_cues",)
    managing = any(phrases(table, draft.code).search(bare) for table in tables)
    return not managing and find_asked(draft, number).something


def _asks_leave(sentence: str, code: str) -> bool:
    """Whether a sentence speaks of questions and of leave, and of little else: "And may I ask a second one?"."""
    from pressconf.passes.asking import find_asking, grammar_of

    if HAN.search(sentence):
        cues = find_asking(code).permission_cues
        return len(sentence) <= 3 * LEAVE_WORDS and any(cue in sentence for cue in cues)
    grammar = grammar_of(code)
    if len(sentence.split()) > LEAVE_WORDS:
        return False
    return grammar.permission.search(sentence) is not None and grammar.announcing.search(sentence) is not None


def _unwrap(draft: Draft, number: int) -> str:
    """The speech of a turn, in one line where lines are wrapped."""
    speech = draft.speech(number)
    return " ".join(speech.split()) if draft.wrapped else speech


def answers_shortly(draft: Draft, number: int) -> bool:
    """Tell whether a turn says "no", declines, says "yes" to what is asked, names whom or what is asked for, or is all "okay"."""
    speech, code = draft.speech(number), draft.code
    if count_words(speech) > FEW_WORDS:
        return False
    sentences = split_sentences(speech)
    if any(consists_of(sentence, code, "short_answers", "courtesy_cues") for sentence in sentences):
        return True
    if _gives_name(draft, number, sentences) or any(_declines(sentence, code) for sentence in sentences):
        return True
    if len(sentences) > 1 and _says_first(draft, number, sentences[0]) and find_asked(draft, number - 1).something:
        return True
    agrees = any(consists_of(sentence, code, "assents", "courtesy_cues") for sentence in sentences)
    notes = bool(sentences) and all(consists_of(sentence, code, "acknowledgements") for sentence in sentences)
    agrees = agrees or (len(sentences) == 1 and _agrees_with_asker(draft, number, sentences[0]))
    if not agrees and not notes:
        return False
    asked = find_asked(draft, number - 1)
    return asked.something and not asked.openly


def _declines(sentence: str, code: str | None) -> bool:
    """Whether a sentence declines to answer: "I won't comment on that." before a call."""
    from pressconf.passes.asking import decline_cues, find_asking

    return decline_cues(find_asking(code).code).search(sentence) is not None


def _gives_name(draft: Draft, number: int, sentences: list[str]) -> bool:
    """Whether a turn opens with the name that the turn before asks for: "Where?" "Mobile. Next question."."""
    if not sentences or not is_bare_name(sentences[0]) or is_courteous(sentences[0], draft.code):
        return False
    return asks_for_name(draft, number - 1) and not calls_next(draft, number)


def _says_first(draft: Draft, number: int, sentence: str) -> bool:
    """Whether a turn says a word before it calls: "Tomorrow. Maria." Such a word calls nobody itself, and is no remark."""
    if not is_bare_name(sentence) or not calls_next(draft, number):
        return False
    if sentence.strip(".").casefold() in union("honorifics"):
        return False  # "Dr. Brandt, do you want to take that?"
    name = draft.people[draft.speakers[number + 1]].name or ""
    called = set(fold(sentence).strip(" .,?!").split()) & set(fold(name).split())
    remark = any(consists_of(sentence, draft.code, table) for table in GRANTING)
    cued = any(phrases(table, draft.code).search(sentence) for table in ("handover_cues", "call_cues", "interjections"))
    return not (called or remark or cued or is_courteous(sentence, draft.code) or sentence.endswith(("?", "!")))


def grants_leave(draft: Draft, number: int) -> bool:
    """Tell whether a turn only lets the one before it ask: "Sure." behind "Minister, two questions."."""
    speech, code = draft.speech(number), draft.code
    if count_words(speech) > FEW_WORDS or draft.speech(number - 1).endswith(DASHES):
        return False
    sentences = split_sentences(speech)
    agreed = [any(consists_of(sentence, code, table) for table in GRANTING) for sentence in sentences]
    if not any(agreed) or not _speaks_of_asking(draft, number - 1) or find_asked(draft, number - 1).something:
        return False
    return all(yes or is_managing(sentence, code) for yes, sentence in zip(agreed, sentences, strict=True))


def _speaks_of_asking(draft: Draft, number: int) -> bool:
    """Whether the last sentence of a turn announces a question or asks for leave."""
    from pressconf.passes.asking import find_asking, grammar_of
    from pressconf.passes.replies import announces

    last = (split_sentences(draft.speech(number)[-TAIL:]) or [""])[-1]
    code = find_asking(draft.code).code
    if HAN.search(last):
        return _asks_leave(last, code)
    return announces(last, code) or grammar_of(code).permission.search(last) is not None


def _agrees_with_asker(draft: Draft, number: int, sentence: str) -> bool:
    """Whether a sentence says yes to the asker before it by name: "Yes, Ada."."""
    name = draft.people[draft.speakers[number - 1]].name
    hit = phrases("assents", draft.code).match(sentence)
    called = fold(sentence[hit.end() :]).strip(" ,.!").split() if hit else []
    return bool(called) and name is not None and set(called) <= set(fold(name).split())


def has_substance(draft: Draft, number: int, *, last: bool = True) -> bool:
    """Tell whether one of a turn's sentences, the ``last`` or not, neither manages the event nor speaks of questions."""
    from pressconf.passes.asking import find_asking
    from pressconf.passes.replies import announces

    code = draft.code
    sentences = split_sentences(_unwrap(draft, number))
    tables = ("handover_cues", "call_cues", "courtesy_cues", "relay_cues")
    return any(
        not is_managing(sentence, code)
        and not any(phrases(table, code).search(sentence) for table in tables)
        and not announces(sentence, find_asking(code).code)
        for sentence in (sentences if last else sentences[:-1])
    )
