"""A choice made with an arrow key that makes its page anew leaves the keyboard somewhere: else no key works any more."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place


def _arrow(window: MainWindow, start: QWidget, key: Qt.Key) -> None:
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    start.setFocus()
    QTest.keyClick(start, key)
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _is_kept(window: MainWindow) -> bool:
    now = window.focusWidget()
    return now is not None and now.isVisible() and now.isEnabled() and window.isAncestorOf(now)  # type: ignore[redundant-expr]


def _choice(window: MainWindow, name: str) -> QAbstractButton:
    return next(
        made for made in window.findChildren(QAbstractButton) if made.isVisible() and made.accessibleName() == name
    )


@pytest.mark.parametrize("at", ["Language: EN"])
def test_the_language_of_the_toolbar(window: MainWindow, at: str) -> None:
    window.go(Place("guide", "dismissal/settlement-agreement"))
    _arrow(window, _choice(window, at), Qt.Key.Key_Right)
    assert window.services.lang == "nl"
    assert _is_kept(window)


def test_the_language_and_text_size_of_the_first_run(window: MainWindow, qtbot: QtBot) -> None:
    window.services.settings.set("first_run_done", False)
    window.start()
    first = window.focusWidget()
    assert isinstance(first, QRadioButton)
    _arrow(window, first, Qt.Key.Key_Down)
    assert window.services.lang == "nl"
    assert _is_kept(window)
    _arrow(window, _choice(window, "Tekstgrootte: 100 %"), Qt.Key.Key_Right)
    assert window.services.theme.scale > 1
    assert _is_kept(window)


@pytest.mark.parametrize("page", ["language", "appearance", "privacy"])
def test_every_choice_of_the_settings(window: MainWindow, page: str) -> None:
    for number in range(9):
        window.go(Place("settings", page))
        combos = [made for made in window.pane.findChildren(QComboBox) if made.isVisible()]
        if number >= len(combos):
            break
        _arrow(window, combos[number], Qt.Key.Key_Down if combos[number].currentIndex() == 0 else Qt.Key.Key_Up)
        assert _is_kept(window), combos[number].accessibleName()
