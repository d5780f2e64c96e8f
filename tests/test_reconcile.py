"""``pressconf.reconcile``: ids come from the user's table alone, by equal forms, and nothing is guessed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

import pressconf
from pressconf.model import Conference
from pressconf.tables.reconciling import RECONCILED_COLUMNS, UNMATCHED_COLUMNS
from tests.strategies import conferences
from tests.test_outlets import TALK

ROWS = [{"id": "ap", "forms": ["AP", "Associated Press"]}, {"id": "post", "form": "Harbour Post"}]


@pytest.mark.parametrize(
    "table, found, unmatched",
    [
        (ROWS, ["ap exact AP", "ap folded Associated Press", "post folded Harbour Post"], []),
        (
            {"AP": "ap"},
            ["ap exact AP", "None none None", "None none None"],
            ["ASSOCIATED PRESS []", "THE HARBOUR POST []"],
        ),
        (
            [*ROWS, {"id": "other", "form": "ap"}],
            ["None ambiguous None", "ap folded Associated Press", "post folded Harbour Post"],
            ['AP ["ap", "other"]'],
        ),
        (
            {"Harbour": "post", "Press": "ap"},
            ["None none None"] * 3,
            ["AP []", "ASSOCIATED PRESS []", "THE HARBOUR POST []"],
        ),
    ],
)
def test_outlets(table: Any, found: list[str], unmatched: list[str]) -> None:
    """Equal and folded forms match; a part of a form, and a form with two ids, do not; the most frequent form comes first."""
    result = pressconf.reconcile(pressconf.parse(TALK), outlets=table)
    rows = [row for row in result.records if row["outlet"]]
    assert [f"{row['outlet_ref']} {row['outlet_match']} {row['outlet_entry']}" for row in rows] == found
    assert [f"{row['form']} {row['candidates']}" for row in result.unmatched] == unmatched
    assert {row["field"] for row in result.unmatched} <= {"outlet"}
    assert all(row["speaker_match"] is None for row in result.records)


def test_speakers() -> None:
    """A person is found by name across conferences, with or without honorific; who has no name has no row to match."""
    one = pressconf.parse(TALK, id="a")
    two = pressconf.parse(
        "DR. HOLM: Hello.\n\nQ: Is it safe?\n\nDR. HOLM: It is.\n\nQ: Since when?\n\nDR. HOLM: May.", id="b"
    )
    found = pressconf.reconcile([one, two], speakers={"holm": "q1", "Dr Holm": "q1", "Ada Brandt": "q2"})
    assert [(row["conference_id"], row["name"], row["speaker_ref"]) for row in found.records if row["speaker_ref"]] == [
        ("a", "Holm", "q1"),
        ("a", "Ada Brandt", "q2"),
        ("b", "Holm", "q1"),
    ]
    assert [(row["form"], row["turns"], row["conferences"]) for row in found.unmatched] == [
        ("Ilse Marr", 1, 1),
        ("Tom Alder", 1, 1),
    ]
    assert repr(found) == "<Reconciliation: 3 of 5 speakers matched, 2 forms unmatched>"


def test_senders_of_questions_that_are_read_out() -> None:
    """Who sends a question that a moderator reads out is reconciled like who asks it."""
    from tests.test_relays import HELD

    relayed = (
        "We also have a written question from Lena Okafor of Delta Wire: will the county pay for the ramp? Governor?"
    )
    conf = pressconf.parse(HELD.format(relayed=relayed))
    found = pressconf.reconcile(conf, outlets={"Delta Wire": 7})
    [row] = [row for row in found.records if row["outlet_ref"]]
    assert (row["name"], row["role"], row["speaker_id"], row["outlet_ref"]) == ("Lena Okafor", "asker", None, "7")
    assert {chunk.outlets for chunk in conf.chunks() if "Okafor" in chunk.text} == {("Delta Wire",)}


def test_letters_that_look_alike_are_no_accents() -> None:
    """Marks of voice and the breve of й make other letters: nobody is matched by leaving them out."""
    talk = "MR. VALE: Good morning.\n\nQ  Is it safe?\n\nMR. VALE: It is."
    for form, entry in (("バリ新聞", "パリ新聞"), ("Май", "Маи")):
        conf = pressconf.parse(talk)
        conf = conf.with_corrections([pressconf.Correction(conf.turns[1].span, name="Ada", outlet=form)])
        assert [row["outlet_ref"] for row in pressconf.reconcile(conf, outlets={entry: "x"}).records] == [None, None]
        assert pressconf.reconcile(conf, outlets={form: "x"}).records[1]["outlet_ref"] == "x"


def test_file(tmp_path: Path) -> None:
    """A table may be a CSV file with the columns id and form, with a BOM or without, among other columns."""
    path = tmp_path / "outlets.csv"
    path.write_text("\ufeffid,form,note\r\nap,AP,\r\nap,Associated Press,wire\r\n", encoding="utf-8")
    found = pressconf.reconcile(pressconf.parse(TALK), outlets=path)
    assert [row["outlet_ref"] for row in found.records if row["outlet"]] == ["ap", "ap", None]
    assert found == pressconf.reconcile(pressconf.parse(TALK), outlets=str(path))


@pytest.mark.parametrize(
    "table, error, message",
    [
        ([{"form": "AP"}], pressconf.FormatError, "the id in row 1"),
        ([{"id": "ap", "forms": "AP"}], pressconf.FormatError, "forms of row 1"),
        (["AP"], pressconf.FormatError, "row 1"),
        ({"AP": None}, pressconf.FormatError, "the id is no text: None"),
        ({"": "ap"}, pressconf.FormatError, "the form"),
        ("nowhere.csv", pressconf.UnreadableError, "nowhere"),
        (3, TypeError, "mapping"),
    ],
)
def test_what_is_no_table(table: Any, error: type[Exception], message: str) -> None:
    """What can't be read as a table is refused with its place."""
    with pytest.raises(error, match=message):
        pressconf.reconcile(pressconf.parse(TALK), outlets=table)


def test_file_without_columns(tmp_path: Path) -> None:
    """A CSV file needs its header."""
    (tmp_path / "a.csv").write_text("ap,AP\n", encoding="utf-8")
    with pytest.raises(pressconf.FormatError, match="columns id and form"):
        pressconf.reconcile(pressconf.parse(TALK), outlets=tmp_path / "a.csv")


@given(conferences())
def test_any_conference(conf: Conference) -> None:
    """Every form is matched by a table of all forms, unless two ids claim it; by an empty table none is."""
    forms = {turn.speaker.outlet for turn in conf.turns if turn.speaker.outlet and turn.speaker.outlet.strip()}
    found = pressconf.reconcile(conf, outlets=dict.fromkeys(forms, "one"), speakers={})
    assert all(tuple(row)[: len(RECONCILED_COLUMNS)] == RECONCILED_COLUMNS for row in found.records)
    assert all(tuple(row) == UNMATCHED_COLUMNS for row in found.unmatched)
    assert {row["outlet_ref"] for row in found.records if row["outlet"] in forms} <= {"one"}
    assert all(row["speaker_ref"] is None for row in found.records)
