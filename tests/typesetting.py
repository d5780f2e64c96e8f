"""Invented press conferences, and one small printer a layout that sets them in its convention.

In: an abstract exchange (who says what, and what the turn does). Out: the text, and where each turn's speech stands in it.
No parser: ``test_typesetting.py`` parses what is printed here and compares.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from hypothesis import strategies as st

from pressconf.model import Kind


class Person(NamedTuple):
    """Somebody with what each convention prints of them."""

    name: str
    outlet: str = ""
    office: str = ""
    title: str = ""


class Said(NamedTuple):
    """One turn: what it does, by whom (None: an asker whom print does not name), and the words."""

    kind: Kind
    who: Person | None
    words: str


class Printed(NamedTuple):
    """One turn on the page: what it does, the span of its words, and the name that the convention shows (None: none)."""

    kind: Kind
    start: int
    end: int
    name: str | None


PRINCIPALS = (
    Person("Ada Holm", office="Minister of Works", title="MS."),
    Person("Tobias Wren", office="Harbour Commissioner", title="MR."),
    Person("Ines Hargrove", office="President", title="MS."),
)
MODERATORS = (
    Person("Ivo Pell", office="Ministry Spokesperson", title="MR."),
    Person("Nora Quist", office="Press Officer", title="MS."),
)
ASKERS = (
    Person("Ana Ruiz", "Harbour Times"),
    Person("Petra Lund", "Meridian Wire"),
    Person("Emil Stroud", "Skerry Radio"),
    Person("Mark Tell", "Velmora Tribune"),
    Person("Judith Okello", "Coastal Broadcasting"),
)


class Language(NamedTuple):
    """Invented sentences of one language, about one of its ``things``."""

    things: tuple[str, ...]
    questions: tuple[str, ...]
    answers: tuple[str, ...]
    remarks: tuple[str, ...]
    handovers: tuple[str, ...]
    welcomes: tuple[str, ...]
    farewells: tuple[str, ...]


ENGLISH = Language(
    things=("bridge", "ferry", "lighthouse", "north lock", "fish market", "tram line", "customs house", "sea wall"),
    questions=(
        "When will the {} open again, and what will it cost the city?",
        "Could you tell us why the {} was closed last week? Did anybody complain?",
        "Is it true that the {} failed its last inspection?",
        "Thank you. Do you still expect the {} to be ready before the winter?",
        "What do you say to the people who live beside the {}?",
    ),
    answers=(
        "We looked at the {} on Monday. The engineers want another two weeks, and they shall have them.",
        "No. The {} passed every test that we know of, and I have seen the papers myself.",
        "I think that the {} will be ready in the spring. It depends on the weather and on the price of steel.",
        "Well, nobody has shown me a better plan for the {}. If somebody does, we will read it with care.",
        "The {} belongs to the city, and the city pays for it. That has not changed since last year.",
    ),
    remarks=(
        "We have decided to repair the {} this year. The work begins in May and ends before the first snow falls on the harbour.",
        "The council has set aside money for the {}. It will be spent slowly, in the open, and every invoice will be printed.",
        "I come from the {}, where the crews have worked all night. They are tired, they are safe, and they are almost done.",
    ),
    handovers=(
        "Next question, please.",
        "Thank you. The next question, please.",
        "Let us take the next question.",
        "We have time for one more question.",
    ),
    welcomes=(
        "Good morning, everybody, and welcome. We will begin with a short statement and then take your questions.",
    ),
    farewells=(
        "That is all we have time for. Thank you very much.",
        "Thank you all for coming. This concludes the press conference.",
    ),
)
GERMAN = Language(
    things=("Brücke", "Fähre", "Schleuse", "Markthalle", "Mole", "Straßenbahn"),
    questions=(
        "Wann wird die {} wieder geöffnet, und was kostet das die Stadt?",
        "Können Sie uns sagen, warum die {} vorige Woche gesperrt war?",
        "Stimmt es, dass die {} bei der letzten Prüfung durchgefallen ist?",
    ),
    answers=(
        "Wir haben die {} am Montag angesehen. Die Ingenieure brauchen noch zwei Wochen, und die bekommen sie.",
        "Nein. Die {} hat jede Prüfung bestanden, von der wir wissen.",
        "Ich denke, dass die {} im Frühjahr fertig ist. Das hängt vom Wetter und vom Preis des Stahls ab.",
    ),
    remarks=(
        "Wir haben beschlossen, die {} in diesem Jahr zu erneuern. Die Arbeit beginnt im Mai und endet vor dem ersten Schnee.",
        "Der Rat hat Geld für die {} zurückgelegt. Es wird langsam und vor aller Augen ausgegeben werden.",
    ),
    handovers=("Die nächste Frage, bitte.", "Danke. Die nächste Frage, bitte."),
    welcomes=(
        "Guten Morgen und herzlich willkommen. Wir beginnen mit einer kurzen Erklärung, danach kommen Ihre Fragen.",
    ),
    farewells=("Vielen Dank, das war die letzte Frage.",),
)
SPANISH = Language(
    things=("el puente", "el faro", "el mercado", "el dique", "el tranvía", "el muelle"),
    questions=(
        "¿Cuándo volverá a abrir {} y cuánto le costará a la ciudad?",
        "¿Nos puede decir por qué cerraron {} la semana pasada?",
        "¿Es verdad que {} no pasó la última inspección?",
    ),
    answers=(
        "Miramos {} el lunes. Los ingenieros piden dos semanas más y las tendrán.",
        "No. Ya revisamos {} y todo está en orden, yo mismo vi los papeles.",
        "Creo que {} estará listo en primavera. Depende del tiempo y del precio del acero.",
    ),
    remarks=(
        "Hemos decidido reparar {} este año. La obra empieza en mayo y termina antes de que llegue el frío a la bahía.",
        "El consejo apartó dinero para {}. Se gastará despacio, a la vista de todos, y se publicará cada factura.",
    ),
    handovers=("La siguiente pregunta, por favor.", "Gracias. La siguiente pregunta, por favor."),
    welcomes=("Buenos días a todos y bienvenidos. Empezamos con un mensaje breve y después vienen las preguntas.",),
    farewells=("Muchas gracias a todos, con esto terminamos.",),
)
CHINESE = Language(
    things=("大桥", "灯塔", "渡轮", "船闸", "鱼市", "码头"),
    questions=(
        "请问{}什么时候重新开放？需要多少费用？",
        "能否说明{}上周为什么关闭？",
        "有消息说{}没有通过检查，是否属实？",
    ),
    answers=(
        "我们星期一检查了{}。工程师还需要两个星期。",
        "{}通过了所有的检查，目前一切正常。",
        "{}预计春天完工，还要看天气和钢材的价格。",
    ),
    remarks=("今年我们决定修缮{}。工程五月开始，在第一场雪之前结束。", "委员会已经为{}拨出专款，每一笔支出都会公布。"),
    handovers=("请下一位记者提问。",),
    welcomes=("大家早上好，欢迎参加今天的记者会。",),
    farewells=("谢谢大家，今天的记者会到此结束。",),
)

Words = st.SearchStrategy[str]


def speeches(forms: tuple[str, ...], things: tuple[str, ...], least: int, most: int) -> Words:
    """A few of the forms, each about one of the things."""
    sentence = st.builds(str.format, st.sampled_from(forms), st.sampled_from(things))
    return st.lists(sentence, min_size=least, max_size=most, unique=True).map(" ".join)


@st.composite
def exchanges(
    draw: st.DrawFn,
    language: Language = ENGLISH,
    *,
    named: bool = True,
    moderated: bool | None = None,
    once: bool = False,
) -> list[Said]:
    """Return eight turns or more: a statement, then at least four questions of three or four askers, each answered.

    ``named``: print names the askers; ``moderated``: whether somebody else leads through the event (None: either);
    ``once``: some askers speak once, else everybody follows up.
    """
    principal = draw(st.sampled_from(PRINCIPALS))
    leads = draw(st.booleans()) if moderated is None else moderated
    moderator = draw(st.sampled_from(MODERATORS)) if leads else None
    said = [Said("moderator", moderator, draw(st.sampled_from(language.welcomes)))] if moderator else []
    said.append(Said("statement", principal, draw(speeches(language.remarks, language.things, 2, 3))))
    for number, asker in enumerate(draw(st.lists(st.sampled_from(ASKERS), min_size=3, max_size=4, unique=True))):
        if moderator is not None and number:
            said.append(Said("moderator", moderator, draw(st.sampled_from(language.handovers))))
        for _ in range(draw(st.integers(1, 2)) if once and number else 2):
            said.append(
                Said("question", asker if named else None, draw(speeches(language.questions, language.things, 1, 1)))
            )
            said.append(Said("answer", principal, draw(speeches(language.answers, language.things, 1, 2))))
    if moderator is not None:
        said.append(Said("moderator", moderator, draw(st.sampled_from(language.farewells))))
    return said


#: What stands before a turn's words, and which name it shows.
Label = tuple[str, str | None]


class Printer(NamedTuple):
    """A convention: the label before the words (with the space between), what ends a turn, and what opens the page.

    ``named``, ``moderated``, ``once`` and ``language`` say which exchanges can be set in it.
    """

    label: Callable[[Said], Label]
    end: str = "\n\n"
    header: str = "Press conference on the harbour\n\n12 March 2031\n\n"
    named: bool = True
    moderated: bool | None = None
    once: bool = True
    language: Language = ENGLISH

    def print_turns(self, said: list[Said]) -> tuple[str, list[Printed]]:
        """Return the page, and where each turn's words stand on it."""
        text, turns = self.header, []
        for turn in said:
            label, name = self.label(turn)
            text += label
            turns.append(Printed(turn.kind, len(text), len(text) + len(turn.words), name))
            text += turn.words + self.end
        return text, turns


