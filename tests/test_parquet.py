"""The Parquet export: pandas, Polars and DuckDB read the values of the records; the golden is those values, not the bytes.

``PRESSCONF_UPDATE_GOLDENS=1`` writes the golden anew.
"""

from __future__ import annotations

import datetime
import io
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings

import pressconf
from pressconf.exporters import export
from pressconf.exporters.parquet import write_parquet
from pressconf.model import Conference
from tests.samples import build_conference, build_sample
from tests.strategies import conferences
from tests.tables import list_rows, turn_over

pytest.importorskip("pyarrow")
from pyarrow.parquet import read_metadata, read_table

GOLDEN = Path(__file__).parent / "exporters" / "parquet" / "sample.json"


def read_with_pyarrow(content: bytes) -> list[list[Any]]:
    """The cells as pyarrow reads them."""
    return turn_over(column.to_pylist() for column in read_table(io.BytesIO(content)).columns)


def read_with_pandas(content: bytes) -> list[list[Any]]:
    """The cells as pandas reads them, with its own nullable types."""
    pandas = pytest.importorskip("pandas")
    frame = pandas.read_parquet(io.BytesIO(content), dtype_backend="numpy_nullable")
    return turn_over([None if pandas.isna(value) else value for value in frame[name]] for name in frame.columns)


def read_with_polars(content: bytes) -> list[list[Any]]:
    """The cells as Polars reads them (its own reader, not Arrow's)."""
    polars = pytest.importorskip("polars")
    return [list(row) for row in polars.read_parquet(io.BytesIO(content)).rows()]


def read_with_duckdb(content: bytes) -> list[list[Any]]:
    """The cells as DuckDB reads them from a file."""
    duckdb = pytest.importorskip("duckdb")
    with tempfile.TemporaryDirectory() as folder, duckdb.connect() as database:
        path = Path(folder) / "conf.parquet"
        path.write_bytes(content)
        return [list(row) for row in database.read_parquet(str(path)).fetchall()]


READERS: list[Callable[[bytes], list[list[Any]]]] = [
    read_with_pyarrow,
    read_with_pandas,
    read_with_polars,
    read_with_duckdb,
]


@pytest.mark.parametrize("read", READERS)
@settings(max_examples=20)
@given(conf=conferences())
def test_read_by_others(read: Callable[[bytes], list[list[Any]]], conf: Conference) -> None:
    """Programs that we did not write find the values of the records, whatever characters are in them."""
    assert read(write_parquet(conf)) == list_rows(conf)


@pytest.mark.parametrize("read", READERS)
def test_several_conferences(read: Callable[[bytes], list[list[Any]]]) -> None:
    """Several conferences stand in one file, one after the other."""
    one, other = (
        build_sample(),
        attrs.evolve(build_sample(), id="b", date=datetime.date(1, 1, 1), meta={"city": "Elder"}),
    )
    assert read(write_parquet(one, other)) == list_rows(one, other)


def test_golden() -> None:
    """The sample has the columns, types and values of the golden that a person has read."""
    table = read_table(io.BytesIO(write_parquet(build_sample())))
    found = {
        "schema": {field.name: str(field.type) for field in table.schema},
        "rows": table.to_pylist(),
    }
    text = json.dumps(found, indent=1, default=datetime.date.isoformat) + "\n"
    if os.environ.get("PRESSCONF_UPDATE_GOLDENS") == "1":
        GOLDEN.write_text(text, encoding="utf-8")
    assert json.loads(GOLDEN.read_text(encoding="utf-8")) == json.loads(text)


@settings(max_examples=20)
@given(conferences())
def test_same_bytes(conf: Conference) -> None:
    """The same conference gives the same bytes."""
    assert write_parquet(conf) == write_parquet(conf)


def test_file_holds_the_value(tmp_path: Path) -> None:
    """With a path the file holds the bytes; a conference without turns gives a file that has its columns."""
    path = tmp_path / "conf.parquet"
    assert path.write_bytes(export(build_sample(), "parquet", path)) == path.stat().st_size
    assert path.read_bytes() == write_parquet(build_sample())
    assert read_metadata(io.BytesIO(write_parquet(build_conference([])))).num_rows == 0


def test_command_writes_it(tmp_path: Path, root: Path) -> None:
    """``convert`` writes the same bytes to a file that its suffix tells, into a folder, and to standard output."""
    pytest.importorskip("click")
    seed = root / "seeds" / "name_line_summit.txt"
    command = [sys.executable, "-m", "pressconf", "convert", str(seed)]
    expected = write_parquet(pressconf.load(seed))
    subprocess.run([*command, "-o", str(tmp_path / "a.parquet")], check=True, timeout=60)
    subprocess.run([*command, "--to", "parquet", "-o", f"{tmp_path / 'out'}/"], check=True, timeout=60)
    piped = subprocess.run([*command, "--to", "parquet"], check=True, timeout=60, capture_output=True)
    assert (tmp_path / "a.parquet").read_bytes() == expected == piped.stdout
    assert (tmp_path / "out" / "name_line_summit.parquet").read_bytes() == expected


def test_command_says_what_is_missing(root: Path) -> None:
    """Without pyarrow the command says how to get it, and leaves as for wrong usage."""
    pytest.importorskip("click")
    code = (
        "import sys; sys.modules['pyarrow'] = None; from pressconf.__main__ import main; "
        "sys.argv = ['pressconf', 'convert', 'seeds/name_line_summit.txt', '--to', 'parquet']; sys.exit(main())"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 2
    assert 'pip install "pressconf[arrow]"' in done.stderr
    assert "Traceback" not in done.stderr
