"""What a file is, by its first bytes.

In: the bytes of a file. Out: true or false, one function a format. No function decodes or unpacks anything.
"""

from __future__ import annotations

import regex

#: How far into a file its head may reach: white space, a BOM, comments, an XML declaration stand before.
HEAD = 1024

#: Patterns as they stand: ``regex`` compiles and keeps them when they are first used, which an import need not pay.
HTML = rb"(?is)\A\W{0,8}(?:<\?xml[^>]{0,200}>\s{0,40})?(?:<!--.{0,400}?-->\s{0,40}){0,3}<(?:!doctype\s{1,8}html|html|head|body)\b"
TIME = rb"\d{1,3}:\d{2}:\d{2}[,.]\d{1,3}"
SRT = rb"\A\W{0,40}\d{1,6}[ \t]{0,8}(?:\r\n|\n|\r)" + TIME + rb"[ \t]{1,8}-->[ \t]{1,8}" + TIME
JSON = rb"\A\W{0,8}?(?:\{\s{0,200}\"|\[\s{0,200}\{)"
SPEECH_KEYS = (b'"segments"', b'"utterances"', b'"start"', b'"startTime"')


def is_pdf(data: bytes) -> bool:
    """Tell a PDF."""
    return data.lstrip()[:5] == b"%PDF-" if data[:1].isspace() else data.startswith(b"%PDF-")


def is_office(data: bytes) -> bool:
    """Tell a package of Office (a zip archive), or what older Office programs and encrypted packages are kept in (OLE)."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))


def is_html(data: bytes) -> bool:
    """Tell a web page."""
    return regex.match(HTML, data[:HEAD]) is not None


def is_vtt(data: bytes) -> bool:
    """Tell WebVTT, whose first line says so."""
    return data.removeprefix(b"\xef\xbb\xbf")[:6] == b"WEBVTT"


def is_srt(data: bytes) -> bool:
    """Tell SubRip, which begins with the number and the time of its first cue."""
    return regex.match(SRT, data[:HEAD]) is not None


def is_json(data: bytes) -> bool:
    """Tell the JSON of recognised speech: an object or an array whose keys are those of segments."""
    return regex.match(JSON, data[:HEAD]) is not None and any(key in data for key in SPEECH_KEYS)
