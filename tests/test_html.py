"""The page for notebooks: readable, and safe whatever the text holds."""

from __future__ import annotations

from html.parser import HTMLParser

import attrs
import pytest
from hypothesis import given

from pressconf.html import MAX_SPEECH, MAX_TURNS, render_conference, show
from pressconf.model import Conference, Speaker
from tests.samples import HOLM, VOICE, build_conference, build_sample
from tests.strategies import conferences

TAGS = {"div", "b", "bdi", "details", "summary", "p"}


class Page(HTMLParser):
    """Reads a page: its tags with their attributes, its text, and whether every tag is closed in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""
        self.outside = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data
        if "bdi" not in self.open:
            self.outside += data


@given(conferences())
def test_any_text_stays_text(conf: Conference) -> None:
    """Nothing in a document makes a tag or an attribute, leaves its ``<bdi>`` or can't be written as UTF-8."""
    rendered = render_conference(conf)
    rendered.encode("utf-8")
    page = Page(rendered)
    assert page.open == []
    assert {tag for tag, _ in page.tags} <= TAGS
    assert all(set(attributes) <= {"style"} for _, attributes in page.tags)
    assert not set(page.outside) - set("abcdefghijklmnopqrstuvwxyz0123456789 ,()…·\n")


@pytest.mark.parametrize(
    "text, shown",
    [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("</bdi><img src=x onerror=y>", "&lt;/bdi&gt;&lt;img src=x onerror=y&gt;"),
        ("&amp; \"a\" 'b'", "&amp;amp; &quot;a&quot; &#x27;b&#x27;"),
        ("\u202egnihton\u2069\u2066", "gnihton"),
        ("a\0b\x1bc\ud83dd", "a\ufffdb\ufffdc\ufffdd"),
        ("a\r\n\tb\u200fc", "a\r\n\tb\u200fc"),
    ],
)
def test_hostile_text(text: str, shown: str) -> None:
    """Markup, quotes, bidi controls, zero and surrogates are harmless wherever a document's words are shown."""
    assert show(text) == f"<bdi>{shown}</bdi>"
    person = Speaker("s1", text, "asker", office=text, outlet=text)
    conf = build_conference([("question", person, text, text), ("question", VOICE, text, text)])
    rendered = render_conference(attrs.evolve(conf, title=text, location=text, status=text))
    assert rendered.count(show(text)) == 3 + 4 + 2
    assert "<script" not in rendered
    assert "<img" not in rendered


def test_tree_is_readable() -> None:
    """Heading, names, outlets and speeches are there, in document order; answers are set in, the moderator is subdued."""
    rendered = render_conference(build_sample())
    page = Page(rendered)
    assert page.text.index("Ada Holm on the harbour bridge · 2031-05-04 · Port Elder · As delivered") < 10
    assert "10 turns, 3 questions, 3 answers, 3 speakers" in page.text
    speeches = [
        "Good morning",
        "Ana first.",
        "Until when?",
        "=Until May",
        "-- all of it?",
        "Briefly",
        "<All> of it",
        "Thank you",
    ]
    places = [page.text.index(speech) for speech in speeches]
    assert places == sorted(places)
    assert "Ana Ruiz (Harbour Gazette) asks, following up" in page.text
    assert "Ada Holm (Minister of Bridges, Ministry of Bridges)" in page.text
    turns = [attributes["style"] or "" for tag, attributes in page.tags if "margin" in (attributes.get("style") or "")]
    assert ["2em" in style for style in turns] == [turn.question is not None for turn in build_sample().turns]
    assert ["opacity" in style for style in turns] == [turn.kind == "moderator" for turn in build_sample().turns]


@pytest.mark.parametrize("speech", ["word " * 200, "x" * 900])
def test_long_speech_unfolds(speech: str) -> None:
    """The beginning of a long speech is shown and the rest unfolds; together they are the whole speech."""
    rendered = render_conference(build_conference([("statement", HOLM, None, speech)]))
    first, rest = rendered.split("<details>")
    assert 100 < Page(first).text.count(speech[0]) + first.count("ord ") <= MAX_SPEECH
    letters = "".join(piece.split("</bdi>")[0] for piece in (first + rest).split("<bdi>")[-2:])
    assert letters.replace(" ", "") == speech.replace(" ", "")


def test_short_speech_does_not_fold() -> None:
    """A speech of just the length that is shown has nothing to unfold."""
    assert "<details>" not in render_conference(build_conference([("statement", HOLM, None, "x" * MAX_SPEECH)]))


@pytest.mark.parametrize("beyond", [0, 1, 7])
def test_many_turns_are_counted(beyond: int) -> None:
    """Past the limit no turn is shown, and the page says how many there are."""
    spoken = [("question", VOICE, "Q", f"number {number}.") for number in range(MAX_TURNS + beyond)]
    rendered = render_conference(build_conference(spoken))  # type: ignore[arg-type]
    assert rendered.count("number ") == MAX_TURNS
    assert (f"… and {beyond} more turns" in rendered) == (beyond > 0)
