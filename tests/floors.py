"""Floors: figures that the tests hold, in JSON files, which rise and never sink.

``PRESSCONF_UPDATE_FLOORS=1 pytest tests/test_layouts.py tests/test_score.py`` raises them to today's values.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

UPDATE = os.environ.get("PRESSCONF_UPDATE_FLOORS") == "1"


def read_floors(path: Path) -> dict[str, Any]:
    """The floors of a file; empty where it does not exist yet."""
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else {}


def raise_floor(
    path: Path, name: str, values: dict[str, float], *, lower_is_better: frozenset[str] = frozenset()
) -> None:
    """Write ``values`` as the floors of ``name`` where they are better than those that stand there."""
    floors = read_floors(path)
    kept: dict[str, float] = floors.get(name, {})
    for figure, value in values.items():
        old = kept.get(figure)
        better = min if figure in lower_is_better else max
        kept[figure] = value if old is None else better(old, value)
    floors[name] = kept
    path.write_text(json.dumps(floors, indent=1, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")
