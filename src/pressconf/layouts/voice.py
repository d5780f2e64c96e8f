"""``<v Ada Holm>Good morning.``: the voice tag of WebVTT captions."""

from pressconf.layout import Layout

PATTERN = r"""
    <v (?: \. [\w.]{1,40} )? [ \t\u00a0] [ \t\u00a0]? (?P<label> [^<>\n\r]{1,80} ) >
"""

LAYOUT = Layout(
    name="voice",
    description="The voice tag of a caption file, before the speech.",
    example="<v Ada Holm>The bridge is safe.",
    pattern=PATTERN,
    opens=r"<",
    needs=r"<v",
    certain=True,
)
