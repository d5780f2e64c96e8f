"""Parsing inside Arrow programs: one row out for each row in, and no text that raises."""

from __future__ import annotations

import inspect
import json
import pickle
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import pressconf
from pressconf.frames import to_arrow
from pressconf.records import to_records
from pressconf.source import hash_text
from tests.texts import damaged_texts

pytest.importorskip("pyarrow")
from pressconf import arrow
from pressconf.arrow import SCHEMA, parse_array, parse_batch, parse_batches, parse_table

pa = pytest.importorskip("pyarrow")

BRIDGE = "Bridge briefing, 4 May 2031\n\nMS. HOLM: Good morning.\n\nQ: Ana Ruiz, Harbour Post. Is it safe?\n\nMS. HOLM: It is.\n\nQ: Who pays?\n\nMS. HOLM: We do.\n"
NOTHING = "The harbour was quiet on Monday."
KINDS = [pa.string(), pa.large_string(), *([pa.string_view()] if hasattr(pa, "string_view") else [])]


def list_rows(texts: list[str | None], **options: Any) -> list[dict[str, Any]]:
    """The rows of these texts."""
    rows: list[dict[str, Any]] = parse_batch(
        pa.RecordBatch.from_pydict({"text": pa.array(texts, pa.string())}), **options
    ).to_pylist()
    return rows


def list_structs(texts: Any) -> list[dict[str, Any]]:
    """The same rows out of an array of structs."""
    structs: Any = parse_array(texts)
    rows: list[dict[str, Any]] = structs.to_pylist()
    return rows


def break_utf8() -> Any:
    """An array whose second text is no UTF-8, as careless programs make them."""
    return pa.Array.from_buffers(
        pa.string(), 2, [None, pa.py_buffer(b"\0\0\0\0\1\0\0\0\2\0\0\0"), pa.py_buffer(b"a\xff")]
    )


def test_a_row_is_the_conference() -> None:
    """The row tells what the conference tells; its JSON is the conference, its turns are the records."""
    conf = pressconf.parse(BRIDGE)
    (row,) = list_rows([BRIDGE])
    assert pressconf.from_json(row["json"]) == conf
    assert row["turns"] == to_records(conf)
    assert (row["id"], row["error"], row["title"], row["date"]) == (conf.id, None, conf.title, conf.date)
    assert conf.date is not None
    assert (row["location"], row["status"], row["language"]) == (conf.location, conf.status, conf.language)
    assert row["confidence"] == conf.confidence
    assert [(person["id"], person["name"], person["outlet"]) for person in row["speakers"]] == [
        (person.id, person.name, person.outlet) for person in conf.speakers
    ]


def test_diagnostics() -> None:
    """A row has the diagnostics with their places; without a span, those are null."""
    conf = pressconf.parse(NOTHING, on_unlabelled="statement")
    (row,) = list_rows([NOTHING], on_unlabelled="statement")
    assert row["diagnostics"] == [
        {
            **{name: getattr(remark, name) for name in ("code", "severity", "message", "line", "column")},
            "start": remark.span and remark.span.start,
            "end": remark.span and remark.span.end,
        }
        for remark in conf.diagnostics
    ]
    assert any(remark.span is not None and remark.span.start == 0 for remark in conf.diagnostics)


def test_turns_are_the_flat_table() -> None:
    """The turns, taken out of their rows, are the table of ``to_arrow``: same columns, same types."""
    conf = pressconf.parse(BRIDGE)
    turns: Any = parse_array(pa.array([BRIDGE])).field("turns")
    flat = pa.Table.from_batches([pa.RecordBatch.from_struct_array(turns.flatten())])
    assert flat.equals(to_arrow(conf).drop_columns(["date", "title"]))


def test_one_row_out_for_each_row_in() -> None:
    """Order and number hold; nulls and failures are told in ``error``, all else of their rows but the id is null."""
    rows = list_rows([BRIDGE, None, NOTHING, "", BRIDGE])
    assert [row["error"] and row["error"].partition(":")[0] for row in rows] == [
        *(None, "ValueError", "NotATranscriptError", "NotATranscriptError", None)
    ]
    assert rows[0] == rows[4]
    for row in rows[1:4]:
        assert {name for name, value in row.items() if value is not None} <= {"id", "error"}
    assert [row["id"] for row in rows[1:3]] == [None, hash_text(NOTHING)]


