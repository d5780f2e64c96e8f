"""Layouts as data: what is refused, and that the table is complete."""

from __future__ import annotations

import pickle
import re
from typing import Any

import pytest
from attrs import evolve

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
    ({"sets_off": "aside"}, "sets_off must be one of question, answer, turn, paragraph"),
    ({"pattern": None}, "pattern must be a str, not NoneType"),
    ({"needs": b"=>"}, "needs must be a str, not bytes"),
    ({"needs": "("}, "the pattern in needs='\\(' does not compile"),
    ({"opens": "["}, "the pattern in opens='\\[' does not compile"),
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


@pytest.mark.parametrize("first", [True, False])
def test_two_of_one_name(first: bool) -> None:
    """Two different layouts of one name are refused, whatever their order; the same one twice is not."""
    mine = pressconf.Layout(**(GOOD | {"name": "colon"}))
    text = "Ada Holm: Hello.\n\nAna Ruiz: Is it?\n\nAda Holm: It is.\n\nAna Ruiz: Is it?\n"
    for layouts in ([*LAYOUTS], ["colon"]):
        with pytest.raises(LayoutError, match="two different layouts of this name") as caught:
            pressconf.parse(text, layouts=[mine, *layouts] if first else [*layouts, mine])
        assert caught.value.layout == "colon"
    assert pressconf.parse(text, layouts=["colon", *LAYOUTS, *LAYOUTS]) == pressconf.parse(text)
    assert pressconf.parse(text.replace(": ", " => "), layouts=[mine]).turns


@pytest.mark.parametrize("group", ["label", "mark", "name"])
def test_certain_labels_of_any_group(group: str) -> None:
    """A certain layout needs no group of a special name."""
    layout = pressconf.Layout("bow", "A bow.", "<so> Hello.", rf"<(?P<{group}>[^>]{{1,40}})>", certain=True)
    text = "<we say so> Hello.\n\n<and they ask> Is it safe?\n\n<we say so> It is.\n\n<and they ask> Is it?\n"
    assert len(pressconf.parse(text * 2, layouts=[layout]).turns) == 8


def test_certain_labels_anywhere() -> None:
    """A certain layout's label is one where it stands once, among labels of another kind, before a small letter."""
    text = (
        "HOLM: Good morning.\n\nRUIZ: Is it safe?\n\n" * 3
        + "<v UNKNOWN>in a storm, too?\n\nHOLM: It is.\n\n<v Bo Lind>Why?\n"
    )
    told = [(turn.speaker.name, turn.text) for turn in pressconf.parse(text).turns]
    assert told[-3:] == [(None, "in a storm, too?"), ("Holm", "It is."), ("Bo Lind", "Why?")]


def test_certain_questions() -> None:
    """What a certain layout of one's own sets off is a question, also where it does not ask and no event is named."""
    topics = ("On the new bridge", "About the harbour", "On the old tower", "About the ferry")
    text = "".join(
        f"<<{topic}>>\n\nWe have built it, and we will open it in May, as I said in spring.\n\n" for topic in topics
    )
    layout = pressconf.Layout("bow", "A bow.", "<<so>>", r"<<[^<>\n]{1,90}>>", unlabelled=True, certain=True)
    conf = pressconf.parse(text, layouts=[layout])
    table = pressconf.parse(text.replace("<<", "(").replace(">>", ")"))
    assert [turn.kind for turn in conf.turns] == [turn.kind for turn in table.turns]
    assert len(conf.questions) == len(topics)
    assert [found.name for found in conf.layouts] == ["bow"]
    with pytest.raises(pressconf.NotATranscriptError):
        pressconf.parse(text, layouts=[evolve(layout, certain=False)])


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
