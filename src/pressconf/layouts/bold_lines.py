"""``**Name**`` and below it ``*Firm, Division*`` or ``*Office*``: a label of two lines, the second in italics."""

from pressconf.layout import Layout

PATTERN = r"""
    (?: \*\*|__ ) (?P<name> [^*_\n\r:：]{2,80}? ) (?: \*\*|__ ) [ \t\u00a0]{0,3} (?:\r\n?|\n)
    (?: [ \t\u00a0]{0,3} (?:\r\n?|\n) )?
    [*_] (?![*_]) (?P<affiliation> [^*_\n\r]{2,120}? ) [*_] (?![*_]) [ \t\u00a0]* (?= [\r\n] )
"""

LAYOUT = Layout(
    name="bold_lines",
    description="A name in bold and, below it, firm or office in italics; the speech below.",
    example="**Ada Brandt**\n*Kestrel Capital, Research*\n\nThanks for taking my question.",
    pattern=PATTERN,
    opens=r"[*_]",
    needs=r"\*\*|__",
    speech="below",
)
