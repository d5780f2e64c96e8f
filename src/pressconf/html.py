"""A conference as a page to read in a notebook.

In: a ``Conference``. Out: an HTML fragment: a heading, then the turns in document order, answers and moderation set in under
their question, the moderator subdued. Styles are inline and there is no script. The document's words are escaped, stand in
``<bdi>``, and lose what could mislead the eye or break the page: bidi embeddings, overrides and isolates go (``<bdi>`` does
their work), control characters and surrogates become U+FFFD.
"""

from __future__ import annotations

from html import escape

from pressconf.deferred import defer
from pressconf.model import Conference, QuestionTurn, Turn, count_all

#: The turns that are shown; a notebook with more is slow to open.
MAX_TURNS = 200

#: The characters of a speech that are shown; the rest unfolds.
MAX_SPEECH = 300

BIDI_CONTROL = defer("[\u202a-\u202e\u2066-\u2069]")
UNPRINTABLE = defer("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")

PAGE = "line-height:1.45;max-width:60em"
SPEECH = "white-space:pre-wrap;overflow-wrap:anywhere"
SUBDUED = ";opacity:0.6;font-size:90%"


def render_conference(conf: Conference) -> str:
    """Return an HTML fragment that shows the first ``MAX_TURNS`` turns and says how many more there are.

    >>> import pressconf
    >>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is x < y?\\n\\nMR. VALE: It is.")
    >>> "Is x &lt; y?" in render_conference(conf)
    True
    """
    pieces = [f'<div style="{PAGE}">', _render_heading(conf), *map(_render_turn, conf.turns[:MAX_TURNS])]
    more = len(conf.turns) - MAX_TURNS
    if more > 0:
        pieces.append(f'<p style="margin:0.8em 0">… and {more} more turns</p>')
    pieces.append("</div>")
    return "\n".join(pieces)


def _render_heading(conf: Conference) -> str:
    facts = [conf.date.isoformat() if conf.date else None, conf.location, conf.status]
    heading = " · ".join([f"<b>{show(conf.title or conf.id)}</b>", *(show(fact) for fact in facts if fact)])
    return f'<div>{heading}</div>\n<div style="opacity:0.6;font-size:90%">{count_all(conf)}</div>'


def _render_turn(turn: Turn) -> str:
    style = f"margin:0.8em 0 0 {2 if turn.question is not None else 0}em"
    if turn.kind == "moderator":
        style += SUBDUED
    return f'<div style="{style}"><div>{_render_speaker(turn)}</div>{_render_speech(turn.clean_text)}</div>'


def _render_speaker(turn: Turn) -> str:
    """Name, office and organisation; the printed label where it names nobody."""
    speaker = turn.speaker
    name = show(speaker.name or turn.label or "no label")
    beside = [show(text) for text in (speaker.office, speaker.outlet or speaker.affiliation) if text]
    line = f"<b>{name}</b>" + (f" ({', '.join(beside)})" if beside else "")
    if isinstance(turn, QuestionTurn):
        line += " asks" + (", following up" if turn.follow_up else "")
        if speaker.role == "moderator" and (turn.asker_name or turn.asker_outlet):
            line += " for " + ", ".join(show(text) for text in (turn.asker_name, turn.asker_outlet) if text)
    return line


def _render_speech(speech: str) -> str:
    if len(speech) <= MAX_SPEECH:
        return f'<div style="{SPEECH}">{show(speech)}</div>'
    cut = next((place for place in range(MAX_SPEECH, MAX_SPEECH // 2, -1) if speech[place].isspace()), MAX_SPEECH)
    return (
        f'<div style="{SPEECH}">{show(speech[:cut])} …</div>'
        f"<details><summary>{len(speech) - cut} more characters</summary>"
        f'<div style="{SPEECH}">{show(speech[cut:].lstrip())}</div></details>'
    )


def show(text: str) -> str:
    """Return words of the document for a page: escaped, set apart from the direction of the text around them."""
    return f"<bdi>{escape(UNPRINTABLE.sub(chr(0xFFFD), BIDI_CONTROL.sub('', text)))}</bdi>"
