"""The tables of three real transcripts against what a reader counts in them; facts only, as in docs/tables.md."""

from __future__ import annotations

from pathlib import Path

import pytest

import pressconf

#: File, layouts, question turns, questions, threads, parts, outlets with the number of their threads.
COUNTED = [
    (
        "nato-seed/002_12427dd2ac5ca8ae.txt",
        ["name_line"],
        (5, 5, 5, 10),
        {"AP": 1, "ARD": 1, "Nikkei Asia": 1, "Politico": 1, "Yonhap News Agency": 1},
    ),
    (
        "presidency-project/1960-11-16_eisenhower.txt",
        ["capitals_stop", "colon"],
        (8, 8, 8, 8),
        {
            "Associated Press": 2,
            "United Press International": 2,
            "Atlanta Journal": 1,
            "Chicago Tribune": 1,
            "National Broadcasting Company": 1,
            "New York Times": 1,
        },
    ),
    (
        "whitehouse-md/2021-02-09_covid_team.txt",
        ["colon", "bare_q"],
        (8, 6, 5, 19),
        {"Bloomberg": 1, "BuzzFeed": 1, "CNBC": 1, "New York Times": 1, "PBS": 1},
    ),
]


@pytest.mark.parametrize(
    "name, layouts, counts, outlets", COUNTED, ids=lambda value: value if isinstance(value, str) else ""
)
def test_counted_by_hand(
    shared_corpus: Path, name: str, layouts: list[str], counts: tuple[int, ...], outlets: dict[str, int]
) -> None:
    """Questions, threads and outlets are those that a reader counts; no question is unanswered; parts are as the page says."""
    conf = pressconf.load(shared_corpus / "text" / name)
    assert [layout.name for layout in conf.layouts] == layouts
    threads, questions = pressconf.pairs(conf), pressconf.pairs(conf, "question")
    parts = sum(int(row["parts"] or 0) for row in questions)
    assert (len(conf.questions), len(questions), len(threads), parts) == counts
    assert all(row["answer_ids"] for row in questions)
    found = {row["outlet"]: row["count"] for row in pressconf.outlet_counts(conf)}
    assert found.pop(None) == 0
    assert found == outlets
    asked = [row["asker"] for row in questions]
    assert None not in asked
