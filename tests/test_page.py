"""The page: lines, language, furniture and stage directions; seen through the regions of a conference."""

from __future__ import annotations

import pytest

import pressconf
from pressconf.model import Conference

#: One turn's speech, of two paragraphs, between which something stands.
FRAME = (
    "MS. HOLM: Good morning. We begin with the bridge.\n\n{}\n\nThe bridge is old.\n\nQ: How old?\n\nMS. HOLM: Very.\n\n"
    "Q: Older than the town?\n\nMS. HOLM: No.\n"
)


def read(between: str) -> Conference:
    """The conference with that between two paragraphs."""
    return pressconf.parse(FRAME.format(between))


def find_kinds(conf: Conference, words: str) -> set[str]:
    """The kinds of the regions that hold ``words``."""
    start = conf.source.index(words)
    return {region.kind for region in conf.regions if region.start < start + len(words) and start < region.end}


#: Speech that looks like something else.
SPEECH = [
    "2031", "- that is all -", "We have 12.", "They (and I mean all of us) said so.", "Page 3 of the report says so.", "100%",
    "We built on pages 3, 4 and 5.", "*", "...", "--",
]  # fmt: skip
DIRECTIONS = ["(Laughter.)", "(Applause)", "[Laughter]", "(laughs)", "(Crosstalk.)", "[inaudible]", "（笑声）"]
RULES = ["---", "* * *", "==========", "- - - - -", "_____", "— — —", "·········"]


@pytest.mark.parametrize("words", SPEECH)
def test_speech(words: str) -> None:
    """A lone number, a bracket that says something and short dashes stay in the speech."""
    conf = read(words)
    assert words in conf.turns[0].text
    assert words in conf.turns[0].clean_text
    assert find_kinds(conf, words) == {"turn"}


@pytest.mark.parametrize("words", DIRECTIONS)
def test_stage_directions(words: str) -> None:
    """A stage direction is no speech: it stands in ``stage_directions``, in the slice, and not in the clean text."""
    conf = read(words)
    turn = conf.turns[0]
    assert find_kinds(conf, words) == {"stage_direction"}
    assert [passage.text for passage in turn.stage_directions] == [words]
    assert words in turn.text
    assert words not in turn.clean_text


@pytest.mark.parametrize("words", ["(and I mean all of us)", "(we hope so)"])
@pytest.mark.xfail(strict=True, reason="a bracket on a line of its own is always taken for a stage direction")
def test_spoken_brackets(words: str) -> None:
    """A bracket that holds speech is speech, on a line of its own as well."""
    assert words in read(words).turns[0].clean_text


@pytest.mark.xfail(strict=True, reason="the pattern of a bracket inside speech asks for two characters")
def test_one_character_direction() -> None:
    """A stage direction may be one character."""
    assert [passage.text for passage in read("（笑）").turns[0].stage_directions] == ["（笑）"]


@pytest.mark.parametrize("words", RULES)
def test_rules(words: str) -> None:
    """A ruled line is furniture and stays out of the clean text."""
    conf = read(words)
    assert find_kinds(conf, words) == {"furniture"}
    assert words not in conf.turns[0].clean_text


def test_pages() -> None:
    """Page numbers and running heads that recur around form feeds are furniture, in mid-sentence as well."""
    head = "Harbour hour of May 4, 2031   FINAL"
    pages = [f"\n\n{number} of 4\n\n\x0c{head}\n\n" for number in range(1, 5)]
    text = (
        "CHAIR HOLM.  Good afternoon to all of you.  We left the rate" + pages[0] + "where it was.\n\nQUESTION.  For how long?\n\n"
        "CHAIR HOLM.  Until the spring," + pages[1] + "if it comes.\n\nQUESTION.  Will it?\n\nCHAIR HOLM.  It" + pages[2] + "did last year.\n\n"
        "QUESTION.  And the year before?\n\nCHAIR HOLM.  That" + pages[3] + "too.\n"
    )  # fmt: skip
    conf = pressconf.parse(text)
    assert [turn.kind for turn in conf.turns][1:] == ["question", "answer"] * 3
    assert all(head not in turn.clean_text for turn in conf.turns)
    assert "where it was." in conf.turns[0].clean_text
    assert find_kinds(conf, "2 of 4") == {"furniture"}


#: Chosen words of each language, and its code; the label is English in none of them.
LANGUAGES = [
    ("The bridge is closed and we do not know when it will be open again, but that is what they have told us.", "en"),
    ("Die Brücke ist gesperrt, und wir wissen nicht, wann sie wieder offen ist, aber das hat man uns gesagt.", "de"),
    ("El puente está cerrado y no sabemos cuándo se va a abrir, pero eso es lo que nos han dicho por la mañana.", "es"),
    ("Le pont est fermé et nous ne savons pas quand il sera ouvert, mais c'est ce que l'on nous a dit ce matin.", "fr"),
    ("Il ponte è chiuso e non sappiamo quando sarà aperto, ma questo è quello che ci hanno detto della cosa.", "it"),
    ("A ponte está fechada e não sabemos quando vai abrir, mas foi isso que nos disseram ontem pela manhã.", "pt"),
    ("Мост закрыт, и мы не знаем, когда он будет открыт, но это то, что нам сказали вчера.", "ru"),
    ("Міст закритий, і ми не знаємо, коли він буде відкритий, але це те, що нам сказали вчора.", "uk"),
    ("大桥关闭了，我们不知道什么时候重新开放，但是他们是这样说的。", "zh"),
    ("橋は閉鎖されていて、いつ開くのかはわかりませんが、そう言われました。", "ja"),
]


@pytest.mark.parametrize("words, code", LANGUAGES)
def test_language(words: str, code: str) -> None:
    """The language is told by its commonest words and its script."""
    assert pressconf.parse(words, on_unlabelled="statement").language == code


@pytest.mark.parametrize("words", ["", "xx yy zz qq", "1 2 3", "***", "Σ φ ψ"])
def test_no_language(words: str) -> None:
    """Where the words do not tell, nobody guesses."""
    assert pressconf.parse(words, on_unlabelled="statement").language is None
