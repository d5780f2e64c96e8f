"""Small texts on which the library was once wrong about who speaks: titles, namesakes, houses, places, open answers."""

from __future__ import annotations

import pytest

import pressconf

NAMESAKES = """Joint press conference{named}

PRESIDENT HOLM: Good morning. The bridge opens on Friday.

MAYOR HOLM: The city is glad of it.

Q   Is it safe in a storm?

PRESIDENT HOLM: It is. The engineers tested it twice.

Q   Who pays for the second ramp?

MAYOR HOLM: The county pays for all of it.
"""

HOUSES = """Press conference of President Mira Holm

PRESIDENT HOLM: Good morning. The bridge opens on Friday.

NTA: Is it safe in a storm?

PRESIDENT HOLM: It is. The engineers tested it twice.

KBC: Who pays for the ramp?

PRESIDENT HOLM: The county pays for all of it.
"""

OPEN_ANSWERS = """Press conference by Prime Minister Mira Holm

Good morning. Thank you for coming. We have decided to build a bridge. I'm now happy to take your questions.

Prime Minister, could you tell us how much it costs? And who will pay for it?

We think about two billion. Our partners pay half of it, and we pay the rest.

Will you ask the fishers before you build it?

Finance Minister Jon Vale: I would add that our budget has room.

Do you expect delays, and what would you do then?

We don't. We have planned it well.

Could you tell us if you, Prime Minister, agree with your deputy?

I do. We all agree in our cabinet.

What would you say to those who don't?

We would say: come and look at our plans.
"""


@pytest.mark.parametrize("named", ["", " of President Mira Holm and Mayor Jon Holm"])
def test_namesakes_of_other_offices_are_two(named: str) -> None:
    """Two people bear "PRESIDENT HOLM:" and "MAYOR HOLM:", whether the title names them or not."""
    conf = pressconf.parse(NAMESAKES.format(named=named))
    holms = {turn.label: turn.speaker.id for turn in conf.turns if turn.kind != "question"}
    assert len(set(holms.values())) == 2
    if named:
        assert [speaker.name for speaker in conf.speakers if speaker.role == "principal"] == ["Mira Holm", "Jon Holm"]


@pytest.mark.parametrize(
    "one, two",
    [("CHAIR", "CHAIRMAN"), ("SECRETARY", "SEC."), ("PRIME MINISTER", "PM"), ("MINISTERPRÄSIDENTIN", "MPin")],
)
def test_forms_of_one_office_are_one(one: str, two: str) -> None:
    """An office and its short form are the same person's."""
    text = f"{one} HOLM: Good morning, all.\n\nQ: Is it safe?\n\n{two} HOLM: It is.\n\nQ: Sure?\n\n{one} HOLM: I am.\n"
    conf = pressconf.parse(text)
    assert len({turn.speaker.id for turn in conf.turns if turn.kind != "question"}) == 1


def test_acronyms_that_ask_are_outlets() -> None:
    """Labels of acronyms beside a principal with an office are houses, and nobody's initials."""
    conf = pressconf.parse(HOUSES)
    assert [(turn.speaker.name, turn.speaker.outlet) for turn in conf.questions] == [(None, "NTA"), (None, "KBC")]
    assert "unresolved-label" not in {remark.code for remark in conf.diagnostics}


def test_open_answers_are_not_the_one_label_s() -> None:
    """Answers without a label stay open where the head names somebody else than the one label."""
    conf = pressconf.parse(OPEN_ANSWERS)
    assert {turn.label for turn in conf.turns if turn.speaker.name == "Jon Vale"} == {"Finance Minister Jon Vale:"}


def test_a_quoted_sentence_is_no_header() -> None:
    """Questions and quoted answers right below the title are turns."""
    pairs = [("How was it?", "“Hard. We won.”"), ("And next?", "“We rest.”"), ("Will you stay?", "“I don't know.”")]
    body = "\n\n".join(part for pair in pairs for part in pair)
    conf = pressconf.parse(f"Captain Mira Holm at the press conference\n\n{body}\n")
    assert [(question.text, question.answers[0].text) for question in conf.questions] == pairs


@pytest.mark.parametrize("title", ["知事定例会見　令和6年3月3日", "水産大臣会見　2024年3月3日"])
def test_a_japanese_title_is_nobody(title: str) -> None:
    """A title with a wide space and a date is no label."""
    text = f"{title}\n\n知事\nおはようございます。\n\n記者\n橋はいつ開きますか。\n\n知事\n五月です。\n"
    conf = pressconf.parse(text)
    assert (conf.title or "").startswith(title[:4])
    assert [turn.label for turn in conf.turns] == ["知事", "記者", "知事"]
    assert conf.date is not None


