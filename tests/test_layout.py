"""Layouts as data: what is refused, and that the table is complete."""

from __future__ import annotations

import pickle
import re
from typing import Any

import pytest

import pressconf
from pressconf.layout import LayoutError
from pressconf.layouts import LAYOUTS
from tests.fixtures import LAYOUT_FOLDERS, ROOT

GOOD: dict[str, Any] = {
    "name": "arrow",
    "description": "A name, then an arrow.",
    "example": "Ana Ruiz => Good morning.",
    "pattern": r"(?P<label>[^=\n\r]{1,60}?)[ ]*=>",
}
#: What is changed, and a word of the reason.
BAD = [
    ({"name": ""}, "lower-case identifier"),
    ({"name": "Arrow"}, "lower-case identifier"),
    ({"name": "an arrow"}, "lower-case identifier"),
    ({"name": "1arrow"}, "lower-case identifier"),
    ({"name": "a" * 41}, "lower-case identifier"),
    ({"name": None}, "lower-case identifier"),
    ({"description": ""}, "one line"),
    ({"description": "two\nlines"}, "one line"),
    ({"place": "margin"}, "place must be one of line, midline"),
    ({"speech": "above"}, "speech must be one of inline, below, either"),
    ({"pattern": "(?P<label>"}, "does not compile"),
    ({"pattern": r"(?P<label>\w{1,9})(?P<who>=>)"}, "unknown group 'who'"),
    ({"pattern": r"\w{1,9}=>"}, "needs a group"),
    ({"pattern": r"(?P<label>\w{0,9})"}, "matches nothing at all"),
    ({"pattern": ""}, "needs a group|matches nothing"),
]


@pytest.mark.parametrize("change, reason", BAD)
def test_refused(change: dict[str, Any], reason: str) -> None:
    """A layout that cannot work is refused, when it is made or at the latest when it is used; the error says which and why."""
    with pytest.raises(LayoutError, match=reason) as caught:
        pressconf.parse("Ana Ruiz => a?\n\nAda Holm => b.\n", layouts=[pressconf.Layout(**(GOOD | change))])
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.layout, again.reason) == (caught.value.layout, caught.value.reason)
    assert isinstance(caught.value, pressconf.PressconfError)
    assert isinstance(caught.value, ValueError)


def test_good_one() -> None:
    """A valid layout keeps what it was given, is frozen, equal by value, and pickles."""
    layout = pressconf.Layout(**GOOD)
    assert layout == pressconf.Layout(**GOOD)
    assert pickle.loads(pickle.dumps(layout)) == layout
    with pytest.raises(AttributeError):
        layout.name = "bow"  # type: ignore[misc]


# The table

every_layout = pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
#: Conventions of speech without labels, and the folders that show them.
FOLDERS = {"paragraph": "paragraphs", "bold_paragraph": "bold"}


def test_table_is_complete() -> None:
    """Names are unique; each layout has its file, each file its row, each fixture folder its layout."""
    names = [layout.name for layout in LAYOUTS]
    assert len(set(names)) == len(names)
    folder = ROOT / "src" / "pressconf" / "layouts"
    if folder.is_dir():
        assert sorted(path.stem for path in folder.glob("*.py") if path.stem != "__init__") == sorted(names)
    assert {FOLDERS.get(name, name) for name in names} == {path.name for path in LAYOUT_FOLDERS}


@every_layout
def test_metadata(layout: pressconf.Layout) -> None:
    """Each layout has a one-line description that ends like a sentence, and an example of its own."""
    assert layout.description.endswith(".")
    assert layout.description[:1].isupper()
    assert layout.example.strip()
    assert layout.compiled.search(layout.example)


@every_layout
def test_patterns_are_bounded(layout: pressconf.Layout) -> None:
    """No pattern has an open repeat: a star, a plus or ``{n,}`` outside a bracket, unless it is of white space."""
    pattern = re.sub(r"\[(?:\\.|[^\]\\])*\]", "C", re.sub(r"(?<!\\)#.*", "", layout.pattern))
    pattern = re.sub(r"\\[pP]\{\w+\}", "P", pattern)
    open_repeats = re.findall(r"\S(?:(?<!\\)[*+](?!\+)|\{\d*,\})", pattern)
    assert [found for found in open_repeats if found[0] not in "C}?*"] == []


@every_layout
def test_example_is_read(layout: pressconf.Layout) -> None:
    """A layout's own example, put twice beside somebody who answers in another convention, is found by that layout.

    One of speech without labels matches a paragraph of its example.
    """
    if layout.unlabelled:
        assert any(layout.compiled.match(paragraph) for paragraph in layout.example.split("\n\n"))
        return
    answer = "Ana Ruiz => It is, and it will be for a hundred years."
    text = f"{layout.example}\n\n{answer}\n\n" * 2
    conf = pressconf.parse(text, layouts=[layout, pressconf.Layout(**GOOD)])
    assert len(conf.turns) >= 4
    assert layout.name in {found.name for found in conf.layouts}
