"""``… so far. Ada Holm: It is.``: capitalised words and a colon after a sentence, where the line breaks are gone."""

from pressconf.layout import Layout

PATTERN = r"""
    (?P<label>
        \p{Lu} [\p{L}\p{M}\p{N}'’\-.]{0,30}
        (?: ,? [ \t\u00a0] (?: [(]? [\p{Lu}\p{N}] [\p{L}\p{M}\p{N}'’\-.]{0,30} [)]? | \p{Ll}{1,3} ) ){0,7}
    )
    : (?! [/\d] ) (?= [ \t\u00a0\r\n] | \Z )
"""

LAYOUT = Layout(
    name="midline_colon",
    description="A name, office or mark in mixed type with a colon, in the middle of a line after a sentence.",
    example="Holm: Good afternoon. Question: Is the bridge safe? Holm: It is.",
    pattern=PATTERN,
    place="midline",
)
