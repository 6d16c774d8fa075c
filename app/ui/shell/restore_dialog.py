"""Restoring a backup: choose one, see what changes, then decide. For data that is open, and for data that does not open."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.errors import VaultError, WrongPassphrase
from app.tracker import State, differences
from app.ui.shell.dates import moment_text
from app.ui.shell.dialog import Dialog
from app.ui.shell.file_choice import ask_which_to_open
from app.ui.shell.messages import sentence
from app.ui.shell.pane import Services
from app.ui.shell.passphrase_field import PassphraseField
from app.ui.shell.widgets import button, label
from app.vault import Backup

_ROW_PX, _MOST_ROWS = 32, 6  # of the list of backups; more are scrolled to
_LISTED_NAMES = 4  # names of checklists in one line; more are counted


class RestoreDialog(Dialog):
    """Accepted when the backup is in place. Nothing is changed before "Restore" is chosen."""

    def __init__(self, services: Services, parent: QWidget, chosen: Backup | None = None, secret: str = "") -> None:
        """`chosen` is selected first; `secret` opens it when the data itself is not open."""
        super().__init__(parent)
        self._services = services
        self._session = services.session
        self._is_open = services.session.tracker is not None
        self._is_first = services.session.status == "absent"
        self._path: Path | None = None
        self._found: tuple[bytes, State] | None = None
        self.set_title(self.tr("Restore a backup"))
        self.setMinimumWidth(services.theme.px(540))
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 20)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Restore a backup"), "section"))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Backups beside your notes, newest first"))
        self._list.setObjectName("settingsList")  # a selection that shows
        column.addWidget(self._list)
        other = self.tr("Another file…") if self._session.backups.listed() else self.tr("Choose a file…")
        column.addWidget(button(other, self._on_other, "link"), 0, Qt.AlignmentFlag.AlignLeft)
        self._ask = label(self.tr("Passphrase of this backup"), "label")
        self._field = PassphraseField(services.icons, self.tr("Passphrase of this backup"))
        self._field.setText(secret)
        self._field.returnPressed.connect(self._open)
        self._ask.setBuddy(self._field)
        self._show = button(self.tr("Show what changes"), self._open)
        row = QHBoxLayout()
        row.addWidget(self._field, 1)
        row.addWidget(self._show)
        column.addWidget(self._ask)
        column.addLayout(row)
        self._preview = label("", "small", wrap=True)
        self._preview.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._error = label("", "error", wrap=True)
        column.addWidget(self._preview)
        column.addWidget(self._error)
        self._restore = button(self.tr("Restore"), self._on_restore, "primary")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        cancel = button(self.tr("Cancel"), self.reject)
        buttons.addWidget(cancel)
        buttons.addWidget(self._restore)
        column.addLayout(buttons)
        self._ask_passphrase(not self._is_open)
        self._fill(chosen)

    @property
    def preview(self) -> QLabel:
        """Where it stands what would change."""
        return self._preview

    @property
    def restore_button(self) -> QPushButton:
        """What puts the backup in place; works once it was opened."""
        return self._restore

    def _fill(self, chosen: Backup | None) -> None:
        for backup in self._session.backups.listed():
            moment = moment_text(backup.moment, self._services.lang)
            text = self.tr("{moment}, {size} KB").format(moment=moment, size=f"{backup.size_bytes / 1000:,.0f}")
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, str(backup.path))
            item.setSizeHint(QSize(0, self._services.theme.px(_ROW_PX)))
            self._list.addItem(item)
            if chosen is not None and backup.path == chosen.path:
                self._list.setCurrentItem(item)
        rows = min(self._list.count(), _MOST_ROWS)
        self._list.setFixedHeight(self._services.theme.px(_ROW_PX) * rows + 6)
        if not self._list.count():
            self._list.hide()
            self._preview.setText(self.tr("There is no backup beside your notes. Choose a file from another place."))
        self._restore.setEnabled(False)
        self._list.currentItemChanged.connect(self._on_chosen)
        if self._list.currentItem() is None:
            self._list.setCurrentRow(0)
        else:
            self._on_chosen(self._list.currentItem())

    def _ask_passphrase(self, wanted: bool) -> None:
        for widget in (self._ask, self._field, self._show):
            widget.setVisible(wanted)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._choose(Path(item.data(Qt.ItemDataRole.UserRole)))

    def _on_other(self) -> None:
        path = ask_which_to_open(self, self.tr("Choose a backup"), self.tr("All files (*)"))
        if path is not None:
            self._list.setCurrentRow(-1)
            self._choose(path)
            if not (self._is_open or self._field.text()):
                self._preview.setText(self.tr("Chosen: {file}").format(file=path.name))
                self._field.setFocus()

    def _choose(self, path: Path) -> None:
        self._path, self._found = path, None
        self._restore.setEnabled(False)
        self._error.setText("")
        self._preview.setText("")
        if self._is_open:
            self._ask_passphrase(False)
            self._field.clear()
        if self._is_open or self._field.text():
            self._open()

    def _open(self) -> None:
        if self._path is None:
            self._error.setText(self.tr("Choose a file first."))
            return
        wait = self._session.wait_s
        if wait > 0:
            self._error.setText(self.tr("Wait %n second(s) and try again.", "", round(wait) + 1))
            return
        self._error.setText("")
        self._preview.setText(self.tr("Opening the backup…"))
        self._session.open_backup(self._path, self._field.text(), self._on_opened, self._on_failed)

    def _on_opened(self, content: bytes, state: State) -> None:
        self._found = content, state
        tracker = self._session.tracker
        self._preview.setText("\n".join(self._changes(tracker.state if tracker else None, state)))
        self._restore.setEnabled(tracker is None or tracker.state != state)
        self._restore.setFocus()

    def _on_failed(self, error: Exception) -> None:
        self._preview.setText("")
        self._restore.setEnabled(bool(self._found))
        if isinstance(error, WrongPassphrase) and self._is_open and not self._field.text():
            self._ask_passphrase(True)
            self._preview.setText(
                self.tr("This backup was made with an earlier key. Type the passphrase you had on that day.")
            )
            self._field.setFocus()
            return
        text = sentence(error)
        if not isinstance(error, WrongPassphrase):
            text = self.tr("This backup cannot be opened: it is damaged or no backup. Choose another one.")
        self._error.setText(text)

    def _on_restore(self) -> None:
        assert self._found is not None
        content, state = self._found
        self._restore.setEnabled(False)
        tracker = self._session.tracker
        if tracker is None:
            self._session.put_back(content, self._field.text(), self._on_done, self._on_failed)
            return
        try:
            tracker.restore(state)
        except VaultError as error:  # in memory, and shown as unsaved
            self._services.messages.tell_error(error, tracker.retry)
        else:
            self._services.messages.tell_with_undo(self.tr("The backup is restored."), self._undo)
        self.accept()

    def _undo(self) -> None:
        tracker = self._session.tracker
        if tracker is not None and tracker.can_undo:
            try:
                tracker.undo()
            except VaultError as error:
                self._services.messages.tell_error(error, tracker.retry)

    def _on_done(self) -> None:
        self._field.clear()
        kept = self.tr("The backup is restored. The file that was there is kept.")
        self._services.messages.tell(self.tr("The backup is restored.") if self._is_first else kept)
        self.accept()

    def _changes(self, now: State | None, then: State) -> list[str]:
        """What restoring would change, in a few lines."""
        contents = self.tr("The backup holds %n checklist(s)", "", len(then.runs))
        entries = self.tr("%n diary entry(ies)", "", len(then.diary.entries))
        lines = [self.tr("{checklists} and {entries}.").format(checklists=contents, entries=entries)]
        if now is None:
            return lines
        mine, theirs = {run.id: run for run in now.runs}, {run.id: run for run in then.runs}
        gone = [run.name for run in now.runs if run.id not in theirs]
        back = [run.name for run in then.runs if run.id not in mine]
        other = [run.name for run in then.runs if run.id in mine and differences(mine[run.id], run)]
        for names, text in (
            (gone, self.tr("Not in the backup, so they go: {names}.")),
            (back, self.tr("They come back: {names}.")),
            (other, self.tr("They get the ticks, dates and notes of that moment: {names}.")),
        ):
            if names:
                lines.append(text.format(names=self._names(names)))
        difference = len(then.diary.entries) - len(now.diary.entries)
        if difference < 0:
            lines.append(self.tr("%n diary entry(ies) written since then go.", "", -difference))
        if len(lines) == 1:
            lines.append(
                self.tr("Nothing you see in your checklists changes.")
                if now != then
                else self.tr("It equals your notes.")
            )
        if now != then:
            lines.append(self.tr("You can undo this until you lock the app."))
        return lines

    def _names(self, names: list[str]) -> str:
        shown = ", ".join(names[:_LISTED_NAMES])
        more = len(names) - _LISTED_NAMES
        return self.tr("{names} and %n more", "", more).format(names=shown) if more > 0 else shown
