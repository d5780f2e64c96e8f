"""What is no transcript is refused; a dialogue without the press gets no roles of a press conference."""

from __future__ import annotations

import json

import pytest

import pressconf
from tests.fixtures import DIALOGUES_FOLDER, NEGATIVES_FOLDER, read

NEGATIVES = sorted(NEGATIVES_FOLDER.glob("*.txt"))
DIALOGUES = sorted(DIALOGUES_FOLDER.glob("*.txt"))
ROLES = json.loads(read(DIALOGUES_FOLDER / "roles.json"))
#: Text -> why it is still taken for a transcript. A text that is refused again fails the run until it leaves this list.
TAKEN: dict[str, str] = {
    "exam_sheet": "quotes a small press conference with its labels",
    "letters_to_editor": "signatures stand like labels, and letters address somebody",
    "press_release_ja": "questions and answers in the print of a written press conference, below its name",
    "press_release_zh": "questions and answers in the print of a written press conference, below its name",
    "product_reviews": "replies, questions and answers, and people who thank each other",
    "style_guide": "every second line is an example of a label",
    "survey": "an interviewer with a script, and options that are marks",
    "wiki_article": "quotes a small press conference with its labels",
    "yaml_config": "questions and answers with their keys",
}
#: Dialogue -> why a role is still invented in it.
INVENTED: dict[str, str] = {}


def mark_known(paths: list, reasons: dict[str, str]) -> list:  # type: ignore[type-arg]
    """The texts as parameters, those with a reason as expected failures."""
    return [
        pytest.param(p, id=p.stem, marks=[pytest.mark.xfail(strict=True, reason=reasons[p.stem])] if p.stem in reasons else [])
        for p in paths
    ]  # fmt: skip


def test_there_are_enough_of_them() -> None:
    """At least 20 kinds of texts that are no transcripts."""
    assert len(NEGATIVES) >= 20
    assert set(TAKEN) <= {path.stem for path in NEGATIVES}
    assert set(INVENTED) <= {path.stem for path in DIALOGUES}


@pytest.mark.parametrize("path", mark_known(NEGATIVES, TAKEN))
def test_refused(path) -> None:  # type: ignore[no-untyped-def]
    """A text that is no transcript is refused, and the error says what was looked for."""
    with pytest.raises(pressconf.NotATranscriptError, match="no layout explains this text"):
        pressconf.parse(read(path))


@pytest.mark.parametrize("path", mark_known(DIALOGUES, INVENTED))
def test_no_role_is_invented(path) -> None:  # type: ignore[no-untyped-def]
    """A dialogue may parse or be refused; who parses is nobody's asker, moderator or principal where no press is."""
    try:
        conf = pressconf.parse(read(path))
    except pressconf.NotATranscriptError:
        return
    allowed = ROLES[path.name]
    for turn in conf.turns:
        if turn.label is None:
            continue  # speech that no label credits to anybody
        label = turn.label.strip(" :.*")
        fits = next(
            (roles for name, roles in allowed.items() if name.strip(" :.").casefold() == label.casefold()),
            allowed.get("*", ["unknown"]),
        )
        assert turn.speaker.role in {*fits, "unknown"}, (turn.label, turn.speaker.role)
