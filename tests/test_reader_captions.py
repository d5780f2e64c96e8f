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


def write_cues(*texts: str) -> bytes:
    """A WebVTT file whose cues have these texts, two seconds apart."""
    cues = [f"00:00:{2 * n:02}.000 --> 00:00:{2 * n + 2:02}.000\n{text}" for n, text in enumerate(texts)]
    return "\n\n".join(["WEBVTT", *cues]).encode()


#: Cues before others, so that a short text is one with labels.
LABELS = ("RUIZ: When?", "HOLM: Today.", "RUIZ: And when?", "HOLM: Now.", "RUIZ: Why?")


@pytest.mark.parametrize(
    "texts",
    [
        ("<v Mira Holm>At noon.", "Is it safe?", "<v Mira Holm>It is."),
        ("<v Mira Holm>At noon.</v> Is it safe?", "<v Mira Holm>It is."),
        ("<v Mira Holm>At noon.</v>", "[applause]", "Is it safe?", "<v Mira Holm>It is."),
        ("<v Mira Holm>At noon.", ">> Is it safe?", "<v Mira Holm>It is."),
        ("<v Mira Holm>At noon. >> Is it safe?", "<v Mira Holm>It is."),
        ("<v Mira Holm>At noon.", "<v>Is it safe?", "<v Mira Holm>It is."),
        ("<v Mira Holm>At noon.", "<v.loud>Is it safe?", "<V Mira Holm>It is."),
        ("<v Mira Holm>At noon. <v>Is it safe?</v> It is.</v>",),
        ("HOLM: At noon.", ">> Is it safe?", "HOLM: It is."),
        ("HOLM: At noon. >> Is it safe?", "HOLM: It is."),
        ("HOLM: At noon.", "- Is it safe?\n- HOLM: It is."),
        ("<v Ana Ruiz>Yes?", "HOLM: At noon.", "Is it safe?", "HOLM: It is."),
    ],
)  # fmt: skip
def test_who_is_not_told_is_nobody(texts: tuple[str, ...]) -> None:
    """In a file that tells speakers, words without a voice, after one or behind a mark of change are an unknown one's."""
    who = "Holm" if "HOLM" in "".join(texts) else "Mira Holm"
    before = ("<v Ana Ruiz>When?", "<v Bo Lind>Why?") if "<v" in "".join(texts) else LABELS
    conf = load(write_cues(*before, *texts), "a.vtt")
    assert tell(conf)[-3:] == [(who, conf.turns[-3].clean_text), (None, "Is it safe?"), (who, "It is.")]


def test_a_writer_who_names_a_voice_once() -> None:
    """Where no voice is closed or named again, and a sentence goes on from cue to cue, a voice goes on."""
    said = ("<v Mira Holm>Good morning. The bridge", "opens on Friday.", "Thank you.", "<v Ana Ruiz>Is it safe?", "<v Mira Holm>It is.", "Very.")  # fmt: skip
    assert tell(load(write_cues(*said), "a.vtt")) == [
        ("Mira Holm", "Good morning. The bridge opens on Friday.\nThank you."),
        ("Ana Ruiz", "Is it safe?"),
        ("Mira Holm", "It is.\nVery."),
    ]
    again = load(write_cues(*said, "<v Mira Holm>Very much."), "a.vtt")
    assert (None, "Very.") in tell(again)


def test_a_label_vanishes_only_in_the_run_of_its_own() -> None:
    """A label that is printed before each cue stays where anybody else spoke between, in whatever way that is told."""
    for between in (
        "A mile.\nRUIZ: Is it safe?",
        "A mile.\n>> Is it safe?",
        "A mile. >> Is it safe?",
        "A mile.\n- Is it safe?",
    ):
        said = ("HOLM: Good morning.", "RUIZ: Is it long?", "HOLM: It is.", "RUIZ: How long?", f"HOLM: {between}", "HOLM: It is safe, yes.", "HOLM: Very.")  # fmt: skip
        told = tell(load(write_cues(*LABELS, *said), "a.vtt"))
        assert told[-2:] == [
            ("Ruiz" if "RUIZ" in between else None, "Is it safe?"),
            ("Holm", "It is safe, yes.\nVery."),
        ]


def test_a_recorder_that_names_nobody() -> None:
    """Where the speaker stands before each cue, a cue without one is nobody's; else a label goes on."""
    each = ("HOLM: Good morning.", "HOLM: It opens.", "HOLM: On Friday.", "RUIZ: Is it safe?", "RUIZ: In storms?", "It is.", "HOLM: Very.")  # fmt: skip
    assert (None, "It is.") in tell(load(write_cues(*LABELS, *each), "a.vtt"))
    once = ("HOLM: Good morning.", "It opens.", "On Friday.", "RUIZ: Is it safe?", "In storms?", "HOLM: It is.", "HOLM: Very.")  # fmt: skip
    assert tell(load(write_cues(*LABELS, *once), "a.vtt"))[-1][0] == "Holm"
    assert "UNKNOWN" not in load(write_cues(*LABELS, *once), "a.vtt").source


