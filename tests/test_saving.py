"""Files are written whole or not at all, wherever they are."""

from __future__ import annotations

import os
import resource
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import pressconf
from pressconf.exporters import EXPORTERS, export
from pressconf.saving import save_value

TALK = "MR. VALE: Good morning.\n\nQ  Is it safe?\n\nMR. VALE: It is."

#: Writes more than the process may, over a file that is there.
FILL_DISK = """
import resource, sys
from pressconf.saving import save_value
resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))
try:
    save_value(sys.argv[1], "x" * 20000)
except OSError as error:
    print(error.filename)
"""


def test_a_full_disk_leaves_the_older_file(tmp_path: Path) -> None:
    """What cannot be written whole is not written, nothing stays beside it, and the error names the file that was asked for."""
    path = tmp_path / "all.json"
    path.write_text("precious", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", FILL_DISK, path], capture_output=True, encoding="utf-8", check=True, timeout=60
    )
    assert done.stdout.strip() == str(path)
    assert os.listdir(tmp_path) == ["all.json"]
    assert path.read_text("utf-8") == "precious"
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != 8192


def test_links_and_modes_stay(tmp_path: Path) -> None:
    """A link goes on to lead to its file, which keeps its mode; a link to nothing makes its file."""
    (tmp_path / "real").mkdir()
    target, link = tmp_path / "real" / "a.csv", tmp_path / "a.csv"
    link.symlink_to(target)
    save_value(link, "one")
    target.chmod(0o600)
    save_value(link, "two")
    assert link.is_symlink()
    assert (target.read_text(), stat.S_IMODE(target.stat().st_mode)) == ("two", 0o600)
    save_value("/dev/null", "nothing")
    assert not os.path.isfile("/dev/null")


@pytest.mark.parametrize("path", [2, True, b"a.json"])
@pytest.mark.parametrize("name", EXPORTERS)
def test_a_number_is_no_path(name: str, path: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A number would be an open file of the process (``to_json(2)`` means no indent): every format refuses it."""
    pytest.importorskip("pyarrow")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(TypeError, match="a path is a str or a Path"):
        export(pressconf.parse(TALK), name, path)
    with pytest.raises(TypeError, match="a path is a str or a Path"):
        pressconf.rows_to_csv([{"a": 1}], path)
    assert os.fstat(2)
    assert os.listdir(tmp_path) == []
