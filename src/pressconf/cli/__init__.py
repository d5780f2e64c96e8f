"""The command ``pressconf`` (extra ``cli``: click and rich).

It stands last in the order: it calls the public functions, and nothing imports it but ``__main__``. ``inputs`` finds the
files, ``outputs`` decides where results go, ``terminal`` draws, ``reading`` reads many,
``commands``, ``tabling`` and ``tracing`` are what the user types.
"""

from pressconf.cli import tabling, tracing  # noqa: F401 (their commands register themselves)
from pressconf.cli.commands import run

__all__ = ["run"]
