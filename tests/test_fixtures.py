"""The fixtures themselves: what they expect agrees with what they print."""

from __future__ import annotations

import datetime
import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pressconf.languages import LANGUAGES
from tests.fixtures import (
    ARTICLES,
    CASES,
    CONVENTION_FOLDERS,
    LAYOUT_FIXTURES,
    LAYOUT_FOLDERS,
    SEEDS,
    SEEDS_FOLDER,
    read,
    read_expected,
)

TRANSCRIPTS = [
    *(pytest.param(f.text_path, f.expected_path, id=f"{f.layout}/{f.case}") for f in LAYOUT_FIXTURES),
    *(pytest.param(s.text_path, s.expected_path, id=f"seeds/{s.name}") for s in SEEDS),
]
every_transcript = pytest.mark.parametrize("text_path, expected_path", TRANSCRIPTS)

DOCUMENT_KEYS = ["language", "title", "date", "location", "turns"]
TURN_KEYS = ["kind", "name", "outlet", "label", "text", "question"]
KINDS = {"statement", "question", "answer", "moderator"}
BETWEEN_LABEL_AND_TEXT = re.compile(r"[\s*_#=-]*")
"""White space, bold and heading marks, ruled lines: what may stand between a label and its speech."""


def find_turns(text: str, turns: list[dict[str, Any]]) -> Iterator[tuple[int, int]]:
    """Yield the span of each turn, label included, each after the one before; fail where there is none."""
    position = 0
    for number, turn in enumerate(turns):
        span = find_turn(text, turn, position)
        assert span, f"turn {number} is not in the text after {position}: {turn['label']!r} {turn['text'][:60]!r}"
        yield span
        position = span[1]


def find_turn(text: str, turn: dict[str, Any], position: int) -> tuple[int, int] | None:
    """Return the first span from `position` where the turn's label and speech stand together, or None."""
    if turn["label"] is None:
        start = text.find(turn["text"], position)
        return (start, start + len(turn["text"])) if start >= 0 else None
    label_start = text.find(turn["label"], position)
    while label_start >= 0:
        label_end = label_start + len(turn["label"])
        between = BETWEEN_LABEL_AND_TEXT.match(text, label_end)
        for back in range(between.end() if between else label_end, label_end - 1, -1):  # speech may begin with a mark
            if text.startswith(turn["text"], back):
                return label_start, back + len(turn["text"])
        label_start = text.find(turn["label"], label_start + 1)
    return None


def test_every_layout_has_its_six_files() -> None:
    """A layout folder holds plain, messy and not_labels, each as text and as JSON, and nothing unpaired."""
    assert LAYOUT_FOLDERS
    assert CONVENTION_FOLDERS
    for folder in (*LAYOUT_FOLDERS, *CONVENTION_FOLDERS):
        names = {path.name for path in folder.iterdir()}
        assert {f"{case}.{ext}" for case in CASES for ext in ("txt", "json")} <= names, folder.name
        stems = {name.rsplit(".", 1)[0] for name in names}
        assert names == {f"{stem}.{ext}" for stem in stems for ext in ("txt", "json")}, folder.name


def test_every_seed_is_a_transcript_with_an_expectation_or_an_article() -> None:
    """No text in `seeds/` is left out of `SEEDS` and `ARTICLES`, and the README lists each."""
    texts = sorted(SEEDS_FOLDER.glob("*.txt"))
    assert texts == sorted([*(seed.text_path for seed in SEEDS), *ARTICLES])
    readme = read(SEEDS_FOLDER / "README.md")
    for path in texts:
        assert f"`{path.name}`" in readme


@every_transcript
def test_expectations_have_one_form(text_path: Path, expected_path: Path) -> None:
    """Every expectation has the same keys, known kinds, and values that are never empty strings."""
    expected = read_expected(expected_path)
    assert list(expected) == DOCUMENT_KEYS
    assert expected["language"] in {language.code for language in LANGUAGES}
    if expected["date"] is not None:
        assert datetime.date.fromisoformat(expected["date"]).isoformat() == expected["date"]
    assert len(expected["turns"]) >= 5
    for turn in expected["turns"]:
        assert list(turn) == TURN_KEYS
        assert turn["kind"] in KINDS
        for key in ("name", "outlet", "label"):
            assert turn[key] is None or turn[key] == turn[key].strip() != ""
        assert turn["text"] == turn["text"].strip() != ""


@every_transcript
def test_turns_are_slices_of_the_text_in_order(text_path: Path, expected_path: Path) -> None:
    """Labels and speeches occur in the text, in order, disjoint, each label directly before its speech."""
    text = read(text_path)
    turns = read_expected(expected_path)["turns"]
    assert len(list(find_turns(text, turns))) == len(turns)


@every_transcript
def test_answers_point_to_the_nearest_question_before_them(text_path: Path, expected_path: Path) -> None:
    """`question` is set for answers only, and is the index of the nearest question turn before."""
    last = None
    for index, turn in enumerate(read_expected(expected_path)["turns"]):
        if turn["kind"] == "answer":
            assert last is not None
            assert turn["question"] == last
        else:
            assert turn["question"] is None
        last = index if turn["kind"] == "question" else last


@every_transcript
def test_title_and_location_are_printed(text_path: Path, expected_path: Path) -> None:
    """What the header is expected to give stands in the header, before the first turn, word for word."""
    text = read(text_path)
    expected = read_expected(expected_path)
    first_turn, _ = next(find_turns(text, expected["turns"]))
    header = " ".join(text[:first_turn].split())
    for key in ("title", "location"):
        if expected[key] is not None:
            for piece in [expected[key]] if key == "title" else expected[key].split(", "):
                assert " ".join(piece.split()) in header


@every_transcript
def test_names_and_outlets_are_printed(text_path: Path, expected_path: Path) -> None:
    """Nobody is expected under a name or an outlet whose words the document does not print."""
    text = " ".join(read(text_path).split()).casefold()
    for turn in read_expected(expected_path)["turns"]:
        for key in ("name", "outlet"):
            if turn[key] is not None:  # page furniture or a cue's time may stand within it
                assert all(word in text for word in turn[key].casefold().split())


def test_special_characters_survive() -> None:
    """The oddities that the layouts are about are on disk: CRLF, no-break and ideographic spaces, form feeds."""
    texts = {(f.layout, f.case): read(f.text_path) for f in LAYOUT_FIXTURES}
    for case in CASES:
        assert texts["ruled_line", case].count("\r\n") == texts["ruled_line", case].count("\n") > 0
        assert texts["midline", case].rstrip("\n").count("\n") == 0
    assert "Q\xa0\xa0\xa0 " in texts["bare_q", "plain"]
    assert "\u3000\u3000" in texts["fullwidth_colon", "plain"]
    assert "\u2002" in texts["fullwidth_colon", "messy"]
    assert "\f" in texts["capitals_stop", "messy"]


def test_readme_states_the_facts_of_the_two_originals(shared_seeds: Path) -> None:
    """The table of the originals names exactly the files in the shared folder, with their SHA-256 and date."""
    rows = re.findall(
        r"^\| `(\d\S+\.txt)` \|.*\| (\d{4}-\d\d-\d\d) \|.*\| `([0-9a-f]{64})` \|",
        read(SEEDS_FOLDER / "README.md"),
        re.M,
    )
    expected = [
        (path.name, hashlib.sha256(path.read_bytes()).hexdigest()) for path in sorted(shared_seeds.glob("*.txt"))
    ]
    assert [(name, digest) for name, _, digest in rows] == expected
    assert {date for _, date, _ in rows} == {"2023-07-12"}
