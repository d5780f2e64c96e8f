"""Whether a turn only manages the event: hands the floor, keeps order, opens, closes, thanks.

In: the speech of a turn. Out: a judgement from its sentences and the cue words of the language.
"""

from __future__ import annotations

import regex

from pressconf.passes.vocabulary import phrases

SENTENCE = regex.compile(r"[^.?!…。？！\n]+[.?!…。？！]*")
DIRECTION = regex.compile(r"[(\[（][^()\[\]（）]{1,100}[)\]）]")
HAN = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}]")
NAMES = regex.compile(r"(?:\p{Lu}[\p{L}'’.\-]*[ \u00a0,]{0,2}(?:(?:of|from|at|with|and|the|de|del)[ \u00a0])?){1,6}")
LONG_SENTENCE = 22


def split_sentences(speech: str) -> list[str]:
    """Return the sentences of ``speech`` without stage directions, stripped."""
    plain = DIRECTION.sub(" ", speech)
    pieces = (hit.group().strip() for hit in SENTENCE.finditer(plain))
    return [piece for piece in pieces if any(char.isalnum() for char in piece)]


def is_managing(speech: str, code: str | None, *, limit: int = 60, longest: int = LONG_SENTENCE) -> bool:
    """Whether every sentence of ``speech`` manages the event, in at most ``limit`` words.

    A cue inside a sentence of more than ``longest`` words proves nothing.
    """
    if len(speech) > 12 * limit:
        return False
    sentences = split_sentences(speech)
    if not sentences or sum(len(sentence.split()) for sentence in sentences) > limit:
        return False
    return all(_manages(sentence, code, longest) for sentence in sentences)


def _manages(sentence: str, code: str | None, longest: int) -> bool:
    bare = sentence.strip(" .?!…,—–-。？！¿¡")
    words = bare.split()
    if HAN.search(bare):
        return len(bare) <= 2 * LONG_SENTENCE and phrases("handover_cues", code).search(bare) is not None
    if len(words) <= 1:
        return True
    if NAMES.fullmatch(bare) and (len(words) <= 3 or not sentence.rstrip().endswith("?")):
        return True
    if len(words) > longest:
        return False
    if phrases("handover_cues", code).search(bare):
        return True
    rest = phrases("courtesy_cues", code).sub(" ", bare)
    if rest == bare:
        return False
    left = [word for word in regex.findall(r"[\p{L}\p{N}'’]+", rest) if not word[0].isupper()]
    return not left or (len(left) <= 4 and "?" not in sentence)


def gives_floor(speech: str, code: str | None) -> bool:
    """Whether ``speech`` holds a cue that gives the floor to somebody."""
    return phrases("handover_cues", code).search(speech[-300:]) is not None


def asks(speech: str, code: str | None) -> bool:
    """Whether ``speech`` asks something: a question mark, or a phrase that asks."""
    return "?" in speech or "？" in speech or phrases("question_cues", code).search(speech) is not None
