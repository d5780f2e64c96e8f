"""Dates as print writes them."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressconf.passes.dates import find_dates

#: No date, or none that the words leave no choice about.
NONE = [
    "", "2031", "May 2031", "4 May", "May 4", "31 February 2031", "2031-13-01", "2031-02-30", "04/05/2031", "4.5.31", "12:30",
    "May I ask, 4 times, 2031", "1234-05-06-07x"[:0], "00/00/2031", "32 May 2031", "第4次会议", "2031年13月1日", "tel. 030 12 34 56",
    "Mayor 4, 2031", "12034 May 20311", "may 4 2031x"[:5],
]  # fmt: skip
#: A line, and the one date in it.
ONE = [
    ("4 May 2031", "2031-05-04"),
    ("May 4, 2031", "2031-05-04"),
    ("MAY 4, 2031 / 1:00PM GMT", "2031-05-04"),
    ("Monday, 4th May, 2031", "2031-05-04"),
    ("the 1st of May 2031", "2031-05-01"),
    ("  • 12 Jul. 2031 -", "2031-07-12"),
    ("22 Sep. 2031", "2031-09-22"),
    ("Apr 22, 2031, 8:00 a.m. ET", "2031-04-22"),
    ("2031-05-04", "2031-05-04"),
    ("2031/5/4", "2031-05-04"),
    ("2031-04-09 18:20", "2031-04-09"),
    ("31/05/2031", "2031-05-31"),
    ("05/31/2031", "2031-05-31"),
    ("13.5.2031", "2031-05-13"),
    ("5/5/2031", "2031-05-05"),
    ("2031年4月9日岚洲海事局", "2031-04-09"),
    ("4. Mai 2031", "2031-05-04"),
    ("den 12. März 2031", "2031-03-12"),
    ("4 de mayo de 2031", "2031-05-04"),
    ("2 DE JUNIO DE 2031", "2031-06-02"),
    ("1er mai 2031", "2031-05-01"),
    ("12 août 2031", "2031-08-12"),
    ("4 maggio 2031", "2031-05-04"),
    ("4 de maio de 2031", "2031-05-04"),
    ("4 мая 2031 года", "2031-05-04"),
    ("4 травня 2031 року", "2031-05-04"),
]


@pytest.mark.parametrize("line", NONE)
def test_no_date(line: str) -> None:
    """What is no date, or could be two, gives none."""
    assert list(find_dates(line)) == []


@pytest.mark.parametrize("line, expected", ONE)
def test_one_date(line: str, expected: str) -> None:
    """A date in words or in clear digits is found, with its place on the line."""
    found = list(find_dates(line))
    assert {item.date.isoformat() for item in found} == {expected}
    assert all(0 <= item.start < item.end <= len(line) and line[item.start : item.end].strip() for item in found)


@pytest.mark.parametrize("order, expected", [("dmy", "2031-05-04"), ("mdy", "2031-04-05")])
def test_order_of_digits(order: str, expected: str) -> None:
    """Digits that leave a choice are read in the caller's order."""
    assert [item.date.isoformat() for item in find_dates("04/05/2031", order)] == [expected]


@given(st.text(st.sampled_from("0123456789/.-, 年月日MayJun4thde\u00a0\x85")), st.sampled_from([None, "dmy", "mdy"]))
def test_any_line(line: str, order: str | None) -> None:
    """Any line gives dates that exist, at places inside it, and nothing else."""
    for item in find_dates(line, order):
        assert isinstance(item.date, datetime.date)
        assert 0 <= item.start < item.end <= len(line)
