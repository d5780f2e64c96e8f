"""Speakers under other names: what ``Conference.rename_speakers`` does.

In: a conference, and new names by id or name as found. Out: a new conference. People who come to have one name are one person.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from attrs import evolve

from pressconf.errors import AmbiguousSpeakerError, CorrectionError, UnknownSpeakerError
from pressconf.model import Conference
from pressconf.passes.folding import fold
from pressconf.revision import Revision, add_evidence, move_outlet

T = TypeVar("T")


def rename_speakers(conf: Conference, names: Mapping[str, str]) -> Conference:
    """Return the conference with other names of speakers; ``names`` maps an id, or a name as found, to the new name.

    All of the renamings happen at once. Speakers who come to have the same name are joined into one person. Their ids are
    made anew from the new names; whoever is not renamed keeps the id. ``UnknownSpeakerError`` for a key that nobody has,
    ``AmbiguousSpeakerError`` for a name that several have, ``CorrectionError`` for a new name without letters.

    >>> import pressconf
    >>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is.")
    >>> rename_speakers(conf, {"Vale": "Jon Vale"}).speakers[0].id
    'jon-vale'
    """
    if not isinstance(names, Mapping):
        raise TypeError(
            f"rename_speakers() takes a mapping of ids, or names as found, to new names, not a {type(names).__name__}"
        )
    revision = Revision(conf)
    groups = _group_speakers(revision, names)
    for number in (number for members in groups.values() for number in members):
        revision.set_person(number, evolve(revision.people[number], id=None))  # all give up their ids at once
    for name, members in groups.items():
        chosen = revision.choose_id(name)
        number = join_people(revision, members)
        person = revision.people[number]
        evidence = add_evidence(person.evidence, "name", name)
        revision.set_person(number, evolve(person, id=chosen, name=name, evidence=evidence))
        for cell in revision.parts[number].cells:
            if any(item.field == "name" for item in cell.row.evidence):
                cell.row = evolve(cell.row, evidence=add_evidence(cell.row.evidence, "name", name))
    return revision.finish()


def _group_speakers(revision: Revision, names: Mapping[str, str]) -> dict[str, list[int]]:
    """The new names, in the order of the first turns, each with the numbers of all who are to have it."""
    renamed: dict[int, str] = {}
    known = index_speakers(revision)
    for key, name in names.items():
        number = find_speaker(revision, known, key)
        check_name(name)
        if renamed.setdefault(number, name) != name:
            raise CorrectionError(f"{key!r} is renamed to {name!r}, and the same speaker to {renamed[number]!r}")
    for name in dict.fromkeys(renamed.values()):
        namesakes = [number for number in revision.find_named(name) if number not in renamed]
        if len(namesakes) > 1:
            raise AmbiguousSpeakerError(name, [str(revision.people[number].id) for number in namesakes])
        renamed.update((number, name) for number in namesakes)
    groups: dict[str, list[int]] = {}
    for number in revision.list_people():
        if number in renamed:
            groups.setdefault(renamed[number], []).append(number)
    return groups


def index_speakers(revision: Revision) -> dict[str, list[int]]:
    """Return the numbers of the speakers whom each id, else each name, means; ids come before names of the same letters."""
    people = [(number, revision.people[number]) for number in revision.list_people()]
    known = [(number, person) for number, person in people if person.id is not None]
    ids: dict[str, list[int]] = {}
    names: dict[str, list[int]] = {}
    for number, person in known:
        ids.setdefault(str(person.id), []).append(number)
        if person.name is not None:
            names.setdefault(person.name, []).append(number)
    return names | ids


def find_speaker(revision: Revision, known: Mapping[str, list[int]], key: str) -> int:
    """Return the number of the speaker whom an id, else a name, means."""
    found = known.get(key, [])
    if len(found) > 1:
        raise AmbiguousSpeakerError(key, [str(revision.people[number].id) for number in found])
    if not found:
        people = [revision.people[number] for number in revision.list_people()]
        forms = (form for who in people if who.id is not None for form in (who.id, who.name) if form is not None)
        raise UnknownSpeakerError(key, dict.fromkeys(forms))
    return found[0]


def check_name(name: object) -> None:
    """Refuse what can be nobody's name; ``TypeError`` for what is no ``str``."""
    if not isinstance(name, str):
        raise TypeError(f"a name must be a str, not {type(name).__name__}")
    if not fold(name) or name != name.strip():
        raise CorrectionError(f"{name!r} can't be a name: it has no letters, or white space around it")


def join_people(revision: Revision, numbers: Sequence[int]) -> int:
    """Make one person of several and return the number: the one of most turns, with what the others add."""
    leader = max(numbers, key=lambda number: len(revision.parts[number].cells))
    people = [revision.people[number] for number in numbers]
    first = revision.people[leader]
    people = [first, *(move_outlet(person, first.role) for person in people if person is not first)]
    whole = evolve(
        first,
        office=_choose(person.office for person in people),
        honorific=_choose(person.honorific for person in people),
        outlet=_choose(person.outlet for person in people),
        outlet_forms=_collect(person.outlet_forms for person in people),
        affiliation=_choose(person.affiliation for person in people),
        labels=_collect(revision.people[number].labels for number in numbers),
        evidence=_collect(person.evidence for person in people),
    )
    revision.set_person(leader, whole)
    for cell in [cell for number in numbers if number != leader for cell in revision.parts[number].cells]:
        revision.give(cell, leader)
    return leader


def _choose(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value is not None), None)


def _collect(groups: Iterable[tuple[T, ...]]) -> tuple[T, ...]:
    """All entries of several lists, each once."""
    return tuple(dict.fromkeys(entry for group in groups for entry in group))
