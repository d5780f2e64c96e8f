"""Export to Akoma Ntoso 3.0: a ``debate`` whose speeches, questions and answers point to the people, outlets and roles of its head.

An exchange is ``questions``, a turn outside one a ``debateSection``; a stage direction inside a speech is a ``remark``, one between turns
a ``scene``. The words are those of ``clean_text``; what XML forbids becomes U+FFFD. The schema demands what a transcript need not
tell: an unknown date is 0001-01-01 under the name ``unknown``, an unknown country ``zz``, and who is not named is said ``by`` the
outlet, or by ``#unknown``. It validates against ``akomantoso30.xsd``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args
from urllib.parse import quote

from pressconf.flow import find_asides, find_paragraphs, group_turns
from pressconf.model import Conference, QuestionTurn, Role, Speaker, Turn
from pressconf.source import Span
from pressconf.xmltext import DECLARATION, block, element, escape, make_ids, replace_forbidden

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
#: ISO 639-2, which Akoma Ntoso wants.
LANGUAGES = {
    "de": "deu",
    "en": "eng",
    "es": "spa",
    "fr": "fra",
    "it": "ita",
    "ja": "jpn",
    "pt": "por",
    "ru": "rus",
    "uk": "ukr",
    "zh": "zho",
}
ELEMENTS = {"question": "question", "answer": "answer"}


def write_akn(conf: Conference) -> str:
    """Return a conference as an Akoma Ntoso document.

    >>> import pressconf
    >>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is.")
    >>> print("\\n".join(line for line in write_akn(conf).splitlines() if line.startswith(("<question ", "<answer"))))
    <question eId="turn_1" by="#unknown" as="#role-asker">
    <answer eId="turn_2" by="#p-vale" as="#role-principal">
    """
    writer = _Writer(conf)
    meta = block("meta", [writer.identify(), block("references", writer.list_references(), source="#pressconf")])
    parts = [meta, *writer.write_preface(), block("debateBody", writer.write_body())]
    return DECLARATION + block("akomaNtoso", [block("debate", parts, name="pressConference")], xmlns=NAMESPACE) + "\n"


class _Writer:
    """One document: the conference, and the identifiers of its people and organisations."""

    def __init__(self, conf: Conference) -> None:
        self.conf = conf
        self.people = make_ids((speaker.id for speaker in conf.speakers if speaker.id is not None), "p-")
        speakers = [*conf.speakers, *(turn.speaker for turn in conf.turns if turn.speaker.id is None)]
        places = dict.fromkeys(place for one in speakers for place in (one.outlet, one.affiliation) if place)
        self.places = {place: f"o-{number}" for number, place in enumerate(places, 1)}
        self.language = LANGUAGES.get(conf.language or "", "und")

    # -- the head --------------------------------------------------------------------------------------------------------------

    def identify(self) -> str:
        conf = self.conf
        when = conf.date.isoformat() if conf.date else "0001-01-01"
        work = f"/akn/zz/debate/{when}/{quote(replace_forbidden(conf.id), safe='')}"
        levels = {
            "FRBRWork": (work, [element("FRBRcountry", value="zz")]),
            "FRBRExpression": (f"{work}/{self.language}", [element("FRBRlanguage", language=self.language)]),
            "FRBRManifestation": (f"{work}/{self.language}.xml", []),
        }
        return block(
            "identification",
            [
                block(
                    level,
                    [
                        element("FRBRthis", value=f"{place}/!main" if level == "FRBRWork" else place),
                        element("FRBRuri", value=place),
                        element("FRBRdate", date=when, name="conference" if conf.date else "unknown"),
                        element("FRBRauthor", href="#pressconf"),
                        *more,
                    ],
                )
                for level, (place, more) in levels.items()
            ],
            source="#pressconf",
        )

    def list_references(self) -> Iterator[str]:
        for speaker in self.conf.speakers:
            if speaker.id is not None:
                own = self.people[speaker.id]
                yield _refer("TLCPerson", own, "person", speaker.name or speaker.office or speaker.id)
        if any(self._name(turn.speaker) == "unknown" for turn in self.conf.turns):
            yield _refer("TLCPerson", "unknown", "person", "not named")
        yield _refer("TLCOrganization", "pressconf", "organization", "pressconf")
        for place, own in self.places.items():
            yield _refer("TLCOrganization", own, "organization", place)
        for role in get_args(Role):
            yield _refer("TLCRole", f"role-{role}", "role", role)

    def write_preface(self) -> Iterator[str]:
        """Yield the title, the place and the status, where the document tells them."""
        conf = self.conf
        lines = []
        if conf.title:
            lines.append(element("docTitle", escape(conf.title)))
        if conf.date:
            lines.append(element("docDate", conf.date.isoformat(), date=conf.date.isoformat()))
        if conf.location:
            lines.append(element("inline", escape(conf.location), name="location"))
        if conf.status:
            lines.append(element("docStatus", escape(conf.status)))
        if lines:
            yield block("preface", [element("p", line) for line in lines])

    # -- the body --------------------------------------------------------------------------------------------------------------

    def write_body(self) -> Iterator[str]:
        asides = find_asides(self.conf)
        for question, turns in group_turns(self.conf):
            inner: list[str] = []
            for turn in turns:
                while asides and asides[0].end <= turn.span.start:
                    inner.append(self._write_scene(asides.pop(0)))
                inner.append(self._write_turn(turn))
            if question is None:
                yield block("debateSection", inner, name=turns[0].kind, eId=f"section_{turns[0].index}")
            else:
                yield block("questions", inner, eId=f"questions_{turns[0].index}")
        if asides or not self.conf.turns:
            inner = [self._write_scene(aside) for aside in asides]
            yield block("debateSection", inner, name="end", eId="section_end")

    def _write_scene(self, span: Span) -> str:
        return element("scene", escape(self.conf.source[span.start : span.end]))

    def _write_turn(self, turn: Turn) -> str:
        lines = [] if turn.label is None else [element("from", escape(turn.label))]
        paragraphs = find_paragraphs(turn)
        for paragraph in paragraphs:
            pieces = (
                element("remark", escape(piece.text)) if piece.direction else escape(piece.text) for piece in paragraph
            )
            lines.append(element("p", *pieces))
        if not paragraphs:
            lines.append(element("p"))
        called = turn.addressed_to if isinstance(turn, QuestionTurn) else ()
        return block(
            ELEMENTS.get(turn.kind, "speech"),
            lines,
            eId=f"turn_{turn.index}",
            by=f"#{self._name(turn.speaker)}",
            as_=f"#role-{turn.speaker.role}",
            to=f"#{self._name(called[0])}" if len(called) == 1 else None,
        )

    def _name(self, speaker: Speaker) -> str:
        """The identifier of a speaker; of the outlet, where the document names no more."""
        if speaker.id is not None:
            return self.people[speaker.id]
        return self.places.get(speaker.outlet or "", "unknown")


def _refer(name: str, own: str, kind: str, shown: str) -> str:
    return element(name, eId=own, href=f"/ontology/{kind}/{own}", showAs=shown)
