"""Export to TEI P5 in the manner of Parla-CLARIN: a header with people and outlets, a body of debate sections with utterances.

A question turn and what belongs to it are one ``div``; the parts of a question are ``seg``s, a printed label is a ``note`` before its
utterance. An unknown speaker has no ``@who`` (the outlet, where that is known, stands in ``@ana`` then). What an answer takes up
stands in ``standOff``. The words are those of ``clean_text``; what XML forbids becomes U+FFFD, and the header says how often.
It validates against ``tei_all.rng``; it claims no ParlaMint validity, whose lists are closed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from pressconf.deferred import defer
from pressconf.flow import Piece, find_asides, find_paragraphs, group_turns
from pressconf.model import Answer, Conference, Kind, QuestionTurn, Role, Speaker, Turn
from pressconf.source import Span
from pressconf.xmltext import DECLARATION, FORBIDDEN, block, element, escape, make_ids, tell_language

NAMESPACE = "http://www.tei-c.org/ns/1.0"
INAUDIBLE = defer(
    r"inaudib|unintelligib|indiscernib|unhörbar|unverständlich|inintelligib|inaudív|incomprensib|неразборчив|нерозбірлив|听不清|聴取不能",
    2,
)
LAUGHTER = defer(r"laugh|gelächter|lachen|\brires?\b|risas|risos|risate|смех|сміх|笑", 2)
APPLAUSE = defer(r"applau|beifall|aplauso|аплодисмент|оплески|掌声|掌聲|拍手", 2)


def write_tei(conf: Conference) -> str:
    """Return a conference as a TEI document.

    >>> import pressconf
    >>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: It is.")
    >>> print("\\n".join(line for line in write_tei(conf).splitlines() if line.startswith("<u ")))
    <u xml:id="u-0" who="#p-vale" ana="#role-principal #kind-moderator">
    <u xml:id="u-1" ana="#role-asker #kind-question">
    <u xml:id="u-2" who="#p-vale" ana="#role-principal #kind-answer" corresp="#u-1">
    """
    writer = _Writer(conf)
    body = element("text", "\n", block("body", writer.write_body()), "\n")
    parts = [writer.write_header(), *writer.write_replies(), body]  # links go to elements of the body
    return DECLARATION + block("TEI", parts, xmlns=NAMESPACE, xml_lang=tell_language(conf.language)) + "\n"


class _Writer:
    """One document: the conference, and the identifiers of its people and outlets."""

    def __init__(self, conf: Conference) -> None:
        self.conf = conf
        self.people = make_ids((speaker.id for speaker in conf.speakers if speaker.id is not None), "p-")
        # a voice without a name can have an outlet: some transcripts print nothing else
        self.speakers = [*conf.speakers, *(turn.speaker for turn in conf.turns if turn.speaker.id is None)]
        outlets = dict.fromkeys(speaker.outlet for speaker in self.speakers if speaker.outlet)
        others = [speaker.affiliation for speaker in conf.speakers if speaker.affiliation]
        self.outlets = {name: f"o-{number}" for number, name in enumerate(outlets, 1)}
        self.parts: dict[int, set[int]] = {}  # of each turn, those of its parts that have an element
        rest = [name for name in dict.fromkeys(others) if name not in self.outlets]
        self.others = {name: f"a-{number}" for number, name in enumerate(rest, 1)}

    # -- the header ------------------------------------------------------------------------------------------------------------

    def write_header(self) -> str:
        conf = self.conf
        title = element("title", escape(conf.title or conf.id))
        file = block(
            "fileDesc",
            [
                element("titleStmt", title),
                element("publicationStmt", element("p", "Written by pressconf from a transcript.")),
                element("sourceDesc", block("bibl", self._describe_source())),
            ],
        )
        return block("teiHeader", [file, block("encodingDesc", self._describe_encoding()), self._write_profile()])

    def _describe_source(self) -> Iterator[str]:
        conf = self.conf
        yield element("title", escape(conf.title or conf.id))
        if conf.date is not None:
            yield element("date", conf.date.isoformat(), when=conf.date.isoformat())
        if conf.location:
            yield element("pubPlace", escape(conf.location))
        yield element("idno", escape(conf.id), type="conference")
        if conf.status:
            yield element("note", escape(conf.status), type="status")
        for key in sorted(conf.meta):
            yield element("note", element("label", escape(key)), " ", escape(conf.meta[key]), type="meta")

    def _describe_encoding(self) -> Iterator[str]:
        count = len(FORBIDDEN.findall(self.conf.source))
        if count:
            told = f"Characters of the source that XML forbids stand as U+FFFD here; it has {count}."
            yield element("editorialDecl", element("correction", element("p", told)))
        kinds = [*(f"kind-{kind}" for kind in get_args(Kind)), "declined"]
        yield block("classDecl", [_write_taxonomy("roles", [f"role-{role}" for role in get_args(Role)]),
                                  _write_taxonomy("kinds", kinds)])  # fmt: skip

    def _write_profile(self) -> str:
        conf = self.conf
        language = tell_language(conf.language)
        people = [self._write_person(speaker) for speaker in conf.speakers if speaker.id is not None]
        orgs = [*self._write_outlets(), *(element("org", element("orgName", escape(name)), xml_id=id_)
                                          for name, id_ in self.others.items())]  # fmt: skip
        lists = [*([block("listPerson", people)] if people else []), *([block("listOrg", orgs)] if orgs else [])]
        children = [element("langUsage", element("language", ident=language))]
        return block("profileDesc", [*children, *([block("particDesc", lists)] if lists else [])])

    def _write_outlets(self) -> Iterator[str]:
        for name, id_ in self.outlets.items():
            forms = dict.fromkeys(
                form for speaker in self.speakers if speaker.outlet == name for form in speaker.outlet_forms
            )
            names = [element("orgName", escape(name))]
            names += [element("orgName", escape(form), type="form") for form in forms if form != name]
            yield element("org", *names, xml_id=id_, role="outlet")

    def _write_person(self, speaker: Speaker) -> str:
        assert speaker.id is not None
        facts = []
        if speaker.name:
            facts.append(element("persName", escape(speaker.name)))
        if speaker.honorific:
            facts.append(element("persName", element("roleName", escape(speaker.honorific)), type="honorific"))
        if speaker.office:
            facts.append(element("affiliation", escape(speaker.office), role="office"))
        if speaker.outlet:
            place = f"#{self.outlets[speaker.outlet]}"
            facts.append(element("affiliation", escape(speaker.outlet), role="outlet", ref=place))
        if speaker.affiliation:
            place = f"#{self.others.get(speaker.affiliation) or self.outlets[speaker.affiliation]}"
            facts.append(element("affiliation", escape(speaker.affiliation), role="member", ref=place))
        return element("person", *facts, xml_id=self.people[speaker.id], role=speaker.role)

    # -- the body --------------------------------------------------------------------------------------------------------------

    def write_body(self) -> Iterator[str]:
        """Yield a ``div`` for each exchange and each turn outside one, in document order."""
        asides = find_asides(self.conf)
        for question, members in group_turns(self.conf):
            inner: list[str] = []
            for turn in members:
                while asides and asides[0].end <= turn.span.start:
                    inner.append(self._write_aside(asides.pop(0)))
                inner += self._write_turn(turn)
            subtype = None if question is None else "questionTurn"
            yield block("div", inner, type="debateSection", subtype=subtype)
        if asides or not self.conf.turns:
            inner = [self._write_aside(aside) for aside in asides]
            yield block("div", inner or [element("p")], type="debateSection")

    def _write_aside(self, span: Span) -> str:
        return write_direction(self.conf.source[span.start : span.end])

    def _write_turn(self, turn: Turn) -> Iterator[str]:
        if isinstance(turn, QuestionTurn) and turn.speaker.role == "moderator":
            facts = {"persName": turn.asker_name, "orgName": turn.asker_outlet}
            told = [element(name, escape(fact)) for name, fact in facts.items() if fact]
            if told:
                yield element("note", *told, type="asker")
        if turn.label is not None:
            yield element("note", escape(turn.label), type="speaker")
        speaker = turn.speaker.id
        told = [f"#role-{turn.speaker.role}", f"#kind-{turn.kind}"]
        if isinstance(turn, Answer) and turn.declined is not None:
            told.append("#declined")
        if speaker is None and turn.speaker.outlet:
            told.append(f"#{self.outlets[turn.speaker.outlet]}")
        seen = self.parts[turn.index] = set()
        yield block(
            "u",
            [element("seg", *_write_pieces(paragraph, f"u-{turn.index}", seen)) for paragraph in find_paragraphs(turn)],
            xml_id=f"u-{turn.index}",
            who=None if speaker is None else f"#{self.people[speaker]}",
            ana=" ".join(told),
            corresp=f"#u-{turn.question}" if isinstance(turn, Answer) else None,
        )

    def write_replies(self) -> Iterator[str]:
        """Yield a ``standOff`` with a link from each answer to each question, or part of one, that it takes up."""
        links = []
        for answer in self.conf.answers:
            for question, part in dict.fromkeys((reply.question, reply.part) for reply in answer.replies_to):
                # a part without words (of a question that is all stage direction) has no element
                asked = f"u-{question}" if part not in self.parts[question] else f"u-{question}-part-{part}"
                links.append(element("link", target=f"#u-{answer.index} #{asked}"))
        if links:
            yield element("standOff", "\n", block("linkGrp", links, type="replies"), "\n")


def _write_taxonomy(name: str, categories: list[str]) -> str:
    entries = [element("category", element("catDesc", entry.rpartition("-")[2]), xml_id=entry) for entry in categories]
    return block("taxonomy", entries, xml_id=name)


def _write_pieces(paragraph: tuple[Piece, ...], turn: str, seen: set[int]) -> Iterator[str]:
    """Yield words, parts and stage directions; the first piece of a part has its identifier."""
    for piece in paragraph:
        if piece.direction:
            yield write_direction(piece.text)
        elif piece.part is None:
            yield escape(piece.text)
        else:
            new = piece.part not in seen
            seen.add(piece.part)
            place = f"{turn}-part-{piece.part}"
            own, rest = (place, None) if new else (None, f"#{place}")
            yield element("seg", escape(piece.text), type="part", xml_id=own, corresp=rest)


def write_direction(text: str) -> str:
    """Return a stage direction as what it tells: a gap in what was heard, laughter, applause, or an incident."""
    inner = element("desc", escape(text))
    if INAUDIBLE.search(text):
        return element("gap", inner, reason="inaudible")
    if LAUGHTER.search(text):
        return element("vocal", inner, type="laughter")
    if APPLAUSE.search(text):
        return element("kinesic", inner, type="applause")
    return element("incident", inner)
