"""What an answer takes up: which part of which question, and with which of its words.

In: the questions that are open when an answer begins, each with its parts, and the answer's sentences. Out: ``Reply`` objects. What
speaks for a part: a cue ("on your second question"), the name of its asker, and words that it shares with the sentence, the
rarer among the open parts the more. The likeliest way through the parts is taken, which stays with a part for some sentences and
begins with the first of one question. An answer that only asks back, thanks or hands on takes up nothing; nor does one
behind several questions that shares no word with any.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import log

from attrs import frozen

from pressconf.deferred import defer
from pressconf.model import Reply
from pressconf.passes.asking import LAST, OTHER, find_asking, find_ordinal, grammar_of, list_common, may_hold
from pressconf.passes.management import consists_of, find_told
from pressconf.passes.vocabulary import phrases
from pressconf.passes.words import HAN
from pressconf.source import Span
from pressconf.speech import Speech, find_sentences

#: Points of a cue and of the asker's name; what a change of part costs, to the next one and to another; the first sentence's.
CUE, NAMED, STEP, JUMP, FIRST = 6.0, 3.0, 1.2, 2.0, 1.0
#: How far into a sentence the matter is named to which it turns: "As to the ramp, …".
TOPIC = 60
#: Shared words of one sentence give no more than this.
MOST_SHARED = 3.0
#: What it costs a part that it belongs to an earlier question, and that an answer has taken it up before.
EARLIER, TAKEN = 1.0, 0.8
#: From so many points on a part is taken up beside others; and alone.
CLAIMED, CLAIMED_ALONE = 1.5, 0.0
#: An answer of so few words that asks back or only says yes to speaking takes up nothing.
ASKING_BACK = 25
#: Words are compared by so many of their first letters.
STEM = 5
#: Words of so many letters that may stand for a question ("one", "first") announce none by themselves.
SHORT_NOUN = 5
WORD = defer(r"[\p{L}\p{N}][\p{L}\p{N}'’\-]*")
SHORT_NAME = defer(r"(?<![\p{L}\p{N}])(?:\p{Lu}{2,3}|\p{Lu}\p{N}|\p{N}\p{Lu})(?![\p{L}\p{N}])")
HAN_PAIR = defer(r"(?=([\p{Han}\p{Katakana}]{2}))")


@frozen
class Open:
    """A part of a question that waits for an answer: its question's index, its number there (None: the whole), its words."""

    question: int
    part: int | None
    words: frozenset[str]
    ordinal: int
    last: bool
    asker: frozenset[str]
    earlier: bool = False
    taken: bool = False


def stem_words(text: str, code: str | None) -> frozenset[str]:
    """Return the first letters of the words of a text that say what it is about; pairs of characters where it is Chinese."""
    words = set(WORD.findall(text.casefold())) - list_common(code)
    stems = {word[:STEM] for word in words if len(word) > 3}
    stems.update(word.casefold() for word in SHORT_NAME.findall(text))
    return frozenset(stems if text.isascii() else stems.union(HAN_PAIR.findall(text)))


def find_replies(speech: Speech, open_parts: Sequence[Open], code: str | None) -> tuple[Reply, ...]:
    """Return what an answer takes up of the open parts, in the order of its words; nothing where it can't be told."""
    sentences = find_sentences(speech.text)
    if not open_parts or not sentences or _says_nothing(speech.text, sentences, code):
        return ()
    if len(open_parts) == 1:
        only = open_parts[0]
        return (Reply(only.question, only.part, speech.place(sentences[0].start, sentences[-1].end), 0.9),)
    points = _weigh(speech.text, sentences, open_parts, code)
    path = _find_path(points)
    totals = [sum(row[n] for row, at in zip(points, path, strict=True) if at == n) for n in range(len(open_parts))]
    best = max(range(len(open_parts)), key=lambda n: totals[n])
    if totals[best] <= 0 and open_parts[best].question != open_parts[-1].question:
        return ()  # several have asked, and no word says which of them is answered
    found = []
    for number, part in enumerate(open_parts):
        places = [place for place, at in enumerate(path) if at == number]
        if places and (totals[number] >= CLAIMED or (number == best and totals[number] >= CLAIMED_ALONE)):
            span = speech.place(sentences[places[0]].start, sentences[places[-1]].end)
            found.append(Reply(part.question, part.part, span, round(1 - 1 / (2 + max(0.0, totals[number])), 2)))
    return tuple(sorted(found, key=lambda reply: (reply.span.start, reply.question, reply.part or 0)))


