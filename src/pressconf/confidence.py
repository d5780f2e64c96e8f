"""How far to trust a conference: one figure that ranks documents, made of what each of its turns and diagnostics tells.

In: a ``Conference``, and nothing but what it holds, so that one read back from JSON is rated alike. Out: ``1 - doubt / turns``,
from 0 to 1. Every turn is doubted a little: by the evidence for its asker's name and outlet, and, where answering and managing
are easily mistaken for each other, by its length. Every diagnostic adds the number of turns that it usually spoils.
"""

from __future__ import annotations

from pressconf.model import Conference, QuestionTurn, Turn
from pressconf.passes.words import HAN, count_words

#: How often a turn of a question is wrong, by the evidence for the asker's name and for the outlet.
BY_EVIDENCE = {
    "self_introduction": 0.06,
    "correction": 0.06,
    "editor": 0.02,
    "handover": 0.12,
    "vocative": 0.30,
    "roster": 0.10,
    "header": 0.10,
    "carried": 0.35,
}
#: An asker without a name in a text that names none; one in a text that names others, who may have been named as well.
UNNAMED, UNNAMED_AMONG_NAMED = 0.02, 0.12
CALLED = ("handover", "vocative", "carried")
#: A name of one word: the text may give it in full; where it was called in speech, it may be none.
SURNAME_ONLY, CALLED_BY_ONE_WORD = 0.05, 0.3
#: A question of so many words to which nobody replies: the label of the answer may be lost.
UNANSWERED_WORDS, UNANSWERED = 30, 0.4
#: A reply of a few words, which may manage the event or answer; any other turn.
BRIEF_WORDS, BRIEF, PLAIN = (5, 30), 0.12, 0.02
#: How many turns a diagnostic spoils.
BY_DIAGNOSTIC = {
    "asker-inside-answer": 3.0,
    "answer-inside-question": 3.0,
    "repeated-label": 1.5,
    "long-turn": 1.0,
    "lone-label": 1.5,
    "unresolved-label": 1.0,
    "uncertain-roles": 1.0,
    "unexplained-label": 1.0,
    "mixed-layouts": 0.5,
    "unanswered-question": 0.5,
    "conflicting-names": 0.5,
    "conflicting-outlets": 0.5,
}
#: What is left of the figure where the whole text is in doubt.
BY_WHOLE = {"unlabelled-text": 0.1, "no-questions": 0.5, "unlabelled-questions": 0.95}


def rate_confidence(conf: Conference) -> float:
    """Return how far to trust ``conf``, from 0 to 1, rounded to three places.

    >>> import pressconf
    >>> pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is.").confidence
    0.96
    """
    if not conf.turns:
        return 0.0
    named = any(turn.speaker.name for turn in conf.questions)
    doubt = sum(
        _doubt_question(turn, named) if isinstance(turn, QuestionTurn) else _doubt_other(turn) for turn in conf.turns
    )
    doubt += sum(BY_DIAGNOSTIC.get(remark.code, 0.0) for remark in conf.diagnostics)
    rate = max(0.0, 1.0 - doubt / len(conf.turns))
    for code in sorted({remark.code for remark in conf.diagnostics}):
        rate *= BY_WHOLE.get(code, 1.0)
    return round(rate, 3)


def _doubt_question(turn: QuestionTurn, named: bool) -> float:
    """How often such a question is wrong: what is least sure of its asker counts."""
    doubts = [PLAIN]
    if turn.speaker.name is None and turn.speaker.outlet is None:
        doubts.append(UNNAMED_AMONG_NAMED if named else UNNAMED)
    for what in ("name", "outlet"):
        value, known = getattr(turn.speaker, what), turn.known_by(what)
        if value and known is not None:
            called = what == "name" and known in CALLED and _is_one_word(value)
            doubts.append(CALLED_BY_ONE_WORD if called else BY_EVIDENCE.get(known, 0.0))
    if not turn.answers and count_words(turn.text) >= UNANSWERED_WORDS:
        doubts.append(UNANSWERED)
    return max(doubts)


def _doubt_other(turn: Turn) -> float:
    """How often such a turn of somebody who does not ask is wrong."""
    least, most = BRIEF_WORDS
    if turn.speaker.role != "moderator" and turn.kind != "statement" and least < count_words(turn.text) <= most:
        return BRIEF
    return SURNAME_ONLY if turn.speaker.name and _is_one_word(turn.speaker.name) else PLAIN


def _is_one_word(name: str) -> bool:
    """Whether a name of letters, not of characters, is one word."""
    return " " not in name and not HAN.search(name)
