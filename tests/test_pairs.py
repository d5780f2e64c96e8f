"""``pressconf.pairs``: no counted question is left out, no answer stands under two without evidence, every span is a slice."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

import pressconf
from pressconf.model import Conference
from tests.strategies import conferences
from tests.test_laws import read_conference
from tests.texts import TEXTS

TALK = """\
MINISTER HOLM: Good morning. The bridge opens on Friday, and two lanes are free from the first day.

ADA BRANDT, HARBOUR POST: Who pays for the ramp?

MINISTER HOLM: I won't comment on the ramp today, because the contracts of the county are still open.

ADA BRANDT, HARBOUR POST: And when do the ferries stop?

MINISTER HOLM: The ferries stop in June.

DEPUTY VALE: In the last week of it.

TOM ALDER, NORTH RADIO: Thank you very much.

MINISTER HOLM: Thank you.

TOM ALDER, NORTH RADIO: Is the bridge safe?
"""


def check_pairs(conf: Conference) -> None:
    """The laws of the table for one conference."""
    for unit in ("thread", "question"):
        rows: list[dict[str, Any]] = pressconf.pairs(conf, unit)
        counted = [name for row in rows for name in json.loads(row["question_ids"])]
        assert counted == list(dict.fromkeys(counted))
        assert set(counted) >= {f"{conf.id}:{turn.index}" for turn in conf.questions if turn.parts or turn.answered_by}
        assert unit == "thread" or len(rows) == len(counted)
        for row in rows:
            assert tuple(row)[: len(pressconf.PAIR_COLUMNS)] == pressconf.PAIR_COLUMNS
            check_row(conf, row)
        json.dumps(rows)
        check_answers(conf, rows)
    assert [row["question_start"] for row in pressconf.pairs(conf, "question", all_turns=True)] == [
        turn.span.start for turn in conf.questions
    ]


def check_answers(conf: Conference, rows: list[dict[str, Any]]) -> None:
    """Every answer that takes something up, or says more than a courtesy, is in a row; in several only if it takes up each."""
    found: dict[str, list[set[str]]] = {}
    for row in rows:
        for name in json.loads(row["answer_ids"] or "[]"):
            found.setdefault(name, []).append(set(json.loads(row["question_ids"])))
    for answer in conf.answers:
        asked = found.get(f"{conf.id}:{answer.index}", [])
        taken = {f"{conf.id}:{reply.question}" for reply in answer.replies_to}
        if taken:
            assert all(taken & questions for questions in asked)
            assert taken <= set().union(*asked)
        else:
            assert len(asked) <= 1
            assert asked or len(answer.clean_text.split()) <= 10


def check_row(conf: Conference, row: dict[str, Any]) -> None:
    """Ids, spans and texts of a row belong together; what is not answered has None in every column of answers."""
    by_id = {f"{conf.id}:{turn.index}": turn for turn in conf.turns}
    for what, ids in (("question", row["question_ids"]), ("answer", row["answer_ids"])):
        if ids is None:
            empty = ("answerers", "answer", "declined", "answer_start", "answer_end", "answer_spans", "declined_spans")
            assert {row[column] for column in empty} == {None}
            continue
        turns = [by_id[name] for name in json.loads(ids)]
        assert turns
        assert {turn.kind for turn in turns} == {what}
        assert json.loads(row[f"{what}_spans"]) == [list(turn.span) for turn in turns]
        assert row[what] == "\n\n".join(turn.clean_text for turn in turns)
        assert (row[f"{what}_start"], row[f"{what}_end"]) == (turns[0].span.start, turns[-1].span.end)
    assert row["question_id"] == json.loads(row["question_ids"])[0]


@given(conferences())
def test_generated(conf: Conference) -> None:
    """The laws hold for any conference."""
    check_pairs(conf)


@pytest.mark.parametrize("name", TEXTS)
def test_fixtures(name: str) -> None:
    """The laws hold for every fixture."""
    check_pairs(read_conference(TEXTS[name]))


def test_questions() -> None:
    """A question has the answers that follow it; one without stays; thanks is none, unless every turn is asked for."""
    conf = pressconf.parse(TALK, id="a", meta={"desk": "north"})
    keys = ("question_id", "asker", "outlet", "answer_ids", "answerers", "declined", "meta_desk")
    found = [tuple(row[key] for key in keys) for row in pressconf.pairs(conf, "question")]
    brandt, alder = ("Ada Brandt", "HARBOUR POST"), ("Tom Alder", "NORTH RADIO")
    assert found == [
        ("a:1", *brandt, '["a:2"]', '["Holm"]', True, "north"),
        ("a:3", *brandt, '["a:4", "a:5"]', '["Holm", "Vale"]', False, "north"),
        ("a:8", *alder, None, None, None, "north"),
    ]
    assert len(pressconf.pairs(conf, "question", all_turns=True)) == 4


def test_threads() -> None:
    """A thread is one row: its questions together, and all that answers them."""
    rows = pressconf.pairs(pressconf.parse(TALK, id="a"))
    assert [(row["question_ids"], row["answer_ids"], row["parts"], row["thread"]) for row in rows] == [
        ('["a:1", "a:3"]', '["a:2", "a:4", "a:5"]', 2, 0),
        ('["a:8"]', None, 1, 1),
    ]
    assert rows[0]["question"] == "Who pays for the ramp?\n\nAnd when do the ferries stop?"


def test_an_answer_goes_with_what_it_takes_up() -> None:
    """In a round of questions each has the answer that takes it up, though it follows only the last in print."""
    conf = pressconf.parse(
        "MR. HOLM: Hello.\n\nADA BRANDT: Who pays for the second ramp?\n\nTOM ALDER: When do the ferries stop?\n\n"
        "MR. HOLM: The ferries stop in June, Tom. The county pays for the second ramp, Ada.\n\nADA BRANDT: Is it safe?\n\nMR. HOLM: Yes."
    )
    taken = [{reply.question for reply in answer.replies_to} for answer in conf.answers]
    assert taken[0] == {1, 2}
    assert [row["answer_ids"] for row in pressconf.pairs(conf, "question")][:2] == [f'["{conf.id}:3"]'] * 2


def test_a_question_read_out_is_its_authors() -> None:
    """A question that a moderator reads out is the row of who sent it, with that one's outlet."""
    from tests.test_relays import HELD

    relayed = (
        "We also have a written question from Lena Okafor of Delta Wire: will the county pay for the ramp? Governor?"
    )
    row = pressconf.pairs(pressconf.parse(HELD.format(relayed=relayed)), "question")[1]
    assert (row["asker"], row["outlet"], row["asker_id"]) == ("Lena Okafor", "Delta Wire", None)
    named = pressconf.parse(HELD.format(relayed=relayed).replace("MODERATOR:", "MODERATOR IDA FELL:"))
    row = pressconf.pairs(named, "question")[1]
    assert (row["asker"], row["outlet"], row["asker_id"]) == ("Lena Okafor", "Delta Wire", None)


