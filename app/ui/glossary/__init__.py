"""The glossary: Dutch words that people meet in letters, in one list for both languages, and the page of a word."""

from app.ui.glossary.pane import GlossaryPane

__all__ = ["GlossaryPane"]
