"""What a turn does: statement, question, answer or moderation, told from marks, offices and behaviour."""

from __future__ import annotations

import pytest

import pressconf

LONG = "We have decided to repair the bridge this year, and the work begins in May. " * 2

#: Script: a label and its words, one a line; and the first letters of the kinds.
SCRIPTS = [
    ("MS. HOLM: {long}|Q: Is it safe?|MS. HOLM: It is.", "sqa"),
    ("Q: Is it safe?|A: It is.|Q: Since when?|A: It has been since the spring of last year.", "qaqa"),
    ("MS. HOLM: {long}|Q: Is it safe?|MS. HOLM: It is.|Q: Thank you.|MS. HOLM: You are welcome, all of you.", "sqaq?"),
    ("MODERATOR: Welcome. The Minister will begin.|MINISTER HOLM: {long}|MODERATOR: Questions, please.|Q: Is it safe?|MINISTER HOLM: It is."
     "|MODERATOR: Next question, please.|Q: Since when?|MINISTER HOLM: It has been since the spring of last year.|MODERATOR: Thank you all. That concludes our briefing.", "msmqamqam"),
    ("Operator: Welcome to the call. I hand over to Ms. Holm.|Ada Holm: {long}|Operator: Our first question is from Ana Ruiz. Please go ahead."
     "|Ana Ruiz: Is the bridge safe?|Ada Holm: It is.|Operator: The next question is from Emil Stroud. Please go ahead.|Emil Stroud: Since when?"
     "|Ada Holm: It has been since the spring of last year.", "msmqamqa"),
    ("MINISTER HOLM: {long}|JOURNALIST: Is it safe?|MINISTER HOLM: It is.|MINISTER WREN: And I can add that it is new.|JOURNALIST: How new?"
     "|MINISTER WREN: Very new.", "sqaaqa"),
    ("MS. HOLM: {long}|Q: Is it safe?|INTERPRETER: He asks whether it is safe.|MS. HOLM: It is.|Q: Since when?|MS. HOLM: It has been since the spring of last year.", "sq?aqa"),
    ("MINISTRA HOLM: {long}|PREGUNTA: ¿Es seguro el puente?|MINISTRA HOLM: Lo es.|PREGUNTA: ¿Desde cuándo?|MINISTRA HOLM: Lo es desde la primavera pasada.", "sqaqa"),
    ("Ministerin Holm: {long}|Frage: Ist die Brücke sicher?|Ministerin Holm: Sie ist es.|Frage: Seit wann?|Ministerin Holm: Sie ist es seit dem vorigen Frühjahr.", "sqaqa"),
]  # fmt: skip


@pytest.mark.parametrize("script, kinds", SCRIPTS)
def test_kinds(script: str, kinds: str) -> None:
    """Each turn of the script does what it does (``?``: either reading is right)."""
    conf = pressconf.parse("\n\n".join(script.format(long=LONG).split("|")) + "\n")
    found = [turn.kind[0] for turn in conf.turns]
    assert len(found) == len(kinds)
    assert [mine for mine, wanted in zip(found, kinds, strict=True) if wanted != "?"] == [k for k in kinds if k != "?"]


@pytest.mark.parametrize(
    "answer", ["Since May.", "Since Monday.", "We cannot churn. We can only wait until our dairies have caught up."]
)
def test_short_answers(answer: str) -> None:
    """A principal's few words after a question are its answer."""
    conf = pressconf.parse(
        f"MS. HOLM: {LONG}\n\nQ: Is it safe?\n\nMS. HOLM: It is.\n\nQ: Since when?\n\nMS. HOLM: {answer}\n"
    )
    assert conf.turns[-1].kind == "answer"


def test_roles() -> None:
    """Roles are people's: who answers is a principal also where a turn of theirs hands over."""
    conf = pressconf.parse("\n\n".join(SCRIPTS[3][0].format(long=LONG).split("|")))
    roles = {speaker.name or speaker.office: speaker.role for speaker in conf.speakers}
    assert roles == {"Holm": "principal"}
    assert {turn.speaker.role for turn in conf.turns if turn.label == "MODERATOR:"} == {"moderator"}
    assert {question.speaker.role for question in conf.questions} == {"asker"}


