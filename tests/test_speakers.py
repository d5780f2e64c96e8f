"""Who is who: short labels resolved to full names, and never to a homonym."""

from __future__ import annotations

import pytest

import pressconf
from pressconf.model import Conference

Q = "\n\nQ: Is the bridge safe?\n\n"


def read(*turns: str, header: str = "") -> Conference:
    """Turns with a question between each two."""
    return pressconf.parse(header + Q.join(turns) + Q + turns[-1].split(":")[0] + ": It is.\n")


def name_of(conf: Conference, label: str) -> str | None:
    """The name behind a label."""
    names = {turn.speaker.name for turn in conf.turns if turn.label == label}
    assert len(names) == 1, (label, names)
    return names.pop()


#: Two labels that may not be one person.
APART = [
    ("ADA HOLM: We begin.", "IVO HOLM: And I go on."),
    ("MS. HOLM: We begin.", "MS. WREN: And I go on."),
    ("ADA HOLM: We begin.", "ADA WREN: And I go on."),
    ("A. HOLM: We begin.", "I. HOLM: And I go on."),
    ("ADA HOLM: We begin.", "ADA HOLT: And I go on."),
    ("MINISTER OF WORKS: We begin.", "MINISTER OF FISH: And I go on."),
]
#: A full label and a short one: one person.
TOGETHER = [
    ("ADA HOLM: We begin.", "MS. HOLM: And I go on."),
    ("ADA HOLM: We begin.", "HOLM: And I go on."),
    ("Ada Holm: We begin.", "ADA HOLM: And I go on."),
    ("Minister Ada Holm: We begin.", "Minister Holm: And I go on."),
    ("ADA HOLM: We begin.", "DR. ADA HOLM: And I go on."),
    ("ADA HOLM: We begin.", "A. HOLM: And I go on."),
    ("Ada Holm: We begin.", "AH: And I go on."),
    ("ADA HÖLM: We begin.", "ADA HOLM: And I go on."),
    ("MINISTER ADA TREGARTHEN: We begin.", "MINISTER TREGARHTEN: And I go on."),
]


@pytest.mark.parametrize("one, two", APART)
def test_apart(one: str, two: str) -> None:
    """Different people stay different, however alike their labels are."""
    conf = read(one, two, one, two)
    ids = {turn.label: turn.speaker.id for turn in conf.turns if turn.label and not turn.label.startswith("Q")}
    assert len(set(ids.values())) == 2, ids
    assert None not in ids.values()


@pytest.mark.parametrize("one, two", TOGETHER)
@pytest.mark.parametrize("turned", [False, True])
def test_together(one: str, two: str, turned: bool) -> None:
    """A short label is the person of the full one, wherever the full one stands."""
    conf = read(two, one, two, one) if turned else read(one, two, one, two)
    speakers = {turn.speaker.id for turn in conf.turns if turn.label and not turn.label.startswith("Q")}
    assert len(speakers) == 1, speakers
    person = conf.speakers[0]
    assert len(person.labels) == 2


def test_homonyms() -> None:
    """Where two people fit, neither is taken, and a diagnostic or a person of its own says so."""
    conf = read(
        "ADA HOLM: We begin.", "IVO HOLM: And I go on.", "MS. HOLM: It is.", "ADA HOLM: It is.", "IVO HOLM: It is."
    )
    assert name_of(conf, "MS. HOLM:") not in ("Ada Holm", "Ivo Holm")


HEADERS = [
    ("Briefing by Harbour Commissioner Ada Holm\n\n4 May 2031\n\n", "MS. HOLM:", "Ada Holm"),
    ("Briefing by Harbour Commissioner Ada Holm\n\n4 May 2031\n\n", "COMMISSIONER HOLM:", "Ada Holm"),
    ("Briefing by Harbour Commissioner Ada Holm\n\n4 May 2031\n\n", "MS. WREN:", "Wren"),
    ("Briefing by Harbour Commissioner Ada Holm\n\n4 May 2031\n\n", "HARBOUR COMMISSIONER:", "Ada Holm"),
    ("Press hour\n\nAda Holm, Harbour Commissioner\nIvo Holm, Minister of Fish\n\n4 May 2031\n\n", "MS. HOLM:", "Holm"),
]


@pytest.mark.parametrize("header, label, name", HEADERS)
def test_names_from_the_header(header: str, label: str, name: str) -> None:
    """The header lends full names to surnames and offices, and to nobody else."""
    assert name_of(read(f"{label} We begin.", f"{label} We go on.", header=header), label) == name


def test_voices() -> None:
    """A mark that names nobody is a voice: no id, no name, in no list of speakers; the turn's speaker is never None."""
    conf = read("MS. HOLM: We begin.", "MS. HOLM: We go on.")
    for question in conf.questions:
        assert (question.speaker.id, question.speaker.name, question.speaker.role) == (None, None, "asker")
    assert [speaker.name for speaker in conf.speakers] == ["Holm"]


def test_speakers_are_stored_once() -> None:
    """Each person stands once in ``speakers``, in the order of their first turns, with every printed label."""
    conf = read("ADA HOLM: We begin.", "IVO PELL: And I go on.", "MS. HOLM: It is.")
    assert [speaker.id for speaker in conf.speakers] == ["ada-holm", "ivo-pell"]
    assert conf.speakers[0].labels == ("ADA HOLM:", "MS. HOLM:")
    assert all(turn.speaker in conf.speakers for turn in conf.turns if turn.speaker.id)
