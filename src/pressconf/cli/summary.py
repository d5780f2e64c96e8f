"""What a long run did, as a small table.

In: the conferences that a run wrote. Out: counts of them, of their turns and of what there is to look at.
"""

from __future__ import annotations

import time

from attrs import define, field
from rich.table import Table

from pressconf.model import Conference

#: A transcript of less confidence is one to look at first.
DOUBTFUL = 0.8


@define
class Summary:
    """Counts over a run, and when it began."""

    transcripts: int = 0
    turns: int = 0
    questions: int = 0
    unnamed: int = 0
    doubtful: int = 0
    began: float = field(factory=time.monotonic)

    def add(self, conf: Conference) -> None:
        """Count one conference."""
        self.transcripts += 1
        self.turns += len(conf.turns)
        self.questions += len(conf.questions)
        self.unnamed += sum(question.asker_name is None for question in conf.questions)
        self.doubtful += conf.confidence < DOUBTFUL


def draw_summary(summary: Summary, failed: int) -> Table:
    """Return the table, one count a row."""
    seconds = time.monotonic() - summary.began
    table = Table(show_header=False, pad_edge=False)
    table.add_column()
    table.add_column(justify="right")
    for name, value in (
        ("transcripts", summary.transcripts),
        ("failed", failed),
        ("turns", summary.turns),
        ("questions", summary.questions),
        ("askers without a name", summary.unnamed),
        (f"confidence under {DOUBTFUL}", summary.doubtful),
    ):
        table.add_row(name, str(value))
    table.add_row("seconds", f"{seconds:.1f}")
    return table
