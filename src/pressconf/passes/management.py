"""Whether a turn only manages the event: hands the floor, keeps order, opens, closes, thanks.

In: the speech of a turn. Out: a judgement from its sentences and the cue words of the language.
"""

from __future__ import annotations

from pressconf.deferred import defer
from pressconf.passes.vocabulary import phrases, union, unions
from pressconf.passes.words import HAN

SENTENCE = defer(r"[^.?!…。？！\r\n]+[.?!…。？！]*")
DIRECTION = defer(r"[(\[（][^()\[\]（）]{1,100}[)\]）]")
NAMES = defer(r"(?:\p{Lu}[\p{L}'’.\-]*+[ \u00a0,]{0,2}(?:(?:of|from|at|with|and|the|de|del)[ \u00a0])?){1,6}")
WORD = defer(r"[\p{L}\p{N}'’]+")
LONG_SENTENCE, SHORT_SENTENCE = 22, 10


def split_sentences(speech: str) -> list[str]:
    """Return the sentences of ``speech`` without stage directions, stripped."""
    plain = DIRECTION.sub(" ", speech) if "(" in speech or "[" in speech or "（" in speech else speech
    pieces = (hit.group().strip() for hit in SENTENCE.finditer(plain))
    return [piece for piece in pieces if any(char.isalnum() for char in piece)]


def is_managing(
    speech: str, code: str | None, *, limit: int = 60, strict: bool = False, asked: bool = False, named: bool = True
) -> bool:
    """Whether every sentence of ``speech`` manages the event, in at most ``limit`` words.

    ``strict`` for those who answer: a cue within a longer sentence proves nothing, and "Yes, it is." is an answer. ``asked``
    right after a question: then a cue must be most of its sentence, and only those who call names (``named``) mean a call by
    a bare name ("Brussels." answers "Where to?").
    """
    if len(speech) > 12 * limit:
        return False
    sentences = split_sentences(speech)
    if not sentences or sum(len(sentence.split()) for sentence in sentences) > limit:
        return False
    if strict and len(sentences) == 1 and len(sentences[0].split()) == 1:
        return phrases("handover_cues", code).search(sentences[0]) is not None
    if asked:
        firmly = [_manages_after_question(sentence, code, named) for sentence in sentences]
        handed = phrases("handover_cues", code).search(sentences[0]) is not None
        if firmly[0] and handed and " " in sentences[0] and len(speech.split()) <= SHORT_SENTENCE:
            return True  # "Go ahead, please. Ask the governor, please."
        return any(firmly) and all(f or _manages(s, code, True) for f, s in zip(firmly, sentences, strict=True))
    if all(_manages(sentence, code, strict) for sentence in sentences):
        return True
    # a word of praise, then the floor: "Good questions. Over to you, Ada."
    *praise, last = sentences
    if len(praise) > 3 or HAN.search(speech) or not all(len(sentence.split()) <= 6 for sentence in praise):
        return False
    return len(last.split()) <= SHORT_SENTENCE and phrases("handover_cues", code).search(last) is not None


def _manages(sentence: str, code: str | None, strict: bool) -> bool:
    """Whether one sentence gives or keeps the floor, calls a name, or is a courtesy."""
    bare = sentence.strip(" .?!…,—–-。？！¿¡")
    words = bare.split()
    if HAN.search(bare):
        return len(bare) <= 2 * LONG_SENTENCE and phrases("handover_cues", code).search(bare) is not None
    asked = sentence.rstrip().endswith("?")
    if _calls(bare) and (not asked or (len(words) <= 3 and not strict)):
        return True
    if len(words) <= (SHORT_SENTENCE if strict else LONG_SENTENCE) and phrases("handover_cues", code).search(bare):
        return True
    if len(words) > LONG_SENTENCE:
        return False
    rest = phrases("courtesy_cues", code).sub(" ", bare)
    left = [word for word in WORD.findall(rest) if not word[0].isupper()] or find_told(words, rest, code)
    if rest == bare:
        return len(words) <= 1
    return not left or (not strict and len(left) <= 4 and "?" not in sentence)


def consists_of(sentence: str, code: str | None, table: str, *others: str) -> bool:
    """Whether a sentence is made of phrases of a table, at least one, and of ``others`` and such as say yes or take note."""
    if sentence.rstrip().endswith(("?", "？")) or phrases(table, code).search(sentence) is None:
        return False
    rest = sentence
    for name in (table, "assents", "acknowledgements", *others):
        rest = phrases(name, code).sub(" ", rest)
    return WORD.search(rest) is None


def is_bare_name(sentence: str) -> bool:
    """Whether a sentence is no more than capitalised words: a call, or what was asked for."""
    return _calls(sentence.strip(" .?!…,—–-"))


def _calls(bare: str) -> bool:
    """Whether a sentence is no more than names, and none of its ends a word of time or grammar ("In May")."""
    words = bare.split()
    return NAMES.fullmatch(bare) is not None and not _tells(words[0]) and not _tells(words[-1])


def _tells(word: str) -> bool:
    return word.casefold() in unions("function_words") or word.casefold() in union("months")


def _manages_after_question(sentence: str, code: str | None, named: bool) -> bool:
    """Whether one sentence right after a question is no answer to it."""
    bare = sentence.strip(" .?!…,—–-。？！¿¡")
    words = bare.split()
    if HAN.search(bare):
        return 2 * sum(len(hit.group()) for hit in phrases("handover_cues", code).finditer(bare)) >= len(bare)
    if named and _calls(bare) and len(words) <= 4:
        return True
    cued = sum(len(hit.group().split()) for hit in phrases("handover_cues", code).finditer(bare))
    if len(words) <= SHORT_SENTENCE and 2 * cued >= len(words):
        return True
    rest = phrases("courtesy_cues", code).sub(" ", bare)
    left = [word for word in WORD.findall(rest) if not word[0].isupper() or _tells(word)]  # "In May, thank you"
    left = left or find_told(words, rest, code)
    return rest != bare and not left and len(words) <= LONG_SENTENCE and not sentence.endswith(("?", "？"))


def find_told(words: list[str], rest: str, code: str | None) -> list[str]:
    """Return the first word of a sentence that goes on to say how something is, and so is no name: "Va muy bien.", not "Ada, muy bien."."""
    if len(words) < 2 or not rest.startswith(words[0]) or _tells(words[0]):
        return []
    return words[:1] if phrases("acknowledgements", code).fullmatch(" ".join(words[1:])) else []


def is_courtesy(speech: str, code: str | None) -> bool:
    """Whether ``speech`` is a few words of thanks or greeting, and no more."""
    if len(speech) > 12 * SHORT_SENTENCE or "?" in speech or "？" in speech:
        return False
    rest = phrases("courtesy_cues", code).sub(" ", speech)
    left = WORD.findall(rest)
    return rest != speech and len(left) <= 3 and all(word[0].isupper() for word in left)


def gives_floor(speech: str, code: str | None) -> bool:
    """Whether ``speech`` holds a cue that gives the floor to somebody."""
    return phrases("handover_cues", code).search(speech[-300:]) is not None


def ends_in_question(speech: str) -> bool:
    """Whether one of the last two sentences of ``speech`` is a question."""
    return any(sentence.endswith(("?", "？")) for sentence in split_sentences(speech[-400:])[-2:])


def asks(speech: str, code: str | None) -> bool:
    """Whether ``speech`` asks something: a question mark, or a phrase that asks."""
    return "?" in speech or "？" in speech or phrases("question_cues", code).search(speech) is not None
