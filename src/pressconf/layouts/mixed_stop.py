"""``Ведущий. …``, ``Question. …``, ``Галеев Т. Р. …``: a mark, or a surname with initials, in mixed type, then a full stop."""

from pressconf.layout import Layout

PATTERN = r"""
    (?P<name> \p{Lu} [\p{L}\p{M}'’\-]{1,30} [ \u00a0]{1,2} \p{Lu} \. [ \u00a0]? \p{Lu} (?: \. | (?= [ \u00a0] ) ) )    # "Галеев Т. Р."
    (?= [ \t\u00a0]{1,8} ["“«„(—–…]? [\p{Lu}\d] )
  | (?P<mark> \p{Lu} [\p{L}\p{M}'’\-]{1,30}
        (?: [ \u00a0] [«„“"]? [\p{L}\p{M}\p{N}'’\-]{1,30} [»“”"]? ){0,6}? )
    (?<! [ \u00a0] \p{Lu} ) [ \u00a0]? \. (?= [ \t\u00a0]{1,8} ["“«„(—–…¿¡]? [\p{Lu}\d] | [ \t\u00a0]* [\r\n] )
"""

LAYOUT = Layout(
    name="mixed_stop",
    description="A mark or an office in mixed type, or a surname with initials, then a full stop.",
    example="Question. Is the bridge safe?\nThe President. It is.",
    pattern=PATTERN,
    opens=r"\p{Lu}",
)
