"""Words without the differences that no reader would mind: for comparing, never for spans (folding changes lengths)."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from pressconf.deferred import defer

PUNCTUATION = defer(r"[^\w\s&-]")
#: Marks that make another letter of the one before: й is no и with an accent, パ no ハ.
OWN_LETTERS = defer(r"(?<=[иИуУ])\u0306|(?<=[іІ])\u0308|[\u3099\u309a]")


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Return ``text`` case-folded, without accents, punctuation and double spaces: for comparing words, never for spans.

    >>> fold("Núria D’Alembert"), fold("Май") == fold("Маи"), fold("Ёлкин") == fold("Елкин")
    ('nuria dalembert', False, True)
    """
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        kept = {hit.start() for hit in OWN_LETTERS.finditer(decomposed)}
        bare = (char for at, char in enumerate(decomposed) if at in kept or not unicodedata.combining(char))
        text = unicodedata.normalize("NFC", "".join(bare))
    return " ".join(PUNCTUATION.sub("", text.casefold()).split())
