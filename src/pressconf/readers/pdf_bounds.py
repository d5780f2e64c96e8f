"""pdfminer and pdfplumber with bounds: what a PDF unpacks to and draws is counted where they unpack and draw it.

In: the bytes of a PDF and a ``Meter``. Out: its pages, none of them laid out yet. Below ``pdf``; it needs the extra ``pdf``.

Each use of a stream counts: a form that is drawn a thousand times counts a thousand times, so that forms within forms end soon.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import islice
from types import SimpleNamespace
from typing import Any, NoReturn

from pdfminer.layout import LTChar, LTPage
from pdfminer.lzw import CorruptDataError, LZWDecoder
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfexceptions import PDFNotImplementedError, PDFValueError
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import (
    LITERALS_CCITTFAX_DECODE,
    LITERALS_DCT_DECODE,
    LITERALS_FLATE_DECODE,
    LITERALS_LZW_DECODE,
    LITERALS_RUNLENGTH_DECODE,
    PDFStream,
    int_value,
)
from pdfplumber.page import Page, PDFPageAggregatorWithMarkedContent

from pressconf.errors import LimitExceededError, PressconfError, UnreadableError
from pressconf.readers.reader import File

#: What a use of a stream, and of a font, counts at least, in bytes: it takes its time however little it holds.
USE = 4_000
#: Forms may be drawn within forms so deep.
DEEPEST = 20
#: A page with more characters than this is no page; each takes about 2 kB while it is laid out.
PAGE_CHARACTERS = 250_000
#: More lines and boxes of a page are passed over: they are a drawing.
PAGE_PATHS = 5_000
#: Text in these modes is not painted: it lies over a picture of itself, or is hidden.
UNPAINTED = (3, 7)
#: The attribute that marks such a character (pdfplumber hands on none but those that it knows).
HIDDEN = "hidden"
CHUNK = 1 << 20
#: An LZW code has twelve bits at most.
LZW_TABLE = 4096


class Meter:
    """What is unpacked, drawn and shown, and how much of it is allowed. ``error`` is what was raised, should a library swallow it."""

    def __init__(self, file: File) -> None:
        self.file = file
        self.bytes = 0
        self.error: PressconfError | None = None

    def refuse(self, error: PressconfError) -> NoReturn:
        """Raise and remember an error."""
        self.error = error
        raise error

    def add(self, count: int) -> None:
        """Count bytes that are used."""
        self.check(self.bytes + count)
        self.bytes += count

    def check(self, count: int) -> None:
        """Refuse more bytes than are allowed."""
        allowed = self.file.bounds.unpacked_bytes
        if count > allowed:
            self.refuse(LimitExceededError("max_unpacked_bytes", allowed, count))

    def collect(self, pieces: Iterable[bytes]) -> bytes:
        """Return the pieces put together; refused as soon as they are more than is allowed."""
        out = bytearray()
        for piece in pieces:
            out += piece
            self.check(self.bytes + len(out))
        return bytes(out)


def inflate(data: bytes) -> Iterator[bytes]:
    """Yield what deflated bytes unpack to, up to where they are damaged."""
    engine = zlib.decompressobj()
    while data and not engine.eof:
        try:
            yield engine.decompress(data, CHUNK)
        except zlib.error:
            return
        data = engine.unconsumed_tail


def expand_runs(data: bytes) -> Iterator[bytes]:
    """Yield what run-length encoded bytes unpack to."""
    place = 0
    while place < len(data) and data[place] != 128:
        length = data[place]
        if length < 128:
            yield data[place + 1 : place + 2 + length]
            place += 2 + length
        else:
            yield data[place + 1 : place + 2] * (257 - length)
            place += 2


def expand_codes(data: bytes) -> Iterator[bytes]:
    """Yield what LZW codes stand for, up to where they are damaged; pdfminer's own table would grow without end."""
    decoder = LZWDecoder(BytesIO(data))
    while True:
        try:
            yield decoder.feed(decoder.readbits(decoder.nbits))
        except (EOFError, IndexError, TypeError, CorruptDataError):
            return
        del decoder.table[LZW_TABLE:]


