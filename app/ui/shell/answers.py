"""Answers in the controls of a form, as the text that scripts would write: calculators and letters ask alike."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from app.ui.shell.date_line import DateLine


def answer_of(control: QWidget) -> str:
    """The value of a choice ("" for none yet), "yes" or "no" for a box, else what was typed."""
    if isinstance(control, QCheckBox):
        return "yes" if control.isChecked() else "no"
    if isinstance(control, QComboBox):
        return str(control.currentData() or "")
    if isinstance(control, QPlainTextEdit):
        return control.toPlainText()
    assert isinstance(control, QLineEdit)
    return control.text()


def show_answer(control: QWidget, text: str) -> None:
    """Fill a control. A day is written out as the app writes days, except where somebody is typing it."""
    if isinstance(control, QCheckBox):
        control.setChecked(text == "yes")
    elif isinstance(control, QComboBox):
        control.setCurrentIndex(max(0, control.findData(text)))
    elif isinstance(control, QPlainTextEdit):
        control.setPlainText(text)
    elif isinstance(control, QLineEdit):
        if control.hasFocus() and control.text() == text:
            return
        control.setText(text)
        if isinstance(control, DateLine):
            control.tidy()
        control.setCursorPosition(0)  # or a long answer shows its end