@pytest.mark.parametrize(
    "reply, kind",
    [
        ("In May, yes.", "answer"),
        ("In May. Thank you.", "answer"),
        ("Sorry, Jon. We passed it.", "answer"),
        ("Go ahead.", "moderator"),
        ("Go ahead, please. Ask the governor, please.", "moderator"),
    ],
)
def test_short_replies(reply: str, kind: str) -> None:
    """A reply in few words is an answer, and the floor given in as many is none."""
    text = (
        "Press conference\n\nMINISTER HOLM: Good morning. The bridge opens soon.\n\n"
        f"Q: Jon Vale, Harbour Post. When does it open?\n\nMINISTER HOLM: {reply}\n\n"
        "Q: Ada Brandt, Coast Radio. Who pays for the ramp?\n\nMINISTER HOLM: The county pays for all of it.\n"
    )
    assert pressconf.parse(text).turns[2].kind == kind


def test_a_chinese_name_on_a_line_is_a_label() -> None:
    """A name that stands in the title and recurs alone on its line speaks there."""
    text = (
        "外交部发言人王明主持例行记者会\n\n山海日报记者\n请问大桥什么时候开通？\n\n王明\n我们计划五月开通。\n\n"
        "潮声社记者\n费用由谁承担？\n\n王明\n费用由两国共同承担。\n"
    )
    labels = [(turn.kind, turn.label) for turn in pressconf.parse(text).turns]
    assert labels == [("question", "山海日报记者"), ("answer", "王明"), ("question", "潮声社记者"), ("answer", "王明")]


@pytest.mark.parametrize(
    "head, place",
    [
        ("Remarks by Governor Lena Strand at a Press Conference", None),
        ("Press conference\n12 May 2032, Hall of Records, Tarn", "Hall of Records, Tarn"),
    ],
)
def test_places(head: str, place: str | None) -> None:
    """An event is no place; a place may stand behind the date."""
    text = f"{head}\n\nGOVERNOR STRAND: Good morning.\n\nQ: Is it safe?\n\nGOVERNOR STRAND: It is.\n"
    assert pressconf.parse(text).location == place


CARRIED = """Daily briefing by the Spokesman

Spokesman:  Good afternoon.  The Commissioner is in Skerry today, and he meets the ministers of the region there.

Question:  Thank you, Stefan.  Edith Lowe, Harbour Press.  {asked}

Spokesman:  {said}

Question:  And when will the ferries sail?

Spokesman:  We have no date for that yet, and we will tell you when there is one.
"""


@pytest.mark.parametrize(
    "said",
    ["Dezhi?", "Dezhi.", "Not at this point.  Dezhi?", "Not at this point.  Dezhi.", "Not at this point.  Mr. Wang?", "No.  Ana Ruiz?",
     "Not at this point.  Okay, Dezhi.", "Not at this point.  Go ahead, Dezhi."],
)  # fmt: skip
def test_a_bare_name_ends_what_is_carried_on(said: str) -> None:
    """Where a short answer ends in a name, somebody else is called: the question behind it is not the asker's before."""
    question = pressconf.parse(CARRIED.format(asked="Does the Commissioner plan to travel?", said=said)).questions[1]
    assert question.speaker.name != "Edith Lowe"


POINTED = [
    "Yes, sir.", "You, with the hat.", "Yes, over there.", "Somebody else?", "Anyone else?", "Next.", "Yes."
]  # fmt: skip


@pytest.mark.parametrize("said", POINTED)
def test_a_finger_ends_what_is_carried_on(said: str) -> None:
    """Where a short answer ends in words that point at somebody, the question behind it is nobody's, and so is the one after it."""
    text = CARRIED.format(asked="Does the Commissioner plan to travel?", said=f"Not at this point.  {said}")
    more = pressconf.parse(f"{text}\n\nQuestion:  And then?\n\nSpokesman:  We will see.\n").questions[1:]
    assert [question.speaker.name for question in more] == [None, None]


@pytest.mark.parametrize(
    "heading, opening, question, answer",
    [
        ("Rueda de prensa de la consejera", "Amparo Luz.- Buenos días a todos. Hoy hemos aprobado el plan.",
         ("P.- Nuria Vela, de Canal Ría. ¿Qué le dice a los sindicatos?", "P.- ¿Habrá segunda convocatoria?"), "R.- Que lo lean."),
        ("Daily briefing by the Spokesman", "Spokesman: Good afternoon. The bridge opens on Friday.",
         ("Question: Edith Lowe, Harbour Press. Who pays?", "Question: When do the ferries stop?"), "Spokesman: The county does."),
    ],
)  # fmt: skip
def test_a_short_answer_alone_carries_no_name(
    heading: str, opening: str, question: tuple[str, str], answer: str
) -> None:
    """A question that takes up nothing of what was said may be anybody's, however short the answer before it."""
    first, second = question
    more = pressconf.parse("\n\n".join((heading, opening, first, answer, second, answer)) + "\n")
    assert [asked.speaker.name is None for asked in more.questions] == [False, True]


