"""One row a document: the same keys for every document, read or not, in the order given."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given

import pressconf
from pressconf.model import Conference
from tests.strategies import conferences
from tests.test_swallowed import BRIEFING


@given(conferences())
def test_columns_and_types(conf: Conference) -> None:
    """Every conference gives all columns, in their order, of values that JSON writes as they are."""
    [row] = pressconf.check([conf])
    assert tuple(row) == pressconf.CHECK_COLUMNS
    assert all(isinstance(value, str | int | float | None) for value in row.values())
    assert row["turns"] == len(conf.turns)
    assert row["confidence"] == conf.confidence
    json.dumps(row)


def test_order_and_errors(tmp_path: Path) -> None:
    """Rows come in the order of the documents; a document that could not be read has a row with its error."""
    (tmp_path / "a.txt").write_text(BRIEFING, encoding="utf-8")
    (tmp_path / "b.txt").write_text("Nobody asked, and nobody spoke.\n", encoding="utf-8")
    paths = [tmp_path / "b.txt", tmp_path / "a.txt", tmp_path / "none.txt"]
    rows = pressconf.check(pressconf.load_many(paths))
    assert [tuple(row) for row in rows] == [pressconf.CHECK_COLUMNS] * 3
    assert [str(row["error"]).partition(":")[0] for row in rows] == ["NotATranscriptError", "None", "UnreadableError"]
    assert [row["turns"] for row in rows] == [None, 7, None]
    assert rows[0]["id"] == pressconf.parse((tmp_path / "b.txt").read_text(), on_unlabelled="statement").id


def test_counts() -> None:
    """The counts are those of the conference and of its diagnostics."""
    [row] = pressconf.check([pressconf.parse(BRIEFING.replace("Q   Who", "Who"))])
    assert (row["questions"], row["unnamed_questions"], row["info"], row["warnings"]) == (2, 2, 1, 1)
    assert (row["codes"], row["layouts"]) == ("asker-inside-answer unnamed-askers", "colon bare_q")
    assert row["longest_turn"] == 14


def test_one_conference_is_no_list() -> None:
    """One conference alone is refused: iterating over it gives turns."""
    with pytest.raises(TypeError, match="several"):
        pressconf.check(pressconf.parse(BRIEFING))  # type: ignore[arg-type]
