"""The commands: convert, show, layouts, check (``tracing`` adds trace and find).

Results go to standard output, remarks and failures to standard error. Exit codes: 0 done, 1 something failed (each failure
is listed), 2 wrong usage.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from typing import Any

import click
from rich.text import Text

import pressconf
from pressconf.cli.inputs import Failure, explain_failure, find_inputs, read_input, say_why_nothing
from pressconf.cli.options import (
    corrections_option,
    encoding_option,
    excel_option,
    jobs_option,
    read_settings,
    settings_option,
)
from pressconf.cli.outputs import FORMATS, choose_formats, choose_output, explain_writing, refuse_overwriting
from pressconf.cli.overview import FORMS, write_overview
from pressconf.cli.reading import LONG_RUN, read_all
from pressconf.cli.summary import Summary, draw_summary
from pressconf.cli.terminal import clean, draw_exchange, draw_tree, make_console, sum_up
from pressconf.errors import PressconfError, UnreadableError
from pressconf.model import Conference, count
from pressconf.passes.folding import fold
from pressconf.source import find_lines

#: Exit code where somebody interrupts a run: 128 and the number of the signal.
INTERRUPTED = 130


class Commands(click.Group):
    """The group of commands: what happens to standard output, and an interruption, end in a message, never in a traceback."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            with explain_writing(None):
                result = super().invoke(ctx)
                sys.stdout.flush()
                return result
        except BrokenPipeError:  # who read it has seen enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(0)
        except KeyboardInterrupt:
            click.echo("pressconf: interrupted", err=True)
            ctx.exit(INTERRUPTED)


def run() -> int:
    """Run the command line; return the exit code."""
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 (it is the process's)
    if sys.stdout is None:
        print("pressconf: standard output is closed", file=sys.stderr)
        return 1
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    result = commands(prog_name="pressconf", standalone_mode=True)
    return result if isinstance(result, int) else 0


def _refuse_several(corrections: list[pressconf.Correction] | None, total: int) -> None:
    if corrections is not None and total > 1:
        raise click.UsageError("--corrections takes one transcript.")


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="pressconf", prog_name="pressconf")
def commands() -> None:
    """Turn press-conference transcripts into attributed question-and-answer trees.

    \b
    Example:
      pressconf show seeds/name_line_summit.txt
    """


@commands.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("--to", "asked", multiple=True, type=click.Choice(FORMATS), help="Format; may be given several times.")
@click.option("-o", "--output", help="A folder (one file each; ends with / or has no suffix), or one file.")
@settings_option
@excel_option
@click.option("--id", "ids", type=click.Choice(["hash", "name"]), default="hash", show_default=True,
              help="conference_id: the text's hash, or the file's name.")  # fmt: skip
@jobs_option
@click.option("--fail-fast", is_flag=True, help="Stop at the first input that cannot be read.")
@click.option("--quiet", is_flag=True, help="No progress, no summary; failures are still listed.")
@corrections_option
@encoding_option
def convert(
    inputs: tuple[str, ...],
    asked: tuple[str, ...],
    output: str | None,
    settings: tuple[str, ...],
    excel_safe: bool,
    ids: str,
    jobs: int,
    fail_fast: bool,
    quiet: bool,
    corrections: list[pressconf.Correction] | None,
    encoding: str | None,
) -> None:
    """Convert transcripts to JSON, CSV, TEI, SQLite and other formats.

    INPUT is a file, a folder (every text, page, PDF, Word and caption file under it), a glob, or - for standard input.
    Without -o the result goes to standard output. A bad file stops nothing: the failures are listed at the end, and the exit code is 1.

    \b
    Examples:
      pressconf convert briefing.txt > briefing.json
      pressconf convert transcripts/ --id name --set datapackage -o all.csv
      pressconf convert "2024-*.txt" --to json --to csv -o out/
    """
    forms = choose_formats(asked, output)
    entries, failures = find_inputs(inputs)
    total = len(entries) + len(failures)
    _refuse_several(corrections, total)
    target = choose_output(output, len(entries), read_settings(settings, forms, excel_safe))
    refuse_overwriting(entries, target.list_paths(entries))
    options = {"encoding": encoding, "corrections": corrections}
    summary = Summary()
    with explain_writing(output), target:
        for entry, result in (
            [] if failures and fail_fast else read_all(entries, options, ids=ids, jobs=jobs, quiet=quiet)
        ):
            if isinstance(result, Failure):
                failures.append(result)
                if fail_fast:
                    break
                continue
            target.write(result, entry.name)
            summary.add(result)
    if output not in (None, "-") and summary.transcripts and not quiet:
        if total > LONG_RUN:
            make_console("stderr").print(draw_summary(summary, len(failures)))
        click.echo(f"{count(summary.transcripts, 'transcript')} written to {clean(str(output))}", err=True)
    report_failures(failures, summary.transcripts + len(failures) if fail_fast else total)


