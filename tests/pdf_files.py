"""PDFs made by hand, for the readers' tests: lines at places, and streams as they stand."""

from __future__ import annotations

import io
import textwrap
from collections.abc import Iterable, Sequence

#: A line of a page: x, y (from below, as PDF counts), size, text.
Line = tuple[float, float, float, str]
SHOWN = b"BT /F1 12 Tf 60 700 Td (HOLM: Good morning.) Tj ET\n"


def draw_pages(pages: Iterable[Sequence[Line]], rules: Iterable[tuple[float, float, float]] = ()) -> bytes:
    """A PDF with these lines on its pages, and rules (x, y, width) on each."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    for page in pages:
        for x, y, size, text in page:
            canvas.setFont("Helvetica", size)
            canvas.drawString(x, y, text)
        for x, y, width in rules:
            canvas.line(x, y, x + width, y)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def set_columns(
    turns: Iterable[tuple[str, str]],
    count: int = 2,
    *,
    shift: float = 0.0,
    between: bool = True,
    rows: int = 40,
    top: float = 740,
    step: float = 14,
    size: float = 12,
) -> list[list[Line]]:
    """The lines of pages on which turns are set in columns, the last page balanced; each column ``shift`` points lower than the one before."""
    width = 480 // count
    letters = int((width - 20) / (0.53 * size))
    lines: list[str] = []
    for label, words in turns:
        lines += [*textwrap.wrap(f"{label} {words}", letters), *([""] if between else [])]
    pages: list[list[Line]] = []
    while lines:
        deep = min(rows, -(-len(lines) // count))
        page, lines = lines[: deep * count], lines[deep * count :]
        pages.append(
            [
                (60 + width * (n // deep), top - step * (n % deep) - shift * (n // deep), size, text)
                for n, text in enumerate(page)
                if text
            ]
        )
    return pages


def write_pdf(
    stream: bytes, settings: bytes = b"", resources: bytes = b"", objects: Iterable[tuple[int, bytes]] = ()
) -> bytes:
    """A PDF of one page whose content is ``stream``, with these entries in its dictionary."""
    out = io.BytesIO(b"%PDF-1.4\n")
    out.seek(0, io.SEEK_END)
    parts = [
        (1, b"<</Type/Catalog/Pages 2 0 R>>"),
        (2, b"<</Type/Pages/Kids[3 0 R]/Count 1>>"),
        (
            3,
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 5 0 R>>%s>>/Contents 4 0 R>>"
            % resources,
        ),
        (4, b"<<%s/Length %d>>\nstream\n%s\nendstream" % (settings, len(stream), stream)),
        (5, b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"),
        *objects,
    ]
    places = []
    for number, body in parts:
        places.append((number, out.tell()))
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 1\n0000000000 65535 f \n")
    for number, place in places:
        out.write(b"%d 1\n%010d 00000 n \n" % (number, place))
    out.write(b"trailer\n<</Size 99/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % start)
    return out.getvalue()


def nest_forms(depth: int, times: int = 10) -> bytes:
    """A PDF whose forms draw the next ``times`` times each."""
    parts = []
    for number in range(depth):
        body = b"/X%d Do " % (11 + number) * times if number < depth - 1 else b"BT /F1 12 Tf 60 600 Td (x) Tj ET"
        entries = b"/Resources<</Font<</F1 5 0 R>>/XObject<</X%d %d 0 R>>>>" % (11 + number, 11 + number)
        parts.append(
            (
                10 + number,
                b"<</Type/XObject/Subtype/Form/BBox[0 0 600 800]%s/Length %d>>\nstream\n%s\nendstream"
                % (entries, len(body), body),
            )
        )
    return write_pdf(SHOWN + b"/X10 Do", resources=b"/XObject<</X10 10 0 R>>", objects=parts)


def pack_codes(codes: Iterable[int]) -> bytes:
    """LZW codes as PDF writes them: of 9 to 12 bits, as many as the table needs that the codes before have filled."""
    number = bits = 0
    table = 257  # the first code after a clearing one adds no entry
    for code in codes:
        width = max(9, min(12, (table + 1).bit_length()))
        number, bits = number << width | code, bits + width
        table = 257 if code == 256 else table + 1
    return (number << -bits % 8).to_bytes((bits + 7) // 8, "big")
