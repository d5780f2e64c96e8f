"""The laws of the contract over every fixture, fixtures after accidents, generated text and the texts of the corpus.

Law 6 (time grows linearly) stands in ``test_speed.py``. Everything parses: a text without labels gives one statement.
"""

from __future__ import annotations

import hashlib
import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import pressconf
from pressconf.model import Conference
from tests.laws import LAWS, Law
from tests.texts import TEXTS, change_line_ends, damaged_texts, harden_spaces, strange_texts

every_law = pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__.removeprefix("check_"))
every_text = pytest.mark.parametrize("name", TEXTS)
often = settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])

#: Blank and tiny texts, and one for every way in which text has broken a law.
TINY = (
    "",
    " ",
    "=" * 60 + "x",
    "\n",
    "\r",
    "\ufeff",
    "\0",
    "\ud800",
    "Q",
    "Q:",
    ":",
    "A:\nB:",
    "**",
    "---",
    "?",
    "\ud83d\ude00",
    "Q\rQ\rQ",
)


#: Seconds of processor time that any of these texts (20,000 characters at most) may take.
PATIENCE = 5.0


@lru_cache(maxsize=256)
def read_conference(text: str) -> Conference:
    """The conference of any text at all; a text that takes seconds breaks law 6, and is told here before it hangs the run."""
    with limit_time(PATIENCE):
        return pressconf.parse(text, on_unlabelled="statement")