def report_failures(failures: Sequence[Failure], total: int) -> None:
    """List what failed on standard error and leave with exit code 1; nothing where nothing failed."""
    if not failures:
        return
    if total > 1:
        click.echo(f"{len(failures)} of {count(total, 'input')} failed:", err=True)
    for failure in failures:
        click.echo(f"pressconf: {clean(failure.path)}: {clean(failure.reason)}", err=True)
    raise SystemExit(1)


def _read_one(path: str, **options: Any) -> Conference:
    """Read one input for a command that needs one; leave with a message and exit code 1 where it cannot be read."""
    if path != "-" and os.path.isdir(path):
        raise click.UsageError(f"{clean(path)} is a folder; this command takes a file.")
    try:
        if path != "-" and not os.path.lexists(path):
            raise click.ClickException(f"{clean(path)}: {say_why_nothing(path)}")
        return read_input(path, **options)
    except (PressconfError, OSError) as error:
        raise click.ClickException(f"{clean(path)}: {clean(explain_failure(error))}") from error


@commands.command()
@click.argument("file")
@click.option("--question", "number", type=click.IntRange(min=0), metavar="N",
              help="Only question N (from 0), its parts and its answers, whole.")  # fmt: skip
@click.option("--speaker", metavar="NAME", help="Only the exchanges in which somebody of this name speaks.")
@click.option("--outlet", metavar="NAME", help="Only the exchanges in which this outlet asks.")
@corrections_option
@encoding_option
def show(
    file: str,
    number: int | None,
    speaker: str | None,
    outlet: str | None,
    corrections: list[pressconf.Correction] | None,
    encoding: str | None,
) -> None:
    """Show FILE (or - for standard input) as a tree: who asked, for whom, who answered, and the first words.

    \b
    Examples:
      pressconf show seeds/name_line_summit.txt
      pressconf show seeds/name_line_summit.txt --question 1
      pressconf show seeds/name_line_summit.txt --outlet "Meridian Wire"
    """
    conf = _read_one(file, encoding=encoding, corrections=corrections)
    console = make_console("stdout")
    if number is not None or speaker is not None or outlet is not None:
        chosen = choose_questions(conf, number, speaker, outlet)
        for question in chosen:
            console.print(draw_exchange(question))
        click.echo(f"{len(chosen)} of {count(len(conf.questions), 'question')}", err=True)
        return
    console.print(draw_tree(conf))
    console.print(clean(sum_up(conf)))
    if conf.diagnostics:
        option = "" if corrections is None else " --corrections FILE"
        click.echo(f"{count(len(conf.diagnostics), 'diagnostic')}: pressconf check {clean(file)}{option}", err=True)


def choose_questions(
    conf: Conference, number: int | None, speaker: str | None, outlet: str | None
) -> list[pressconf.QuestionTurn]:
    """Return the question turns that were asked for; wrong usage where there is no question of that number."""
    if number is not None and number >= len(conf.questions):
        raise click.UsageError(f"--question {number}: there are {count(len(conf.questions), 'question')}, from 0.")
    chosen = [question for at, question in enumerate(conf.questions) if number in (None, at)]
    if speaker is not None:
        chosen = [question for question in chosen if speaks_in(question, fold(speaker))]
    if outlet is not None:
        chosen = [question for question in chosen if fold(outlet) in fold(question.asker_outlet or "")]
    return chosen


