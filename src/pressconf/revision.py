"""A conference that a user revises: its rows and people while they change, and the new conference at the end.

In: a ``Conference``. Out: another one, built by ``tree.build_turns`` as the parser's are, so that all laws hold. People are
numbered; rows point to numbers; a number that no row points to is gone. What a user says has evidence of the kind ``user``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from pressconf.errors import AmbiguousSpeakerError, CorrectionError
from pressconf.model import Conference, Diagnostic, Evidence, Kind, Role, Speaker, Turn, place_diagnostics
from pressconf.passes.folding import fold
from pressconf.passes.remarks import CODES, list_remarks
from pressconf.recut import cut_regions, join_rows, split_row
from pressconf.source import Span, find_lines
from pressconf.tree import TurnRow, build_turns

#: For whom somebody speaks: an asker's outlet, everybody else's affiliation.
OUTLET_FIELDS = ("outlet", "affiliation")


class Revision:
    """The rows of a conference, ``who[n]`` being the number of the speaker of ``rows[n]`` in ``people``."""

    def __init__(self, conf: Conference) -> None:
        self.conf = conf
        self.people: list[Speaker] = []
        self.rows: list[TurnRow] = [_take_row(turn) for turn in conf.turns]
        self.recut = False
        numbers: dict[object, int] = {}
        self.who: list[int] = []
        for turn in conf.turns:
            key = (
                id(turn.speaker) if turn.speaker.id is None else turn.speaker.id
            )  # voices may be equal, and are several
            if key not in numbers:
                numbers[key] = self.add_person(turn.speaker)
            self.who.append(numbers[key])

    # People

    def add_person(self, person: Speaker) -> int:
        """Note a person or a voice; return the number."""
        self.people.append(person)
        return len(self.people) - 1

    def list_people(self) -> list[int]:
        """Return the numbers of all who speak, in the order of their first turns."""
        return list(dict.fromkeys(self.who))

    def list_rows(self, number: int) -> Iterator[int]:
        """Yield the indices of a person's turns."""
        return (index for index, who in enumerate(self.who) if who == number)

    def choose_id(self, name: str, without: Iterable[int] = ()) -> str:
        """Return an id for a name that nobody has but those ``without``, whose ids are given up."""
        given_up = set(without)
        taken = {self.people[number].id for number in self.list_people() if number not in given_up}
        base = fold(name).replace(" ", "-")
        number, chosen = 1, base
        while chosen in taken:
            number += 1
            chosen = f"{base}-{number}"
        return chosen

    def find_named(self, name: str) -> list[int]:
        """Return the numbers of all who have this very name."""
        return [number for number in self.list_people() if self.people[number].name == name]

    # Turns

    def find_overlap(self, span: Span) -> int | None:
        """Return the turn that begins where ``span`` does, else the one that shares most with it, or None."""
        at = bisect_left(self.rows, span.start, key=lambda row: row.span.start)
        same = [index for index in range(at, min(at + 2, len(self.rows))) if self.rows[index].span.start == span.start]
        if same:
            return next((index for index in same if self.rows[index].span == span), same[-1])
        best, most = None, 0
        for index in range(max(0, at - 1), len(self.rows)):
            start, end = self.rows[index].span
            if start >= span.end:
                break
            shared = min(end, span.end) - max(start, span.start)
            if shared > most:
                best, most = index, shared
        return best

    def find_around(self, offset: int) -> int | None:
        """Return the turn in which an offset lies, or in whose label, or None."""
        at = bisect_left(self.rows, offset + 1, key=lambda row: row.span.start)
        if at > 0 and offset < self.rows[at - 1].span.end:
            return at - 1
        label = self.rows[at].label_span if at < len(self.rows) else None
        return at if label is not None and label.start <= offset else None

    def split(self, index: int, at: int) -> bool:
        """Cut a turn in two; False where one of the two would have no words."""
        parts = split_row(self.rows[index], at, self.conf.source)
        if parts is None:
            return False
        self.rows[index : index + 1] = parts
        self.who.insert(index, self.who[index])
        self.recut = True
        return True

    def join(self, index: int) -> None:
        """Join a turn to the one before it.

        The second's label is no speech where it repeats the first's or names the same person; any other was words.
        """
        before, who = self.who[index - 1], self.who[index]
        first, second = self.rows[index - 1 : index + 1]
        same = before == who and self.people[who].id is not None
        speech = not same and self._print_label(first) != self._print_label(second)
        self.rows[index - 1 : index + 1] = [join_rows(first, second, self.conf.source, speech=speech)]
        del self.who[index]
        self.recut = True
        if before != who:
            self.forget_label(who, second)
            self.settle_role(who)

    def change_kind(self, index: int, kind: Kind) -> None:
        """Say what a turn does; its speaker's role follows where all that speaker's turns say so."""
        self.rows[index] = evolve(self.rows[index], kind=kind)
        self._part_voice(index)
        self.settle_role(self.who[index])

    def change_name(self, index: int, name: str | None) -> None:
        """Say who speaks a turn: the one person of that name, a new one, or nobody known (None)."""
        who, row = self.who[index], self.rows[index]
        old = self.people[who]
        if name == old.name is None:
            return
        label = self._print_label(row)
        labels = () if label is None else (label,)
        evidence = row.evidence if old.name is None else ()  # all else told about somebody else
        if name is None:
            self.who[index] = self.add_person(Speaker(None, None, old.role, labels=labels))
        else:
            evidence = add_evidence(evidence, "name", name)
            self.who[index] = self._find_person(index, name, labels)
        self.rows[index] = evolve(row, evidence=evidence)
        if self.who[index] != who:
            self.forget_label(who, row)
            self.settle_role(who)
        self.settle_role(self.who[index])

    def _find_person(self, index: int, name: str, labels: tuple[str, ...]) -> int:
        """The number of the person of that name; a new one, who takes over what is known of a speaker without a name."""
        who = self.who[index]
        known = self.find_named(name)
        if who in known:
            return who
        if len(known) > 1:
            raise AmbiguousSpeakerError(name, [str(self.people[number].id) for number in known])
        if known:
            person = self.people[known[0]]
            self.people[known[0]] = evolve(person, labels=tuple(dict.fromkeys((*person.labels, *labels))))
            return known[0]
        old = self.people[who]
        person = evolve(old, labels=labels) if old.name is None else Speaker(None, None, old.role, labels=labels)
        evidence = add_evidence(person.evidence, "name", name)
        return self.add_person(evolve(person, id=self.choose_id(name), name=name, evidence=evidence))

    def change_outlet(self, index: int, outlet: str | None) -> None:
        """Say for whom the speaker of a turn speaks, in all turns of that speaker; None for unknown."""
        self._part_voice(index)
        who = self.who[index]
        person = self.people[who]
        field = "outlet" if person.role == "asker" else "affiliation"
        person = evolve(person, outlet=outlet, affiliation=None, evidence=_say_outlet(person.evidence, field, outlet))
        self.people[who] = move_outlet(person, person.role) if outlet else evolve(person, outlet_forms=())
        for number in self.list_rows(who):
            row = self.rows[number]
            if any(item.field in OUTLET_FIELDS for item in row.evidence):
                self.rows[number] = evolve(row, evidence=_say_outlet(row.evidence, field, outlet))

    def _part_voice(self, index: int) -> None:
        """A voice without an id may be anybody: what is said of one of its turns is said of no other."""
        person = self.people[self.who[index]]
        if person.id is None:
            self.who[index] = self.add_person(person)

    def forget_label(self, number: int, row: TurnRow) -> None:
        """Take a label from a person who no longer speaks the turn that it opens, unless it opens another one."""
        label, person = self._print_label(row), self.people[number]
        if all(self._print_label(self.rows[index]) != label for index in self.list_rows(number)):
            self.people[number] = evolve(person, labels=tuple(form for form in person.labels if form != label))

    def _print_label(self, row: TurnRow) -> str | None:
        """The label of a turn as printed."""
        return None if row.label_span is None else self.conf.source[row.label_span.start : row.label_span.end]

    def settle_role(self, number: int) -> None:
        """Make a person's role agree with turns that are all questions, or none of which is."""
        person = self.people[number]
        kinds = {self.rows[index].kind for index in self.list_rows(number)}
        role: Role = person.role
        if kinds == {"question"} and role != "interpreter":
            role = "asker"
        elif kinds and "question" not in kinds and role == "asker":
            role = "moderator" if kinds == {"moderator"} else "principal"
        if (role == "asker") != (person.role == "asker"):
            for index in self.list_rows(number):
                self.rows[index] = evolve(self.rows[index], evidence=_move_outlet(self.rows[index].evidence, role))
            person = move_outlet(person, role)
        self.people[number] = evolve(person, role=role)

    # The end

    def find_orphan(self) -> int | None:
        """Return the first answer that no question stands before, or None."""
        for index, row in enumerate(self.rows):
            if row.kind in ("question", "answer"):
                return index if row.kind == "answer" else None
        return None

    def finish(self, remarks: Sequence[Diagnostic] = ()) -> Conference:
        """Return the new conference, with ``remarks`` among its diagnostics; ``CorrectionError`` for an answer to nothing."""
        if self.find_orphan() is not None:
            raise CorrectionError("it would leave an answer without a question before it")
        pairs = zip(self.rows, self.who, strict=True)
        rows = [evolve(row, speaker=self.people[number]) for row, number in pairs]
        turns = build_turns(rows, self.conf.source)
        people = [self.people[number] for number in self.list_people()]
        kept = [remark for remark in self.conf.diagnostics if remark.code not in CODES]
        return evolve(
            self.conf,
            speakers=tuple(person for person in people if person.id is not None),
            turns=turns,
            regions=cut_regions(self.conf.regions, rows) if self.recut else self.conf.regions,
            diagnostics=place_diagnostics(
                (*kept, *remarks, *list_remarks(turns, people)), find_lines(self.conf.source)
            ),
        )


