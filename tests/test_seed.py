"""The two texts that the project began with: every fact of the transcript, from the file to CSV; the article is refused.

The facts are those of the tables of ``seeds/README.md``; no sentence of the originals stands here.
"""

from __future__ import annotations

import csv
import datetime
import io
import json
import re
from pathlib import Path

import pytest

import pressconf
from pressconf.model import Conference
from tests.fixtures import SEEDS_FOLDER, read

TRANSCRIPT = "002_12427dd2ac5ca8ae.txt"
ARTICLE = "000_8dfbe0c61d0813fd.txt"

#: What the issue says that the transcript must show.
ASKERS = [
    ("Lili Bayer", "Politico"),
    ("Ken Moriyasu", "Nikkei Asia"),
    ("Yul Rhee", "Yonhap News Agency"),
    ("Michael Preiss", "ARD"),
    ("Lorne Cook", "AP"),
]
PRINCIPAL = ("Jens Stoltenberg", "NATO Secretary General")
MODERATOR = ("Oana Lungescu", "NATO Spokesperson")
#: What the sixteen turns do, in order.
ORDER = "sqamqamqamqamqam"


def read_rows(heading: str) -> list[tuple[str, ...]]:
    """The rows of the table of ``seeds/README.md`` whose first column has that heading."""
    table = re.search(rf"^\| {heading} \|.*\n\|[ -|]*\n((?:\|.*\n)+)", read(SEEDS_FOLDER / "README.md"), re.M)
    assert table is not None, heading
    return [tuple(cell.strip() for cell in row.strip("|").split("|")) for row in table.group(1).splitlines()]


@pytest.fixture(scope="module")
def conf(shared_seeds: Path) -> Conference:
    """The transcript, loaded from its file."""
    return pressconf.load(shared_seeds / TRANSCRIPT)


def test_readme_tables() -> None:
    """The tables of the README say what the issue says."""
    assert [row[1:] for row in read_rows("question")] == ASKERS
    assert read_rows("part") == [("principal", *PRINCIPAL), ("moderator", *MODERATOR)]


def test_header(conf: Conference) -> None:
    """Title, date, place and status are the header's; "last updated" is no date of the event."""
    assert conf.title == "Closing press conference"
    assert conf.date == datetime.date(2023, 7, 12)
    assert conf.location == "Vilnius"
    assert conf.status == "As delivered"
    assert conf.language == "en"


def test_kinds(conf: Conference) -> None:
    """Sixteen turns: the statement, and five times a question, its answer and the spokesperson."""
    assert "".join(turn.kind[0] for turn in conf.turns) == ORDER
    assert {kind: ORDER.count(kind) for kind in "sqam"} == {"s": 1, "q": 5, "a": 5, "m": 5}


def test_people(conf: Conference) -> None:
    """Who asks for whom, who answers, who moderates; an office is no outlet."""
    assert [(question.speaker.name, question.speaker.outlet) for question in conf.questions] == ASKERS
    assert {question.speaker.role for question in conf.questions} == {"asker"}
    for turn in (*conf.answers, conf.turns[0]):
        assert (turn.speaker.name, turn.speaker.office) == PRINCIPAL
        assert turn.speaker.role == "principal"
        assert turn.speaker.outlet is None
        assert turn.label in (None, PRINCIPAL[1])
    for turn in conf.turns:
        if turn.kind == "moderator":
            assert (turn.speaker.name, turn.speaker.office) == MODERATOR
            assert turn.speaker.role == "moderator"
            assert turn.speaker.outlet is None
    assert len(conf.speakers) == 7


def test_tree(conf: Conference) -> None:
    """Each question has its one answer, right behind it, and the hand-over before it."""
    for question in conf.questions:
        assert [answer.index for answer in question.answers] == [question.index + 1]
        assert question.answers[0].question == question.index
        assert question.follow_up is False
    assert [len(question.handovers) for question in conf.questions] == [0, 1, 1, 1, 1]
    assert [turn.index for turn in conf.statements] == [0]
    assert len(conf.threads) == 5


def test_spans(conf: Conference, shared_seeds: Path) -> None:
    """Offsets are those of the file; speech is whole: from the line below a label to the last line before the next."""
    with (shared_seeds / TRANSCRIPT).open(encoding="utf-8", newline="") as stream:
        text = stream.read()
    assert conf.source == text
    for turn in conf.turns:
        assert text[turn.span.start : turn.span.end] == turn.text == turn.text.strip() != ""
        if turn.label_span is not None:
            assert text[turn.label_span.end : turn.span.start].strip() == ""
            assert text[turn.label_span.start - 1] == "\n"
    for turn, following in zip(conf.turns, conf.turns[1:], strict=False):
        assert following.label_span is not None
        assert text[turn.span.end : following.label_span.start].strip() == ""
    assert text[conf.turns[-1].span.end :].strip() == ""
    assert [region.kind for region in conf.regions if region.kind in ("unexplained", "trailer")] == []


def test_csv(conf: Conference) -> None:
    """The same facts stand in the CSV, a row a turn."""
    rows = list(csv.DictReader(io.StringIO(conf.to_csv(), newline="")))
    assert len(rows) == 16
    questions = [row for row in rows if row["kind"] == "question"]
    assert [(row["name"], row["outlet"]) for row in questions] == ASKERS
    assert {row["outlet_known_by"] for row in questions} == {"label"}
    assert {(row["name"], row["office"]) for row in rows if row["kind"] in ("answer", "statement")} == {PRINCIPAL}
    assert {(row["name"], row["office"]) for row in rows if row["kind"] == "moderator"} == {MODERATOR}
    assert [row["question"] for row in rows if row["kind"] == "answer"] == [row["index"] for row in questions]
    assert [row["text"] for row in rows] == [turn.text for turn in conf.turns]


def test_json(conf: Conference) -> None:
    """And the saved form brings them back."""
    assert pressconf.from_json(conf.to_json()) == conf
    assert json.loads(conf.to_json())["schema_version"]


def test_article_is_refused(shared_seeds: Path) -> None:
    """The news article is no transcript; the message says what was looked for and what to do next."""
    with pytest.raises(pressconf.NotATranscriptError) as caught:
        pressconf.load(shared_seeds / ARTICLE)
    message = str(caught.value)
    assert "labels that open a turn" in message
    assert 'on_unlabelled="statement"' in message
    assert max(caught.value.scores.values(), default=0.0) < caught.value.needed
    conf = pressconf.load(shared_seeds / ARTICLE, on_unlabelled="statement")
    assert [turn.kind for turn in conf.turns] == ["statement"]


def test_files_are_those_of_the_readme() -> None:
    """The README's table calls the one a transcript, the other an article."""
    text = read(SEEDS_FOLDER / "README.md")
    rows = dict(re.findall(r"^\| `(\d\S+\.txt)` \| (\w+) \|", text, re.M))
    assert rows == {ARTICLE: "article", TRANSCRIPT: "transcript"}


@pytest.mark.parametrize("name", ["article_summit", "article_summit_follow_up"])
def test_invented_articles_are_refused(name: str) -> None:
    """So are the invented articles of the repository."""
    with pytest.raises(pressconf.NotATranscriptError, match="labels that open a turn"):
        pressconf.load(SEEDS_FOLDER / f"{name}.txt")
