"""``Question - …``, ``P.- …``, ``HOLM — …``: a dash where others have a colon."""

from pressconf.layout import Layout

PATTERN = r"""
    (?P<label> \p{Lu} (?:
        [ \u00a0]? [^\s:：;?!–—"“”«».\-]              # single spaces: not "Q    — and is it safe"
      | (?<! \s ) [.\-] (?! \s | - )                  # "Anne-Lise", "P.J."
      | (?<= \b \p{Lu} \p{L}{0,2} ) [.] (?= [ \u00a0] \p{Lu} )    # "Ms. Holm"
    ){0,79}+ )
    (?: \. -    # "P.-"
      | \.? [ \u00a0] [-–—] (?= [ \u00a0] )    # "Question - "
      | [–—] )    # "HOLM—"
    (?= [ \t\u00a0]* [^\s\d–—-] )
"""

LAYOUT = Layout(
    name="dash",
    description="A name, office or mark, then a dash; the speech on the same line.",
    example="Question - Is the bridge safe?\n\nR - It is.",
    pattern=PATTERN,
    opens=r"\p{Lu}",
    needs=r"[–—]|-[ \u00a0]|\.-",
)
