"""Third pass: the header, from the start of the text to the first speech.

In: the labels. Out: ``header``: where it ends, title, date, place, status, and the roster of people that it names. What
stands between the header's end and the first label is an opening statement without a label.
"""

from __future__ import annotations

import datetime

from attrs import evolve

from pressconf.deferred import defer
from pressconf.model import Diagnostic
from pressconf.passes.dates import find_dates
from pressconf.passes.draft import Draft, Header
from pressconf.passes.people import find_people
from pressconf.passes.place import PLACE_KEYS, PLACE_NOUN, SENTENCE_END, HeaderLine, find_place, weigh_event
from pressconf.passes.typeset import find_stretches, takes_turns
from pressconf.passes.vocabulary import phrases, union
from pressconf.passes.words import PARAGRAPH
from pressconf.source import Span, count_line_ends

TIME = defer(
    r"(?i)[(\s]*\d{1,2}[:.]\d{2}(?::\d{2})?\s{0,3}(?:[ap]\.?\s?m\.?)?\s{0,3}(?:\p{Lu}{2,5}|uhr|h|hrs|часов)?[)\s]*\.?"
)
FIELD = defer(r"[-•*\s]{0,4}(?P<key>[\p{L}_&/ \u3000]{2,30})[:：][ \t\u00a0]*(?P<value>\S.*)?")
TITLE_KEYS = frozenset({"title", "título", "titre", "titel", "titolo", "标题", "заголовок", "タイトル"})
DATE_KEYS = frozenset(
    {"date", "fecha", "datum", "data", "дата", "日期", "日付", "日時", "开始时间", "時間", "时间", "event date"}
)
MARKUP = defer(r"^[#>*_\s•-]+|(?<![*_#\s])[*_#\s]++$|\\(?=[_*\[\]#\\])")
MAX_LINES = 80
#: A summary of at most so many words (times five) may stand above the date.
MOST_PROSE = 24.0
LONGEST_TOLD = 400
#: More words than this are a statement, even in the third person.
MOST_TOLD = 120
CLOSING_QUOTES = '”"»“’」』'
#: "Home > News > Press conferences"
BREADCRUMB = defer(r"[^>›»]{1,80} [>›»] [^>›»]{1,80} [>›»] ")
US_TIME = defer(r"\b[ECMP][SD]T\b")


def read_header(draft: Draft) -> Draft:
    """Fill ``header``."""
    limit = _find_limit(draft)
    lines = _read_lines(draft, limit)
    count = _count_header_lines(lines)
    lines = lines[:count]
    end = find_speech(draft, lines[-1].end if lines else 0, limit)
    lines = _join_capitals(draft.text, lines)
    heads = {draft.text[region.start : region.end].strip() for region in draft.furniture if region.kind == "furniture"}
    title = _find_title([line for line in lines if line.text not in heads]) or _find_title(lines)
    title = title or next((line for line in lines if line.is_status and _names_event(draft, line)), None)
    date, conflict = _find_date(lines, title)
    speakers = {label.reading.name for label in draft.labels if label.reading.name}
    place = find_place([line for line in lines if line.text not in speakers], title)
    status = next((line.text.strip("()[] .") for line in lines if line.is_status and line is not title), None)
    people = find_people(draft.text, Span(0, end))
    header = Header(
        end=end,
        title=title.text if title else None,
        date=date,
        location=place,
        status=status,
        roster=tuple(reading for reading, _ in people),
        roster_spans=tuple(span for _, span in people),
    )
    diagnostics = draft.diagnostics + ((conflict,) if conflict else ())
    return evolve(draft, header=header, diagnostics=diagnostics)


def _names_event(draft: Draft, line: HeaderLine) -> bool:
    """Whether a status names the event as well, as a lone title does: "Transcript of doorstop interview"."""
    bare = line.text.strip("()[]. ")
    statuses = phrases("statuses", draft.code)
    hit = statuses.match(bare)
    rest = bare[hit.end() :] if hit else ""
    return weigh_event(statuses.sub("", rest)) > 0


