"""Between segment and speakers: speech that no label opens.

In: blocks. Out: blocks in which unlabelled questions and answers stand as turns of their own. Bold paragraphs between plain
ones are questions. In plain text, each paragraph is weighed for what it says (it asks, it addresses somebody, it speaks for
an institution), and the likeliest sequence of asking and answering is taken that agrees with the labels around it.
"""

from __future__ import annotations

from itertools import pairwise

from attrs import evolve

from pressconf.layout import Layout
from pressconf.model import Diagnostic, FoundLayout, Role
from pressconf.passes.draft import Block, Draft
from pressconf.passes.header import is_spoken
from pressconf.passes.occasion import names_event
from pressconf.passes.typeset import Stretch, find_stretches, takes_turns
from pressconf.passes.vocabulary import phrases
from pressconf.passes.words import PARAGRAPH
from pressconf.source import strip_span

#: What a change from asking to answering, or back, costs.
CHANGE = 1.0
#: Where this share of the labels follows one of the same words, somebody without a label speaks between.
SAME_AGAIN = 0.25
#: A question's cue counts double within so many characters of the paragraph's start.
OPENING = 60
#: A text without labels needs so many paragraphs after the floor is opened, three of them with so sure a question.
FEWEST, SURE = 8, 1.5
#: What a paragraph gains where the next begins with "My second question".
FIRST_OF_TWO = 2.5


def split_unlabelled(draft: Draft) -> Draft:
    """Fill ``blocks`` again, with the unlabelled questions apart."""
    if not draft.blocks or any(_names_asker(block) for block in draft.blocks):
        return draft
    if not draft.labels and (told := find_stretches(draft, draft.header.end)) is not None:
        return _take_stretches(draft, *told)
    keys = [_key(block) for block in draft.blocks]
    again = sum(one == two for one, two in pairwise(keys)) / max(1, len(keys) - 1)
    known = {person.key.split()[-1] for person in draft.header.roster if person.key}
    answering = all(_names_answerer(block, known) for block in draft.blocks)
    for layout in draft.layouts:
        plain = layout.sets_off == "paragraph"
        if (
            not layout.unlabelled
            or layout.sets_off in ("answer", "turn")
            or (plain and again < SAME_AGAIN and not answering)
        ):
            continue
        blocks, count = _split_plain(draft) if plain else _split_bold(draft, layout)
        if count > 1:
            return _take_blocks(draft, layout, blocks, count)
    return draft


def _take_blocks(draft: Draft, layout: Layout, blocks: list[Block], count: int) -> Draft:
    """The draft with blocks among which ``count`` questions have no label, as a layout sets them off."""
    found = (*draft.found, FoundLayout(layout.name, round(1 - 0.5 ** (count / 2), 4), count))
    message = f"{count} questions stand without a label; they were told by their print and their words"
    remark = Diagnostic("unlabelled-questions", "info", message)
    return evolve(draft, blocks=tuple(blocks), found=found, diagnostics=(*draft.diagnostics, remark))


def _take_stretches(draft: Draft, layout: Layout, stretches: list[Stretch]) -> Draft:
    """The blocks of a text without labels, as its print parts them; what stands before them is an opening, or header."""
    blocks: list[Block] = []
    opening = draft.blocks[0]
    before = strip_span(draft.text, opening.start, stretches[0].start)
    if before.start < before.end and is_spoken(draft, before.start, before.end):
        blocks.append(Block(None, before.start, before.end, "principal"))
    elif before.start < before.end:
        draft = evolve(draft, header=draft.header._replace(end=before.end))
    end = opening.end
    blocks.extend(
        Block(
            None,
            item.start,
            min(item.end, end),
            item.side,
            item.person if item.side == "principal" else None,
            item.named,
        )
        for item in stretches
        if item.start < end
    )
    return _take_blocks(draft, layout, blocks, sum(block.side == "asker" for block in blocks))


def asks_unlabelled(draft: Draft) -> bool:
    """Tell whether a text without labels is a press conference all the same.

    It is where its print parts questions from answers, or where a speaker opens the floor and several paragraphs after that
    surely ask.
    """
    told = find_stretches(draft, 0)
    event = names_event(draft)
    if told is not None and takes_turns(told[1]) and (event or told[0].sets_off == "answer" or told[0].certain):
        return True
    if not event:
        return False
    paragraphs = [hit.span() for hit in PARAGRAPH.finditer(draft.text)]
    floor = phrases("floor_cues", draft.code)
    opened = next(
        (
            number
            for number, (start, end) in enumerate(paragraphs)
            if floor.search(draft.text[max(start, end - 200) : end])
        ),
        None,
    )
    if opened is None or len(paragraphs) - opened < FEWEST:
        return False
    after = paragraphs[opened:]
    sides = choose_sides(draft, after, 1, must_ask=False)
    surely = sum(
        side == "asker" and weigh_asking(draft, draft.text[start:end]) > SURE
        for side, (start, end) in zip(sides, after, strict=True)
    )
    changes = sum(one != two for one, two in pairwise(sides))
    return surely >= 3 and changes >= 5


def _names_asker(block: Block) -> bool:
    """Whether a label tells by itself that its turn asks."""
    reading = block.label.reading if block.label else None
    return reading is not None and bool(reading.mark == "asker" or reading.second or reading.outlet)


def _names_answerer(block: Block, known: set[str]) -> bool:
    """Whether a label tells by itself, or by the header, that its turn answers."""
    reading = block.label.reading if block.label else None
    return reading is None or bool(
        reading.office or reading.mark == "principal" or set(reading.key.split()[-1:]) & known
    )


