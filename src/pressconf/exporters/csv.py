"""Export to CSV (RFC 4180): a header, then one flat record (see ``records``) a row.

Rows end with ``\\r\\n``; a cell is quoted where it must be, so line ends inside it survive. Null is an empty cell, as is an
empty text; booleans are ``true`` and ``false``. Surrogates, which UTF-8 cannot hold, become U+FFFD, one for one.
"""

from __future__ import annotations

import csv
import io

from pressconf.deferred import defer
from pressconf.model import Conference
from pressconf.records import Value, list_columns, to_records

SURROGATE = defer("[\ud800-\udfff]")

#: A cell that a spreadsheet could take for a formula, or that begins with the mark we put before such a cell.
RISKY = defer(r"[\s\x1c-\x1f\ufeff]*+[=+\-@＝＋－＠]|[\t\r\n']")

GUARD = "'"


def write_csv(conf: Conference, *, bom: bool = False, excel_safe: bool = False) -> str:
    """Return the records of a conference as CSV.

    ``bom=True`` puts a BOM first, by which Excel knows UTF-8. ``excel_safe=True`` puts ``'`` before a cell that a spreadsheet
    could run as a formula, and before one that begins with ``'`` itself: to undo it, take one leading ``'`` from each cell
    that has one.

    >>> import pressconf
    >>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is.", id="a")
    >>> write_csv(conf).splitlines()[2].split(",")[:6]
    ['a', '1', 'question', '', '0', '']
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n", quoting=csv.QUOTE_MINIMAL)
    columns = list_columns(conf)
    writer.writerow([write_cell(column, excel_safe) for column in columns])
    for record in to_records(conf):
        writer.writerow([write_cell(record[column], excel_safe) for column in columns])
    return ("\ufeff" if bom else "") + out.getvalue()


def write_cell(value: Value, excel_safe: bool = False) -> str:
    """Return the text of a cell."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    text = SURROGATE.sub("\ufffd", value)
    return GUARD + text if excel_safe and RISKY.match(text) else text
