"""The way of a text through the library, on one screen.

text -> page -> labels -> accepted or refused -> header -> blocks -> unlabelled questions -> speakers -> roles -> houses -> kinds ->
askers -> conference. Each pass is a pure function ``Draft -> Draft`` in its own module; nothing flows back.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import IO, Any, Literal, TypedDict, Unpack

from attrs import evolve

from pressconf.errors import LimitExceededError, NotATranscriptError, PressconfError, UnknownLayoutError
from pressconf.layout import Layout, LayoutError
from pressconf.layouts import LAYOUTS
from pressconf.model import Conference, Diagnostic
from pressconf.passes.accept import find_refusal
from pressconf.passes.askers import name_askers
from pressconf.passes.brackets import turn_brackets
from pressconf.passes.budget import PatternBudget
from pressconf.passes.build import build_conference
from pressconf.passes.detect import NEEDED, detect_labels
from pressconf.passes.draft import Block, Draft, Hints, Limits
from pressconf.passes.header import read_header
from pressconf.passes.houses import tell_houses
from pressconf.passes.kinds import assign_kinds
from pressconf.passes.page import read_page
from pressconf.passes.roles import assign_roles
from pressconf.passes.segment import split_blocks
from pressconf.passes.speakers import resolve_speakers
from pressconf.passes.typeset import find_stretches, takes_turns
from pressconf.passes.unlabelled import asks_unlabelled, split_unlabelled
from pressconf.source import hash_text, strip_span
from pressconf.tree import set_anchors

Pass = Callable[[Draft], Draft]

#: Where the labels are; after these the text is taken for a transcript or refused.
FINDING: tuple[Pass, ...] = (read_page, detect_labels)
#: What they mean.
READING: tuple[Pass, ...] = (
    turn_brackets,
    read_header,
    split_blocks,
    split_unlabelled,
    resolve_speakers,
    assign_roles,
    tell_houses,
    assign_kinds,
    name_askers,
)


def parse(
    text: str,
    *,
    id: str | None = None,
    meta: Mapping[str, str] | None = None,
    layouts: Iterable[Layout | str] = LAYOUTS,
    hints: Hints | None = None,
    limits: Limits | None = None,
    on_unlabelled: Literal["error", "statement"] = "error",
) -> Conference:
    """Turn the raw text of a press conference into a ``Conference``.

    ``text`` is never rewritten: all offsets are code points into it. ``id`` defaults to 16 hex digits of the text's SHA-256;
    ``meta`` (flat, strings) is carried untouched into records and exports; ``layouts`` are ``Layout`` objects or names of
    ``LAYOUTS``. ``TypeError`` for a non-``str``; ``NotATranscriptError`` where no layout explains the text, unless
    ``on_unlabelled="statement"``, which then gives one ``Statement``; ``LimitExceededError`` beyond ``limits``, which is
    ``PatternTimeoutError`` where patterns of your own took too long.

    >>> import pressconf
    >>> conf = pressconf.parse("MR. VALE: Good morning.\\n\\nQ  Is it safe?\\n\\nMR. VALE: Yes, it is.")
    >>> conf.questions[0].answers[0].speaker.name
    'Vale'
    """
    limits = Limits() if limits is None else _check_limits(limits)
    hints = Hints() if hints is None else hints
    _check_arguments(text, id, on_unlabelled, hints)
    if len(text) > limits.max_characters:
        raise LimitExceededError("max_characters", limits.max_characters, len(text))
    identifier = hash_text(text) if id is None else id
    budget = PatternBudget(limits.pattern_seconds, len(text))
    draft = Draft(text=text, layouts=find_layouts(layouts), hints=hints, budget=budget)
    for step in FINDING:
        draft = step(draft)
    draft, refusal = judge_text(draft)
    if refusal is None:
        for step in READING:
            draft = step(draft)
    elif on_unlabelled == "error":
        raise NotATranscriptError(draft.scores, NEEDED, identifier, refusal or explain_shortness(text))
    else:
        draft = make_statement(draft)
    return build_conference(draft, identifier, _check_meta(meta))


def _check_arguments(text: object, id: object, on_unlabelled: str, hints: object) -> None:
    """Refuse arguments of ``parse`` that cannot be meant."""
    if not isinstance(text, str):
        raise TypeError(f"parse() takes a str, not {type(text).__name__}; for bytes or a file use pressconf.load()")
    if on_unlabelled not in ("error", "statement"):
        raise ValueError(f'on_unlabelled must be "error" or "statement", not {on_unlabelled!r}')
    if id is not None and not isinstance(id, str):
        raise TypeError(f"id must be a str, not {type(id).__name__}")
    if not isinstance(hints, Hints):
        raise TypeError(f"hints must be pressconf.Hints(...), not {type(hints).__name__}")


def _check_limits(limits: object) -> Limits:
    """Refuse limits that are no numbers."""
    if not isinstance(limits, Limits):
        raise TypeError(f"limits must be pressconf.Limits(...), not {type(limits).__name__}")
    for name, value in limits._asdict().items():
        if not isinstance(value, int | float):
            raise TypeError(f"{name} must be a number, not {value!r}")
        if value != value:
            raise ValueError(f"{name} must be a number to compare with, not {value!r}; for no limit, give math.inf")
    return limits


def judge_text(draft: Draft) -> tuple[Draft, str | None]:
    """Return the draft as it is to be read, and why it is refused, or None.

    Where the labels make no transcript, print and words may; a single label that names somebody then still names the speaker.
    """
    refusal = find_refusal(draft)
    if refusal is None:
        return draft, None
    bare = evolve(draft, labels=(), found=())
    if not asks_unlabelled(bare):
        return bare, refusal
    named = len(draft.labels) == 1 and draft.labels[0].reading.name is not None
    if named and (told := find_stretches(bare, 0)) is not None:
        named = not takes_turns(told[1])
    return (draft if named else bare), None


def explain_shortness(text: str) -> str:
    """Return what is odd about a text that is no transcript because there is hardly any; empty for the others."""
    if not text.strip():
        return "it is blank"
    if len(text) < 300 and " " not in text.strip() and text.strip().endswith((".txt", ".md")):
        return "it has the look of a path (to read a file, call load(path))"
    return ""


def find_layouts(layouts: Iterable[Layout | str]) -> tuple[Layout, ...]:
    """Return the layouts that names and objects mean, sorted by name: their order never changes a result."""
    if isinstance(layouts, str | Layout):
        raise TypeError(f"layouts takes several: layouts=[{getattr(layouts, 'name', repr(layouts))}]")
    known = {layout.name: layout for layout in LAYOUTS}
    found: dict[str, Layout] = {}
    for layout in layouts:
        if not isinstance(layout, Layout):
            if layout not in known:
                raise UnknownLayoutError(layout, sorted(known))
            layout = known[layout]
        if found.setdefault(layout.name, layout) != layout:
            raise LayoutError(
                layout.name,
                "layouts has two different layouts of this name; rename one of them, or leave the other out",
            )
    for layout in found.values():
        layout.check()  # a pattern that cannot work is told before anything else
    return tuple(found[name] for name in sorted(found))


def make_statement(draft: Draft) -> Draft:
    """Take a text without labels for one statement of somebody unknown."""
    draft = read_header(evolve(draft, labels=(), found=()))
    span = strip_span(draft.text, draft.header.end, len(draft.text))
    if span.start == span.end:
        span = strip_span(draft.text, 0, len(draft.text))
        draft = evolve(draft, header=draft.header._replace(end=0))
    draft = resolve_speakers(evolve(draft, blocks=(Block(None, span.start, span.end, "unknown"),)))
    remark = Diagnostic(
        "unlabelled-text", "warning", "no layout explains this text; it is taken for one statement", span
    )
    return evolve(draft, kinds=("statement",), evidence=((),), diagnostics=(*draft.diagnostics, remark))


def _check_meta(meta: Mapping[str, str] | None) -> dict[str, str]:
    checked = dict(meta or {})
    for key, value in checked.items():
        if not isinstance(key, str) or not isinstance(value, str):
            raise TypeError(f"meta must map str to str; {key!r} maps to {type(value).__name__}")
    return checked


#: Why a file has no conference where the system killed a process.
KILLED = "the process that was to read it was killed (for want of memory?); load it by itself"


class ParseOptions(TypedDict, total=False):
    """The options of ``parse``."""

    id: str | None
    meta: Mapping[str, str] | None
    layouts: Iterable[Layout | str]
    hints: Hints | None
    limits: Limits | None
    on_unlabelled: Literal["error", "statement"]


class LoadOptions(ParseOptions, total=False):
    """The options of ``load``."""

    encoding: str | None


def load(
    source: str | os.PathLike[str] | IO[Any], *, encoding: str | None = None, **options: Unpack[ParseOptions]
) -> Conference:
    """Read a path or an open file and parse it; ``options`` are those of ``parse``.

    Plain text, and by content and suffix: HTML, PDF, Word, WebVTT, SubRip (each with its extra) and the JSON of diarised
    speech. Offsets refer to ``conf.source``, the text that the reader gives; ``conf.locate`` has the page or the time.

    In plain text BOM, UTF-8, UTF-16 and cp1252 are told apart (with the extra ``encodings`` many more); ``DecodeError`` where the
    bytes are no text. Line ends and a BOM stay in it: offsets equal those of ``open(path, newline="")``. ``MissingExtraError``
    names what to install; ``UnreadableError`` is for a file that is damaged, encrypted or without text; ``LimitExceededError``
    for one that holds more than ``limits`` allow. A URL is no path: nothing is ever fetched.
    """
    from pressconf.readers import read_document  # what reads files is no part of the cost of an import
    from pressconf.readers.reader import Bounds

    given = options.get("limits")
    limits = Limits() if given is None else _check_limits(given)
    bounds = Bounds(limits.max_pages, limits.max_unpacked_bytes, limits.max_characters)
    # more characters than usual may have more bytes: at most four each, after a BOM
    usual = limits.max_bytes == Limits().max_bytes
    most = max(limits.max_bytes, 4 * limits.max_characters + 4) if usual else limits.max_bytes
    document = read_document(source, encoding, bounds, most)
    conf = parse(document.text, **options)
    return set_anchors(conf, document.anchors) if document.anchors else conf


def load_many(
    paths: Iterable[str | os.PathLike[str]], *, jobs: int = 1, **options: Unpack[LoadOptions]
) -> Iterator[Conference | PressconfError]:
    """Yield for each path, in order, its ``Conference`` or the ``PressconfError`` that it met; ``jobs`` processes at once."""
    if isinstance(paths, str | os.PathLike):
        raise TypeError("load_many() takes several paths; for one, call load()")
    if jobs < 1:
        raise ValueError(f"jobs is at least 1, not {jobs}")
    work = partial(_load_one, options=options)
    if jobs == 1:
        yield from map(work, paths)
        return
    from pressconf.errors import UnreadableError
    from pressconf.pool import map_in_processes

    listed = list(paths)
    for path, result in zip(listed, map_in_processes(work, listed, jobs), strict=True):
        yield result or UnreadableError(os.fspath(path), KILLED)


def _load_one(path: str | os.PathLike[str], options: LoadOptions) -> Conference | PressconfError:
    try:
        return load(path, **options)
    except PressconfError as error:
        return error
    except OSError as error:
        from pressconf.errors import UnreadableError

        return UnreadableError(os.fspath(path), error.strerror or str(error))


__all__ = ["load", "load_many", "parse"]