def speaks_in(question: pressconf.QuestionTurn, name: str) -> bool:
    """Tell whether a folded name is in that of somebody who asks or answers in an exchange."""
    said = (question.asker_name, *(turn.speaker.name for turn in (question, *question.answers)))
    return any(name in fold(one) for one in said if one)


@commands.command()
def layouts() -> None:
    """List the layouts (conventions of labels) that are looked for, each with an invented example.

    \b
    Example:
      pressconf layouts
    """
    console = make_console("stdout")
    for layout in pressconf.LAYOUTS:
        console.print(
            Text(layout.name, style="bold") + Text(f": {layout.description}", style="not bold"), soft_wrap=True
        )
        for line in layout.example.split("\n"):
            console.print(Text(f"    {line.rstrip()}".rstrip(), style="dim"), soft_wrap=True)


@commands.command()
@click.argument("inputs", nargs=-1, required=True, metavar="FILE...")
@click.option("--explain", "line", type=click.IntRange(min=1), metavar="LINE",
              help="Say why this line was taken, or not taken, for a label.")  # fmt: skip
@click.option("--to", "form", type=click.Choice(FORMS), help="The table as CSV or JSON, with all its columns.")
@corrections_option
@encoding_option
def check(
    inputs: tuple[str, ...],
    line: int | None,
    form: str | None,
    corrections: list[pressconf.Correction] | None,
    encoding: str | None,
) -> None:
    """List the diagnostics of one transcript, or one row for each of several.

    For one file, a line each: file:line:column: severity code message. For several, or with --to, a table: turns, questions,
    what is unnamed, confidence and the codes of the diagnostics.

    \b
    Examples:
      pressconf check briefing.txt
      pressconf check briefing.txt --explain 12
      pressconf check transcripts/ --to csv > check.csv
    """
    if line is not None:
        if len(inputs) > 1 or form is not None:
            raise click.UsageError("--explain takes one file, and no --to.")
        _explain(inputs[0], line, encoding)
        return
    entries, failures = find_inputs(inputs)
    total = len(entries) + len(failures)
    _refuse_several(corrections, total)
    rows = []
    for entry in entries:
        try:
            result: Conference | PressconfError = read_input(entry.path, corrections, encoding=encoding)
        except (PressconfError, OSError) as error:
            failures.append(Failure(entry.path, explain_failure(error)))
            result = error if isinstance(error, PressconfError) else UnreadableError(entry.path, str(error.strerror))
        if total > 1 or form is not None:
            rows += [{"file": entry.path, **row} for row in pressconf.check([result])]
        elif isinstance(result, Conference):
            for place in describe_diagnostics(entry.path, result):
                click.echo(place)
            found = count(len(result.diagnostics), "diagnostic") if result.diagnostics else "no diagnostics"
            click.echo(
                f"{clean(entry.path)}: {count(len(result.turns), 'turn')}, {found}, confidence {result.confidence:.3f}",
                err=True,
            )
    if rows:
        click.echo(write_overview(rows, form), nl=False)
    report_failures(failures, total)


def describe_diagnostics(path: str, conf: Conference) -> Iterator[str]:
    """Yield ``file:line:column: severity code message`` for each diagnostic; one about the whole text stands at 1:1."""
    for remark in conf.diagnostics:
        where = f"{clean(path)}:{remark.line or 1}:{remark.column or 1}"
        yield f"{where}: {remark.severity} {remark.code} {clean(remark.message)}"


def _explain(path: str, line: int, encoding: str | None) -> None:
    """Print why a line is a label or none; for a text that is no transcript, too."""
    text = _read_one(path, encoding=encoding, on_unlabelled="statement").source
    last = len(find_lines(text))
    if line > last:
        raise click.UsageError(f"--explain {line}: {clean(path)} has {count(last, 'line')}.")
    found = pressconf.explain(text, line)
    click.echo(f"{clean(path)}:{found.line}: {clean(found.text) or '(blank)'}")
    click.echo(f"taken for a label (layout {found.layout})" if found.taken else "not taken for a label")
    for reason in found.reasons:
        click.echo(f"  {clean(reason)}")
