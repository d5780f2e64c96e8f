"""The tables of words: laws that hold over every language."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from pathlib import Path

import attrs
import pytest

import pressconf.languages
from pressconf.languages import LANGUAGES, Language

LABEL_TABLES = (
    "asker_marks",
    "answer_marks",
    "moderator_marks",
    "interpreter_marks",
    "voice_marks",
    "honorifics",
    "months",
)
TABLES = tuple(f.name for f in attrs.fields(Language) if f.name not in ("code", "name"))
#: Tables that may be empty, because the language has no such words (Chinese and Japanese months are digits).
MAY_BE_EMPTY = {("zh", "months"), ("ja", "months")}
#: Tables that a language may do without.
OPTIONAL = {
    "ambiguous_names",
    "articles",
    "capacity_words",
    "countries",
    "female_honorifics",
    "here_words",
    "relay_verbs",
    "honoured",
    "house_surnames",
    "label_verbs",
    "male_honorifics",
    "not_first",
    "note_links",
    "office_letters",
    "office_modifiers",
    "office_parts",
    "office_surnames",
    "paper_times",
    "post_nominals",
    "press_adjectives",
    "prepositions",
    "comparisons",
    "scene_words",
}

every_language = pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)


def test_codes_are_unique() -> None:
    """A code and a name stand for one language each."""
    assert len({language.code for language in LANGUAGES}) == len(LANGUAGES)
    assert len({language.name for language in LANGUAGES}) == len(LANGUAGES)


def test_every_file_has_its_row() -> None:
    """A language's file without its row in ``LANGUAGES`` (or a row without its file) fails."""
    folder = Path(pressconf.languages.__file__).parent
    files = {path.stem for path in folder.glob("*.py")} - {"__init__", "language"}
    assert files == {language.code for language in LANGUAGES}


@every_language
@pytest.mark.parametrize("table", TABLES)
def test_entries_are_clean(language: Language, table: str) -> None:
    """An entry is NFC, case-folded, not empty, and its only white space is single spaces between words."""
    entries = list(getattr(language, table))
    assert entries or table in OPTIONAL or (language.code, table) in MAY_BE_EMPTY
    for entry in entries:
        assert entry, "an empty entry"
        assert entry == entry.casefold()
        assert entry == unicodedata.normalize("NFC", entry)
        assert entry == " ".join(entry.split())


@every_language
@pytest.mark.parametrize("table", TABLES)
def test_tables_have_their_type(language: Language, table: str) -> None:
    """A table is a frozenset, a mapping or a tuple, never a bare string; a tuple says nothing twice."""
    entries = getattr(language, table)
    assert isinstance(entries, (frozenset, tuple, Mapping))
    if isinstance(entries, tuple):
        assert sorted(entries) == sorted(set(entries))


@every_language
@pytest.mark.parametrize("table", LABEL_TABLES)
def test_words_of_labels_carry_no_punctuation_at_their_ends(language: Language, table: str) -> None:
    """Words looked up in labels begin and end with a letter or digit: the punctuation is the layout's."""
    for entry in getattr(language, table):
        assert entry[0].isalnum(), entry
        assert entry[-1].isalnum(), entry


@every_language
def test_months_are_months(language: Language) -> None:
    """A month word means 1 to 12; a language with month words has all twelve."""
    values = set(language.months.values())
    assert values in (set(), set(range(1, 13)))


def test_a_month_word_means_one_month() -> None:
    """No month word means different months in different languages, as all are looked up together."""
    seen: dict[str, int] = {}
    for language in LANGUAGES:
        for word, month in language.months.items():
            assert seen.setdefault(word, month) == month, (language.code, word)


def test_no_mark_both_asks_and_answers() -> None:
    """No asker's mark of any language is an answerer's mark of any language, as all are looked up together.

    Single letters in use: asks ``q`` (en fr ja), ``j`` (en), ``p`` (es pt), ``d`` (it), ``в`` (ru); answers ``a`` (en ja),
    ``r`` (es fr it pt), ``о`` (ru). Real conflicts, resolved by leaving out the rarer one: ``r`` (reporter) does not ask in
    any table; ``a`` (audience) does not ask; Ukrainian ``в`` (an answer) is left out for the Russian question; ``d``
    and ``p`` never answer.
    """
    asks = {mark: language.code for language in LANGUAGES for mark in language.asker_marks}
    answers = {mark: language.code for language in LANGUAGES for mark in language.answer_marks}
    both = {mark: (asks[mark], answers[mark]) for mark in asks.keys() & answers.keys()}
    assert not both


@pytest.mark.parametrize(
    "table", ["answer_marks", "moderator_marks", "interpreter_marks", "voice_marks", "field_words"]
)
def test_asker_marks_are_nothing_else(table: str) -> None:
    """An asker's mark of any language is in no table of other marks, nor a header field, of any language."""
    asks = frozenset().union(*(language.asker_marks for language in LANGUAGES))
    others = frozenset().union(*(getattr(language, table) for language in LANGUAGES))
    assert not asks & others


@pytest.mark.parametrize("table", ["moderator_marks", "interpreter_marks", "voice_marks", "field_words"])
def test_answer_marks_are_nothing_else(table: str) -> None:
    """An answerer's mark of any language is in no table of other marks, nor a header field, of any language."""
    answers = frozenset().union(*(language.answer_marks for language in LANGUAGES))
    others = frozenset().union(*(getattr(language, table) for language in LANGUAGES))
    assert not answers & others


@every_language
def test_function_words_tell_languages_apart(language: Language) -> None:
    """Each language has at least ten function words that no other table has."""
    others = frozenset().union(*(other.function_words for other in LANGUAGES if other is not language))
    assert len(language.function_words - others) >= 10