def set_colon(turn: Said) -> Label:
    """``Ada Holm: …``, ``Q: …``."""
    return ("Q: ", None) if turn.who is None else (f"{turn.who.name}: ", turn.who.name)


def set_capital_colon(turn: Said) -> Label:
    """``MINISTER OF WORKS ADA HOLM: …`` would be new each time; here ``ADA HOLM: …``, ``QUESTION: …``."""
    return ("QUESTION: ", None) if turn.who is None else (f"{turn.who.name.upper()}: ", turn.who.name)


def set_journalist(turn: Said) -> Label:
    """``JOURNALIST:`` alone on its line, the speech below."""
    return ("JOURNALIST:\n\n", None) if turn.who is None else (f"{turn.who.name.upper()}:\n\n", turn.who.name)


def set_bare_q(turn: Said) -> Label:
    """``Q    …``, ``MS. HOLM:  …``."""
    if turn.who is None:
        return "Q\u00a0\u00a0\u00a0 ", None
    surname = turn.who.name.split()[-1]
    return f"{turn.who.title} {surname.upper()}:  ", surname


def set_capitals(turn: Said) -> Label:
    """``ADA HOLM.  …``, ``QUESTION.  …``."""
    return ("QUESTION.  ", None) if turn.who is None else (f"{turn.who.name.upper()}.  ", turn.who.name)