def _find_limit(draft: Draft) -> int:
    """Where speech begins at the latest: at the first label, or where print sets off the first question."""
    if draft.labels:
        return draft.labels[0].lead
    layout, stretches = find_stretches(draft, 0) or (None, [])
    sure = layout is not None and layout.sets_off == "question" and takes_turns(stretches)
    return stretches[0].start if sure else len(draft.text)


def find_speech(draft: Draft, start: int, limit: int) -> int:
    """Return where the header ends at the latest: after paragraphs that tell of the event and speak to nobody."""
    told = start
    for hit in PARAGRAPH.finditer(draft.text, start, limit):
        if is_spoken(draft, *hit.span()):
            return told
        if weigh_event(hit.group()[:LONGEST_TOLD]):
            told = hit.end()
    # a long statement may speak of nobody but the institution
    return limit if len(draft.text[told:limit].split()) <= MOST_TOLD else told


def is_spoken(draft: Draft, start: int, end: int) -> bool:
    """Tell whether somebody speaks in ``[start, end)``: "we", "I" or a courtesy; else the event is told of."""
    code = draft.code
    tables = ("first_singular", "first_plural", "courtesy_cues")
    return any(phrases(table, code).search(draft.text, start, end) for table in tables)


def _read_lines(draft: Draft, limit: int) -> list[HeaderLine]:
    """The lines before ``limit``, front matter's wrapped values joined."""
    order = draft.hints.date_order
    if order is None and US_TIME.search(draft.text, 0, min(limit, 3000)):
        order = "mdy"  # a text that tells the time in an American zone writes its dates so
    furniture = {region.start for region in draft.furniture if region.kind == "furniture"}
    statuses = phrases("statuses", draft.code)
    other = phrases("other_dates", draft.code)
    found: list[HeaderLine] = []
    for line in draft.lines:
        if line.start >= limit or len(found) >= MAX_LINES:
            break
        if line.blank:
            continue
        last = min(line.last, limit)
        raw = draft.text[line.first : last]
        words = _clean(raw)
        ruled = line.first in furniture and not any(char.isalnum() for char in raw)
        if found and found[-1].key and line.first > line.start and not ruled and raw and not FIELD.fullmatch(raw):
            before = found[-1]  # a value that front matter has wrapped
            joined = (before.text.rstrip("\\ ") + " " + words.lstrip("\\ ")).strip(" \"'")
            found[-1] = before._replace(end=last, text=joined)
            continue
        field = FIELD.fullmatch(raw) if len(raw) < 400 else None
        key = field["key"].replace("\u3000", "").strip().casefold() if field else None
        if key is not None and key not in union("field_words") | TITLE_KEYS | DATE_KEYS | PLACE_KEYS and "_" not in key:
            key = None
        if key and field:
            words = _clean(field["value"] or "")
        dates = () if ruled or len(raw) > 300 else tuple(find_dates(words, order))
        is_other = bool(other.match(key)) if key else bool(dates and other.search(words[: dates[0].start]))
        bare = words.strip("()[]. ")
        hit = statuses.match(bare)
        is_status = bool(hit and len(bare) <= len(hit.group()) + 30 and len(bare.split()) <= 6)
        found.append(
            HeaderLine(
                line.first, last, "" if ruled else words, dates, bool(TIME.fullmatch(bare)), is_status, is_other, key
            )
        )
    return found


def _clean(raw: str) -> str:
    """A header line without markup; "\\_" stands for a space that must not break."""
    plain = raw.removeprefix("\ufeff").replace("\\_", " ").replace("\u00a0", " ").replace("\\u2060", "")
    return MARKUP.sub("", plain).strip(" \"'")


