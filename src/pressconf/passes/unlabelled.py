"""Between segment and speakers: speech that no label opens inside a labelled turn.

In: blocks. Out: blocks in which unlabelled questions stand as turns of their own: whole paragraphs in bold, or paragraphs
that ask right before the label of an answer, where the labels of the document name only those who answer.
"""

from __future__ import annotations

import regex
from attrs import evolve

from pressconf.layout import Layout
from pressconf.model import Diagnostic, FoundLayout, Role
from pressconf.passes.draft import Block, Draft
from pressconf.passes.vocabulary import phrases
from pressconf.source import strip_span

PARAGRAPH = regex.compile(r"\S(?:[^\r\n]|(?:\r\n|\n|\r)(?![ \t]*(?:\r|\n)))*")
FLOOR_RULE = regex.compile(r"^[ \t]*(?:\*[ \t]*){3,}$", regex.MULTILINE)


def split_unlabelled(draft: Draft) -> Draft:
    """Fill ``blocks`` again, with the unlabelled questions apart."""
    askers = sum(block.label is not None and block.label.reading.mark == "asker" for block in draft.blocks)
    if askers or len(draft.blocks) < 2:
        return draft
    if any(block.label and (block.label.reading.second or block.label.reading.outlet) for block in draft.blocks):
        return draft
    layouts = {layout.name: layout for layout in draft.layouts if layout.unlabelled}
    for name, split in (("bold_paragraph", _split_bold), ("paragraph", _split_paragraphs)):
        if name not in layouts:
            continue
        blocks, count = split(draft, layouts[name])
        if count > 1:
            found = (*draft.found, FoundLayout(name, round(1 - 0.5 ** (count / 2), 4), count))
            message = f"{count} questions stand without a label; they were told by their print and their words"
            return evolve(
                draft, blocks=tuple(blocks), found=found,
                diagnostics=(*draft.diagnostics, Diagnostic("unlabelled-questions", "info", message)),
            )  # fmt: skip
    return draft


def _split_bold(draft: Draft, layout: Layout) -> tuple[list[Block], int]:
    """Part blocks at runs of bold paragraphs: each run is a question, what follows it an answer without label."""
    blocks: list[Block] = []
    count = 0
    for block in draft.blocks:
        runs: list[tuple[bool, int, int]] = []
        for hit in PARAGRAPH.finditer(draft.text, block.start, block.end):
            bold = bool(layout.compiled.fullmatch(draft.text, hit.start(), hit.end()))
            if runs and runs[-1][0] == bold:
                runs[-1] = (bold, runs[-1][1], hit.end())
            else:
                runs.append((bold, hit.start(), hit.end()))
        count += sum(bold for bold, _, _ in runs)
        sides: list[Role] = ["asker" if bold else "principal" for bold, _, _ in runs]
        blocks.extend(_make_blocks(draft, block, [(start, end) for _, start, end in runs], sides))
    return blocks, count


def _split_paragraphs(draft: Draft, layout: Layout) -> tuple[list[Block], int]:
    """Part blocks before a label: the last paragraphs are the question that the next label answers.

    Inside a block, a paragraph that asks and is followed by one that opens an answer begins a further exchange.
    """
    code = draft.language.code if draft.language else None
    asks, answers = phrases("question_cues", code), phrases("answer_cues", code)
    blocks: list[Block] = []
    count = 0
    for number, block in enumerate(draft.blocks):
        paragraphs = [(hit.start(), hit.end()) for hit in PARAGRAPH.finditer(draft.text, block.start, block.end)]
        marks = [_looks_asking(draft.text[start:end], asks, answers) for start, end in paragraphs]
        opening = number == 0
        cut_from = _end_of_opening(draft, block, paragraphs) if opening else 1
        followed = number + 1 < len(draft.blocks)
        asked = _find_questions(paragraphs, marks, cut_from, followed, draft.text, answers)
        count += len(asked)
        edges = sorted({0} | {n for span in asked for n in span if n < len(paragraphs)})
        pieces = [
            (paragraphs[low][0], paragraphs[(edges[at + 1] if at + 1 < len(edges) else len(paragraphs)) - 1][1])
            for at, low in enumerate(edges)
        ]
        asking = {low for low, _ in asked}
        sides: list[Role] = ["asker" if low in asking else "principal" for low in edges]
        blocks.extend(_make_blocks(draft, block, pieces, sides) if paragraphs else [block])
    return blocks, count


def _find_questions(
    paragraphs: list[tuple[int, int]], marks: list[float], first: int, followed: bool, text: str, answers: regex.Pattern[str]
) -> list[tuple[int, int]]:
    """Return the runs of paragraphs ``[low, high)`` that ask."""
    found: list[tuple[int, int]] = []
    number = first
    while number < len(paragraphs):
        last = number + 1 == len(paragraphs)
        if followed and last and (marks[number] > 0 or len(paragraphs) > first):
            found.append((number, number + 1))
        elif marks[number] >= 2 and not last and answers.match(text[paragraphs[number + 1][0] : paragraphs[number + 1][0] + 80].lstrip()):
            found.append((number, number + 1))
        number += 1
    return found


def _looks_asking(paragraph: str, asks: regex.Pattern[str], answers: regex.Pattern[str]) -> float:
    """How much a paragraph asks: its cues and question marks, less the phrases that open answers."""
    score = min(3, len(asks.findall(paragraph))) + (1.5 if paragraph.rstrip("]*_ \"”").endswith("?") else 0.0)
    if answers.match(paragraph[:80]):
        score -= 2.0
    return float(score)


def _end_of_opening(draft: Draft, block: Block, paragraphs: list[tuple[int, int]]) -> int:
    """How many paragraphs the opening statement has: up to a ruled line or the words that open the floor."""
    code = draft.language.code if draft.language else None
    floor = phrases("floor_cues", code)
    for number, (start, end) in enumerate(paragraphs):
        if any(start <= region.start < end for region in draft.furniture if region.kind == "furniture"):
            return number + 1
    for number, (start, end) in reversed(list(enumerate(paragraphs))):
        if floor.search(draft.text[max(start, end - 200) : end]):
            return number + 1
    return max(1, len(paragraphs) - 1)


def _make_blocks(draft: Draft, block: Block, pieces: list[tuple[int, int]], sides: list[Role]) -> list[Block]:
    """Make a block of every piece; the first keeps the label; ruled lines at the edges belong to nobody."""
    odd = {region.start: region.end for region in draft.furniture if region.kind == "furniture"}
    made: list[Block] = []
    for (start, end), side in zip(pieces, sides, strict=True):
        if start in odd and odd[start] >= end:
            continue
        low = start
        while low in odd:
            low = strip_span(draft.text, odd[low], end).start
        high = end
        for region in reversed(draft.furniture):
            if region.kind == "furniture" and region.end == high and region.start >= low:
                high = strip_span(draft.text, low, region.start).end
        if low < high:
            labelled = not made and block.label is not None
            made.append(Block(block.label if labelled else None, low, high, None if labelled else side))
    return made or [block]
