"""Data frames: columns, types and missing values."""

from __future__ import annotations

import datetime
import sys

import attrs
import pytest
from hypothesis import given, settings

from pressconf.errors import MissingExtraError
from pressconf.frames import BOOLEANS, FLOATS, INTEGERS, to_pandas
from pressconf.model import Conference
from pressconf.records import list_columns, to_records
from tests.samples import build_conference, build_sample
from tests.strategies import conferences

pandas = pytest.importorskip("pandas")


@settings(max_examples=25)
@given(conferences())
def test_values_are_those_of_the_records(conf: Conference) -> None:
    """Each cell is the record's value, missing where that is None; surrogates survive."""
    frame = to_pandas(conf)
    assert list(frame.columns) == [*list_columns(conf), "date", "title"]
    assert len(frame) == len(conf.turns)
    for column in list_columns(conf):
        values = [None if pandas.isna(value) else value for value in frame[column]]
        assert values == [record[column] for record in to_records(conf)]


@pytest.mark.parametrize("conf", [build_sample(), build_conference([])], ids=["sample", "empty"])
def test_types(conf: Conference) -> None:
    """Integers, booleans and seconds are nullable, text is ``string``, dates are dates: also in a frame without rows."""
    frame = to_pandas(conf)
    for column in list_columns(conf):
        expected = "Int64" if column in INTEGERS else "boolean" if column in BOOLEANS else "string"
        expected = "Float64" if column in FLOATS else expected
        assert str(frame[column].dtype) == expected
    assert str(frame["date"].dtype) == "datetime64[s]"
    assert str(frame["title"].dtype) == "string"


def test_integer_and_boolean_columns_are_complete() -> None:
    """Every column whose values are whole numbers or booleans has that type."""
    records = to_records(build_sample())
    for column in records[0]:
        kinds = {type(record[column]) for record in records} - {type(None)}
        assert (int in kinds) == (column in INTEGERS)
        assert (bool in kinds) == (column in BOOLEANS)


@pytest.mark.parametrize("date", [datetime.date(2031, 5, 4), datetime.date(1, 1, 1), datetime.date(9999, 12, 31)])
def test_real_dates(date: datetime.date) -> None:
    """The date is a date in every year there is."""
    frame = to_pandas(attrs.evolve(build_sample(), date=date))
    assert {when.date() for when in frame["date"]} == {date}
    assert set(frame["title"]) == {"Ada Holm on the harbour bridge"}


def test_no_date_and_no_title() -> None:
    """What the conference does not tell is missing."""
    frame = to_pandas(attrs.evolve(build_sample(), date=None, title=None))
    assert frame[["date", "title"]].isna().all().all()


def test_without_pandas(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without pandas the error says how to get it."""
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(MissingExtraError, match=r'pip install "pressconf\[pandas\]"'):
        to_pandas(build_sample())
