"""Labels in capitals in the middle of a line, where an extraction has lost the line breaks."""

from pressconf.layout import Layout

PATTERN = r"""
    (?P<label>
        (?: \p{Lu}\p{Ll}{0,2} )? \p{Lu} [\p{Lu}\p{M}'’\-]{0,30}     # "CHAIR", "McGRATH", "J"
        (?:
            (?: \.? [ \t\u00a0]{1,2} (?: \p{Lu}\p{Ll}{0,2} )? \p{Lu} [\p{Lu}\p{M}'’\-]{0,30} ){0,5}
            \.? [ \t\u00a0]{1,2} (?: \p{Lu}\p{Ll}{0,2} )? \p{Lu} [\p{Lu}\p{M}'’\-]{1,30}   # an initial ends no label
        )?
    )
    (?: [.:;] (?= [ \t\u00a0\r\n] | \Z ) | : (?= \p{Lu} ) )
  | (?P<label> Q ) (?= [ \u00a0]{2,40} \S )                        # "… in Baltimore. Q    Thank you"
"""

LAYOUT = Layout(
    name="midline",
    description="A name, office or mark in capitals with colon or full stop, in the middle of a line after a sentence.",
    example="CHAIR HOLM. Good afternoon. ADA BRANDT. Is the bridge safe? CHAIR HOLM. It is.",
    pattern=PATTERN,
    place="midline",
)
