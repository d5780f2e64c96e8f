"""The examples run from the repository's root and print what they promise."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = ("folder_to_table", "one_transcript_to_csv", "own_layout", "trace_article")


def run_example(root: Path, name: str, *arguments: str) -> str:
    """Run an example as a user does and return what it prints."""
    command = [sys.executable, str(root / "examples" / f"{name}.py"), *arguments]
    done = subprocess.run(
        command,
        cwd=root,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_example_is_tested(root: Path) -> None:
    """No example stands in the folder without a test here."""
    assert tuple(sorted(path.stem for path in (root / "examples").glob("*.py"))) == EXAMPLES


def test_one_transcript_to_csv(root: Path, tmp_path: Path) -> None:
    """One transcript becomes a table with one row a turn, readable by Excel, and the exchanges are printed."""
    table = tmp_path / "table.csv"
    printed = run_example(root, "one_transcript_to_csv", "seeds/name_line_summit.txt", str(table))
    assert table.read_bytes().startswith(b"\xef\xbb\xbf")
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert f"{len(rows)} turns" in printed
    questions = [row for row in rows if row["kind"] == "question"]
    assert printed.count(" asked; ") == len(questions) > 0
    assert all(row["outlet"] in printed for row in questions)


def test_folder_to_table(root: Path) -> None:
    """A folder becomes one table; the questions of all outlets and those of no known outlet are all questions."""
    lines = run_example(root, "folder_to_table", "seeds").splitlines()
    total = int(lines[0].split(", ")[2].split()[0])
    assert len(lines) > 2
    assert sum(int(line.split()[0]) for line in lines[1:]) == total > 0


@pytest.mark.parametrize("asker", ["Ana Ruiz (The Harbour Post)", "Jonas Weil (Radio Ellery)"])
def test_own_layout(root: Path, asker: str) -> None:
    """A user's layout makes a transcript of a text that was none, with askers, outlets and answers."""
    printed = run_example(root, "own_layout")
    assert printed.startswith("without the layout: no transcript\nwith it: arrow\n")
    assert f"{asker}: " in printed
    assert printed.count("    Tomas Okafor: ") == 2


def test_trace_article(root: Path) -> None:
    """Every quotation of the article is printed, with its speaker, its question and its sentence where it was said there."""
    printed = run_example(root, "trace_article")
    assert printed.count("“") >= 12
    assert printed.count("exact: Maren Holt") == 8
    assert "the article credits Ewan Kilbride" in printed
    assert "in answer to Anouk Tessier" in printed
    assert "left out: '' / 'in so many words'" in printed
    assert "not said in these conferences" in printed
