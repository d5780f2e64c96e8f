"""``—¿Es seguro?``: a dash opens each turn, and nothing says whose it is."""

from pressconf.layout import Layout

PATTERN = r"""
    (?: \*\* | __ )? [—–―-]{1,2} [ \u00a0]? (?= [\p{L}¿¡“"«(…] )
"""

LAYOUT = Layout(
    name="dialogue_dash",
    description="A dash opens each turn; asking and answering take turns.",
    example="—¿Es seguro el puente?\n\n—Lo es.",
    pattern=PATTERN,
    unlabelled=True,
    sets_off="turn",
)
