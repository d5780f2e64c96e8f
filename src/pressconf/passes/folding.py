"""Words without the differences that no reader would mind: for comparing, never for spans (folding changes lengths)."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from pressconf.deferred import defer

PUNCTUATION = defer(r"[^\w\s&-]")


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Return ``text`` case-folded, without accents, punctuation and double spaces: for comparing words, never for spans."""
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join(PUNCTUATION.sub("", text.casefold()).split())
