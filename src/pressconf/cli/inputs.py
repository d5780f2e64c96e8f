"""Which files the arguments of a command mean, and reading one of them.

In: paths, folders, globs, ``-``. Out: ``Input``s, each file once, with a name for its output; ``Failure``s for the rest.
"""

from __future__ import annotations

import glob
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

import pressconf
from pressconf.errors import DecodeError, NotATranscriptError, PressconfError, UnreadableError
from pressconf.model import Conference
from pressconf.readers import list_suffixes

#: What a folder stands for; JSON is left out, which in a folder is as often a result as recognised speech.
SUFFIXES = tuple(suffix for suffix in list_suffixes() if suffix != ".json")


@frozen
class Input:
    """One transcript to read: ``path`` (``-`` for standard input) and ``name``, unique in this run, for its output."""

    path: str
    name: str


@frozen
class Failure:
    """An input that gave nothing, and why."""

    path: str
    reason: str


def find_inputs(arguments: Iterable[str]) -> tuple[list[Input], list[Failure]]:
    """Return the files that the arguments mean, each once, and the arguments that mean none.

    A folder stands for every file under it that has one of ``SUFFIXES`` (hidden ones left out); its files keep their place in their
    names, so that a folder of outputs mirrors it. Two files that would share a name get ``-2``, ``-3`` …
    """
    inputs: list[Input] = []
    failures: list[Failure] = []
    seen: set[str] = set()
    names: set[str] = set()
    for argument in arguments:
        closed: list[Failure] = []
        found = list(_expand(argument, closed))
        failures += closed
        if not found and not closed:
            failures.append(Failure(argument, say_why_nothing(argument)))
        for path, name in found:
            place = path if path == "-" else os.path.realpath(path)
            if place not in seen:
                seen.add(place)
                inputs.append(Input(path, _make_unique(name, names)))
    return inputs, failures


def _expand(argument: str, closed: list[Failure]) -> Iterator[tuple[str, str]]:
    """Yield path and name of each file that one argument means; folders that cannot be opened go to ``closed``."""
    if argument == "-":
        yield "-", "stdin"
    elif os.path.isdir(argument):
        for path in _walk(argument, closed):
            yield path, Path(os.path.relpath(path, argument)).with_suffix("").as_posix()
    elif os.path.lexists(argument):
        yield argument, Path(argument).stem
    elif glob.has_magic(argument):
        for path in sorted(glob.glob(argument, recursive=True)):
            yield from _expand(path, closed)


def _walk(folder: str, closed: list[Failure]) -> Iterator[str]:
    """Yield the transcripts under a folder, sorted; hidden files and folders, and what is no ordinary file, are left out."""

    def note(error: OSError) -> None:
        closed.append(Failure(str(error.filename), explain_failure(error)))

    for place, folders, files in os.walk(folder, onerror=note):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = os.path.join(place, name)
            if name.lower().endswith(SUFFIXES) and not name.startswith(".") and _is_readable(path):
                yield path


def _is_readable(path: str) -> bool:
    """Tell whether a path is a file, or a link to nothing, which fails when it is read; a pipe would never end."""
    return os.path.isfile(path) or not os.path.exists(path)


def _make_unique(name: str, names: set[str]) -> str:
    """Return ``name``, numbered where another input has it already (file systems may not tell capitals apart)."""
    unique, number = name, 1
    while unique.casefold() in names:
        number += 1
        unique = f"{name}-{number}"
    names.add(unique.casefold())
    return unique


def say_why_nothing(argument: str) -> str:
    """Return why an argument means no file."""
    if os.path.isdir(argument):
        return f"no {', '.join('*' + suffix for suffix in SUFFIXES)} file in this folder"
    if glob.has_magic(argument):
        return "no file matches this pattern"
    if "://" in argument:
        return "this is an address, and nothing is ever fetched: save the page as a file first"
    return "no such file or folder"


def read_input(path: str, corrections: Sequence[pressconf.Correction] | None = None, **options: Any) -> Conference:
    """Parse one file, or standard input for ``-``, and apply corrections."""
    if path == "-" and sys.stdin is None:
        raise UnreadableError(path, "standard input is closed")
    conf = pressconf.load(sys.stdin.buffer if path == "-" else path, **options)
    return conf if corrections is None else conf.with_corrections(corrections)


def explain_failure(error: Exception) -> str:
    """Return one line that says what went wrong, in our words where the system's are bare."""
    if isinstance(error, DecodeError) and error.offset is None:
        return (
            f"cannot decode it: tried {', '.join(error.tried)}; name its encoding with --encoding, or save it as plain "
            "text if it is a document"
        )
    if isinstance(error, NotATranscriptError):
        return f"{error.reason} (why a line is no label: pressconf check FILE --explain LINE)"
    if isinstance(error, OSError) and not isinstance(error, PressconfError):
        return f"cannot read it: {error.strerror or error}"
    return str(error)
