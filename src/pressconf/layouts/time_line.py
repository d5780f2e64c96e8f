"""``Ada Holm: (02:39)``: the label with a time stamp after it, on a line of its own; a lost time leaves ``Ada Holm: ()``."""

from pressconf.layout import Layout

PATTERN = r"""
    (?= [^\n\r]{0,150}+ (?<= [\d\])s:*_ \t\u00a0] ) [\n\r] | \[ )          # a line that ends so, or "[SPEAKER_01] …"
    (?: \*\*|__ )?
    (?P<label> [\p{L}(\[] [^\n\r:：;*]{0,99}? )                     # "Speaker 1", "[SPEAKER_01]", "Governor Holm"
    (?: \*\*|__ )? [ \u00a0]? :? (?: \*\*|__ )? [ \t\u00a0]{0,8}
    (?P<time>
        [\[(]? \d{1,3} (?: :\d{2} ){1,2} (?: [.,]\d{1,3} )? [\])]?  # "(02:39)", "1:02:39"
      | [\[(] \s? [\])]                                             # the time is lost
      | \d{1,6} (?: \.\d{1,3} )? s [ \u00a0] - [ \u00a0] \d{1,6} (?: \.\d{1,3} )? s   # "591.8s - 604.8s"
    )
    (?: \*\*|__ )? (?: :? (?: \*\*|__ )? [ \t\u00a0]* (?= [\r\n] ) | : (?= [ \u00a0] \S ) )
"""

LAYOUT = Layout(
    name="time_line",
    description="A name and a time stamp, alone on their line; the speech below.",
    example="Ada Holm: (02:39)\nThe bridge is safe.\n\nSpeaker 2  2:51\nIs it?",
    pattern=PATTERN,
    opens=r"[\p{L}(\[*_]",
    needs=r"\d:\d|\ds\b|[\[(]\s?[\])]",
    speech="either",
)
