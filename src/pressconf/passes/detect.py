"""Second pass: which places of the text are labels, and which layouts print them.

In: the text, its lines and furniture. Out: ``labels`` in document order, ``found`` (the layouts in use, scored by the one
function ``score_labels``) and ``scores`` (of all layouts tried, for the error that a refused text gets).

A place where a label could stand is weighed by evidence of the whole document, on one scale for all layouts: what its
words say (``reading``), how often they recur, whether the places like it are labels too (the same layout, case and line
breaks around them), whether the head of the text or the speech nearby names them, and whether prose runs through it.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

import regex
from attrs import evolve

from pressconf.deferred import defer
from pressconf.layout import Layout
from pressconf.model import FoundLayout
from pressconf.passes.draft import Draft, Label, Reading
from pressconf.passes.reading import EDGE, FULL_NAME, HAN, NOTHING, read_groups, read_label
from pressconf.source import Line

#: Points that make a place a label, and those that make it one that others are measured against.
THRESHOLD, ANCHOR = 3.0, 3.0
#: By so many points a shorter label ("Q") beats a longer one at the same place ("Q   But, Madam -- Madam, I --").
FAR_HEAVIER = 3.0
#: The score that a text needs to be taken for a transcript.
NEEDED = 0.35

#: What may stand before a label on its line: a running number ("[10.] Q."), a page number that an extraction left there.
LEAD = defer(r"\[\d{1,3}\.?\][ \t\u00a0]{1,3}|[*•][ ]?\d{1,3}[ ]{1,3}(?=\p{Lu}+[:;.])")
AFTER_SENTENCE = defer(r"[.?!…—–\-\"”’)\]][ \t\u00a0]{1,3}(?=(?:Mc|Mac|O['’])?\p{Lu}[\p{Lu}.:;'’]|Q[ \u00a0]{2})")
LONGEST_LABEL = 240
LINE = defer(r"[^\s][^\r\n]*")
SPEECH_END = frozenset('.?!…。？！—–"”’»-')
SENTENCE_END = frozenset(".?!…:;\"”’'»)]）】。？！—–-*_=~>“")
LOWER = defer(r"\p{Ll}{2}")
LAST_WORD = defer(r"[\p{L}\p{M}'’\-]+")
NEAR = 500

Shape = tuple[str, str, int, int]


def detect_labels(draft: Draft) -> Draft:
    """Fill ``labels``, ``found`` and ``scores``."""
    weighed = weigh_candidates(draft)
    weighed += find_further(draft.text, choose_labels(weighed))
    labels = drop_speechless(
        draft.text, choose_labels(weighed), {region.start for region in draft.furniture if region.kind == "furniture"}
    )
    found = []
    scores = {}
    for layout in draft.layouts:
        mine = [label for label in labels if label.layout == layout.name]
        tried = [label for label in weighed if label.layout == layout.name]
        scores[layout.name] = round(score_labels(draft.text, mine if mine else tried) * (1.0 if mine else 0.3), 4)
        if mine:
            found.append(FoundLayout(layout.name, scores[layout.name], len(mine)))
    found.sort(key=lambda item: (-item.labels, item.name))
    return evolve(draft, labels=tuple(labels), found=tuple(found), scores=scores)


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


def weigh_candidates(draft: Draft) -> list[Label]:
    """Return every place where a layout finds a label, with its points and the reasons for them."""
    candidates = list(find_candidates(draft))
    scale = Scale(draft.text, candidates)
    first = [scale.weigh(candidate) for candidate in candidates]
    anchors = choose_labels([label for label in first if label.points >= ANCHOR])
    scale.learn(anchors)
    return [scale.weigh_among(label) for label in first]


def choose_labels(weighed: Iterable[Label]) -> list[Label]:
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
    return taken


def find_further(text: str, labels: list[Label]) -> list[Label]:
    """Find the certain labels again in a text without line breaks, where the sentence before them has no end mark."""
    midline = [label for label in labels if label.layout == "midline"]
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
                Label(hit.start(), hit.end(), hit.start(), hit.end(), "midline", model.reading, ANCHOR, (reason,))
            )
    return found


def drop_speechless(text: str, labels: list[Label], furniture: set[int]) -> list[Label]:
    """Drop lines that look like labels but have no speech below them: headings, and lists of participants.

    A label with its speech on the same line, or ended by a colon, may stand without any speech.
    """
    keys = Counter(label.reading.key for label in labels)
    kept: list[Label] = []
    dropped = 0
    for number, label in enumerate(labels):
        last = number + 1 == len(labels)
        stop = len(text) if last else labels[number + 1].lead
        below = count_breaks_after(text[label.end : label.end + 80]) or not text[label.speech : stop].strip()
        speech = below and _is_speech(
            text, label.speech, stop, furniture, certain=keys[label.reading.key] > 2 and not last
        )
        ruled = text[label.end - 1] in ":：;" and (keys[label.reading.key] > 1 or label.reading.weight >= ANCHOR)
        if not below or (speech and not (last and dropped > 1)) or (ruled and not last and not dropped):
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


# Candidates


def find_candidates(draft: Draft) -> Iterator[Label]:
    """Yield every place where the pattern of a layout matches and its words could be a label."""
    text = draft.text
    furniture = {region.start for region in draft.furniture}
    lines = [line for line in draft.lines if line.first < line.last and line.first not in furniture]
    starts = [(_skip_lead(text, line), line.first) for line in lines]
    short = [place for place, line in zip(starts, lines, strict=True) if line.last - line.first <= LONGEST_LABEL]
    readings: dict[str, Reading] = {}
    for layout in draft.layouts:
        if layout.unlabelled:
            continue
        match = layout.compiled.match
        places: Iterable[tuple[int, int]] = short if layout.speech == "below" else starts
        if layout.place == "midline":
            places = ((hit.end(), hit.end()) for hit in AFTER_SENTENCE.finditer(text))
        for start, lead in places:
            hit = match(text, start)
            if hit is not None:
                reading = _read_hit(hit, readings)
                if reading.weight > NOTHING and _speech_fits(text, hit.end(), layout):
                    yield _make_label(hit, layout.name, reading, lead)
        if layout.place == "midline":
            yield from _match_first(text, layout, starts, readings)


def _match_first(
    text: str, layout: Layout, starts: list[tuple[int, int]], readings: dict[str, Reading]
) -> Iterator[Label]:
    """A text without line breaks begins with a label that no sentence stands before."""
    for start, lead in starts[:1]:
        hit = layout.compiled.match(text, start)
        if hit is not None and (reading := _read_hit(hit, readings)).weight > NOTHING:
            yield _make_label(hit, layout.name, reading, lead)


def _make_label(hit: regex.Match[str], layout: str, reading: Reading, lead: int) -> Label:
    """A label of a match: the printed part of it, without white space at its end."""
    group = "printed" if hit.groupdict().get("printed") else 0
    start = hit.start(group)
    return Label(start, start + len(hit.group(group).rstrip()), lead, hit.end(), layout, reading)


def _skip_lead(text: str, line: Line) -> int:
    """Where a label may start on a line: after indentation and a running number ("[10.] Q.")."""
    if text[line.first] in "[*•" and (lead := LEAD.match(text, line.first)):
        return lead.end()
    return line.first


def _read_hit(hit: regex.Match[str], readings: dict[str, Reading]) -> Reading:
    groups = hit.groupdict()
    if groups.get("name"):
        return read_groups(groups)
    words = groups.get("label") or ""
    reading = readings.get(words)
    if reading is None:
        reading = readings[words] = read_label(words)
    return reading


def _speech_fits(text: str, end: int, layout: Layout) -> bool:
    """Whether the speech stands where the layout says: below a label line there must be something."""
    if layout.speech == "inline":
        return True
    return bool(text[end : end + 400].strip()) or layout.speech == "either"


# Weighing


class Scale:
    """Weighs candidates of one text; ``learn`` tells it which of them are certain."""

    def __init__(self, text: str, candidates: Sequence[Label]) -> None:
        self.text = text
        places: dict[str, set[int]] = {}
        for candidate in candidates:
            places.setdefault(self.form(candidate), set()).add(candidate.start)
        self.recurrence = {key: len(starts) for key, starts in places.items()}
        self.initials = {candidate.reading.key for candidate in candidates if candidate.reading.initials}
        self.full_initials = {
            _initials(candidate.reading.name)
            for candidate in candidates
            if candidate.reading.name and not candidate.reading.initials and " " in candidate.reading.name
        }
        self.shapes: Counter[Shape] = Counter()
        self.styles: Counter[tuple[str, str]] = Counter()
        self.keys: Counter[str] = Counter()
        self.head: frozenset[str] = frozenset()
        self.first = 0

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of the text as printed: one that stands there in lower case is no name."""
        return frozenset(self.text.split())

    def form(self, label: Label) -> str:
        """What recurs when a label recurs: its words, and for a lone letter its punctuation as well ("J:" is not "P. J. X")."""
        key = label.reading.key
        return key + self.text[label.end - 1] if len(key) == 1 else key

    def weigh(self, label: Label) -> Label:
        """Weigh what the label itself and its surroundings say."""
        reading, text = label.reading, self.text
        reasons = [(reading.weight, "its words: " + describe(reading))]
        count = self.recurrence[self.form(label)]
        if count > 1:
            reasons.append((1.0 if count == 2 else 2.0 if count < 5 else 3.0, f"recurs {count} times"))
        before = text[max(0, label.lead - 80) : label.lead]
        breaks = count_breaks(before)
        stripped = before.rstrip()
        if breaks >= 2 or not stripped:
            reasons.append((0.5, "stands after a blank line or at the start"))
        elif breaks == 1 and stripped[-1] not in SENTENCE_END:
            reasons.append((-2.5, "the line before it breaks off in mid-sentence"))
        elif not breaks and count < 2:
            reasons.append((-1.0, "stands in mid-line and does not recur"))
        after = text[label.end : label.end + 3].lstrip(" \t\u00a0")
        if after[:1].islower() and reading.mark is None:
            reasons.append((-1.5, "a lower-case word follows"))
        last = text[label.end - 1]
        if last == ";" or (last == "." and reading.mark is None and LOWER.search(text[label.start : label.end])):
            reasons.append((-0.5, "its punctuation is unusual"))
        if reading.name and count < 3 and not reading.honorific and not reading.office:
            common = [word for word in LAST_WORD.findall(reading.name) if word.casefold() in self.words]
            if common and len(common) >= len(reading.name.split()):
                reasons.append((-3.0, "its words are common words of this text"))
        if reading.name and not reading.initials and self.initials and _initials(reading.name) in self.initials:
            reasons.append((2.0, "its initials are a label of their own"))
        if reading.name and count < 2 and reading.weight <= FULL_NAME and HAN.search(reading.name):
            reasons.append((-2.0, "two or three characters that do not recur prove no name"))
        if reading.initials and reading.key in self.full_initials:
            reasons.append((2.0, "they are the initials of another label"))
        return _sum_up(label, reasons)

    def learn(self, anchors: Sequence[Label]) -> None:
        """Take note of the labels that are certain, and of the words before the first of them."""
        for label in anchors:
            self.shapes[self.shape(label)] += 1
            self.styles[self.shape(label)[:2]] += 1
            self.keys[label.reading.key] += 1
        self.first = anchors[0].start if anchors else 0
        head = self.text[: min(self.first, 6000)]
        self.head = frozenset(word.casefold() for word in LAST_WORD.findall(head))

    def weigh_among(self, label: Label) -> Label:
        """Weigh a label against the certain ones."""
        reading = label.reading
        reasons = []
        shape = self.shape(label)
        alike = self.shapes[shape] - (label.points >= ANCHOR)
        style = self.styles[shape[:2]] - (label.points >= ANCHOR)
        if alike > 1:
            reasons.append((1.5, "stands like the certain labels"))
        elif style > 1:
            reasons.append((0.75, "is printed like the certain labels"))
        elif self.keys[reading.key] > 1:
            reasons.append((1.0, "its words are a certain label elsewhere"))
        elif self.styles.total() >= 4 and (
            label.points < ANCHOR or (style < 2 and self.recurrence[self.form(label)] < 2)
        ):
            lone = shape[3] > 0 and reading.mark is None  # a line that stands alone, as titles and headings do
            reasons.append((-2.0 if lone else -1.0, "is printed unlike the certain labels"))
        if reading.name and label.points < ANCHOR + 1:
            words = [word for word in LAST_WORD.findall(reading.name) if len(word) > 2]
            if label.start >= self.first and words and all(word.casefold() in self.head for word in words):
                reasons.append((1.0, "the head of the text names it"))
            elif words and self.is_called(words[-1], label):
                reasons.append((1.0, "the speech nearby names it"))
        return _sum_up(label, reasons)

    def is_called(self, word: str, label: Label) -> bool:
        """Whether a name is spoken shortly before or after its label."""
        called = word.title() if word.isupper() else word
        text = self.text
        return (
            text.find(called, label.end, label.end + NEAR) >= 0
            or text.find(called, max(0, label.start - NEAR), label.start) >= 0
        )

    def shape(self, label: Label) -> Shape:
        """Layout, case, and line breaks before and after a label."""
        words = self.text[label.start : label.end]
        case = "mixed" if LOWER.search(words) else "upper"
        before = count_breaks(self.text[max(0, label.lead - 80) : label.lead])
        after = count_breaks_after(self.text[label.end : label.end + 80])
        return label.layout, case, min(before, 2) if label.lead else 2, min(after, 2)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).casefold()