def _split_bold(draft: Draft, layout: Layout) -> tuple[list[Block], int]:
    """Part blocks at runs of bold paragraphs: each run is a question, what follows it an answer without label."""
    blocks: list[Block] = []
    count = 0
    fullmatch = draft.budget.limit(layout, layout.compiled.fullmatch)
    for block in draft.blocks:
        runs: list[tuple[Role, int, int]] = []
        for hit in PARAGRAPH.finditer(draft.text, block.start, block.end):
            bold = fullmatch(draft.text, hit.start(), hit.end()) is not None
            _extend(runs, "asker" if bold else "principal", hit.start(), hit.end())
        count += sum(side == "asker" for side, _, _ in runs)
        blocks.extend(_make_blocks(draft, block, runs))
    return blocks, count


def _split_plain(draft: Draft) -> tuple[list[Block], int]:
    """Part blocks where the likeliest sequence of asking and answering paragraphs changes."""
    blocks: list[Block] = []
    count = 0
    for number, block in enumerate(draft.blocks):
        paragraphs = [hit.span() for hit in PARAGRAPH.finditer(draft.text, block.start, block.end)]
        following = draft.blocks[number + 1] if number + 1 < len(draft.blocks) else None
        again = following is not None and (block.label is None or _key(following) == _key(block))
        fixed = _end_of_opening(draft, paragraphs) if number == 0 else 1
        sides = choose_sides(draft, paragraphs, fixed, must_ask=again)
        runs: list[tuple[Role, int, int]] = []
        for side, (start, end) in zip(sides, paragraphs, strict=True):
            _extend(runs, side, start, end)
        count += sum(side == "asker" for side, _, _ in runs)
        blocks.extend(_make_blocks(draft, block, runs))
    return blocks, count


def _key(block: Block) -> str | None:
    return block.label.reading.key if block.label else None


def _extend(runs: list[tuple[Role, int, int]], side: Role, start: int, end: int) -> None:
    if runs and runs[-1][0] == side:
        runs[-1] = (side, runs[-1][1], end)
    else:
        runs.append((side, start, end))


def choose_sides(draft: Draft, paragraphs: list[tuple[int, int]], fixed: int, *, must_ask: bool) -> list[Role]:
    """Return the likeliest side of each paragraph: the first ``fixed`` answer (or state), the last asks where it must.

    Two states, weighed paragraphs and a price for each change: the best path in one walk.
    """
    weights = [weigh_asking(draft, draft.text[start:end]) for start, end in paragraphs]
    second = phrases("second_cues", draft.code)
    for number in range(1, len(weights)):
        if weights[number] > 0 and second.match(
            draft.text[paragraphs[number][0] : paragraphs[number][1]].lstrip("*_ ")
        ):
            weights[number - 1] += FIRST_OF_TWO  # who asks a second question has asked a first one
    best = (0.0, -1e9)  # of the paths that end in an answer, in a question
    back: list[tuple[bool, bool]] = []
    for number, weight in enumerate(weights):
        stays, turns = best[0], best[1] - CHANGE
        answer = (max(stays, turns) - weight, turns > stays)
        stays, turns = best[1], best[0] - CHANGE
        question = (max(stays, turns) + weight, turns > stays)
        if number < fixed:
            question = (-1e9, False)
        best = (answer[0], question[0])
        back.append((answer[1], question[1]))
    asks = best[1] > best[0] or (must_ask and len(paragraphs) > fixed)
    sides: list[Role] = []
    for number in range(len(paragraphs) - 1, -1, -1):
        sides.append("asker" if asks else "principal")
        if back[number][asks]:
            asks = not asks
    return sides[::-1]


def weigh_asking(draft: Draft, paragraph: str) -> float:
    """Weigh how much a paragraph asks rather than answers: above 0 it asks."""
    code = draft.code
    words = max(12, len(paragraph.split()))
    weight = min(3, len(phrases("question_cues", code).findall(paragraph))) * 0.8
    weight += 2.0 if paragraph.rstrip(']*_ "”’)').endswith(("?", "？")) else 0.0
    weight += min(1.5, 20 * len(phrases("second_person", code).findall(paragraph)) / words)
    weight -= min(2.0, 20 * len(phrases("first_plural", code).findall(paragraph)) / words)
    if phrases("answer_cues", code).match(paragraph):
        weight -= 2.5
    elif phrases("question_cues", code).search(paragraph[:OPENING]):
        weight += 1.0
    weight -= 1.2 + min(1.0, words / 300)
    return weight


def _end_of_opening(draft: Draft, paragraphs: list[tuple[int, int]]) -> int:
    """How many paragraphs the opening statement has: up to a ruled line or the words that open the floor."""
    for number, (start, end) in enumerate(paragraphs):
        if any(start <= region.start < end for region in draft.furniture if region.kind == "furniture"):
            return number + 1
    floor = phrases("floor_cues", draft.code)
    for number, (start, end) in reversed(list(enumerate(paragraphs))):
        if floor.search(draft.text[max(start, end - 200) : end]):
            return number + 1
    return max(1, len(paragraphs) - 1)


def _make_blocks(draft: Draft, block: Block, runs: list[tuple[Role, int, int]]) -> list[Block]:
    """Make a block of every run; the first keeps the label; ruled lines at the edges belong to nobody."""
    starts, ends = draft.rules
    made: list[Block] = []
    for side, start, end in runs:
        while start in starts and start < end:
            start = strip_span(draft.text, starts[start], end).start
        end = strip_span(draft.text, start, end).end
        while end in ends and start < end:
            end = strip_span(draft.text, start, ends[end]).end
        if start < end:
            label = block.label if not made else None
            made.append(Block(label, start, end, None if label else side))
    return made or [block]
