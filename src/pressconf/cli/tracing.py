"""The commands ``trace`` and ``find``: where quotations, or words, were said.

In: an article or words, transcripts. Out: a table for the eye, or CSV, JSON, W3C annotations. They stand in the group of
``commands``, with the same exit codes.
"""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Sequence
from typing import Any

import click
from rich.table import Table
from rich.text import Text

import pressconf
from pressconf.cli.commands import commands, report_failures
from pressconf.cli.inputs import explain_failure
from pressconf.cli.options import choose_form, encoding_option, excel_option, file_option
from pressconf.cli.outputs import write_text
from pressconf.cli.reading import read_conferences
from pressconf.cli.terminal import clean, make_console, name_asker, name_speaker
from pressconf.errors import PressconfError
from pressconf.model import count
from pressconf.passes.draft import Limits
from pressconf.readers.text import decode_bytes, read_content
from pressconf.tracing.places import CloseMatchesWarning
from pressconf.tracing.quotematch import QuoteMatch, describe_difference, write_matches

MATCH_FORMS = ("csv", "json", "annotations")
SUFFIXES = {".csv": "csv", ".json": "json", ".jsonld": "annotations"}
STYLES = {"exact": "green", "close": "yellow", "none": "dim"}
CREDITS = {True: "yes", False: "another", None: "?"}


def read_article(path: str, encoding: str | None) -> str:
    """Return the text of an article, its line ends untouched; leave with a message where it cannot be read."""
    if path != "-" and os.path.isdir(path):
        raise click.UsageError(f"{clean(path)} is a folder; an article is one file.")
    try:
        if path == "-" and sys.stdin is None:
            raise click.ClickException("standard input is closed")
        content, name = read_content(sys.stdin.buffer if path == "-" else path, Limits().max_bytes)
        return content if isinstance(content, str) else decode_bytes(content, name, encoding)
    except (PressconfError, OSError) as error:
        raise click.ClickException(f"{clean(path)}: {clean(explain_failure(error))}") from error


def print_matches(
    article: str,
    name: str,
    matches: Sequence[QuoteMatch],
    form: str | None,
    output: str | None,
    excel_safe: bool,
    noun: str = "quotation",
) -> None:
    """Print matches as a table, or write them in a format to standard output or a file."""
    if form is None:
        console = make_console("stdout")
        if matches:
            console.print(draw_matches(matches))
        console.print(clean(sum_up_matches(matches, noun)))
        return
    if form == "annotations":
        text = pressconf.to_annotations(article, matches, article_source=name)
    else:
        text = write_matches(matches, form, excel_safe=excel_safe)
    if write_text(text, output):
        click.echo(f"{sum_up_matches(matches, noun)} written to {clean(str(output))}", err=True)


def sum_up_matches(matches: Sequence[QuoteMatch], noun: str) -> str:
    """Return ``12 quotations: 8 exact, 2 close, 2 none``."""
    kinds = [match.match for match in matches]
    found = ", ".join(f"{kinds.count(kind)} {kind}" for kind in ("exact", "close", "none"))
    return f"{count(len(matches), noun)}: {found}"


#: The columns of the table and their share of its width.
COLUMNS = {"quotation": 4, "match": 1, "said by": 2, "credited": 1, "in answer to": 2, "whole sentence": 5}


def draw_matches(matches: Sequence[QuoteMatch]) -> Table:
    """Return the table: quotation, match, who said it, whether the article credits that person, the question, the sentences."""
    table = Table(show_lines=True, pad_edge=False)
    for heading, ratio in COLUMNS.items():
        table.add_column(heading, ratio=ratio, overflow="fold")
    for match in matches:
        table.add_row(*_describe(match))
    return table


def _describe(match: QuoteMatch) -> list[Text]:
    kind = Text(match.match, style=STYLES[match.match])
    named = clean(match.speaker_named or "")
    if match.turn is None or match.passage is None:
        return [Text(clean(match.quote)), kind, Text(""), Text(named, style="dim"), Text(""), Text("")]
    if match.match == "close":
        kind.append(f" {match.score:.2f}")
    elif match.is_cut:
        kind.append(", cut", style="yellow")
    said_by = name_speaker(match.turn.speaker, match.turn.label)
    if match.interpreted:
        said_by.append(" (interpreted)", style="dim")
    credited = Text(CREDITS[match.same_speaker], style="bold red" if match.same_speaker is False else "")
    if named and match.same_speaker is not True:
        credited.append(f": {named}")
    question = match.question
    asker = Text("") if question is None else name_asker(question)
    passage = Text(clean(match.passage_text or ""))
    for item in match.differences:
        passage.append(f"\n{clean(describe_difference(item))}", style="yellow")
    return [Text(clean(match.quote)), kind, said_by, credited, asker, passage]


def run_quietly(function: Any, *arguments: Any) -> list[QuoteMatch]:
    """Call ``trace`` or ``find``; a warning about the extra goes to standard error as one line."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", CloseMatchesWarning)
        matches: list[QuoteMatch] = function(*arguments)
    for warning in caught:
        click.echo(f"pressconf: {warning.message}", err=True)
    return matches


to_option = click.option(
    "--to", "form", type=click.Choice(MATCH_FORMS), help="Instead of the table, with all its columns."
)


@commands.command()
@click.argument("article", metavar="ARTICLE")
@click.argument("inputs", nargs=-1, required=True, metavar="TRANSCRIPT...")
@to_option
@file_option
@excel_option
@encoding_option
def trace(
    article: str, inputs: tuple[str, ...], form: str | None, output: str | None, excel_safe: bool, encoding: str | None
) -> None:
    """Find where each quotation of ARTICLE (a text file, or -) was said, by whom, and in answer to whom.

    TRANSCRIPT is a file, a folder (every transcript under it) or a glob. Close matches need the extra "trace".

    \b
    Examples:
      pressconf trace seeds/article_summit.txt seeds/name_line_summit.txt
      pressconf trace article.txt transcripts/ --to csv > quotations.csv
    """
    if article == "-" and "-" in inputs:
        raise click.UsageError("the article and a transcript cannot both be standard input.")
    form = choose_form(form, output, SUFFIXES)
    text = read_article(article, encoding)
    confs, failures, total = read_conferences(inputs, encoding, output, beside=article)
    if confs:
        matches = run_quietly(pressconf.trace, text, confs)
        if not matches:
            marks = "\" ' “ ” ‘ ’ „ « » 「 」 『 』"
            click.echo(f"pressconf: no quotation in {clean(article)}; looked for {marks}", err=True)
        print_matches(text, article, matches, form, output, excel_safe)
    report_failures(failures, total)


@commands.command()
@click.argument("words")
@click.argument("inputs", nargs=-1, required=True, metavar="FILE...")
@to_option
@file_option
@excel_option
@encoding_option
def find(
    words: str, inputs: tuple[str, ...], form: str | None, output: str | None, excel_safe: bool, encoding: str | None
) -> None:
    """Find every place at which WORDS were said, or the closest one.

    \b
    Examples:
      pressconf find "a wall has no handle" seeds/name_line_summit.txt
      pressconf find "winter fund" transcripts/ --to json
    """
    if not words.strip():
        raise click.UsageError("WORDS are empty: nothing can be found.")
    form = choose_form(form, output, SUFFIXES)
    confs, failures, total = read_conferences(inputs, encoding, output)
    if confs:
        matches = run_quietly(pressconf.find, words, confs)
        print_matches(words, "words", matches, form, output, excel_safe, "place")
    report_failures(failures, total)
