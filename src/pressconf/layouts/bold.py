"""``**Name**:``: the label in Markdown bold, with the colon inside, outside or missing on a line of its own."""

from pressconf.layout import Layout

PATTERN = r"""
    (?: \*\*|__ ) (?P<label> [^*_\n\r:：]{1,120}? ) [ \u00a0]?
    (?: [.:：][ \u00a0]? (?:\*\*|__) | (?:\*\*|__) [ \u00a0]? [:：] | (?:\*\*|__) [ \t\u00a0]* (?= [\r\n] ) )
"""

LAYOUT = Layout(
    name="bold",
    description="A name, office or mark in Markdown bold, with a colon or alone on its line.",
    example="**Minister Holm**: It is.\n\n**Ada Brandt, Harbour Times:** Is the bridge safe?",
    pattern=PATTERN,
    opens=r"[*_]",
    needs=r"\*\*|__",
    speech="either",
)
