"""Export to W3C Web Annotation: who says what, tied to the words of the source, which stays as it is.

Out: an ``AnnotationCollection`` as JSON. Each turn is an annotation (motivation ``identifying``): its target the words, its body who
speaks and what the turn does. Each reply is one more (``linking``): its target the words of the answer, its body the words of
the question or part that they take up. The text is pure ASCII; two surrogates side by side become one character in every
JSON reader, in quotes only: positions count the code points of the source.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from pressconf.model import Answer, Conference, QuestionTurn, Reply, Speaker, Turn
from pressconf.source import Span

#: Web Annotation knows persons and their names; the rest has our own terms.
TERMS = "urn:pressconf:terms:"


def write_annotations(conf: Conference) -> str:
    """Return the turns and replies of a conference as Web Annotations.

    The source is called ``urn:pressconf:`` and the conference's id; ``sha256`` is its hash (UTF-8), by which it is known.

    >>> import json, pressconf
    >>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is.", id="a")
    >>> item = json.loads(write_annotations(conf))["items"][0]
    >>> item["body"][0]["name"], item["target"]["selector"][1]["exact"]
    ('Vale', 'Good morning.')
    """
    from pressconf.selectors import SCHEMA

    writer = _Writer(conf)
    items = [*map(writer.tell_turn, conf.turns), *writer.tell_replies()]
    collection = {
        "@context": [SCHEMA, {"pressconf": TERMS}],
        "id": f"{writer.name}#annotations",
        "type": "AnnotationCollection",
        "label": conf.title or conf.id,
        "total": len(items),
        "items": items,
    }
    return json.dumps(collection, ensure_ascii=True, allow_nan=False, indent=1) + "\n"


class _Writer:
    """The annotations of one conference, which share its name and hash."""

    def __init__(self, conf: Conference) -> None:
        from pressconf.selectors import name_conference
        from pressconf.source import hash_source

        self.conf = conf
        self.name = name_conference(conf.id)
        self.digest = hash_source(conf.source)

    def point(self, span: Span) -> dict[str, Any]:
        """A place in the source."""
        from pressconf.selectors import point

        return point(self.conf.source, self.name, self.digest, span)

    def tell_turn(self, turn: Turn) -> dict[str, Any]:
        """The annotation of a turn: who speaks, what it does, which question it belongs to."""
        told: dict[str, Any] = {
            "id": f"{self.name}#turn-{turn.index}",
            "type": "Annotation",
            "motivation": "identifying",
            "target": self.point(turn.span),
            "body": [
                self._tell_speaker(turn.speaker),
                {"type": "TextualBody", "purpose": "classifying", "format": "text/plain", "value": turn.kind},
            ],
        }
        if turn.label_span is not None:
            told["pressconf:label"] = self.point(turn.label_span)
        if turn.question is not None:
            told["pressconf:question"] = {"id": f"{self.name}#turn-{turn.question}"}
        if turn.thread is not None:
            told["pressconf:thread"] = turn.thread
        if isinstance(turn, QuestionTurn):
            told["pressconf:part"] = [self.point(part.span) for part in turn.parts]
            if turn.speaker.role == "moderator" and (turn.asker_name or turn.asker_outlet):
                asker = {"name": turn.asker_name, "pressconf:outlet": turn.asker_outlet}
                told["pressconf:asker"] = {"type": "Person"} | {key: fact for key, fact in asker.items() if fact}
            told["pressconf:addressedTo"] = [self._tell_speaker(speaker) for speaker in turn.addressed_to]
        if isinstance(turn, Answer) and turn.declined is not None:
            told["pressconf:declined"] = self.point(turn.declined)
        return told

    def _tell_speaker(self, speaker: Speaker) -> dict[str, Any]:
        """A person; without name and id where the document does not tell."""
        from urllib.parse import quote

        told: dict[str, Any] = {"type": "Person"}
        if speaker.id is not None:
            told["id"] = f"{self.name}#speaker-{quote(speaker.id, safe='', errors='surrogatepass')}"
        facts = {"name": speaker.name, "pressconf:role": speaker.role, "pressconf:office": speaker.office}
        facts |= {"pressconf:outlet": speaker.outlet, "pressconf:affiliation": speaker.affiliation}
        return told | {key: value for key, value in facts.items() if value is not None}

    def tell_replies(self) -> Iterator[dict[str, Any]]:
        """An annotation for each reply: the answer's words, and what they take up."""
        for answer in self.conf.answers:
            for number, reply in enumerate(answer.replies_to):
                yield {
                    "id": f"{self.name}#turn-{answer.index}-reply-{number}",
                    "type": "Annotation",
                    "motivation": "linking",
                    "target": self.point(reply.span),
                    "body": [self._find_asked(reply)],
                    "pressconf:answer": {"id": f"{self.name}#turn-{answer.index}"},
                    "pressconf:question": {"id": f"{self.name}#turn-{reply.question}"},
                    "pressconf:score": reply.score,
                }

    def _find_asked(self, reply: Reply) -> dict[str, Any]:
        asked = self.conf.turns[reply.question]
        assert isinstance(asked, QuestionTurn)
        return self.point(asked.span if reply.part is None else asked.parts[reply.part].span)
