"""Dialogs fit on the screen at every text size, and are called neutrally where the window is."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import app.ui
from app.paths import Paths, find_paths
from app.settings import Settings
from app.ui.shell.dialog import Dialog, title_in
from app.ui.shell.main_window import MainWindow
from tests.ui.screens import let_go, of_packaging, real_window


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_every_dialog_fits_on_an_800_px_screen_and_is_called_by_the_neutral_name(
    scale: float, paths: Paths, qtbot: QtBot
) -> None:
    real = find_paths(str(paths.data))
    settings = Settings(real.settings)
    for key, value in (("first_run_done", True), ("text_scale", scale), ("neutral_title", True)):
        settings.set(key, value)
    shots = of_packaging("shots")
    with real_window(real, settings, qtbot, (1280, 764)) as window:
        assert window.screen().availableSize().height() == 800
        assert window.windowTitle() == "Notes"
        seen = 0
        for name, opener in shots.OVERLAYS:
            shown = opener(window)
            if isinstance(shown, Dialog):
                seen += 1
                shots.settle(0.05)
                assert shown.height() <= 760, name
                assert shown.windowTitle() == "Notes", name
                spoken = QAccessible.queryAccessibleInterface(shown).text(QAccessible.Text.Name)
                assert spoken not in ("", "Notes"), name  # a screen reader is told which dialog it is
                assert all(
                    shown.rect().contains(button.mapTo(shown, button.rect().bottomRight()))
                    for button in shown.findChildren(QPushButton)
                    if button.isVisible() and button.isDefault()
                ), name
            let_go(shown, window)
        assert seen >= 11


def test_no_other_window_is_titled_by_hand() -> None:
    """A dialog that forgets the neutral name would tell in the list of windows what the app is."""
    allowed = {"application.py", "main_window.py", "messages.py", "busy.py", "crash_report.py", "dialog.py"}
    for module in Path(app.ui.__file__).parent.rglob("*.py"):
        text = module.read_text(encoding="utf-8")
        if module.name not in allowed:
            assert "setWindowTitle" not in text, module
            assert not re.search(r"\(QDialog\):|QMessageBox\(|QProgressDialog", text), module
            assert "QInputDialog" not in text or "title_in(" in text, module


def test_a_file_is_chosen_under_the_neutral_name_too(window: MainWindow) -> None:
    pane = window.pane
    assert title_in(pane, "Save as PDF") == "Save as PDF"
    window.services.settings.set("neutral_title", True)
    window._on_setting_changed("neutral_title")
    assert title_in(pane, "Save as PDF") == window.windowTitle() == "Notes"


def test_what_is_too_tall_is_scrolled_and_keeps_its_keyboard(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = Dialog(window)
    column = QVBoxLayout(made)
    field = QPushButton("first")
    column.addWidget(field)
    for _ in range(8):
        tall = QLabel("tall")
        tall.setMinimumHeight(200)
        column.addWidget(tall)
    last = QPushButton("last")
    column.addWidget(last)
    field.setFocus()
    made.show()
    assert made.height() <= made.screen().availableSize().height()
    area = made.findChild(QScrollArea)
    assert area is not None
    assert not area.isAncestorOf(last)
    assert made.focusWidget() is field
    small = Dialog(window)
    QVBoxLayout(small).addWidget(QLabel("small"))
    small.show()
    assert small.findChild(QScrollArea) is None
    assert isinstance(small, QDialog)
