"""Values to files: the same bytes on every platform. A leaf module, for whatever writes what the library makes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


def save_value(path: str | Path, value: str | bytes) -> None:
    """Write a value that is whole to a file: text as UTF-8, its line ends untouched."""
    data = value.encode("utf-8") if isinstance(value, str) else value
    with open(path, "wb") as file:
        file.write(data)


def save_folder(folder: str | Path, values: Mapping[str, str]) -> Path:
    """Write texts that are whole into a folder, which is made where it is missing; return its path."""
    place = Path(folder)
    place.mkdir(parents=True, exist_ok=True)
    for name, value in values.items():
        save_value(place / name, value)
    return place
