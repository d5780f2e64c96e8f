"""Web pages: nothing of the page itself is speech, no label and no turn is lost, and hostile pages end soon."""

from __future__ import annotations

import itertools
import time

import pytest

from pressconf.errors import DecodeError, PressconfError, UnreadableError
from pressconf.readers.html import list_encodings
from tests.reader_files import load, tell

SAID = (
    ("Mira Holm", "Good morning. The bridge opens on Friday, after three years of work on its piers and cables."),
    ("Ana Ruiz", "Is it safe in a storm? People in the old town ask."),
    ("Mira Holm", "It is. The engineers have tested it in every wind."),
    ("Ana Ruiz", "And who paid for it?"),
    ("Mira Holm", "The city did, with a loan of the state."),
    ("Bo Lind", "When will the toll end?"),
    ("Mira Holm", "In ten years. Thank you all."),
)
TURN = "<p><strong>{0}:</strong> {1}</p>"
#: What stands around a transcript; each has words that nobody said.
ENTRY_FOOTER = '<footer class="entry-footer">JUNK Posted in News</footer>'
COMMENTS = (
    '<div id="comments" class="comments-area"><h2 class="comments-title">JUNK 3 thoughts on the briefing</h2><ol class="comment-list">'
    + '<li class="comment"><article><footer><b class="fn">Tom Grell</b> says:</footer><p>JUNK this is all a lie.</p></article></li>'
    * 3
    + '</ol><div id="respond"><h3>JUNK Leave a Reply</h3><form><p>JUNK Your address will not be published.</p></form></div></div>'
)
SECTION_COMMENTS = '<section id="comments"><h3>JUNK 2 comments</h3><div class="comment"><p><strong>Tom Grell:</strong> JUNK a lie.</p></div></section>'
DATES = '<div class="published-dates"><p>JUNK Published 3 May</p></div>'
RELATED = '<div class="x-contextual-sidebar"><h2>JUNK Related content</h2><nav><ul><li><a href="/x">JUNK Toll</a></li></ul></nav></div>'
STORIES = '<div class="more-stories"><h3>JUNK More stories</h3><p><a href="x">JUNK bridge closes again</a></p></div>'
NAVIGATION = '<div class="post-navigation"><a href="/a">JUNK Previous post</a><a href="/b">JUNK Next post</a></div>'
SHARE = '<div class="share"><p>JUNK Share this page: <a href="#">JUNK</a></p><p>JUNK Tags: bridge, toll</p></div>'
AFTER = (ENTRY_FOOTER, COMMENTS, SECTION_COMMENTS, DATES, RELATED, STORIES, NAVIGATION, SHARE)
PAGES = {
    "entry": '<main><article class="post"><header class="entry-header"><h1>Briefing on the bridge</h1></header><div class="entry-content">{0}</div>{1}</article>{2}</main>',
    "article": "<main><article><h1>Briefing on the bridge</h1>{0}{1}</article>{2}</main>",
    "body": "<h1>Briefing on the bridge</h1>{0}{1}{2}",
    "table": '<table><tr><td><div id="content"><h1>Briefing on the bridge</h1><div>{0}</div>{1}</div>{2}</td></tr></table>',
}


def build_page(turns: str, inside: str = "", outside: str = "", page: str = "article") -> bytes:
    """A page with a transcript in it."""
    nav = '<nav><ul><li><a href="/">JUNK Home</a></li></ul></nav>'
    body = PAGES[page].format(turns, inside, outside)
    return f"<!DOCTYPE html><html><head><title>B</title></head><body>{nav}{body}<footer>JUNK Imprint</footer></body></html>".encode()


def check(page: bytes, *, whole: bool = True) -> None:
    """All that was said comes out, each under its own name or nobody's, and nothing else."""
    conf = load(page, "a.html")
    assert "JUNK" not in conf.source
    told = [(name or said[0], words) for (name, words), said in zip(tell(conf), SAID, strict=True)]
    assert told == list(SAID)


