"""Calculators and letters in the window: what is typed is counted and stands in the letter, and goes out when wanted."""

import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
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


def fill(pane: CalculatorPane, qtbot: QtBot, **texts: str) -> None:
    assert pane.form is not None
    with qtbot.waitSignal(pane.form.changed):
        for name, text in texts.items():
            field(pane, name.replace("_", "-")).setText(text)


def test_a_wrong_field_is_named_and_left_out(calculator: CalculatorPane, qtbot: QtBot) -> None:
    fill(calculator, qtbot, start="2019-03-01", end="2026-12-31", wage="4200", bonuses="abc")
    assert calculator.form is not None
    error = calculator.form._errors["bonuses"]
    assert error.isVisibleTo(calculator)
    assert "Not counted yet." in error.text()
    assert "€\N{NO-BREAK SPACE}11,844.00 before tax" in words(calculator), "the result stays"
    assert "Not counted yet: Bonuses in the last three calendar years." in words(calculator)


def test_an_amount_is_shown_with_its_validity(calculator: CalculatorPane, qtbot: QtBot) -> None:
    fill(calculator, qtbot, start="2019-03-01", end="2026-12-31", wage="4200")
    expected = "Maximum transition payment: €\N{NO-BREAK SPACE}102,000, valid from 1 Jan 2026 to 31 Dec 2026"
    assert expected in words(calculator)


def test_the_result_is_copied(window: MainWindow, calculator: CalculatorPane, qtbot: QtBot) -> None:
    calculator.copy_result()
    assert window.services.messages.shown == "There is no result yet."
    fill(calculator, qtbot, start="2019-03-01", end="2026-12-31", wage="4200")
    field(calculator, "start").setFocus()
    QTest.keyClick(field(calculator, "start"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "11,844.00" in QGuiApplication.clipboard().text()


def test_clear_puts_back_what_is_usual(window: MainWindow, qtbot: QtBot) -> None:
    """A box that is ticked by default means yes: unticked, a probation would count as not in writing."""
    window.go(Place("calculator", "probation"))
    pane = window.pane
    assert isinstance(pane, CalculatorPane)
    assert pane.form is not None
    fill(pane, qtbot, start="2026-01-01", agreed="1")
    with qtbot.waitSignal(pane.form.changed):
        pane.form.clear()
    assert pane.form.texts()["written"] == "yes"
    assert "start" not in pane.form.texts()
    fill(pane, qtbot, start="2026-01-01", agreed="1")
    assert "Probation until 31 January 2026" in words(pane)


def test_what_was_typed_stands_where_the_same_is_asked_and_nowhere_else(
    window: MainWindow, calculator: CalculatorPane, qtbot: QtBot
) -> None:
    fill(calculator, qtbot, start="2019-03-01", wage="4200")
    for name, text in (("notice-period", "2019-03-01"), ("holiday-build-up", ""), ("probation", "")):
        window.go(Place("calculator", name))
        assert field(calculator, "start").text() == text, name
    window.go(Place("calculator", "works-council-seats"))
    fill(calculator, qtbot, people="120")
    window.go(Place("calculator", "collective-redundancy"))
    assert field(calculator, "people").text() == "", "staff are not dismissals"
    window.go(Place("calculator", "transition-payment"))
    assert field(calculator, "wage").text() == "4200"
    assert calculator.form is not None
    with qtbot.waitSignal(calculator.form.changed):
        calculator.form.clear()
    window.go(Place("calculator", "notice-period"))
    assert field(calculator, "start").text() == "", "what was cleared is not offered again"


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


def test_locking_forgets_what_was_typed(window: MainWindow, calculator: CalculatorPane, qtbot: QtBot) -> None:
    session = window.services.session
    with qtbot.waitSignal(session.status_changed, timeout=20_000):
        session.create("correct horse battery staple", lambda: None, lambda error: pytest.fail(str(error)))
    fill(calculator, qtbot, wage="4200")
    window.lock()
    assert session.status == "locked"
    window.go(Place("calculator", "transition-payment"))
    assert isinstance(window.pane, CalculatorPane)
    assert field(window.pane, "wage").text() == ""
