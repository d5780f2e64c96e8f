"""The JSON of recognised speech with speakers: from segments to a text with a voice before each run, and the times.

In: the bytes of a ``.json`` file of whisperX or the like: a list of segments with a start, an end, a text and a speaker, by
whichever of the usual names. Out: the text and its anchors. Core, no extra.

A speaker who is a number becomes ``SPEAKER_00``, and so do letters where all are letters: a label that names nobody. In a file that
tells speakers, a segment without one is ``UNKNOWN``: nobody's. Where words have speakers of their own, these count, and the
segment is cut there.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Mapping
from itertools import count, groupby
from typing import Any

import regex

from pressconf.errors import UnreadableError
from pressconf.readers.cues import NOBODY, Cue, make_document, name_voice
from pressconf.readers.reader import Document, File
from pressconf.readers.text import decode_bytes

#: Where the segments stand, the first that is there: whisperX and OpenAI; AssemblyAI; Deepgram; a bare list.
PLACES = (("segments",), ("utterances",), ("results", "utterances"), ("result", "segments"), ())
TEXTS = ("text", "transcript", "body")
STARTS = ("start", "startTime", "start_time")
ENDS = ("end", "endTime", "end_time")
WORDS = ("punctuated_word", "word", "text")
SPEAKERS = ("speaker", "speaker_label", "speaker_id")
#: What a recogniser calls a speaker: "SPEAKER_01", "S1", "1", "A".
NUMBERED = regex.compile(r"(?:\p{L}{1,20}[ _-]?)?\d{1,4}|\p{L}")
#: Nobody says less than this many characters a second for a whole event: such times are milliseconds.
SLOWEST = 0.2


def read(file: File) -> Document:
    """Return the text of recognised speech, with the times of its stretches."""
    text = decode_bytes(file.data, file.path, file.encoding).removeprefix("\ufeff")
    try:
        root = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnreadableError(file.name, f"it is no JSON ({str(error)[:100]})") from None
    if isinstance(root, dict) and "schema_version" in root and "turns" in root:
        raise UnreadableError(file.name, "it is a saved conference: pressconf.from_json(text) reads it")
    segments = [segment for segment in find_segments(root) if isinstance(segment, dict)]
    names = pair_speakers(segments)
    cues = [cue for segment in segments for cue in read_segment(segment, names)]
    if not cues:
        raise UnreadableError(
            file.name,
            'there are no segments of speech in it: {"segments": [{"start": 0.0, "end": 2.5, "text": "…", "speaker": "…"}]}',
        )
    voices = name_voices(cue.voice for cue in cues if cue.voice is not None)
    if voices:
        cues = [cue._replace(voice=NOBODY if cue.voice is None else voices[cue.voice]) for cue in cues]
    return make_document(scale_times(cues))


def find_segments(root: Any) -> list[Any]:
    """Return the list of segments, wherever it stands; an empty one where there is none."""
    for place in PLACES:
        found = root
        for key in place:
            found = found.get(key) if isinstance(found, dict) else None
        if isinstance(found, list) and any(isinstance(item, dict) and read_text(item) for item in found):
            return found
    return []


def read_text(segment: Mapping[str, Any]) -> str:
    """Return what a segment says, or what its words say; nothing where it says nothing.

    >>> read_text({"words": [{"word": "Is"}, {"word": "it?"}]})
    'Is it?'
    """
    told = _pick(segment, TEXTS) or " ".join(_pick(word, WORDS) for word in _list_words(segment))
    return " ".join(told.split())


def pair_speakers(segments: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """Return for each speaker of words the name that the segments have for that one; nothing where these are no names, or no pairs.

    Somebody has then put names for numbers, in the segments alone: each name goes with one number, and each number with one name.

    >>> words = [{"word": "Yes.", "speaker": "S1"}]
    >>> pair_speakers([{"speaker": "Ada Holm", "words": words}, {"speaker": "S2", "words": [{"word": "No.", "speaker": "S2"}]}])
    {}
    >>> pair_speakers([{"speaker": "Ada Holm", "words": words}])
    {'S1': 'Ada Holm'}
    """
    pairs: set[tuple[str, str]] = set()
    for segment in segments:
        told = {speaker for word in _list_words(segment) if (speaker := read_speaker(word))}
        if len(told) == 1 and (whole := read_speaker(segment)):
            pairs.add((min(told), whole))
    names = dict(pairs)
    paired = len(names) == len(set(names.values())) == len(pairs)
    named = all(NUMBERED.fullmatch(number) and not NUMBERED.fullmatch(name) for number, name in pairs)
    return names if paired and named else {}


def read_segment(segment: Mapping[str, Any], names: Mapping[str, str]) -> Iterator[Cue]:
    """Yield what a segment says: one cue, or several where its words have different speakers, who are called by their ``names``."""
    text = read_text(segment)
    if not text:
        return
    whole = Cue(_read_time(segment, STARTS), _read_time(segment, ENDS), read_speaker(segment), (text,))
    words = _list_words(segment)
    told = [read_speaker(word) for word in words]
    speakers = fill_speakers([names.get(speaker, speaker) if speaker else None for speaker in told], whole.voice)
    if not any(told):
        yield whole
    elif len(set(speakers)) == 1:
        yield whole._replace(voice=speakers[0])
    elif _fold("".join(_pick(word, WORDS) for word in words)) != _fold(text):
        yield whole._replace(voice=None)  # several speak, and the words do not tell where in this text
    else:
        yield from _cut_text(text, words, speakers)


def fill_speakers(speakers: list[str | None], whole: str | None) -> list[str | None]:
    """Return the speakers of words, those between two of one speaker filled; outside of the words ``whole`` speaks.

    >>> fill_speakers(["A", None, "A", None, "B", None], "B")
    ['A', 'A', 'A', None, 'B', 'B']
    """
    runs = [(speaker, len(list(run))) for speaker, run in groupby(speakers)]
    known = [whole, *(speaker for speaker, _ in runs), whole]
    filled: list[str | None] = []
    for number, (speaker, length) in enumerate(runs):
        agreed = known[number] if known[number] == known[number + 2] else None
        filled += [agreed if speaker is None else speaker] * length
    return filled


def _cut_text(text: str, words: list[dict[str, Any]], speakers: list[str | None]) -> Iterator[Cue]:
    """The stretches of a text by one speaker each, cut at white space between the letters of the words."""
    letters = [place for place, char in enumerate(text) for _ in _fold(char)]
    number = begin = 0
    for speaker, run in groupby(zip(words, speakers, strict=True), key=lambda pair: pair[1]):
        said = [word for word, _ in run]
        number += sum(len(_fold(_pick(word, WORDS))) for word in said)
        end = len(text)
        if 0 < number < len(letters):
            end = max(letters[number - 1] + 1, text.rfind(" ", letters[number - 1], letters[number]))
        if part := text[begin:end].strip():
            starts, ends = ([_read_time(word, keys) for word in said] for keys in (STARTS, ENDS))
            yield Cue(
                next((time for time in starts if time is not None), None),
                next((time for time in reversed(ends) if time is not None), None),
                speaker,
                (part,),
            )
        begin = end


def _fold(text: str) -> str:
    """The letters and digits of a text, by which words are compared."""
    return "".join(filter(str.isalnum, text.casefold()))


def _list_words(segment: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The words of a segment that say something."""
    words = segment.get("words")
    return [word for word in words if isinstance(word, dict) and _pick(word, WORDS)] if isinstance(words, list) else []