@pytest.mark.parametrize("asked", ["The ferries are said to stop in June.", "Your view of the ferries, please."])
def test_what_is_answered_counts(asked: str) -> None:
    """A statement or a request that somebody answers is a question, though it has no part; courtesies are none."""
    conf = pressconf.parse(
        f"MR. VALE: Good morning. The bridge opens on Friday.\n\nQ  Ada Brandt, Harbour Post. {asked}\n\n"
        "MR. VALE: The ferries stop in June. That is right, and I am sorry for those who need them.\n\n"
        "Q  Ines Castell, Daily Gull. Is it dry?\n\nMR. VALE: It is.",
        id="a",
    )
    found = [(row["question_id"], row["outlet"], row["answer_ids"]) for row in pressconf.pairs(conf, "question")]
    assert found == [("a:1", "Harbour Post", '["a:2"]'), ("a:3", "Daily Gull", '["a:4"]')]


def test_who_was_declined() -> None:
    """An answer to two askers that declines one of the questions declines that one alone."""
    conf = pressconf.parse(
        "MINISTER HOLM: Good morning. The bridge opens on Friday.\n\n"
        "ADA BRANDT, HARBOUR POST: Who pays for the second ramp of the bridge?\n\n"
        "TOM ALDER, NORTH RADIO: When do the ferries to the island stop sailing?\n\n"
        "MINISTER HOLM: I won't comment on who pays for the second ramp of the bridge. "
        "The ferries to the island stop sailing in June.\n"
    )
    rows = pressconf.pairs(conf, "question")
    assert [row["answer_ids"] for row in rows] == [f'["{conf.id}:3"]'] * 2
    assert [(row["declined"], row["declined_spans"] != "[]") for row in rows] == [(True, True), (False, False)]


def test_many() -> None:
    """Rows of many conferences have the meta columns of all; to_records is the same as that of each conference."""
    one, two = pressconf.parse(TALK, id="a", meta={"desk": "north"}), pressconf.parse(TALK, id="b", meta={"url": "x"})
    rows = pressconf.pairs([one, two])
    assert [(row["conference_id"], row["meta_desk"], row["meta_url"]) for row in rows[1:3]] == [
        ("a", "north", None),
        ("b", None, "x"),
    ]
    assert pressconf.to_records(one) == one.to_records()
    records = pressconf.to_records(iter([one, two]))
    assert len({tuple(row) for row in records}) == 1
    assert len(records) == len(one.turns) + len(two.turns)


