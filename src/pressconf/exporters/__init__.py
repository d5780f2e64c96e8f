"""The exporters: the table of formats, and the one door through which a conference leaves.

In: a ``Conference`` and the name of a format. Out: the text of that format (bytes, where it is no text), and a file of it where
a path is given.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from pressconf.errors import UnknownExporterError
from pressconf.exporters.csv import write_csv
from pressconf.exporters.exporter import Exporter
from pressconf.exporters.json import write_json
from pressconf.exporters.jsonl import write_jsonl
from pressconf.exporters.parquet import write_parquet
from pressconf.model import Conference

#: Every format, in the order in which lists show them.
EXPORTERS = {
    exporter.name: exporter
    for exporter in (
        Exporter("json", "The lossless saved form, which from_json reads back.", ".json", write_json),
        Exporter("jsonl", "One flat record a line, as JSON.", ".jsonl", write_jsonl),
        Exporter("csv", "One flat record a row, for spreadsheets and data frames.", ".csv", write_csv),
        Exporter(
            "parquet",
            "One flat record a row, with real types, for databases and data frames.",
            ".parquet",
            write_parquet,
        ),
    )
}


def exporters() -> dict[str, str]:
    """Return the names of the export formats with a line about each.

    >>> list(exporters())
    ['json', 'jsonl', 'csv', 'parquet']
    """
    return {exporter.name: exporter.description for exporter in EXPORTERS.values()}


if TYPE_CHECKING:
    from pathlib import Path


def export(conf: Conference, name: str, path: str | Path | None = None, **options: Any) -> Any:
    """Return ``conf`` in the format ``name``, and write it to ``path`` where given: the same bytes on every platform, text as UTF-8.

    ``UnknownExporterError`` for a name that no format has; ``TypeError`` for an option that the format doesn't have.

    >>> import pressconf
    >>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is.")
    >>> export(conf, "jsonl").count("\\n")
    3
    """
    exporter = EXPORTERS.get(name)
    if exporter is None:
        raise UnknownExporterError(name, EXPORTERS)
    known = list_options(exporter)
    unknown = [option for option in options if option not in known]
    if unknown:
        there_are = "it has none" if not known else "there are: " + ", ".join(known)
        raise TypeError(f"the exporter {name!r} has no option {', '.join(unknown)}; {there_are}")
    value = exporter.write(conf, **options)
    if path is not None:
        content = value.encode("utf-8") if isinstance(value, str) else value
        # made whole before the file is opened: a failed export leaves an older file alone
        with open(path, "wb") as file:
            file.write(content)
    return value


def list_options(exporter: Exporter) -> tuple[str, ...]:
    """Return the names of an exporter's options."""
    parameters = inspect.signature(exporter.write).parameters.values()
    return tuple(parameter.name for parameter in parameters if parameter.kind is parameter.KEYWORD_ONLY)
