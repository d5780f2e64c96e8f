"""The options that several commands share, and the settings of the formats (``--set NAME=VALUE``).

In: what the user typed. Out: values that the commands can use; wrong usage where there is no such thing.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from pressconf.cli.inputs import explain_failure
from pressconf.cli.terminal import clean
from pressconf.corrections import Correction, load_corrections
from pressconf.errors import PressconfError
from pressconf.exporters import EXPORTERS, list_options
from pressconf.exporters.exporter import Exporter

SWITCH = {"true": True, "false": False}


def _check_encoding(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    if value is not None:
        try:
            "".encode(value)  # not only known, but an encoding of text: rot13 is none
        except LookupError:
            raise click.BadParameter(f"{value!r} is no encoding that Python knows (utf-8, cp1252, gb18030 …)") from None
    return value


def _load_corrections(_: click.Context, __: click.Parameter, path: str | None) -> list[Correction] | None:
    if path is None:
        return None
    try:
        return load_corrections(path)
    except (PressconfError, OSError) as error:
        raise click.ClickException(f"{clean(path)}: {clean(explain_failure(error))}") from error


encoding_option = click.option(
    "--encoding", callback=_check_encoding, help="Encoding of the files; found out where it is not given."
)
corrections_option = click.option(
    "--corrections",
    metavar="FILE",
    callback=_load_corrections,
    help="Corrections of one transcript, to be applied to it.",
)
excel_option = click.option(
    "--excel-safe/--no-excel-safe", default=True, show_default=True, help="Disarm CSV cells that look like formulas."
)
jobs_option = click.option(
    "--jobs", type=click.IntRange(min=1), default=1, show_default=True, help="Processes that read at once."
)
file_option = click.option("-o", "--output", help="One file instead of standard output; its suffix tells the format.")
settings_option = click.option(
    "--set", "settings", multiple=True, metavar="NAME[=VALUE]",
    help="A setting of the format, as in Python: datapackage, unit=conference; may be given several times.",
)  # fmt: skip


def choose_form(form: str | None, output: str | None, suffixes: Mapping[str, str]) -> str | None:
    """Return the format asked for, else the one that the suffix of ``-o`` tells; wrong usage where they differ or none is told."""
    if output is None or output == "-":
        return form
    told = suffixes.get(Path(output).suffix.lower())
    if form is None and told is None:
        raise click.UsageError(
            f"-o {clean(output)}: no format has this suffix (there are {', '.join(suffixes)}); say it with --to."
        )
    if form is not None and told not in (None, form):
        raise click.UsageError(f"-o {clean(output)} names a file of {told}, but --to says {form}.")
    return form or told


def read_settings(settings: Sequence[str], forms: Sequence[str], excel_safe: bool) -> dict[str, dict[str, Any]]:
    """Return the options of each format of a run; wrong usage for a setting that none of them has.

    A bare name, or ``=true``, turns a switch on.
    """
    chosen: dict[str, dict[str, Any]] = {form: {} for form in forms}
    for form in forms:
        if "excel_safe" in list_options(EXPORTERS[form]):
            chosen[form]["excel_safe"] = excel_safe
    for setting in settings:
        name, _, value = setting.partition("=")
        name = name.replace("-", "_")
        able = [form for form in forms if name in list_options(EXPORTERS[form])]
        if not able:
            known = "; ".join(f"{form}: {', '.join(list_options(EXPORTERS[form])) or 'none'}" for form in forms)
            raise click.UsageError(f"--set {clean(setting)}: no format of this run has it (there are {known}).")
        for form in able:
            chosen[form][name] = _read_value(EXPORTERS[form], name, value, setting)
    return chosen


def _read_value(exporter: Exporter, name: str, value: str, setting: str) -> str | bool:
    """Read the value of a setting, of the type that the option has in Python."""
    functions = [function for function in (exporter.write, exporter.save) if function is not None]
    parameters = [found for function in functions if (found := inspect.signature(function).parameters.get(name))]
    if not isinstance(parameters[0].default, bool):
        if not value:
            raise click.UsageError(f"--set {clean(setting)}: say its value, {name}=…")
        return value
    if (value or "true") not in SWITCH:
        raise click.UsageError(f"--set {clean(setting)}: it is true or false.")
    return SWITCH[value or "true"]
