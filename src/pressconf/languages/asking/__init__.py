"""The words with which a language asks and answers, apart from ``Language`` because only ``passes.anatomy`` reads them.

To add a language: one file with an ``Asking``, one row in ``ASKING``.
"""

from __future__ import annotations

from pressconf.languages.asking.asking import Asking
from pressconf.languages.asking.de import GERMAN
from pressconf.languages.asking.en import ENGLISH
from pressconf.languages.asking.es import SPANISH
from pressconf.languages.asking.fr import FRENCH
from pressconf.languages.asking.it import ITALIAN
from pressconf.languages.asking.ja import JAPANESE
from pressconf.languages.asking.pt import PORTUGUESE
from pressconf.languages.asking.ru import RUSSIAN
from pressconf.languages.asking.uk import UKRAINIAN
from pressconf.languages.asking.zh import CHINESE

ASKING: dict[str, Asking] = {
    words.code: words
    for words in (
        ENGLISH,
        GERMAN,
        SPANISH,
        FRENCH,
        ITALIAN,
        PORTUGUESE,
        RUSSIAN,
        UKRAINIAN,
        CHINESE,
        JAPANESE,
    )
}

__all__ = ["ASKING", "Asking"]
