"""``CHAIR HOLM.``: words in capitals, then a full stop; prose such as "U.S. growth" looks alike."""

from pressconf.layout import Layout

PATTERN = r"""
    (?P<label>
        (?: \p{Lu}\p{Ll}{0,2} )? \p{Lu} [\p{Lu}\p{M}'’\-]{0,30}     # "CHAIR", "McGRATH", "Q"
        (?:
            (?: (?: \.? [ \t\u00a0]{1,2} | [ \t]?(?:\r\n?|\n) )     # "DR. GOULD", a name cut by a line break
                (?: \p{Lu}\p{Ll}{0,2} )? \p{Lu} [\p{Lu}\p{M}'’\-]{0,30} ){0,5}
            (?: \.? [ \t\u00a0]{1,2} | [ \t]?(?:\r\n?|\n) )
            (?: \p{Lu}\p{Ll}{0,2} )? \p{Lu} [\p{Lu}\p{M}'’\-]{1,30} # an initial ends no label
        )?
        (?: [ \u00a0] \( [^()\n\r]{2,50} \) )?                      # "ADA L. BRANDT (Harbour Times)."
        (?: , [ \u00a0] [^\n\r.:：;?!]{2,80} )?                      # "ADA BRANDT, Ministro della salute."
    )
    \. (?! [A-Za-z\d.] | (?<! \p{L}{2} \. ) \p{Lu}\p{Ll} )           # not "U.S.", "А.Галеев"; mojibake may stand where a space should
"""

LAYOUT = Layout(
    name="capitals_stop",
    description="A name, office or mark in capitals, then a full stop.",
    example="CHAIR HOLM.  Good afternoon.\nQUESTION.  Is the bridge safe?",
    pattern=PATTERN,
    opens=r"\p{Lu}",
)
