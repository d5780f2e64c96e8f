"""What an exporter is: a row of the table in ``exporters/__init__.py``, and the functions of its file, found by their names.

**To add a format**: one file ``NAME.py`` in this folder, one row in ``EXPORTERS`` and one golden under ``tests/exporters/NAME/``. The
file has one of these functions, or both:

- ``write_NAME(conf, *, options…) -> str | bytes`` returns the value; where ``several`` is true it is ``write_NAME(*confs, *, options…)``.
- ``save_NAME(path, conf, *, options…)`` writes, for what is more than one file's bytes (a folder, a database that grows, files
  beside the file); what it returns is what ``export`` returns.

An exporter imports the model, ``records``, ``wire`` and what stands below them, and its own format's library inside the function,
where that is an extra. Its file is loaded when it is first used. Turns that print speech come in the order of ``conf.turns``.
"""

from __future__ import annotations

import inspect
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from attrs import frozen

from pressconf.errors import ExportError
from pressconf.model import Conference


@frozen
class Exporter:
    """An export format: its name, one line about it, the usual suffix, and whether ``several`` conferences go into one.

    The options of a format are the keyword-only arguments of its functions.
    """

    name: str
    description: str
    suffix: str
    several: bool = False

    def _find(self, verb: str) -> Callable[..., Any] | None:
        from importlib import import_module

        module = import_module(f"pressconf.exporters.{self.name}")
        found: Callable[..., Any] | None = getattr(module, f"{verb}_{self.name}", None)
        return found

    @property
    def write(self) -> Callable[..., str | bytes] | None:
        """The function that returns the value; None for a format that needs a path."""
        return self._find("write")

    @property
    def save(self) -> Callable[..., Any] | None:
        """The function that writes more than one file's bytes; None where the value is all there is."""
        return self._find("save")


def list_keywords(function: Callable[..., Any] | None) -> tuple[str, ...]:
    """Return the names of a function's keyword-only arguments; none for None."""
    if function is None:
        return ()
    parameters = inspect.signature(function).parameters.values()
    return tuple(parameter.name for parameter in parameters if parameter.kind is parameter.KEYWORD_ONLY)


def refuse_twins(name: str, confs: Iterable[Conference]) -> None:
    """Raise ``ExportError`` where two conferences have one id: for a format with a key for each of them."""
    twice = [own for own, times in Counter(conf.id for conf in confs).items() if times > 1]
    if twice:
        raise ExportError(
            name, f"two conferences have the id {twice[0]!r}, and it needs each once: parse(text, id=...)"
        )