def test_turns_are_set_apart() -> None:
    """Before a label, ``>>`` and a dash stands an empty line."""
    said = ("HOLM: Good morning. The bridge", "opens today", "RUIZ: is it safe", "HOLM: It is\n>> RUIZ: Who pays?")
    srt = "\n".join(f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{text}\n" for n, text in enumerate(said))
    assert load(srt.encode(), "a.srt", on_unlabelled="statement").source.split("\n\n") == ["HOLM: Good morning. The bridge opens today", "RUIZ: is it safe", "HOLM: It is", ">> RUIZ: Who pays?\n"]  # fmt: skip
    conf = load(write_cues("- When?\n- At noon.", ">> Is it safe?", "it is"), "a.vtt", on_unlabelled="statement")
    assert conf.source == "- When?\n\n- At noon.\n\n>> Is it safe?\nit is\n"


def test_lines_scroll_in_one_voice() -> None:
    """What another voice says, or the same one later or with times of its own, is said again; so is a line half shown."""
    for second in ("<v Bo Lind>No.", "<v Ana Ruiz>N<00:00:03.000>o."):
        conf = load(write_cues("<v Bo Lind>So<00:00:00.500>?", "<v Ana Ruiz>No.", second, "<v Bo Lind>Why?"), "a.vtt")
        assert conf.source.count("No.") == 2
    late = write_cues("x<00:00:00.500>y", "No.").decode() + "\n\n00:01:00.000 --> 00:01:02.000\nNo."
    assert load(late.encode(), "a.vtt", on_unlabelled="statement").source.count("No.") == 2


def test_no_line_is_lost() -> None:
    """A time with a slip, words after an empty line or beside the times: all of it is read; names, notes and styles are not."""
    srt = """\
1
00:00:01,000 --> 00:00:02,000
HOLM: Good morning.

It opens in
2026

2
00:00:05,00O --> 00:00:06,000
RUIZ: Is it safe?
3
00:00:06.5 -> 00:00:07
HOLM: It is.

4

00:00:08,000 --> 00:00:09,000 RUIZ: Who pays?

5
O0:00:09,000 --> 00:00:10,000 X1:20 Y1:30
HOLM: The city.
"""
    conf = load(srt.encode(), "a.srt")
    assert tell(conf) == [
        ("Holm", "Good morning.\nIt opens in 2026"),
        ("Ruiz", "Is it safe?"),
        ("Holm", "It is."),
        ("Ruiz", "Who pays?"),
        ("Holm", "The city."),
    ]
    assert [turn.start_time for turn in conf.turns] == [1.0, None, 6.5, 8.0, None]
    vtt = write_cues(
        "<v Mira Holm>At noon.\n\nIs it safe?\n\nNOTE not this", "<v Mira Holm>It is.", "<v Ana Ruiz>Good."
    ).decode()
    named = vtt.replace("WEBVTT\n", "WEBVTT\nKind: captions\n\nSTYLE\n::cue {}\n\nintro 1")
    for text in (vtt, named, named.replace("WEBVTT\nKind: captions\n\n", "")):
        assert tell(load(text.encode(), "a.vtt"))[:3] == [
            ("Mira Holm", "At noon."),
            (None, "Is it safe?"),
            ("Mira Holm", "It is."),
        ]


def test_the_words_of_a_voice_are_its_own() -> None:
    """Within a voice, colons, brackets and dashes in a sentence open no turn; what looks like a label does."""
    own = (
        "<v Mira Holm>- At noon.\nThe reason is simple: safe.\n(It is.)\nand on two days: now,\n- Then - and\n- later."
    )
    conf = load(
        write_cues("<v Ana Ruiz>When?", own, "<v Ana Ruiz>Why?", "<v Mira Holm>Because.\nRUIZ: Of what?"), "a.vtt"
    )
    assert [turn.speaker.name for turn in conf.turns] == ["Ana Ruiz", "Mira Holm", "Ana Ruiz", "Mira Holm", None]
    assert conf.turns[4].text == "RUIZ: Of what?"


def test_names_of_any_length() -> None:
    """Names that are too long for a voice are in brackets before the words of an unknown one, and are never one person."""
    long = "Ana " * 30
    conf = load(
        write_cues("<v Mira Holm>Good.", f"<v {long}Ruiz>Is it?", f"<v {long}Lind>Who pays?", "<v Mira Holm>All."),
        "a.vtt",
    )
    assert [turn.speaker.name for turn in conf.turns] == ["Mira Holm", None, None, "Mira Holm"]
    assert conf.turns[1].text == f"({long}Ruiz) Is it?"


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


def test_json_whose_segments_were_given_names() -> None:
    """Who has put names for numbers in the segments alone has named the words' speakers, too; one that contradicts names nobody."""
    said = [("Ada Holm", "S1", "Good morning."), ("Ana Ruiz", "S2", "Is it safe?"), ("Ada Holm", "S1", "It is.")]
    segments = [
        {"speaker": name, "text": text, "words": [{"word": word, "speaker": number} for word in text.split()]}
        for name, number, text in said
    ]
    conf = load(json.dumps({"segments": segments}).encode(), "a.json")
    assert [(turn.speaker.name, turn.text) for turn in conf.turns] == [(name, text) for name, _, text in said]
    segments[2]["speaker"] = "Bo Lind"
    assert {turn.speaker.name for turn in load(json.dumps({"segments": segments}).encode(), "a.json").turns} == {None}


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


def read_segments(*segments: dict[str, object]) -> list[tuple[str | None, str]]:
    """Label and words of each turn of a file with these segments, and two more before them."""
    before: list[dict[str, object]] = [
        {"speaker": who, "text": "Good morning."} for who in ("SPEAKER_00", "SPEAKER_01", "Bo Lind")
    ]
    conf = load(json.dumps({"segments": [*before, *segments]}).encode(), "a.json")
    return [(turn.label, turn.text) for turn in conf.turns][3:]


def say(text: str, *speakers: object, key: str = "word") -> list[dict[str, object]]:
    """Words with their speakers."""
    return [{key: word, "speaker": speaker} for word, speaker in zip(text.split(), speakers, strict=True)]


def test_words_tell_who_speaks() -> None:
    """The speakers of words count before that of their segment; a word without one is theirs between whom it stands."""
    first, second, nobody = (f"<v {name}>" for name in ("SPEAKER_00", "SPEAKER_01", "UNKNOWN"))
    spelt: list[dict[str, object]] = [
        word | {"punctuated_word": f"{word['word']},"} for word in say("is it it is", 1, 1, 0, 0)
    ]
    one, two = "SPEAKER_00", "SPEAKER_01"
    cases: list[tuple[dict[str, object], list[tuple[str, str]]]] = [
        ({"speaker": one, "text": "Is it? It is.", "words": say("is it it is", two, two, one, one)}, [(second, "Is it?"), (first, "It is.")]),
        ({"speaker": one, "text": "Is it?", "words": say("Is it?", two, two)}, [(second, "Is it?")]),
        ({"text": "Is it?", "words": say("Is it?", one, one)}, [(first, "Is it?")]),
        ({"text": "Is it so?", "words": say("Is it so?", one, None, two)}, [(first, "Is"), (nobody, "it"), (second, "so?")]),
        ({"text": "Is it so?", "words": say("Is it so?", one, None, one)}, [(first, "Is it so?")]),
        ({"speaker": one, "words": say("It is.", one, None)}, [(first, "It is.")]),
        ({"speaker": one, "text": "Other words.", "words": say("It is.", one, two)}, [(nobody, "Other words.")]),
        ({"speaker": None, "speaker_label": "Mira Holm", "text": "It is."}, [("<v Mira Holm>", "It is.")]),
    ]  # fmt: skip
    for segment, told in cases:
        assert read_segments(segment, {"speaker": "Ana Ruiz", "text": "Good."})[: len(told)] == told
    deepgram = [{"speaker": 1, "transcript": "Yes."}, {"speaker": 0, "transcript": "is, it, it, is,", "words": spelt}, {"speaker": 1, "transcript": "Good."}]  # fmt: skip
    conf = load(json.dumps({"results": {"utterances": deepgram}}).encode(), "a.json")
    assert [(turn.label, turn.text) for turn in conf.turns] == [
        (second, "Yes. is, it,"),
        (first, "it, is,"),
        (second, "Good."),
    ]


def test_voices_stay_apart() -> None:
    """Letters are numbers only where all speakers are letters; no two speakers become one voice."""
    for speakers in (("A", 0), (0, "SPEAKER_00"), ("0", "00"), ("B", "SPEAKER_01"), ("A", "Mira Holm")):
        said = [{"speaker": speaker, "text": f"Words {n}."} for n, speaker in enumerate(speakers * 2)]
        conf = load(json.dumps({"segments": said}).encode(), "a.json", on_unlabelled="statement")
        assert len({line.partition(">")[0] for line in conf.source.strip().split("\n\n")}) == 2
