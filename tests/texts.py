"""Texts for the laws: every fixture and seed as it is, fixtures after accidents, and text that nobody has ever printed.

In: ``tests/fixtures.py``. Out: lists and hypothesis strategies of strings; no parser.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from hypothesis import strategies as st

from tests.fixtures import ARTICLES, LAYOUT_FIXTURES, SEEDS, read
from tests.strategies import AWKWARD

#: Name -> text of every transcript and article in the repository.
TEXTS: dict[str, str] = {
    **{f"{fixture.layout}/{fixture.case}": read(fixture.text_path) for fixture in LAYOUT_FIXTURES},
    **{f"seeds/{seed.name}": read(seed.text_path) for seed in SEEDS},
    **{f"seeds/{path.stem}": read(path) for path in ARTICLES},
}

#: What an extraction leaves in a text: none of these ends a line, all of them keep their offsets.
STRAY = ("\0", "\x85", "\u2028", "\ud83d", "\udcff", "\ud83d\ude00", "\U0001f309", "\u0301", "\ufeff", "\x0c", "\u200b")

Accident = Callable[[str, Random], str]


def change_line_ends(end: str) -> Accident:
    """Return the accident that ends every line with ``end``."""
    return lambda text, _: text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", end)


def mix_line_ends(text: str, chance: Random) -> str:
    """End each line in another way."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "".join(line + chance.choice(("\n", "\r\n", "\r")) for line in lines)


def harden_spaces(text: str, chance: Random) -> str:
    """Make every other space a no-break space."""
    return "".join("\u00a0" if char == " " and chance.random() < 0.5 else char for char in text)


def mark_order(text: str, chance: Random) -> str:
    """Put a BOM in front."""
    return "\ufeff" + text


def strew_characters(text: str, chance: Random) -> str:
    """Put a few stray characters anywhere."""
    for _ in range(chance.randint(1, 6)):
        place = chance.randint(0, len(text))
        text = text[:place] + chance.choice(STRAY) + text[place:]
    return text


def drop_lines(text: str, chance: Random) -> str:
    """Lose every tenth line."""
    return "".join(line for line in text.splitlines(keepends=True) if chance.random() > 0.1)


def double_lines(text: str, chance: Random) -> str:
    """Print every tenth line twice."""
    return "".join(line * (1 + (chance.random() < 0.1)) for line in text.splitlines(keepends=True))


def swap_lines(text: str, chance: Random) -> str:
    """Print two lines in each other's place, a few times."""
    lines = text.splitlines(keepends=True)
    for _ in range(3):
        one, two = chance.randrange(len(lines) or 1), chance.randrange(len(lines) or 1)
        if lines:
            lines[one], lines[two] = lines[two], lines[one]
    return "".join(lines)


def cut_text(text: str, chance: Random) -> str:
    """Lose what stands before one place and behind another."""
    places = sorted(chance.randint(0, len(text)) for _ in range(2))
    return text[places[0] : places[1]]


ACCIDENTS: tuple[Accident, ...] = (
    change_line_ends("\r\n"),
    change_line_ends("\r"),
    mix_line_ends,
    harden_spaces,
    mark_order,
    strew_characters,
    drop_lines,
    double_lines,
    swap_lines,
    cut_text,
)


@st.composite
def damaged_texts(draw: st.DrawFn) -> str:
    """Return a fixture after one to four accidents."""
    text = draw(st.sampled_from(list(TEXTS.values())))
    for accident in draw(st.lists(st.sampled_from(ACCIDENTS), min_size=1, max_size=4)):
        text = accident(text, Random(draw(st.integers(0, 2**16))))
    return text


NAMES = (
    "Ada Holm",
    "HOLM",
    "Ivo Pell",
    "ANA RUIZ",
    "Minister of Bridges",
    "THE PRESIDENT",
    "AH",
    "汪雨",
    "Élan d’Orsay",
    "Q",
)
PLACES = ("Harbour Times", "《山海时报》", "Kestrel Capital", "AFP", "Inc. (Norland)", "24")
#: Lines that look like labels, with ``{n}`` for a name, ``{o}`` for an outlet and ``{s}`` for speech.
FORMS = (
    "{n}: {s}", "MS. {n}:  {s}", "{n}：{s}", "{o}记者：{s}", "{n}. {s}", "Q {s}", "Q\u00a0\u00a0{s}", "Q{s}", "Q. {n}, {o}: {s}",
    "Q: ({n} – {o}) {s}", "{n}, {o}", "{n} ({o})", "{n} -- {o} -- Analyst", "{n}\n--\n{o} -- Analyst", "**{n}**: {s}",
    "**{n}:** {s}", "**{s}**", "## {n}", "---\n{n}\n{s}", "-----------\n{n},  {o} - CFO  [2]\n-----------", "A. {n}. B. {s}",
    "JOURNALIST:", "Question (interpreted): {s}", "[10.] Q. {s}", "(Laughter.)", "[{n}]: {s}", "{s}", "Page 3 of 9", "* * *",
    "Title: {s}", "Date: 4 May 2031", "{o}, 12 July 2031", "2031年5月4日", "END  8:12 A.M.", "[1] {s}", "{n};", ": {s}", "> {n}: {s}",
)  # fmt: skip


@st.composite
def label_like_lines(draw: st.DrawFn) -> str:
    """Return one to three lines in the form of a label."""
    speech = draw(st.sampled_from(("Is it safe?", "It is.", "", "We (laughter) said so", "你好。", "thanks.")) | ANY)
    name = draw(st.sampled_from(NAMES) | ANY)
    outlet = draw(st.sampled_from(PLACES) | ANY)
    return draw(st.sampled_from(FORMS)).format(n=name, o=outlet, s=speech)


ANY = st.text(
    st.one_of(st.sampled_from(AWKWARD), st.sampled_from("Qa A.:：,?*#-_=()[]《》记者é \n"), st.characters()),
    max_size=20,
)
LONG_LINES = st.tuples(
    ANY | st.sampled_from(("A ", "Ada: ", "Q ", "(", "**", "A. B. ", "-- ")), st.integers(20, 400)
).map(lambda pair: pair[0] * pair[1])
LINE_ENDS = st.sampled_from(
    ("\n", "\n", "\n\n", "\n\n", "\r\n", "\r", "\r\n\r\n", "\n \n", "\u2028", "\x85", "\f\n", " ")
)


@st.composite
def strange_texts(draw: st.DrawFn) -> str:
    """Return lines of arbitrary characters, lines like labels and very long lines, in any order, ended in any way."""
    line = st.one_of(label_like_lines(), label_like_lines(), label_like_lines(), ANY, LONG_LINES)
    lines = draw(st.lists(line, max_size=14))
    return "".join(text + draw(LINE_ENDS) for text in lines * draw(st.sampled_from((1, 1, 2, 3))))