@contextmanager
def limit_time(seconds: float) -> Iterator[None]:
    """Fail after so many seconds of processor time, where the platform can tell."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def stop(*_: object) -> None:
        raise AssertionError(f"no answer within {seconds} s")

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


@every_law
@every_text
def test_fixtures(name: str, law: Law) -> None:
    """Every fixture and seed obeys every law."""
    law(read_conference(TEXTS[name]), TEXTS[name])


@every_law
@pytest.mark.parametrize("text", TINY)
def test_tiny_texts(text: str, law: Law) -> None:
    """The smallest texts obey every law."""
    law(read_conference(text), text)


@every_law
@often
@given(text=damaged_texts())
def test_damaged_fixtures(law: Law, text: str) -> None:
    """Fixtures with other line ends, stray characters, lost, doubled and swapped lines obey every law."""
    law(read_conference(text), text)


@every_law
@often
@given(text=strange_texts())
@example(text="Q: a\ud83d\ude00b\n\nA: c\n\nQ: d\n\nA: e")
def test_generated_text(law: Law, text: str) -> None:
    """Arbitrary characters, lines like labels and very long lines obey every law."""
    law(read_conference(text), text)


# Law 3: offsets


def sketch(conf: Conference, shift: list[int] | None = None) -> list[tuple[object, ...]]:
    """What a reader sees of each turn, its spans moved to where ``shift`` says that each offset has gone."""
    move = shift.__getitem__ if shift else int
    rows: list[tuple[object, ...]] = []
    for turn in conf.turns:
        label = None if turn.label_span is None else tuple(map(move, turn.label_span))
        name, outlet = turn.speaker.name, turn.speaker.outlet
        rows.append((turn.kind, tuple(map(move, turn.span)), label, name, outlet, turn.question))
    return rows


def plain_ends(name: str) -> str:
    """A fixture with each line ended by a line feed."""
    return change_line_ends("\n")(TEXTS[name], random.Random(0))


@every_text
def test_lone_carriage_returns_end_lines(name: str) -> None:
    """Law 3: a lone CR is a line end like any other: the same turns at the same offsets."""
    plain = plain_ends(name)
    conf = read_conference(plain.replace("\n", "\r"))
    assert sketch(conf) == sketch(read_conference(plain))
    assert (conf.title, conf.date, conf.location) == header(read_conference(plain))


@every_text
def test_crlf_ends_lines(name: str) -> None:
    """Law 3: CRLF is one line end: the same turns, each offset moved by the CRs before it."""
    plain = plain_ends(name)
    shift = [at + plain.count("\n", 0, at) for at in range(len(plain) + 1)]
    conf = read_conference(plain.replace("\n", "\r\n"))
    assert sketch(conf) == sketch(read_conference(plain), shift)
    assert (conf.title, conf.date, conf.location) == header(read_conference(plain))


@every_text
def test_bom_moves_everything_by_one(name: str) -> None:
    """Law 3: a BOM in front is one character of the source: the same turns, one place further, the same header."""
    text = TEXTS[name].removeprefix("\ufeff")
    shift = list(range(1, len(text) + 2))
    conf = read_conference("\ufeff" + text)
    assert sketch(conf) == sketch(read_conference(text), shift)
    assert (conf.title, conf.date, conf.location) == header(read_conference(text))


@every_text
def test_no_break_spaces_keep_offsets(name: str) -> None:
    """Law 3: a no-break space in speech is a space: in the plain fixtures the same turns stand at the same offsets."""
    if not name.endswith("/plain"):
        pytest.skip("only plain fixtures: oddities may lean on their spaces")
    text = TEXTS[name]
    conf = read_conference(harden_spaces(text, random.Random(7)))
    assert [(turn.kind, turn.span) for turn in conf.turns] == [
        (turn.kind, turn.span) for turn in read_conference(text).turns
    ]


@pytest.mark.parametrize("stray", ["\x85", "\u2028", "\u2029", "\x0b", "\x1c"])
def test_no_other_character_ends_a_line(stray: str) -> None:
    """Law 3: what ``str.splitlines`` would break at ends no line: a label-like word behind it stays speech."""
    text = f"MS. HOLM: Hello.\n\nQ: Is it safe?\n\nMS. HOLM: It is.{stray}Q: Nobody asked{stray}this.\n\nQ: Sure?"
    conf = pressconf.parse(text)
    assert [turn.label for turn in conf.turns] == ["MS. HOLM:", "Q:", "MS. HOLM:", "Q:"]
    assert stray in conf.turns[2].text
    assert conf.locate(len(text)).line == 7


def header(conf: Conference) -> tuple[object, ...]:
    """What the header says."""
    return conf.title, conf.date, conf.location


# Law 4: nobody is credited with what the text does not say


def test_unknown_is_null() -> None:
    """Law 4: a mark that names nobody gives a voice without id and name, in no list of speakers, and a remark."""
    conf = pressconf.parse("Q: Is it safe?\n\nA: It is.\n\nQ: Since when?\n\nA: Since May.")
    assert {turn.speaker.name for turn in conf.turns} == {None}
    assert {turn.speaker.id for turn in conf.turns} == {None}
    assert conf.speakers == ()
    assert {"unnamed-askers", "unnamed-speakers"} <= {remark.code for remark in conf.diagnostics}


def test_homonyms_are_not_taken() -> None:
    """Law 4: where two people fit a short label, neither is taken."""
    conf = pressconf.parse(
        "ADA HOLM: Good morning, all.\n\nIVO HOLM: And from me.\n\nQ: Is the bridge safe?\n\nMS. HOLM: It is.\n\n"
        "Q: And the ferry?\n\nADA HOLM: The ferry too.\n\nQ: And the pier?\n\nIVO HOLM: No."
    )
    by_label = {turn.label: turn.speaker for turn in conf.turns if turn.label}
    assert by_label["MS. HOLM:"].name == "Holm"
    assert by_label["MS. HOLM:"].id not in (by_label["ADA HOLM:"].id, by_label["IVO HOLM:"].id)


# Law 5: the same bytes

HASHING = """
import hashlib, tempfile
from pathlib import Path
import pressconf
from tests.exports import OPTIONS, write_files
from tests.texts import TEXTS
for name, text in TEXTS.items():
    conf = pressconf.parse(text, on_unlabelled="statement")
    for format in pressconf.exporters():
        with tempfile.TemporaryDirectory() as folder:
            files = write_files(conf, format, Path(folder), **OPTIONS.get(format, {}))
        print(name, format, *(hashlib.sha256(content).hexdigest() for content in files.values()))
