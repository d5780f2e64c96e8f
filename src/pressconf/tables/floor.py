"""Who has the floor: turns, words and the share of all words, by speaker, role or outlet.

In: a ``Conference``. Out: flat dicts whose keys are ``FLOOR_COLUMNS``, then the ``meta_`` columns.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, get_args

from attrs import define

from pressconf.errors import UnknownUnitError
from pressconf.model import Conference, Speaker
from pressconf.passes.words import count_words
from pressconf.tables.asking import tell_outlet
from pressconf.tables.conferences import list_meta, tell_conference, tell_meta

FloorUnit = Literal["speaker", "role", "outlet"]
Cell = str | int | float | bool | None

#: The columns, in their order; new ones are appended.
FLOOR_COLUMNS = ("conference_id", "date", "speaker_id", "name", "role", "outlet", "turns", "words", "share")

#: Who is meant: id, name, role, outlet.
Who = tuple[str | None, str | None, str, str | None]


@define
class _Tally:
    turns: int = 0
    words: float = 0.0


def _tell_speaker(speaker: Speaker) -> Who:
    return speaker.id, speaker.name, speaker.role, tell_outlet(speaker)


def _tell_role(speaker: Speaker) -> Who:
    return None, None, speaker.role, None


def _tell_house(speaker: Speaker) -> Who:
    return None, None, speaker.role, tell_outlet(speaker)


#: What makes the turns of one row.
UNITS: dict[str, Callable[[Speaker], Who]] = {"speaker": _tell_speaker, "role": _tell_role, "outlet": _tell_house}


def count_floor(conf: Conference, by: FloorUnit = "speaker") -> list[dict[str, Cell]]:
    """Return one flat dict a speaker, a role, or an outlet, the most words first; keys: ``FLOOR_COLUMNS``, ``meta_`` columns.

    ``words`` are those of the clean text (a Chinese or Japanese character counts half), ``share`` is their part of all words of
    the conference, from 0 to 1; None where nobody says any. Voices without a name are one row for each role and outlet. By
    outlet, those who don't ask have a row for each role. ``UnknownUnitError`` for another unit.

    >>> import pressconf
    >>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is as safe as can be.")
    >>> [(row["name"], row["role"], row["turns"], row["words"], row["share"]) for row in conf.floor()]
    [('Vale', 'principal', 2, 9, 0.75), (None, 'asker', 1, 3, 0.25)]
    """
    if by not in get_args(FloorUnit):
        raise UnknownUnitError(by, get_args(FloorUnit))
    tallies: dict[Who, _Tally] = {}
    for turn in conf.turns:
        tally = tallies.setdefault(UNITS[by](turn.speaker), _Tally())
        tally.turns += 1
        tally.words += count_words(turn.clean_text)
    total = sum(tally.words for tally in tallies.values())
    meta = tell_meta(conf, list_meta([conf]))
    rows: list[dict[str, Cell]] = []
    for who, tally in sorted(tallies.items(), key=lambda item: (-item[1].words, -item[1].turns)):
        share = round(tally.words / total, 6) if total else None
        cells = (*who, tally.turns, round(tally.words), share)
        rows.append({**tell_conference(conf), **dict(zip(FLOOR_COLUMNS[2:], cells, strict=True)), **meta})
    return rows
