"""The door of the command ``pressconf`` (also ``python -m pressconf``): without the extra it says how to install it."""

from __future__ import annotations

import sys

from pressconf.errors import MissingExtraError

CLI_LIBRARIES = ("click", "rich")


def main() -> int:
    """Run the command and return its exit code (2 where click or rich is missing)."""
    try:
        from pressconf.cli import run
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in CLI_LIBRARIES:
            raise
        print(MissingExtraError("cli", "the pressconf command"), file=sys.stderr)
        return 2
    except KeyboardInterrupt:  # before there is anything to tell
        return 130
    return run()


if __name__ == "__main__":
    sys.exit(main())
