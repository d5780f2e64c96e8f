"""The table of ``check`` over several files: for the eye, as CSV or as JSON.

In: a path and the row of ``pressconf.check`` for each file. Out: lines of text.
"""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from collections.abc import Mapping, Sequence

from pressconf.check import CHECK_COLUMNS, Cell
from pressconf.cli.terminal import clean
from pressconf.exporters.csv import write_cell

#: What the eye gets, under shorter heads; all of it stands in the CSV and the JSON.
SHOWN = {
    "file": "file",
    "date": "date",
    "language": "lang",
    "turns": "turns",
    "questions": "questions",
    "unnamed_questions": "unnamed",
    "unresolved_labels": "unresolved",
    "longest_turn": "longest",
    "warnings": "warnings",
    "confidence": "confidence",
    "codes": "codes",
}
FORMS = ("csv", "json")
Row = Mapping[str, Cell]


def write_overview(rows: Sequence[Row], form: str | None) -> str:
    """Return the rows as CSV, JSON, or lines of aligned columns; each has ``file`` and the columns of ``check``."""
    if form == "json":
        return json.dumps(rows, ensure_ascii=True, indent=1) + "\n"
    if form == "csv":
        return _write_csv(rows)
    return _align(rows)


def _write_csv(rows: Sequence[Row]) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    columns = ("file", *CHECK_COLUMNS)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_write_cell(row[column]) for column in columns])
    return out.getvalue()


def _write_cell(value: Cell) -> str:
    return str(value) if isinstance(value, float) else write_cell(value, excel_safe=True)


def _align(rows: Sequence[Row]) -> str:
    """Columns as wide as their widest cell; numbers stand to the right; the kind of an error takes the place of the codes."""
    table = [list(SHOWN.values())]
    for row in rows:
        shown = {**row, "codes": str(row["error"]).partition(":")[0] if row["error"] else row["codes"]}
        table.append(["" if shown[name] is None else clean(_show(shown[name])) for name in SHOWN])
    numeric = {number for number, name in enumerate(SHOWN) if any(isinstance(row[name], int | float) for row in rows)}
    widths = [max(map(_measure, column)) for column in zip(*table, strict=True)]
    lines = []
    for cells in table:
        padded = [
            pad + cell if number in numeric else cell + pad
            for number, (cell, width) in enumerate(zip(cells, widths, strict=True))
            for pad in [" " * (width - _measure(cell))]
        ]
        lines.append("  ".join(padded).rstrip())
    return "\n".join(lines) + "\n"


def _show(value: Cell) -> str:
    return f"{value:.3f}" if isinstance(value, float) else str(value)


def _measure(text: str) -> int:
    """The columns that a text takes on a terminal: East Asian characters take two."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)
