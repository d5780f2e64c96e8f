"""Data frames: the flat records with real types, for pandas, Polars and Arrow (each an extra).

In: a ``Conference``, or several. Out: a table whose columns are those of ``records`` in their order, then
``date`` and ``title`` of the conference. ``collect_columns`` is what Polars and Arrow share; ``pressconf.arrow`` builds its
schema from the same types.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from pressconf.deferred import defer
from pressconf.errors import MissingExtraError
from pressconf.model import Conference
from pressconf.records import Conferences, Type, gather_columns, list_conferences, tell_type, to_records
from pressconf.saving import replace_surrogates

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

#: What the name of a column cannot hold, since Arrow hands names on as C strings.
UNNAMEABLE = defer("[\0\ud800-\udfff]")


class Column(NamedTuple):
    """A column: what it holds, and its values, one a row."""

    type: Type
    values: list[Any]


def to_pandas(confs: Conferences) -> pandas.DataFrame:
    """Return one row a turn: nullable ``Int64``, ``Float64`` and ``boolean``, ``string`` for text, ``datetime64[s]`` for ``date``.

    ``MissingExtraError`` where pandas is not installed.

    >>> import pressconf
    >>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is.")
    >>> frame = to_pandas(conf)
    >>> int(frame["question"].count()), str(frame["question"].dtype)
    (1, 'Int64')
    """
    try:
        import pandas
    except ImportError as error:
        raise MissingExtraError("pandas", "to_pandas") from error
    # text is kept by Python, not by Arrow: a lone surrogate is no UTF-8; seconds, not nanoseconds, which end in the year 2262
    types = {"int64": "Int64", "float64": "Float64", "bool": "boolean", "date": "datetime64[s]"}
    text = pandas.StringDtype("python")
    columns = collect_columns(list_conferences(confs, "to_pandas"))
    return pandas.DataFrame(
        {name: pandas.Series(values, dtype=types.get(kind, text)) for name, (kind, values) in columns.items()}
    )


def to_polars(confs: Conferences) -> polars.DataFrame:
    """Return one row a turn as a Polars frame: ``Int64``, ``Boolean``, ``String``, ``Date``; U+FFFD for lone surrogates.

    ``MissingExtraError`` where Polars is not installed; pyarrow is not needed.

    >>> import pressconf
    >>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is.")
    >>> to_polars(conf)["question"].to_list()
    [None, None, 1]
    """
    try:
        import polars
    except ImportError as error:
        raise MissingExtraError("polars", "to_polars") from error
    types: dict[Type, type[polars.DataType]] = {
        "int64": polars.Int64,
        "bool": polars.Boolean,
        "float64": polars.Float64,
        "string": polars.String,
        "date": polars.Date,
    }
    columns = collect_utf8(confs, "to_polars")
    return polars.DataFrame([polars.Series(name, values, types[kind]) for name, (kind, values) in columns.items()])


def to_arrow(confs: Conferences) -> pyarrow.Table:
    """Return one row a turn as an Arrow table: ``int64``, ``bool``, ``string``, ``date32``; U+FFFD for lone surrogates.

    ``MissingExtraError`` where pyarrow is not installed.

    >>> import pressconf
    >>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is.")
    >>> to_arrow(conf)["question"].to_pylist()
    [None, None, 1]
    """
    try:
        import pyarrow
    except ImportError as error:
        raise MissingExtraError("arrow", "to_arrow") from error
    columns = collect_utf8(confs, "to_arrow")
    types = map_arrow_types()
    arrays = [pyarrow.array(values, types[kind]) for kind, values in columns.values()]
    return pyarrow.Table.from_arrays(arrays, names=list(columns))


def map_arrow_types() -> Mapping[Type, pyarrow.DataType]:
    """Return Arrow's type for each of ours."""
    import pyarrow

    return {
        "int64": pyarrow.int64(),
        "bool": pyarrow.bool_(),
        "float64": pyarrow.float64(),
        "string": pyarrow.string(),
        "date": pyarrow.date32(),
    }


def collect_columns(confs: Sequence[Conference]) -> dict[str, Column]:
    """Return the columns of the records of one or several conferences.

    The ``meta_`` columns are those that any of the conferences has. A name that another column has already (also but for case,
    which some databases don't tell apart) gets a number: ``meta_url_2``.
    """
    columns = {column: Column(tell_type(column), []) for column in gather_columns(confs)}
    date, title = Column("date", []), Column("string", [])
    for conf in confs:
        for record in to_records(conf):
            for name, column in columns.items():
                column.values.append(record.get(name))
        date.values.extend([conf.date] * len(conf.turns))
        title.values.extend([conf.title] * len(conf.turns))
    return {**_name_apart(columns), "date": date, "title": title}


def collect_utf8(confs: Conferences, asked: str) -> Mapping[str, Column]:
    """Return the same columns with texts as UTF-8 can hold them, for the function ``asked``."""
    columns = collect_columns(list_conferences(confs, asked))
    for kind, values in columns.values():
        if kind == "string":
            values[:] = [None if value is None else replace_surrogates(value) for value in values]
    return columns


def _name_apart(columns: Mapping[str, Column]) -> dict[str, Column]:
    """Return the columns under names that every reader of Arrow takes, no two alike."""
    named: dict[str, Column] = {}
    taken: set[str] = set()
    for name, column in columns.items():
        plain = unique = UNNAMEABLE.sub("\ufffd", name)
        number = 1
        while unique.lower() in taken:
            number += 1
            unique = f"{plain}_{number}"
        taken.add(unique.lower())
        named[unique] = column
    return named
