"""The exporters: the table of formats, and the one door through which conferences leave.

In: one ``Conference``, or several, and the name of a format. Out: the value of that format, and a file of it where a path is given.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from pressconf.errors import ExportError, UnknownExporterError
from pressconf.exporters.exporter import Exporter, list_keywords
from pressconf.model import Conference
from pressconf.records import list_conferences
from pressconf.saving import read_path, save_value

if TYPE_CHECKING:
    from pathlib import Path

#: Every format, in the order in which lists show them.
EXPORTERS = {
    exporter.name: exporter
    for exporter in (
        Exporter("json", "The lossless saved form, which from_json reads back.", ".json"),
        Exporter("jsonl", "One flat record a line, as JSON.", ".jsonl", several=True),
        Exporter("csv", "One flat record a row, for spreadsheets and data frames.", ".csv", several=True),
        Exporter("markdown", "A transcript to read, each turn under its speaker.", ".md"),
        Exporter("tei", "TEI P5 in the manner of Parla-CLARIN, for corpora of debates.", ".xml"),
        Exporter(
            "sqlite", "A database with full-text search, to which conferences are added.", ".sqlite", several=True
        ),
        Exporter(
            "convokit", "A ConvoKit corpus (a folder): utterances, speakers, conversations.", ".convokit", several=True
        ),
        Exporter("annotations", "W3C Web Annotations: who says what, tied to the words of the source.", ".jsonld"),
        Exporter(
            "parquet",
            "One flat record a row, with real types, for databases and data frames.",
            ".parquet",
            several=True,
        ),
        Exporter("akn", "Akoma Ntoso 3.0, for archives of parliaments and administrations.", ".akn.xml"),
    )
}


def exporters() -> dict[str, str]:
    """Return the names of the export formats with a line about each.

    >>> list(exporters())[:3]
    ['json', 'jsonl', 'csv']
    """
    return {exporter.name: exporter.description for exporter in EXPORTERS.values()}


def export(conf: Conference | Iterable[Conference], name: str, path: str | Path | None = None, **options: Any) -> Any:
    """Return ``conf``, or several, in the format ``name``, and write it to ``path`` where given: the same bytes everywhere.

    The value is ``str``, or ``bytes`` for a binary format. A folder (``convokit``) needs a path, and a database (``sqlite``) grows
    where there is one; both return the path. ``UnknownExporterError`` for a name that no format has; ``ExportError`` for several
    conferences where a file holds one, and for what needs a path; ``TypeError`` for an option that the format doesn't have.

    >>> import pressconf
    >>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is.")
    >>> export(conf, "jsonl").count("\\n"), export([conf, conf], "jsonl").count("\\n")
    (3, 6)
    """
    exporter = EXPORTERS.get(name)
    if exporter is None:
        raise UnknownExporterError(name, EXPORTERS)
    confs = list_conferences(conf, "export")
    if len(confs) != 1 and not exporter.several:
        able = ", ".join(other.name for other in EXPORTERS.values() if other.several)
        raise ExportError(name, f"it holds one conference, not {len(confs)}; several go into: {able}")
    _check_options(exporter, options)
    write, save = exporter.write, exporter.save
    if path is None:
        later = [option for option, asked in options.items() if asked and option not in list_keywords(write)]
        options = {option: asked for option, asked in options.items() if option in list_keywords(write)}
        if write is None or later:
            what = "it is a folder" if write is None else f"{', '.join(later)} writes files beside it"
            raise ExportError(name, f'{what}, which needs a path: export(conf, "{name}", path)')
        return write(*confs, **options)
    if save is not None:
        return save(path, *confs, **options)
    assert write is not None
    place = read_path(path)
    value = write(*confs, **options)
    save_value(place, value)
    return value


def list_options(exporter: Exporter) -> tuple[str, ...]:
    """Return the names of an exporter's options."""
    return tuple(dict.fromkeys((*list_keywords(exporter.write), *list_keywords(exporter.save))))


def _check_options(exporter: Exporter, options: dict[str, Any]) -> None:
    """Refuse an option that the exporter doesn't have."""
    known = list_options(exporter)
    unknown = [option for option in options if option not in known]
    if unknown:
        there_are = "it has none" if not known else "there are: " + ", ".join(known)
        raise TypeError(f"the exporter {exporter.name!r} has no option {', '.join(unknown)}; {there_are}")
