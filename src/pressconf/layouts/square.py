"""``[Ada Brandt, Harbour Times] Is it safe?``: the label in square brackets, the speech on the same line."""

from pressconf.layout import Layout

PATTERN = r"""
    \[ (?P<label> \p{Lu} [^\[\]\n\r:：?!]{1,70} ) \] :? (?= [ \t\u00a0]{1,3} \S )
"""

LAYOUT = Layout(
    name="square",
    description="A name or mark in square brackets; the speech on the same line.",
    example="[Ada Brandt, Harbour Times] Is the bridge safe?\n\n[Ada Holm] It is.",
    pattern=PATTERN,
    opens=r"\[",
    needs=r"\[",
)
