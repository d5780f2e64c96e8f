"""What the tables of a conference must hold, made from its records alone: the tests of frames and of Parquet compare with it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pressconf.model import Conference
from pressconf.records import COLUMNS, gather_columns, to_records


def mend(value: Any) -> Any:
    """What UTF-8 can hold of a value: U+FFFD for each surrogate."""
    if not isinstance(value, str):
        return value
    return "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in value)


def list_rows(*confs: Conference) -> list[list[Any]]:
    """The values of each turn: those of its record in the order of the columns, then date and title."""
    metas = sorted({column for conf in confs for column in gather_columns([conf])} - set(COLUMNS))
    return [
        [mend(value) for value in (*map(record.get, (*COLUMNS, *metas)), conf.date, conf.title)]
        for conf in confs
        for record in to_records(conf)
    ]


def turn_over(columns: Iterable[Iterable[Any]]) -> list[list[Any]]:
    """Columns as rows."""
    return [list(row) for row in zip(*columns, strict=True)]