def _says_nothing(text: str, sentences: Sequence[Span], code: str | None) -> bool:
    """Whether an answer only asks back, or gives the word on."""
    words = len(text.split())
    if words <= ASKING_BACK and text.rstrip().endswith(("?", "？")):
        return True
    return all(_is_courtesy(text[start:end], code) for start, end in sentences)


def _is_courtesy(sentence: str, code: str | None) -> bool:
    """Whether a sentence of an answer thanks, greets or gives the word on; "yes" is the answer, and so is "Yes, Skerry."."""
    rest = phrases("courtesy_cues", code).sub(" ", phrases("handover_cues", code).sub(" ", sentence))
    if rest == sentence or len(WORD.findall(rest)) > 2 or find_told(sentence.strip(" .!").split(), rest, code):
        return False
    return not any(
        consists_of(sentence, code, table, "courtesy_cues")
        or (HAN.search(sentence) is None and phrases(table, code).match(sentence) is not None)
        for table in ("short_answers", "assents")
    )


def _weigh(text: str, sentences: Sequence[Span], parts: Sequence[Open], code: str | None) -> list[list[float]]:
    """Points of each sentence for each part."""
    opening = next((number for number, part in enumerate(parts) if not part.earlier and not part.taken), len(parts) - 1)
    if parts[opening].question != parts[-1].question:
        opening = -1  # of several questions none comes first
    counts = Counter(word for part in parts for word in part.words)
    rarity = {word: log((1 + len(parts)) / count) for word, count in counts.items()}
    askers = frozenset().union(*(part.asker for part in parts))
    costs = [(EARLIER if part.earlier else 0.0) + (TAKEN if part.taken else 0.0) for part in parts]
    rows = []
    for place, (start, end) in enumerate(sentences):
        sentence = text[start:end]
        words = stem_words(sentence, code).intersection(rarity)
        named = stem_words(sentence[:TOPIC], code) if grammar_of(code).turning.match(sentence) else frozenset()
        alone = [word for word in named if counts[word] == 1]
        cue = find_ordinal(sentence[:160], code) if may_hold(sentence[:160], "ordinals", code) else None
        called = askers.intersection(WORD.findall(sentence[:80].casefold())) if askers else askers
        row = []
        for number, part in enumerate(parts):
            shared = sum(rarity[word] for word in words & part.words) + NAMED * any(
                word in part.words for word in alone
            )
            points = min(MOST_SHARED, shared) - costs[number]
            points += CUE if cue is not None and _is_numbered(part, cue) else 0.0
            points += NAMED if called & part.asker else 0.0
            row.append(points + (FIRST if place == 0 and number == opening and cue is None else 0.0))
        rows.append(row)
    return rows


def _is_numbered(part: Open, ordinal: int) -> bool:
    """Whether a number means a part; "the other one" is any but the first."""
    return part.last if ordinal == LAST else part.ordinal > 1 if ordinal == OTHER else part.ordinal == ordinal


def _find_path(points: list[list[float]]) -> list[int]:
    """The likeliest part for each sentence: a change costs something."""
    best = [list(points[0])]
    came: list[list[int]] = []
    for row in points[1:]:
        before = best[-1]
        leader = max(range(len(before)), key=lambda n: before[n])
        scores, origins = [], []
        for number, value in enumerate(row):
            options = [(before[number], number), (before[leader] - JUMP, leader)]
            if number:
                options.append((before[number - 1] - STEP, number - 1))
            score, origin = max(options, key=lambda option: option[0])
            scores.append(score + value)
            origins.append(origin)
        best.append(scores)
        came.append(origins)
    path = [max(range(len(best[-1])), key=lambda n: best[-1][n])]
    for origins in reversed(came):
        path.append(origins[path[-1]])
    return path[::-1]


def announces(words: str, code: str | None) -> bool:
    """Tell whether words that ask nothing speak of questions to come: "Two unrelated questions."."""
    cues = find_asking(code).question_nouns
    return any(word.casefold() in cues and len(word) > SHORT_NOUN for word in WORD.findall(words))
