"""What an exporter is: a row of the table in ``exporters/__init__.py``. No behaviour.

**To add a format**: one file in this folder with a ``write_NAME(conf, *, options…)`` that returns ``str`` or ``bytes``, one row in
``EXPORTERS`` and one golden under ``tests/exporters/NAME/``. An exporter imports the model, ``records``, ``wire`` (a table of
columns: ``frames``) and its own format's library (the latter inside the function, where it is an extra). Turns that print speech
come in the order of ``conf.turns``.
"""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen


@frozen
class Exporter:
    """An export format: its name, one line about it, the usual suffix, and the function that makes the text or the bytes.

    The options of a format are the keyword-only arguments of ``write``.
    """

    name: str
    description: str
    suffix: str
    write: Callable[..., str | bytes]
