"""The docs are true: their examples run, and their tables name what exists."""

from __future__ import annotations

import doctest
import re
import shutil
from importlib.util import find_spec
from pathlib import Path

import pytest
import sybil.parsers.markdown
import sybil.parsers.rest
from sybil import Sybil

import pressconf
import pressconf.errors
from pressconf.records import COLUMNS

ROOT = Path(__file__).resolve().parents[1]
SPEC = find_spec("pressconf")
assert SPEC is not None
assert SPEC.origin is not None
PACKAGE = Path(SPEC.origin).parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


@pytest.fixture
def in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a folder of its own that has the seeds: an example may write files."""
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)


@pytest.mark.usefixtures("in_folder")
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_examples_in_pages_run(page: Path) -> None:
    """Every Python example of a page runs, in order, and prints what the page says."""
    parser = sybil.parsers.markdown.PythonCodeBlockParser(doctest_optionflags=FLAGS)
    for example in Sybil(parsers=[parser]).parse(page).examples():
        example.evaluate()


@pytest.mark.usefixtures("in_folder")
@pytest.mark.parametrize("module", sorted(PACKAGE.rglob("*.py")), ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_examples_in_docstrings_run(module: Path) -> None:
    """Every example of a docstring runs and prints what it says."""
    parser = sybil.parsers.rest.DocTestParser(optionflags=FLAGS)
    for example in Sybil(parsers=[parser]).parse(module).examples():
        example.evaluate()


def read_page(name: str) -> str:
    """The text of a page."""
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


def list_rows(name: str) -> list[str]:
    """The first cells, in backquotes, of the rows of a page's tables."""
    return [line.split("`")[1] for line in read_page(name).splitlines() if line.startswith("| `")]


def test_columns_stand_in_their_page() -> None:
    """docs/records.md lists the columns of the records, in their order."""
    assert [name for name in list_rows("records.md") if not name.startswith("meta_")] == list(COLUMNS)


def test_layouts_stand_in_their_page() -> None:
    """docs/layouts.md lists every layout of the table, in its order."""
    assert list_rows("layouts.md") == [layout.name for layout in pressconf.LAYOUTS]


def test_errors_stand_in_their_page() -> None:
    """docs/errors.md lists every error of the library."""
    errors = {name for name in vars(pressconf.errors) if name.endswith("Error")}
    assert set(list_rows("errors.md")) >= errors


def test_diagnostics_stand_in_their_page() -> None:
    """docs/diagnostics.md lists every code that a pass can give, sorted, and no other."""
    codes: set[str] = set()
    for path in PACKAGE.rglob("*.py"):
        codes.update(re.findall(r'Diagnostic\(\s*"([^"]+)"', path.read_text(encoding="utf-8")))
    assert list_rows("diagnostics.md") == sorted(codes) != []


def test_diagnostics_have_examples() -> None:
    """Each code of docs/diagnostics.md stands in a heading, and in what an example below that heading prints (and is run)."""
    shown: set[str] = set()
    for section in read_page("diagnostics.md").split("\n### ")[1:]:
        heading, _, body = section.partition("\n")
        printed = "\n".join(line for line in body.splitlines() if line.startswith("["))
        shown.update(code for code in re.findall(r"`([^`]+)`", heading) if f"'{code}'" in printed)
    assert sorted(shown) == list_rows("diagnostics.md")


def test_severities_are_those_of_the_source() -> None:
    """The table gives each code the severity that its pass gives it."""
    given: set[tuple[str, str]] = set()
    for path in PACKAGE.rglob("*.py"):
        given.update(re.findall(r'Diagnostic\(\s*"([^"]+)",\s*"([^"]+)"', path.read_text(encoding="utf-8")))
    rows = [line.split(" | ") for line in read_page("diagnostics.md").splitlines() if line.startswith("| `")]
    assert {(row[0].strip("| `"), row[1]) for row in rows} == given


def test_columns_of_check_stand_in_their_page() -> None:
    """docs/check.md lists the keys of the rows of ``pressconf.check``, in their order."""
    assert list_rows("check.md") == list(pressconf.CHECK_COLUMNS)


def test_columns_of_matches_stand_in_their_page() -> None:
    """docs/trace.md lists the columns of the records of matches, in their order."""
    table = read_page("trace.md").partition("| column |")[2].partition("\n\n")[0]
    rows = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
    assert [name for row in rows for name in re.findall(r"`([^`]+)`", row)] == list(pressconf.MATCH_COLUMNS)


def test_columns_of_pairs_stand_in_their_page() -> None:
    """docs/tables.md lists the columns of the pairs, in their order."""
    assert list_rows("tables.md") == list(pressconf.PAIR_COLUMNS)


def test_exporters_stand_in_their_page() -> None:
    """The page of the command names every format that the command offers."""
    assert all(f"`{name}`" in read_page("cli.md") for name in pressconf.exporters())


def test_exporters_stand_in_their_table() -> None:
    """docs/exporters.md and README list every format, in the order of the table, each with what proves it."""
    page = read_page("exporters.md").partition("\n\n```")[0]
    assert re.findall(r"^\| `(\w+)`", page, re.MULTILINE) == list(pressconf.exporters())
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    written = readme.partition("| **write** |")[2].partition("| **tables** |")[0]
    assert re.findall(r"^\| `(\w+)` \|", written, re.MULTILINE) == list(pressconf.exporters())


def test_each_row_of_readme_has_a_proof_that_is_run() -> None:
    """Each reader, format and table of README names the tests that prove it: they exist, and the command below runs them."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    table, _, below = readme.partition("| **read** |")[2].partition("\n\n")
    command = below.partition("```sh")[2].partition("```")[0]
    for row in table.splitlines()[1:]:
        proofs = re.findall(r"`([\w/]+\.py)`", row.split("|")[-2])
        assert proofs or "| **" in row, row
        assert all((ROOT / "tests" / name).exists() for name in proofs), row
        assert all(name in command for name in proofs if not name.startswith("heavy/")), row
