"""``Q   Thank you``: a lone capital, then spaces or no-break spaces, or glued to the first word ("QCan you")."""

from pressconf.layout import Layout

PATTERN = r"""
    (?P<label> [QP] )
    (?= [ \t\u00a0]{1,40} \S | \p{Lu} [\p{Ll}'’] | [AIO] [ \u00a0] | [“"¿¡—–] | -- )
"""

LAYOUT = Layout(
    name="bare_q",
    description="A lone Q (or Spanish P) without punctuation, then white space.",
    example="Q    Is the bridge safe?\n\nMS. HOLM: It is.",
    pattern=PATTERN,
    opens=r"[QP]",
)