@pytest.mark.parametrize(
    "asked, said",
    [
        ("Does the Commissioner plan to travel?", "Not at this point."),
        ("Does the Commissioner plan to travel?", "Not at this point.  Absolutely."),
        ("Does the Commissioner plan to travel?", "Okay.  Fine."),
        ("Does the Commissioner plan to travel?", "On Monday."),
        ("Where does the Commissioner go?", "Skerry."),
    ],
)
def test_a_word_that_is_no_call_ends_nothing(asked: str, said: str) -> None:
    """A remark, a day or a name that was asked for calls nobody: the asker goes on."""
    question = pressconf.parse(CARRIED.format(asked=asked, said=said)).questions[1]
    assert (question.speaker.name, question.known_by("name")) == ("Edith Lowe", "carried")


@pytest.mark.parametrize(
    "asked, said, name",
    [
        ("So it has a new chair?", "Marta Dole.", None),
        ("What is it?", "Siemens, Boeing.", None),
        ("And the old one?", "Retired. Ask Peter Lund.", None),
        ("Two questions.", "Peter Lund.", "Peter Lund"),
        ("Mayor! Mayor!", "Peter Lund.", "Peter Lund"),
        ("Is it safe?", "It is. Peter Lund.", "Peter Lund"),
        ("Is it safe?", "Peter Lund, go ahead.", "Peter Lund"),
    ],
)
def test_a_name_behind_a_question_answers_it(asked: str, said: str, name: str | None) -> None:
    """A turn that is nothing but a name answers the question before it, and calls nobody; behind an answer it calls."""
    text = "Press conference of Mayor Holm\n\nMAYOR HOLM: The bridge opens on Friday, and two lanes are free.\n\n"
    asked_on = f"Q: {asked}\n\nMAYOR HOLM: {said}\n\nQ: Is there a deputy?\n\nMAYOR HOLM: Not yet.\n"
    assert pressconf.parse(text + asked_on).questions[1].speaker.name == name


def test_a_name_behind_a_short_answer_answers_too() -> None:
    """Two people who answer in a word each call nobody, though the word is asked back."""
    text = """Sommet des Alpes – conférence de presse conjointe

M. FOURNEL. – Nous avons trouvé un accord cette nuit, à trois heures.

MME BRUNNER. – C'est un bon accord pour nos deux pays, et je m'en réjouis.

Q. – Le tunnel sera-t-il payant ?

MME BRUNNER. – Oui. Douze euros.

M. FOURNEL. – Onze.

Q. – Onze ou douze ?

M. FOURNEL. – Onze.
"""
    assert [question.speaker.name for question in pressconf.parse(text).questions] == [None, None]


COMPANY = """社長会見　2024年5月10日

司会：ただいまより会見を始めます。

山根社長：このたびはご心配をおかけしました。深くお詫び申し上げます。

{asker}：{said}原因は何だったのでしょうか。

山根社長：調査中です。

{asker}：いつわかりますか。

山根社長：来月です。

司会：以上で終わります。
"""


@pytest.mark.parametrize("asker", ["記者", "質問者", "Q"])
@pytest.mark.parametrize(
    "said, name, outlet",
    [
        ("東都新聞の小野です。", "小野", "東都新聞"),
        ("東都新聞の小野と申します。", "小野", "東都新聞"),
        ("東都新聞・小野です。よろしくお願いします。", "小野", "東都新聞"),
        ("東都新聞、小野です。", "小野", "東都新聞"),
        ("幹事社の東都新聞の小野です。", "小野", "東都新聞"),
        ("お疲れさまです。東都新聞記者の佐々木です。", "佐々木", "東都新聞"),
        ("ＱＲＴの佐藤です。", "佐藤", "ＱＲＴ"),
        ("最初の質問です。", None, None),
        ("東都新聞の記事です。", None, None),
        ("オンラインからの質問です。", None, None),
        ("市の方針です。", None, None),
        ("今朝の新聞の件です。", None, None),
    ],
)
def test_japanese_introductions(asker: str, said: str, name: str | None, outlet: str | None) -> None:
    """Who opens with an outlet and a name introduces himself; what is spoken of is no name, and no outlet."""
    question = pressconf.parse(COMPANY.format(asker=asker, said=said)).questions[0]
    assert (question.speaker.name, question.speaker.outlet) == (name, outlet)
