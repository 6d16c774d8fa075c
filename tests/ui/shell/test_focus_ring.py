"""The focus ring is there for whoever uses the keyboard, and goes when the pointer is used."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.ui.shell.focus_ring import FocusRing
from app.ui.shell.main_window import MainWindow


def test_the_ring_outlives_the_page_it_was_on(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is window.windowHandle(), timeout=5_000)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    window._covers.show_first_run()
    page = window._covers.currentWidget()
    assert page is not None
    first = page.findChild(QAbstractButton)
    assert isinstance(first, QAbstractButton)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    window._covers.show_frame()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    button = window._frame._rail.button("guides")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    ring = window.findChild(FocusRing)
    assert ring is not None
    assert ring.widget() is button


def test_a_key_shows_the_ring_and_the_pointer_takes_it_away(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is window.windowHandle(), timeout=5_000)
    ring = window.findChild(FocusRing)
    assert ring is not None
    button = window._frame._rail.button("guides")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.widget() is None
    window._frame._rail.button("home").setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.widget() is button
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert ring.widget() is None