def test_principal_who_hands_over() -> None:
    """Of the one who answers, "Yes, please, in the back." is a moderator turn of a principal."""
    conf = pressconf.parse(
        f"MS. HOLM: {LONG}\n\nQ: Is it safe?\n\nMS. HOLM: It is, and it has been for years.\n\nMS. HOLM: Yes, please, in the back.\n\n"
        "Q: Since when?\n\nMS. HOLM: It has been since the spring of last year.\n"
    )
    assert [turn.kind for turn in conf.turns] == ["statement", "question", "answer", "moderator", "question", "answer"]
    assert conf.turns[3].speaker.role == "principal"


def test_no_questions() -> None:
    """A text in which nobody asks says so in a diagnostic, and credits nobody with an answer."""
    conf = pressconf.parse(f"MS. HOLM: {LONG}\n\nMR. WREN: {LONG}\n\nMS. HOLM: {LONG}\n")
    assert conf.questions == ()
    assert conf.answers == ()
    assert "no-questions" in {remark.code for remark in conf.diagnostics}


def test_a_short_question_opens_the_exchange() -> None:
    """A question of five words is one, and what is said behind it an answer, also where hardly anything was said before."""
    conf = pressconf.parse(
        "MODERATOR ADA LIND: Good morning. We take your questions now.\n\nMINISTER PETRA VOSS: Thank you. The tunnel opens on the"
        " first of May.\n\nTOM HARK, HARBOUR TIMES: Minister, what did it cost?\n\nMINISTER PETRA VOSS: Forty million crowns.\n\n"
        "INES CAL, SKERRY GAZETTE: Will cyclists be allowed in June?\n\nMINISTER PETRA VOSS: At night.\n\nMODERATOR ADA LIND: Thank you all."
    )
    assert [turn.kind for turn in conf.turns] == [
        "moderator",
        "statement",
        "question",
        "answer",
        "question",
        "answer",
        "moderator",
    ]


HOLM = (
    "Press conference of Governor Mira Holm\nPort Ellery, 4 May 2031\n\nGOVERNOR HOLM: Good morning. The bridge opens on Friday, and I will"
    " take your questions.\n\nADA BRANDT, HARBOUR POST: Governor, is it safe?\n\nGOVERNOR HOLM: It is, the engineers have tested it"
    " twice.\n\nTOM ALDER, NORTH RADIO: {asked}\n\nGOVERNOR HOLM: {said}\n\n{asker}: Who pays for the repair of the ramp?\n\n"
    "GOVERNOR HOLM: The county pays for it.\n"
)
VOICES = (
    "MS. HOLM: Good morning. The bridge opens on Friday, and I will take your questions.\n\nQ: Is it safe?\n\nMS. HOLM: It is, the engineers"
    " have tested it twice.\n\nQ: {asked}\n\nMS. HOLM: {said}\n\nQ: Who pays for the repair of the ramp?\n\nMS. HOLM: The county pays for it.\n"
)
RUN = "Governor, will you run again next year?"


def read_reply(asked: str, said: str, asker: str = "EVA LUND, CITY PAPER", text: str = HOLM) -> tuple[str, list[int]]:
    """Return the kind of what is said behind a question, and what the next answer takes up."""
    conf = pressconf.parse(text.format(asked=asked, said=said, asker=asker))
    last = conf.turns[-1]
    assert isinstance(last, pressconf.Answer)
    return conf.turns[4].kind, [reply.question for reply in last.replies_to]


@pytest.mark.parametrize(
    "said",
    ["Yes.", "Yes!", "Yes, yes.", "Sure.", "Okay.", "All right.", "Yes. Thank you.", "Thank you. Yes.", "Yes. Next question.", "Yes, Tom.",
     "No. Next question.", "Possibly. Last question.", "Absolutely. Go ahead, Eva.", "No. Go ahead, Eva.", "No.", "Not yet. One more."],
)  # fmt: skip
def test_a_word_that_says_yes_or_no_answers(said: str) -> None:
    """Behind a real question "yes" and "no" are its answer, whoever asks next, and the next answer belongs to its own question."""
    for asker in ("EVA LUND, CITY PAPER", "TOM ALDER, NORTH RADIO"):
        assert read_reply(RUN, said, asker) == ("answer", [5])
    if "Tom" not in said:  # of whom nothing says there that he asks
        assert read_reply(RUN, said, text=VOICES) == ("answer", [5])


