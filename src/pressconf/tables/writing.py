"""Rows as text: CSV by the rules of the exporter, and JSON Lines.

In: flat dicts, of any table. Out: the text, and a file of it where a path is given.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from pressconf.exporters.csv import write_cell
from pressconf.records import Value
from pressconf.saving import save_value


def rows_to_csv(
    rows: Iterable[Mapping[str, Any]],
    path: str | Path | None = None,
    *,
    columns: Sequence[str] | None = None,
    bom: bool = False,
    excel_safe: bool = False,
) -> str:
    """Return the rows of a table as CSV, and write them to ``path`` where given; the rules are those of ``conf.to_csv()``.

    The columns are those of the rows, in the order in which they first stand there; ``columns`` chooses and orders them, and gives
    a table without rows its header. ``bom=True`` for Excel; ``excel_safe=True`` as in the exporter ``csv``.

    >>> rows_to_csv([{"outlet": "Post, The", "count": 2}, {"outlet": None, "count": 1}])
    'outlet,count\\r\\n"Post, The",2\\r\\n,1\\r\\n'
    """
    rows = list(rows)
    names = list(columns or dict.fromkeys(name for row in rows for name in row))
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n", quoting=csv.QUOTE_MINIMAL)
    if names:
        writer.writerow([write_cell(name, excel_safe) for name in names])
    for row in rows:
        writer.writerow([_write_cell(row.get(name), excel_safe) for name in names])
    return _save(("\ufeff" if bom else "") + out.getvalue(), path)


def _write_cell(value: Value, excel_safe: bool) -> str:
    return repr(value) if isinstance(value, float) else write_cell(value, excel_safe)


def rows_to_jsonl(rows: Iterable[Mapping[str, object]], path: str | Path | None = None) -> str:
    """Return one JSON object a line, pure ASCII, each line ended by ``\\n``, and write them to ``path`` where given.

    >>> rows_to_jsonl([{"outlet": "Post", "count": 2}])
    '{"outlet": "Post", "count": 2}\\n'
    """
    lines = (json.dumps(row, ensure_ascii=True, allow_nan=False) + "\n" for row in rows)
    return _save("".join(lines), path)


def _save(text: str, path: str | Path | None) -> str:
    if path is not None:
        save_value(path, text)
    return text
