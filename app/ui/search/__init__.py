"""The search panel over the page."""

from app.ui.search.search_panel import SearchPanel

__all__ = ["SearchPanel"]