@settings(max_examples=30)
@given(st.lists(st.none() | damaged_texts() | st.text(max_size=30), max_size=4))
def test_no_text_raises(drawn: list[str | None]) -> None:
    """Whatever the texts, there is a valid row for each, with turns or an error, and the same rows again."""
    sent = [None if text is None else text.encode("utf-8", "replace").decode("utf-8") for text in drawn]
    table = pa.table({"text": pa.array(sent, pa.string())})
    out = parse_table(table)
    out.validate(full=True)
    assert out.schema == SCHEMA
    assert out.num_rows == len(sent)
    assert [row["error"] is None for row in out.to_pylist()] == [row["turns"] is not None for row in out.to_pylist()]
    assert out.equals(parse_table(table))


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_every_kind_of_string(kind: Any) -> None:
    """Strings of any width are texts, also behind a dictionary; the result is the same."""
    expected = list_rows([BRIDGE, None])
    texts = pa.array([BRIDGE, None], kind)
    assert parse_batch(pa.RecordBatch.from_arrays([texts], ["text"])).to_pylist() == expected
    assert list_structs(texts) == expected
    assert list_structs(pa.chunked_array([texts.slice(0, 1), texts.slice(1)])) == expected
    if kind != KINDS[-1] or len(KINDS) < 3:
        assert list_structs(texts.dictionary_encode()) == expected


def test_only_nulls() -> None:
    """A column that holds nothing but nulls has no type of text, and is read."""
    assert [row["error"] for row in list_structs(pa.nulls(2))] == ["ValueError: the text is null"] * 2


def test_bytes_that_are_no_text() -> None:
    """Arrow does not check that its strings are UTF-8: what is none is a failure of its row."""
    rows = list_structs(break_utf8())
    assert [row["error"].partition(":")[0] for row in rows] == ["NotATranscriptError", "UnicodeDecodeError"]


def test_ids() -> None:
    """An id is taken where there is one, whatever its type; other columns are not looked at."""
    batch = pa.RecordBatch.from_pydict({"id": [7, None, 9], "url": ["x"] * 3, "text": [BRIDGE, BRIDGE, None]})
    rows = parse_batch(batch).to_pylist()
    assert [row["id"] for row in rows] == ["7", pressconf.parse(BRIDGE).id, "9"]
    assert {turn["conference_id"] for turn in rows[0]["turns"]} == {"7"}


@pytest.mark.parametrize("rows", [0, 3])
def test_empty_and_sliced(rows: int) -> None:
    """No rows give no rows with the schema; a slice of a batch gives those of the slice."""
    batch = pa.RecordBatch.from_pydict({"text": pa.array([NOTHING] * 2 + [BRIDGE] * rows, pa.string())}).slice(2)
    assert parse_batch(batch).schema == SCHEMA
    assert parse_table(pa.Table.from_batches([batch])).num_rows == rows
    assert parse_table(pa.table({"text": pa.chunked_array([], pa.string())})).schema == SCHEMA
    assert [out.num_rows for out in parse_batches([batch])] == [rows]
    assert parse_array(batch.column("text")).type == pa.struct(list(SCHEMA))


def test_batches_come_one_by_one() -> None:
    """A batch is parsed when its result is asked for, and nothing before."""
    asked: list[int] = []

    def send() -> Any:
        for number in range(3):
            asked.append(number)
            yield pa.RecordBatch.from_pydict({"text": [BRIDGE]})

    stream = parse_batches(send())
    assert asked == []
    next(stream)
    assert asked == [0]


