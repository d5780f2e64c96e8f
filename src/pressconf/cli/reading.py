"""Reading many inputs: in this process or in several, with progress on a terminal.

In: inputs and the options of ``load``. Out: for each input, in order, its conference or why there is none.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from pressconf.cli.inputs import Failure, Input, explain_failure, find_inputs, read_input
from pressconf.cli.outputs import refuse_overwriting
from pressconf.cli.terminal import make_console
from pressconf.errors import PressconfError
from pressconf.model import Conference
from pressconf.parse import KILLED
from pressconf.pool import map_in_processes

LONG_RUN = 20  # inputs; a longer run shows its progress
#: So many inputs go to a process at once.
CHUNK = 4


class RateColumn(ProgressColumn):
    """How many a second; nothing before that is known."""

    def render(self, task: Task) -> Text:
        speed = task.finished_speed or task.speed
        return Text(f"{speed:.1f} a second" if speed else "")


def read_all(
    entries: Sequence[Input], options: dict[str, Any], *, ids: str = "hash", jobs: int = 1, quiet: bool = False
) -> Iterator[tuple[Input, Conference | Failure]]:
    """Yield each input with its conference, or with why it gave none, in order; ``jobs`` processes read at once."""
    work = partial(read_one, options=options, ids=ids)
    if jobs < 2 or len(entries) < 2 or any(entry.path == "-" for entry in entries):
        yield from _show_progress(zip(entries, map(work, entries), strict=True), len(entries), quiet)
        return
    found = map_in_processes(work, entries, jobs, CHUNK)
    results = ((entry, result or Failure(entry.path, KILLED)) for entry, result in zip(entries, found, strict=True))
    yield from _show_progress(results, len(entries), quiet)


def read_conferences(
    inputs: Sequence[str], encoding: str | None, output: str | None, *, jobs: int = 1, beside: str | None = None
) -> tuple[list[Conference], list[Failure], int]:
    """Return the conferences, called by their names, what failed, and how many inputs there were.

    An output that is an input, or the article that is read ``beside`` them, is refused.
    """
    entries, failures = find_inputs(inputs)
    total = len(entries) + len(failures)
    if output not in (None, "-"):
        read = [*entries, *([] if beside is None else [Input(beside, beside)])]
        refuse_overwriting(read, [Path(str(output))])
    confs = []
    for _, result in read_all(entries, {"encoding": encoding}, ids="name", jobs=jobs):
        if isinstance(result, Failure):
            failures.append(result)
        else:
            confs.append(result)
    return confs, failures, total


def read_one(entry: Input, options: dict[str, Any], ids: str) -> Conference | Failure:
    """Read one input."""
    try:
        return read_input(entry.path, id=entry.name if ids == "name" else None, **options)
    except (PressconfError, OSError) as error:
        return Failure(entry.path, explain_failure(error))


def _show_progress(
    results: Iterator[tuple[Input, Conference | Failure]], total: int, quiet: bool
) -> Iterator[tuple[Input, Conference | Failure]]:
    """Pass results on; a long run on a terminal shows how many are done, how fast, and how long it will take."""
    if quiet or total <= LONG_RUN or not sys.stderr.isatty():
        yield from results
        return
    columns = (
        TextColumn("Reading"),
        BarColumn(),
        MofNCompleteColumn(),
        RateColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=make_console("stderr"), transient=True) as progress:
        task = progress.add_task("", total=total)
        for result in results:
            yield result
            progress.advance(task)