"""


def test_same_bytes_under_any_hash_seed(root: Path) -> None:
    """Law 5: every exporter writes the same bytes for every fixture, under any hash seed."""
    printed = []
    for seed in ("0", "1", "4242"):
        path = os.pathsep.join((str(root), *sys.path))
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path, "PYTHONUTF8": "1"}
        run = subprocess.run(
            [sys.executable, "-c", HASHING], env=environment, cwd=root, capture_output=True, text=True, check=False
        )
        assert run.returncode == 0, run.stderr
        printed.append(run.stdout)
    assert printed[0].count("\n") >= len(TEXTS)
    assert printed[0] == printed[1] == printed[2]


# Law 7: the order of the layouts


@every_text
def test_order_of_layouts(name: str) -> None:
    """Law 7: shuffled layouts, as objects or as names, give an equal conference, to the byte."""
    expected = read_conference(TEXTS[name])
    for seed in range(3):
        layouts = list(pressconf.LAYOUTS)
        random.Random(seed).shuffle(layouts)
        conf = pressconf.parse(TEXTS[name], layouts=layouts, on_unlabelled="statement")
        assert conf == expected
        named = [layout.name for layout in layouts]
        assert pressconf.parse(TEXTS[name], layouts=named, on_unlabelled="statement").to_json() == expected.to_json()


@often
@given(text=damaged_texts() | strange_texts(), order=st.permutations(pressconf.LAYOUTS))
def test_order_of_layouts_in_any_text(text: str, order: list[pressconf.Layout]) -> None:
    """Law 7: in damaged and generated text too."""
    assert pressconf.parse(text, layouts=order, on_unlabelled="statement") == read_conference(text)


def test_order_of_own_layouts() -> None:
    """Law 7: a user's own layout has no better place than the others."""
    arrow = pressconf.Layout(
        name="aaa_arrow", description="A name, then an arrow.", example="Ana Ruiz => Good.", pattern=r"(?P<label>[^=\n\r]{1,60}?)[ ]*=>"
    )  # fmt: skip
    last = pressconf.Layout(
        name="zzz_arrow", description="The same under another name.", example=arrow.example, pattern=arrow.pattern
    )
    text = "Ana Ruiz => Is it safe?\n\nAda Holm => It is.\n\nAna Ruiz => Since when?\n\nAda Holm => Since May.\n"
    one = pressconf.parse(text, layouts=[arrow, *pressconf.LAYOUTS, last])
    two = pressconf.parse(text, layouts=[last, *reversed(pressconf.LAYOUTS), arrow])
    assert one == two
    assert len(one.turns) == 4


# The corpus


@pytest.mark.parametrize("part", ["text", "raw"])
def test_corpus(shared_corpus: Path, part: str) -> None:
    """No real text crashes, and each obeys every law: its regions cover it exactly."""
    broken = []
    paths = sorted(shared_corpus.glob(f"{part}/*/*.txt"))
    assert paths
    for path in paths:
        text = path.read_bytes().decode("utf-8")
        try:
            conf = pressconf.parse(text, on_unlabelled="statement")
            for law in LAWS:
                law(conf, text)
        except Exception as error:
            broken.append(f"{path.parent.name}/{path.name}: {type(error).__name__}: {str(error)[:200]}")
    assert not broken, "\n".join(broken)


def test_default_id_is_the_digest() -> None:
    """The id of a conference is 16 hex digits of its source's SHA-256, surrogates included."""
    text = "Q: a\ud83d\ude00b\n\nA: c\n\nQ: d\n\nA: e"
    expected = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    assert read_conference(text).id == expected
