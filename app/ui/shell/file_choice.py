"""Asking where a file goes or comes from, without a trace: no list of recent files, no remembered folder."""

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.shell.dialog import title_in


def ask_where_to_save(parent: QWidget, title: str, name: str, kind: str) -> Path | None:
    """The place that the person chose, or None. `name` is the suggestion; `kind` as Qt's filter: "PDF (*.pdf)".

    An existing file is asked about by the dialog itself.
    """
    dialog = _dialog(parent, title, kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    return _answer(dialog)


def ask_which_to_open(parent: QWidget, title: str, kind: str) -> Path | None:
    """The existing file that the person chose, or None."""
    dialog = _dialog(parent, title, kind)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _answer(dialog)


def _dialog(parent: QWidget, title: str, kind: str) -> QFileDialog:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, title_in(parent, title), folder if Path(folder).is_dir() else str(Path.home()), kind)
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    return dialog


def _answer(dialog: QFileDialog) -> Path | None:
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.setHistory([])
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None


def keep_no_history(empty_folder: Path) -> None:
    """Qt's file dialog writes the folders it showed into a settings file: let that go where nothing can be written.

    Called once, before the first dialog. `empty_folder` is a path that does not exist and is never made.
    """
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(empty_folder))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(empty_folder))
