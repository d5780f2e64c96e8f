"""Who has the floor: turns, words and the share of all words, by speaker, role or outlet.

In: a ``Conference``. Out: flat dicts whose keys are ``FLOOR_COLUMNS``, then the ``meta_`` columns.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Literal, get_args

from attrs import define

from pressconf.errors import UnknownUnitError
from pressconf.model import Conference, Speaker
from pressconf.passes.words import count_words
from pressconf.records import Row, tell_outlet
from pressconf.tables.authority import fold_form
from pressconf.tables.conferences import list_meta, tell_conference, tell_meta
from pressconf.tables.outlets import call_outlet, join_initials

FloorUnit = Literal["speaker", "role", "outlet"]

#: The columns, in their order; new ones are appended.
FLOOR_COLUMNS = ("conference_id", "date", "speaker_id", "name", "role", "outlet", "turns", "words", "share")

#: Who is meant: id, name, role, outlet.
Who = tuple[str | None, str | None, str, str | None]


@define
class _Tally:
    turns: int = 0
    words: float = 0.0


#: What makes the turns of one row, given the outlets by the names by which they are called.
UNITS: dict[str, Callable[[Speaker, Mapping[str | None, str | None]], Who]] = {
    "speaker": lambda speaker, _: (speaker.id, speaker.name, speaker.role, tell_outlet(speaker)),
    "role": lambda speaker, _: (None, None, speaker.role, None),
    "outlet": lambda speaker, called: (None, None, speaker.role, called[tell_outlet(speaker)]),
}


def count_floor(conf: Conference, by: FloorUnit = "speaker") -> list[Row]:
    """Return one flat dict a speaker, a role, or an outlet, the most words first; keys: ``FLOOR_COLUMNS``, ``meta_`` columns.

    ``words`` are those of the clean text (a Chinese or Japanese character counts half), ``share`` is their part of all words of
    the conference, from 0 to 1; None where nobody says any. Voices without a name are one row for each role and outlet. By
    outlet (``AP`` and ``Associated Press`` are one), those who don't ask have a row for each role. ``UnknownUnitError`` for another unit.

    >>> import pressconf
    >>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is as safe as can be.")
    >>> [(row["name"], row["role"], row["turns"], row["words"], row["share"]) for row in conf.floor()]
    [('Vale', 'principal', 2, 9, 0.75), (None, 'asker', 1, 3, 0.25)]
    """
    if by not in get_args(FloorUnit):
        raise UnknownUnitError(by, get_args(FloorUnit))
    called = _call_outlets(conf)
    tallies: dict[Who, _Tally] = {}
    for turn in conf.turns:
        tally = tallies.setdefault(UNITS[by](turn.speaker, called), _Tally())
        tally.turns += 1
        tally.words += count_words(turn.clean_text)
    total = sum(tally.words for tally in tallies.values())
    meta = tell_meta(conf, list_meta([conf]))
    rows: list[Row] = []
    for who, tally in sorted(tallies.items(), key=lambda item: (-item[1].words, -item[1].turns)):
        share = round(tally.words / total, 6) if total else None
        cells = (*who, tally.turns, round(tally.words), share)
        rows.append({**tell_conference(conf), **dict(zip(FLOOR_COLUMNS[2:], cells, strict=True)), **meta})
    return rows


def _call_outlets(conf: Conference) -> dict[str | None, str | None]:
    """For each printed form of an outlet the one by which the outlet is called in the whole conference."""
    prints = Counter(form for turn in conf.turns if (form := tell_outlet(turn.speaker)) is not None)
    joined = join_initials(prints)
    forms: dict[str, Counter[str]] = {}
    for form, count in prints.items():
        forms.setdefault(joined[fold_form(form)], Counter())[form] = count
    return {None: None} | {form: call_outlet(key, group) for key, group in forms.items() for form in group}
