"""WebVTT and SubRip captions: from cues to a text whose lines are those of speech, with the time of each stretch.

In: the bytes of a ``.vtt`` or ``.srt`` file. Out: the text and its anchors, one a cue. Extra ``captions`` (webvtt-py).

- A voice (``<v Ada Holm>``) is printed once, before the first cue of a run, and stays in the text as a label.
- Caption lines are joined, for a caption breaks where the screen ends: a new line begins after the end of a sentence, after a
  pause, and where a line may open a turn (``>>``, a dash, a bracket, a colon near its start).
- Lines that a scrolling caption shows again are left out; so is the label that a recorder prints before each cue of a speaker.
"""

from __future__ import annotations

import html
import io
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import regex

from pressconf.errors import MissingExtraError, UnreadableError
from pressconf.readers.reader import Document, File, Writer
from pressconf.readers.text import decode_bytes

#: After a silence of as many seconds a new line begins.
PAUSE = 2.0
#: From this share of cues on, a label before the speech is taken for one that is printed before each cue.
LABELLED = 0.5
#: How many characters of a voice are taken.
VOICE_LENGTH = 80

VOICE = regex.compile(r"<v(?:\.[\w.]{1,40})?[ \t\u00a0]{1,3}([^<>\n\r]{1,200})>|</v>")
TAG = regex.compile(
    r"</?(?:[a-uw-z]|[a-z]{2,6}|\d[\d:.]{3,14})(?:\.[^<>\s]{1,80})?(?:[ \t][^<>\n]{0,200})?>", regex.IGNORECASE
)
ASS = regex.compile(r"\{\\[^{}]{1,40}\}")
TIMES = regex.compile(
    r"(?m)^(?:(?P<number>\d{1,9})[ \t]{0,9}\n)?[ \t]{0,9}\d[\d:]{3,12}[.,]\d{1,3}[ \t]{0,9}-->[ \t]{0,9}\d[\d:.,]{3,16}"
)
INLINE_TIME = regex.compile(r"<\d{2}:[\d:.]{4,12}>")
PREFIX = regex.compile(r"(?:>>[ ]?)?(?P<label>\p{L}[^:：\n]{0,58}[:：])\s{1,3}(?=\S)")
OPENS = regex.compile(r">|<v[ .]|[-–—](?=[ \p{Lu}])|[\[(（【♪]|[^:：\n]{1,60}[:：](?:\s|$)|\p{Han}{1,20}[:：]")
CLOSED = regex.compile(r"[.?!…。？！♪:：](?:[\"'”’»)\]）」]{0,3})\Z|[)\]）】]\Z")


class Cue(NamedTuple):
    """What was said from ``start`` to ``end`` (seconds), by whom (None where the caption does not say), line by line."""

    start: float | None
    end: float | None
    voice: str | None
    lines: tuple[str, ...]


def read(file: File) -> Document:
    """Return the text of captions, with the times of its stretches."""
    try:
        import webvtt
    except ImportError as error:
        raise MissingExtraError("captions", f"reading captions ({file.name})") from error
    text = decode_bytes(file.data, file.path, file.encoding).removeprefix("\ufeff")
    lines, form = mend_head(regex.sub(r"\r\n?", "\n", text.lstrip()))
    nothing = "there is no caption in it: no line of times such as 00:00:01.000 --> 00:00:04.000"
    if "-->" not in lines:
        raise UnreadableError(file.name, nothing)
    try:
        parsed: Any = webvtt.from_buffer(io.StringIO(lines), format=form)
        cues = [
            cue
            for caption in parsed
            for cue in split_voices(
                caption.raw_text, caption.start_time.in_milliseconds() / 1000, caption.end_time.in_milliseconds() / 1000
            )
        ]
    except Exception as error:  # whatever the library meets in a damaged file
        raise UnreadableError(file.name, f"these are no captions that can be read ({_describe(error)})") from error
    if not cues:
        raise UnreadableError(file.name, nothing)
    if INLINE_TIME.search(text):
        cues = list(drop_repeated(cues))
    return write_cues(cues)


