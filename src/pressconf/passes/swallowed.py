"""After the last pass: words that may have lost their label, and now stand in somebody else's turn.

In: a finished draft and its turns. Out: the diagnostics ``asker-inside-answer``, ``answer-inside-question`` and
``repeated-label``, one a place. No words are moved: that somebody else speaks there is likely, and no more. What tells it, in
any layout: one speaker's label stands twice in a row, or two people ask in a row; the floor is given, and no label names
who takes it; a paragraph that asks calls the speaker by title, or is answered in the next.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pressconf.deferred import defer
from pressconf.model import Diagnostic, Passage, Turn
from pressconf.passes.draft import Draft
from pressconf.passes.folding import fold
from pressconf.passes.management import SENTENCE, ends_in_question, gives_floor
from pressconf.passes.roles import calls_next
from pressconf.passes.unlabelled import weigh_asking
from pressconf.passes.vocabulary import phrases, union
from pressconf.passes.words import count_words
from pressconf.source import Span, strip_span

#: A paragraph of so much weight surely asks.
SURE, SURER = 1.0, 1.5
#: So many words ask something of somebody; fewer hand the floor on ("Mira, do you want to take that?").
FEWEST_ASKED, FEWEST_GIVEN, FEWEST_ALONE = 12, 15, 30
#: Where a moderator gives the floor, in paragraphs; and how much of what follows is looked at, in characters.
MOST_BEFORE, MOST_ASKED = 8, 4000
#: So near its end the last sentence of a turn begins.
LAST = 600
#: So many words after the last question mark make an answer, where everything stands in one paragraph.
FEWEST_ANSWERED = 25
#: So many words after the last paragraph that asks make an answer, whoever speaks next.
FEWEST_REPLIED = 50
#: Where so large a share of the labels stands twice in a row, labels are printed again for each paragraph.
REPRINTED = 0.34
#: What may stand after the mark that ends a sentence.
CLOSING = " \t\r\n\"”’'»)]*_"
ASKING_LINE = defer(r"[?？][\"”’'»)\]*_]{0,3}[^\S\r\n]{0,9}[\r\n]")
#: "Mr. Secretary, …", "Thank you, Minister, …": the words before each of the first two commas.
ADDRESS = defer(r"(?:[^,?!\r\n]{1,24},\s)?(?P<called>[^,?!\r\n]{2,32}),\s")

Found = tuple[Span, str] | None


def find_swallowed(draft: Draft, turns: Sequence[Turn]) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each place where a label seems to be lost."""
    code = draft.code
    again = _find_repeated(draft, turns)
    reprinted = len(again) > max(2, REPRINTED * sum(turn.kind != "question" for turn in turns))
    for number, turn in enumerate(turns):
        after = turns[number + 1] if number + 1 < len(turns) else None
        if turn.kind == "question":
            found = _find_answer(turn, after, code)
            if found is not None:
                message = f"an answer may stand inside this question: {found[1]}. If its label is lost, put it back and parse again"
                yield Diagnostic("answer-inside-question", "warning", message, found[0])
            continue
        found = _find_asker(draft, turn, after, repeated=number in again) or _find_asker_within(draft, turn)
        if found is not None:
            message = (
                f"an asker may speak inside this turn: {found[1]}. If a label is lost, put it back and parse again"
            )
            yield Diagnostic("asker-inside-answer", "warning", message, found[0])
        elif after is not None and number in again and not reprinted:
            message = (
                "one speaker is labelled twice in a row. If somebody spoke between, put that label back and parse again"
            )
            yield Diagnostic("repeated-label", "info", message, after.label_span)


def _find_repeated(draft: Draft, turns: Sequence[Turn]) -> frozenset[int]:
    """The turns of those who do not ask whose speaker is labelled again right after them.

    "Unidentified Speaker" twice in a row may be two people, and is left out.
    """
    told = [block.label is not None and block.label.reading.mark != "unknown" for block in draft.blocks]
    return frozenset(
        one.index
        for one, two in pairwise(turns)
        if one.speaker is two.speaker and "question" not in (one.kind, two.kind) and told[one.index] and told[two.index]
    )


def _find_asker(draft: Draft, turn: Turn, after: Turn | None, *, repeated: bool) -> Found:
    """Find an asker's words at the end of a turn that no question follows."""
    if after is None or after.kind == "question" or not (turn.label_span and after.label_span):
        return None
    text = turn.text
    if repeated:
        if not text:
            return None
        end = _find_end(turn)
        asks = ends_in_question(text) or weigh_asking(draft, turn.source[end.start : end.end]) > SURE / 2
        return (end, "it ends in a question, and the same speaker is labelled next") if asks else None
    if turn.speaker.role == "moderator":
        return _find_after_floor(draft, turn)
    if after.speaker is turn.speaker or not text.rstrip(CLOSING).endswith(("?", "？")) or calls_next(draft, turn.index):
        return None
    *_, last = turn.paragraphs or (None,)
    if last is None or last.start == turn.span.start or count_words(last.text) < FEWEST_ASKED:
        return None
    if weigh_asking(draft, last.text) <= SURE:
        return None
    return Span(last.start, last.end), "its last paragraph asks, and somebody else answers"


