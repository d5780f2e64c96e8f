"""Export to Markdown (CommonMark): a transcript to read, its turns in document order, each under its speaker.

Speech cannot become markup: whatever CommonMark, tables, footnotes, formulas or automatic links could take for a sign has a backslash
before it. NUL and surrogates become U+FFFD. Words are those of ``clean_text``; stage directions are in italics.
"""

from __future__ import annotations

from collections.abc import Iterator

from pressconf.deferred import defer
from pressconf.flow import Paragraph, find_asides, find_paragraphs
from pressconf.model import Conference, QuestionTurn, Speaker, Turn

#: Signs wherever they stand; a colon before ``//`` and a point behind ``www`` would make a link.
SIGN = defer(r"[\\`*_{}\[\]<>&|~^$@]|:(?=//)|(?<=[Ww]{3})\.")
#: Signs at the head of a line: headings, lists, rules, definitions.
HEAD = defer(r"(?=[#+\-=:%])|[0-9]{1,9}+(?=[.)])")
BROKEN = defer("[\0\ud800-\udfff]")
LINE_END = defer(r"[\r\n]+")


def write_markdown(conf: Conference) -> str:
    """Return a conference as Markdown.

    >>> import pressconf
    >>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it *safe*?\\n\\nMR. VALE: It is.")
    >>> print(write_markdown(conf).split("\\n\\n", 1)[1])
    **Vale:**
    <BLANKLINE>
    Good morning.
    <BLANKLINE>
    **Question:**
    <BLANKLINE>
    Is it \\*safe\\*?
    <BLANKLINE>
    **Vale:**
    <BLANKLINE>
    It is.
    <BLANKLINE>
    """
    facts = [conf.date.isoformat() if conf.date else None, conf.location, conf.status]
    told = " · ".join(escape_line(fact) for fact in facts if fact and fact.strip())
    blocks = [f"# {escape_line(conf.title or conf.id) or '—'}", *([told] if told else [])]
    asides = find_asides(conf)
    for turn in conf.turns:
        while asides and asides[0].end <= turn.span.start:
            blocks.append(_write_aside(conf.source[slice(*asides.pop(0))]))
        blocks += _write_turn(turn)
    blocks += [_write_aside(conf.source[start:end]) for start, end in asides]
    return "\n\n".join(blocks) + "\n"


def _write_turn(turn: Turn) -> Iterator[str]:
    told = _tell_speaker(turn.speaker, turn.kind)
    if isinstance(turn, QuestionTurn) and turn.speaker.role == "moderator":
        asker = ", ".join(filter(None, (escape_line(fact) for fact in (turn.asker_name, turn.asker_outlet) if fact)))
        told += f", for {asker}" if asker else ""
    yield f"**{told}:**"
    yield from map(_write_paragraph, find_paragraphs(turn))


def _tell_speaker(speaker: Speaker, kind: str) -> str:
    """The name, and what stands behind it; for a voice without a name, what the turn does."""
    name = escape_line(speaker.name or speaker.office or "") or kind.capitalize()
    facts = [speaker.office if speaker.name else None, speaker.outlet, speaker.affiliation]
    told = ", ".join(filter(None, (escape_line(fact) for fact in facts if fact)))
    return f"{name} ({told})" if told else name


def _write_paragraph(paragraph: Paragraph) -> str:
    """One line: words and stage directions, escaped as a whole so that a sign at its head is seen."""
    pieces: list[str] = []
    words = ""
    for piece in paragraph:
        if piece.direction:
            pieces += [_escape(words, not pieces).strip(" \t"), _write_aside(piece.text)]
            words = ""
        else:
            words += piece.text
    return " ".join(filter(None, [*pieces, _escape(words, not pieces)]))


def _write_aside(text: str) -> str:
    inner = escape_line(text)
    return f"*{inner}*" if inner else ""


def escape_line(text: str) -> str:
    """Return one line of words that can be no markup; line ends inside it become spaces.

    >>> escape_line("# 1. a_b <i>")
    '\\\\# 1. a\\\\_b \\\\<i\\\\>'
    """
    return _escape(LINE_END.sub(" ", text).strip(), True)


def _escape(text: str, at_head: bool) -> str:
    marked = SIGN.sub(r"\\\g<0>", BROKEN.sub("\ufffd", text))
    hit = HEAD.match(marked) if at_head else None
    return marked if hit is None else f"{marked[: hit.end()]}\\{marked[hit.end() :]}"
