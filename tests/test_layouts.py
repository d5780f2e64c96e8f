"""Every fixture against its expectation: how many turns come out exactly right, and which header facts.

The floors in ``layouts/floors.json`` only rise (``floors.py`` says how): a fixture that is fully right stays so.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import pressconf
from pressconf.model import Conference, Turn
from tests.fixtures import LAYOUT_FIXTURES, LAYOUTS_FOLDER, SEEDS, read, read_expected
from tests.floors import UPDATE, raise_floor, read_floors

FLOORS = LAYOUTS_FOLDER / "floors.json"
PATHS: dict[str, tuple[Path, Path]] = {
    **{f"{item.layout}/{item.case}": (item.text_path, item.expected_path) for item in LAYOUT_FIXTURES},
    **{f"seeds/{item.name}": (item.text_path, item.expected_path) for item in SEEDS},
}
HEADER = ("language", "title", "date", "location")


def show_turn(turn: Turn) -> dict[str, Any]:
    """What an expectation says of a turn."""
    return {
        "kind": turn.kind,
        "name": turn.speaker.name,
        "outlet": turn.speaker.outlet,
        "label": turn.label,
        "text": turn.text,
        "question": turn.question if turn.kind == "answer" else None,
    }


def show_header(conf: Conference) -> dict[str, Any]:
    """What an expectation says of the document."""
    date = conf.date.isoformat() if conf.date else None
    return {"language": conf.language, "title": conf.title, "date": date, "location": conf.location}


def compare_turns(conf: Conference, expected: list[dict[str, Any]], text: str) -> tuple[int, list[str]]:
    """Count the expected turns that came out exactly right, and describe the others; turns are paired by where speech begins.

    Case, spaces and hard wraps of names and outlets count; an answer's question is compared by its own text.
    """
    found = {turn.span.start: turn for turn in conf.turns}
    right, wrong = 0, []
    place = 0
    for number, turn in enumerate(expected):
        start = find_speech(text, turn, place)
        place = start + len(turn["text"])
        got = found.pop(start, None)
        if got is None:
            wrong.append(f"turn {number} is not there: {turn['label']!r} {turn['text'][:50]!r}")
            continue
        shown = show_turn(got)
        asked = expected[turn["question"]]["text"] if turn["question"] is not None else None
        answered = conf.turns[shown["question"]].text if shown["question"] is not None else None
        for key in ("name", "outlet"):
            if turn[key] is None and got.known_by(key) == "carried":
                shown[key] = None  # neither asked for nor counted against
        pairs = [(key, shown[key], turn[key]) for key in turn if key != "question"] + [("question", answered, asked)]
        odd = [f"{key} {mine!r:.70}, not {wanted!r:.70}" for key, mine, wanted in pairs if not agree(key, mine, wanted)]
        if odd:
            wrong.append(f"turn {number}: " + "; ".join(odd))
        else:
            right += 1
    wrong += [f"a turn too many: {turn.label!r} {turn.text[:50]!r}" for turn in found.values()]
    return right, wrong


def agree(key: str, mine: Any, wanted: Any) -> bool:
    """Whether two values are equal; of a label letters and digits count, as signs before it belong to it or to nobody."""
    if key == "label" and mine and wanted:
        mine, wanted = ("".join(filter(str.isalnum, value)) for value in (mine, wanted))
    return bool(mine == wanted)


def find_speech(text: str, turn: dict[str, Any], place: int) -> int:
    """Where an expected turn's speech begins: behind its label, which stands behind the turn before."""
    if turn["label"] is not None:
        place = text.index(turn["label"], place) + len(turn["label"])
    return text.index(turn["text"], place)


@pytest.mark.parametrize("name", PATHS)
def test_fixture(name: str) -> None:
    """A fixture's turns and header facts come out at least as right as they ever did."""
    text_path, expected_path = PATHS[name]
    text, expected = read(text_path), read_expected(expected_path)
    conf = pressconf.parse(text, on_unlabelled="statement")
    right, wrong = compare_turns(conf, expected["turns"], text)
    header = show_header(conf)
    facts = {key: int(header[key] == expected[key]) for key in HEADER}
    extra = sum(line.startswith("a turn too many") for line in wrong)
    if UPDATE:
        raise_floor(FLOORS, name, {"right": right, "extra": extra, **facts}, lower_is_better=frozenset({"extra"}))
    floor = read_floors(FLOORS).get(name)
    assert floor is not None, f"{name} has no floor: PRESSCONF_UPDATE_FLOORS=1 makes one"
    if right < floor["right"] or extra > floor["extra"]:
        pytest.fail(f"{right} turns right and {extra} too many; the floor: {floor}\n" + "\n".join(wrong), pytrace=False)
    for key in HEADER:
        if facts[key] < floor[key]:
            pytest.fail(f"{key} is {header[key]!r}, expected {expected[key]!r}", pytrace=False)


def test_floors_belong_to_fixtures() -> None:
    """No floor outlives its fixture."""
    assert set(read_floors(FLOORS)) == set(PATHS)
