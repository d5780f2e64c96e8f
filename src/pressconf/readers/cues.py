"""What was said when, as captions and recognisers tell it, made into a text: first who says each cue, then the print.

In: cues in order. Out: a ``Document``. The readers of captions and of JSON end here.

1. ``cut_turns``: a line that opens a turn by itself (a label, ``>>``, a dash) begins a cue of its own.
2. ``name_speakers``: each cue gets its speaker: its voice or label; ``UNKNOWN`` where the file tells speakers and not here; none
   where whoever spoke before goes on.
3. ``write_cues``: a speaker is printed before the first cue of a run. Caption lines are joined, for a caption breaks where the
   screen ends: a new line begins after the end of a sentence, after a pause, before a bracket and words with a colon.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

import regex

from pressconf.readers.reader import Document, Writer

#: After a silence of as many seconds a new line begins.
PAUSE = 2.0
#: From this share of cues on, a label before the speech is taken for one that is printed before each cue.
LABELLED = 0.5
#: A voice in the text has no longer name: a longer one stays in brackets, before the words of an unknown voice.
VOICE_LENGTH = 80
#: The speaker of words of which a file that tells speakers does not tell who said them.
NOBODY = "UNKNOWN"

OPENING = regex.compile(
    r"""(?x)
    (?= [>\-–—\p{L}(\[《「【] )
    (?P<mark> >{2,4} | [-–—]{1,2} (?= [ ]? [\p{L}¿¡"“«(\[] ) )? [ ]?
    (?P<label> [\p{L}(\[《「【] [^:：\n]{0,80} (?: ： | : (?= [ ] | $ ) ) )? [ ]?
    """
)
#: Somebody else speaks from here on, also within a line.
CHANGE = regex.compile(r"(?<=\S)[ ]?(?=>>)(?<!>)")
#: What nobody says: remarks in brackets, notes of music, lone marks.
SILENT = regex.compile(r"(?:[\[(（【][^\[\](){}（）【】?？]{0,100}[\])）】]|[^\p{L}\p{N}\[(（【])*")
OPENS = regex.compile(r">|<v[ .]|[-–—](?=[ \p{Lu}])|[\[(（【♪]|[^:：\n]{1,60}[:：](?:\s|$)|\p{Han}{1,20}[:：]")
CLOSED = regex.compile(r"[.?!…。？！♪:：](?:[\"'”’»)\]）」]{0,3})\Z|[)\]）】]\Z")


class Cue(NamedTuple):
    """What was said from ``start`` to ``end`` (seconds), line by line, and by whom.

    ``voice`` is a name that the file gives apart from the words, ``label`` one that is printed before them (``HOLM:``), ``mark`` a
    sign that somebody else speaks (``>>``, a dash): each None or empty where the cue does not say.
    """

    start: float | None
    end: float | None
    voice: str | None
    lines: tuple[str, ...]
    label: str | None = None
    mark: str = ""

    @property
    def speaker(self) -> tuple[str | None, str | None] | None:
        """What tells whose the words are: voice and label; None where neither is there."""
        return (self.voice, self.label) if self.voice or self.label else None

    @property
    def silent(self) -> bool:
        """Whether nobody speaks in it: "[applause]"."""
        return all(SILENT.fullmatch(line) for line in self.lines)


def make_document(cues: Iterable[Cue], closed: bool = False) -> Document:
    """Return the text of cues with the times of its stretches; ``closed``: the file says where a voice ends."""
    return write_cues(name_speakers(cut_turns(list(cues)), closed))


def cut_turns(cues: list[Cue]) -> list[Cue]:
    """Return the cues, cut before each line that opens a turn and each ``>>``; label and mark are taken from the words."""
    cues = [cue._replace(lines=tuple(part for line in cue.lines for part in CHANGE.split(line))) for cue in cues]
    counts = Counter(hit["label"] for cue in cues for line in cue.lines if (hit := OPENING.match(line)))
    recurring = {label for label, count in counts.items() if label and count > 1}
    return [piece for cue in cues for piece in _cut_cue(cue, recurring)]


def _cut_cue(cue: Cue, recurring: set[str]) -> Iterator[Cue]:
    piece = cue._replace(lines=())
    for line in cue.lines:
        label, mark, words = _read_opening(line, recurring)
        if cue.voice is not None and not (piece.lines and _breaks_voice(piece.lines[-1], label, mark, recurring)):
            label, mark, words = None, "", line
        if label or mark:
            if piece.lines or piece.speaker or piece.mark:
                yield piece
            piece = Cue(cue.start, cue.end, None, (), label, mark)
        piece = piece._replace(lines=(*piece.lines, words) if words else piece.lines)
    yield piece


def _breaks_voice(before: str, label: str | None, mark: str, recurring: set[str]) -> bool:
    """Whether a line is not the voice's in whose words it stands: after ``>>``, a label that recurs; a dash or a label after a sentence."""
    if mark.startswith(">") or label in recurring:
        return True
    labelled = label is not None and all(word[0].isupper() for word in label.split())
    return bool(CLOSED.search(before[-8:]) and (labelled or (mark and label is None)))


def _read_opening(line: str, recurring: set[str]) -> tuple[str | None, str, str]:
    """The label and the mark that a line opens with, and its other words."""
    hit = OPENING.match(line)
    if hit is None:
        return None, "", line
    label, mark = hit["label"], hit["mark"] or ""
    if label and label[0].islower() and label not in recurring:
        label = None  # "and so to the harbour: it is closed"
    words = line[hit.end() if label else hit.end("mark") if mark else 0 :].strip()
    if mark and mark[0] != ">" and not label and words[0].islower():
        return None, "", line  # a dash within a sentence
    return label, mark, words


def name_speakers(cues: list[Cue], closed: bool) -> list[Cue]:
    """Return the cues with a speaker each, in a file that tells speakers; without one where the speaker before goes on."""
    if any(cue.voice for cue in cues):
        cues = list(_make_voices(cues))
        voice, label = NOBODY, None
    elif any(cue.label for cue in cues):
        voice, label = None, f"{NOBODY}:"
    else:
        return cues
    once = names_once(cues, closed)
    told = [cue.speaker is not None or (not cue.mark and (once or cue.silent)) for cue in cues]
    return [cue if known else cue._replace(voice=voice, label=label) for cue, known in zip(cues, told, strict=True)]


def _make_voices(cues: list[Cue]) -> Iterator[Cue]:
    """The cues of a file with voices, labels as voices; what may be a label or words with a colon is an unknown voice's."""
    counts = Counter(cue.label for cue in cues if cue.voice is None)
    labelled = counts.total() - counts[None] >= LABELLED * counts.total()
    for cue in cues:
        if cue.label is None:
            yield cue
        elif labelled and counts[cue.label] > 1 and (name := name_voice(cue.label.rstrip(":："))):
            yield cue._replace(voice=name, label=None)
        else:
            yield cue._replace(voice=NOBODY)


def name_voice(name: str) -> str | None:
    """Return the name of a voice as it can stand in a ``<v …>`` mark; None where nothing is left of it."""
    return " ".join(regex.sub(r"[<>]", " ", name).split()) or None


def names_once(cues: list[Cue], closed: bool) -> bool:
    """Tell whether the file names a speaker once a run, so that whoever spoke goes on in a cue without one.

    A file that names somebody again who would be speaking still names the speaker of each cue. Of labels, a few are repeated
    (after a pause, on a new screen). A voice ends with its cue, by the rules of WebVTT: that a writer lets it go on is shown by a
    sentence that does.
    """
    spoken = [cue for cue in cues if cue.speaker or cue.mark or not cue.silent]
    named = [cue.speaker for cue in spoken if cue.speaker or cue.mark]
    repeated = sum(one is not None and one == other for one, other in pairwise(named))
    if not any(cue.voice for cue in cues):
        return repeated <= len(spoken) - len(named)
    return not closed and not repeated and any(_goes_on(*pair) for pair in pairwise(spoken))


def _goes_on(cue: Cue, after: Cue) -> bool:
    """Whether a sentence of a voice goes on in the cue after, which names nobody."""
    named = after.speaker or after.mark
    return bool(cue.voice and not named and after.lines[0][0].islower() and not CLOSED.search(cue.lines[-1][-8:]))


def write_cues(cues: list[Cue]) -> Document:
    """Return the text of cues: a speaker where a turn begins, lines joined where nothing speaks for a new one."""
    labelled = sum(cue.label is not None for cue in cues) >= LABELLED * len(cues)
    out = Writer()
    before, ended = "", None
    speaker: tuple[str | None, str | None] | None = None
    for cue in cues:
        repeated = cue.speaker == speaker and not cue.mark and (cue.voice is not None or labelled)
        opening = "" if repeated else print_opening(cue)
        text, *lines = cue.lines or ("",)
        pause = cue.start is not None and ended is not None and cue.start - ended >= PAUSE
        if opening:
            gap = "\n\n"
        else:
            gap = "\n" if pause or _breaks(before, text, cue.voice) else " "
        text = opening + text
        for line in lines:
            text += ("\n" if _breaks(text, line, cue.voice) else " ") + line
        out.add(gap if out.length else "")
        out.add_speech(text, cue.start, cue.end)
        before, ended = text, cue.end
        if cue.speaker or not cue.silent:
            speaker = cue.speaker
    out.add("\n")
    return out.finish()


def print_opening(cue: Cue) -> str:
    """Return what stands before the words of a cue that begins a turn; nothing where it does not say that it does."""
    voice, label = cue.voice, cue.label or ""
    label += " " if label.endswith(":") else ""
    if voice is not None:
        return f"<v {voice}>{label}" if len(voice) <= VOICE_LENGTH else f"<v {NOBODY}>({voice}) "
    if label:
        return f">> {label}" if cue.mark.startswith(">") else label
    return f"{cue.mark} " if cue.mark else ""


def _breaks(before: str, line: str, voice: str | None) -> bool:
    """Whether a line of captions begins a new line of the text; with a voice, whose words are its own, never."""
    return voice is None and (CLOSED.search(before[-8:]) is not None or OPENS.match(line) is not None)
