"""The window on the handbook itself: it has the calculators and letters."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLayout, QLineEdit

from app.ui.calculators import CalculatorsPane
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place


@pytest.fixture
def window(handbook_window: MainWindow) -> MainWindow:
    return handbook_window


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
