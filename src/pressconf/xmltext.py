"""XML as text: elements, escaped words, identifiers. A leaf module, for the formats that are XML (``exporters.tei``, ``akn``).

What XML 1.0 forbids (NUL, most control characters, surrogates, U+FFFE, U+FFFF) becomes U+FFFD, one for one. A carriage return is
written ``&#13;``, which every reader gives back.
"""

from __future__ import annotations

from collections.abc import Iterable

from pressconf.deferred import defer

FORBIDDEN = defer("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
SPECIAL = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
SPECIAL_IN_ATTRIBUTES = SPECIAL | str.maketrans({'"': "&quot;", "\t": "&#9;", "\n": "&#10;"})
IDENTIFIER = defer(r"[A-Za-z0-9][A-Za-z0-9_.\-]{0,79}")
LANGUAGE = defer(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}")

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def replace_forbidden(text: str) -> str:
    """Return the text with U+FFFD for each character that XML forbids."""
    return FORBIDDEN.sub("\ufffd", text)


def escape(text: str) -> str:
    """Return words as XML."""
    return replace_forbidden(text).translate(SPECIAL)


def element(tag: str, /, *content: str, **attributes: str | None) -> str:
    """Return an element around what is XML already; ``xml_id`` is written ``xml:id``, ``as_`` is ``as``, None is left out.

    >>> element("u", escape("a < b"), who='"x"', ana=None)
    '<u who="&quot;x&quot;">a &lt; b</u>'
    """
    written = "".join(
        f' {key.rstrip("_").replace("_", ":")}="{replace_forbidden(value).translate(SPECIAL_IN_ATTRIBUTES)}"'
        for key, value in attributes.items()
        if value is not None
    )
    inner = "".join(content)
    return f"<{tag}{written}>{inner}</{tag}>" if inner else f"<{tag}{written}/>"


def block(tag: str, children: Iterable[str], /, **attributes: str | None) -> str:
    """Return an element whose children stand on lines of their own."""
    lines = "\n".join(children)
    return element(tag, f"\n{lines}\n" if lines else "", **attributes)


def make_ids(keys: Iterable[str], prefix: str) -> dict[str, str]:
    """Return an XML identifier for each key: the prefix and the key, or its number where the key cannot be one.

    >>> make_ids(["mira-holm", "記"], "p-")
    {'mira-holm': 'p-mira-holm', '記': 'p-2'}
    """
    listed = list(dict.fromkeys(keys))
    taken = {key for key in listed if IDENTIFIER.fullmatch(key)}
    found = {}
    for number, key in enumerate(listed, 1):
        own = key
        if key not in taken:
            own = str(number)
            while own in taken:
                own += "-"
            taken.add(own)
        found[key] = prefix + own
    return found


def tell_language(language: str | None) -> str:
    """Return a language as XML knows it; ``und`` where it is none."""
    return language if language and LANGUAGE.fullmatch(language) else "und"