def mend_head(text: str) -> tuple[str, str]:
    """Return captions with the head that the library asks for, and their form: by the first cue's time, ``vtt`` or ``srt``.

    >>> mend_head("by the City Video Office\\n\\n00:00:01,000 --> 00:00:02,000\\nYes.")
    ('1\\n00:00:01,000 --> 00:00:02,000\\nYes.', 'srt')
    """
    first = TIMES.search(text)
    if text.startswith("WEBVTT") or first is None:
        return text, "vtt" if text.startswith("WEBVTT") else "srt"
    if "," not in first.group():
        return "WEBVTT\n\n" + text, "vtt"
    return ("" if first.group("number") else "1\n") + text[first.start() :], "srt"


def _describe(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:200] if str(error) else type(error).__name__


def split_voices(text: str, start: float | None, end: float | None) -> Iterator[Cue]:
    """Yield a cue for each voice in the text of one caption, its tags taken away; none where it has no words."""
    voice, place = None, 0
    for hit in [*VOICE.finditer(text), None]:
        lines = tuple(filter(None, map(_clean, text[place : hit.start() if hit else len(text)].split("\n"))))
        if lines:
            yield Cue(start, end, voice, lines)
        if hit:
            voice, place = name_voice(hit.group(1) or ""), hit.end()


def name_voice(name: str) -> str | None:
    """Return the name of a voice as it can stand in a ``<v …>`` mark; None where nothing is left of it."""
    return " ".join(regex.sub(r"[<>]", " ", html.unescape(name)).split())[:VOICE_LENGTH].strip() or None


def _clean(line: str) -> str:
    """A caption's line as it is shown."""
    return " ".join(html.unescape(ASS.sub("", TAG.sub("", line))).split())


def drop_repeated(cues: Iterable[Cue]) -> Iterator[Cue]:
    """Yield the cues of a scrolling caption without the lines that the cue before showed already."""
    before: tuple[str, ...] = ()
    for cue in cues:
        shared = next((n for n in range(len(cue.lines), 0, -1) if before[-n:] == cue.lines[:n]), 0)
        before = cue.lines
        if cue.lines[shared:]:
            yield cue._replace(lines=cue.lines[shared:])


def write_cues(cues: Iterable[Cue]) -> Document:
    """Return the text of cues: each voice before its run, lines joined where nothing speaks for a new one."""
    cues = list(cues)
    found = [PREFIX.match(cue.lines[0]) if cue.voice is None else None for cue in cues]
    labelled = sum(hit is not None for hit in found) >= LABELLED * len(cues)
    out = Writer()
    tail, voice, label, ended = "", None, None, None
    for cue, hit in zip(cues, found, strict=True):
        pause = cue.start is not None and ended is not None and cue.start - ended >= PAUSE
        lines = list(cue.lines)
        if labelled and hit is not None:
            if hit.group("label") == label:
                lines[0] = lines[0][hit.end() :]
            label = hit.group("label")
        if cue.voice is not None and cue.voice != voice:
            lines[0] = f"<v {cue.voice}>{lines[0]}"
            gap = "\n\n"
        else:
            gap = "\n" if pause or _breaks(tail, lines[0], cue.voice) else " "
        text = lines[0]
        for line in lines[1:]:
            text += ("\n" if _breaks(text, line, cue.voice) else " ") + line
        out.add(gap if out.length else "")
        out.add_speech(text, cue.start, cue.end)
        tail, voice, ended = text, cue.voice or voice, cue.end
    out.add("\n")
    return out.finish()


def _breaks(before: str, line: str, voice: str | None) -> bool:
    """Whether a line of captions begins a new line of the text; with a voice, whose words are its own, never."""
    return voice is None and (CLOSED.search(before[-8:]) is not None or OPENS.match(line) is not None)