def read_speaker(node: Mapping[str, Any]) -> str | None:
    """Return the speaker of a segment or a word as the file tells it, by the first key that says something, or None.

    >>> read_speaker({"speaker": None, "speaker_label": "Ada Holm"}), read_speaker({"speaker": 1}), read_speaker({"speaker": ""})
    ('Ada Holm', '1', None)
    """
    for key in SPEAKERS:
        told = node.get(key)
        for value in (told.get("name"), told.get("id")) if isinstance(told, dict) else (told,):
            if isinstance(value, float) and value.is_integer():
                value = int(value)
            if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
                return str(value)
            if isinstance(value, str) and (name := name_voice(value)):
                return name
    return None


def name_voices(speakers: Iterable[str]) -> dict[str, str]:
    """Return the voice of each speaker of a file, no two the same: a number or a letter becomes ``SPEAKER_00``, a name stays.

    >>> name_voices(["0", "1", "Ada Holm"]), name_voices(["A", "B"]), name_voices(["A", "0"])
    ({'0': 'SPEAKER_00', '1': 'SPEAKER_01', 'Ada Holm': 'Ada Holm'}, {'A': 'SPEAKER_00', 'B': 'SPEAKER_01'}, {'A': 'A', '0': 'SPEAKER_00'})
    """
    told = list(dict.fromkeys(speakers))
    letters = all(len(speaker) == 1 and "A" <= speaker <= "Z" for speaker in told)
    taken = set(told)
    others = count()
    voices = {}
    for speaker in told:
        voice = speaker
        if letters or (speaker.isascii() and speaker.isdigit() and len(speaker) < 10):
            voice = f"SPEAKER_{ord(speaker) - ord('A') if letters else int(speaker):02}"
            while voice in taken:
                voice = f"SPEAKER_{next(others):02}"
        taken.add(voice)
        voices[speaker] = voice
    return voices


def scale_times(cues: list[Cue]) -> list[Cue]:
    """Return the cues with their times in seconds: what would be slower than anybody speaks is in milliseconds."""
    spoken = sum(len(cue.lines[0]) for cue in cues if cue.start is not None and cue.end is not None)
    lasted = sum(cue.end - cue.start for cue in cues if cue.start is not None and cue.end is not None)
    if not spoken or spoken >= SLOWEST * lasted:
        return cues
    return [
        cue._replace(
            start=None if cue.start is None else cue.start / 1000, end=None if cue.end is None else cue.end / 1000
        )
        for cue in cues
    ]


def _pick(node: Mapping[str, Any], keys: Iterable[str]) -> str:
    """The first text with words in it under one of the keys; an empty one where there is none."""
    return next((node[key] for key in keys if isinstance(node.get(key), str) and node[key].strip()), "")


def _read_time(node: Mapping[str, Any], keys: Iterable[str]) -> float | None:
    """A time as a finite number, also where it is written as text; None for all else."""
    told = next((node[key] for key in keys if node.get(key) is not None), None)
    if isinstance(told, bool) or not isinstance(told, int | float | str):
        return None
    try:
        value = float(told[:30] if isinstance(told, str) else told)
    except (ValueError, OverflowError):
        return None
    return value if math.isfinite(value) else None
