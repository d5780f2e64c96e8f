"""A script as a user writes it: clean under the strictest checks of mypy, and it runs (test_stability.py).

It stands for all code that depends on the library: what it annotates are the types that the library promises.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from pathlib import Path

import pressconf
from pressconf import Answer, Conference, PressconfError, QuestionTurn, Span, Speaker, Statement, Turn

TEXT = """\
Briefing on the harbour bridge, 4 May 2031

MINISTER HOLM: The bridge opens on Friday.

Q: Ana Ruiz, Harbour Post. Is it safe in a storm?

MINISTER HOLM: It is. The engineers tested it twice.
"""


def describe_speaker(speaker: Speaker) -> str:
    """Name a person, with the organisation where the text tells it."""
    name: str = speaker.name or "somebody"
    house: str | None = speaker.outlet or speaker.affiliation
    return name if house is None else f"{name} ({house})"


def walk_tree(conf: Conference) -> list[str]:
    """Say what each item of the tree is."""
    lines: list[str] = []
    for item in conf:
        if isinstance(item, QuestionTurn):
            answers: tuple[Answer, ...] = item.answers
            lines.append(f"{describe_speaker(item.speaker)} asks {len(item.parts)}, answered by {len(answers)}")
        else:
            statement: Statement = item
            lines.append(f"{describe_speaker(statement.speaker)} states")
    return lines


def check_offsets(conf: Conference) -> None:
    """Hold each turn against the source."""
    for turn in conf.turns:
        base: Turn = turn
        span: Span = base.span
        assert conf.source[span.start : span.end] == base.text
        line: int = conf.locate(span.start).line
        assert line > 0


def load_folder(folder: Path) -> Mapping[str, Conference]:
    """Load what is a transcript."""
    found: dict[str, Conference] = {}
    for result in pressconf.load_many(sorted(folder.glob("*.txt"))):
        if isinstance(result, PressconfError):
            continue
        found[result.id] = result
    return found


def main() -> None:
    """Parse, look, save, read again."""
    hints = pressconf.Hints(principals=("Holm",))
    conf: Conference = pressconf.parse(TEXT, id="bridge", meta={"city": "Elder"}, hints=hints)
    date: datetime.date | None = conf.date
    saved: str = conf.to_json()
    assert pressconf.from_json(saved) == conf
    table: str = conf.to_csv()
    records: int = len(conf.to_records())
    asked: int = sum(row["count"] for row in pressconf.outlet_counts([conf]))
    pairs: list[str] = [str(row["question"]) for row in pressconf.pairs(conf, unit="question")]
    words: int = sum(row["words"] for row in conf.floor(by="role"))
    texts: list[str] = [chunk.text for chunk in conf.chunks(max_words=50)]
    matched: bool = any(
        row["outlet_ref"] for row in pressconf.reconcile(conf, outlets={"Harbour Post": "org-1"}).records
    )
    codes: list[str] = [remark.code for remark in conf.diagnostics]
    check_offsets(conf)
    try:
        pressconf.parse("nothing")
    except pressconf.NotATranscriptError as error:
        scores: Mapping[str, float] = error.scores
        print(error.needed > max(scores.values(), default=0.0))
    print(asked, len(pairs), words, len(texts), matched)
    print(date, len(table) > records, len(codes) == len(conf.diagnostics), *walk_tree(conf), sep="\n")


if __name__ == "__main__":
    main()
