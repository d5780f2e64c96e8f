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
TAKEN: dict[str, str] = {}
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
