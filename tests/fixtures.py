"""Where the invented transcripts stand and how to read them: no parser, no pytest.

`LAYOUT_FIXTURES` and `SEEDS` are lists, in a fixed order, of files that exist when this module is imported; a transcript's
expectation is the JSON file of the same name beside it (its form: `seeds/README.md`).
"""

import json
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
LAYOUTS_FOLDER = ROOT / "tests" / "layouts"
CONVENTIONS_FOLDER = ROOT / "tests" / "conventions"
"""Conventions known from print that use layouts with a folder of their own already, and languages without real texts."""
NEGATIVES_FOLDER = ROOT / "tests" / "negatives"
DIALOGUES_FOLDER = ROOT / "tests" / "dialogues"
SEEDS_FOLDER = ROOT / "seeds"
CASES = ("plain", "messy", "not_labels")
"""The cases that every layout folder has; it may have more."""


class LayoutFixture(NamedTuple):
    """One transcript of one layout or convention, with its expectation."""

    layout: str
    case: str
    text_path: Path
    expected_path: Path


class Seed(NamedTuple):
    """One longer transcript of `seeds/`, with its expectation."""

    name: str
    text_path: Path
    expected_path: Path


def read(path: Path) -> str:
    """Return a file's text as it is on disk: UTF-8, line ends and no-break spaces untouched."""
    with path.open(encoding="utf-8", newline="") as stream:
        return stream.read()


def read_expected(path: Path) -> dict[str, Any]:
    """Return an expectation: `language`, `title`, `date`, `location`, `turns`."""
    expected: dict[str, Any] = json.loads(read(path))
    return expected


LAYOUT_FOLDERS = sorted(path for path in LAYOUTS_FOLDER.iterdir() if path.is_dir())
CONVENTION_FOLDERS = sorted(path for path in CONVENTIONS_FOLDER.iterdir() if path.is_dir())
LAYOUT_FIXTURES = [
    LayoutFixture(folder.name, text_path.stem, text_path, text_path.with_suffix(".json"))
    for folder in (*LAYOUT_FOLDERS, *CONVENTION_FOLDERS)
    for text_path in sorted(folder.glob("*.txt"))
]
SEEDS = [Seed(path.stem, path.with_suffix(".txt"), path) for path in sorted(SEEDS_FOLDER.glob("*.json"))]
ARTICLES = sorted(SEEDS_FOLDER.glob("article_*.txt"))
