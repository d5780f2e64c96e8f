"""The commands pairs and outlets: tables over transcripts. And completion, for shells.

Exit codes as in ``commands``.
"""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

import pressconf
from pressconf.cli.commands import commands, report_failures
from pressconf.cli.options import choose_form, encoding_option, excel_option, file_option, jobs_option
from pressconf.cli.outputs import write_text
from pressconf.cli.reading import read_conferences
from pressconf.cli.terminal import clean
from pressconf.model import count
from pressconf.records import Value

SUFFIXES = {".csv": "csv", ".jsonl": "jsonl"}
SHELLS = ("bash", "zsh", "fish")

form_option = click.option(
    "--to",
    "form",
    type=click.Choice(list(SUFFIXES.values())),
    help="Format; without it the suffix of -o tells, else CSV.",
)


@commands.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("--unit", type=click.Choice(["thread", "question"]), default="thread", show_default=True,
              help="One row for each thread, or for each question turn.")  # fmt: skip
@form_option
@file_option
@excel_option
@jobs_option
@encoding_option
def pairs(
    inputs: tuple[str, ...],
    unit: str,
    form: str | None,
    output: str | None,
    excel_safe: bool,
    jobs: int,
    encoding: str | None,
) -> None:
    """Write questions with their answers beside them, one row each; those that nobody answers stay.

    \b
    Example:
      pressconf pairs seeds/name_line_summit.txt --unit question -o pairs.csv
    """
    form = choose_form(form, output, SUFFIXES)
    confs, failures, total = read_conferences(inputs, encoding, output, jobs=jobs)
    rows = pressconf.pairs(confs, unit="question" if unit == "question" else "thread")
    if confs:
        _write(rows, pressconf.PAIR_COLUMNS, form, output, excel_safe)
    report_failures(failures, total)


@commands.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("--unit", type=click.Choice(["thread", "question", "part"]), default="thread", show_default=True,
              help="What is counted.")  # fmt: skip
@form_option
@file_option
@excel_option
@jobs_option
@encoding_option
def outlets(
    inputs: tuple[str, ...],
    unit: str,
    form: str | None,
    output: str | None,
    excel_safe: bool,
    jobs: int,
    encoding: str | None,
) -> None:
    """Count how often each outlet asked; a row without a name counts those whom nobody names.

    \b
    Example:
      pressconf outlets seeds/ --unit question
    """
    form = choose_form(form, output, SUFFIXES)
    confs, failures, total = read_conferences(inputs, encoding, output, jobs=jobs)
    rows = pressconf.outlet_counts(confs, unit=unit)  # type: ignore[arg-type]  # one of the choices
    if confs:
        _write(rows, None, form, output, excel_safe)
    report_failures(failures, total)


@commands.command()
@click.argument("shell", type=click.Choice(SHELLS))
def completion(shell: str) -> None:
    """Print a script that completes the words of this command in a shell.

    \b
    Example:
      pressconf completion bash >> ~/.bashrc
    """
    found = get_completion_class(shell)
    assert found is not None
    click.echo(found(commands, {}, "pressconf", "_PRESSCONF_COMPLETE").source())


def _write(
    rows: list[dict[str, Value]],
    columns: tuple[str, ...] | None,
    form: str | None,
    output: str | None,
    excel_safe: bool,
) -> None:
    """Write rows to a file or standard output."""
    if form == "jsonl":
        text = pressconf.rows_to_jsonl(rows)
    else:
        named = None if rows else columns
        text = pressconf.rows_to_csv(rows, columns=named, excel_safe=excel_safe)
    if write_text(text, output):
        click.echo(f"{count(len(rows), 'row')} written to {clean(str(output))}", err=True)