def _sum_up(label: Label, reasons: list[tuple[float, str]]) -> Label:
    points = label.points + sum(value for value, _ in reasons)
    said = tuple(f"{value:+.1f} {reason}" for value, reason in reasons)
    return label._replace(points=points, reasons=label.reasons + said)


def count_breaks(before: str) -> int:
    """Line breaks between the end of ``before`` and its last other character."""
    tail = before[len(before.rstrip()) :]
    return tail.count("\n") + tail.replace("\r\n", "\n").count("\r")


def count_breaks_after(after: str) -> int:
    """Line breaks between the start of ``after`` and its first other character."""
    tail = after[: len(after) - len(after.lstrip())]
    return tail.count("\n") + tail.replace("\r\n", "\n").count("\r")


def describe(reading: Reading) -> str:
    """Say what the words of a label were read as."""
    if reading.mark and not reading.name:
        return f"a mark ({reading.mark})" + (f" of {reading.outlet}" if reading.outlet else "")
    parts = [
        f"{what} {value.strip(EDGE)!r}"
        for what, value in (
            ("honorific", reading.honorific), ("name", reading.name), ("office", reading.office),
            ("outlet", reading.outlet or reading.second),
        )
        if value
    ]  # fmt: skip
    return ", ".join(parts) or "nothing known"