class BoundedStream(PDFStream):
    """A stream that unpacks no further than is allowed."""

    def __init__(self, stream: PDFStream, meter: Meter) -> None:
        super().__init__(stream.attrs, stream.rawdata or b"", stream.decipher)
        self.meter = meter

    def get_data(self) -> bytes:
        """Return what the stream holds; each use counts."""
        data = super().get_data()
        self.meter.add(len(data) + USE)
        return data

    def decode(self) -> None:
        """Unpack the stream, one layer after the other."""
        data = self.rawdata or b""
        if self.decipher is not None and self.objid is not None and self.genno is not None:
            data = self.decipher(self.objid, self.genno, data, self.attrs)
        for name, settings in self.get_filters():
            data = self.unpack(data, name, settings)
        self.data, self.rawdata = data, None

    def unpack(self, data: bytes, name: Any, settings: Any) -> bytes:
        """Return the bytes that one filter, and the predictor after it, make of ``data``."""
        if name in LITERALS_CCITTFAX_DECODE:
            raise PDFNotImplementedError("what is packed as a picture holds no text")
        unpackers = (
            (LITERALS_FLATE_DECODE, inflate),
            (LITERALS_LZW_DECODE, expand_codes),
            (LITERALS_RUNLENGTH_DECODE, expand_runs),
        )
        for names, unpack in unpackers:
            if name in names:
                # done here; pdfminer is told of a filter for which it does nothing, and undoes the predictor
                data, name = self.meter.collect(unpack(data)), LITERALS_DCT_DECODE[0]
        if isinstance(settings, dict) and int_value(settings.get("Columns", 1)) > len(data) + 1:
            raise PDFValueError("a row of the predictor is longer than the stream")
        rest = PDFStream({"Filter": name, "DecodeParms": settings}, data)
        rest.decode()
        return rest.data or b""


class BoundedParser(PDFParser):
    """A parser whose streams are bounded."""

    def __init__(self, data: bytes, meter: Meter) -> None:
        super().__init__(BytesIO(data))
        self.meter = meter

    def do_keyword(self, pos: int, token: Any) -> None:
        """Put a bounded stream in the place of each stream."""
        super().do_keyword(pos, token)
        place, stream = self.curstack[-1] if self.curstack else (pos, None)
        if token is self.KEYWORD_STREAM and isinstance(stream, PDFStream):
            self.curstack[-1] = (place, BoundedStream(stream, self.meter))


class BoundedResources(PDFResourceManager):
    """Fonts, each use of which counts."""

    def __init__(self, meter: Meter) -> None:
        super().__init__()
        self.meter = meter

    def get_font(self, objid: Any, spec: Any) -> Any:
        """Return a font."""
        self.meter.add(USE)
        return super().get_font(objid, spec)


class BoundedDevice(PDFPageAggregatorWithMarkedContent):
    """What is drawn on a page: so many characters and lines, and which characters are not painted."""

    def __init__(self, resources: BoundedResources, number: int) -> None:
        super().__init__(resources, pageno=number, laparams=None)
        self.meter = resources.meter
        self.characters = self.paths = 0
        self.mode = 0

    def render_string(self, textstate: Any, *arguments: Any) -> None:
        """Draw a string; whether it is painted stands in the state of the text."""
        self.mode = textstate.render
        super().render_string(textstate, *arguments)

    def render_char(self, *arguments: Any, **named: Any) -> float:
        """Draw a character."""
        self.characters += 1
        if self.characters > PAGE_CHARACTERS:
            reason = f"page {self.pageno} has more than {PAGE_CHARACTERS} characters"
            self.meter.refuse(UnreadableError(self.meter.file.name, reason))
        advance: float = super().render_char(*arguments, **named)
        drawn = self.cur_item._objs[-1]
        if self.mode in UNPAINTED and isinstance(drawn, LTChar):
            drawn.name = HIDDEN  # type: ignore[attr-defined]
        return advance

    def paint_path(self, *arguments: Any, **named: Any) -> None:
        """Draw a line or a box."""
        self.paths += 1
        if self.paths <= PAGE_PATHS:
            super().paint_path(*arguments, **named)


class BoundedInterpreter(PDFPageInterpreter):
    """An interpreter that goes only so deep into forms."""

    depth = 0

    def subinterp(self) -> BoundedInterpreter:
        """Return the interpreter of a form."""
        inner = super().subinterp()
        assert isinstance(inner, BoundedInterpreter)
        inner.depth = self.depth + 1
        if inner.depth > DEEPEST:
            meter = self.rsrcmgr.meter  # type: ignore[attr-defined]
            meter.refuse(UnreadableError(meter.file.name, f"its forms are nested more than {DEEPEST} deep"))
        return inner


class BoundedPage(Page):
    """A page that is laid out within bounds."""

    @property
    def layout(self) -> LTPage:
        """What is drawn on the page."""
        if not hasattr(self, "_layout"):
            device = BoundedDevice(self.pdf.rsrcmgr, self.page_number)  # type: ignore[arg-type]
            BoundedInterpreter(device.rsrcmgr, device).process_page(self.page_obj)
            self._layout = device.get_result()
        return self._layout


def open_pages(data: bytes, meter: Meter) -> list[BoundedPage]:
    """Return the pages of a PDF, one more than are allowed at most."""
    document = PDFDocument(BoundedParser(data, meter), password="")
    # what a page asks of its file; the file's metadata are not read
    resources = BoundedResources(meter)
    shared: Any = SimpleNamespace(rsrcmgr=resources, laparams=None, unicode_norm=None, raise_unicode_errors=False)
    most = int(min(meter.file.bounds.pages, 10**9)) + 1
    found = islice(PDFPage.create_pages(document), most)
    return [BoundedPage(shared, page, number) for number, page in enumerate(found, start=1)]