@pytest.mark.parametrize(
    "asked, said",
    [
        ("Can I ask a follow-up?", "Yes."),
        ("May I follow up?", "Of course."),
        ("Can I ask a follow-up?", "Sure. Go ahead."),
        ("Governor, two questions.", "Sure."),
        ("Governor, two questions.", "Okay. Go ahead."),
        (RUN + " And may I ask a second one?", "Sure."),
        (RUN, "Yes, please, in the back."),
        (RUN, "Yes, go ahead."),
        (RUN, "Okay. Next question."),
        (RUN, "All right. Thank you, everybody."),
        (RUN, "Yes, Eva."),
        (RUN, "Eva. Go ahead."),
        (RUN, "Thank you."),
        ("Governor, who knew of it?", "Yes."),
    ],
)
def test_a_word_that_gives_the_floor_answers_nothing(asked: str, said: str) -> None:
    """Behind leave to ask, with the name of who asks next, or within a call, "yes" only gives the floor."""
    assert read_reply(asked, said) == ("moderator", [5])


@pytest.mark.parametrize("said", ["Skerry. Next question.", "Skerry."])
def test_a_name_that_was_asked_for_answers(said: str) -> None:
    """A bare name behind "where" is the answer, and behind "is it" a call."""
    assert read_reply("Governor, where is it built?", said)[0] == "answer"
    assert read_reply("Governor, is it built now?", "Skerry. Next question.")[0] == "moderator"


#: Of each language: the head, the one who answers, an opening, a closed question, one that asks openly, its answer; what answers
#: the closed one, how leave is asked for, and how it is given.
AGREEING = {
    "de": ("Pressekonferenz der Ministerin Mira Holm", "MINISTERIN HOLM", "Guten Morgen. Die Brücke wird am Freitag geöffnet, und ich nehme Ihre Fragen.",
           "Wird der Ingenieur entlassen?", "Wer zahlt für die Reparatur der Rampe?", "Das Land zahlt dafür.",
           ("Ja.", "Genau.", "Ja, natürlich.", "Nein. Nächste Frage.", "Vielleicht. Letzte Frage.", "Okay."),
           ("Darf ich eine Frage stellen?", "Frau Ministerin, zwei Fragen."), ("Ja.", "Gerne.")),
    "fr": ("Conférence de presse de la ministre Mira Holm", "MINISTRE HOLM", "Bonjour à tous. Le pont ouvre vendredi, et je prends vos questions.",
           "Est-ce que l'ingénieur sera renvoyé ?", "Qui paie la réparation de la rampe ?", "C'est le département qui paie.",
           ("Oui.", "Oui, bien sûr.", "D'accord.", "Non. Question suivante.", "Peut-être. Dernière question."),
           ("Puis-je poser une question ?", "Madame la ministre, deux questions."), ("Oui.", "Bien sûr.")),
    "es": ("Conferencia de prensa de la ministra Mira Holm", "MINISTRA HOLM",
           "Buenos días. El puente se abre el viernes, y contesto las preguntas de todos los que han venido.",
           "¿Va a ser despedido el ingeniero?", "¿Quién paga la reparación de la rampa?", "La paga la provincia.",
           ("Sí.", "Por supuesto.", "Sí, claro.", "No. Siguiente pregunta.", "Quizás. Última pregunta."),
           ("¿Puedo hacer una pregunta?",), ("Sí.", "Claro.")),
    "pt": ("Conferência de imprensa da ministra Mira Holm", "MINISTRA HOLM", "Bom dia a todos. A ponte abre na sexta-feira, e respondo às perguntas.",
           "O engenheiro vai ser demitido?", "Quem paga a reparação da rampa?", "Quem paga é o município.",
           ("Sim.", "Sim, claro.", "Não. Próxima pergunta.", "Talvez. Última pergunta."),
           ("Posso fazer uma pergunta?", "Ministra, duas perguntas."), ("Sim.", "Claro.")),
    "it": ("Conferenza stampa della ministra Mira Holm", "MINISTRA HOLM", "Buongiorno a tutti. Il ponte apre venerdì, e rispondo alle vostre domande.",
           "L'ingegnere sarà licenziato?", "Chi paga la riparazione della rampa?", "La paga la provincia.",
           ("Sì.", "Certo.", "Sì, certo.", "No. Prossima domanda.", "Forse. Ultima domanda."),
           ("Posso fare una domanda?", "Ministra, due domande."), ("Sì.", "Certo.")),
    "ru": ("Пресс-конференция министра Миры Хольм", "МИНИСТР ХОЛЬМ", "Доброе утро. Мост откроется в пятницу, и я отвечу на ваши вопросы.",
           "Инженер будет уволен?", "Кто платит за ремонт рампы?", "За это платит область.",
           ("Да.", "Конечно.", "Да, конечно.", "Нет. Следующий вопрос.", "Возможно. Последний вопрос."),
           ("Можно задать вопрос?", "Госпожа министр, два вопроса."), ("Да.", "Конечно.")),
    "uk": ("Пресконференція міністерки Міри Гольм", "МІНІСТЕРКА ГОЛЬМ", "Доброго ранку. Міст відкриється у п’ятницю, і я відповім на ваші запитання.",
           "Інженера буде звільнено?", "Хто платить за ремонт рампи?", "За це платить область.",
           ("Так.", "Звичайно.", "Так, звісно.", "Ні. Наступне запитання.", "Можливо. Останнє запитання."),
           ("Можна поставити запитання?", "Пані міністерко, два запитання."), ("Так.", "Звісно.")),
    "zh": ("2031年6月7日外交部发言人林远主持例行记者会", "林远", "大家好。大桥将于星期五开通，现在请大家提问，我来回答。",
           "工程师会被解职吗？", "谁来支付坡道的维修费用？", "由省里支付这笔费用。", ("会。", "是的。", "对。", "没有。下一个问题。", "好的。"),
           ("可以问一个问题吗？", "我有两个问题。"), ("可以。", "好的。")),
    "ja": ("外務大臣会見記録", "林大臣", "皆さん、おはようございます。橋は金曜日に開通します。ご質問をお受けします。",
           "技師は解雇されますか。", "坂道の修理費は誰が払いますか。", "県が払います。", ("はい。", "もちろんです。", "いいえ。次の質問。"),
           ("質問してもよろしいですか。", "二つ質問があります。"), ("はい。", "どうぞ。")),
}  # fmt: skip


