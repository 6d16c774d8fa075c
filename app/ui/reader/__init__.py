"""The reader: contents, the article, and what is on this page."""

from app.ui.reader.reader_pane import ReaderPane

__all__ = ["ReaderPane"]
