"""What the words of a label say, by the language tables alone."""

from __future__ import annotations

import pytest

from pressconf.passes.reading import read_label

#: What a mark of more than one letter weighs at least: enough for a label by itself.
ENOUGH = 3.0

#: Words before a colon that are nobody's label.
NOT_LABELS = [
    "", " ", "…", "My second question is", "A little bit of context", "We said two things", "and then", "12", "3.4",
    "questions and answers", "Prepared Remarks", "Contact", "(In French)", "[Operator Instructions]", "I ask you", "the answer is no",
    "Dear Ada, thank you for the letter", "http", "Thank you very much, everybody, and good night to all of you",
    "我们认为，这是对的", "他说",
]  # fmt: skip
#: Words -> the side that they tell.
MARKS = [
    ("Q", "asker"), ("QUESTION", "asker"), ("Question", "asker"), ("Journalist", "asker"), ("JOURNALIST", "asker"),
    ("Reporter", "asker"), ("Question (interpreted)", "asker"), ("Frage", "asker"), ("PREGUNTA", "asker"), ("INTERLOCUTORA", "asker"),
    ("记者", "asker"), ("Вопрос", "asker"), ("Domanda", "asker"), ("Pergunta", "asker"), ("記者", "asker"), ("JOURNALITIST", "asker"),
    ("A", "principal"), ("Operator", "moderator"), ("MODERATOR", "moderator"), ("主持人", "moderator"), ("MODERADOR", "moderator"),
    ("Interpreter", "interpreter"), ("Unidentified Speaker", "unknown"), ("Speaker", "unknown"),
]  # fmt: skip
#: Words -> name, office, what stands second.
NAMES: list[tuple[str, str | None, str | None, str | None]] = [
    ("MR. HOLM", "HOLM", None, None),
    ("Ada Holm", "Ada Holm", None, None),
    ("Ana Ruiz, Harbour Times", "Ana Ruiz", None, "Harbour Times"),
    ("Ana Ruiz (AFP)", "Ana Ruiz", None, "AFP"),
    ("Ada Holm, Alliance Spokesperson", "Ada Holm", "Alliance Spokesperson", None),
    ("Ada Holm (Minister of Works)", "Ada Holm", "Minister of Works", None),
    ("PRESIDENT HOLM", "HOLM", "PRESIDENT", None),
    ("Minister of Works", None, "Minister of Works", None),
    ("THE PRESIDENT", None, "PRESIDENT", None),
    ("Ruth McGRATH", "Ruth McGRATH", None, None),
    ("Benno d’Arcy", "Benno d’Arcy", None, None),
    ("LUCÍA ARANDA VELMONT, ALCALDESA ELECTA", "LUCÍA ARANDA VELMONT", "ALCALDESA ELECTA", None),
    ("发言人沈若川", "沈若川", "发言人", None),
]


@pytest.mark.parametrize("words", NOT_LABELS)
def test_not_labels(words: str) -> None:
    """Prose, headings, remarks and numbers have no weight that recurrence alone could lift."""
    reading = read_label(words)
    assert reading.weight < 0
    assert reading.mark is None


@pytest.mark.parametrize("words, side", MARKS)
def test_marks(words: str, side: str) -> None:
    """A mark tells its side and names nobody, in every language."""
    reading = read_label(words)
    assert (reading.mark, reading.name, reading.office) == (side, None, None)
    assert reading.weight > 0
    assert len(words) == 1 or reading.weight >= ENOUGH


@pytest.mark.parametrize("words, name, office, second", NAMES)
def test_names(words: str, name: str | None, office: str | None, second: str | None) -> None:
    """A label's words are parted into name, office and what only the role of the speaker will tell."""
    reading = read_label(words)
    assert (reading.name, reading.office, reading.second) == (name, office, second)
    assert reading.weight >= 0


@pytest.mark.parametrize("words, outlet", [("《山海时报》记者", "山海时报"), ("海鸥社记者", "海鸥社")])
def test_outlets(words: str, outlet: str) -> None:
    """An outlet glued to a mark is the asker's outlet."""
    reading = read_label(words)
    assert (reading.mark, reading.outlet, reading.name) == ("asker", outlet, None)


@pytest.mark.parametrize(
    "one, two", [("MS. HOLM", "Ms. Holm"), ("Ada  Holm", "ADA HOLM"), ("Question", "QUESTION"), ("Élan", "ELAN")]
)
def test_keys(one: str, two: str) -> None:
    """Labels of the same words have the same key, whatever their case, spaces and accents."""
    assert read_label(one).key == read_label(two).key
