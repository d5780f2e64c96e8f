"""What a language's way of asking and answering is to us: tables of words, no behaviour. All entries are case-folded."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen


def _copy(numbers: Mapping[str, int]) -> dict[str, int]:
    return dict(numbers)


@frozen(eq=False, repr=False)
class Asking:
    """Words of questions and answers; a table that a language has no use for is empty."""

    code: str
    #: Words that ask: "what", "how".
    interrogatives: tuple[str, ...] = ()
    #: Those of them that ask for a yes or a no: "est-ce" of French.
    polar_words: tuple[str, ...] = ()
    #: Those of all that within a sentence rather open a clause that asks nothing: "which", "when".
    relatives: tuple[str, ...] = ()
    #: Verbs that stand before their subject in a question, and the subjects: "did" "you". Empty where word order asks nothing.
    inversions: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    #: Subjects that take up what was said, "it", and how they only seem to: "it true" in "is it true that".
    echo_subjects: tuple[str, ...] = ()
    empty_subjects: tuple[str, ...] = ()
    #: Pronouns that open a clause: "you", "they".
    clause_subjects: tuple[str, ...] = ()
    #: What asks without a question mark, anywhere in a clause: "i wonder if", "could you tell".
    request_cues: tuple[str, ...] = ()
    #: What asks with an indirect question behind it: "like to know" "whether".
    asking_verbs: tuple[str, ...] = ()
    indirect_words: tuple[str, ...] = ()
    #: Verbs that ask at the start of a clause: "describe".
    imperatives: tuple[str, ...] = ()
    #: Questions that ask for no information: "may i ask a question", "can you hear me".
    permission_cues: tuple[str, ...] = ()
    #: Questions that belong to the statement before them: "is that right".
    tags: tuple[str, ...] = ()
    #: Questions that belong to the question before them: "why", "if so".
    bare_follow_ups: tuple[str, ...] = ()
    #: Those that some more words may follow: "if not, by when".
    conditional_follow_ups: tuple[str, ...] = ()
    #: How a question begins that words the one before anew, or proposes its answer: "or", "i mean".
    candidate_openers: tuple[str, ...] = ()
    #: How an example begins, "for example", and words that point back, "that".
    example_openers: tuple[str, ...] = ()
    pointing: tuple[str, ...] = ()
    #: What is announced, and the verb after it: "my second question" "is".
    question_nouns: tuple[str, ...] = ()
    copulas: tuple[str, ...] = ()
    #: Words that number questions -> 1 ..; -1 is the last, -2 the other one.
    ordinals: Mapping[str, int] = field(factory=dict, converter=_copy)
    #: Words that join clauses, "and", and what may stand between them and the word that asks, "also".
    joiners: tuple[str, ...] = ()
    #: Those of the joiners behind a statement that is whole: "but".
    adversatives: tuple[str, ...] = ()
    lead_words: tuple[str, ...] = ()
    #: Words that open a clause or a phrase that cannot stand alone: "if", "given".
    subordinators: tuple[str, ...] = ()
    #: Words that only a clause with a verb of its own has: "is", "said".
    finite_words: tuple[str, ...] = ()
    #: How an answer turns to a matter: "as for", "on the".
    topic_cues: tuple[str, ...] = ()
    #: Words with which somebody declines to answer, or cannot: "no comment", "i don't know".
    decline_cues: tuple[str, ...] = ()
    #: What refuses, before a verb of saying: "i won't" "discuss".
    refusals: tuple[str, ...] = ()
    saying_verbs: tuple[str, ...] = ()
