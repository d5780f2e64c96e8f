"""For accept: other kinds of texts that print what looks like labels.

In: the labels, the lines and the words of a text. Out: what the text is instead of a transcript, or None. Each kind is told by
how it is made, never by its subject: a text about press conferences quotes one, a survey has questions too. In a transcript the
labels open nearly all of the text, stand above what is said, and nobody but the speakers says much.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

import regex

from pressconf.deferred import defer
from pressconf.passes.dates import find_dates
from pressconf.passes.draft import Draft, Label
from pressconf.passes.header import is_spoken
from pressconf.passes.occasion import names_conference, titles_conference
from pressconf.passes.scale import count_breaks, count_breaks_after
from pressconf.passes.vocabulary import phrases
from pressconf.passes.words import PARAGRAPH, count_words

#: A blank to fill in: "Place: ________", "Name: ........ Age: ...."
BLANK = defer(
    r"(?P<key>\p{L}[\p{L} ]{0,30}+) [:：][ \t]{0,4} (?: _{3,}+ | \.{5,}+ | …{3,}+ ) [ \t]*+ (?: $ | [\p{L}/\r] )",
    regex.MULTILINE | regex.VERBOSE,
)
#: So many blanks of different names make a form.
FEWEST_BLANKS = 3
#: "replicas: 3", "- name: desk", '"title": "Desk"', "desk.title = Desk"
KEYED = defer(
    r"[ \t]*+ (?:-[ ])? [\"']? (?P<key>\p{Ll}[\w.\-]{0,30}+) [\"']? [ ]? [:=] (?=[ \t\r\n]|\Z)", regex.VERBOSE
)
#: Share of lines with a key, and how many different keys, make data.
KEYED_SHARE, FEWEST_KEYS = 0.4, 12
#: So many numbered questions make a questionnaire, where most have no answer.
FEWEST_NUMBERED = 3
#: What stands around the front matter of a text, which is data whatever the text is.
FENCE = "---"
#: What may stand before and after the words of a heading; how long one is.
#: So many words may follow: "Frequently asked questions on the bridge".
MORE_WORDS = 3
BEFORE_HEADING, LONGEST_HEADING = defer(r"[^\p{L}\r\n]*+"), 80
#: A question, and how far into a speech it is looked for.
ASKED, REACH = defer(r"[?？]|か。"), 300
#: So many names below what was written, such a share of all labels, and such a share of them different, are signatures.
FEWEST_SIGNED, SIGNED_SHARE, DIFFERENT = 3, 0.4, 0.6
#: A line with the date of an entry; so many entries with dates of their own, and such a share of the labels, make a list of them.
YEAR, LONGEST_DATED, FEWEST_DATED, DATED_SHARE = defer(r"\d{4}|\d{1,2}[./]\d{1,2}[./]\d{2}"), 100, 3, 0.2
#: A dialogue of at most so many labels and such a share of the text is quoted where so much is told around it, and at least so
#: much on either side.
MOST_QUOTED, QUOTED, AROUND, EITHER = 12, 0.2, 0.5, 0.1
#: What ends a sentence: the menus around the text of a page have none.
SENTENCE = defer(r"[.?!。？！][\"'”’»」)\]\[]? (?:[\s\d^]|\Z) | [。？！]", regex.VERBOSE)
#: Where such a share of the labels is set in, and such a share of all words is told at the margin below the first of them, labels
#: are examples.
SET_IN, AT_MARGIN, INDENT = 0.4, 0.4, 2


def find_form(draft: Draft) -> str | None:
    """Return what a text with labels is, if it is no transcript by its form, or None.

    Where the head names a press conference, print proves little: minutes of several days have dates, and front matter is data.
    """
    if has_blanks(draft):
        return "it is a form, with blanks to fill in"
    if is_faq(draft):
        return "its questions stand below a heading of questions that are often asked"
    if asks_on_paper(draft):
        return "its numbered questions stand one below the other, and nobody answers them"
    if quotes_dialogue(draft):
        return "labels stand in a small part of it alone, amid much that nobody speaks"
    if names_conference(draft):
        return None
    if is_data(draft):
        return "it is data: line by line, keys and values"
    if is_signed(draft):
        return "names stand below what was written, as signatures do"
    if has_entries(draft):
        return "it is a list of entries, each with its own date"
    if sets_in_examples(draft):
        return "its labels are set in, as examples are, between what is told at the margin"
    return None


def is_data(draft: Draft) -> bool:
    """Tell whether many lines are keys with values, of many names: a configuration, a record, a table of messages.

    In both halves of the text: what stands above a transcript may be data as well.
    """
    lines = [line for line in draft.lines if not line.blank]
    fences = [n for n, line in enumerate(lines) if draft.text[line.first : line.last] == FENCE]
    if fences[:1] == [0] and len(fences) > 1:
        lines = lines[fences[1] + 1 :]
    keys = [hit["key"] if (hit := KEYED.match(draft.text, line.start, line.end)) else "" for line in lines]
    middle = len(keys) // 2
    for half in (keys[:middle], keys[middle:]):
        if len(half) - half.count("") < KEYED_SHARE * len(half):
            return False
    return len(set(keys)) > FEWEST_KEYS


def has_blanks(draft: Draft) -> bool:
    """Tell whether a text has blanks to fill in, each behind its name."""
    if not any(blank in draft.text for blank in ("___", ".....", "………")):
        return False
    first, last = draft.labels[0].lead, draft.labels[-1].end  # a transcript may have a slip at its head or foot
    return len({hit["key"].strip().casefold() for hit in BLANK.finditer(draft.text, first, last)}) >= FEWEST_BLANKS


def is_faq(draft: Draft) -> bool:
    """Tell whether the first question stands right below a heading of frequent questions.

    A menu of a page names them too ("FAQ"), and the press below ("Press"), which asks nothing there.
    """
    ends = [label.lead for label in draft.labels[1:]] + [len(draft.text)]
    first, end = next(
        (
            (label, end)
            for label, end in zip(draft.labels, ends, strict=True)
            if label.reading.mark == "asker" and draft.text[label.speech : end].strip()
        ),
        (None, 0),
    )
    if first is None or not ASKED.search(draft.text, first.speech, min(end, first.speech + REACH)):
        return False
    readings = [label.reading for label in draft.labels if label.lead >= first.lead]
    if any(told.outlet or told.second or told.name or told.office for told in readings):
        return False  # somebody answers, and no house without a face
    heading = phrases("faq_headings", draft.code)
    for line in [line for line in draft.lines if not line.blank and line.first < first.lead][-2:]:
        words = draft.text[line.first : line.last]
        marks = BEFORE_HEADING.match(words)
        hit = heading.match(words, marks.end()) if len(words) <= LONGEST_HEADING and marks else None
        if hit is not None and len(words[hit.end() :].split()) <= MORE_WORDS and words[-1] not in ".!。":
            return True
    return False


def asks_on_paper(draft: Draft) -> bool:
    """Tell whether numbered questions stand one below the other, without anybody's answer: an examination, a questionnaire.

    What stands behind the last of them may be anything.
    """
    ends = [label.lead for label in draft.labels[1:]] + [len(draft.text)]
    asks = [label.reading.mark == "asker" for label in draft.labels] + [True]
    numbered = [
        (asks[at + 1], label.speech, end)
        for at, (label, end) in enumerate(zip(draft.labels, ends, strict=True))
        if asks[at] and any(map(str.isdigit, draft.text[label.start : label.end]))
    ]
    told = [
        sum(_tells(hit.group()) for hit in PARAGRAPH.finditer(draft.text, start, end))
        for _, start, end in numbered[:-1]
    ]
    alone = sum(count < 2 and unanswered for count, (unanswered, _, _) in zip(told, numbered, strict=False))
    return len(numbered) >= FEWEST_NUMBERED and alone > len(told) / 2


def _tells(paragraph: str) -> bool:
    """Whether a paragraph has a sentence, and is no heading."""
    return SENTENCE.search(paragraph) is not None


def is_signed(draft: Draft) -> bool:
    """Tell whether names close what was written: the line before them is text, and a blank line follows.

    Most who sign do so once; who answers is named again and again.
    """
    text = draft.text
    signed = [
        label.reading.key
        for label in draft.labels
        if count_breaks(text[max(0, label.lead - 80) : label.lead]) == 1
        and count_breaks_after(text[label.end : label.end + 80]) >= 2
    ]
    many = len(signed) >= FEWEST_SIGNED and len(signed) >= SIGNED_SHARE * len(draft.labels)
    return many and len(set(signed)) >= DIFFERENT * len(signed)


def has_entries(draft: Draft) -> bool:
    """Tell whether lines with dates of their own stand between the labels, as at the head of reviews and remarks.

    Such a line opens a paragraph, and the date is the first or the last of it.
    """
    leads = [label.lead for label in draft.labels]
    dated: set[int] = set()
    dates = set()
    for before, line in pairwise(draft.lines):
        if not before.blank or line.blank or line.last - line.first > LONGEST_DATED:
            continue
        words = draft.text[line.first : line.last]
        if words[-1] in ":：" or not YEAR.search(words):
            continue
        found = next((one for one in find_dates(words) if one.start <= 1 or one.end >= len(words) - 1), None)
        place = bisect_right(leads, line.first)
        if found is not None and line.first not in leads[place - 1 : place]:  # a label has no date of its own
            dated.add(place)
            dates.add(found.date)
    dated.discard(len(leads))  # what follows the last turn may be links
    return min(len(dated), len(dates)) >= FEWEST_DATED and len(dated) >= DATED_SHARE * len(leads)


def quotes_dialogue(draft: Draft) -> bool:
    """Tell whether the labels stand in a small part of the text, amid much that nobody speaks, before and after."""
    first, last = draft.labels[0].lead, _end_paragraph(draft, draft.labels[-1])
    if titles_conference(draft):
        return False  # a long text with a short press conference in it
    if len(draft.labels) > MOST_QUOTED or last - first > 2 * QUOTED * len(draft.text):
        return False
    total = count_words(draft.text)
    if count_words(draft.text[first:last]) > QUOTED * total:
        return False
    before, after = (_count_told(draft, *part) / total for part in ((0, first), (last, len(draft.text))))
    return min(before, after) >= EITHER and before + after >= AROUND


def _end_paragraph(draft: Draft, label: Label) -> int:
    """The end of the first paragraph that a label opens."""
    hit = PARAGRAPH.search(draft.text, label.speech)
    return hit.end() if hit else label.end


def _count_told(draft: Draft, start: int, end: int) -> float:
    """Words of paragraphs between two places that tell something in sentences, and in which nobody speaks."""
    return sum(
        count_words(hit.group())
        for hit in PARAGRAPH.finditer(draft.text, start, end)
        if SENTENCE.search(hit.group()) and not is_spoken(draft, *hit.span())
    )


def sets_in_examples(draft: Draft) -> bool:
    """Tell whether labels are set in with their speech, while much of the text after stands at the margin, and nobody speaks it.

    What stands before may be a statement. Names above their speech may stand in the middle of a page.
    """
    text = draft.text
    starts = {label.lead for label in draft.labels}
    beside = (label.lead for label in draft.labels if not count_breaks_after(text[label.end : label.end + 80]))
    if sum(_indent(draft, start) >= INDENT for start in beside) < SET_IN * len(starts):
        return False
    told = sum(
        count_words(hit.group())
        for hit in PARAGRAPH.finditer(text, draft.labels[0].lead)
        if hit.start() not in starts and _indent(draft, hit.start()) == 0 and not is_spoken(draft, *hit.span())
    )
    return told >= AT_MARGIN * count_words(text)


def _indent(draft: Draft, place: int) -> int:
    """How far from the margin a place stands, with nothing before it on its line; -1 within a line."""
    before = draft.text[max(0, place - 200) : place]
    start = max(before.rfind("\n"), before.rfind("\r")) + 1
    return len(before) - start if not before[start:].strip() else -1
