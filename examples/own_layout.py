"""A layout of your own: a transcript whose labels end with an arrow.

    python examples/own_layout.py

A layout is data. The named group ``label`` holds the words that say who speaks; who is a moderator, who asks and who answers is
found from the whole text, as with any other layout.
"""

import pressconf

TEXT = """\
Harbour bridge: press conference
Port Ellery, 4 March 2031

Mara Lindqvist, Press Officer => Good morning. The mayor will say a few words, then we take questions.

Mayor Tomas Okafor => The bridge opens on Friday. The last cable was fixed last night, and the engineers are content.

Mara Lindqvist => Thank you. First question, please. Ana Ruiz, in the front row.

Ana Ruiz, The Harbour Post => Who pays for the second ramp, and when will you build it?

Mayor Tomas Okafor => The county pays for it. We begin in May.

Mara Lindqvist => Next question, the gentleman at the window.

Jonas Weil, Radio Ellery => Will buses cross it from the first day?

Mayor Tomas Okafor => From the first day, every ten minutes.

Mara Lindqvist => Thank you all. That was the last question for today.
"""

ARROW = pressconf.Layout(
    name="arrow",
    description="A name at the start of a line, with or without an office or outlet, then an arrow.",
    example="Ana Ruiz, The Harbour Post => Who pays for the ramp?",
    pattern=r"(?P<label> [^\W\d_] [^=\n]{1,80}? ) [ ]{0,4} =>",
)


def main() -> None:
    """Parse the text with the new layout beside the built-in ones, and print the exchanges."""
    try:
        pressconf.parse(TEXT)
    except pressconf.NotATranscriptError:
        print("without the layout: no transcript")

    conf = pressconf.parse(TEXT, layouts=[ARROW, *pressconf.LAYOUTS])
    print("with it:", ", ".join(layout.name for layout in conf.layouts))
    for question in conf.questions:
        print(f"{question.speaker.name} ({question.speaker.outlet}): {question.text}")
        for answer in question.answers:
            print(f"    {answer.speaker.name}: {answer.text}")


if __name__ == "__main__":
    main()