def _take_row(turn: Turn) -> TurnRow:
    """The row of a turn."""
    return TurnRow(
        turn.kind, turn.speaker, turn.span, turn.label_span, turn.segments, turn.direction_spans, turn.evidence
    )


def add_evidence(evidence: Iterable[Evidence], field: str, value: str) -> tuple[Evidence, ...]:
    """Put a user's word first; it takes the place of what a user said before."""
    kept = (item for item in evidence if (item.field, item.kind) != (field, "user"))
    return (Evidence(field, value, "user", None), *kept)


def _say_outlet(evidence: tuple[Evidence, ...], field: str, outlet: str | None) -> tuple[Evidence, ...]:
    """The evidence after a user has said for whom somebody speaks, or that nobody knows."""
    if outlet is None:
        return tuple(item for item in evidence if item.field not in OUTLET_FIELDS)
    return add_evidence(evidence, field, outlet)


def _move_outlet(evidence: Iterable[Evidence], role: Role) -> tuple[Evidence, ...]:
    field = "outlet" if role == "asker" else "affiliation"
    return tuple(item._replace(field=field) if item.field in OUTLET_FIELDS else item for item in evidence)


def move_outlet(person: Speaker, role: Role) -> Speaker:
    """Return the person with outlet and affiliation where a ``role`` has them: an asker's is an outlet."""
    outlet = person.outlet or person.affiliation
    evidence = _move_outlet(person.evidence, role)
    if role == "asker":
        forms = tuple(dict.fromkeys((outlet, *person.outlet_forms))) if outlet else ()
        return evolve(person, role=role, outlet=outlet, affiliation=None, outlet_forms=forms, evidence=evidence)
    return evolve(person, role=role, outlet=None, affiliation=outlet, outlet_forms=(), evidence=evidence)