@pytest.mark.parametrize("code", AGREEING)
def test_yes_in_other_languages(code: str) -> None:
    """In every language "yes" answers what asks for it, and gives the floor to who asks for leave."""
    head, who, opening, closed, openly, told, answers, leave, given = AGREEING[code]
    marks = {"zh": ("《海港时报》记者：", "北方电台记者：", "："), "ja": ("記者：", "記者：", "：")}
    ada, eva, colon = marks.get(code, ("ADA BRANDT, HARBOUR POST: ", "EVA LUND, CITY PAPER: ", ": "))

    def read(asked: str, said: str) -> str:
        turns = [
            head,
            who + colon + opening,
            eva + openly,
            who + colon + told,
            ada + asked,
            who + colon + said,
            eva + openly,
        ]
        return pressconf.parse("\n\n".join([*turns, who + colon + told])).turns[4].kind

    assert {said: read(closed, said) for said in answers} == dict.fromkeys(answers, "answer")
    for asked in leave:
        assert {said: read(asked, said) for said in given} == dict.fromkeys(given, "moderator")


def test_a_joke_within_an_answer_is_no_call() -> None:
    """Who answers first, and then turns to the next asker by name, has answered; who asks a colleague to answer has not."""
    assert read_reply("Governor, when does it open?", "On Friday. Eva, you will be there?") == ("answer", [5])
    text = HOLM.replace("Mira Holm\n", "Mira Holm and Mayor Jon Vale\n")
    text = text.replace("\n\n{asker}", "\n\nMAYOR JON VALE: The city does.\n\n{asker}")
    said = "Jon, do you want to take that one?"
    conf = pressconf.parse(text.format(asked="Who repairs it?", said=said, asker="EVA LUND, CITY PAPER"))
    assert [turn.kind for turn in conf.turns[3:6]] == ["question", "moderator", "answer"]


SPOKESWOMAN = """{title}

MS. VENN:  Good afternoon.  I have two things at the top, and then Director Osei is here.

DIRECTOR OSEI:  Thanks, Laura.  The storm made landfall at 4:10 this morning.

MS. VENN:  Thank you, Director.  First question.

Q    How many people are without power?

DIRECTOR OSEI:  About 40,000 customers.

Q    {asked}

{who}:  {said}

Q    Why were the generators not there before landfall?

DIRECTOR OSEI:  They were staged in Mobile.
"""


