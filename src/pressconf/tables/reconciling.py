"""The same people and outlets across conferences, by a user's own tables, and nothing by guess.

In: conferences and one table or two (see ``authority``). Out: a ``Reconciliation``: one record a speaker with the ids that the
tables give, and the forms that no table knows, the most frequent first. It stands after ``authority``.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence

from attrs import Factory, define, frozen

from pressconf.model import Conference, QuestionTurn, Speaker, Turn
from pressconf.records import Conferences, Row, list_conferences, tell_outlet
from pressconf.tables.authority import Authority, Table, fold_form, read_authority
from pressconf.tables.conferences import list_meta, tell_conference, tell_meta

#: The columns of the records, in their order; new ones are appended.
RECONCILED_COLUMNS = (
    "conference_id",
    "date",
    "speaker_id",
    "name",
    "role",
    "outlet",
    "turns",
    "speaker_ref",
    "speaker_form",
    "speaker_entry",
    "speaker_match",
    "outlet_ref",
    "outlet_form",
    "outlet_entry",
    "outlet_match",
)
#: The keys of the unmatched forms.
UNMATCHED_COLUMNS = ("field", "form", "turns", "conferences", "candidates")


@frozen(repr=False)
class Reconciliation:
    """What the tables say: ``records`` (keys: ``RECONCILED_COLUMNS``, ``meta_`` columns) and ``unmatched`` forms.

    ``unmatched`` has one dict a form, the most frequent first: ``field`` (``speaker`` or ``outlet``), ``form``, ``turns``,
    ``conferences``, ``candidates`` (JSON: the ids between which the table leaves it open; ``[]`` where it has none).
    """

    records: list[Row]
    unmatched: list[Row]

    def __repr__(self) -> str:
        matched = sum(row["speaker_ref"] is not None or row["outlet_ref"] is not None for row in self.records)
        return f"<Reconciliation: {matched} of {len(self.records)} speakers matched, {len(self.unmatched)} forms unmatched>"


@define
class _Missing:
    """A form that no table knows, or not clearly: its prints, turns, conferences and candidates."""

    prints: Counter[str] = Factory(Counter)
    conferences: set[int] = Factory(set)
    candidates: dict[str, None] = Factory(dict)


def reconcile(confs: Conferences, *, outlets: Table | None = None, speakers: Table | None = None) -> Reconciliation:
    """Return the speakers of all conferences with ids from your own tables, and the forms that the tables do not know.

    A table is ``{form: id}``, rows with ``id`` and ``form`` (or ``forms``, a list), or the path of a CSV file with columns ``id``
    and ``form``. Forms are compared without case, accents, punctuation and article, and never guessed: where they lead to
    several ids, none is taken. A speaker's form is the name, with or without honorific; an outlet's are all that the
    conference has for it. ``FormatError`` for what is no table.

    >>> import pressconf
    >>> text = "MR. VALE: Hello.\\n\\nQ  Ada Brandt, Harbour Post. Is it safe?\\n\\nMR. VALE: It is."
    >>> found = pressconf.reconcile(pressconf.parse(text), outlets={"The Harbour Post": "org-1"})
    >>> [(row["name"], row["outlet_ref"], row["outlet_entry"], row["outlet_match"]) for row in found.records]
    [('Vale', None, None, None), ('Ada Brandt', 'org-1', 'The Harbour Post', 'folded')]
    """
    confs = list_conferences(confs, "reconcile")
    tables = {"speaker": speakers, "outlet": outlets}
    authorities = {field: read_authority(table) for field, table in tables.items() if table is not None}
    keys = list_meta(confs)
    missing: dict[tuple[str, str], _Missing] = {}
    records = []
    for number, conf in enumerate(confs):
        for speaker, turns in _list_speakers(conf):
            row = _describe(conf, speaker, turns)
            for field, authority in authorities.items():
                forms = _list_forms(speaker, field)
                row |= _match(field, forms, authority)
                if forms and row.get(f"{field}_ref") is None:
                    lost = missing.setdefault((field, fold_form(forms[0])), _Missing())
                    lost.prints[forms[0]] += turns
                    lost.conferences.add(number)
                    lost.candidates |= dict.fromkeys(authority.find(forms))
            records.append({column: row.get(column) for column in RECONCILED_COLUMNS} | tell_meta(conf, keys))
    return Reconciliation(records, _list_missing(missing))


def _list_speakers(conf: Conference) -> Iterable[tuple[Speaker, int]]:
    """Each speaker, and each voice of which at least the outlet is known, with the number of turns, in the order of speech.

    Who sends what a moderator reads out is such a voice: an asker with the name and outlet of the sender, and without an id.
    """
    turns: Counter[tuple[str | None, str | None, str | None]] = Counter()
    firsts: dict[tuple[str | None, str | None, str | None], Speaker] = {}
    for voice in (voice for turn in conf.turns for voice in _list_voices(turn)):
        outlet = tell_outlet(voice)
        key = (voice.id, voice.name if voice.id is None else None, outlet)
        if voice.id is not None or voice.name is not None or outlet is not None:
            turns[key] += 1
            firsts.setdefault(key, voice)
    for key, count in turns.items():
        yield firsts[key], count


def _list_voices(turn: Turn) -> Iterable[Speaker]:
    """Who speaks in a turn, and who sent what a moderator reads out in it."""
    yield turn.speaker
    if isinstance(turn, QuestionTurn) and turn.speaker.role == "moderator":
        yield Speaker(None, turn.asker_name, "asker", outlet=turn.asker_outlet)


def _describe(conf: Conference, speaker: Speaker, turns: int) -> Row:
    return tell_conference(conf) | {
        "speaker_id": speaker.id,
        "name": speaker.name,
        "role": speaker.role,
        "outlet": tell_outlet(speaker),
        "turns": turns,
    }


def _list_forms(speaker: Speaker, field: str) -> list[str]:
    """The forms by which a speaker, or the outlet, may stand in a table; none where the document does not tell."""
    if field == "outlet":
        outlet = tell_outlet(speaker)
        return [] if outlet is None else list(dict.fromkeys((outlet, *speaker.outlet_forms)))
    if speaker.name is None:
        return []
    titled = [f"{speaker.honorific} {speaker.name}"] if speaker.honorific else []
    return [speaker.name, *titled]


def _match(field: str, forms: Sequence[str], authority: Authority) -> Row:
    """The id for the forms and what it rests on: the printed form, the entry of the table, and how they agree."""
    found = authority.find(forms)
    if len(found) != 1:
        return {f"{field}_match": ("ambiguous" if found else "none") if forms else None}
    [(ref, (entry, form))] = found.items()
    return {
        f"{field}_ref": ref,
        f"{field}_form": form,
        f"{field}_entry": entry.form,
        f"{field}_match": "exact" if entry.form == form else "folded",
    }


def _list_missing(missing: dict[tuple[str, str], _Missing]) -> list[Row]:
    rows: list[tuple[int, str, Row]] = []
    for (field, _), lost in missing.items():
        form = min(lost.prints, key=lambda form: (-lost.prints[form], form))
        turns = lost.prints.total()
        candidates = json.dumps(sorted(lost.candidates), ensure_ascii=False)
        cells = (field, form, turns, len(lost.conferences), candidates)
        rows.append((-turns, form, dict(zip(UNMATCHED_COLUMNS, cells, strict=True))))
    return [row for *_, row in sorted(rows, key=lambda item: item[:2])]
