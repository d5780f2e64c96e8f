"""The separate questions asked in one breath.

In: the speech of a question turn and its language. Out: the parts, spans of the speech. A part is one request for information:
a sentence that asks, without the statement or the announcement before it in the same sentence; two, where two clauses of it ask
something different. What only words the question before anew, proposes its answer or asks on in a word belongs to that
question. Greetings, thanks, leave to ask and statements are none.
"""

from __future__ import annotations

from itertools import pairwise

from pressconf.passes.asking import Grammar, grammar_of
from pressconf.passes.han_parts import asks_on_han, cut_han
from pressconf.passes.words import HAN
from pressconf.source import Span
from pressconf.speech import Speech, find_sentences, trim

#: So few words, broken off, ask nothing.
BROKEN_WORDS, BROKEN_REQUEST = 5, 8
#: So far a statement is looked for that a request breaks off for.
LOOK = 200
#: So few words before "but" state nothing.
LEAD_WORDS = 2
#: So few words beside the leave to ask say nothing.
LEAVE_WORDS = 3
#: How far an indirect question reaches over the comma before it; so few words before its verb leave out who asks.
REACH, UNTOLD = 20, 2
#: A clause that asks something else than the one before it in the sentence has so many words at least.
CLAUSE_WORDS = 3
CLOSING = "\"'”’»)]*_ \u00a0"
QUESTION_MARKS = ("?", "？")
SPACES = dict.fromkeys(map(ord, "\u00a0\u202f\u2009"), " ")
#: Two questions that begin with so many equal words ask one thing; so few words without a verb only propose an answer.
SAME_WORDS, VERBLESS = 3, 6


def find_parts(speech: Speech, code: str | None) -> tuple[Span, ...]:
    """Return the parts of a question turn as spans of the source, ordered and disjoint; none where nothing is asked."""
    text, grammar = speech.text.translate(SPACES), grammar_of(code)
    parts: list[Span] = []
    before: Span | None = None
    for sentence in find_sentences(text):
        touching = before is not None and bool(parts) and parts[-1].end == before.end
        found = _cut_sentence(text, sentence, grammar, touching=touching)
        whole = bool(found) and found[0].start - sentence.start <= 1
        if whole and before is not None and grammar.tag.match(text, *sentence):
            start = before.start
            while parts and parts[-1].end > before.start:
                start = min(start, parts.pop().start)
            found = [Span(start, sentence.end)]
        elif whole and touching and before is not None and _goes_on(text, before, sentence, grammar):
            found = [Span(parts.pop().start, found[0].end), *found[1:]]
        parts += found
        before = sentence
    return tuple(speech.place(*part) for part in parts)


def _goes_on(text: str, before: Span, sentence: Span, grammar: Grammar) -> bool:
    """Whether a question only asks on, words the one before anew or proposes its answer."""
    words = text[sentence.start : sentence.end]
    if HAN.search(words):
        return asks_on_han(words)
    if any(pattern.match(words) for pattern in (grammar.bare, grammar.candidate)):
        return True
    if grammar.request.search(words) is None and _begins_alike(text[before.start : before.end], words, grammar):
        return True
    if len(words.split()) <= VERBLESS and not any(
        pattern.search(words) for pattern in (grammar.finite, grammar.direct, grammar.request, grammar.plain)
    ):
        return True  # "Some of it?"
    return grammar.pointing.match(words) is not None and grammar.request.search(words) is None


def _begins_alike(one: str, two: str, grammar: Grammar) -> bool:
    """Whether a question begins with words of the one before, a short one with its word that asks: "Why now? Why not in May?"."""
    first, second = ([word.strip(",") for word in words.casefold().split()] for words in (one, two))
    if len(second) > SAME_WORDS and " ".join(second[:SAME_WORDS]) in " ".join(first):
        return True
    return len(second) <= VERBLESS and second[0] in first[:2] and grammar.plain.match(two) is not None


def _cut_sentence(text: str, sentence: Span, grammar: Grammar, *, touching: bool) -> list[Span]:
    """Return the parts within one sentence."""
    words = text[sentence.start : sentence.end]
    asked = any(mark in words for mark in QUESTION_MARKS)
    if HAN.search(words):
        return cut_han(text, sentence, asked=asked)
    if _asks_leave(words, grammar):
        return []
    broken = words.rstrip(CLOSING).endswith(("--", "—", "–", "…", "..."))
    if broken and len(words.split()) < BROKEN_WORDS:
        return []
    clauses = _cut_clauses(text, sentence, grammar)
    asking = [n for n, clause in enumerate(clauses) if _opens(text, clause, grammar)]
    if touching and not asking and grammar.plain.match(text, *sentence):
        asking = [0]  # "Tell us what it costs. And who pays for it."
    elif not asked and not any(_asks_bare(text, clauses[n], grammar, broken=broken) for n in asking):
        return []
    if not asking:
        asking = [next((n for n in range(len(clauses)) if _may_ask(text, clauses, n, grammar)), 0)]
    first = asking[0]
    if first and grammar.tag.match(text, *clauses[-1]):
        return [trim(text, sentence, "")]  # "It was a hard question, wasn't it?"
    heads = [_find_start(text, clauses, first, grammar)]
    heads += [n for n in asking[1:] if _asks_anew(text, clauses, heads[-1], n, grammar)]
    spans = [Span(clauses[n].start, clauses[m - 1].end) for n, m in pairwise([*heads, len(clauses)])]
    # a comma before the next clause is no part of the question, and no end mark is cut off
    return [trim(text, span, ",;—–" if span is not spans[-1] else "") for span in spans]


