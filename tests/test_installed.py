"""Layouts of other packages: what is offered, what is refused, and that nothing is taken by itself."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import pressconf
from pressconf.layout import LayoutError

GOOD = """
from pressconf import Layout
LAYOUT = Layout(name={name!r}, description="A name, then an arrow.", example="Ana Ruiz => Hello.",
                pattern=r"(?P<label> [^=\\n]{{1,60}}? ) [ ]{{0,4}} =>")
"""
TEXT = "Ada Holm => Hello.\n\nAna Ruiz => Is it safe?\n\nAda Holm => It is.\n\nIvo Pell => Since when?\n\nAda Holm => Since May.\n"


class Site:
    """A folder on the path, into which packages with entry points are put."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def install(self, package: str, code: str, *entries: str) -> None:
        """Put a package there, with a module of the same name that holds ``code``."""
        (self.folder / f"{package}.py").write_text(code, encoding="utf-8")
        info = self.folder / f"{package}-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n", encoding="utf-8")
        (info / "entry_points.txt").write_text("\n".join(["[pressconf.layouts]", *entries, ""]), encoding="utf-8")
        importlib.invalidate_caches()


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """A new folder on the path; what was imported from it is forgotten afterwards."""
    monkeypatch.syspath_prepend(str(tmp_path))
    yield Site(tmp_path)
    for path in tmp_path.glob("*.py"):
        sys.modules.pop(path.stem, None)


def test_without_packages() -> None:
    """Where no other package offers one, it is the table, sorted by name."""
    assert pressconf.installed_layouts() == tuple(sorted(pressconf.LAYOUTS, key=lambda layout: layout.name))


def test_offered_layout(site: Site) -> None:
    """A layout of a package stands among the others in the order of names, and reads a text when it is given to ``parse``."""
    site.install("one_arrow", GOOD.format(name="arrow"), "anything = one_arrow:LAYOUT")
    names = [layout.name for layout in pressconf.installed_layouts()]
    assert names == sorted([*(layout.name for layout in pressconf.LAYOUTS), "arrow"])
    conf = pressconf.parse(TEXT, layouts=pressconf.installed_layouts())
    assert [layout.name for layout in conf.layouts] == ["arrow"]


def test_never_used_by_itself(site: Site) -> None:
    """A result never depends on what is installed: ``parse`` looks for the table's layouts only, and knows no other name."""
    site.install("two_arrow", GOOD.format(name="arrow"), "arrow = two_arrow:LAYOUT")
    with pytest.raises(pressconf.NotATranscriptError):
        pressconf.parse(TEXT)
    with pytest.raises(pressconf.UnknownLayoutError):
        pressconf.parse(TEXT, layouts=["arrow"])


@pytest.mark.parametrize(
    "package, code, entry, reason",
    [
        ("bad_none", "", "bow = bad_none_gone:LAYOUT", "cannot be loaded: ModuleNotFoundError"),
        ("bad_name", "", "bow = bad_name:LAYOUT", "cannot be loaded: AttributeError"),
        ("bad_code", "1 / 0", "bow = bad_code:LAYOUT", "cannot be loaded: ZeroDivisionError"),
        ("bad_kind", "LAYOUT = 'colon'", "bow = bad_kind:LAYOUT", "is a str, not a pressconf.Layout"),
        ("bad_words", GOOD.format(name="A Bow"), "bow = bad_words:LAYOUT", "lower-case identifier"),
        (
            "bad_match",
            GOOD.format(name="bow").replace("=>", "(?P<label>"),
            "bow = bad_match:LAYOUT",
            "does not compile",
        ),
    ],
)
def test_broken_entry_point(site: Site, package: str, code: str, entry: str, reason: str) -> None:
    """An entry point that cannot work is a ``LayoutError`` that names it, its package and the reason."""
    site.install(package, code, entry)
    with pytest.raises(LayoutError, match=reason) as caught:
        pressconf.installed_layouts()
    assert caught.value.layout == "bow"
    assert package in str(caught.value)


@pytest.mark.parametrize("name, other", [("colon", "pressconf"), ("bow", "same_one")])
def test_two_of_one_name(site: Site, name: str, other: str) -> None:
    """Two layouts of one name are refused, the table's included: the error names both packages."""
    site.install("same_one", GOOD.format(name="bow"), "one = same_one:LAYOUT")
    site.install("same_two", GOOD.format(name=name), "two = same_two:LAYOUT")
    with pytest.raises(LayoutError, match=f"both {other} and same_two") as caught:
        pressconf.installed_layouts()
    assert caught.value.layout == name


def test_loaded_on_first_use_only() -> None:
    """``importlib.metadata`` is imported when somebody asks, not before."""
    code = (
        "import sys, attrs, regex; sys.modules.pop('importlib.metadata', None); import pressconf;"
        "pressconf.parse('MS. HOLM: Hello.\\n\\nQ: Is it?\\n\\nMS. HOLM: It is.');"
        "print('importlib.metadata' in sys.modules); pressconf.installed_layouts(); print('importlib.metadata' in sys.modules)"
    )
    path = os.pathsep.join(filter(None, sys.path))
    run = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True, check=True
    )
    assert run.stdout.split() == ["False", "True"]
