"""The figure that ranks documents: in bounds, made of what the conference holds, and lower for a damaged text."""

from __future__ import annotations

import pytest
from hypothesis import given

import pressconf
from pressconf.confidence import BY_DIAGNOSTIC, BY_EVIDENCE, BY_WHOLE
from pressconf.model import TRUST, Conference
from tests.strategies import conferences
from tests.test_docs import list_rows
from tests.test_swallowed import BRIEFING


@given(conferences())
def test_bounds_and_round_trip(conf: Conference) -> None:
    """The figure lies in 0 to 1, and is the same for a conference read back."""
    assert 0.0 <= conf.confidence <= 1.0
    assert pressconf.from_json(conf.to_json()).confidence == conf.confidence


def test_tables_name_what_exists() -> None:
    """Every code and kind of evidence that is weighed can occur."""
    assert set(BY_DIAGNOSTIC) | set(BY_WHOLE) <= set(list_rows("diagnostics.md"))
    assert set(BY_EVIDENCE) <= set(TRUST)
    assert not set(BY_DIAGNOSTIC) & set(BY_WHOLE)


@pytest.mark.parametrize(
    "one, other",
    [
        ("Q   Who", "Who"),
        ("MS. HOLM: The", "The"),
        ("HOLM: The", "HOML: The"),
        ("Q   Who pays for the second ramp?\n\n", ""),
    ],
)
def test_damage_lowers_it(one: str, other: str) -> None:
    """A lost label, or a misprinted one, costs more than a turn's worth of trust."""
    assert pressconf.parse(BRIEFING.replace(one, other)).confidence < pressconf.parse(BRIEFING).confidence - 0.1


def test_texts_without_questions_are_trusted_least() -> None:
    """A text in which nobody asks has half at most, one without labels a tenth."""
    speech = "MS. HOLM: The bridge opens on Friday, and all are glad.\n\nMR. PELL: So is the county, which has paid for it.\n\n"
    assert pressconf.parse(3 * speech).confidence <= 0.5
    assert pressconf.parse("The bridge opened. Nobody asked.", on_unlabelled="statement").confidence <= 0.1
