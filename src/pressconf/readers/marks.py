"""Markdown's marks for bold, by which layouts know labels that are set off in bold."""


def mark_bold(words: str) -> str:
    """Return the words between ``**``, white space at their ends outside.

    >>> mark_bold("MS. HOLM: ")
    '**MS. HOLM:** '
    """
    inner = words.strip()
    if not any(map(str.isalnum, inner)):
        return words
    start = words.index(inner)
    return f"{words[:start]}**{inner}**{words[start + len(inner) :]}"


def mark_lines(text: str) -> str:
    """Return bold text with its marks, each line by itself: a mark never runs over a line end."""
    return "\n".join(map(mark_bold, text.split("\n")))
