"""A user's own table of names: which form belongs to which id.

In: a mapping ``{form: id}``, rows with ``id`` and ``form`` or ``forms``, or the path of a CSV file with columns ``id`` and
``form``. Out: an ``Authority``, asked by form. Below ``reconciling``.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from pressconf.errors import FormatError, UnreadableError
from pressconf.passes.folding import fold

#: What a user may give as a table.
Table = Mapping[str, str | int] | Iterable[Mapping[str, object]] | str | Path

WHAT = "an authority table"


class Entry(NamedTuple):
    """A form as it stands in the table, and the id that it belongs to."""

    form: str
    id: str


class Authority:
    """The entries of a table, by their folded forms."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries: dict[str, dict[Entry, None]] = {}
        for entry in entries:
            self._entries.setdefault(fold_form(entry.form), {})[entry] = None

    def find(self, forms: Iterable[str]) -> dict[str, tuple[Entry, str]]:
        """Return each id that any of the forms belongs to, with the entry and the form that say so, the first of each."""
        found: dict[str, tuple[Entry, str]] = {}
        for form in forms:
            # an equal form says more than one that only folds alike
            for entry in sorted(self._entries.get(fold_form(form), ()), key=lambda entry: entry.form != form):
                found.setdefault(entry.id, (entry, form))
        return found


def fold_form(form: str) -> str:
    """Return a form without case, accents, punctuation and article; one that folds to nothing (``!!!``) stays as it is."""
    return fold(form).removeprefix("the ") or form


def read_authority(table: Table) -> Authority:
    """Return the authority of a table; ``FormatError`` where it can't be read as one, ``UnreadableError`` for a file."""
    if isinstance(table, str | Path):
        return Authority(_read_file(Path(table)))
    if isinstance(table, Mapping):
        return Authority(_read_row({"form": form, "id": name}, None) for form, name in table.items())
    if not isinstance(table, Iterable):
        raise TypeError(f"a table is a mapping, rows or a path, not a value of type {type(table).__name__}")
    return Authority(entry for number, row in enumerate(table, 1) for entry in _read_rows(row, number))


def _read_file(path: Path) -> list[Entry]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            if not {"id", "form"} <= set(reader.fieldnames or ()):
                raise FormatError(f"{path} has no columns id and form", line=1, column=1, what=WHAT)
            return [_read_row(row, reader.line_num) for row in reader if any(row.values())]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UnreadableError(str(path), str(error)) from error


def _read_rows(row: object, number: int) -> list[Entry]:
    """The entries of one row: its ``form``, or each of its ``forms``."""
    if not isinstance(row, Mapping):
        raise FormatError(f"row {number} is no mapping with id and form", what=WHAT)
    forms = row.get("forms")
    if forms is None:
        return [_read_row(row, number)]
    if isinstance(forms, str) or not isinstance(forms, Iterable):
        raise FormatError(f"forms of row {number} is no list of strings", what=WHAT)
    return [_read_row({"id": row.get("id"), "form": form}, number) for form in forms]


def _read_row(row: Mapping[str, object], number: int | None) -> Entry:
    form, name = row.get("form"), row.get("id")
    name = str(name) if isinstance(name, int) and not isinstance(name, bool) else name
    for field, value in (("form", form), ("id", name)):
        if not isinstance(value, str) or not value.strip():
            where = "" if number is None else f" in row {number}"
            raise FormatError(f"the {field}{where} is no text: {value!r}", what=WHAT)
    return Entry(str(form), str(name))
