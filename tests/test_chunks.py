"""``conf.chunks``: every character of speech in exactly one chunk, none longer than asked for, no words without their speaker."""

from __future__ import annotations

import gc
import json
import pickle
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import pressconf
from pressconf.chunking.chunk import CONTEXT_MARK
from pressconf.chunking.packing import find_most
from pressconf.model import Conference
from pressconf.passes.words import count_words
from tests.strategies import conferences
from tests.test_laws import read_conference
from tests.texts import TEXTS, damaged_texts

TALK = """\
MINISTER HOLM: Good morning. The bridge opens on Friday.

MODERATOR: Ada Brandt, Harbour Post.

ADA BRANDT, HARBOUR POST: The county owns one half of it. Who pays for the ramp?

MINISTER HOLM: The county pays. It has the money. It was set aside in the spring, and nobody has touched it since then.

The city pays for the lamps. They are not expensive, and they last for thirty years or more.

ADA BRANDT, HARBOUR POST: And the rail?

MINISTER HOLM: The rail is old. It stays.

Q: When do the ferries stop?

MINISTER HOLM: In June.
"""


def list_places(conf: Conference) -> list[int]:
    """The offsets of all characters of speech, in order."""
    return [place for turn in conf.turns for start, end in turn.segments for place in range(start, end)]


def check_chunks(conf: Conference, limit: int, count: Callable[[str], int] | None = None) -> None:
    """The laws of chunks for one conference."""
    chunks = conf.chunks(limit, count)
    measure = count or count_words
    places = [place for chunk in chunks for start, end in chunk.spans for place in range(start, end)]
    assert places == list_places(conf)
    assert [chunk.number for chunk in chunks] == list(range(len(chunks)))
    for chunk in chunks:
        threads = {conf.turns[piece.turn].thread for piece in chunk.pieces} - {None}
        assert threads <= {chunk.thread}
        assert chunk.thread is not None or len(chunk.pieces) == 1
        for piece in chunk.pieces:
            turn = conf.turns[piece.turn]
            assert piece.speaker is turn.speaker
            assert all(any(a <= start <= end <= b for a, b in turn.segments) for start, end in piece.spans)
            assert f"{piece.voice}: {piece.text}" in chunk.text
        if chunk.context is not None:
            assert chunk.context.turn < chunk.pieces[0].turn
            assert chunk.text.startswith(CONTEXT_MARK)
        assert chunk.size == measure(chunk.text)
        names = {piece.voice for other in chunks if other.thread == chunk.thread for piece in other.pieces}
        assert chunk.size <= limit or is_indivisible(chunk, names, limit, measure)
        json.dumps(chunk.to_dict())


def is_indivisible(chunk: pressconf.Chunk, names: set[str], limit: int, measure: Callable[[str], float]) -> bool:
    """Whether a chunk may be longer: one character, or names in its thread that take more than half the room."""
    if sum(end - start for start, end in chunk.spans) == 1:
        return True
    named = any(measure(f"{name}: ") > limit / 2 for name in names)
    unnamed = sum(measure(piece.text) for piece in chunk.pieces)
    return named and unnamed <= limit


@pytest.mark.parametrize("limit", [300, 60, 25])
@pytest.mark.parametrize("name", TEXTS)
def test_every_fixture(name: str, limit: int) -> None:
    """Every character of speech of every fixture is in exactly one chunk, and none is longer than asked for."""
    check_chunks(read_conference(TEXTS[name]), limit)


@settings(max_examples=60)
@given(conf=conferences(), limit=st.integers(1, 30), letters=st.booleans())
def test_every_conference(conf: Conference, limit: int, letters: bool) -> None:
    """The same for any segments, empty ones and such of white space too, counted in words or in characters."""
    check_chunks(conf, limit, len if letters else None)


