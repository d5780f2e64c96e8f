"""What every test may use: the repository's folders, and the shared folders where they are present."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("PRESSCONF_SHARED") or ROOT.parent / "shared")
IN_CI = os.environ.get("CI", "").lower() == "true"

settings.register_profile("pressconf", deadline=None, derandomize=IN_CI, print_blob=True)
settings.load_profile("pressconf")


def find_shared(name: str) -> Path:
    """Return a folder beside the repository; without it the test is skipped, and fails under CI=true."""
    folder = SHARED / name
    if not folder.is_dir():
        message = f"shared/{name} is not beside the repository ({folder}); PRESSCONF_SHARED may name its place"
        if IN_CI:
            pytest.fail(message, pytrace=False)
        pytest.skip(message)
    return folder


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository's root."""
    return ROOT


@pytest.fixture(scope="session")
def shared_corpus() -> Path:
    """The folder of real transcripts (``text``, ``gold``, ``raw``)."""
    return find_shared("corpus")


@pytest.fixture(scope="session")
def shared_seeds() -> Path:
    """The folder with the two texts that the project began with."""
    return find_shared("seeds")


@pytest.fixture(scope="session")
def shared_eval() -> Path:
    """The folder with the scorer."""
    return find_shared("eval")