@pytest.mark.parametrize("asked", ["Is the Premier going to visit?", "Tell us when the Premier is going to visit."])
@pytest.mark.parametrize(
    "said",
    [
        "I don't have any travel to announce.  Go ahead, Peter.",
        "He did.  It's under review.\n\nGo ahead, Peter.",
        "No.  Last question.",
        "I won't comment on that.  Next question, please.",
    ],
)
@pytest.mark.parametrize("title", ["Press Briefing by Press Secretary Laura Venn", "Briefing on the storm"])
def test_a_press_officer_who_says_something_answers(title: str, said: str, asked: str) -> None:
    """What somebody with a moderator's office says behind a question answers it, also where it ends by giving the floor."""
    for who in ("MS. VENN", "PRESS SECRETARY VENN"):
        text = SPOKESWOMAN.replace("MS. VENN", who).format(title=title, asked=asked, said=said, who=who)
        conf = pressconf.parse(text)
        assert [turn.kind for turn in conf.turns[5:9]] == ["question", "answer", "question", "answer"]
        assert [reply.question for reply in conf.turns[8].replies_to] == [7]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "said", ["Thank you.  Go ahead, Peter.", "All right.  Last question, in the back.", "Thanks, guys."]
)
def test_a_press_officer_who_only_manages_answers_nothing(said: str) -> None:
    """Thanks and a call are no answer, whoever says them."""
    text = SPOKESWOMAN.format(
        title="Press Briefing by Press Secretary Laura Venn", asked="Will he visit?", said=said, who="MS. VENN"
    )
    assert pressconf.parse(text).turns[6].kind == "moderator"


def test_a_question_that_opens_the_text_is_answered() -> None:
    """A text may begin with a question, in any script; "How are you?" is none, and a statement may follow it."""
    chinese = "2031年6月7日外交部发言人林远主持例行记者会\n\n《海港时报》记者：此次访问有什么安排？\n\n林远：访问将于下周进行，双方将签署三项协议。\n\n"
    chinese += "北方电台记者：谈判是否中断？\n\n林远：没有这回事。\n"
    english = "Q: Is it safe?\n\nMS. HOLM: The bridge was tested twice in March.\n\nQ: Since when?\n\nMS. HOLM: From May on, all year.\n"
    for text in (chinese, english):
        conf = pressconf.parse(text)
        assert [turn.kind for turn in conf.turns] == ["question", "answer", "question", "answer"]
        assert [turn.question for turn in conf.answers] == [0, 2]
    greeted = pressconf.parse(english.replace("Is it safe?", "How are you?"))
    assert greeted.turns[1].kind == "statement"


CUTS = """Press conference of Premier Lars Holt
Oslo, 3 May 2032

LARS HOLT: Good morning. We have a budget.

INA NES (FJORD): {opening}

LARS HOLT: I said there would be no cuts in schools.

INA NES (FJORD): {asked}

LARS HOLT: Because the railways have money left. I told the minister to spend it first.

PER LIE (SUND): A question to the Minister of Finance, who is here. Is the krone too weak?

MINISTER OF FINANCE: The krone floats.

LARS HOLT: I agree.

PER LIE (SUND): A follow-up to that: would you intervene?

MINISTER OF FINANCE: That's for the bank.
{end}"""


@pytest.mark.parametrize(
    "end", ["", "\nINA NES (FJORD): Thank you.\n", "\nINA NES (FJORD): Thank you very much, Premier.\n"]
)
@pytest.mark.parametrize(
    "opening, asked",
    [
        (
            "Premier, you said last year that there would be no cuts, and now --",
            "-- now there are cuts in the railways. Why?",
        ),
        (
            "Premier, you said last year that there would be no cuts, and there are.",
            "There are cuts in the railways. Why?",
        ),
        ("Premier, the railways say that they have to close four lines.", "But there are cuts in the railways. Why?"),
    ],
)
def test_who_is_labelled_like_askers_and_asks_is_one(opening: str, asked: str, end: str) -> None:
    """Neither a broken-off turn nor thanks at the end make a principal of somebody who is labelled like askers, and asks."""
    conf = pressconf.parse(CUTS.format(opening=opening, asked=asked, end=end))
    roles = {speaker.name: (speaker.role, speaker.outlet) for speaker in conf.speakers}
    assert (roles["Ina Nes"], roles["Per Lie"]) == (("asker", "FJORD"), ("asker", "SUND"))
    assert roles["Lars Holt"] == ("principal", None)
    assert [turn.kind[0] for turn in conf.turns[:10]] == list("sqaqaqaaqa")


