"""The tables of all languages together, for what a label's words mean; and the language of a text."""

from __future__ import annotations

from collections import Counter
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

import regex

from pressconf.deferred import defer

if TYPE_CHECKING:
    from pressconf.languages import Language

WORD = defer(r"[\p{L}\p{M}]+")
HAN = defer(r"\p{Han}")
KANA = defer(r"[\p{Hiragana}\p{Katakana}]")
SAMPLE = 2500


def list_languages() -> tuple[Language, ...]:
    """Return the table of languages, whose words are read at the first parse and are no part of the cost of an import."""
    from pressconf.languages import LANGUAGES

    return LANGUAGES


@cache
def union(field: str) -> frozenset[str]:
    """Return the words of one table (``"honorifics"``, ``"offices"`` …) in all languages."""
    read = attrgetter(field)
    return frozenset().union(*(read(language) for language in list_languages()))


@cache
def words_of(field: str, code: str) -> frozenset[str]:
    """Return the words of one table in one language."""
    return next(frozenset(getattr(language, field)) for language in list_languages() if language.code == code)


@cache
def unions(*fields: str) -> frozenset[str]:
    """Return the words of several tables in all languages."""
    return frozenset().union(*(union(field) for field in fields))


@cache
def phrases(field: str, code: str | None) -> regex.Pattern[str]:
    """Return one pattern for the phrases of a table in English and the language ``code``, bounded by word edges."""
    found: set[str] = set()
    for language in list_languages():
        if language.code in ("en", code):
            found.update(getattr(language, field))
    words = sorted(found, key=lambda phrase: (-len(phrase), phrase))
    body = "|".join(escape_phrase(word) for word in words)
    edged = rf"(?<![\p{{L}}\p{{N}}])(?:{body})(?![\p{{L}}\p{{N}}])" if body else r"(?!)"
    if code in ("zh", "ja"):
        edged = rf"(?:{body})"
    return regex.compile(edged, regex.IGNORECASE)


def escape_phrase(phrase: str) -> str:
    """Return the pattern of a phrase: any white space between words, either apostrophe."""
    return regex.escape(phrase, literal_spaces=True).replace(" ", r"\s{1,3}").replace("'", "['’]")


def find_language(text: str) -> Language | None:
    """Return the language of ``text`` by its commonest words and its script, or None where it does not tell."""
    middle = len(text) // 2
    sample = text[:SAMPLE] + " " + text[middle : middle + SAMPLE]
    by_code = {language.code: language for language in list_languages()}
    if not sample.isascii():
        letters = sum(map(str.isalpha, sample))
        kana = len(KANA.findall(sample))
        han = len(HAN.findall(sample))
        if kana + han > 0.3 * letters:
            return by_code.get("ja" if kana > 0.1 * (kana + han) else "zh")
    counts = Counter(word.casefold() for word in WORD.findall(sample))
    hits = {
        language.code: sum(counts[word] for word in language.function_words)
        / max(len(language.function_words), 1) ** 0.5
        for language in list_languages()
    }
    best = max(sorted(hits), key=hits.__getitem__)
    return by_code[best] if hits[best] > 0.01 * sum(counts.values()) else None
