"""The window on the handbook itself: it has the calculators and letters."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLayout, QLineEdit
from pytestqt.qtbot import QtBot

from app.launch import open_bundle
from app.paths import find_paths
from app.ui.calculators import CalculatorsPane
from app.ui.shell.application import Application
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place


def _forget(window: MainWindow) -> None:
    window.services.session.forget()


@pytest.fixture
def window(application: Application, qtbot: QtBot) -> MainWindow:
    made = application.make_window(open_bundle(find_paths()))
    qtbot.addWidget(made, before_close_func=_forget)
    made.resize(1280, 800)
    made.show()
    made.start()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)  # or nothing in it can have the focus
    return made


def open_calculator(window: MainWindow, name: str) -> CalculatorsPane:
    window.go(Place("calculator", name))
    pane = window.pane
    assert isinstance(pane, CalculatorsPane)
    return pane


def fill(pane: CalculatorsPane, **texts: str) -> None:
    """Type the answers; the result is made at once, without the pause."""
    for name, text in texts.items():
        question = pane.form.questions[name.replace("_", "-")]
        control = question.control
        if isinstance(control, QComboBox):
            control.setCurrentIndex(control.findData(text))
        else:
            assert isinstance(control, QLineEdit)
            control.setText(text)
            control.textEdited.emit(text)
    pane.update_result()


def words(pane: CalculatorsPane) -> str:
    """All words of the result as it is laid out now."""
    return "\n".join(_texts(pane.view._column))


def _texts(layout: QLayout) -> Iterator[str]:
    for item in (layout.itemAt(at) for at in range(layout.count())):
        assert item is not None
        widget, inner = item.widget(), item.layout()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif widget is not None:
            inner = widget.layout()
        if inner is not None:
            yield from _texts(inner)