def set_turns(one: str, other: str = TURN) -> str:
    """The turns of the askers in one manner, those of the principal in another."""
    return "".join((other if name == "Mira Holm" else one).format(name, words) for name, words in SAID)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(
    "inside, outside", [*itertools.product(("", SHARE, ENTRY_FOOTER), AFTER), ("".join(AFTER), "".join(AFTER))]
)
def test_the_words_of_the_page(page: str, inside: str, outside: str) -> None:
    """Comments, dates, related stories and the like stand after the transcript, and are in no turn."""
    check(build_page(set_turns(TURN), inside, outside, page))


def test_what_has_no_name() -> None:
    """A block beside the one that holds the transcript is none of it, whatever its class; one of the same kind may be."""
    strange = '<div class="q7"><p>JUNK Is this page useful?</p></div>'
    check(build_page(set_turns(TURN), strange, page="entry"))
    half = set_turns(TURN).replace("Thank you all.</p>", "")
    page = build_page(half, '<div class="entry-content"><p>Thank you all.</p></div>', page="entry")
    assert load(page, "a.html").turns[-1].clean_text == "In ten years.\n\nThank you all."


@pytest.mark.parametrize(
    "turn",
    [
        "<p><label>{0}:</label> {1}</p>",
        "<p><button class='who'>{0}:</button> {1}</p>",
        "<button class='accordion'>{0}: {1}</button>",
        "<aside><p><b>{0}:</b> {1}</p></aside>",
        "<figure><p><b>{0}:</b> {1}</p></figure>",
        "<figure><img><figcaption>{0}:</figcaption></figure><p>{1}</p>",
        "<p><span aria-hidden='true'>{0}:</span> {1}</p>",
        "<div aria-hidden='true'><p><b>{0}:</b> {1}</p></div>",
        "<div class='tab collapsed' aria-expanded='false'><p><b>{0}:</b> {1}</p></div>",
        "<p style='display:none'><b>{0}:</b> {1}</p>",
        "<div hidden><p><b>{0}:</b> {1}</p></div>",
        "<p class='social'><b>{0}:</b> {1}</p>",
        "<div class='related'><p><b>{0}:</b> {1}</p></div>",
        "<div class='ad'><p>{0}: {1}</p></div>",
        "<p id='comments'><b>{0}:</b> {1}</p>",
        "<div class='comment'><b>{0}:</b> {1}</div>",
        "<div role='complementary'><p><b>{0}:</b> {1}</p></div>",
        "<footer><p><b>{0}:</b> {1}</p></footer>",
    ],
)
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("all_turns", [False, True])
def test_speech_in_odd_places(turn: str, page: str, all_turns: bool) -> None:
    """A turn within a transcript is kept whatever it is set in; so is a transcript that is set so from end to end."""
    try:
        check(build_page(set_turns(turn, turn if all_turns else TURN), SHARE, COMMENTS, page))
    except PressconfError:
        assert all_turns


def test_questions_in_buttons() -> None:
    """What unfolds is there, though it has no label: no question goes to whoever spoke before."""
    said = "".join(
        f'<h3><button aria-expanded="false" aria-controls="a{number}">{question[1]}</button></h3><div id="a{number}" hidden><p>{answer[1]}</p></div>'
        for number, (question, answer) in enumerate(zip(SAID[1::2], SAID[2::2], strict=True))
    )
    source = load(build_page(said), "a.html", on_unlabelled="statement").source
    assert [source.count(words) for _, words in SAID[1:]] == [1] * 6


def test_what_is_hidden_or_a_picture() -> None:
    """Words that no reader sees within a line, a second copy that is hidden, a caption and a story beside it are no speech."""
    copy = f"<div style='display:none'>{set_turns(TURN)}</div>"
    caption = "<figure><img><figcaption>Bo Lind: JUNK photographed in May</figcaption></figure>"
    beside = "<aside><h2>JUNK Related</h2><ul><li><a href='/x'>Ana Ruiz: JUNK a portrait</a></li></ul></aside>"
    signup = "<div class='newsletter-signup'><p>JUNK sign up for our letter</p></div>"
    unseen = "<span style='display:none'> JUNK HOLM: hidden</span>"
    first, second = set_turns(TURN).split("</p>", 1)
    for odd in (unseen + "</p>", *("</p>" + piece for piece in (caption, beside, signup))):
        check(build_page(first + odd + second))
    assert len(load(build_page(set_turns(TURN), copy), "a.html").turns) == len(SAID)


# Encodings