@settings(max_examples=40)
@given(text=damaged_texts(), limit=st.integers(1, 80), letters=st.booleans())
@example(text="Q: " + "a" * 500 + "\n\nA: " + "桥" * 400 + "。\n\nQ: b?\n\nA: c.", limit=3, letters=False)
def test_damaged_fixtures(text: str, limit: int, letters: bool) -> None:
    """The same for fixtures after accidents, and for words without end."""
    check_chunks(read_conference(text), limit, len if letters else None)


@pytest.mark.parametrize(
    "limit, expected",
    [
        (
            300,
            [
                "HOLM: Good … Friday.",
                "MODERATOR: Ada … ADA: The … HOLM: The … more. ADA: And … HOLM: The … stays.",
                "Q: When … HOLM: In June.",
            ],
        ),
        (
            72,
            [
                "HOLM: Good … Friday.",
                "MODERATOR: Ada … ADA: The … HOLM: The … more.",
                "ADA: And … HOLM: The … stays.",
                "Q: When … HOLM: In June.",
            ],
        ),
        (
            60,
            [
                "HOLM: Good … Friday.",
                "MODERATOR: Ada … ADA: The … HOLM: The … then.",
                "[ADA: The … ramp?] HOLM: The … more. ADA: And … HOLM: The … stays.",
                "Q: When … HOLM: In June.",
            ],
        ),
    ],
)
def test_cuts(limit: int, expected: list[str]) -> None:
    """A thread is one chunk where it fits, else its exchanges, else a cut at a paragraph with the question repeated."""
    found = pressconf.parse(TALK).chunks(limit)
    assert len(found) == len(expected)
    for chunk, outline in zip(found, expected, strict=True):
        assert ("[" in outline) == (chunk.context is not None), chunk.text
        voices = [word for word in outline.replace("[", "").split() if word.endswith(":") and word != "In:"]
        pieces = ([chunk.context] if chunk.context else []) + list(chunk.pieces)
        assert len(voices) == len(pieces), chunk.text
        assert chunk.text.endswith(outline.split()[-1])


@pytest.mark.parametrize("count", [lambda text: None, lambda text: float("nan"), lambda text: text])
def test_a_count_is_a_number(count: Callable[[str], int]) -> None:
    """A count that gives no number is refused at once, not after a thousand chunks of a letter."""
    with pytest.raises(TypeError, match="returns a number"):
        pressconf.parse(TALK).chunks(5, count=count)


def test_a_chunk_holds_its_own_words_only() -> None:
    """What goes to another process with a chunk is the chunk, not the whole source."""
    conf = pressconf.parse(TALK + "\nMINISTER HOLM: " + "The ferry is late. " * 2000)
    assert len(pickle.dumps(conf.chunks(60)[0])) < 6000 < len(conf.source)


def test_context_goes_to_what_is_taken_up() -> None:
    """An answer to an earlier question of a round has that question for its context, not the nearest."""
    conf = pressconf.parse(
        "MR. HOLM: Hello.\n\nADA BRANDT: Who pays for the second ramp?\n\nTOM ALDER: When do the ferries stop?\n\n"
        "MR. HOLM: The ferries stop in June, as they did in the last year and in the year before that one, Tom.\n\n"
        "MR. VALE: The county pays for the second ramp, out of the money that was set aside for it in the spring.\n\n"
        "ADA BRANDT: Is it safe?\n\nMR. HOLM: Yes, it is."
    )
    found = {chunk.pieces[0].voice: chunk.context.text for chunk in conf.chunks(30) if chunk.context}
    assert found == {"Vale": "Who pays for the second ramp?"}


def test_context_is_what_the_answer_takes_up() -> None:
    """Two who answer one question of two parts: each goes under the part that is known to be theirs, not under the first."""
    conf = pressconf.parse(
        "ADA BRANDT, HARBOUR POST: Governor, who pays for the new ramp? And Mayor, is the old pier safe in a storm?\n\n"
        "GOVERNOR MIRA HOLM: The county pays for the ramp. It has had the money for three years, and it was set aside in the "
        "spring by all of the parties.\n\n"
        "MAYOR JON VALE: It is safe. The engineers tested it twice, and then they tested it again, because a fisherman had asked "
        "them to do so in a letter.\n\n"
        "TOM ALDER, NORTH RADIO: Who names the bridge?\n\nGOVERNOR MIRA HOLM: The children do.\n"
    )
    contexts = {chunk.pieces[0].voice: chunk.context.text for chunk in conf.chunks(45) if chunk.context}
    assert contexts == {
        "Mira Holm": "Governor, who pays for the new ramp?",
        "Jon Vale": "And Mayor, is the old pier safe in a storm?",
    }


