"""What a language is to us: tables of words, no behaviour.

All entries are case-folded. A label's words are looked up in the tables of all languages together; cues in speech are
those of the document's own language and English. Each entry earns its place: it occurs in print, and it is no person,
publisher or outlet.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen


def _copy(months: Mapping[str, int]) -> dict[str, int]:
    return dict(months)


@frozen(eq=False, repr=False)
class Language:
    """Words of one language, case-folded; tuples of phrases may hold several words with single spaces."""

    code: str
    name: str
    #: The commonest function words: they tell the language of a text.
    function_words: frozenset[str]
    #: Marks that stand for somebody who asks: "q", "question", "journalist".
    asker_marks: frozenset[str]
    #: Marks that stand for somebody who answers: "a", "answer".
    answer_marks: frozenset[str]
    #: Marks and roles of who manages the event: "moderator", "operator".
    moderator_marks: frozenset[str]
    #: "interpreter", "translator".
    interpreter_marks: frozenset[str]
    #: Somebody of no stated side: "voice", "unidentified speaker", "participant".
    voice_marks: frozenset[str]
    #: Bracketed or trailing remarks in a label that are no part of a name: "interpreted", "off-mic", "through interpreter".
    label_notes: frozenset[str]
    #: "mr", "dr", "sir" (without full stop).
    honorifics: frozenset[str]
    #: Head words of offices and functions: "president", "minister", "spokesperson", "analyst".
    offices: frozenset[str]
    #: Offices whose holder asks: "analyst", "correspondent", "reporter", "editor".
    asker_offices: frozenset[str]
    #: Offices whose holder manages press events: "spokesperson", "press secretary", "head of investor relations".
    moderator_offices: frozenset[str]
    #: Lower-case words inside names: "de", "van", "bin".
    particles: frozenset[str]
    #: Words that mark an organisation: "news", "agency", "times", "bank", "radio".
    organisations: frozenset[str]
    #: Month names and their abbreviations (without full stop) -> 1..12.
    months: Mapping[str, int] = field(converter=_copy)
    #: What such an event is called in titles, the most telling first: "press conference", "briefing".
    events: tuple[str, ...]
    #: First words of header fields and prose lead-ins that look like labels: "subject", "note", "date", "part".
    field_words: frozenset[str]
    #: Status lines: "as delivered", "check against delivery".
    statuses: tuple[str, ...]
    #: Words before a date that is not the event's: "last updated", "published".
    other_dates: tuple[str, ...]
    #: Headings that open boxes or the trailer: "see also", "related topics", "call participants".
    trailer_headings: tuple[str, ...]
    #: Headings that open a part of the event and belong to nobody: "questions and answers", "prepared remarks".
    section_headings: tuple[str, ...]
    #: Places without an address: "via teleconference", "aboard".
    place_cues: tuple[str, ...]
    #: Phrases that ask: "could you", "my question", "what is".
    question_cues: tuple[str, ...]
    #: Phrases that open an answer: "thank you for the question", "on your first question".
    answer_cues: tuple[str, ...]
    #: Phrases that give the floor or manage it: "next question", "go ahead", "your line is open".
    handover_cues: tuple[str, ...]
    #: Thanks, greetings, openings and closings, which say nothing of substance: "thank you", "good morning", "that concludes".
    courtesy_cues: tuple[str, ...]
    #: Phrases that open questions to the floor: "happy to take your questions".
    floor_cues: tuple[str, ...]
    #: What stands before one's own name: "my name is", "i'm", "this is", "it's".
    introductions: tuple[str, ...]
    #: What stands between a name and an outlet: "from", "with", "of", "at", "for".
    outlet_links: frozenset[str]
    #: What precedes a called name or outlet: "we'll go to", "from the line of", "over to".
    call_cues: tuple[str, ...]
    #: Words of bracketed non-speech: "laughter", "applause", "inaudible".
    stage_words: frozenset[str] = frozenset()
    #: Words that address the other: "you", "your". They are frequent in questions.
    second_person: frozenset[str] = frozenset()
    #: The press, which the head of a transcript speaks of: "media", "journalists".
    press_words: frozenset[str] = frozenset()
    #: Other occasions on which people ask and answer, as heads of texts name them: "oral evidence", "panel discussion".
    other_events: tuple[str, ...] = ()
    #: Labels of listeners and viewers, who ask and are no press: "caller".
    lay_marks: frozenset[str] = frozenset()
    #: What opens the heading of a scene in a script: "int", "ext".
    scene_words: frozenset[str] = frozenset()
    #: Headings of questions that nobody has spoken: "frequently asked questions".
    faq_headings: tuple[str, ...] = ()
    #: The days of the week, which stand before a date and are no place.
    weekdays: frozenset[str] = frozenset()
    #: What stands before an office and is its matter or place, no name: "外務" before "大臣".
    office_parts: frozenset[str] = frozenset()
    #: Verbs that a label glues to an office: "回應".
    label_verbs: frozenset[str] = frozenset()
    #: Articles, which may stand before an honorific in a label: "El señor GIL".
    articles: frozenset[str] = frozenset()
    #: What joins a mark and a note on how it was heard: "Caller by phone", "Frage aus dem Saal".
    note_links: frozenset[str] = frozenset()
    #: Words of forms of address before a name in capitals: "the hon".
    honoured: frozenset[str] = frozenset()
    #: What stands in capitals behind a name, for a seat or an honour: "mp", "obe".
    post_nominals: frozenset[str] = frozenset()
    #: What is said of somebody from the press before "reporter", and is no outlet: "local", "senior", "female".
    press_adjectives: frozenset[str] = frozenset()
    #: First names that are other words as well: "jan", "may", "will".
    ambiguous_names: frozenset[str] = frozenset()
    #: Times of the day at which newspapers are named: "evening".
    paper_times: frozenset[str] = frozenset()
    #: Pronouns, which before a colon name nobody: "me", "they".
    pronouns: frozenset[str] = frozenset()
    #: Words of one who speaks of himself: "i", "my". With "we" and courtesies they tell speech from what is told of an event.
    first_singular: frozenset[str] = frozenset()
    #: Words of a speaker for an institution: "we", "our". They are frequent in answers.
    first_plural: frozenset[str] = frozenset()
    #: Words that open a sentence with a capital and are no name: "good", "monday", "congratulations".
    not_names: frozenset[str] = frozenset()
    #: Words that open no person's name, though they may open a sentence with one: "since", "two", "european", "ask".
    not_first: frozenset[str] = frozenset()
    #: Words that ask for a person, a place, a time or a number, which the answer then opens with: "who", "how many".
    asking_words: tuple[str, ...] = ()
    #: Words of who says that he is there: "here" ("Ada Brandt here").
    here_words: frozenset[str] = frozenset()
    #: What stands before the post in which one speaks: "as" ("as a reporter of …").
    capacity_words: frozenset[str] = frozenset()
    #: Words that stand before a name that is called: "well", "okay", "next".
    interjections: frozenset[str] = frozenset()
    #: Countries and continents, which are spoken of like persons: "Well, France, as you know, …".
    countries: frozenset[str] = frozenset()
    #: Offices that are surnames too, which they are after an honorific or a given name: "king" (but "Mr President").
    office_surnames: frozenset[str] = frozenset()
    #: Words of houses that are surnames too: "post" ("Elm Post", "Ada Post").
    house_surnames: frozenset[str] = frozenset()
    #: Offices printed in capitals ("ob") or with a full stop ("min."), which are other words else.
    office_letters: frozenset[str] = frozenset()
    #: Words before such an office that are no given name: "fire" before "captain", "crown" before "prince".
    office_modifiers: frozenset[str] = frozenset()
    #: Honorifics of men alone, and of women alone: "mr"; "mrs", "ms".
    male_honorifics: frozenset[str] = frozenset()
    female_honorifics: frozenset[str] = frozenset()
    #: What says that a question is read out for somebody else: "written question"; and what, behind a name, does: "wants to know".
    relay_cues: tuple[str, ...] = ()
    relay_verbs: tuple[str, ...] = ()
    #: How a second question begins: "my second question", "secondly".
    second_cues: tuple[str, ...] = ()
    #: Stage words for speech that nobody could hear; they stay in a clean text: "inaudible".
    gap_words: frozenset[str] = frozenset()
    #: Verbs with which an article credits words to somebody: "said", "according to" stands among ``source_cues``.
    saying_verbs: tuple[str, ...] = ()
    #: What an article sets before the one whose words it gives: "according to".
    source_cues: tuple[str, ...] = ()
    #: Pronouns for one person spoken of: "he", "she".
    third_person: frozenset[str] = frozenset()
    #: Words before a name that make it another's than the speaker's: "of", "by", "to".
    prepositions: frozenset[str] = frozenset()
    #: What opens a clause that says how somebody put it: "as" ("As Ada Brandt put it").
    comparisons: frozenset[str] = frozenset()
    #: Words that, as a sentence, answer a question by themselves and never give the floor: "no", "possibly", "not yet".
    short_answers: tuple[str, ...] = ()
    #: Words that say yes, to a question or to somebody who wants to ask: "yes", "sure".
    assents: tuple[str, ...] = ()
    #: Words that take note, or turn to what comes next: "okay", "all right".
    acknowledgements: tuple[str, ...] = ()
    #: Words that, in a few last words, point at somebody in the room who may ask: "over there", "anyone else", "you, with".
    pointing_cues: tuple[str, ...] = ()
    #: Words of who asks after the event and not its matter, and so asks as a moderator: "add anything", "hear us", "like to ask".
    managing_cues: tuple[str, ...] = ()