NAMED = (
    "utf-16",
    "punycode",
    "unicode_escape",
    "raw_unicode_escape",
    "cp037",
    "idna",
    "rot13",
    "utf-7",
    "hex",
    "utf-32",
    "undefined",
    "x-user-defined",
)


@pytest.mark.parametrize("name", NAMED)
def test_a_page_names_what_the_web_does_not_know(name: str) -> None:
    """Only names of the web's standard are heard: the others are found out, whatever codec Python has by that name."""
    turns = set_turns(TURN).replace("Thank", "Caf\u00e9s open \u2013 \\u003cb\\u003e. Thank")
    head = f'<html><head><meta charset="{name}"></head><body><main>'
    for encoding in ("utf-8", "cp1252"):
        for escape in ("", "\x1b"):
            source = load(f"{head}{turns}{escape}</main>".encode(encoding), "a.html").source
            assert "Caf\u00e9s open \u2013 \\u003cb\\u003e. Thank you all." in source
    assert list_encodings(name) == []


@pytest.mark.parametrize(
    "encoding", ["iso2022_jp", "shift_jis", "euc_jp", "cp1251", "big5", "euc_kr", "koi8_r", "gb18030"]
)
def test_names_of_the_web(encoding: str) -> None:
    """What the standard knows is read as it says, escapes or not."""
    name = {"iso2022_jp": "iso-2022-jp", "cp1251": "windows-1251"}.get(encoding, encoding.replace("_", "-"))
    word = {"cp1251": "мост", "koi8_r": "мост", "euc_kr": "다리"}.get(encoding, "日本")
    page = f'<meta charset="{name.replace("shift-jis", "shift_jis")}"><main>{set_turns(TURN)}<p>{word}</p></main>'
    assert load(page.encode(encoding), "a.html").source.endswith(f"{word}\n")


def test_an_escape_in_a_page_of_utf8() -> None:
    """One stray escape does not turn a page of UTF-8 into what a stale name says of it."""
    page = f'<meta charset="iso-8859-1"><main>{set_turns(TURN)}<p>Caf\u00e9 \x1b.</p></main>'
    assert "Caf\u00e9" in load(page.encode(), "a.html").source


def test_a_stray_byte_in_a_page() -> None:
    """A page of UTF-8 with a broken byte is refused with its place, rather than read as something else."""
    page = (
        f'<meta charset="iso-8859-1"><main>{set_turns(TURN)}<p>Caf\u00e9, caf\u00e9, caf\u00e9</p></main>'.encode()
        + b"\xe9 "
    )
    with pytest.raises(DecodeError, match="It is UTF-8 but for a few bytes") as caught:
        load(page, "a.html")
    assert caught.value.offset == page.index(b"\xe9 ")


# Hostile pages


@pytest.mark.parametrize(
    "page, reason",
    [
        ("<div " + "a='x' " * 200_000 + ">", "attributes"),
        ("<div " + " ".join(f"a{number}" for number in range(5_000)) + ">", "attributes"),
        ("<div" + "/a" * 5_000 + ">", "attributes"),
        ("<div " + 'a="x"' * 5_000 + ">", "attributes"),
        (("<div " + "a='x' " * 61 + ">") * 20_000, "nested"),
        (("<div a='" + "x" * 3_100 + "'>") * 3_000, "nested"),
        ("<x-y>" * 20_000, "nested"),
        ("<a href='" * 20_000, "attributes"),
        ("<a href='x' title=\"" * 20_000, "attributes"),
    ],
)
def test_pages_that_would_take_for_ever(page: str, reason: str) -> None:
    """Attributes without end, and depth that hides behind attributes, are refused, and soon."""
    start = time.perf_counter()
    with pytest.raises(UnreadableError, match=reason):
        load(f"<html><body>{page}{set_turns(TURN)}".encode(), "a.html")
    assert time.perf_counter() - start < 5


def test_tags_as_browsers_read_them() -> None:
    """Quotation marks count after an equals sign alone; a long value, with whatever in it, is one attribute."""
    for tag in (
        '<p data-x="' + "a > b " * 5_000 + '">',
        "<p title=it's>",
        "<p it's>",
        "<p x = 'a>b'>",
        "<p\nx='1'y=\"2\">",
    ):
        check(build_page(set_turns(tag + TURN.removeprefix("<p>"))))
