"""``**Name** speech``: the label in Markdown bold without any punctuation, the speech on the same line."""

from pressconf.layout import Layout

PATTERN = r"""
    (?: \*\*|__ ) (?= \S ) (?P<label> (?: [^*_\n\r:：.?!…] | \. (?! \s ) ){1,80}? ) (?<! \s ) (?: \*\*|__ )
    [ \t\u00a0]{1,4} (?= [\p{Lu}\p{Lt}\p{Lo}\d"“„«‘'(\[¿¡…—–] )        # "**Prices** fell" is prose
"""

LAYOUT = Layout(
    name="bold_inline",
    description="A name, office or mark in Markdown bold without punctuation; the speech on the same line.",
    example="**Minister Holm** It is.\n\n**Ada Brandt, Harbour Times** Is the bridge safe?",
    pattern=PATTERN,
    opens=r"[*_]",
    needs=r"\*\*|__",
)
