"""Second pass: which places of the text are labels, and which layouts print them.

In: the text, its lines and furniture. Out: ``labels`` in document order, ``found`` (the layouts in use, scored by the one
function ``score_labels``), ``scores`` (of all layouts tried, for the error that a refused text gets) and ``near`` (what was weighed
heavy enough for a label, or nearly, whether it was taken or not).

A place where a label could stand is weighed by evidence of the whole document, on one scale for all layouts: what its
words say (``reading``), how often they recur, whether the places like it are labels too (the same layout, case and line
breaks around them), whether the head of the text or the speech nearby names them, and whether prose runs through it.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Sequence

import regex
from attrs import evolve

from pressconf.deferred import defer
from pressconf.model import FoundLayout
from pressconf.passes.alternation import weigh_offices, weigh_wanted
from pressconf.passes.candidates import find_candidates
from pressconf.passes.draft import Draft, Label
from pressconf.passes.lists import find_listed
from pressconf.passes.reading_parts import swap_parts
from pressconf.passes.scale import ANCHOR, FIRM, THRESHOLD, Scale, count_breaks_after
from pressconf.source import count_line_ends

#: By so many points a shorter label ("Q") beats a longer one at the same place ("Q   But, Madam -- Madam, I --").
FAR_HEAVIER = 3.0
#: The score that a text needs to be taken for a transcript.
NEEDED = 0.35
#: A place that lacks no more points than these is near to a label: the diagnostics tell of it.
NEAR = 1.0

#: So many labels with the office first show that this is the order of the text.
FEWEST_ORDERED = 3

#: What may follow the words of a label; how far a slip of one may reach.
PUNCTUATION, LONGEST_SLIP = ".:;,：； \u00a0", 160
LINE = defer(r"[^\s][^\r\n]*")
SPEECH_END = frozenset('.?!…。？！—–"”’»-')


def detect_labels(draft: Draft) -> Draft:
    """Fill ``labels``, ``found`` and ``scores``."""
    weighed = weigh_candidates(draft)
    midline = frozenset(layout.name for layout in draft.layouts if layout.place == "midline")
    weighed += find_further(draft.text, choose_labels(draft.text, weighed), midline)
    weighed += find_slips(draft, choose_labels(draft.text, weighed))
    listed = find_listed(draft, weighed)
    furniture = {region.start for region in draft.furniture if region.kind == "furniture"}
    labels = align_order(draft.text, drop_speechless(draft.text, choose_labels(draft.text, weighed), furniture, listed))
    found = []
    scores = {}
    for layout in draft.layouts:
        mine = [label for label in labels if label.layout == layout.name]
        tried = [label for label in weighed if label.layout == layout.name]
        scores[layout.name] = round(score_labels(draft.text, mine if mine else tried) * (1.0 if mine else 0.3), 4)
        if mine:
            found.append(FoundLayout(layout.name, scores[layout.name], len(mine)))
    found.sort(key=lambda item: (-item.labels, item.name))
    places = {label.lead for label in labels}
    furniture_left = tuple(region for region in draft.furniture if region.start not in places)
    near = tuple(label for label in weighed if label.points >= THRESHOLD - NEAR)
    return evolve(draft, labels=tuple(labels), found=tuple(found), scores=scores, furniture=furniture_left, near=near)


def score_labels(text: str, labels: Sequence[Label]) -> float:
    """Score labels in document order from 0 to 1: many, recurring or of certain words, and taking turns.

    One scale for every layout, and for all labels of a text together. Labels of the same words take turns with somebody
    whom nothing labels where a question stands before the second.
    """
    count = len(labels)
    if count < 2:
        return 0.0
    keys = Counter(label.reading.key for label in labels)
    firm = sum(keys[label.reading.key] > 1 or label.reading.weight >= 3.0 for label in labels) / count
    taking = sum(
        one.reading.key != two.reading.key or text[one.end : two.start].rstrip(" \t\r\n*]_").endswith(("?", "？"))
        for one, two in itertools.pairwise(labels)
    ) / (count - 1)
    return float(1 - 0.5 ** (count / 2)) * (0.25 + 0.75 * firm) * (0.5 + 0.5 * taking)


def align_order(text: str, labels: list[Label]) -> list[Label]:
    """Where labels put the office before the name, read "NORLAND WORKSHOP, ADA BRANDT" in that order too."""
    orders: Counter[bool] = Counter()
    for label in labels:
        _, comma, tail = text[label.start : label.end].rpartition(",")
        if comma and label.reading.office and label.reading.name:
            orders[label.reading.name in tail] += 1
    if orders[True] < FEWEST_ORDERED or orders[True] < 3 * orders[False]:
        return labels
    return [label._replace(reading=swap_parts(label.reading)) for label in labels]


def weigh_candidates(draft: Draft) -> list[Label]:
    """Return every place where a layout finds a label, with its points and the reasons for them."""
    candidates = list(find_candidates(draft))
    scale = Scale(draft.text, candidates, draft.rules[1])
    first = weigh_offices(draft.text, [scale.weigh(candidate) for candidate in candidates], FIRM)
    anchors = choose_labels(draft.text, [label for label in first if label.points >= ANCHOR])
    scale.learn(anchors, first)
    among = [scale.weigh_among(label) for label in first]
    return weigh_wanted(draft.text, among, scale.is_alike, THRESHOLD)


def choose_labels(text: str, weighed: Iterable[Label]) -> list[Label]:
    """Keep the labels that reach the threshold; where two overlap, the first and longer, unless another is far heavier."""
    taken: list[Label] = []
    ranked = sorted(
        (label for label in weighed if label.points >= THRESHOLD),
        key=lambda label: (label.start, -label.end, not label.reading.outlet, -label.points, label.layout),
    )
    for label in ranked:
        if not taken or label.start >= taken[-1].speech:
            taken.append(label)
        elif (
            label.start == taken[-1].start
            and not taken[-1].reading.outlet
            and label.points >= taken[-1].points + FAR_HEAVIER
        ):
            taken[-1] = label
        elif (
            label.end == taken[-1].end
            and label.points > taken[-1].points
            and not count_line_ends(text[taken[-1].start : label.start])
        ):
            taken[-1] = label  # "Thanks. Holm:" ends in a label, and is none
    return taken


def find_further(text: str, labels: list[Label], places: frozenset[str]) -> list[Label]:
    """Find the certain labels again in a text without line breaks, where the sentence before them has no end mark."""
    midline = [label for label in labels if label.layout in places]
    if len(midline) < 3:
        return []
    forms: dict[str, Label] = {}
    for label in midline:
        form = text[label.start : label.end]
        if len(form) > 2 and form[-1] in ":;":
            forms.setdefault(form, label)
    if not forms:
        return []
    known = {label.start for label in labels}
    pattern = regex.compile(
        r"(?<=[ \t\u00a0])(?:" + "|".join(regex.escape(form) for form in sorted(forms, key=len, reverse=True)) + ")"
    )
    found = []
    for hit in pattern.finditer(text):
        model = forms[hit.group()]
        if hit.start() not in known:
            reason = f"{ANCHOR:+.1f} is printed as a certain label is"
            found.append(
                Label(hit.start(), hit.end(), hit.start(), hit.end(), model.layout, model.reading, ANCHOR, (reason,))
            )
    return found


def find_slips(draft: Draft, labels: list[Label]) -> list[Label]:
    """Find the certain labels again at the start of a line where their punctuation is lost or slipped ("QUESTION And when?").

    Only words that no prose begins with: a mark of several letters, or words in capitals.
    """
    text = draft.text
    counts = Counter(text[label.start : label.end].rstrip(PUNCTUATION) for label in labels)
    models = {
        words: label
        for label in labels
        if text[label.end - 1] in ":：" and counts[words := text[label.start : label.end].rstrip(PUNCTUATION)] > 1
        and len(words) > 3 and (words.isupper() or label.reading.mark)
    }  # fmt: skip
    if not models:
        return []
    known = {label.start for label in labels}
    alternatives = "|".join(regex.escape(words) for words in sorted(models, key=len, reverse=True))
    pattern = regex.compile(
        rf"({alternatives})(?:[ \u00a0]?[.,;\-–][ \t\u00a0]{{0,3}}|[ \t\u00a0]{{1,8}})(?=[\p{{Lu}}“\"¿¡«…])"
    )
    found = []
    for line in draft.lines:
        hit = (
            pattern.match(text, line.first, min(line.last, line.first + LONGEST_SLIP))
            if line.first not in known
            else None
        )
        if hit is not None:
            end = line.first + len(hit.group().rstrip())
            reason = f"{ANCHOR:+.1f} its words are a certain label elsewhere"
            model = models[hit.group(1)]
            found.append(Label(line.first, end, line.first, hit.end(), model.layout, model.reading, ANCHOR, (reason,)))
    return found


def drop_speechless(text: str, labels: list[Label], furniture: set[int], listed: frozenset[int]) -> list[Label]:
    """Drop lines that look like labels but have no speech below them: headings, and lists of participants.

    A label with its speech on the same line, or ended by a colon, may stand without any speech.
    """
    keys = Counter(label.reading.key for label in labels)
    kept: list[Label] = []
    dropped = 0
    for number, label in enumerate(labels):
        if label.start in listed:
            dropped += 1
            continue
        last = number + 1 == len(labels)
        stop = len(text) if last else labels[number + 1].lead
        below = count_breaks_after(text[label.end : label.end + 80]) or not text[label.speech : stop].strip()
        speech = below and _is_speech(
            text, label.speech, stop, furniture, certain=keys[label.reading.key] > 2 and not last
        )
        ruled = text[label.end - 1] in ":：;" and (keys[label.reading.key] > 1 or label.reading.weight >= ANCHOR)
        if not below or (speech and not (last and dropped > 1)) or (ruled and not dropped):
            kept.append(label)
            dropped = 0
        else:
            dropped += 1
    return kept


def _is_speech(text: str, start: int, stop: int, furniture: set[int], *, certain: bool) -> bool:
    """Whether somebody speaks in ``[start, stop)``: whole sentences, or anything at all below a ``certain`` label."""
    for hit in LINE.finditer(text, start, stop):
        if hit.start() in furniture:
            continue
        line = hit.group().rstrip()
        if not any(char.isalpha() for char in line):
            continue
        if certain or line[-1] in SPEECH_END or len(line) > 90:
            return True
    return False
