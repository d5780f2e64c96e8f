"""``“It is.”``: a paragraph wholly in quotation marks, between questions that stand without any; sports desks and newspapers print so."""

from pressconf.layout import Layout

PATTERN = r"""
    (?: [–—-] [ \u00a0] )? ["“„«] [^\r\n]{0,20000}+ (?<= ["”“»] [.]? (?: [ \u00a0]? \( [^()\r\n]{2,40} \) )? )
"""

LAYOUT = Layout(
    name="quoted_answer",
    description="Answers wholly in quotation marks, questions without any.",
    example="Is the bridge safe?\n\n“It is. It has been since May.”",
    pattern=PATTERN,
    unlabelled=True,
    sets_off="answer",
)
