"""A conference that a user revises: its rows and people while they change, and the new conference at the end.

In: a ``Conference``. Out: another one, built by ``tree.build_turns`` as the parser's are, so that all laws hold. People are
numbered; turns point to numbers; a number that no turn points to is gone. What a user says has evidence of the kind ``user``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence

from attrs import define, evolve

from pressconf.errors import AmbiguousSpeakerError, CorrectionError
from pressconf.model import Conference, Diagnostic, Evidence, Kind, Role, Speaker, Turn, place_diagnostics
from pressconf.passes.folding import fold
from pressconf.passes.remarks import CODES, list_remarks
from pressconf.recut import cut_regions, join_rows, split_row
from pressconf.source import Span, find_lines
from pressconf.tree import TurnRow, build_turns

#: For whom somebody speaks: an asker's outlet, everybody else's affiliation.
OUTLET_FIELDS = ("outlet", "affiliation")


@define(eq=False)
class Cell:
    """A turn while it changes: its row, and the number of its speaker."""

    row: TurnRow
    who: int


class Part:
    """What a person has to speak: the turns, and how many of them are of a kind and under a label."""

    def __init__(self) -> None:
        self.cells: dict[Cell, None] = {}
        self.kinds: Counter[Kind] = Counter()
        self.labels: Counter[str | None] = Counter()


class Revision:
    """The turns of a conference, and ``people``, to whose numbers they point.

    All is indexed, so that a correction costs no walk over the others: ``parts[n]`` is what ``people[n]`` speaks.
    """

    def __init__(self, conf: Conference) -> None:
        self.conf = conf
        self.people: list[Speaker] = []
        self.parts: list[Part] = []
        self.cells: list[Cell] = []
        self.recut = False
        self._named: dict[str, set[int]] = {}
        self._ids: dict[str, set[int]] = {}
        self._first = 0  # no question or answer stands before
        numbers: dict[object, int] = {}
        for turn in conf.turns:
            key = (
                id(turn.speaker) if turn.speaker.id is None else turn.speaker.id
            )  # voices may be equal, and are several
            if key not in numbers:
                numbers[key] = self.add_person(turn.speaker)
            self.cells.append(Cell(_take_row(turn), numbers[key]))
            self._enter(self.cells[-1])

    # People

    def add_person(self, person: Speaker) -> int:
        """Note a person or a voice; return the number."""
        self.people.append(person)
        self.parts.append(Part())
        self.set_person(len(self.people) - 1, person)
        return len(self.people) - 1

    def set_person(self, number: int, person: Speaker) -> None:
        """Say what is known of a person now."""
        self.people[number] = person
        if person.name is not None:
            self._named.setdefault(person.name, set()).add(number)
        if person.id is not None:
            self._ids.setdefault(person.id, set()).add(number)

    def list_people(self) -> list[int]:
        """Return the numbers of all who speak, in the order of their first turns."""
        return list(dict.fromkeys(cell.who for cell in self.cells))

    def choose_id(self, name: str) -> str:
        """Return an id for a name that nobody has."""
        base = fold(name).replace(" ", "-")
        number, chosen = 1, base
        while self._is_taken(chosen):
            number += 1
            chosen = f"{base}-{number}"
        return chosen

    def _is_taken(self, chosen: str) -> bool:
        numbers = self._ids.get(chosen, set())
        numbers -= {number for number in numbers if not self._speaks(number) or self.people[number].id != chosen}
        return bool(numbers)

    def _speaks(self, number: int) -> bool:
        return bool(self.parts[number].cells)

    def find_named(self, name: str) -> list[int]:
        """Return the numbers of all who speak and have this very name, in the order of their first turns."""
        numbers = self._named.get(name, set())
        numbers -= {number for number in numbers if not self._speaks(number) or self.people[number].name != name}
        return list(numbers) if len(numbers) < 2 else [number for number in self.list_people() if number in numbers]

    # Turns

    def _enter(self, cell: Cell) -> None:
        """Note a turn among those of its speaker."""
        part = self.parts[cell.who]
        part.cells[cell] = None
        part.kinds[cell.row.kind] += 1
        part.labels[self._print_label(cell.row)] += 1

    def _leave(self, cell: Cell) -> None:
        """Take a turn from its speaker."""
        part = self.parts[cell.who]
        del part.cells[cell]
        part.kinds[cell.row.kind] -= 1
        part.labels[self._print_label(cell.row)] -= 1

    def give(self, cell: Cell, number: int) -> None:
        """Say whose a turn is."""
        self._leave(cell)
        cell.who = number
        self._enter(cell)

    def _change_row(self, cell: Cell, row: TurnRow) -> None:
        """Say what a turn is now."""
        self._leave(cell)
        cell.row = row
        self._enter(cell)

    def find_overlap(self, span: Span) -> int | None:
        """Return the turn that begins where ``span`` does, else the one that shares most with it, or None."""
        cells = self.cells
        at = bisect_left(cells, span.start, key=_find_start)
        same = [index for index in range(at, min(at + 2, len(cells))) if _find_start(cells[index]) == span.start]
        if same:
            return next((index for index in same if cells[index].row.span == span), same[-1])
        best, most = None, 0
        for index in range(max(0, at - 1), len(cells)):
            start, end = cells[index].row.span
            if start >= span.end:
                break
            shared = min(end, span.end) - max(start, span.start)
            if shared > most:
                best, most = index, shared
        return best

    def find_around(self, offset: int) -> int | None:
        """Return the turn in which an offset lies, or in whose label, or None."""
        at = bisect_left(self.cells, offset + 1, key=_find_start)
        if at > 0 and offset < self.cells[at - 1].row.span.end:
            return at - 1
        label = self.cells[at].row.label_span if at < len(self.cells) else None
        return at if label is not None and label.start <= offset else None

    def split(self, index: int, at: int) -> bool:
        """Cut a turn in two; False where one of the two would have no words."""
        cell = self.cells[index]
        parts = split_row(cell.row, at, self.conf.source)
        if parts is None:
            return False
        self._change_row(cell, parts[0])
        self.cells.insert(index + 1, Cell(parts[1], cell.who))
        self._enter(self.cells[index + 1])
        self._first += index < self._first
        self.recut = True
        return True

    def join(self, index: int) -> None:
        """Join a turn to the one before it.

        The second's label is no speech where it repeats the first's or names the same person; any other was words.
        """
        cell, other = self.cells[index - 1 : index + 1]
        before, who, first, second = cell.who, other.who, cell.row, other.row
        same = before == who and self.people[who].id is not None
        speech = not same and self._print_label(first) != self._print_label(second)
        self._change_row(cell, join_rows(first, second, self.conf.source, speech=speech))
        self._leave(other)
        del self.cells[index]
        self._first -= index < self._first
        self.recut = True
        if before != who:
            self.forget_label(who, second)
            self.settle_role(who)

    def change_kind(self, index: int, kind: Kind) -> None:
        """Say what a turn does; its speaker's role follows where all that speaker's turns say so."""
        cell = self.cells[index]
        self._change_row(cell, evolve(cell.row, kind=kind))
        if kind in ("question", "answer"):
            self._first = min(self._first, index)
        self._part_voice(cell)
        self.settle_role(cell.who)

    def change_name(self, index: int, name: str | None) -> None:
        """Say who speaks a turn: the one person of that name, a new one, or nobody known (None)."""
        cell = self.cells[index]
        who, row = cell.who, cell.row
        old = self.people[who]
        if name == old.name is None:
            return
        label = self._print_label(row)
        labels = () if label is None else (label,)
        evidence = row.evidence if old.name is None else ()  # all else told about somebody else
        if name is None:
            self.give(cell, self.add_person(Speaker(None, None, old.role, labels=labels)))
        else:
            evidence = add_evidence(evidence, "name", name)
            self.give(cell, self._find_person(who, name, labels))
        self._change_row(cell, evolve(row, evidence=evidence))
        if cell.who != who:
            self.forget_label(who, row)
            self.settle_role(who)
        self.settle_role(cell.who)

    def _find_person(self, who: int, name: str, labels: tuple[str, ...]) -> int:
        """The number of the person of that name; a new one, who takes over what is known of a speaker without a name."""
        known = self.find_named(name)
        if who in known:
            return who
        if len(known) > 1:
            raise AmbiguousSpeakerError(name, [str(self.people[number].id) for number in known])
        if known:
            person = self.people[known[0]]
            self.set_person(known[0], evolve(person, labels=tuple(dict.fromkeys((*person.labels, *labels)))))
            return known[0]
        old = self.people[who]
        person = evolve(old, labels=labels) if old.name is None else Speaker(None, None, old.role, labels=labels)
        evidence = add_evidence(person.evidence, "name", name)
        return self.add_person(evolve(person, id=self.choose_id(name), name=name, evidence=evidence))

    def change_outlet(self, index: int, outlet: str | None) -> None:
        """Say for whom the speaker of a turn speaks, in all turns of that speaker; None for unknown."""
        self._part_voice(self.cells[index])
        who = self.cells[index].who
        person = self.people[who]
        field = "outlet" if person.role == "asker" else "affiliation"
        person = evolve(person, outlet=outlet, affiliation=None, evidence=_say_outlet(person.evidence, field, outlet))
        self.set_person(who, move_outlet(person, person.role) if outlet else evolve(person, outlet_forms=()))
        for cell in self.parts[who].cells:
            if any(item.field in OUTLET_FIELDS for item in cell.row.evidence):
                cell.row = evolve(cell.row, evidence=_say_outlet(cell.row.evidence, field, outlet))

    def _part_voice(self, cell: Cell) -> None:
        """A voice without an id may be anybody: what is said of one of its turns is said of no other."""
        person = self.people[cell.who]
        if person.id is None:
            self.give(cell, self.add_person(person))

    def forget_label(self, number: int, row: TurnRow) -> None:
        """Take a label from a person who no longer speaks the turn that it opens, unless it opens another one."""
        label, person = self._print_label(row), self.people[number]
        if not self.parts[number].labels[label]:
            self.set_person(number, evolve(person, labels=tuple(form for form in person.labels if form != label)))

    def _print_label(self, row: TurnRow) -> str | None:
        """The label of a turn as printed."""
        return None if row.label_span is None else self.conf.source[row.label_span.start : row.label_span.end]

    def settle_role(self, number: int) -> None:
        """Make a person's role agree with turns that are all questions, or none of which is."""
        person = self.people[number]
        kinds = {kind for kind, count in self.parts[number].kinds.items() if count}
        role: Role = person.role
        if kinds == {"question"} and role != "interpreter":
            role = "asker"
        elif kinds and "question" not in kinds and role == "asker":
            role = "moderator" if kinds == {"moderator"} else "principal"
        if (role == "asker") != (person.role == "asker"):
            for cell in self.parts[number].cells:
                cell.row = evolve(cell.row, evidence=_move_outlet(cell.row.evidence, role))
            person = move_outlet(person, role)
        self.set_person(number, evolve(person, role=role))

    # The end

    def find_orphan(self) -> int | None:
        """Return the first answer that no question stands before, or None."""
        while self._first < len(self.cells):
            kind = self.cells[self._first].row.kind
            if kind in ("question", "answer"):
                return self._first if kind == "answer" else None
            self._first += 1
        return None

    def finish(self, remarks: Sequence[Diagnostic] = ()) -> Conference:
        """Return the new conference, with ``remarks`` among its diagnostics; ``CorrectionError`` for an answer to nothing."""
        if self.find_orphan() is not None:
            raise CorrectionError("it would leave an answer without a question before it")
        from pressconf.passes.anatomy import dissect

        rows = [evolve(cell.row, speaker=self.people[cell.who]) for cell in self.cells]
        turns = build_turns(dissect(rows, self.conf.source, self.conf.language), self.conf.source, self.conf.anchors)
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


def _find_start(cell: Cell) -> int:
    return cell.row.span.start


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
