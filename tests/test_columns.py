"""Arrow and Polars tables, and whatever reads a conference through ``__arrow_c_stream__``."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given, settings

from pressconf.errors import MissingExtraError
from pressconf.exporters import export
from pressconf.frames import collect_columns, to_arrow, to_polars
from pressconf.model import Conference
from pressconf.records import COLUMNS, gather_columns, tell_type
from tests.samples import build_conference, build_sample
from tests.strategies import conferences
from tests.tables import list_rows, turn_over

ARROW_TYPES = {"int64": "int64", "bool": "bool", "float64": "double", "string": "string", "date": "date32[day]"}
POLARS_TYPES = {"int64": "Int64", "bool": "Boolean", "float64": "Float64", "string": "String", "date": "Date"}
NAMES = [*COLUMNS, "meta_desk", "meta_url", "date", "title"]


def list_arrow_rows(table: Any) -> list[list[Any]]:
    """The values of an Arrow table, a list a row; by position, since it is the position that is promised."""
    return turn_over(column.to_pylist() for column in table.columns)


@settings(max_examples=25)
@given(conferences())
def test_arrow_holds_the_records(conf: Conference) -> None:
    """Each cell is the record's value, null where that is None; U+FFFD for each surrogate; every array is valid."""
    pytest.importorskip("pyarrow")
    table = conf.to_arrow()
    assert list_arrow_rows(table) == list_rows(conf)
    assert table.num_rows == len(conf.turns)
    table.validate(full=True)


@settings(max_examples=25)
@given(conferences())
def test_polars_holds_the_records(conf: Conference) -> None:
    """The Polars frame has the same cells."""
    pytest.importorskip("polars")
    frame = conf.to_polars()
    assert [list(row) for row in frame.rows()] == list_rows(conf)


@pytest.mark.parametrize("conf", [build_sample(), build_conference([])], ids=["sample", "empty"])
def test_types(conf: Conference) -> None:
    """Columns have the types of what they hold, also in a table without rows."""
    pytest.importorskip("pyarrow")
    pytest.importorskip("polars")
    kinds = {column: tell_type(column) for column in gather_columns([conf])} | {"date": "date", "title": "string"}
    assert {field.name: str(field.type) for field in to_arrow(conf).schema} == {
        name: ARROW_TYPES[kind] for name, kind in kinds.items()
    }
    assert {name: str(kind) for name, kind in to_polars(conf).schema.items()} == {
        name: POLARS_TYPES[kind] for name, kind in kinds.items()
    }


@settings(max_examples=50)
@given(conferences())
def test_names_are_apart(conf: Conference) -> None:
    """The columns of the contract keep their names and places; no two names are alike, and none has what Arrow can't hand on."""
    names = list(collect_columns([conf]))
    assert names[: len(COLUMNS)] == list(COLUMNS)
    assert names[-2:] == ["date", "title"]
    assert len(names) == len(gather_columns([conf])) + 2
    assert len({name.lower() for name in names}) == len(names)
    assert all("\0" not in name and name.encode("utf-8") for name in names)


def test_names_that_would_clash() -> None:
    """Keys that differ by case, or by what a column's name can't hold, get numbers."""
    meta = {"url": "a", "URL": "b", chr(0xD800): "c", "\ufffd": "d", "\0": "e", "url_2": "f"}
    found = collect_columns([build_conference([("statement", build_sample().speakers[0], None, "Hello.")], meta=meta)])
    values = {name: column.values[0] for name, column in found.items() if name.startswith("meta_")}
    assert sorted(values.values()) == ["a", "b", "c", "d", "e", "f"]
    assert set(values) == {
        *("meta_URL", "meta_url_2", "meta_url_2_2"),
        *("meta_\ufffd", "meta_\ufffd_2", "meta_\ufffd_3"),
    }


def test_several_conferences() -> None:
    """Several conferences make one table, with the ``meta`` of all; no conference makes a table without rows."""
    pytest.importorskip("pyarrow")
    one, other = build_sample(), attrs.evolve(build_sample(), id="b", date=None, title=None, meta={"city": "Elder"})
    assert list_arrow_rows(to_arrow(iter([one, other]))) == list_rows(one, other)
    assert to_arrow([]).num_rows == 0
    assert to_arrow([]).column_names == [*COLUMNS, "date", "title"]
    pytest.importorskip("polars")
    assert [list(row) for row in to_polars([one, other]).rows()] == list_rows(one, other)


@pytest.mark.parametrize("date", [datetime.date(1, 1, 1), datetime.date(9999, 12, 31), None])
def test_dates(date: datetime.date | None) -> None:
    """The date is a date in every year there is, or null."""
    pytest.importorskip("pyarrow")
    pytest.importorskip("polars")
    conf = attrs.evolve(build_sample(), date=date)
    assert set(to_arrow(conf)["date"].to_pylist()) == {date}
    assert set(to_polars(conf)["date"].to_list()) == {date}


def test_polars_reads_a_conference() -> None:
    """``polars.DataFrame(conf)`` is ``conf.to_polars()``."""
    polars = pytest.importorskip("polars")
    pytest.importorskip("pyarrow")
    assert polars.DataFrame(build_sample()).equals(build_sample().to_polars(), null_equal=True)


def test_pandas_reads_a_conference() -> None:
    """``pandas.DataFrame.from_arrow(conf)`` has the records."""
    pandas = pytest.importorskip("pandas", minversion="3")
    pytest.importorskip("pyarrow")
    frame = pandas.DataFrame.from_arrow(build_sample())
    assert list(frame.columns) == NAMES
    cells = turn_over(
        [None if pandas.isna(value) else value for value in frame[column]] for column in list(frame.columns)
    )
    assert cells == list_rows(build_sample())


def test_duckdb_reads_a_conference() -> None:
    """DuckDB queries a conference that a variable holds."""
    duckdb = pytest.importorskip("duckdb")
    pytest.importorskip("pyarrow")
    conf = build_sample()
    with duckdb.connect() as database:
        found = database.execute("FROM conf").fetchall()
        assert [list(row) for row in found] == list_rows(conf)
        asked = database.execute("SELECT count(*) FROM conf WHERE kind = 'question'").fetchone()
    assert asked == (len(conf.questions),)


def test_pyarrow_reads_a_conference() -> None:
    """``pyarrow.table(conf)`` is ``conf.to_arrow()``."""
    pyarrow = pytest.importorskip("pyarrow")
    assert pyarrow.table(build_sample()).equals(build_sample().to_arrow())


@pytest.mark.parametrize(
    "library, extra, call",
    [
        ("pyarrow", "arrow", lambda conf: conf.to_arrow()),
        ("pyarrow", "arrow", lambda conf: conf.__arrow_c_stream__()),
        ("pyarrow.parquet", "arrow", lambda conf: export(conf, "parquet")),
        ("polars", "polars", lambda conf: conf.to_polars()),
    ],
)
def test_without_the_library(
    library: str, extra: str, call: Callable[[Conference], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without its library, each says how to get it."""
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingExtraError, match=rf'pip install "pressconf\[{extra}\]"'):
        call(build_sample())


def test_polars_needs_no_pyarrow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has Polars needs nothing else."""
    pytest.importorskip("polars")
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    assert [list(row) for row in build_sample().to_polars().rows()] == list_rows(build_sample())
