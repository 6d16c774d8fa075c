"""Text without case and accents, for finding a word in what is already in memory. The handbook's search has its own."""

import unicodedata


def fold(text: str) -> str:
    """`text` in lower case without accents: "Eén OR" becomes "een or"."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in apart if not unicodedata.combining(char))


def fold_in_place(text: str) -> str:
    """As `fold`, with every character where it was, so that a place found in it is a place in `text`."""
    return text.lower() if text.isascii() else "".join(map(_fold_char, text))


def _fold_char(char: str) -> str:
    folded = fold(char)
    return folded if len(folded) == 1 else char
