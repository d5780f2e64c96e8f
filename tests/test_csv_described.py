"""What stands beside a CSV, judged by the programs that read it: frictionless (Data Package) and csvw (CSV on the Web)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings

from pressconf.exporters import export
from pressconf.model import Conference
from pressconf.records import COLUMNS, to_records
from pressconf.tabledescription import MEANINGS, REQUIRED
from tests.exports import fixture_conferences, read_csv, replace_surrogates, sweep_conferences
from tests.samples import build_conference, build_sample
from tests.strategies import conferences

LISTS = ("parts", "addressed_to", "answered_by", "replies_to")


def read_package(folder: Path) -> list[dict[str, Any]]:
    """The rows as frictionless reads them, from a package that it finds valid."""
    frictionless = pytest.importorskip("frictionless")
    with frictionless.system.use_context(trusted=True):
        report = frictionless.validate(str(folder / "datapackage.json"))
        assert report.valid, report.flatten(["rowNumber", "fieldName", "type", "message"])[:3]
        rows = frictionless.Package(str(folder / "datapackage.json")).get_resource("turns").read_rows()
    return [row.to_dict() for row in rows]


def expect_rows(confs: list[Conference]) -> list[dict[str, Any]]:
    """The records as typed rows: an empty text is null, lists are lists."""
    rows = []
    for conf in confs:
        for record in to_records(conf):
            row: dict[str, Any] = {}
            for column, value in record.items():
                if column in LISTS and isinstance(value, str):
                    row[column] = json.loads(value)
                else:
                    row[column] = replace_surrogates(value) or None if isinstance(value, str) else value
            rows.append(row)
    return rows


@pytest.mark.parametrize("options", [{}, {"bom": True}])
def test_frictionless_reads_equal_values(tmp_path: Path, options: dict[str, bool]) -> None:
    """For all transcripts in the repository in one table: valid, and each cell equal by value and type."""
    confs = [attrs.evolve(conf, id=f"{number}") for number, conf in enumerate(fixture_conferences())]
    export(confs, "csv", tmp_path / "turns.csv", datapackage=True, **options)
    assert read_package(tmp_path) == expect_rows(confs)


def test_frictionless_reads_every_code_point(tmp_path: Path) -> None:
    """A table in which every code point is spoken is valid, and its texts are equal."""
    confs = list(sweep_conferences())
    export(confs, "csv", tmp_path / "turns.csv", datapackage=True)
    assert read_package(tmp_path) == expect_rows(confs)


def test_excel_safe_is_described_too(tmp_path: Path) -> None:
    """With ``excel_safe`` the heads in the description are those of the file, and numbers stay numbers."""
    conf = build_conference([("question", build_sample().speakers[2], "=Q", "-- why?")], meta={"=note": "@home"})
    export(conf, "csv", tmp_path / "turns.csv", datapackage=True, excel_safe=True)
    [row] = read_package(tmp_path)
    assert (row["index"], row["label"], row["meta_=note"]) == (0, "'=Q", "'@home")


@pytest.mark.parametrize("bom", [False, True])
def test_csvw_finds_it_valid(tmp_path: Path, bom: bool) -> None:
    """Csvw finds the sample and all transcripts in the repository valid, and reads the values of the columns."""
    csvw = pytest.importorskip("csvw")
    confs = [attrs.evolve(conf, id=f"{number}") for number, conf in enumerate(fixture_conferences())]
    export([build_sample(), *confs], "csv", tmp_path / "turns.csv", csvw=True, bom=bom)
    found = csvw.CSVW(str(tmp_path / "turns.csv-metadata.json"), validate=True)
    assert found.is_valid
    [table] = found.tables
    rows = list(table.iterdicts())
    expected = expect_rows([build_sample(), *confs])
    assert [{column: row[column] for column in COLUMNS} for row in rows] == [
        {column: row[column] for column in COLUMNS} for row in expected
    ]


def test_csvw_knows_a_wrong_table(tmp_path: Path) -> None:
    """A table with another word in ``kind`` is not valid: the description says something."""
    csvw = pytest.importorskip("csvw")
    text = export(build_sample(), "csv", tmp_path / "turns.csv", csvw=True)
    (tmp_path / "turns.csv").write_bytes(text.replace(",statement,", ",speech,").encode("utf-8"))
    assert not csvw.CSVW(str(tmp_path / "turns.csv-metadata.json")).is_valid


@settings(max_examples=30)
@given(conf=conferences())
def test_any_table_is_described(conf: Conference, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Whatever the columns are called, each has its head in both descriptions, and a name that CSV on the Web allows."""
    folder = tmp_path_factory.mktemp("csv")
    head = read_csv(export(conf, "csv", folder / "a b.csv", datapackage=True, csvw=True))[0]
    package = json.loads((folder / "datapackage.json").read_bytes())["resources"][0]
    table = json.loads((folder / "a b.csv-metadata.json").read_bytes())
    assert (package["path"], table["url"]) == ("a b.csv", "a%20b.csv")
    assert [field["name"] for field in package["schema"]["fields"]] == head
    assert [column["titles"] for column in table["tableSchema"]["columns"]] == head
    names = [column["name"] for column in table["tableSchema"]["columns"]]
    assert all(name.isascii() and not name.startswith("_") for name in names)


def test_every_column_has_its_meaning() -> None:
    """The meanings are those of the columns, in their order."""
    assert list(MEANINGS) == list(COLUMNS)
    assert set(COLUMNS) >= REQUIRED
