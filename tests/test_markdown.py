"""Markdown: speech stays speech. markdown-it reads it back."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressconf.exporters import export
from pressconf.exporters.markdown import escape_line
from pressconf.model import Conference
from tests.exports import replace_surrogates, split_paragraphs
from tests.samples import HOLM, VOICE, build_conference
from tests.strategies import AWKWARD, conferences

markdown_it = pytest.importorskip("markdown_it")
READER = markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"])

SIGNS = st.text(st.sampled_from("#*_-+=`~<>[]()!&;:/\\|.1 aw@\"'{}$^%\n\t\xa0"), max_size=16)


def read_text(source: str) -> list[str]:
    """The words of each paragraph and heading; whatever is neither words, strong nor emphasis fails."""
    found = []
    for token in READER.parse(source):
        assert token.type.partition("_")[0] in ("inline", "paragraph", "heading"), token
        if token.type == "inline":
            kinds = {child.type.partition("_")[0] for child in token.children}
            assert kinds <= {"text", "strong", "em"}, kinds
            found.append("".join(child.content for child in token.children))
    return found


@pytest.mark.parametrize(
    "text",
    [
        "# no heading", "## ", "* no item", "- no item", "+ no item", "1. no item", "1) no item", "===", "---", "***", "_a_",
        "> no quotation", "`a`", "```", "~~~", "~~a~~", "[a](b)", "![a](b)", "[a]: b", "<b>a</b>", "<!-- a", "&amp;", "&#65;",
        "\\", "a\\", "\\*a", "http://example.org", "<http://example.org>", "www.example.org", "a@b.org", "| a | b |", "|-|-|",
        "a | b", ":-- | --:", "$a$", "[^1]", ": no definition", "% no title", "123456789. a", "**a**", "__a__", "a*b*c",
    ],
)  # fmt: skip
def test_what_looks_like_markup(text: str) -> None:
    """Each kind of markup, at the head of a line and inside it, comes back as the words that were said."""
    for said in (text, f"so {text}", f"{text} it is"):
        conf = build_conference([("statement", HOLM, "MS. HOLM:", f"First.\n{said}\nLast.")])
        assert read_text(export(conf, "markdown"))[3:] == ["First.", said.strip(), "Last."]


@given(SIGNS)
def test_any_signs(text: str) -> None:
    """Any row of signs comes back as it was said, line by line."""
    conf = build_conference([("statement", HOLM, "MS. HOLM:", f"a\n{text}")])
    assert read_text(export(conf, "markdown"))[3:] == split_paragraphs(conf.turns[0].clean_text)


@given(st.text(st.sampled_from(AWKWARD + "#*_ ab1."), max_size=12))
def test_any_name(text: str) -> None:
    """A name, a title and an outlet can be no markup either."""
    [words] = read_text(escape_line(text)) or [""]
    assert words == re.sub(r"[\r\n]+", " ", replace_surrogates(text).replace("\0", "\ufffd")).strip()


@given(conferences())
def test_any_conference_is_words(conf: Conference) -> None:
    """Whatever the fields hold, there are headings, paragraphs, names in bold and directions in italics, nothing else."""
    assert read_text(export(conf, "markdown"))


def test_by_hand() -> None:
    """A title, its facts, a line for each speaker with what is known, directions in italics at their places."""
    text: Any = export(build_conference([("question", VOICE, "Q", "Why?")]), "markdown")
    assert text == (
        "# Ada Holm on the harbour bridge\n\n2031-05-04 · Port Elder · As delivered\n\n**Question:**\n\nWhy?\n"
    )
