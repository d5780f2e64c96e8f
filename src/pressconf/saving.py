"""Values to files: the same bytes on every platform, whole or not at all. A leaf module, for whatever writes what the library makes."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from pressconf.deferred import defer

#: What UTF-8 cannot hold.
SURROGATE = defer("[\ud800-\udfff]")
#: What a value is written to before it takes the place of the file.
BESIDE = ".pressconf-part"


def replace_surrogates(text: str) -> str:
    """Return the text with U+FFFD for each surrogate, which UTF-8 cannot hold: same length, so that offsets stay true."""
    return SURROGATE.sub("\ufffd", text)


def save_value(path: str | os.PathLike[str], value: str | bytes) -> None:
    """Write a value to a file: text as UTF-8, its line ends untouched.

    It is written beside the file and then takes its place, links followed: a disk that fills up leaves the older file as it was.
    ``TypeError`` for what is no path (a number would be an open file of the process), ``OSError`` where it can't be written.
    """
    place = read_path(path)
    data = value.encode("utf-8") if isinstance(value, str) else value
    if not _may_replace(place):
        place.write_bytes(data)
        return
    target = Path(os.path.realpath(place))
    beside = target.with_name(f"{target.name}.{os.getpid()}{BESIDE}")
    try:
        beside.write_bytes(data)
        if target.exists():
            shutil.copymode(target, beside)
        beside.replace(target)
    except OSError as error:
        if error.filename is not None:
            error.filename = os.fspath(path)
        raise
    finally:
        with suppress(OSError):
            beside.unlink()


def save_folder(folder: str | os.PathLike[str], values: Mapping[str, str]) -> Path:
    """Write texts that are whole into a folder, which is made where it is missing; return its path."""
    place = read_path(folder)
    place.mkdir(parents=True, exist_ok=True)
    for name, value in values.items():
        save_value(place / name, value)
    return place


def read_path(path: str | os.PathLike[str]) -> Path:
    """Return a path; ``TypeError`` for what is none, ``FileNotFoundError`` for the empty one."""
    if not isinstance(path, str | os.PathLike):
        raise TypeError(f"a path is a str or a Path, not a value of type {type(path).__name__}")
    if not os.fspath(path):
        raise FileNotFoundError(2, "No such file or directory", "")
    return Path(path)


def _may_replace(place: Path) -> bool:
    """Tell whether another file may take this one's place: it is an ordinary file or none, in a folder that takes new ones."""
    try:
        ordinary = stat.S_ISREG(place.stat().st_mode)
    except OSError:
        ordinary = True
    return ordinary and os.access(os.path.dirname(os.path.realpath(place)), os.W_OK)
