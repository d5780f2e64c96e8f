"""``Q   Thank you``: a lone capital, then spaces, or glued to the first word ("QCan you"), or with a number ("Q1. ", "Q.1: ")."""

from pressconf.layout import Layout

PATTERN = r"""
    (?P<label> [QP] )
    (?: (?: \.? [ \u00a0]? \d{1,3} [ \u00a0]? [.:)] (?= [ \t\u00a0] [^\s\d%(] )    # "Q1. ", "Q.1: ", but not "Q1.5", "Q4. 3 %"
        | \. \d{1,3} (?= [ \t\u00a0]{1,3} [\p{Lu}¿“"«] ) )                     # "Q.1 Who pays?"
        (?= (?: [^\r\n?？] | (?: \r\n? | \n ) (?! [ \t\u00a0]*+ [\r\n] ) ){1,500}+ [?？] )    # a task in an exam asks nothing
      | (?= [ \t\u00a0]{1,40} \S | \p{Lu} [\p{Ll}'’] | [AIO] [ \u00a0] | [“"¿¡—–] | -- ) )
"""

LAYOUT = Layout(
    name="bare_q",
    description="A lone Q (or Spanish P) without punctuation, then white space; or with a number.",
    example="Q    Is the bridge safe?\n\nMS. HOLM: It is.",
    pattern=PATTERN,
    opens=r"[QP]",
)
