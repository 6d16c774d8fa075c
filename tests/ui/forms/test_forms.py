"""Calculators and letters in the window: what is typed is counted and stands in the letter, and goes out when wanted."""

import datetime

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.launch import open_bundle
from app.paths import find_paths
from app.ui.forms import CalculatorPane
from app.ui.shell.application import Application
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place


def _forget(window: MainWindow) -> None:
    window.services.session.forget()


@pytest.fixture
def window(application: Application, qtbot: QtBot) -> MainWindow:
    """The window on the handbook itself: it has the calculators and letters."""
    made = application.make_window(open_bundle(find_paths()))
    qtbot.addWidget(made, before_close_func=_forget)
    made.show()
    made.start()
    return made


def words(pane: CalculatorPane) -> str:
    return "\n".join(found.text() for found in pane._side.findChildren(QLabel))


def field(pane: CalculatorPane, name: str) -> QLineEdit:
    assert pane.form is not None
    found = pane.form._fields[name]
    assert isinstance(found, QLineEdit)
    return found


@pytest.fixture
def calculator(window: MainWindow) -> CalculatorPane:
    window.go(Place("calculator", "transition-payment"))
    pane = window.pane
    assert isinstance(pane, CalculatorPane)
    return pane


def test_the_result_follows_the_typing(calculator: CalculatorPane, qtbot: QtBot) -> None:
    assert "Fill in: First day of work, Last day of the contract, Monthly wage before tax." in words(calculator)
    assert calculator.form is not None
    with qtbot.waitSignal(calculator.form.changed):
        field(calculator, "start").setText("1-3-2019")
        field(calculator, "end").setText("31 December 2026")
        field(calculator, "wage").setText("4.200,00")
    assert "€\N{NO-BREAK SPACE}11,844.00 before tax" in words(calculator)


def test_a_wrong_field_is_named_and_left_out(calculator: CalculatorPane, qtbot: QtBot) -> None:
    calculator.services.session.answers.update({"start": "2019-03-01", "end": "2026-12-31", "wage": "4200"})
    calculator.open_tool("transition-payment")
    assert calculator.form is not None
    with qtbot.waitSignal(calculator.form.changed):
        field(calculator, "bonuses").setText("abc")
    error = calculator.form._errors["bonuses"]
    assert error.isVisibleTo(calculator)
    assert "Not counted yet." in error.text()
    assert "before tax" in words(calculator), "the result stays"


def test_a_date_goes_to_the_deadlines(window: MainWindow, calculator: CalculatorPane) -> None:
    window.services.session.answers.update({"start": "2019-03-01", "end": "2026-12-31", "wage": "4200"})
    calculator.open_tool("transition-payment")
    for made in calculator._side.findChildren(QPushButton):
        if made.text() == "Add to my deadlines":
            made.click()
    tracker = window.services.session.tracker
    assert tracker is not None
    (run,) = tracker.state.runs
    assert run.name == "My dates"
    assert [state.own_due for state in run.steps.values()] == [datetime.date(2027, 3, 31)]


def test_a_day_is_typed_once(window: MainWindow) -> None:
    window.go(Place("letter", "revoke-a-settlement"))
    agreed = next(
        line for line in window.pane.findChildren(QLineEdit) if line.accessibleName().startswith("Day you agreed")
    )
    QTest.keyClicks(agreed, "2-12-2026")
    window.go(Place("calculator", "settlement-dates"))
    pane = window.pane
    assert isinstance(pane, CalculatorPane)
    assert field(pane, "agreed").text() == "2-12-2026"
    window.services.session.forget()
    assert window.services.session.answers == {}


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_every_calculator_and_letter_opens_in_both_languages(window: MainWindow, lang: str) -> None:
    window.set_language(lang)
    bundle = window.services.bundle
    for found in bundle.calculators(window.services.lang):
        window.go(Place("calculator", found.id))
        assert window.pane.crumbs()[-1].text == found.title
    for each in bundle.letters(window.services.lang):
        window.go(Place("letter", each.id))
        assert window.pane.crumbs()[-1].text == each.title
    assert window.services.messages.shown == ""
