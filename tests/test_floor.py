"""``conf.floor()``: every turn and every word in one row."""

from __future__ import annotations

import pytest
from hypothesis import given

import pressconf
from pressconf.model import Conference
from pressconf.tables.floor import FLOOR_COLUMNS
from tests.strategies import conferences
from tests.test_outlets import TALK


@given(conferences())
def test_sums(conf: Conference) -> None:
    """By speaker, role and outlet the turns are all turns, and the shares make the whole."""
    for by in ("speaker", "role", "outlet"):
        rows = conf.floor(by)
        assert sum(row["turns"] for row in rows) == len(conf.turns)
        shares = [row["share"] for row in rows]
        assert None in shares or not rows or sum(shares) == pytest.approx(1, abs=1e-4)
        assert all(tuple(row)[: len(FLOOR_COLUMNS)] == FLOOR_COLUMNS for row in rows)


@pytest.mark.parametrize(
    "by, expected",
    [
        (
            "speaker",
            [
                ("Holm", "principal", None, 6, 19),
                ("Ada Brandt", "asker", "AP", 2, 14),
                ("Tom Alder", "asker", "ASSOCIATED PRESS", 1, 4),
                ("Ilse Marr", "asker", "THE HARBOUR POST", 1, 4),
                (None, "asker", None, 1, 4),
            ],
        ),
        ("role", [(None, "asker", None, 5, 26), (None, "principal", None, 6, 19)]),
        (
            "outlet",
            [
                (None, "principal", None, 6, 19),
                (None, "asker", "ASSOCIATED PRESS", 3, 18),
                (None, "asker", "THE HARBOUR POST", 1, 4),
                (None, "asker", None, 1, 4),
            ],
        ),
    ],
)
def test_floor(by: str, expected: list[tuple[object, ...]]) -> None:
    """The most words first; voices without a name are one row; who does not ask is told apart by role."""
    rows = pressconf.parse(TALK).floor(by)  # type: ignore[arg-type]
    found = [(row["name"], row["role"], row["outlet"], row["turns"], row["words"]) for row in rows]
    assert sorted(found, key=str) == sorted(expected, key=str)
    assert [row["words"] for row in rows] == sorted((row["words"] for row in rows), reverse=True)


def test_characters_count_half() -> None:
    """A Chinese character is half a word, by the same rule as everywhere."""
    rows = pressconf.parse("主持人：大家下午好。\n\n记者：桥安全吗？\n\n主持人：很安全。").floor("role")
    assert sum(row["words"] for row in rows) == 6
    mixed = pressconf.parse(
        "主持人：大家下午好。\n\n记者：Ada Brandt of the Harbour Post newspaper asks: "
        + "桥安全吗" * 10
        + "？\n\n主持人：很安全。"
    )
    assert mixed.floor()[0]["words"] == 28


def test_unknown_unit() -> None:
    """There are three ways to group."""
    with pytest.raises(pressconf.UnknownUnitError, match="outlet"):
        pressconf.parse(TALK).floor("turn")  # type: ignore[arg-type]