def set_q_name_outlet(turn: Said) -> Label:
    """``Q. Ana Ruiz, Harbour Times: …``, ``Ada Holm. …`` in capitals."""
    if turn.kind == "question" and turn.who is not None:
        return f"Q. {turn.who.name}, {turn.who.outlet}: ", turn.who.name
    return set_capitals(turn)


def set_q_brackets(turn: Said) -> Label:
    """``Q: (Ana Ruiz – Harbour Times) …``, ``Ada Holm: …``."""
    if turn.kind == "question" and turn.who is not None:
        return f"Q: ({turn.who.name} – {turn.who.outlet}) ", turn.who.name
    return set_colon(turn)


def set_name_line(turn: Said) -> Label:
    """``Ana Ruiz, Harbour Times`` alone on its line."""
    assert turn.who is not None
    return f"{turn.who.name}, {turn.who.outlet or turn.who.office}\n", turn.who.name


def set_dash_line(turn: Said) -> Label:
    """``Ana Ruiz -- Harbour Times -- Analyst`` alone on its line; the operator leads."""
    if turn.kind == "moderator":
        return "Operator\n\n", None
    assert turn.who is not None
    firm = f"{turn.who.outlet} -- Analyst" if turn.who.outlet else turn.who.office
    return f"{turn.who.name} -- {firm}\n\n", turn.who.name


def set_dash_lines(turn: Said) -> Label:
    """The same on three lines."""
    label, name = set_dash_line(turn)
    return label.replace(" -- ", "\n--\n", 1).replace("\n\n", "\n"), name


def set_ruled_line(turn: Said) -> Label:
    """``Ana Ruiz,  Harbour Times - Analyst    [2]`` between ruled lines."""
    rule = "-" * 80 + "\n"
    if turn.kind == "moderator":
        return f"{rule}Operator    [1]\n{rule}", None
    assert turn.who is not None
    firm = f"{turn.who.outlet} - Analyst" if turn.who.outlet else f"Polder Lift NV - {turn.who.office}"
    return f"{rule}{turn.who.name},  {firm}    [2]\n{rule}", turn.who.name


def set_bold(turn: Said) -> Label:
    """``**Ada Holm**: …``, ``**Question:** …``."""
    return ("**Question:** ", None) if turn.who is None else (f"**{turn.who.name}**: ", turn.who.name)


def set_bold_inline(turn: Said) -> Label:
    """``**Ada Holm** …``, ``**Q** …``."""
    return ("**Q** ", None) if turn.who is None else (f"**{turn.who.name}** ", turn.who.name)


