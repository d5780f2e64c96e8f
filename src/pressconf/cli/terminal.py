"""What a terminal gets to see: one line of clean text for whatever comes from a document, and the tree.

In: a ``Conference``. Out: rich renderables and plain lines. Control characters, bidi controls and lone surrogates are
spelled out, and no markup is read, so that no transcript can steer a terminal.
"""

from __future__ import annotations

import os
import sys
import unicodedata
from typing import Literal, TextIO

from rich.console import Console
from rich.text import Text
from rich.tree import Tree

from pressconf.model import Conference, QuestionTurn, Speaker, Turn, count

FIRST_WORDS = 14
FIRST_CHARACTERS = 90
PIPE_WIDTH = 240  # columns of the tree where no terminal sets them
KINDS = {"statement": "statement", "question": "Q", "answer": "A", "moderator": "moderator"}
STYLES = {"statement": "magenta", "question": "bold yellow", "answer": "green", "moderator": "blue"}
BIDI_CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def clean(text: str) -> str:
    """Return ``text`` on one line, with control characters, bidi controls and lone surrogates spelled out (``\\x1b``)."""
    flat = " ".join(text.split())
    if flat.isascii() and flat.isprintable():
        return flat
    return "".join(_spell(char) if _is_unsafe(char) else char for char in flat)


def _is_unsafe(char: str) -> bool:
    return char in BIDI_CONTROLS or unicodedata.category(char) in ("Cc", "Cs")


def _spell(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")


def first_words(text: str) -> str:
    """Return the first words of a turn, with an ellipsis where more follow."""
    words = text[: 4 * FIRST_CHARACTERS].split()
    short = " ".join(words[:FIRST_WORDS])[:FIRST_CHARACTERS]
    return clean(short) + ("" if short == " ".join(text.split()) else " …")


class PipeConsole(Console):
    """A console that leaves it to the command what follows when a reader leaves."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


def make_console(stream: Literal["stdout", "stderr"]) -> Console:
    """Return a console that writes no colour codes and folds no line unless a terminal reads it."""
    file: TextIO = getattr(sys, stream)
    terminal = file.isatty()
    return PipeConsole(
        file=file,
        force_terminal=terminal,
        no_color=not terminal or "NO_COLOR" in os.environ,
        color_system="auto" if terminal else None,
        width=None if terminal else PIPE_WIDTH,
        markup=False,
        highlight=False,
        emoji=False,
    )


def name_speaker(speaker: Speaker, label: str | None) -> Text:
    """Return who speaks and for whom: ``Ana Ruiz (The Harbour Post)``, ``Olof Brandt, Harbour Master``."""
    if speaker.name:
        text = Text(clean(speaker.name), style="bold")
    else:
        text = Text(f"unnamed [{clean(label)}]" if label else "unnamed", style="italic")
    if speaker.outlet:
        text.append(f" ({clean(speaker.outlet)})", style="cyan")
    place = speaker.office or speaker.affiliation
    if place:
        text.append(f", {clean(place)}", style="dim")
    return text


def name_asker(question: QuestionTurn) -> Text:
    """Return who asks, and whose question it is where a moderator reads it out: ``Ada Lund, for Ana Ruiz (The Harbour Post)``."""
    text = name_speaker(question.speaker, question.label)
    if question.speaker.role == "moderator" and (question.asker_name or question.asker_outlet):
        text.append(f", for {clean(question.asker_name or 'somebody')}")
        if question.asker_outlet:
            text.append(f" ({clean(question.asker_outlet)})", style="cyan")
    return text


def describe_turn(turn: Turn) -> Text:
    """Return the line of one turn: number, kind, speaker, first words."""
    line = Text(no_wrap=True, overflow="ellipsis")
    line.append(f"{turn.index} ", style="dim")
    line.append(KINDS[turn.kind], style=STYLES[turn.kind])
    if isinstance(turn, QuestionTurn) and turn.follow_up:
        line.append(" follow-up", style="dim")
    line.append("  ")
    line.append_text(name_asker(turn) if isinstance(turn, QuestionTurn) else name_speaker(turn.speaker, turn.label))
    line.append(": ")
    line.append(first_words(turn.clean_text) or "(nothing said)")
    return line


def draw_tree(conf: Conference) -> Tree:
    """Return the conference as a tree: statements and questions, under each question its answers and the moderator's turns."""
    facts = (conf.date.isoformat() if conf.date else None, conf.location, conf.status, conf.language)
    heading = Text(clean(conf.title or conf.id), style="bold", no_wrap=True, overflow="ellipsis")
    known = [clean(fact) for fact in facts if fact]
    if known:
        heading.append("\n" + " · ".join(known), style="not bold")
    tree = Tree(heading, guide_style="dim")
    for item in conf:
        branch = tree.add(describe_turn(item))
        if isinstance(item, QuestionTurn):
            for turn in item.members:
                branch.add(describe_turn(turn))
    return tree


def draw_exchange(question: QuestionTurn) -> Tree:
    """Return one question with its parts, whom it is put to, and its answers, in full."""
    head = describe_turn(question)
    called = ", ".join(clean(speaker.name or speaker.office or "") for speaker in question.addressed_to)
    if called:
        head.append(f"\nput to {called}", style="dim")
    tree = Tree(head, guide_style="dim")
    tree.add(Text(clean(question.clean_text)))
    for number, part in enumerate(question.parts):
        tree.add(Text(f"part {number}: {clean(part.text)}", style="yellow"))
    for answer in question.answers:
        branch = tree.add(describe_turn(answer))
        branch.add(Text(clean(answer.clean_text)))
        taken = [reply for reply in answer.replies_to if reply.part is not None]
        for reply in taken:
            words = first_words(answer.source[reply.span.start : reply.span.end])
            branch.add(Text(f"takes up part {reply.part} of turn {reply.question}: {words}", style="dim"))
    return tree


def sum_up(conf: Conference) -> str:
    """Return the counts of a conference on one line."""
    counts = {kind: sum(turn.kind == kind for turn in conf.turns) for kind in KINDS}
    found = ", ".join(f"{layout.name} {layout.score:.2f}" for layout in conf.layouts) or "none"
    return (
        f"{count(len(conf.turns), 'turn')}: {count(counts['statement'], 'statement')}, "
        f"{count(counts['question'], 'question')}, {count(counts['answer'], 'answer')}, "
        f"{count(counts['moderator'], 'moderator turn')}; {count(len(conf.speakers), 'speaker')}; layouts: {found}"
    )