def _join_capitals(text: str, lines: list[HeaderLine]) -> list[HeaderLine]:
    """Join the lines of a title in capitals that runs over several lines."""
    joined: list[HeaderLine] = []
    for line in lines:
        before = joined[-1] if joined else None
        plain = not (line.key or line.is_time or line.is_status) and line.text.isupper() and len(line.text.split()) > 2
        if (
            before
            and plain
            and before.text.isupper()
            and len(before.text.split()) > 2
            and not before.key
            and not before.is_status
        ):
            gap = text[before.end : line.start]
            if count_line_ends(gap) == 1 and not before.dates:
                shift = len(before.text) + 1
                dates = tuple(found._replace(start=found.start + shift, end=found.end + shift) for found in line.dates)
                joined[-1] = before._replace(
                    end=line.end, text=f"{before.text} {line.text}", dates=before.dates + dates
                )
                continue
        joined.append(line)
    return joined


def _count_header_lines(lines: list[HeaderLine]) -> int:
    """How many lines are header: the prefix that is most header-like, before the prose of an opening statement."""
    best, best_count, total, prose = 0.0, 0, 0.0, 0.0
    for number, line in enumerate(lines):
        weight = _weigh_line(line)
        total += weight
        prose += max(0.0, -weight)
        # a date or time line belongs to the header, whatever summary stands above it
        dated = weight >= 2.0 and bool(line.text) and prose < MOST_PROSE and (line.is_time or bool(line.dates))
        if (total >= best and total > 0) or dated:
            best, best_count = max(total, 0.0), number + 1
            total = best
    return best_count


def _weigh_line(line: HeaderLine) -> float:
    if line.key or line.is_time or line.is_status or not line.text:
        return 2.0
    words = len(line.text.split()) if line.text.isascii() or " " in line.text else len(line.text) / 3
    if line.dates and words <= 30:
        return 3.0
    if line.text.rstrip(CLOSING_QUOTES).endswith(SENTENCE_END):
        return -max(0.5, words / 5)
    if words > 30:
        return -words / 5
    return 1.0 if words <= 16 else 0.3


def _find_title(lines: list[HeaderLine]) -> HeaderLine | None:
    """The line that says what the event is: a title field, else the line with the most telling words, else the first."""
    for line in lines:
        if line.key in TITLE_KEYS and line.text:
            return line
    recurring = [line.text for line in lines]
    best, best_weight = None, 0.0
    for number, line in enumerate(lines):
        bare = not line.text or line.key or line.is_time or line.is_status or len(line.text) > 250
        if bare or BREADCRUMB.match(line.text) or line.text.startswith(("[", "(")) or recurring.count(line.text) > 1:
            continue
        if line.dates and len(line.text) - (line.dates[0].end - line.dates[0].start) < (12 if " " in line.text else 5):
            continue
        weight = weigh_event(line.text)
        if not weight and (number or line.text.isupper() or (len(line.text.split()) < 3 and " " in line.text)):
            continue
        weight += max(0.0, 1.5 - 0.25 * number) - (0.5 if line.dates else 0.0)
        if line.text.endswith(SENTENCE_END) and not line.text.endswith("?"):
            weight -= 2.0
        if PLACE_NOUN.search(line.text):
            weight -= 1.0  # "Anchor Press Briefing Room"
        if weight > best_weight:
            best, best_weight = line, weight
    return best


def _find_date(lines: list[HeaderLine], title: HeaderLine | None) -> tuple[datetime.date | None, Diagnostic | None]:
    """The title's date, else a date field's, else the first date line's; never a "last updated"."""
    own = [line for line in lines if line.dates and not line.is_other_date]
    titled = title.dates[0].date if title and title.dates and not title.is_other_date else None
    fields = [line.dates[0].date for line in own if line.key in DATE_KEYS]
    lined = [line.dates[0].date for line in own if not line.key and line is not title]
    date = titled or next(iter(fields), None) or next(iter(lined), None)
    if date is None:
        return None, None
    against = next(
        (line for line in own if line.dates[0].date != date and (line.key in DATE_KEYS or not line.key)), None
    )
    if against is None:
        return date, None
    message = (
        f"the header gives two dates, {date.isoformat()} and {against.dates[0].date.isoformat()}; the first is taken"
    )
    return date, Diagnostic("conflicting-dates", "warning", message, Span(against.start, against.end))
