"""What is printed like another kind of text is a transcript all the same, where people speak in most of it."""

from __future__ import annotations

import pytest

import pressconf

HEAD = "Press conference on the ferry\nLumbry, 4 May 2021\n\n"
ASKED = (
    ("Is the ferry safe?", "It is. We have had it looked at twice, and the second time we looked ourselves."),
    ("Who will sail it?", "Captain Quell will. I think that most of you know her, and her dog."),
    ("When does it sail?", "We hope on Monday. I would ask you to look at the weather before you write that down."),
    ("What does a ticket cost?", "Less than the bridge did. You can buy it on board, and we take coins again."),
    ("Will it wait for the train?", "It will wait for the train if the train will wait for us. We are talking to them."),
    ("What about the old ferry?", "My mother would like to have it. Seriously, we have not decided, and you will hear of it."),
)  # fmt: skip


def write_turns(*, asker: str = "Q: ", host: str = "MAYOR HOLM: ", end: str = "\n\n", count: int = 6) -> str:
    """The first ``count`` exchanges, with the labels as given."""
    return "".join(f"{asker}{asked}{end}{host}{told}{end}" for asked, told in ASKED[:count])


THINGS = "harbour bridges schools gardens theatre library taxes waste water roads sports music"
MENU = (
    "Home\nFAQ\nPress\n\n"
    + "\n".join(f"Our {a} and {b}" for a in THINGS.split() for b in ("news", "people", "plans"))
    + "\n\n"
)
FOOTER = "\n".join(f"More on {a} in {b}" for a in THINGS.split() for b in ("the town", "the villages", "numbers"))
PARAGRAPH = "\n\nThe ferry was built at the yard of Great Skerry. It carries 140 passengers and 30 bicycles. The crossing takes nine minutes."
DAYS = "".join(f"{day} May 2021\n\n{write_turns(count=5)}" for day in (3, 4, 5, 6))

TEXTS = {
    "front matter": "---\n" + "".join(f"{key}: {n}\n" for n, key in enumerate("abcdefghijklmno")) + "---\n\n" + HEAD + write_turns(),
    "unheard words": HEAD + write_turns().replace("Captain Quell", "Captain ______").replace("the train", "the ______ of it: ______"),
    "blank answers": HEAD + write_turns() + "Q: And the dog?\n\nMAYOR HOLM: ______\n\nQ: The dog?\n\nMAYOR HOLM: ______\n\n",
    "menus": MENU + HEAD + write_turns(count=4) + FOOTER,
    "menu above the first question": "Home\nFAQ\n\n" + HEAD + write_turns(),
    "frequent questions are spoken of": HEAD + write_turns().replace("What about", "The FAQ is silent. What about"),
    "names close to the speech before": HEAD + "\n".join(f"REPORTER\n\n{a}\nMAYOR HOLM\n\n{b}" for a, b in ASKED),
    "news of other days": HEAD + write_turns() + "Related\n\n" + "".join(f"The harbour – {n} May 2020\n\n" for n in range(1, 9)),
    "several days": DAYS,
    "labels set in": HEAD + write_turns(asker="     Q.  ", host="     MAYOR HOLM:  "),
    "statement at the margin": HEAD + "     MAYOR HOLM:  Good morning. I shall be brief." + PARAGRAPH
    + "\n\n" + write_turns(asker="     Q.  ", host="     MAYOR HOLM:  "),
    "told before and after": HEAD.strip() + PARAGRAPH + "\n\n" + write_turns() + PARAGRAPH.strip(),
}  # fmt: skip


@pytest.mark.parametrize("case", TEXTS)
def test_transcripts_stay_transcripts(case: str) -> None:
    """Front matter, unheard words, menus, lists of links, indents and statements refuse no transcript and take no role."""
    conf = pressconf.parse(TEXTS[case])
    assert {turn.speaker.role for turn in conf.turns if turn.label} == {"asker", "principal"}
    assert len(conf.questions) >= 4
