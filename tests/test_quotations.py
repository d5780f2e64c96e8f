"""Quotations of any text: which marks pair, which are none."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressconf.source import Span
from pressconf.tracing.quotations import MARK, find_paragraphs, find_quotations

MARKED = st.text(st.one_of(st.sampled_from("\"'“”„‟«»‘’‚‛‹›「」『』"), st.sampled_from("ab s6 \n\r.,記")), max_size=60)


def quote(text: str) -> list[str]:
    """The words of the quotations of a text."""
    return [text[item.span.start : item.span.end] for item in find_quotations(text)]


@pytest.mark.parametrize(
    "text, expected",
    [
        ('It is "still open," she said.', ["still open,"]),
        ("It is 'still open', she said.", ["still open"]),
        ("“It is,” he said, “as I see it, open.”", ["It is,", "as I see it, open."]),
        ("‘It is,’ he said.", ["It is,"]),
        ('„Er ist offen“, sagte sie. „Ja”, „nein"', ["Er ist offen", "Ja", "nein"]),
        ("»Er ist offen«, sagte sie. ›Ja‹", ["Er ist offen", "Ja"]),
        ("«\u00a0Il est ouvert\u00a0», dit-elle. ‹\u202foui\u202f›", ["Il est ouvert", "oui"]),
        ("Dijo: «Está “casi” abierto».", ["Está “casi” abierto"]),
        ('他说：“桥还在。”她问"是吗？"', ["桥还在。", "是吗？"]),
        ("「橋は『まだ』ある」と述べた。『はい』", ["橋は『まだ』ある", "はい"]),
        ("He said:“No space”and“more”", ["No space", "more"]),
    ],
    ids=lambda value: value[:12] if isinstance(value, str) else "",
)
def test_marks_of_the_languages(text: str, expected: list[str]) -> None:
    """Each convention's outermost pairs are found, their words without marks and the spaces inside French ones."""
    assert quote(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Don't, won't, o'clock; the ’90s, the '90s, ‘tis, rock 'n' roll.",
        "The boys’ boat and the boys' oars.",
        'A 6" pipe, 5\' 11" from nose to tail, 3\'4" high.',
        "L’avenir d’aujourd’hui, l'eau.",
        "Nothing at all.",
        "\"\" and “ ” and ''",
    ],
)
def test_what_is_no_quotation(text: str) -> None:
    """Apostrophes, decades, inch and foot marks and empty pairs quote nothing."""
    assert quote(text) == []


@pytest.mark.parametrize(
    "text, expected",
    [
        ('He wants "a 6" pipe," she said.', ['a 6" pipe,']),
        ("It was ‘for the workers’ own sake’ and ‘late’.", ["for the workers’ own sake", "late"]),
        ("‘Don’t wait,’ he said.", ["Don’t wait,"]),
        ("He said \"it's 'nearly' done\".", ["it's 'nearly' done"]),
        ("“One “two” three” and “four”.", ["One “two” three", "four"]),
    ],
)
def test_marks_inside_quotations(text: str, expected: list[str]) -> None:
    """What stands within the outer marks, quotations included, is no row of its own."""
    assert quote(text) == expected


@pytest.mark.parametrize("opening, closing", ['""', "“”", "«»", "‘’", "「」"])
def test_a_quotation_goes_on_in_the_next_paragraph(opening: str, closing: str) -> None:
    """Paragraphs that reopen the mark that the one before left open share a row, and its span reaches over all of them."""
    text = f"He said: {opening}First words.\n\n{opening}Second words.{closing}\n\nThe end."
    [item] = find_quotations(text)
    assert text[item.span.start : item.span.end] == f"First words.\n\n{opening}Second words."
    assert (item.paragraph, item.last) == (0, 1)


def test_an_unclosed_mark_quotes_to_the_end_of_its_paragraph() -> None:
    """A mark that nothing closes spoils neither its own paragraph's other quotations nor the next paragraph."""
    assert quote('"Unclosed words.\n\nThe next "one".') == ["Unclosed words.", "one"]
    assert quote("“Hello, he said. “Bye,” she said.") == ["Hello, he said.", "Bye,"]


def test_headings_and_single_lines_are_paragraphs() -> None:
    """Where nothing is hard-wrapped, each line is a paragraph; hard-wrapped lines are one."""
    assert len(find_paragraphs("A heading\n" + "a long line " * 12 + "\n\nThe end")) == 3
    assert len(find_paragraphs("a wrapped line\nand its end\n\nThe end")) == 2
    assert quote("Wrapped “words\nthat go on”.\n\nEnd") == ["words\nthat go on"]


@given(MARKED)
def test_quotations_are_ordered_spans_of_words(text: str) -> None:
    """Spans lie in the text, in order, disjoint, not empty; no outer mark is part of its words."""
    last = 0
    for item in find_quotations(text):
        assert last <= item.outer.start < item.span.start < item.span.end <= item.outer.end <= len(text)
        assert MARK.match(text, item.outer.start)
        assert text[item.span.start : item.span.end].strip() == text[item.span.start : item.span.end]
        last = item.outer.end
    paragraphs = find_paragraphs(text)
    assert paragraphs == sorted(paragraphs)
    assert all(isinstance(span, Span) for span in paragraphs)


@pytest.mark.parametrize("piece", ['"', "“a", "„a ", "'a ", "«a ", "「", "s’ a", "‘a “b « ", '"a "', "a\n\n“b"])
def test_hostile_marks_take_linear_time(piece: str) -> None:
    """A hundred thousand quotation marks are read in a few seconds at most."""
    start = time.process_time()
    find_quotations(piece * 100_000)
    assert time.process_time() - start < 10
