"""One transcript to a CSV table: one row a turn, with the speaker and the place of every word.

    python examples/one_transcript_to_csv.py [TRANSCRIPT] [TABLE]

Run it from the repository's root; without arguments it reads seeds/name_line_summit.txt and writes out/name_line_summit.csv.
"""

import sys
from pathlib import Path

import pressconf


def main(transcript: str = "seeds/name_line_summit.txt", table: str | None = None) -> None:
    """Convert one transcript and say what it holds."""
    conf = pressconf.load(transcript)
    target = Path(table) if table else Path("out") / f"{Path(transcript).stem}.csv"
    target.parent.mkdir(parents=True, exist_ok=True)
    conf.to_csv(target, bom=True)  # the mark lets Excel see that it is UTF-8

    print(f"{conf.title} ({conf.date}): {len(conf.turns)} turns to {target}")
    for question in conf.questions:
        asker = question.speaker.name or "unnamed"
        outlet = question.speaker.outlet or "outlet not told"
        answered_by = ", ".join(sorted({answer.speaker.name or "unnamed" for answer in question.answers})) or "nobody"
        print(f"{asker} ({outlet}) asked; {answered_by} answered")


if __name__ == "__main__":
    main(*sys.argv[1:])
