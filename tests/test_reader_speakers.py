"""Who said it, in files with times: speech is written into a file in every way that writers have, and read back.

Words that come back are those of the person who said them or nobody's, and none is lost.
"""

from __future__ import annotations

import json
import string
from typing import Any, NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

import pressconf
from pressconf.model import Conference
from tests.reader_files import NamedFile

PEOPLE = ("Mira Holm", "Ana Ruiz", "Bo Lind")
EXAMPLES = 100


#: Everybody is named twice at first: that a name which stands once in a short text is a label is the affair of ``detect``.
VOICES = [f"<v {person}>Good {day}." for day in ("morning", "evening") for person in PEOPLE]


class Said(NamedTuple):
    """One person's words (None: the file does not tell whose), of which no other speech has one."""

    person: str | None
    words: tuple[str, ...]

    @property
    def text(self) -> str:
        return f"{' '.join(self.words).capitalize()}."


@st.composite
def speeches(draw: st.DrawFn, people: tuple[str | None, ...] = (*PEOPLE, None)) -> list[Said]:
    """A few speeches; consecutive ones may be of one person."""
    told = draw(st.lists(st.tuples(st.sampled_from(people), st.integers(2, 5)), min_size=2, max_size=12))
    letters = string.ascii_lowercase
    return [
        Said(person, tuple(f"w{letters[number]}{letters[word]}rn" for word in range(length)))
        for number, (person, length) in enumerate(told)
    ]


def read_back(data: str, name: str, said: list[Said]) -> Conference:
    """Load a file: each word is there once, its person's or nobody's."""
    conf = pressconf.load(NamedFile(data.encode(), name), on_unlabelled="statement")
    for person, words in said:
        for word in words:
            assert conf.source.casefold().count(word) == 1
            for turn in conf.turns:
                if word in turn.text.casefold() and turn.speaker.name is not None:
                    assert person is not None, (turn.speaker.name, word, data)
                    assert turn.speaker.name.split()[-1].casefold() == person.split()[-1].casefold(), (word, data)
    return conf


def write_captions(texts: list[str], form: str) -> str:
    """A caption file of cues with these texts, two seconds apart."""
    mark = "," if form == "srt" else "."
    cues = [
        f"{n + 1}\n00:00:{2 * n:02}{mark}000 --> 00:00:{2 * n + 2:02}{mark}000\n{text}\n"
        for n, text in enumerate(texts)
    ]
    return "\n".join(["WEBVTT\n"] * (form == "vtt") + cues)


def label(person: str) -> str:
    """A label of captions."""
    return f"{person.split()[-1].upper()}:"


def write_voiced(data: st.DataObject, one: Said) -> str:
    """A speech in a file in which others have voices: its voice, closed or not, over several lines; a label; nothing."""
    text = data.draw(st.sampled_from([one.text, one.text.replace(" ", "\n", 1)]))
    if one.person is None:
        return data.draw(st.sampled_from(["", ">> ", "- ", "<v>", "<v.loud>"])) + text
    tag = data.draw(st.sampled_from(["<v {}>", "<V {}>", "<v.loud {}>"])).format(one.person)
    return data.draw(st.sampled_from([f"{tag}{text}", f"{tag}{text}</v>", f"{label(one.person)} {text}"]))


@given(st.data(), speeches(), st.sampled_from(["vtt", "srt"]))
@settings(max_examples=EXAMPLES, deadline=None)
def test_voices(data: st.DataObject, said: list[Said], form: str) -> None:
    """Voices closed, unclosed and missing, beside labels and ``>>``, one or several in a cue."""
    texts: list[str] = []
    for one in said:
        text = write_voiced(data, one)
        bare = one.person is None and text[0] not in "<>-"
        # in the cue of another: after a voice that is closed, or with a mark of its own at the head of a line
        if data.draw(st.booleans()) and texts and (not bare or texts[-1].endswith("</v>")):
            joint = data.draw(st.sampled_from(["\n", " "] if bare or text.startswith((">>", "<")) else ["\n"]))
            texts[-1] += joint + text
        else:
            texts += data.draw(st.sampled_from([[], ["[applause]"]]))
            texts.append(text)
    read_back(write_captions([*VOICES, *texts], form), f"a.{form}", said)