def _find_after_floor(draft: Draft, turn: Turn) -> Found:
    """Find a question of those whom the moderator calls, in the moderator's own turn: nobody is labelled, and somebody answers."""
    if count_words(turn.text) < FEWEST_GIVEN:
        return None
    code = draft.code
    first, *rest = turn.paragraphs or (None,)
    if first is None:
        return None  # nothing but stage directions
    if not rest:
        sure = ends_in_question(turn.text) and count_words(turn.text) >= FEWEST_ALONE
        if sure and weigh_asking(draft, turn.text) > SURE:
            return _find_end(turn), "the moderator asks, and somebody answers"
        return None
    given = first.text
    for passage in rest[:MOST_BEFORE]:
        asked = turn.source[passage.start : min(turn.span.end, passage.start + MOST_ASKED)]
        if count_words(asked) < FEWEST_GIVEN:
            break
        if gives_floor(given, code) and ("?" in asked or "？" in asked or weigh_asking(draft, asked) > SURE):
            return Span(passage.start, turn.span.end), "the floor is given, and nobody is labelled who takes it"
        given = passage.text
    return None


def _find_asker_within(draft: Draft, turn: Turn) -> Found:
    """Find a paragraph that asks within a turn: it calls the speaker, or the next paragraph opens like an answer."""
    if ASKING_LINE.search(turn.source, turn.span.start, turn.span.end) is None:
        return None
    person = phrases("second_person", draft.code)
    for _, passage, after in _pair_paragraphs(turn):
        text = passage.text
        if not text.rstrip(CLOSING).endswith(("?", "？")):
            continue
        if _calls(text, turn):
            return Span(passage.start, passage.end), "a paragraph asks, and addresses somebody by title or name"
        if after is None or person.search(text) is None or count_words(text) < FEWEST_ASKED:
            continue
        weight = weigh_asking(draft, text)
        if weight > SURER and weight - weigh_asking(draft, after.text) > SURE:
            return Span(passage.start, passage.end), "a paragraph asks somebody, and the next does not"
    return None


def _pair_paragraphs(turn: Turn) -> Iterator[tuple[Passage, Passage, Passage | None]]:
    """Yield each paragraph but the first, with the one before and the one after it."""
    paragraphs = turn.paragraphs
    for number in range(1, len(paragraphs)):
        yield (
            paragraphs[number - 1],
            paragraphs[number],
            paragraphs[number + 1] if number + 1 < len(paragraphs) else None,
        )


def _calls(text: str, turn: Turn) -> bool:
    """Whether a paragraph opens with the title or the name of the speaker in whose turn it stands."""
    hit = ADDRESS.match(text)
    if hit is None:
        return False
    *_, called = hit["called"].replace(".", " ").casefold().split() or ("",)
    return called in union("offices") or fold(called) in fold(turn.speaker.name or "").split()[-1:]


def _find_end(turn: Turn) -> Span:
    """The last paragraph of a turn, or of a turn in one paragraph the last sentence."""
    last = turn.paragraphs[-1:]
    if last and last[0].start > turn.span.start:
        return Span(last[0].start, last[0].end)
    spans = [
        hit.span() for hit in SENTENCE.finditer(turn.source, max(turn.span.start, turn.span.end - LAST), turn.span.end)
    ]
    return strip_span(turn.source, spans[-1][0] if spans else turn.span.start, turn.span.end)


def _find_answer(turn: Turn, after: Turn | None, code: str | None) -> Found:
    """Find an answer's words in a question: what follows the asking paragraph does not ask, and nobody answers next."""
    if after is None or not (turn.label_span and after.label_span):
        return None
    text = turn.text.rstrip(CLOSING)
    if text.endswith(("?", "？")):
        return None
    mark = max(text.rfind("?"), text.rfind("？"))
    if mark < 0 and after.kind != "question":
        return None
    asked_again = after.kind == "question"
    rest = text[mark + 1 :]
    for before, passage, _ in _pair_paragraphs(turn):
        asks = before.text.rstrip(CLOSING).endswith(("?", "？"))
        if passage.start > turn.span.start + mark and asked_again:
            return Span(
                passage.start, turn.span.end
            ), "a paragraph follows its last question, and then somebody asks again"
        if asks and phrases("answer_cues", code).match(passage.text):
            return Span(passage.start, turn.span.end), "a paragraph asks, and the next opens like an answer"
        if asks and passage.start > turn.span.start + mark and count_words(rest) >= FEWEST_REPLIED:
            return Span(passage.start, turn.span.end), "a paragraph asks, and long ones follow that do not"
    if asked_again and mark >= 0 and count_words(rest) >= FEWEST_ANSWERED:
        start = turn.span.start + mark + 1
        return Span(
            start + len(rest) - len(rest.lstrip(CLOSING)), turn.span.end
        ), "much follows its last question, and then somebody asks again"
    return None
