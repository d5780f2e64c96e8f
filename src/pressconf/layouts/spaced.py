"""``TJ   Good morning.``: initials, a name or a mark, then nothing but a wide space or a tab."""

from pressconf.layout import Layout

PATTERN = r"""
    (?P<label> \p{Lu}{2,4} (?= [ \u00a0]{2,12} \S | \t{1,4} \S )                     # "TJ", after a key of speakers
      | \p{Lu} [\p{L}\p{M}.'’\-]{0,20} (?: [ \u00a0] [\p{L}\p{M}.'’\-]{1,20} ){0,4} (?= [ \u00a0]{3,12} \S | \t{1,4} \S )
      | (?<= [○〇●◯◎◆■▲▼◇□※] [ \u3000]? ) [\p{Han}\p{Hiragana}\p{Katakana}ー]{1,14} (?= [ \u3000] \S )
      | [\p{Han}\p{Hiragana}\p{Katakana}]{1,12} (?= [ \u00a0]{2,4} \S | \u3000{1,2} \S )
    ) (?= [ \t\u00a0\u3000]{1,12} [\p{L}\p{N}“"«「『¿¡(—–…\[] )
  | (?P<mark> \p{Han}{2,10} ) (?= [ \u00a0] \S )                              # "山田知事 おはようございます"
"""

LAYOUT = Layout(
    name="spaced",
    description="Initials, a name or a mark, then a wide space or a tab; the speech on the same line.",
    example="TJ   Good morning.\nAB   Is the bridge safe?\nTJ   It is.",
    pattern=PATTERN,
    opens=r"[\p{Lu}\p{Han}\p{Hiragana}\p{Katakana}]",
    needs=r"[ \u00a0]{2}|\t|\u3000|\p{Han}",
)