def _asks_leave(words: str, grammar: Grammar) -> bool:
    """Whether a sentence asks for nothing but leave to ask, be it about a matter that it names."""
    hit = grammar.permission.search(words)
    if hit is None:
        return False
    rest = words[hit.end() :]
    others = words[: hit.start()] + rest
    if len([word for word in others.split() if any(map(str.isalpha, word))]) <= LEAVE_WORDS:
        return True
    named = grammar.topic.match(rest) is not None and grammar.announcing.search(hit.group()) is not None
    return named and not any(pattern.search(rest) for pattern in (grammar.request, grammar.finite))


def _cut_clauses(text: str, sentence: Span, grammar: Grammar) -> list[Span]:
    edges = [sentence.start, *(hit.end() for hit in grammar.boundary.finditer(text, *sentence)), sentence.end]
    return [Span(low, high) for low, high in pairwise(edges) if any(map(str.isalnum, text[low:high]))]


def _opens(text: str, clause: Span, grammar: Grammar) -> bool:
    """Whether a clause asks: by its first words, or by a phrase that asks without a mark."""
    return grammar.direct.match(text, *clause) is not None or _requests(text, clause, grammar)


def _asks_bare(text: str, clause: Span, grammar: Grammar, *, broken: bool) -> bool:
    """Whether a clause asks though no question mark ends its sentence."""
    if _requests(text, clause, grammar):
        return not _is_dropped(text, clause, grammar)
    hit = grammar.direct.match(text, *clause)
    if hit is None:
        return False
    return broken or grammar.to_you.search(hit.group()) is not None or grammar.asked.match(text, *clause) is not None


def _is_dropped(text: str, clause: Span, grammar: Grammar) -> bool:
    """Whether a request breaks off for a statement: "And can you describe -- the mayor has said that …"."""
    if not text.startswith("--", clause.end - 3) or len(text[clause.start : clause.end].split()) > BROKEN_REQUEST:
        return False
    return _stands_alone(text, Span(clause.end, min(len(text), clause.end + LOOK)), grammar)


def _requests(text: str, clause: Span, grammar: Grammar) -> bool:
    if grammar.imperative.match(text, *clause) is not None:
        return True
    hit = grammar.request.search(text, clause.start, clause.end + REACH)
    if hit is None or hit.start() >= clause.end:
        return False
    if hit["indirect"] is None or not grammar.ordered:
        return True
    # "people wonder whether" asks nothing, "I wonder whether" and "just wondering whether" do
    before = text[clause.start : hit.start()]
    return len(before.split()) <= UNTOLD or grammar.first.search(before) is not None


def _may_ask(text: str, clauses: list[Span], number: int, grammar: Grammar) -> bool:
    """Whether a clause of a sentence that asks is the one that does, by its first word: "who paid for it?"."""
    clause = clauses[number]
    if number and text[clauses[number - 1].start : clause.start].rstrip().endswith(":"):
        return True
    opposed = grammar.opposed.match(text, *clause) is not None
    if (opposed or not number) and grammar.begun.match(text, *clause) is not None:
        return True
    return (opposed or grammar.joined.match(text, *clause) is None) and grammar.loose.match(text, *clause) is not None


def _find_start(text: str, clauses: list[Span], first: int, grammar: Grammar) -> int:
    """Return the clause with which the question begins: dependent clauses, phrases and names before it are part of it."""
    start = first
    while start > 0:
        clause = clauses[start - 1]
        words = text[clause.start : clause.end]
        if words.rstrip().endswith(":") and not grammar.leads.match(text, clauses[0].start, clause.end):
            return start
        if grammar.opposed.match(text, *clauses[start]) and len(text[clause.start : clause.end].split()) > LEAD_WORDS:
            return start
        if _stands_alone(text, clause, grammar) and not _continues(text, clauses, start - 1, grammar):
            break
        start -= 1
    while 0 < start < first and not grammar.leading.match(text, *clauses[start]):
        start += 1  # what only adds to the statement before: "you got a helmet, a spiked one, …"
    return start


def _stands_alone(text: str, clause: Span, grammar: Grammar) -> bool:
    """Whether a clause is a statement of its own: it has a verb, and opens with no word that hangs on another clause."""
    if grammar.leads.match(text, *clause) is not None:
        return False
    return grammar.dependent.match(text, *clause) is None and grammar.finite.search(text, *clause) is not None


def _continues(text: str, clauses: list[Span], number: int, grammar: Grammar) -> bool:
    """Whether a clause goes on with a dependent one: "if it holds, and they have paid, …"."""
    if number == 0 or grammar.joined.match(text, *clauses[number]) is None:
        return False
    return grammar.dependent.match(text, *clauses[number - 1]) is not None


def _asks_anew(text: str, clauses: list[Span], head: int, number: int, grammar: Grammar) -> bool:
    """Whether a later clause asks something different: joined to the one before, with a verb of its own."""
    clause = clauses[number]
    opening = text[clause.start : clause.end].lstrip()
    joined = grammar.joined.match(text, *clause) is not None and not opening.casefold().startswith(ALTERNATIVES)
    if opening.startswith("¿"):
        return text[max(0, clause.start - 4) : clause.start].rstrip(", ").endswith("?")
    if not joined or grammar.direct.match(text, *clause) is None:
        return False
    if not grammar.ordered and _requests(text, clauses[head], grammar):
        return False  # "could you tell us what it costs and who pays"
    asked = Span(clauses[head].start, clause.start)
    return all(_has_words(text, span) for span in (clause, asked))


def _has_words(text: str, span: Span) -> bool:
    """Whether there are words enough for a question of its own; a look at the first of them tells."""
    return len(text[span.start : min(span.end, span.start + LOOK)].split()) >= CLAUSE_WORDS


ALTERNATIVES = ("or ", "oder ", "o ", "ou ", "или ", "або ", "чи ")
