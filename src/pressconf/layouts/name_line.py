"""``Name, Outlet``: the label has its line for itself and no mark of punctuation; the speech stands below."""

from pressconf.layout import Layout

PATTERN = r"""
    (?P<label>
        [\p{Lu}\p{Lt}] [^\s,;:：?!]{0,30}                                # every word capitalised …
        (?: ,? [ \t\u00a0]{1,2}
            (?: [(]? [\p{Lu}\p{Lt}\d&] [^\s,;:：?!]{0,30} | \p{Ll}{1,3} | [&–-] ) ){0,13}   # … or short: "of", "the"
        (?: , [ \t\u00a0]{1,2} [^\s,;:：?!()]{1,30} (?: [ \u00a0] [^\s,;:：?!()]{1,30} ){0,3} )?    # "Ada Brandt, harbour online"
    )
    (?<! [.…] )
    [ \t\u00a0]* (?= [\r\n] )
"""

LAYOUT = Layout(
    name="name_line",
    description="A name, with outlet or office after a comma, alone on its line without punctuation; the speech below.",
    example="Ada Brandt, Harbour Times\nIs the bridge safe?\n\nMinister of Works\nIt is.",
    pattern=PATTERN,
    opens=r"[\p{Lu}\p{Lt}]",
    speech="below",
)
