"""Letters: the list of them, and filling one in beside its page."""

from app.ui.letters.letters_pane import LettersPane

__all__ = ["LettersPane"]
