"""Floors rise and never sink."""

from __future__ import annotations

from pathlib import Path

from tests.floors import raise_floor, read_floors


def test_floors_only_rise(tmp_path: Path) -> None:
    """Worse figures leave a floor alone, better ones raise it; where less is better, down is up."""
    path = tmp_path / "floors.json"
    assert read_floors(path) == {}
    raise_floor(path, "a", {"exact": 0.5, "miscr": 20.0}, lower_is_better=frozenset({"miscr"}))
    raise_floor(path, "a", {"exact": 0.4, "miscr": 30.0}, lower_is_better=frozenset({"miscr"}))
    assert read_floors(path) == {"a": {"exact": 0.5, "miscr": 20.0}}
    raise_floor(path, "a", {"exact": 0.6, "miscr": 10.0}, lower_is_better=frozenset({"miscr"}))
    raise_floor(path, "b", {"exact": 0.1})
    assert read_floors(path) == {"a": {"exact": 0.6, "miscr": 10.0}, "b": {"exact": 0.1}}
