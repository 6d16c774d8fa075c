"""Taking in a content pack: shows what it changes, and installs it when asked to."""

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from app import packs
from app.errors import PackError
from app.ui.shell.dates import short_date
from app.ui.shell.dialog import Dialog
from app.ui.shell.file_choice import ask_which_to_open
from app.ui.shell.pane import Services
from app.ui.shell.widgets import button, label

_WORDS = {
    "new": QT_TRANSLATE_NOOP("PackDialog", "New"),
    "changed": QT_TRANSLATE_NOOP("PackDialog", "Changed"),
    "removed": QT_TRANSLATE_NOOP("PackDialog", "Gone"),
}


class PackDialog(Dialog):
    """The pack's version, the pages and amounts that change, and the question. Cancel is the default."""

    def __init__(self, services: Services, pack: packs.Pack, publisher: packs.Publisher, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self._pack = pack
        self.set_title(self.tr("New pages for the handbook"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(label(self.tr("New pages for the handbook"), "section"))
        day = short_date(pack.head.day, services.lang)
        told = self.tr("From {publisher}, issued on {day}. The signature is right.").format(
            publisher=publisher.name, day=day
        )
        column.addWidget(label(told, "small", wrap=True))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What changes"))
        self.list.setWordWrap(True)
        self.list.setFrameShape(QFrame.Shape.StyledPanel)
        self.list.setMinimumHeight(services.theme.px(220))
        self.list.addItems(self._lines())
        column.addWidget(self.list)
        column.addWidget(
            label(
                self.tr("Your checklists and notes stay as they are. You can go back in Settings."), "small", wrap=True
            )
        )
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = button(self.tr("Cancel"), self.reject)
        cancel.setDefault(True)
        self.install_button = button(self.tr("Install the new pages"), self._on_install, "primary")
        row.addWidget(cancel)
        row.addWidget(self.install_button)
        column.addLayout(row)
        self.setMinimumWidth(560)

    @classmethod
    def offer(cls, services: Services, parent: QWidget, file: Path) -> None:
        """Read `file`, show what it changes, ask. Whatever is wrong with it is said in a message."""
        if services.paths.checkout:
            text = QCoreApplication.translate(
                "PackDialog", "This copy of the app shows its own sources and takes no content pack."
            )
            services.messages.tell(text)
            return
        try:
            publisher = packs.read_publisher(services.paths.publisher)
            pack = packs.read_pack(file, publisher)
            packs.check_newer(pack, services.paths)
        except PackError as error:
            services.messages.tell_error(error)
            return
        cls(services, pack, publisher, parent).exec()

    @classmethod
    def choose(cls, services: Services, parent: QWidget) -> None:
        """Ask for the file first."""
        title = QCoreApplication.translate("PackDialog", "Install a content pack")
        kind = QCoreApplication.translate("PackDialog", "Content pack") + f" (*{packs.SUFFIX})"
        if file := ask_which_to_open(parent, title, kind):
            cls.offer(services, parent, file)

    def _lines(self) -> list[str]:
        changes = packs.find_changes(self._services.bundle, self._pack.manifest, self._pack.catalogue)
        lines = []
        for kind, pages in (("new", changes.new), ("changed", changes.changed), ("removed", changes.removed)):
            word = QCoreApplication.translate("PackDialog", str(_WORDS[kind]))
            lines += [f"{word}: {page.title} ({page.lang})" for page in pages]
        nothing = self.tr("nothing")
        for figure in changes.figures:
            name = figure.label[self._services.lang]
            lines.append(self.tr("Amount: {name}, from {before} to {after}").format(
                name=name, before=figure.before or nothing, after=figure.after or nothing))  # fmt: skip
        return lines or [self.tr("No page looks different.")]

    def _on_install(self) -> None:
        try:
            packs.install(self._pack, self._services.paths)
        except PackError as error:
            self.reject()
            self._services.messages.tell_error(error)
            return
        self.accept()
        self._services.messages.tell(self.tr("Installed. The new pages show when you open the handbook again."))
