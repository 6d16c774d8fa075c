"""Which room's pane shows which place. Rooms are imported when first shown: Home does not wait for the reader."""

from app.ui.shell.pane import Pane, Services


def make_pane(room: str, services: Services) -> Pane:
    """The pane of a room: "home", "guides", "checklists", "run", "deadlines", "glossary" or "settings"."""
    if room == "home":
        from app.ui.home import HomePane

        return HomePane(services)
    if room == "guides":
        from app.ui.reader import ReaderPane

        return ReaderPane(services)
    if room == "checklists":
        from app.ui.tracker import LibraryPane

        return LibraryPane(services)
    if room == "run":
        from app.ui.tracker import RunPane

        return RunPane(services)
    if room == "deadlines":
        from app.ui.tracker import DeadlinesPane

        return DeadlinesPane(services)
    if room == "glossary":
        from app.ui.glossary import GlossaryPane

        return GlossaryPane(services)
    from app.ui.settings import SettingsPane

    return SettingsPane(services)
