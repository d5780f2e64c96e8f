"""The JSON of recognised speech with speakers: from segments to a text with a voice before each run, and the times.

In: the bytes of a ``.json`` file of whisperX or the like: a list of segments with a start, an end, a text and a speaker, by
whichever of the usual names. Out: the text and its anchors. Core, no extra.

A speaker who is a number or a letter becomes ``SPEAKER_00``: a label that names nobody. In a file that tells speakers, a segment
without one is ``UNKNOWN``: nobody's. Where the words of a segment have speakers of their own, the segment is cut there.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pressconf.errors import UnreadableError
from pressconf.readers.captions import Cue, name_voice, write_cues
from pressconf.readers.reader import Document, File
from pressconf.readers.text import decode_bytes

#: Where the segments stand, the first that is there: whisperX and OpenAI; AssemblyAI; Deepgram; a bare list.
PLACES = (("segments",), ("utterances",), ("results", "utterances"), ("result", "segments"), ())
TEXTS = ("text", "transcript", "body")
STARTS = ("start", "startTime", "start_time")
ENDS = ("end", "endTime", "end_time")
WORDS = ("word", "punctuated_word", "text")
NOBODY = "UNKNOWN"
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
    cues = [cue for segment in find_segments(root) for cue in read_segment(segment)]
    if not cues:
        raise UnreadableError(
            file.name,
            'there are no segments of speech in it: {"segments": [{"start": 0.0, "end": 2.5, "text": "…", "speaker": "…"}]}',
        )
    if any(cue.voice for cue in cues):
        cues = [cue if cue.voice else cue._replace(voice=NOBODY) for cue in cues]
    return write_cues(scale_times(cues))


def find_segments(root: Any) -> list[Any]:
    """Return the list of segments, wherever it stands; an empty one where there is none."""
    for place in PLACES:
        found = root
        for key in place:
            found = found.get(key) if isinstance(found, dict) else None
        if isinstance(found, list) and any(isinstance(item, dict) and _pick(item, TEXTS, str) for item in found):
            return found
    return []


def read_segment(segment: Any) -> Iterator[Cue]:
    """Yield what a segment says: one cue, or several where its words have different speakers."""
    text = _pick(segment, TEXTS, str) if isinstance(segment, dict) else None
    if text is None or not text.split():
        return
    whole = Cue(_read_time(segment, STARTS), _read_time(segment, ENDS), read_voice(segment), (" ".join(text.split()),))
    words = segment.get("words")
    runs = list(_cut_runs(words, whole.voice)) if isinstance(words, list) else []
    # words that are not those of the text (none recognised, a language without spaces) cut nothing
    if len({cue.voice for cue in runs}) < 2 or _squeeze(" ".join(cue.lines[0] for cue in runs)) != _squeeze(text):
        yield whole
        return
    yield from runs


def _cut_runs(words: Iterable[Any], voice: str | None) -> Iterator[Cue]:
    """The runs of one speaker among words; a word without a speaker goes with those before."""
    run: list[str] = []
    start = end = None
    for word in words:
        told = _pick(word, WORDS, str) if isinstance(word, dict) else None
        if told is None:
            continue
        speaker = read_voice(word) or voice
        if speaker != voice and run:
            yield Cue(start, end, voice, (" ".join(run),))
            run, start, end = [], None, None
        voice = speaker
        run.append(told.strip())
        began, stopped = _read_time(word, STARTS), _read_time(word, ENDS)
        start = began if start is None else start
        end = end if stopped is None else stopped
    if run:
        yield Cue(start, end, voice, (" ".join(run),))


def _squeeze(text: str) -> str:
    return "".join(text.split())


def read_voice(node: Mapping[str, Any]) -> str | None:
    """Return the label of a segment's or a word's speaker, or None.

    >>> read_voice({"speaker": 1}), read_voice({"speaker": "B"}), read_voice({"speaker": "Ada Holm"})
    ('SPEAKER_01', 'SPEAKER_01', 'Ada Holm')
    """
    told = node.get("speaker", node.get("speaker_label", node.get("speaker_id")))
    if isinstance(told, dict):
        told = told.get("name", told.get("id"))
    if isinstance(told, str) and len(told) == 1 and "A" <= told <= "Z":
        told = ord(told) - ord("A")
    if isinstance(told, str) and len(told) < 4 and told.isascii() and told.isdigit():
        told = int(told)
    if isinstance(told, int) and not isinstance(told, bool) and 0 <= told < 1000:
        return f"SPEAKER_{told:02}"
    return name_voice(told[:400]) if isinstance(told, str) else None


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


def _pick(node: Mapping[str, Any], keys: Iterable[str], kind: type) -> Any:
    return next((node[key] for key in keys if isinstance(node.get(key), kind)), None)


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
