"""Checklists: the library, a running checklist, and the deadlines."""

from app.ui.tracker.deadlines_pane import DeadlinesPane
from app.ui.tracker.diary_pane import DiaryPane
from app.ui.tracker.library_pane import LibraryPane
from app.ui.tracker.run_pane import RunPane

__all__ = ["DeadlinesPane", "DiaryPane", "LibraryPane", "RunPane"]
