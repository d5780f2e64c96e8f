"""``### Name``: the label is a Markdown heading."""

from pressconf.layout import Layout

PATTERN = r"""
    \#{1,6} [ \t\u00a0]+ (?P<printed> (?P<label> [^\n\r#:：]{1,100}? ) [ \u00a0]? [:：]? ) [ \t\u00a0]* \#{0,6}
    (?= [\r\n] )
"""

LAYOUT = Layout(
    name="heading",
    description="A name, office or mark as a Markdown heading; the speech below.",
    example="### Ada Brandt, Harbour Times\n\nIs the bridge safe?",
    pattern=PATTERN,
    opens=r"\#",
    needs=r"\#",
    speech="below",
)
