"""The pages of the handbook: which ones are shown, newer ones by file, and the way back to the shipped ones."""

from PySide6.QtCore import QCoreApplication, Signal

from app import packs
from app.content import Bundle
from app.errors import HandbookError, PackError
from app.ui.settings.rows import SettingsPage
from app.ui.shell.dates import short_date
from app.ui.shell.pack_dialog import PackDialog
from app.ui.shell.pane import Services
from app.ui.shell.widgets import button


class ContentPage(SettingsPage):
    """Made anew when shown, so it always tells the present state."""

    changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__(services, QCoreApplication.translate("ContentPage", "Pages of the handbook"))
        manifest = services.bundle.manifest
        self.add_group(self.tr("Now"))
        day = short_date(manifest.checked, services.lang)
        text = self.tr("{version}, last page check on {day}").format(version=manifest.content_version, day=day)
        self.add_row(self.tr("Content"), text)
        self.add_row(self.tr("Publisher"), self._publisher(), is_last=True)
        if self._is_next_another():
            self.add_text(self.tr("Other pages are ready. They show when you close the handbook and open it again."))
        self.add_group(self.tr("Newer pages by file"))
        self.add_text(self.tr(
            "The app looks for nothing on the internet. Newer pages come as a file whose name ends in .handbookpack. "
            "Open it with a double click, drop it on this window, or choose it here."
        ))  # fmt: skip
        install = button(self.tr("Choose a file…"), self._on_choose, small=True)
        text = self.tr("You see first what changes. Files of another publisher, or changed on the way, are refused.")
        self.add_row(self.tr("Install a content pack"), text, install, is_last=not packs.is_installed(services.paths))
        if packs.is_installed(services.paths):
            back = button(self.tr("Go back"), self._on_back, small=True)
            title = self.tr("Go back to the pages that came with the app")
            self.add_row(title, self.tr("Takes the content pack away. Your checklists stay."), back, is_last=True)
        self.finish()

    def _is_next_another(self) -> bool:
        """Whether the next start shows other pages than these: a pack was installed or taken away meanwhile."""
        paths, now = self.services.paths, self.services.bundle
        if not packs.is_installed(paths) and now.path("") != paths.content:
            return False
        try:
            coming, _ = packs.open_content(paths)
        except HandbookError:
            return False
        is_pack, was_pack = (pages.path("") == paths.content for pages in (coming, now))
        other = coming.manifest.content_version != now.manifest.content_version
        return is_pack != was_pack or (is_pack and other)

    def _publisher(self) -> str:
        try:
            publisher = packs.read_publisher(self.services.paths.publisher)
        except PackError:
            return self.tr("None: this installation takes no content packs.")
        if publisher.keys:
            return publisher.name
        return self.tr("{name}. No key came with this app, so it takes no content packs yet.").format(
            name=publisher.name
        )

    def _on_choose(self) -> None:
        PackDialog.choose(self.services, self.window())
        self.changed.emit()

    def _on_back(self) -> None:
        try:
            Bundle.open(self.services.paths.bundle)  # before the pack goes: there must be something to go back to
            packs.remove(self.services.paths)
        except HandbookError as error:
            self.services.messages.tell_error(error)
            return
        self.services.messages.tell(self.tr("Done. The shipped pages show when you open the handbook again."))
        self.changed.emit()
