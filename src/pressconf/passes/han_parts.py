"""The parts of a question in Chinese or Japanese, where words that ask stand anywhere in a clause.

In: a clean text and one of its sentences. Out: the part within it, or none.
"""

from __future__ import annotations

from itertools import pairwise

from pressconf.deferred import defer
from pressconf.source import Span
from pressconf.speech import trim

MARKS = "，；：、,;:"

#: Where a clause ends; in Japanese only where it is a statement before "but".
CLAUSE_END = defer(
    r"(?:[，；：;] | (?<=(?:です|ます|でした|ました|した|いる|ある|った|ない)(?:が|けれども?|けど)) 、)(?=.)", 64
)
ASKING = defer(
    r"""能否|可否|是否|会否|會否|有否|如何|怎么|怎麼|怎样|怎樣|什么|什麼|为何|為何|哪|何时|何時|多少|几[个年月次]|有何|吗|嗎|呢|谁|誰|想问|想問|请问|請問|有没有|有沒有|能不能|会不会
    |请.{0,12}(?:介绍|证实|评论|说明|谈谈)|請.{0,12}(?:介紹|證實|評論|說明|談談)
    |でしょうか|ですか|ますか|ませんか|ましたか|か[。？?]|どう|なぜ|何[がをでか]|いつ|どの|どこ|どんな|いかが|教えて|聞かせ|伺|お考え""".replace(
        "\n    ", ""
    )
)
#: What asks for something without a question mark.
REQUEST = defer(
    r"""想问|想問|请问|請問|能否|可否|请.{0,12}(?:介绍|证实|评论|说明|谈谈)|請.{0,12}(?:介紹|證實|評論|說明|談談)
    |教えて(?:ください|いただ)|聞かせ(?:ください|いただ)|伺(?:いたい|えます)|でしょうか|ですか|ますか|ませんか|ましたか|か。\Z""".replace(
        "\n    ", ""
    )
)
#: Clauses that hang on the one behind them, and names that are called.
DEPENDENT = defer(
    r"\s*(?:如果|若|假如|随着|隨著|鉴于|鑒於|关于|關於|对于|對於|针对|針對|就|在|除了|作为|作為|当(?![前地天日局])|當(?![前地天日局])|为了|因为|由于|第[一二三四]|首先|其次|另外|此外|那么|那麼|今後|その上で|また)"
)
CALLED = 5
#: Leave, thanks and courtesies that look like questions.
LEAVE = defer(
    r"(?:可以|能|我)?(?:再)?(?:问|問|提)(?:你|您)?(?:一个|一個|个|個|两个|兩個)?(?:问题|問題)(?:吗|嗎)?|听得到吗|聽得到嗎|よろしいでしょうか|よろしいですか|質問してもいいですか|聞こえますか"
)


def cut_han(text: str, sentence: Span, *, asked: bool) -> list[Span]:
    """Return the part within a sentence: from the first clause that asks to the end, with the clauses that hang on it."""
    words = text[sentence.start : sentence.end]
    if not (asked or REQUEST.search(words)) or (
        len(LEAVE.sub("", words)) <= 6 < len(words) + 6 and LEAVE.search(words)
    ):
        return []
    edges = [sentence.start, *(hit.end() for hit in CLAUSE_END.finditer(text, *sentence)), sentence.end]
    clauses = [Span(low, high) for low, high in pairwise(edges)]
    first = next((n for n, clause in enumerate(clauses) if ASKING.search(text, *clause)), len(clauses) - 1)
    while first and _hangs(text, clauses[first - 1]):
        first -= 1
    heads = [first]
    for number in range(first + 1, len(clauses)):
        if ALTERNATIVE.match(text, *clauses[number]):
            break  # what follows are alternatives, or examples of what is asked
        if ASKING.search(text, *clauses[number]) and ASKING.search(
            text, clauses[heads[-1]].start, clauses[number].start
        ):
            heads.append(number)
    return [trim(text, Span(clauses[n].start, clauses[m - 1].end), MARKS) for n, m in pairwise([*heads, len(clauses)])]


ALTERNATIVE = defer(r"\s*(?:还是|還是|或|包括|比如|例如|即|也就是|尤其|特别是|特別是|あるいは|または|それとも|例えば)")


#: A question that only asks on: "if not, why?"
ASKED_ON = defer(
    r"(?:如果(?:是|不是|有|没有|會|会)|若是|若不是|为什么|為什麼|为何|為何|什么时候|何时|比如|具体|なぜ|どうして|それは|例えば)"
)
LONGEST_ASKED_ON = 14


def asks_on_han(words: str) -> bool:
    """Tell whether a question belongs to the one before it."""
    return len(words) <= LONGEST_ASKED_ON and ASKED_ON.match(words) is not None


def _hangs(text: str, clause: Span) -> bool:
    return DEPENDENT.match(text, *clause) is not None or (
        clause.end - clause.start <= CALLED and text[clause.end - 1] in "，,"
    )
