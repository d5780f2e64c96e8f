"""Values to files: the same bytes on every platform, whole or not at all. A leaf module, for whatever writes what the library makes."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from pressconf.deferred import defer

#: What UTF-8 cannot hold.
SURROGATE = defer("[\ud800-\udfff]")


def replace_surrogates(text: str) -> str:
    """Return the text with U+FFFD for each surrogate, which UTF-8 cannot hold: same length, so that offsets stay true."""
    return SURROGATE.sub("\ufffd", text)


def save_value(path: str | os.PathLike[str], value: str | bytes) -> None:
    """Write a value to a file: text as UTF-8, its line ends untouched. Errors as of ``WholeFile``."""
    with WholeFile(path) as file:
        file.write(value.encode("utf-8") if isinstance(value, str) else value)


class WholeFile:
    """A file that is written beside its place, and takes it when it is whole: a disk that fills up leaves the older one as it was.

    Links are followed. What is no ordinary file (``/dev/stdout``) is written to at once. ``TypeError`` for what is no path (a
    number would be an open file of the process), ``OSError`` where it can't be written.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = read_path(path)
        self._target = Path(os.path.realpath(self._path))
        self._beside = name_beside(self._target)
        if not _may_replace(self._target):
            self._beside = self._target

    def __enter__(self) -> WholeFile:
        with self._explain():
            self._file = self._beside.open("wb")
        return self

    def write(self, data: bytes) -> None:
        with self._explain():
            self._file.write(data)

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        apart = self._beside != self._target
        try:
            with self._explain():
                self._file.close()
                if apart and kind is None:
                    if self._target.exists():
                        shutil.copymode(self._target, self._beside)
                    self._beside.replace(self._target)
        finally:
            if apart:
                with suppress(OSError):
                    self._beside.unlink()

    @contextmanager
    def _explain(self) -> Iterator[None]:
        """Name the file that was asked for in an error, not the one beside it."""
        try:
            yield
        except OSError as error:
            error.filename = os.fspath(self._path)
            raise


def name_beside(target: Path) -> Path:
    """Return where a file is written before it takes its place: a name that no other process or thread has."""
    return target.with_name(f"{target.name}.{os.getpid()}.{threading.get_ident()}.pressconf-part")


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
    return (place.is_file() or not place.exists()) and os.access(place.parent, os.W_OK)
