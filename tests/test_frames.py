"""Data frames: columns, types and missing values."""

from __future__ import annotations

import datetime
import sys

import attrs
import pytest
from hypothesis import given, settings

from pressconf.errors import MissingExtraError, UnreadableError
from pressconf.frames import collect_columns, to_pandas
from pressconf.model import Conference
from pressconf.records import gather_columns, tell_type, to_records
from tests.samples import build_conference, build_sample
from tests.strategies import conferences

pandas = pytest.importorskip("pandas")

DTYPES = {"int64": "Int64", "bool": "boolean", "float64": "Float64", "string": "string"}


@settings(max_examples=25)
@given(conferences())
def test_values_are_those_of_the_records(conf: Conference) -> None:
    """Each cell is the record's value, missing where that is None; surrogates survive."""
    frame = to_pandas(conf)
    names = list(collect_columns([conf]))
    assert list(frame.columns) == names
    assert len(frame) == len(conf.turns)
    for column, name in zip(gather_columns([conf]), names, strict=False):
        values = [None if pandas.isna(value) else value for value in frame[name]]
        assert values == [record[column] for record in to_records(conf)]


@pytest.mark.parametrize("conf", [build_sample(), build_conference([])], ids=["sample", "empty"])
def test_types(conf: Conference) -> None:
    """Integers, booleans and seconds are nullable, text is ``string``, dates are dates: also in a frame without rows."""
    frame = to_pandas(conf)
    for column in gather_columns([conf]):
        assert str(frame[column].dtype) == DTYPES[tell_type(column)]
    assert str(frame["date"].dtype) == "datetime64[s]"
    assert str(frame["title"].dtype) == "string"


def test_several_conferences() -> None:
    """Several conferences make one frame, with the ``meta`` of all; an error among them is raised as itself."""
    one, other = build_sample(), attrs.evolve(build_sample(), id="b", meta={"ci\ud800ty": "Elder"})
    frame = to_pandas([one, other])
    assert len(frame) == len(one.turns) + len(other.turns)
    assert frame["meta_ci\ufffdty"].isna().tolist() == [True] * len(one.turns) + [False] * len(other.turns)
    with pytest.raises(UnreadableError):
        to_pandas([one, UnreadableError("x.txt", "gone")])  # type: ignore[list-item]


def test_integer_and_boolean_columns_are_complete() -> None:
    """Every column whose values are whole numbers or booleans has that type."""
    records = to_records(build_sample())
    for column in records[0]:
        kinds = {type(record[column]) for record in records} - {type(None)}
        assert (int in kinds) == (tell_type(column) == "int64")
        assert (bool in kinds) == (tell_type(column) == "bool")


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
