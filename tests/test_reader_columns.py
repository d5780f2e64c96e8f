"""PDF: columns are read one after the other, margins and tables along the line; what is no speech is left out."""

from __future__ import annotations

import io
import random
from typing import Any

import pytest

from tests.pdf_files import Line, draw_pages, set_columns, write_pdf
from tests.reader_files import load

PEOPLE = ("MIRA HOLM:", "ANA RUIZ:", "BO LIND:", "EDDA VALE:")
WORDS = (
    "the bridge harbour opens on Friday after three years of work its piers and cables in a storm who paid for it city did with loan "
    "state at two per cent over thirty engineers tested wind when will toll end"
).split()


def make_turns(seed: int, count: int = 24, longest: int = 60) -> list[tuple[str, str]]:
    """Turns of chance: no two of one person follow each other."""
    chance = random.Random(seed)
    turns: list[tuple[str, str]] = []
    for number in range(count):
        asks = number % 2 == 1
        label = chance.choice(PEOPLE[1:]) if asks else PEOPLE[0]
        words = " ".join(chance.choices(WORDS, k=chance.randrange(6, longest))).capitalize()
        turns.append((label, words + ("?" if asks else ".")))
    return turns


def check(data: bytes, turns: list[tuple[str, str]], *, furniture: tuple[str, ...] = ()) -> None:
    """The words come out in the order in which they were said, each turn under its own label."""
    source = load(data, "a.pdf", on_unlabelled="statement").source
    for line in furniture:
        source = source.replace(line, "")
    source = source.replace("\f", "\n")
    assert " ".join(source.split()) == " ".join(f"{label} {words}" for label, words in turns)
    labels = [line.partition(":")[0] for line in source.split("\n") if line.partition(":")[0] + ":" in PEOPLE]
    assert [f"{label}:" for label in labels] == [label for label, _ in turns]


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("between", [True, False])
@pytest.mark.parametrize("count, shift, size", [(2, 0, 12), (2, 5, 12), (2, 2, 10), (3, 0, 9), (3, 4, 8)])
def test_columns(count: int, shift: float, size: float, between: bool, seed: int) -> None:
    """Columns, on one grid of lines or not, also where a page has only a few lines of them."""
    turns = make_turns(seed)
    check(draw_pages(set_columns(turns, count, shift=shift, between=between, size=size)), turns)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("rows", [12, 25, 40])
def test_columns_below_a_title(rows: int, seed: int) -> None:
    """A title above and a number below stand across the columns, a running head over one of them."""
    turns = make_turns(seed)
    pages = set_columns(turns, rows=rows, top=700)
    furniture: list[Line] = [
        (60, 800, 10, "Harbour Office"),
        (150, 760, 16, "Briefing on the bridge by Minister Mira Holm"),
        (295, 30, 10, "1"),
    ]
    pages[0][:0] = furniture
    for number, page in enumerate(pages[1:], start=2):
        page[:0] = [furniture[0], (295, 30, 10, str(number))]
    texts = tuple(text for _, _, _, text in furniture[:2])
    numbers = tuple(f"\n{number}\n" for number in range(1, len(pages) + 1))
    check(draw_pages(pages), turns, furniture=texts + numbers)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("x, longest", [(40, 60), (40, 12)])
def test_labels_in_the_margin(x: float, longest: int, seed: int) -> None:
    """Labels in a column of their own open the speech beside them."""
    import textwrap

    turns = make_turns(seed, 16, longest)
    pages: list[list[Line]] = [[]]
    y = 760.0
    for label, words in turns:
        lines = textwrap.wrap(words, 50)
        if y - 14 * len(lines) < 60:
            pages.append([])
            y = 760.0
        pages[-1].append((x, y, 12, label))
        for line in lines:
            pages[-1].append((180, y, 12, line))
            y -= 14
        y -= 6
    check(draw_pages(pages), turns)


@pytest.mark.parametrize("seed", range(4))
def test_one_column(seed: int) -> None:
    """A page set in one column, in lines of any length, is none of two."""
    turns = make_turns(seed)
    check(draw_pages(set_columns(turns, 1)), turns)
    check(draw_pages(set_columns(turns, 1, between=False)), turns)