def test_context_is_cut_to_its_parts() -> None:
    """A question for which there is no room is repeated by its parts, and where these are too long not at all."""
    conf = pressconf.parse(TALK)
    [context] = {chunk.context.text for chunk in conf.chunks(30) if chunk.context and chunk.context.turn == 2}
    assert context == "Who pays for the ramp?"
    assert all(chunk.context is None for chunk in conf.chunks(10) if chunk.pieces[0].turn == 3)


def test_fields() -> None:
    """A chunk carries what a search filters by: who speaks and asks, date, meta; its id is the conference's with a number."""
    conf = pressconf.parse("Briefing, 4 May 2031\n\n" + TALK, id="b", meta={"desk": "north"})
    chunk = conf.chunks()[1]
    assert (chunk.id, chunk.thread, str(chunk.date), chunk.outlets) == ("b:c1", 0, "2031-05-04", ("HARBOUR POST",))
    assert {"Ada Brandt", "Holm"} <= set(chunk.speakers)
    row = json.loads(pressconf.rows_to_jsonl([chunk.to_dict()]))
    assert (row["date"], row["meta"], row["text"]) == ("2031-05-04", {"desk": "north"}, chunk.text)
    assert pickle.loads(pickle.dumps(chunk)) == chunk


def test_own_count() -> None:
    """A count of the caller's own measures the whole text, names and context with it."""
    check_chunks(pressconf.parse(TALK), 200, len)
    assert max(chunk.size for chunk in pressconf.parse(TALK).chunks(200, len)) <= 200


@pytest.mark.parametrize("limit, error", [(0, ValueError), (-3, ValueError), (2.5, TypeError), (True, TypeError)])
def test_limits_that_say_nothing(limit: int, error: type[Exception]) -> None:
    """A limit is a number of words, at least one."""
    with pytest.raises(error, match="max_words"):
        pressconf.parse(TALK).chunks(limit)


@given(limit=st.integers(0, 200), most=st.integers(0, 200))
def test_find_most(limit: int, most: int) -> None:
    """Doubling and halving finds the greatest number that fits."""
    assert find_most(limit, lambda number: number <= most) == min(limit, most)


@pytest.mark.parametrize(
    "speech",
    ["The bridge is old. ", "bridge ", "bridge", "桥很旧。", "桥", "- ", "a.b", "The bridge.\n\n"],
    ids=repr,
)
@pytest.mark.parametrize("limit", [20, 1000])
def test_time_grows_with_the_text(speech: str, limit: int) -> None:
    """Sixteen times the text takes about sixteen times the time: one sentence, one word, no word at all."""

    def measure(times: int) -> float:
        answer = (speech * times).strip()
        conf = pressconf.parse(f"Q: Is it old?\n\nMR. HOLM: {answer}\n\nQ: Is it?\n\nMR. HOLM: It is.")
        best = 9.0
        gc.collect()
        gc.disable()  # the collector walks what other tests have left
        try:
            for _ in range(3):
                start = time.process_time()
                conf.chunks(limit)
                best = min(best, time.process_time() - start)
        finally:
            gc.enable()
        return best

    # a busy machine gets three tries
    assert any(measure(32_000) < 32 * max(measure(2000), 0.01) for _ in range(3))


def test_corpus(shared_corpus: Path) -> None:
    """The laws hold on real transcripts."""
    for path in sorted(shared_corpus.glob("text/*/*.txt"))[::6]:
        check_chunks(pressconf.load(path), 120)
