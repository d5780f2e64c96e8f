"""Where ``convert`` writes: standard output, one file, or a folder with a file for each conference and format.

In: ``-o``, the formats, the inputs. Out: a ``Stream`` or a ``Folder`` that takes one conference after the other. What
cannot work (two formats in one file, an output that is an input) is wrong usage and said before anything is written.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import click

from pressconf.cli.inputs import Input
from pressconf.cli.terminal import clean
from pressconf.errors import MissingExtraError, PressconfError
from pressconf.exporters import EXPORTERS, export
from pressconf.exporters.exporter import list_keywords
from pressconf.model import Conference
from pressconf.saving import WholeFile, save_value

FORMATS = tuple(EXPORTERS)
TABLES = ("jsonl", "csv")  # these grow by lines: one conference after the other can go to a stream


class Stream:
    """One output for all conferences: standard output (``path`` None), or one file, which takes its place when it is whole."""

    def __init__(self, path: Path | None, form: str, options: dict[str, Any]) -> None:
        self.path = path
        self.form = form
        self.options = options
        self.begun = False
        self.open = ExitStack()

    def list_paths(self, _: Sequence[Input]) -> list[Path]:
        return [] if self.path is None else [self.path]

    def write(self, conf: Conference, _: str) -> None:
        """Append one conference; a table has its heading once."""
        value = conf.export(self.form, **self.options)
        if isinstance(value, bytes) and self.path is None and sys.stdout.isatty():
            suffix = EXPORTERS[self.form].suffix
            raise click.UsageError(f"{self.form} is no text for a terminal: name a file, -o all{suffix}, or pipe it.")
        if not self.begun:
            self.begun = True
            self.file = sys.stdout.buffer if self.path is None else self.open.enter_context(self._open(self.path))
        elif self.form == "csv":
            value = value.partition("\n")[2]
        self.file.write(value.encode("utf-8", "surrogatepass") if isinstance(value, str) else value)
        if self.path is None:
            sys.stdout.buffer.flush()

    def _open(self, path: Path) -> WholeFile:
        path.parent.mkdir(parents=True, exist_ok=True)
        return WholeFile(path)

    def __enter__(self) -> Stream:
        return self

    def __exit__(self, *error: Any) -> None:
        self.open.__exit__(*error)


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

    def __enter__(self) -> Collection:
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if self.confs and kind is None:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            export(self.confs, self.form, self.path, **self.options)


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

    def __enter__(self) -> Folder:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing is held open."""


def choose_formats(asked: Sequence[str], output: str | None) -> tuple[str, ...]:
    """Return the formats of a run: those asked for, else the one that the output's name tells, else JSON."""
    name = "" if output is None or _names_folder(output) else output.lower()
    suffix = Path(name).suffix
    ends = [exporter.suffix for exporter in EXPORTERS.values() if name.endswith(exporter.suffix)]
    longest = max(ends, key=len, default="")
    told = tuple(form for form, exporter in EXPORTERS.items() if exporter.suffix == longest)
    if suffix and not told and not asked:
        known = ", ".join(exporter.suffix for exporter in EXPORTERS.values())
        raise click.UsageError(
            f"-o {clean(output or '')}: no format has the suffix {suffix} (there are {known}); say it with --to."
        )
    chosen = tuple(dict.fromkeys(asked)) or told[:1] or ("json",)
    if told and not set(chosen) <= set(told):
        raise click.UsageError(
            f"-o {clean(output or '')} names a file of {told[0]}, but --to says {', '.join(chosen)}."
        )
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
    where = "standard output" if output in (None, "-") else f"one file ({clean(str(output))})"
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
    if os.path.isdir(output) or output.endswith(separators):
        return True
    return not Path(output).suffix and not os.path.exists(output)  # /dev/stdout is there, and no folder


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
    with explain_writing(output):
        Path(output).parent.mkdir(parents=True, exist_ok=True)
        save_value(output, data)
    return True


@contextmanager
def explain_writing(output: str | Path | None) -> Iterator[None]:
    """Leave with a message where an output cannot be written."""
    try:
        yield
    except BrokenPipeError:
        raise
    except MissingExtraError as error:  # no input can be written
        raise click.UsageError(str(error)) from error
    except PressconfError as error:
        raise click.ClickException(clean(str(error))) from error
    except OSError as error:
        where = clean(str(error.filename or output or "standard output"))
        raise click.ClickException(f"cannot write {where}: {error.strerror}") from error
