"""Export to CSV (RFC 4180): a header, then one flat record (see ``records``) a row.

Rows end with ``\\r\\n``; a cell is quoted where it must be, so line ends inside it survive. Null is an empty cell, as is an
empty text; booleans are ``true`` and ``false``. Surrogates, which UTF-8 cannot hold, become U+FFFD, one for one.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path

from pressconf.deferred import defer
from pressconf.errors import ExportError
from pressconf.exporters.exporter import refuse_twins
from pressconf.model import Conference
from pressconf.records import Value, gather_columns, list_records
from pressconf.saving import read_path, replace_surrogates, save_value

#: A cell that a spreadsheet could take for a formula, or that begins with the mark we put before such a cell.
RISKY = defer(r"[\s\x1c-\x1f\ufeff]*+[=+\-@＝＋－＠]|[\t\r\n']")

GUARD = "'"

#: What a Data Package is always called: there is one for a folder.
PACKAGE = "datapackage.json"


def write_csv(*confs: Conference, bom: bool = False, excel_safe: bool = False) -> str:
    """Return the records of conferences as CSV, under one header that has the ``meta_`` columns of all.

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
    columns = gather_columns(confs)
    writer.writerow([write_cell(column, excel_safe) for column in columns])
    for record in list_records(confs):
        writer.writerow([write_cell(record[column], excel_safe) for column in columns])
    return ("\ufeff" if bom else "") + out.getvalue()


def save_csv(
    path: str | Path,
    *confs: Conference,
    bom: bool = False,
    excel_safe: bool = False,
    datapackage: bool = False,
    csvw: bool = False,
) -> str:
    """Write the CSV, and what describes it beside it; return the CSV.

    ``datapackage=True`` adds ``datapackage.json`` (Frictionless Data Package; in the place of one that is there), ``csvw=True``
    the file's name with ``-metadata.json`` (CSV on the Web): the type and the meaning of each column. ``ExportError`` for
    two conferences of one id, whose turns no key would tell apart.
    """
    from pressconf.tabledescription import describe_csvw, describe_package

    place = read_path(path)
    if datapackage or csvw:
        refuse_twins("csv", confs)
    if datapackage and place.name == PACKAGE:
        raise ExportError("csv", f"{place} is what describes a CSV; give the CSV another name")
    text = write_csv(*confs, bom=bom, excel_safe=excel_safe)
    columns = {column: write_cell(column, excel_safe) for column in gather_columns(confs)}
    save_value(place, text)
    if datapackage:
        save_value(place.with_name(PACKAGE), describe_package(place.name, columns, bom))
    if csvw:
        save_value(place.with_name(f"{place.name}-metadata.json"), describe_csvw(place.name, columns))
    return text


def write_cell(value: Value, excel_safe: bool = False) -> str:
    """Return the text of a cell."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    text = replace_surrogates(value)
    return GUARD + text if excel_safe and RISKY.match(text) else text
