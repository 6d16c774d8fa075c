"""Your marks: every bookmark, marked passage and note in one list."""

from app.ui.marks.marks_pane import MarksPane

__all__ = ["MarksPane"]