@given(conferences())
def test_records_of_one(conf: Conference) -> None:
    """For one conference the records are its own, column for column."""
    rows = pressconf.to_records([conf])
    assert rows == conf.to_records()
    assert [tuple(row) for row in rows] == [tuple(row) for row in conf.to_records()]


@given(conferences())
def test_csv(conf: Conference) -> None:
    """As CSV the table reads back, cell for cell, by the rules of the exporter."""
    rows = pressconf.to_records(conf)
    assert not rows or pressconf.rows_to_csv(rows) == conf.to_csv()
    table = pressconf.rows_to_csv(pressconf.pairs(conf), columns=pressconf.PAIR_COLUMNS)
    assert next(csv.reader(io.StringIO(table, newline=""))) == list(pressconf.PAIR_COLUMNS)


def test_files(tmp_path: Path) -> None:
    """What is written is what is returned; formulas are guarded on demand only."""
    rows: list[dict[str, str | float | None]] = [{"outlet": "=Post", "share": 0.5, "declined": None}]
    text = pressconf.rows_to_csv(rows, tmp_path / "t.csv", bom=True, excel_safe=True)
    assert (tmp_path / "t.csv").read_bytes() == text.encode() == b"\xef\xbb\xbfoutlet,share,declined\r\n'=Post,0.5,\r\n"
    assert pressconf.rows_to_csv(rows).endswith("\r\n=Post,0.5,\r\n")
    assert pressconf.rows_to_jsonl(rows, tmp_path / "t.jsonl") == (tmp_path / "t.jsonl").read_text()
    assert pressconf.rows_to_csv([]) == ""


def test_what_is_refused() -> None:
    """Another unit, what is no conference, and the error of a document are refused, the last as itself."""
    conf = pressconf.parse(TALK)
    with pytest.raises(pressconf.UnknownUnitError, match="thread, question") as caught:
        pressconf.pairs(conf, "part")  # type: ignore[arg-type]
    assert caught.value.known == ("thread", "question")
    for wrong in (TALK, 3, [TALK]):
        with pytest.raises(TypeError, match="pairs"):
            pressconf.pairs(wrong)  # type: ignore[arg-type]
    with pytest.raises(pressconf.UnreadableError):
        pressconf.pairs(pressconf.load_many(["nowhere.txt"]))  # type: ignore[arg-type]


TWO_ASKERS = """GOVERNOR HOLM: Good morning. The bridge opens on Friday.

ADA BRANDT, HARBOUR POST: Is it safe in a storm?

MODERATOR: And one more.

TOM ALDER, NORTH RADIO: Who pays for the ramp?

GOVERNOR HOLM: {said}
"""


@pytest.mark.parametrize(
    "said, taken, paired",
    [
        ("No idea.", [], 3),
        ("We will see.", [], 3),
        ("The county pays for it.", [3], 3),
        ("The storm does it no harm.", [1], 1),
        ("On the first question, we will see.", [1], 1),
        ("The county pays for it, and for the repair. We signed that in May.", [3], 3),
    ],
)
def test_an_answer_without_a_cue_is_nobody_else_s(said: str, taken: list[int], paired: int) -> None:
    """Of two people's questions an answer takes up those that its words speak of; where they speak of none, it goes with the nearest."""
    conf = pressconf.parse(TWO_ASKERS.format(said=said))
    assert [reply.question for reply in conf.answers[0].replies_to] == taken
    rows = {row["question_id"]: row["answer"] for row in pressconf.pairs(conf, unit="question")}
    assert rows[f"{conf.id}:{paired}"] == said
    assert [row for row, answer in rows.items() if answer] == [
        f"{conf.id}:{number}" for number in sorted(taken or [paired])
    ]


def test_a_word_behind_yes_answers() -> None:
    """What says yes or no, and a word more, takes up what was asked right before; thanks take up nothing."""
    text = TWO_ASKERS.replace("MODERATOR: And one more.\n\n", "GOVERNOR HOLM: {first}\n\n")
    for first in ("Of course, the county.", "Yes, sir.", "Yes.", "No."):
        conf = pressconf.parse(text.format(first=first, said="Thank you all."))
        assert [[reply.question for reply in answer.replies_to] for answer in conf.answers] == [[1]]