def test_who_is_labelled_like_askers_and_answers_is_a_principal() -> None:
    """The same print for those who answer, who ask back now and then, makes no askers of them."""
    conf = pressconf.parse(
        "Press conference on the railway\nOslo, 3 May 2032\n\nLARS HOLT (Ministry): Good morning. We have a budget, and it is a good one for"
        " the railways.\n\nANNE DAHL (Treasury): Thank you. The krone floats, and the money is there for all of it.\n\nINA NES (FJORD): Why are"
        " there cuts?\n\nLARS HOLT (Ministry): Because the railways have money left. Why should they not spend it first?\n\nPER LIE (SUND): Is"
        " the krone too weak?\n\nANNE DAHL (Treasury): The krone floats. Would you want anything else?\n\nPER LIE (SUND): Would you intervene?"
        "\n\nANNE DAHL (Treasury): No, we would not.\n"
    )
    roles = {speaker.name: speaker.role for speaker in conf.speakers}
    assert roles == {"Lars Holt": "principal", "Anne Dahl": "principal", "Ina Nes": "asker", "Per Lie": "asker"}


@pytest.mark.parametrize(
    "title, role",
    [("Press Briefing by Press Secretary Laura Venn", "principal"), ("Briefing on the storm", "moderator")],
)
def test_the_title_says_whose_event_it_is(title: str, role: str) -> None:
    """Who has a moderator's office is a principal where the title gives the event to that person."""
    text = SPOKESWOMAN.replace("MS. VENN", "PRESS SECRETARY LAURA VENN").format(
        title=title, asked="Will he visit?", said="He may.", who="PRESS SECRETARY LAURA VENN"
    )
    text += "\nPRESS SECRETARY LAURA VENN:  Last one.  Yes, ma'am.\n\nQ    Is there any concern about the levees?\n\nDIRECTOR OSEI:  We watch them.\n"
    conf = pressconf.parse(text)
    assert next(speaker.role for speaker in conf.speakers if speaker.name == "Laura Venn") == role
    assert [turn.kind for turn in conf.turns[6:]] == ["answer", "question", "answer", "moderator", "question", "answer"]


@pytest.mark.parametrize(
    "said, told",
    [
        ("Thank you.", True),
        ("Yes, Eva.", True),
        ("Yes.", False),
        ("No. Next question.", False),
        ("We will see.", False),
    ],
)
def test_a_question_passed_over_is_told(said: str, told: bool) -> None:
    """Where moderation follows a question that nobody answers, a remark says so at that turn, until the user calls it an answer."""
    conf = pressconf.parse(HOLM.format(asked=RUN, said=said, asker="EVA LUND, CITY PAPER"))
    places = [remark.span for remark in conf.diagnostics if remark.code == "unanswered-question"]
    assert places == ([conf.turns[4].span] if told else [])
    if told:
        mended = conf.with_corrections([pressconf.Correction(conf.turns[4].span, kind="answer")])
        assert "unanswered-question" not in {remark.code for remark in mended.diagnostics}


def test_a_question_given_on_is_answered() -> None:
    """Moderation before somebody else's answer leaves no question open, and many places are one remark."""
    given = HOLM.replace("\n\n{asker}", "\n\nMAYOR JON VALE: The city does.\n\n{asker}")
    conf = pressconf.parse(given.format(asked="Who repairs it?", said="Jon, please.", asker="EVA LUND, CITY PAPER"))
    assert "unanswered-question" not in {remark.code for remark in conf.diagnostics}
    many = HOLM + "".join(
        f"\nTOM ALDER, NORTH RADIO: Is pier {n} safe?\n\nGOVERNOR HOLM: Thank you.\n" for n in range(5)
    )
    conf = pressconf.parse(many.format(asked=RUN, said="I will.", asker="EVA LUND, CITY PAPER"))
    assert [remark.message[:8] for remark in conf.diagnostics if remark.code == "unanswered-question"] == ["5 turns,"]