def test_long_batches_come_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """What would be too long for one Arrow array comes in several batches, with the same rows in the same order."""
    batch = pa.RecordBatch.from_pydict({"text": [BRIDGE, NOTHING, BRIDGE], "id": ["a", "b", "c"]})
    whole = parse_table(pa.Table.from_batches([batch]))
    monkeypatch.setattr(arrow, "PIECE", 10)
    pieces = list(parse_batches([batch]))
    assert [piece.num_rows for piece in pieces] == [1, 2]
    assert pa.Table.from_batches(pieces) == whole == parse_table(pa.Table.from_batches([batch]))


def test_options() -> None:
    """The options of ``parse`` hold for every row, also where they are given as something that is used up."""
    (row,) = list_rows([NOTHING], on_unlabelled="statement")
    assert [turn["kind"] for turn in row["turns"]] == ["statement"]
    rows = list_rows([BRIDGE, BRIDGE], layouts=iter(pressconf.LAYOUTS))
    assert rows[0] == rows[1] == list_rows([BRIDGE])[0]
    (row,) = list_rows([BRIDGE], limits=pressconf.Limits(max_characters=5))
    assert row["error"].startswith("LimitExceededError: ")


@pytest.mark.parametrize(
    "options, error",
    [
        ({"layouts": ["papyrus"]}, pressconf.UnknownLayoutError),
        ({"layouts": "colon"}, TypeError),
        ({"on_unlabelled": "guess"}, ValueError),
        ({"hints": 5}, TypeError),
        ({"id": "a"}, TypeError),
        ({"colour": True}, TypeError),
    ],
    ids=str,
)
def test_options_that_cannot_be(options: dict[str, Any], error: type[Exception]) -> None:
    """A wrong option is the caller's mistake, not a text's: it raises before any row is read."""
    for call, given_ in ((parse_batch, pa.RecordBatch), (parse_table, pa.Table)):
        with pytest.raises(error):
            call(given_.from_pydict({"text": [BRIDGE]}), **options)
    with pytest.raises(error):
        parse_batches(iter([]), **options)


def test_no_column_of_texts() -> None:
    """A table without a column ``text``, or with numbers in it, is the caller's mistake, too."""
    for table in (pa.table({"body": [BRIDGE]}), pa.table([[BRIDGE], [BRIDGE]], ["text", "text"])):
        with pytest.raises(ValueError, match="column"):
            parse_table(table)
    for wrong in ([1, 2], [b"x"]):
        with pytest.raises(TypeError, match="large_string or string_view, not"):
            parse_table(pa.table({"text": wrong}))
        with pytest.raises(TypeError):
            parse_array(pa.array(wrong))


@pytest.mark.parametrize("call", [parse_batch, parse_batches, parse_table, parse_array])
def test_functions_pickle(call: Callable[..., object]) -> None:
    """A cluster can send them to its workers, with their options, and a database can evaluate their annotations."""
    assert pickle.loads(pickle.dumps(call)) is call
    parameters = list(inspect.signature(call, eval_str=True).parameters)
    assert parameters[1:] == ([] if call is parse_array else ["options"])
    if call is parse_array:  # DuckDB counts its parameters
        return
    bound = pickle.loads(pickle.dumps(partial(call, hints=pressconf.Hints(principals=["Ada Holm"]))))
    assert bound.func is call


def test_same_rows_in_another_process() -> None:
    """Under any hash seed the rows are equal."""
    code = (
        "import sys, json, pyarrow as pa; from pressconf.arrow import parse_array; "
        "json.dump(parse_array(pa.array([sys.argv[1]])).to_pylist(), sys.stdout, default=str, sort_keys=True)"
    )
    expected = json.loads(json.dumps(list_structs(pa.array([BRIDGE])), default=str))
    for seed in ("0", "7"):
        done = subprocess.run(
            [sys.executable, "-c", code, BRIDGE],
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(filter(None, sys.path)), "PYTHONUTF8": "1"},
        )
        assert json.loads(done.stdout) == expected


def test_without_pyarrow() -> None:
    """Without pyarrow the module says how to get it, and so it does to whoever catches the errors of the library."""
    code = (
        "import sys; sys.modules['pyarrow'] = None; import pressconf\n"
        "try: import pressconf.arrow\n"
        "except pressconf.MissingExtraError as error: print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert 'pip install "pressconf[arrow]"' in done.stdout
