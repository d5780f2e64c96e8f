"""Data frames: the flat records with real types, for pandas, Polars and Arrow (each an extra).

In: a ``Conference`` (for Arrow and Parquet also several). Out: a table whose columns are those of ``records`` in their order, then
``date`` and ``title`` of the conference. ``collect_columns`` is what Polars and Arrow share; ``pressconf.arrow`` builds its
schema from the same types.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from pressconf.deferred import defer
from pressconf.errors import MissingExtraError
from pressconf.model import Conference
from pressconf.records import COLUMNS, list_columns, to_records

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

#: What a column holds.
Type = Literal["int64", "bool", "float64", "string", "date"]

INTEGERS = frozenset({"index", "question", "thread", "start", "end", "label_start", "label_end"}) | {
    "declined_start",
    "declined_end",
}
BOOLEANS = frozenset({"follow_up"})
#: Seconds, where a reader tells them.
FLOATS = frozenset({"start_time", "end_time"})

#: What UTF-8 cannot hold.
SURROGATE = defer("[\ud800-\udfff]")
#: What the name of a column cannot hold, since Arrow hands names on as C strings.
UNNAMEABLE = defer("[\0\ud800-\udfff]")
REPLACEMENT = "\ufffd"


class Column(NamedTuple):
    """A column: what it holds, and its values, one a row."""

    type: Type
    values: list[Any]


def tell_type(column: str) -> Type:
    """Return what a column of the records holds."""
    if column in FLOATS:
        return "float64"
    return "int64" if column in INTEGERS else "bool" if column in BOOLEANS else "string"


def replace_surrogates(text: str) -> str:
    """Return the text with U+FFFD for each surrogate: same length, so that offsets stay true."""
    return SURROGATE.sub(REPLACEMENT, text)


def to_pandas(conf: Conference) -> pandas.DataFrame:
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
    records = to_records(conf)
    # kept by Python, not by Arrow: a lone surrogate is no UTF-8
    text = pandas.StringDtype("python")
    kinds = dict.fromkeys(INTEGERS, "Int64") | dict.fromkeys(FLOATS, "Float64") | dict.fromkeys(BOOLEANS, "boolean")
    columns = {
        column: pandas.Series(
            [record[column] for record in records],
            dtype=kinds.get(column, text),
        )
        for column in list_columns(conf)
    }
    # seconds, not nanoseconds, which end in the year 2262
    when = None if conf.date is None else conf.date.isoformat()
    columns["date"] = pandas.Series([when] * len(records), dtype="datetime64[s]")
    columns["title"] = pandas.Series([conf.title] * len(records), dtype=text)
    return pandas.DataFrame(columns)


def to_polars(confs: Conference | Iterable[Conference]) -> polars.DataFrame:
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
    columns = collect_columns(confs)
    return polars.DataFrame([polars.Series(name, values, types[kind]) for name, (kind, values) in columns.items()])


def to_arrow(confs: Conference | Iterable[Conference]) -> pyarrow.Table:
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
    columns = collect_columns(confs)
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


def collect_columns(confs: Conference | Iterable[Conference]) -> dict[str, Column]:
    """Return the columns of the records of one or several conferences, texts as UTF-8 can hold them.

    The ``meta_`` columns are those that any of the conferences has. A name that another column has already (also but for case,
    which some databases don't tell apart) gets a number: ``meta_url_2``.
    """
    whole = [confs] if isinstance(confs, Conference) else list(confs)
    metas = sorted({column for conf in whole for column in list_columns(conf)} - set(COLUMNS))
    columns = {column: Column(tell_type(column), []) for column in (*COLUMNS, *metas)}
    date, title = Column("date", []), Column("string", [])
    for conf in whole:
        for record in to_records(conf):
            for name, column in columns.items():
                value = record.get(name)
                column.values.append(replace_surrogates(value) if isinstance(value, str) else value)
        date.values.extend([conf.date] * len(conf.turns))
        title.values.extend([None if conf.title is None else replace_surrogates(conf.title)] * len(conf.turns))
    return {**_name_apart(columns), "date": date, "title": title}


def _name_apart(columns: Mapping[str, Column]) -> dict[str, Column]:
    """Return the columns under names that every reader of Arrow takes, no two alike."""
    named: dict[str, Column] = {}
    taken: set[str] = set()
    for name, column in columns.items():
        plain = unique = UNNAMEABLE.sub(REPLACEMENT, name)
        number = 1
        while unique.lower() in taken:
            number += 1
            unique = f"{plain}_{number}"
        taken.add(unique.lower())
        named[unique] = column
    return named
