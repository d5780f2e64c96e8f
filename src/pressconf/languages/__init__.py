"""The table of languages; every lookup of the passes goes through it.

To add a language: one file with a ``Language``, one row in ``LANGUAGES``.
"""

from __future__ import annotations

from pressconf.languages.de import GERMAN
from pressconf.languages.en import ENGLISH
from pressconf.languages.es import SPANISH
from pressconf.languages.fr import FRENCH
from pressconf.languages.it import ITALIAN
from pressconf.languages.ja import JAPANESE
from pressconf.languages.language import Language
from pressconf.languages.pt import PORTUGUESE
from pressconf.languages.ru import RUSSIAN
from pressconf.languages.uk import UKRAINIAN
from pressconf.languages.zh import CHINESE

LANGUAGES: tuple[Language, ...] = (
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

__all__ = ["LANGUAGES", "Language"]