def set_heading(turn: Said) -> Label:
    """``## Ada Holm``, ``### Ana Ruiz, Harbour Times``."""
    if turn.who is None:
        return "### Question\n\n", None
    return (
        f"### {turn.who.name}, {turn.who.outlet}\n\n" if turn.who.outlet else f"## {turn.who.name}\n\n"
    ), turn.who.name


def set_rule_block(turn: Said) -> Label:
    """``---``, then ``ADA HOLM`` alone on its line."""
    return ("---\nQUESTION\n", None) if turn.who is None else (f"---\n{turn.who.name.upper()}\n", turn.who.name)


def set_interpreted(turn: Said) -> Label:
    """``Question (interpreted): …``, ``Ada Holm: …``."""
    return ("Question (interpreted): ", None) if turn.who is None else set_colon(turn)


def set_glued_q(turn: Said) -> Label:
    """``QWhen will …``: the space is lost; ``MS. HOLM:  …``."""
    return ("Q", None) if turn.who is None else set_bare_q(turn)


def set_name_bracket(turn: Said) -> Label:
    """``Ana Ruiz (Harbour Times): …``."""
    assert turn.who is not None
    inner = turn.who.outlet or turn.who.office
    return f"{turn.who.name} ({inner}): ", turn.who.name


def set_office_line(turn: Said) -> Label:
    """``Minister of Works`` alone on its line; the others as ``Ana Ruiz, Harbour Times``."""
    if turn.kind in ("statement", "answer"):
        assert turn.who is not None
        return f"{turn.who.office}\n", None
    return set_name_line(turn)


def set_frage(turn: Said) -> Label:
    """``Frage``, ``Ada Holm`` alone on their lines."""
    return ("Frage\n", None) if turn.who is None else (f"{turn.who.name}\n", turn.who.name)


def set_pregunta(turn: Said) -> Label:
    """``PREGUNTA: …``, ``ADA HOLM: …``."""
    return ("PREGUNTA: ", None) if turn.who is None else set_capital_colon(turn)


def set_chinese(turn: Said) -> Label:
    """``《山海时报》记者：…``, ``沈若川：…``, ``主持人：…``."""
    if turn.kind == "question":
        return "《山海时报》记者：", None
    return ("主持人：", None) if turn.kind == "moderator" else ("沈若川：", "沈若川")


PRINTERS: dict[str, Printer] = {
    "colon": Printer(set_colon),
    "colon, capitals": Printer(set_capital_colon),
    "colon, anonymous askers": Printer(set_colon, named=False),
    "colon, without header": Printer(set_colon, named=False, header=""),
    "colon, single line ends": Printer(set_colon, end="\n", named=False),
    "colon, CRLF": Printer(set_colon, end="\r\n\r\n", named=False),
    "colon, lone CR": Printer(set_colon, end="\r\r", named=False),
    "colon, German": Printer(set_colon, named=True, language=GERMAN),
    "colon, Spanish": Printer(set_pregunta, named=False, language=SPANISH),
    "interpreted questions": Printer(set_interpreted, named=False),
    "name and bracket": Printer(set_name_bracket),
    "journalist on a line": Printer(set_journalist, named=False),
    "bare Q": Printer(set_bare_q, named=False),
    "bare Q, glued": Printer(set_glued_q, named=False),
    "capitals with full stop": Printer(set_capitals),
    "capitals with full stop, anonymous askers": Printer(set_capitals, named=False),
    "Q, name and outlet": Printer(set_q_name_outlet),
    "Q and brackets": Printer(set_q_brackets),
    "name lines": Printer(set_name_line),
    "name lines, office as label": Printer(set_office_line),
    "name lines, German": Printer(set_frage, named=False, language=GERMAN, end="\n\n"),
    "dash line": Printer(set_dash_line, moderated=True),
    "dash lines": Printer(set_dash_lines, end="\n", moderated=True),
    "ruled line": Printer(set_ruled_line, end="\n\n\n", moderated=True),
    "bold": Printer(set_bold),
    "bold, anonymous askers": Printer(set_bold, named=False),
    "bold, inline": Printer(set_bold_inline),
    "bold, inline, anonymous askers": Printer(set_bold_inline, named=False),
    "heading": Printer(set_heading),
    "heading, anonymous askers": Printer(set_heading, named=False),
    "rule block": Printer(set_rule_block, end="\n", named=False),
    "full-width colon": Printer(set_chinese, end="\n", language=CHINESE, header="2031年5月4日海务部例行记者会\n"),
    "mid-line": Printer(set_capitals, end=" ", header="", once=False),
    "mid-line, askers who speak once": Printer(set_capitals, end=" ", header=""),
    "mid-line, anonymous askers": Printer(set_capitals, end=" ", header="", named=False),
}
