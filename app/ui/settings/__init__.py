"""Settings, what is kept on this computer, sources, and the list of keys."""

from app.ui.settings.settings_pane import SettingsPane

__all__ = ["SettingsPane"]
