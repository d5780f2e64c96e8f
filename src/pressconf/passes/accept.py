"""Between detect and header: whether a text is a transcript at all.

In: the labels. Out: why a text is refused although it has labels, or None. Labels alone prove little: lists of questions and
answers, minutes, forms and logs have them too. In a transcript people speak behind the labels ("we", "thank you", "could
you"), and either a label names somebody or the head of the text names the event; and the text is not made like a form, a list of
entries or a piece of prose that quotes a few labels (``forms``).
"""

from __future__ import annotations

from collections import Counter

from pressconf.passes.detect import NEEDED, score_labels
from pressconf.passes.draft import Draft, Label
from pressconf.passes.forms import find_form
from pressconf.passes.occasion import HEAD, SNIPPET, names_event
from pressconf.passes.vocabulary import phrases
from pressconf.passes.words import HAN, count_words

#: How much of a speech is looked at.
REACH = 600
#: Shares of turns in which somebody speaks: in any transcript, and in one whose head names no event.
SPOKEN, SPOKEN_ALONE = 0.35, 0.4
#: Share of turns with a courtesy that makes up for labels without names, and how many turns that takes.
COURTEOUS, FEWEST = 0.25, 6
#: So many turns without names need a head that names the event.
FEWEST_NAMELESS = 4


def find_refusal(draft: Draft) -> str | None:
    """Return why a text with labels is no transcript, or None where it is one."""
    if score_labels(draft.text, draft.labels) < NEEDED:
        return ""
    if form := find_form(draft):
        return form
    if count_words(draft.text) < SNIPPET:
        return None
    spoken, courteous = share_spoken(draft)
    event = names_event(draft)
    head = draft.text[: min(HEAD, draft.labels[0].lead)]
    named = any(names_somebody(label, head) for label in draft.labels)
    count = len(draft.labels)
    keys = Counter(label.reading.key for label in draft.labels)
    if spoken < SPOKEN or (not event and spoken < SPOKEN_ALONE):
        return "hardly anybody speaks behind what looks like labels"
    if not named and count < (FEWEST_NAMELESS if event else FEWEST):
        return "its labels name nobody"
    if not named and not event and courteous < COURTEOUS:
        return "its labels name nobody, and its head names no event"
    marked = any(label.reading.mark for label in draft.labels)
    if not event and count < FEWEST_NAMELESS and len(keys) == 1:
        return "only one voice is labelled"
    if not marked and max(keys.values()) == 1:
        return "nobody speaks twice"
    if count < FEWEST and not marked and "?" not in draft.text and "？" not in draft.text:
        return "nobody asks anything"
    return None


def names_somebody(label: Label, head: str) -> bool:
    """Tell whether a label surely names a person, an office or an outlet.

    A lone capitalised word ("Fixed:") may be anything, unless the head of the text has it.
    """
    reading = label.reading
    name = reading.name or ""
    told = bool(reading.office or reading.outlet or reading.honorific)
    return told or " " in name or bool(HAN.search(name)) or (bool(name) and name in head)


def share_spoken(draft: Draft) -> tuple[float, float]:
    """Return the share of turns in which somebody speaks or asks, and of those with a courtesy."""
    code = draft.code
    courtesy = phrases("courtesy_cues", code)
    tables = [phrases(name, code) for name in ("first_singular", "first_plural", "second_person")]
    ends = [label.lead for label in draft.labels[1:]] + [len(draft.text)]
    spoken = courteous = 0
    for label, end in zip(draft.labels, ends, strict=True):
        speech = draft.text[label.speech : min(end, label.speech + REACH)]
        polite = courtesy.search(speech) is not None
        courteous += polite
        spoken += polite or "?" in speech or "？" in speech or any(table.search(speech) for table in tables)
    count = max(1, len(draft.labels))
    return spoken / count, courteous / count
