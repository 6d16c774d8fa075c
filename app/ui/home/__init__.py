"""Home: "What is happening?", and what is yours."""

from app.ui.home.home_pane import HomePane

__all__ = ["HomePane"]
