"""Readers of speech with times: captions, and the JSON of recognisers."""

from __future__ import annotations

import json

import pytest

import pressconf
from pressconf.errors import UnreadableError
from tests.reader_files import (
    SRT,
    VTT,
    NamedFile,
    build_json,
    load,
    tell,
)

# Captions


def test_voices_and_times() -> None:
    """A run of cues of one voice is one turn, from its first cue to its last; two voices in a cue are two turns."""
    conf = load(VTT.encode(), "a.vtt")
    assert tell(conf) == [
        ("Mira Holm", "Good morning. The bridge opens on Friday & stays open."),
        (None, "Is it safe?"),
        ("Mira Holm", "It is."),
        (None, "Who pays for it?"),
        ("Mira Holm", "The county."),
    ]
    assert [(turn.start_time, turn.end_time) for turn in conf.turns] == [
        (1.0, 5.0),
        (6.0, 8.25),
        (6.0, 8.25),
        (3610.0, 3612.0),
        (3612.0, 3614.0),
    ]
    assert conf.locate(conf.source.index("stays")).time == 3.5
    assert conf.locate(0).page is None
    assert [record["start_time"] for record in conf.to_records()] == [1.0, 6.0, 6.0, 3610.0, 3612.0]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_subrip(line_end: str) -> None:
    """Labels within captions open turns; lines that the screen breaks are joined; override codes are left out."""
    conf = load(("\ufeff" + SRT).replace("\n", line_end).encode(), "a.srt")
    assert [turn.text for turn in conf.turns][1] == "Is it safe in a storm or only in the sun?"
    assert [turn.start_time for turn in conf.turns] == [1.2, 5.0, 7.0, 12.0, 14.0]
    assert "an8" not in conf.source


def test_scrolling_captions_say_all_once() -> None:
    """A line that a scrolling caption shows again is there once."""
    lines = ["mister vale: good morning to all", "reporter: is it safe in a storm", "mister vale: it is we tested it", "reporter: who pays for it all", "mister vale: the county pays"]  # fmt: skip
    cues = []
    for number, line in enumerate(lines):
        before = lines[number - 1] if number else " "
        cues.append(
            f"00:00:{number:02}.000 --> 00:00:{number:02}.900\n{before}\n{line[:6]}<00:00:{number:02}.400><c>{line[6:]}</c>"
        )
    conf = pressconf.load(NamedFile(("WEBVTT\n\n" + "\n\n".join(cues)).encode(), "a.vtt"), on_unlabelled="statement")
    assert conf.source.split() == " ".join(lines).split()


def test_a_label_before_each_cue_opens_one_turn() -> None:
    """A recorder that prints the speaker before each cue says it once a run."""
    said = [("Mira Holm", "Good morning."), ("Mira Holm", "The bridge opens on Friday."), ("Ana Ruiz", "Is it safe?"), ("Mira Holm", "It is."), ("Ana Ruiz", "Who pays?"), ("Mira Holm", "We do."), ("Mira Holm", "All of it.")]  # fmt: skip
    cues = [f"{n + 1}\n00:00:{n:02}.000 --> 00:00:{n:02}.900\n{who}: {words}" for n, (who, words) in enumerate(said)]
    conf = load(("WEBVTT\n\n" + "\n\n".join(cues)).encode(), "a.vtt")
    assert [turn.speaker.name for turn in conf.turns] == ["Mira Holm", "Ana Ruiz", "Mira Holm", "Ana Ruiz", "Mira Holm"]
    assert [turn.end_time for turn in conf.turns] == [1.9, 2.9, 3.9, 4.9, 6.9]


def test_heads_of_captions_are_mended() -> None:
    """A lost first line, a line before the first number, a number that is lost, the dots of the other format: all is read."""
    whole = tell(load(VTT.encode(), "a.vtt"))
    assert tell(load(VTT.removeprefix("WEBVTT\n\n").encode(), "a.vtt")) == whole
    plain = tell(load(SRT.encode(), "a.srt"))
    for text in ("by City Video\n\n" + SRT, SRT[2:], "WEBVTT\n\n" + SRT.replace(",", "."), SRT.replace(",", ".")):
        assert len(tell(load(text.encode(), "a.srt"))) == len(plain)


def test_captions_that_hold_nothing() -> None:
    """A file without a cue is refused."""
    for data in (b"", b"WEBVTT\n\n", b"MR. VALE: Good morning."):
        with pytest.raises(UnreadableError, match="no caption"):
            load(data, "a.srt")


# Recognised speech


def test_diarised_speech() -> None:
    """Speakers who are numbers are voices; a segment is cut where its words change hands; who is not told is nobody."""
    conf = load(build_json(), "a.json")
    assert [turn.text for turn in conf.turns] == ["Good morning. The bridge is open.", "Is it safe?", "It is.", "Who pays?", "The county pays."]  # fmt: skip
    assert conf.speakers == ()
    assert [turn.start_time for turn in conf.turns] == [0.5, 3.2, 4.1, 6.0, 7.0]
    assert [turn.label for turn in conf.turns][3] == "<v UNKNOWN>"


@pytest.mark.parametrize(
    "wrap",
    [
        lambda said: [{"startTime": s, "endTime": e, "body": t, "speaker": w} for s, e, t, w in said],
        lambda said: {"segments": [{"start": s, "end": e, "text": t, "speaker": w} for s, e, t, w in said]},
        lambda said: {"utterances": [{"start": int(s * 1000), "end": int(e * 1000), "text": t, "speaker": w} for s, e, t, w in said]},
        lambda said: {"results": {"utterances": [{"start": s, "end": e, "transcript": t, "speaker": w} for s, e, t, w in said]}},
    ],
    ids=["podcast", "segments", "milliseconds", "results"],
)  # fmt: skip
@pytest.mark.parametrize("names", [("A", "B"), (0, 1), ("Mira Holm", "Ana Ruiz")], ids=["letters", "numbers", "names"])
def test_shapes_of_json(wrap: object, names: tuple[object, object]) -> None:
    """The same speech comes out of each of the usual shapes, in seconds."""
    said = [(n * 2.0, n * 2.0 + 1.5, words, names[n % 2]) for n, words in enumerate(["Good morning, everybody.", "Is it safe in a storm?", "It is, we tested it.", "Who pays for it all?", "The county pays for it."])]  # fmt: skip
    assert callable(wrap)
    conf = load(json.dumps(wrap(said)).encode(), "a.json")
    assert [turn.text for turn in conf.turns] == [words for _, _, words, _ in said]
    assert [turn.end_time for turn in conf.turns] == [1.5, 3.5, 5.5, 7.5, 9.5]
    told = {turn.speaker.name for turn in conf.turns}
    assert told == ({"Mira Holm", "Ana Ruiz"} if isinstance(names[0], str) and len(names[0]) > 1 else {None})


def test_json_that_is_no_speech() -> None:
    """Other JSON is refused with what was looked for; a saved conference points to from_json."""
    saved = load(build_json(), "a.json").to_json().encode()
    for data, reason in (
        (b"{", "no JSON"),
        (b"[" * 100_000, "no JSON"),
        (b'{"segments": [{"text": ""}, 3]}', "no segments"),
        (b'{"a": NaN}', "no segments"),
        (saved, "from_json"),
    ):
        with pytest.raises(UnreadableError, match=reason):
            load(data, "a.json")