@given(st.data(), speeches(PEOPLE), st.booleans())
@settings(max_examples=EXAMPLES, deadline=None)
def test_nested_voices(data: st.DataObject, said: list[Said], closed: bool) -> None:
    """A voice within another's: what follows is the outer one's, or nobody's."""
    texts = []
    for outer, inner in zip(said[::2], said[1::2], strict=False):
        cut = data.draw(st.integers(1, len(outer.words) - 1))
        first, rest = " ".join(outer.words[:cut]), " ".join(outer.words[cut:])
        texts.append(f"<v {outer.person}>{first} <v {inner.person}>{inner.text}</v> {rest}.{'</v>' * closed}")
    read_back(write_captions([*VOICES, *texts], "vtt"), "a.vtt", said[: len(said) // 2 * 2])


@given(st.data(), speeches(), st.sampled_from(["vtt", "srt"]))
@settings(max_examples=EXAMPLES, deadline=None)
def test_labels(data: st.DataObject, said: list[Said], form: str) -> None:
    """Labels at each speech, ``>>`` and dashes for nobody, one or several in a cue; a label goes on over cues."""
    texts: list[str] = []
    for one in said:
        mark = data.draw(st.sampled_from([">> ", ">>", "- ", "-"]))
        opening = mark if one.person is None else f"{data.draw(st.sampled_from(['', '>> ', '- ']))}{label(one.person)} "
        lines = [opening + one.text]
        if data.draw(st.booleans()):
            lines = (opening + one.text).rsplit(" ", 1) if len(one.words) > 1 else lines
        if data.draw(st.booleans()) and texts:
            texts[-1] += "\n" + lines.pop(0)
        texts += lines
    known = [f"{label(person)} Good {day}." for day in ("morning", "evening") for person in PEOPLE]
    read_back(write_captions([*known, *texts], form), f"a.{form}", said)


@given(st.data(), speeches())
@settings(max_examples=EXAMPLES, deadline=None)
def test_voices_named_once(data: st.DataObject, said: list[Said]) -> None:
    """A writer who names a voice once a run, never closes it, and cuts sentences where the screen ends."""
    texts: list[str] = []
    held: str | None = PEOPLE[-1]
    for one in said:
        words = one.text
        if one.person is None:
            words = data.draw(st.sampled_from(["<v>", ">> "])) + words
        elif one.person != held:
            words = f"<v {one.person}>{words}"
        held = one.person
        head, _, tail = words.rpartition(" ")
        texts += [head, tail] if data.draw(st.booleans()) and " " in head else [words]
    read_back(write_captions([*VOICES, *texts], "vtt"), "a.vtt", said)


NAMES = st.permutations(["Mira Holm", "Ana Ruiz", "A", "B", "0", 0, 1, "SPEAKER_00", "SPEAKER_01"])


@given(
    st.data(), speeches(), st.lists(st.sampled_from(["A", "B", "C", "Z"]), unique=True, min_size=3, max_size=3) | NAMES
)
@settings(max_examples=EXAMPLES, deadline=None)
def test_json_of_recognisers(data: st.DataObject, said: list[Said], names: list[Any]) -> None:
    """Segments of one or several speakers, told at the segment, at the words, at both, at some of them; with or without a text."""
    speakers = dict(zip(PEOPLE, names, strict=False))
    groups: list[list[Said]] = []
    for one in said:
        if groups and one.person and groups[-1][-1].person and data.draw(st.booleans()):
            groups[-1].append(one)
        else:
            groups.append([one])
    conf = pressconf.load(
        NamedFile(
            json.dumps({"segments": [write_segment(data, group, speakers) for group in groups]}).encode(), "a.json"
        ),
        on_unlabelled="statement",
    )
    heard: dict[str, set[str | None]] = {}
    for person, words in said:
        for word in words:
            assert conf.source.casefold().count(word) == 1
            voices = [line for line in conf.source.split("\n\n") if word in line.casefold()]
            heard.setdefault(voices[0].partition(">")[0], set()).add(person)
    for voice, people in heard.items():
        told = {str(speakers[person]) for person in people if person is not None}
        assert voice == "<v UNKNOWN" or not voice.startswith("<v ") or (len(told) == 1 and None not in people), heard


def write_segment(data: st.DataObject, group: list[Said], speakers: dict[str, Any]) -> dict[str, Any]:
    """A segment of JSON with these speeches: its speaker is one of theirs, and told where no word tells."""
    words: list[dict[str, Any]] = []
    for one in group:
        told = [True, *data.draw(st.lists(st.booleans(), min_size=len(one.words) - 1, max_size=len(one.words) - 1))]
        for word, known in zip(one.text.split(), data.draw(st.permutations(told)), strict=True):
            words.append({"word": word.lower().strip("."), "punctuated_word": word})
            if one.person is not None:
                words[-1]["speaker"] = speakers[one.person] if known else None
    segment: dict[str, Any] = {"speaker": None}
    person = data.draw(st.sampled_from(group)).person
    alone = len({one.person for one in group}) == 1
    if person is not None and all(one.person for one in group) and (alone or data.draw(st.booleans())):
        segment = {"speaker": None, data.draw(st.sampled_from(["speaker_label", "speaker_id"])): speakers[person]}
    if not alone or data.draw(st.booleans()):
        segment["words"] = words
    if "words" not in segment or data.draw(st.booleans()):
        segment["text"] = " ".join(one.text for one in group)
    return segment