def test_who_is_called_a_moderator_only_manages() -> None:
    """A moderator who collects questions, passes one on, or has no time left answers none of them."""
    conf = pressconf.parse(
        "Governor Mira Holm holds a press conference\n\nMODERATOR ADA LIND: Good morning. We take your questions in rounds of two. Tom Alder,"
        " please.\n\nTOM ALDER, NORTH RADIO: Governor, who pays for the ramp?\n\nMODERATOR ADA LIND: Thank you, Tom. Let me just take a second"
        " one and then the Governor will answer both of them. Eva, please.\n\nEVA LUND, CITY PAPER: Is it safe in a storm?\n\nGOVERNOR MIRA"
        " HOLM: The county pays for the ramp. It is safe in any storm that we know of.\n\nINA NES, FJORD: Will you run again?\n\nMODERATOR ADA"
        " LIND: Yes. Governor?\n\nGOVERNOR MIRA HOLM: I will.\n\nTOM ALDER, NORTH RADIO: And is there time for one more?\n\nMODERATOR ADA LIND:"
        " No. We have to stop here. Thank you all.\n"
    )
    assert "".join(turn.kind[0] for turn in conf.turns) == "mqmqaqmaqm"
    assert [reply.question for reply in conf.answers[0].replies_to] == [1, 3]


@pytest.mark.parametrize(
    "said, kind",
    [
        ("Both. Next, Maria.", "answer"),
        ("Tomorrow. Maria.", "answer"),
        ("Friday. Next, Maria.", "answer"),
        ("Maria.", "moderator"),
        ("Maria, please.", "moderator"),
        ("Okay. Maria.", "moderator"),
        ("Thank you. Maria.", "moderator"),
        ("Dr. Pohl, do you want to ask?", "moderator"),
    ],
)
def test_a_word_before_a_call_answers(said: str, kind: str) -> None:
    """Who is asked, says a word and then calls the next one answers; who only calls, or takes note, does not."""
    text = f"""Briefing by spokesman Idris Kone

IDRIS KONE: Good afternoon. The convoy arrived in Tola this morning with nine trucks.

EDIE ROTH (AP): Is the road open?

IDRIS KONE: {said}

MARIA POHL (EFE): Where will they meet?

IDRIS KONE: In Tola, at the bridge, on Monday.

EDIE ROTH (AP): Who goes?

IDRIS KONE: The minister.
"""
    assert pressconf.parse(text).turns[2].kind == kind


def test_a_few_words_on_the_matter_are_no_courtesy() -> None:
    """What says how something is answers, though its words are also those of who only takes note; an outlet may open in figures."""
    text = """Conferencia de prensa matutina

MODERADORA: Buenos días. Comenzamos con las preguntas.

PREGUNTA: Buenos días, presidenta. Elsa Roca, de 31 Olas. Quisiera preguntarle por el tren.

PRESIDENTA: Va muy bien.

PREGUNTA: ¿Cuándo se termina?

PRESIDENTA: En diciembre. La obra está casi lista.
"""
    question = pressconf.parse(text).questions[0]
    assert (question.speaker.name, question.speaker.outlet) == ("Elsa Roca", "31 Olas")
    assert [answer.text for answer in question.answers] == ["Va muy bien."]
    assert question.answered_by == question.answers


def test_who_announces_a_question_and_asks_it_is_an_asker() -> None:
    """A label that asks at once what it announces is no moderator, be it an outlet that speaks only here."""
    text = """Press conference of Mayor Holm

MAYOR HOLM: The bridge opens on Friday, and two lanes are free from the first day.

Meridian: Who pays for the ramp?

MAYOR HOLM: The county does.

La Brughiera: A last one: who decides?

MAYOR HOLM: The board. It meets on Monday.
"""
    asked = pressconf.parse(text).turns[3]
    assert (asked.kind, asked.speaker.role) == ("question", "asker")


def test_a_lone_word_beside_a_house_names_nobody() -> None:
    """Where a house asks by its label, another label of one word may be a house or a surname: it is no name."""
    text = """Press conference of Mayor Holm

MAYOR HOLM: The bridge opens on Friday, and two lanes are free from the first day.

Meridian: Who pays for the ramp?

MAYOR HOLM: The county does.

Harbour Post: And who decides?

MAYOR HOLM: The board. It meets on Monday.
"""
    speakers = [question.speaker for question in pressconf.parse(text).questions]
    assert [(speaker.name, speaker.outlet) for speaker in speakers] == [(None, None), (None, "Harbour Post")]
