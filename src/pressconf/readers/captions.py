"""WebVTT and SubRip captions: from a file to cues, each with its times and the voice whose words it has.

In: the bytes of a ``.vtt`` or ``.srt`` file. Out: the text and its anchors, one a cue (``cues`` makes it). Core, no extra.

- Every line that is no time, number, head, note or style is a caption's, wherever it stands: words that no cue has, as
  those after an empty line within one, are a cue without times.
- A voice (``<v Ada Holm>``) has the words up to its ``</v>``, the next voice or the end of the cue.
- Lines that a scrolling caption shows again are left out.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import regex

from pressconf.errors import UnreadableError
from pressconf.readers.cues import NOBODY, Cue, make_document, name_voice
from pressconf.readers.reader import Document, File
from pressconf.readers.text import decode_bytes

#: A scrolling caption follows the one before within so many seconds, and shows no more lines of it than these.
TOUCH = 0.2
SCREEN = 4

#: What stands between ``<`` and ``>`` needs no bound: each look ends at the next mark.
VOICE = regex.compile(r"<v(?:\.[^\s<>]*+)?(?:\s(?P<name>[^<>]*+))?>|(?P<end></v\s{0,3}>)", regex.IGNORECASE)
TAG = regex.compile(r"</?(?:[a-uw-z]|[a-z]{2,6})(?:\.[^<>\s]{1,80})?(?:[ \t][^<>\n]{0,200})?>", regex.IGNORECASE)
ASS = regex.compile(r"\{\\[^{}]{1,40}\}")
INLINE_TIME = regex.compile(r"<\d[\d:.]{3,14}>")
#: The line of times before a cue, with the usual slips: "00:00:05,00O -->", "00:00:3.5 -> 00:00:04".
TIMES = regex.compile(
    r"""(?x)
    \s* (?P<start> [\doOlI]{1,9} [:;.,] [\doOlI:;.,]{1,24} ) \s{0,9} [-–—]{1,3}> \s{0,9} (?P<end> [\doOlI:;.,]{3,24} )?
    (?: \s+ (?: vertical | line | position | size | align | region | [XY][12] ) :\S+ )* (?: \s+ (?P<words> .* ) )?
    """
)
TIME = regex.compile(r"(?:(\d{1,9}):)?(\d{1,2}):(\d{1,2}(?:[.,]\d{1,9})?)")
NUMBER = regex.compile(r"\s*\d{1,9}\s*")
SENTENCE_END = regex.compile(r"[.?!…。？！][\"'”’»)]{0,2}\s*\Z")
#: What opens a stretch of WebVTT that nobody sees.
ASIDE = regex.compile(r"NOTE(?:\s.*)?|(?:STYLE|REGION)\s*")


class Caption(NamedTuple):
    """The lines of one cue as they stand in the file, and its times in seconds, None where they cannot be read."""

    start: float | None
    end: float | None
    lines: list[str]


def read(file: File) -> Document:
    """Return the text of captions, with the times of its stretches."""
    text = decode_bytes(file.data, file.path, file.encoding).removeprefix("\ufeff")
    text = regex.sub(r"\r\n?", "\n", text).strip()
    cues = [cue for caption in find_captions(text.split("\n")) for cue in split_voices(caption)]
    if INLINE_TIME.search(text):
        cues = list(drop_repeated(cues))
    if not cues:
        raise UnreadableError(
            file.name,
            "there is no caption in it: no line of times such as 00:00:01.000 --> 00:00:04.000 with words below",
        )
    return make_document(cues, closed=any(hit["end"] for hit in VOICE.finditer(text)))


def find_captions(lines: list[str]) -> list[Caption]:
    """Return what the lines of a file say, cue by cue, none where no cue has times; words outside a cue are one without.

    >>> find_captions(["1", "00:01,000 --> 00:02,5", "Yes.", "", "No."])
    [Caption(start=1.0, end=2.5, lines=['Yes.']), Caption(start=None, end=None, lines=['No.'])]
    """
    times = [*map(TIMES.fullmatch, lines), None, None]
    first = next(filter(None, times), None)
    if first is None:
        return []
    web = "," not in first["start"]
    found = [Caption(None, None, [])]
    number, hidden = 0, False
    for place, line in enumerate(lines):
        hit = times[place]
        opens = place == 0 or not lines[place - 1].strip() or "-->" in line
        if hit is not None:
            words = [hit["words"]] if hit["words"] else []
            found.append(Caption(read_time(hit["start"]), read_time(hit["end"]), words))
            hidden = False
        elif not line.strip():
            hidden = False
        elif hidden or (place == 0 and line.startswith("WEBVTT")) or (web and opens and ASIDE.fullmatch(line)):
            hidden = True
        elif NUMBER.fullmatch(line) and _precedes(lines, times, place) and (opens or int(line) == number + 1):
            number = int(line)
        elif web and opens and times[place + 1] and not SENTENCE_END.search(line):
            continue  # the name of a cue
        elif opens and found[-1].lines:
            found.append(Caption(None, None, [line]))
        else:
            found[-1].lines.append(line)
    return [caption for caption in found if caption.lines]


def _precedes(lines: list[str], times: list[regex.Match[str] | None], place: int) -> bool:
    """Whether a line of times follows, perhaps after an empty line."""
    return bool(times[place + 1] or (times[place + 2] and not lines[place + 1].strip()))


def read_time(told: str | None) -> float | None:
    """Return a time in seconds; None for what is none.

    >>> read_time("01:00:10.5"), read_time("00:00:05,00O")
    (3610.5, None)
    """
    hit = TIME.fullmatch(told or "")
    if hit is None:
        return None
    hours, minutes, seconds = hit.groups()
    return round(int(hours or 0) * 3600 + int(minutes) * 60 + float(seconds.replace(",", ".")), 3)


def split_voices(caption: Caption) -> Iterator[Cue]:
    """Yield a cue for each voice in a caption, its tags taken away; none where it has no words.

    After a ``</v>`` the voice around it has the words, where each voice of the caption is closed; else nobody.
    """
    text = "\n".join(caption.lines)
    marks = list(VOICE.finditer(text))
    closed = 2 * sum(mark["end"] is not None for mark in marks) >= len(marks)
    voices: list[str] = []
    place = 0
    for mark in [*marks, None]:
        lines = tuple(filter(None, map(_clean, text[place : mark.start() if mark else len(text)].split("\n"))))
        if lines:
            yield Cue(caption.start, caption.end, voices[-1] if voices else None, lines)
        if mark and mark["end"]:
            voices = voices[:-1] if closed else []
        elif mark:
            voices.append(name_voice(html.unescape(mark["name"] or "")) or NOBODY)
        place = mark.end() if mark else place


def _clean(line: str) -> str:
    """A caption's line as it is shown, and the times within it."""
    return " ".join(html.unescape(ASS.sub("", TAG.sub("", line))).split())


def drop_repeated(cues: Iterable[Cue]) -> Iterator[Cue]:
    """Yield the cues of scrolling captions without their times and the lines of the same voice that are still on the screen.

    A line with times of its own is a new one. A cue of nothing but old lines is dropped where it is only the moment between two.
    """
    before = Cue(None, None, None, ())
    for cue in cues:
        pairs = [(line, words) for line in cue.lines if (words := " ".join(INLINE_TIME.sub("", line).split()))]
        lines, shown = tuple(line for line, _ in pairs), tuple(words for _, words in pairs)
        most = min(len(lines), SCREEN) if cue.voice == before.voice and _touches(before, cue) else 0
        shared = next((n for n in range(most, 0, -1) if before.lines[-n:] == lines[:n]), 0)
        before = cue._replace(lines=shown)
        if shared < len(lines):
            yield before._replace(lines=shown[shared:])
        elif shown and not _is_moment(cue):
            yield before


def _touches(cue: Cue, after: Cue) -> bool:
    """Whether a cue is on the screen until the one after comes."""
    return cue.end is not None and after.start is not None and after.start <= cue.end + TOUCH


def _is_moment(cue: Cue) -> bool:
    return cue.start is not None and cue.end is not None and cue.end - cue.start <= TOUCH