@pytest.mark.parametrize("seed", range(12))
def test_columns_of_a_typesetter(seed: int) -> None:
    """Columns as programs set them: justified or ragged, any gutter, with and without a title above."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

    chance = random.Random(seed)
    count, gutter, size = chance.choice([1, 2, 2, 3]), chance.choice([8, 10, 14, 20]), chance.choice([8, 9, 10, 11])
    turns = make_turns(seed, chance.randrange(6, 40), chance.choice([15, 60, 120]))
    style = ParagraphStyle(
        "a", fontName="Times-Roman", fontSize=size, leading=1.2 * size, alignment=chance.choice([0, 4])
    )
    style.firstLineIndent, style.spaceAfter = chance.choice([0, 12]), chance.choice([0, 0.6 * size])
    wide = (475 - gutter * (count - 1)) / count
    frames = [Frame(60 + n * (wide + gutter), 60, wide, 660, leftPadding=0, rightPadding=0) for n in range(count)]

    def furnish(canvas: Any, document: Any) -> None:
        canvas.drawCentredString(297, 760, "Briefing on the bridge")
        canvas.drawCentredString(297, 30, f"- {document.page} -")

    out = io.BytesIO()
    paragraphs = [Paragraph(f"<b>{label}</b> {words}", style) for label, words in turns]
    BaseDocTemplate(out, pagesize=A4, pageTemplates=[PageTemplate(frames=frames, onPage=furnish)]).build(paragraphs)
    check(out.getvalue(), turns, furniture=("Briefing on the bridge", *(f"- {n} -" for n in range(1, 20))))


def test_a_table_is_read_along_the_line() -> None:
    """Rows of a list of participants stay rows."""
    people = [
        ("Mira Holm", "Minister of Bridges"),
        ("Ana Ruiz", "Harbour Post"),
        ("Bo Lind", "Quay Radio"),
        ("Dr. Edda Maria Vale", "Press Office"),
    ]
    page: list[Line] = [
        (x, 780 - 14 * row, 12, text)
        for row, pair in enumerate(people)
        for x, text in zip((60, 330), pair, strict=True)
    ]
    turns = make_turns(1, 6)
    body = [(x, y - 120, size, text) for x, y, size, text in set_columns(turns, 1)[0]]
    source = load(draw_pages([[*page, *body]]), "a.pdf", on_unlabelled="statement").source
    assert "Ana Ruiz Harbour Post\n" in source


# What is no speech


@pytest.mark.parametrize("mark", ["1 See", "* See", "[1] See", "1. See"])
@pytest.mark.parametrize("ruled", [True, False])
def test_foot_notes(mark: str, ruled: bool) -> None:
    """Smaller type with a mark at the foot, below a rule or a gap, is no part of the turn that goes on overleaf."""
    turns = [
        ("MIRA HOLM:", f"{' '.join(WORDS * 6).capitalize()}."),
        ("ANA RUIZ:", "Is it safe?"),
        ("MIRA HOLM:", "It is."),
    ]
    pages = set_columns(turns, 1, rows=10)
    low = min(y for _, y, _, _ in pages[0])
    y = low - 14 if ruled else 70.0
    pages[0] += [(60, y, 8, f"{mark} the report of the harbour,"), (60, y - 10, 8, "second part."), (295, 30, 12, "1")]
    data = draw_pages(pages, [(60, low - 4, 120)] if ruled else [])
    check(data, turns, furniture=("\n1\n",))


def test_small_type_that_may_be_speech_stays() -> None:
    """Small type without a mark, or in the line of the text, is left where it stands."""
    page: list[Line] = [
        (60, 760, 12, "MIRA HOLM: Good morning. The bridge opens on Friday."),
        (60, 746, 12, "ANA RUIZ: Is it safe?"),
    ]
    page += [(60, 732, 12, "MIRA HOLM: It is."), (60, 60, 8, "The minister spoke on the quay.")]
    assert "spoke on the quay" in load(draw_pages([page]), "a.pdf", on_unlabelled="statement").source


def test_what_is_not_seen() -> None:
    """Text that is not painted, or beside the page, was not said; over a picture of the page it is what the picture says."""
    seen = b"BT /F1 12 Tf 60 700 Td (HOLM: Good morning.) Tj ET BT /F1 12 Tf 60 680 Td (Q: Is it safe?) Tj ET "
    hidden = b"BT 3 Tr /F1 12 Tf 60 660 Td (HOLM: It is hidden.) Tj ET "
    beside = b"BT 0 Tr /F1 12 Tf 60 2000 Td (HOLM: It is off.) Tj ET "
    last = b"BT 0 Tr /F1 12 Tf 60 640 Td (HOLM: It is.) Tj ET"
    source = load(write_pdf(seen + hidden + beside + last), "a.pdf", on_unlabelled="statement").source
    assert source.split("\n")[:2] == ["HOLM: Good morning.", "Q: Is it safe?"]
    assert "hidden" not in source
    assert "off" not in source
    scanned = load(write_pdf(b"3 Tr " + seen.replace(b"ET", b"ET 3 Tr") + hidden), "a.pdf", on_unlabelled="statement")
    assert "It is hidden." in scanned.source
    picture = (
        9,
        b"<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Length 1>>\nstream\n0\nendstream",
    )
    stamped = b"q 600 0 0 800 0 0 cm /I9 Do Q BT 0 Tr /F1 9 Tf 500 20 Td (Scan 7) Tj ET "
    over = write_pdf(
        stamped + seen.replace(b"BT", b"BT 3 Tr") + hidden, resources=b"/XObject<</I9 9 0 R>>", objects=[picture]
    )
    assert "It is hidden." in load(over, "a.pdf", on_unlabelled="statement").source
