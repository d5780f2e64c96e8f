"""Where ``convert`` writes: standard output, one file, or a folder with a file for each conference and format.

In: ``-o``, the formats, the inputs. Out: a ``Stream`` or a ``Folder`` that takes one conference after the other. What
cannot work (two formats in one file, an output that is an input) is wrong usage and said before anything is written.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, BinaryIO

import click

from pressconf.cli.inputs import Input
from pressconf.cli.terminal import clean
from pressconf.errors import PressconfError
from pressconf.exporters import EXPORTERS, export
from pressconf.exporters.exporter import list_keywords
from pressconf.model import Conference

FORMATS = tuple(EXPORTERS)
TABLES = ("jsonl", "csv")  # these grow by lines: one conference after the other can go to a stream


class Stream:
    """One output for all conferences: standard output (``path`` None), or one file, opened when the first one comes."""

    def __init__(self, path: Path | None, form: str, options: dict[str, Any]) -> None:
        self.path = path
        self.form = form
        self.options = options
        self.file: BinaryIO | None = None

    def list_paths(self, _: Sequence[Input]) -> list[Path]:
        return [] if self.path is None else [self.path]

    def write(self, conf: Conference, _: str) -> None:
        """Append one conference; a table has its heading once."""
        value = conf.export(self.form, **self.options)
        if isinstance(value, bytes) and self.path is None and sys.stdout.isatty():
            suffix = EXPORTERS[self.form].suffix
            raise click.UsageError(f"{self.form} is no text for a terminal: name a file, -o all{suffix}, or pipe it.")
        if self.file is None:
            self.file = _open_output(self.path)
        elif self.form == "csv":
            value = value.partition("\n")[2]
        self.file.write(value.encode("utf-8", "surrogatepass") if isinstance(value, str) else value)
        self.file.flush()

    def close(self) -> None:
        if self.file is not None and self.path is not None:
            self.file.close()


class Collection:
    """One file or folder for all conferences that cannot grow line by line, written when the last one has come."""

    def __init__(self, path: Path, form: str, options: dict[str, Any]) -> None:
        self.path = path
        self.form = form
        self.options = options
        self.confs: list[Conference] = []

    def list_paths(self, _: Sequence[Input]) -> list[Path]:
        return [self.path]

    def write(self, conf: Conference, _: str) -> None:
        self.confs.append(conf)

    def close(self) -> None:
        if self.confs:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            try:
                export(self.confs, self.form, self.path, **self.options)
            except PressconfError as error:
                raise click.ClickException(clean(str(error))) from error


class Folder:
    """A folder with one file a conference and format."""

    def __init__(self, path: Path, forms: Sequence[str], options: dict[str, dict[str, Any]]) -> None:
        self.path = path
        self.forms = forms
        self.options = options

    def _place(self, name: str, form: str) -> Path:
        return self.path / f"{name}{EXPORTERS[form].suffix}"

    def list_paths(self, inputs: Sequence[Input]) -> list[Path]:
        return [self._place(entry.name, form) for entry in inputs for form in self.forms]

    def write(self, conf: Conference, name: str) -> None:
        for form in self.forms:
            path = self._place(name, form)
            path.parent.mkdir(parents=True, exist_ok=True)
            conf.export(form, path, **self.options[form])

    def close(self) -> None:
        """Nothing is held open."""


def _open_output(path: Path | None) -> BinaryIO:
    if path is None:
        return sys.stdout.buffer
    path.parent.mkdir(parents=True, exist_ok=True)
    return path.open("wb")


def choose_formats(asked: Sequence[str], output: str | None) -> tuple[str, ...]:
    """Return the formats of a run: those asked for, else the one that the output's name tells, else JSON."""
    name = "" if output is None or _names_folder(output) else output.lower()
    suffix = Path(name).suffix
    ends = [exporter.suffix for exporter in EXPORTERS.values() if name.endswith(exporter.suffix)]
    longest = max(ends, key=len, default="")
    told = tuple(form for form, exporter in EXPORTERS.items() if exporter.suffix == longest)
    if suffix and not told and not asked:
        known = ", ".join(exporter.suffix for exporter in EXPORTERS.values())
        raise click.UsageError(f"-o {output}: no format has the suffix {suffix} (there are {known}); say it with --to.")
    chosen = tuple(dict.fromkeys(asked)) or told[:1] or ("json",)
    if told and not set(chosen) <= set(told):
        raise click.UsageError(f"-o {output} names a file of {told[0]}, but --to says {', '.join(chosen)}.")
    return chosen


def choose_output(output: str | None, count: int, options: dict[str, dict[str, Any]]) -> Stream | Collection | Folder:
    """Return where a run writes, with the options of each format; wrong usage where conferences or formats cannot share a file."""
    forms = tuple(options)
    if output is not None and _names_folder(output):
        if count > 1 and options.get("csv", {}).get("datapackage"):
            raise click.UsageError(
                f"{count} files in one folder cannot each have a datapackage.json: name one file, -o all.csv"
            )
        return Folder(Path(output), forms, options)
    where = "standard output" if output in (None, "-") else f"one file ({output})"
    if len(forms) > 1:
        raise click.UsageError(f"{' and '.join(forms)} cannot both go to {where}: name a folder, -o out/")
    form = forms[0]
    exporter = EXPORTERS[form]
    beside = [name for name in options[form] if name not in list_keywords(exporter.write)]
    if output not in (None, "-") and exporter.several and (form not in TABLES or beside):
        return Collection(Path(str(output)), form, options[form])
    if exporter.write is None:
        raise click.UsageError(f"{form} is a folder and cannot go to {where}: name one, -o corpus{exporter.suffix}")
    if beside:
        raise click.UsageError(f"{', '.join(beside)} writes files beside a {form}: name one, -o all{exporter.suffix}")
    if count > 1 and form not in TABLES:
        raise click.UsageError(
            f"{count} conferences as {form} cannot go to {where}: name a folder, -o out/, or take --to jsonl"
        )
    return Stream(None if output is None or output == "-" else Path(output), form, options[form])


def _names_folder(output: str | None) -> bool:
    """Tell whether ``-o`` means a folder of files: it is a folder, ends with a slash, or has no suffix; no ConvoKit corpus."""
    if output is None or output == "-" or output.lower().endswith(EXPORTERS["convokit"].suffix):
        return False
    separators = tuple(filter(None, (os.sep, os.altsep)))
    return os.path.isdir(output) or output.endswith(separators) or not Path(output).suffix


def refuse_overwriting(inputs: Sequence[Input], paths: Iterable[Path]) -> None:
    """Raise where an output is one of the inputs, under whatever name (links included)."""
    taken = {_identify(entry.path) for entry in inputs if entry.path != "-" and os.path.exists(entry.path)}
    for path in paths:
        if path.exists() and _identify(path) in taken:
            raise click.UsageError(f"{clean(str(path))} is an input too; choose another output, nothing was written.")


def _identify(path: str | Path) -> tuple[int, int]:
    status = os.stat(path)
    return status.st_dev, status.st_ino


def write_text(text: str, output: str | None) -> bool:
    """Write text to a file, or to standard output where none is named; tell whether a file was written."""
    data = text.encode("utf-8", "surrogatepass")
    if output is None or output == "-":
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return False
    try:
        Path(output).parent.mkdir(parents=True, exist_ok=True)
        Path(output).write_bytes(data)
    except OSError as error:
        raise click.ClickException(f"cannot write {clean(output)}: {error.strerror}") from error
    return True
