"""Data frames: the flat records with real types (extra ``pandas``).

In: a ``Conference``. Out: a ``pandas.DataFrame`` whose columns are those of ``records`` in their order, then ``date`` and
``title`` of the conference.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressconf.errors import MissingExtraError
from pressconf.model import Conference
from pressconf.records import list_columns, to_records

if TYPE_CHECKING:
    import pandas

INTEGERS = frozenset({"index", "question", "thread", "start", "end", "label_start", "label_end"}) | {
    "declined_start",
    "declined_end",
}
FLOATS = frozenset({"start_time", "end_time"})
BOOLEANS = frozenset({"follow_up"})


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
