"""``(On the new bridge)``: the question, word for word or paraphrased, in brackets; the answer behind it or below."""

from pressconf.layout import Layout

PATTERN = r"""
    \( (?P<label> [\p{L}“"¿‘'] [^()\r\n]{3,600} (?: \( [^()\r\n]{1,60} \) [^()\r\n]{0,400} ){0,4} ) \)
    (?= [ \t\u00a0]* (?: [:–—-] [ \t\u00a0]* )? (?: ["“„«\r\n] | \Z ) )
"""

LAYOUT = Layout(
    name="bracket_question",
    description="A question or its topic in brackets; the answer behind it or below.",
    example="(On the new bridge) “It is safe.”\n\n(On the old one)\n“It was.”",
    pattern=PATTERN,
    unlabelled=True,
    sets_off="question",
    certain=True,
)
