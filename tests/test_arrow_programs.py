"""Parsing inside programs that we did not write: Polars, pandas, DuckDB, and Dask and Hugging Face datasets where they are installed."""

from __future__ import annotations

import pytest

import pressconf

pytest.importorskip("pyarrow")
from pressconf.arrow import SCHEMA, parse_array, parse_batch, parse_table
from tests.test_arrow import BRIDGE, NOTHING

pa = pytest.importorskip("pyarrow")


def expect_turns() -> list[tuple[str, str]]:
    """Kind and text of each turn of the sample."""
    return [(turn.kind, turn.text) for turn in pressconf.parse(BRIDGE).turns]


def test_polars_sends_and_reads() -> None:
    """A Polars frame goes in (its strings are ``string_view``), and its rows come out to be exploded."""
    polars = pytest.importorskip("polars")
    frame = polars.DataFrame({"text": [BRIDGE, None, NOTHING]})
    out = polars.from_arrow(parse_table(frame.to_arrow()))
    assert out["error"].is_null().to_list() == [True, False, False]
    turns = out.filter(polars.col("error").is_null()).select("turns").explode("turns").unnest("turns")
    assert turns.select("kind", "text").rows() == expect_turns()


def test_pandas_sends_and_reads() -> None:
    """A pandas frame goes in and comes out."""
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame({"text": [BRIDGE, None]})
    out = parse_table(pa.Table.from_pandas(frame)).to_pandas()
    assert list(out["error"].isna()) == [True, False]
    assert [(turn["kind"], turn["text"]) for turn in out["turns"][0]] == expect_turns()


def test_duckdb_reads_the_table() -> None:
    """DuckDB unnests the turns of a parsed table, and sends the texts of a query."""
    duckdb = pytest.importorskip("duckdb")
    with duckdb.connect() as database:
        reader = database.sql(
            "SELECT * FROM (VALUES ($text, 'a'), (NULL, 'b')) t(text, id)", params={"text": BRIDGE}
        ).to_arrow_table()
        parsed = parse_table(reader)
        assert parsed["id"].to_pylist() == ["a", "b"]
        found = database.execute(
            "SELECT kind, text FROM (SELECT unnest(turns, max_depth := 2) FROM parsed WHERE error IS NULL)"
        ).fetchall()
    assert found == expect_turns()


def test_duckdb_calls_the_function() -> None:
    """``parse_array`` is a function of DuckDB, nulls and failures included."""
    duckdb = pytest.importorskip("duckdb")
    with duckdb.connect() as database:
        row = database.from_arrow(pa.table({"row": pa.array([], pa.struct(list(SCHEMA)))})).types[0]
        database.create_function(
            "parse_transcript", parse_array, ["VARCHAR"], row, type="arrow", null_handling="special"
        )
        found = database.execute(
            "SELECT found.error IS NULL, len(found.turns) "
            "FROM (SELECT parse_transcript(text) AS found FROM (VALUES (?), (NULL), (?)) t(text))",
            [BRIDGE, NOTHING],
        ).fetchall()
    assert found == [(True, len(expect_turns())), (False, None), (False, None)]


def test_dask_maps_it() -> None:
    """Dask maps it over the partitions of a bag of batches."""
    bag = pytest.importorskip("dask.bag")
    batches = [pa.RecordBatch.from_pydict({"text": [text]}) for text in (BRIDGE, NOTHING)]
    out = bag.from_sequence(batches, npartitions=2).map(parse_batch).compute(scheduler="processes")
    assert pa.Table.from_batches(out) == parse_table(pa.Table.from_batches(batches))


def test_datasets_map_it() -> None:
    """A dataset of Hugging Face maps it over its Arrow tables."""
    datasets = pytest.importorskip("datasets")
    data = datasets.Dataset.from_dict({"text": [BRIDGE, None, NOTHING]}).with_format("arrow")
    out = data.map(parse_table, batched=True, batch_size=2, remove_columns=["text"]).with_format(None)
    assert [error is None for error in out["error"]] == [True, False, False]
    turns = out[0]["turns"]
    assert [(turn["kind"], turn["text"]) for turn in turns] == expect_turns()
