"""Calculators in the window: what is typed is counted while one types, goes out when wanted, and is forgotten."""

import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.calculators import CalculatorsPane
from app.ui.letters.letter_form import LetterForm
from app.ui.shell import clock
from app.ui.shell.date_line import DateLine
from app.ui.shell.dates import short_date
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place
from tests.ui.calculators.conftest import fill, open_calculator, words

NBSP = "\N{NO-BREAK SPACE}"


@pytest.fixture
def calculator(window: MainWindow) -> CalculatorsPane:
    return open_calculator(window, "transition-payment")


def text_of(pane: CalculatorsPane, name: str) -> str:
    return pane.form.questions[name].text


def test_the_result_follows_the_typing(calculator: CalculatorsPane, qtbot: QtBot) -> None:
    assert "Still needed: First day of work, Last day of the contract, Monthly wage before tax." in words(calculator)
    for name, typed in (("start", "1-3-2019"), ("end", "31 December 2026"), ("wage", "4.200,00")):
        calculator.form.questions[name].focus()
        QTest.keyClicks(calculator.form.questions[name].control, typed)
    qtbot.waitUntil(lambda: "At least" in words(calculator))
    assert f"€{NBSP}11,844.00" in words(calculator)
    assert "7 years + 10 months" in words(calculator)
    assert "Wed 31 Mar 2027" in words(calculator)


def test_a_day_that_is_filled_in_is_written_short_where_the_keyboard_is_too(calculator: CalculatorsPane) -> None:
    """Half a column has room for "1 Mar 2019" and not for "1 March 2019", of which the 1 would be out of sight."""
    question = calculator.form.questions["start"]
    question.focus()
    question.set_text("1 March 2019")
    assert question.text == "1 Mar 2019"
    assert isinstance(question.control, QLineEdit)
    assert question.control.cursorPosition() == 0


def test_what_is_not_finished_is_not_wrong_yet(calculator: CalculatorsPane, qtbot: QtBot) -> None:
    question = calculator.form.questions["start"]
    question.focus()
    QTest.keyClicks(question.control, "1-3")
    qtbot.wait(200)  # longer than the pause after which the result is made anew
    assert question.problem == ""
    calculator.form.questions["end"].focus()
    assert '"1-3" is not a day' in question.problem
    assert "Not counted yet." in question.problem


def test_a_wrong_field_is_named_and_left_out(calculator: CalculatorsPane) -> None:
    fill(calculator, start="2019-03-01", end="2026-12-31", wage="4200", bonuses="abc")
    assert "Not counted yet." in calculator.form.questions["bonuses"].problem
    assert calculator.form.questions["bonuses"].control.property("state") == "error"
    assert f"€{NBSP}11,844.00" in words(calculator), "the result stays"
    assert "Not counted yet: Bonuses in the last three calendar years." in words(calculator)
    fill(calculator, wage="a lot")
    assert f"€{NBSP}11,844.00" in words(calculator)
    assert "Monthly wage before tax, Bonuses in the last three calendar years: we cannot read this." in words(
        calculator
    )


def test_an_ambiguous_amount_is_read_back(calculator: CalculatorsPane) -> None:
    fill(calculator, wage="4.200")
    assert calculator.form.questions["wage"].problem == f'We read "4.200" as €{NBSP}4,200.00.'
    assert calculator.form.questions["wage"].control.property("state") == ""


def test_a_day_is_written_out_when_it_is_left(calculator: CalculatorsPane) -> None:
    question = calculator.form.questions["start"]
    question.focus()
    QTest.keyClicks(question.control, "03/04/2019")
    assert "3 April 2019" in question.problem or question.problem == "", "said back, or still being typed"
    calculator.form.questions["end"].focus()
    assert question.text == "3 Apr 2019"


def test_a_day_is_chosen_from_the_calendar(calculator: CalculatorsPane) -> None:
    line = calculator.form.questions["end"].control
    assert isinstance(line, DateLine)
    assert line.calendar_action.shortcut().toString() == "Alt+Down"
    line.choose_day(QDate(2026, 12, 31))
    assert text_of(calculator, "end") == "31 Dec 2026"
    calculator.services.session.answers["last-day-of-contract"] = "31 Dec 2026"


@pytest.mark.parametrize("lang", ["en", "nl"])
@pytest.mark.parametrize("month", range(1, 13))
def test_a_day_that_was_written_out_is_read_again(window: MainWindow, month: int, lang: str) -> None:
    window.set_language(lang)
    day = datetime.date(2026, month, 3)
    line = DateLine(window.services.icons, window.services.lang, "Day")
    line.setText(short_date(day, window.services.lang))
    assert line.day == day


def test_enter_goes_to_the_next_question(calculator: CalculatorsPane) -> None:
    calculator.form.focus_first()
    control = calculator.form.questions["start"].control
    QTest.keyClick(control, Qt.Key.Key_Return)
    assert calculator.form.questions["end"].control.hasFocus()


def test_an_amount_is_shown_with_its_validity_and_source(calculator: CalculatorsPane) -> None:
    fill(calculator, start="2019-03-01", end="2026-12-31", wage="4200")
    shown = f"Maximum transition payment: €{NBSP}102,000 (valid from 1 January to 31 December 2026, BW 7:673)"
    assert shown in words(calculator)


def test_it_refuses_where_its_figures_do_not_hold(calculator: CalculatorsPane, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(calculator, start="2019-03-01", end="2028-06-30", wage="4200")
    assert "We cannot calculate this" in words(calculator)
    assert "on 30 June 2028" in words(calculator)
    calculator.copy_result()
    assert calculator.services.messages.shown == "There is no result yet."
    monkeypatch.setattr(clock, "today", lambda: datetime.date(2028, 3, 1))
    fill(calculator, end="2026-12-31")
    assert "This was due for a check on 1 Jan 2027" in words(calculator)


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("allowances", {"km": "20", "office_days": "2"}),
        ("unemployment-benefit", {"years": "12", "wage": "4000"}),
        ("permit-salary", {"age": "31", "wage": "6000"}),
    ],
)
def test_with_the_clock_in_2028_figures_of_today_are_not_used(
    window: MainWindow, name: str, texts: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "today", lambda: datetime.date(2028, 3, 1))
    pane = open_calculator(window, name)
    fill(pane, **texts)
    assert "We cannot calculate this" in words(pane)
    assert "2028" in words(pane)


def test_with_the_clock_in_2028_late_pay_is_told_without_interest(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The increase stands in the law; the rate of interest is set anew and not known for then."""
    monkeypatch.setattr(clock, "today", lambda: datetime.date(2028, 3, 1))
    pane = open_calculator(window, "late-pay")
    fill(pane, wage="2000", due="2028-01-31")
    assert "on top of the wage, before tax, without interest" in words(pane)
    assert "Interest: we do not have the rate for all of these days." in words(pane)


def test_the_result_is_copied_with_every_step(window: MainWindow, calculator: CalculatorsPane) -> None:
    calculator.copy_result()
    assert window.services.messages.shown == "There is no result yet."
    fill(calculator, start="2019-03-01", end="2026-12-31", wage="4200")
    calculator.form.focus_first()
    QTest.keyClick(calculator.form.questions["start"].control, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert "11,844.00" in copied
    assert "7 years + 10 months [BW 7:673]" in copied
    assert "What is left out" in copied


def test_the_result_goes_on_paper(calculator: CalculatorsPane, tmp_path: Path) -> None:
    fill(calculator, start="2019-03-01", end="2026-12-31", wage="4200")
    calculator._printing.ask_path = lambda title: tmp_path / "sum.pdf"
    calculator.save_pdf()
    assert (tmp_path / "sum.pdf").read_bytes().startswith(b"%PDF")
    assert calculator.services.messages.shown == "PDF saved. This file is not encrypted."


def test_clear_puts_back_what_is_usual(window: MainWindow) -> None:
    """A box that is ticked by default means yes: unticked, a probation would count as not in writing."""
    pane = open_calculator(window, "probation")
    fill(pane, start="2026-01-01", agreed="1")
    pane.clear_answers()
    assert text_of(pane, "written") == "yes"
    assert text_of(pane, "start") == ""
    fill(pane, start="2026-01-01", agreed="1")
    assert "Probation until" in words(pane)
    assert "31 January 2026" in words(pane)


def test_in_a_narrow_window_the_result_stays_in_sight(window: MainWindow) -> None:
    window.resize(900, 600)
    pane = open_calculator(window, "transition-payment")
    fill(pane, start="2019-03-01", end="2026-12-31", wage="4200")
    assert pane.form.isVisible()
    assert not pane.view.isVisible()
    assert pane._short.text() == f"At least €{NBSP}11,844.00 before tax"
    pane.show_half("result")
    assert pane.view.isVisible()
    assert not pane.form.isVisible()


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


def test_a_long_answer_does_not_push_the_letters_form_out_of_sight(window: MainWindow) -> None:
    window.resize(1280, 800)
    window.show()
    for each in window.services.bundle.letters("nl"):
        window.go(Place("letter", each.id))
        form = window.pane.findChild(LetterForm)
        inside = form.widget() if form is not None else None
        assert form is not None
        assert inside is not None
        assert inside.minimumSizeHint().width() <= form.viewport().width(), each.id


def test_every_control_has_a_name(window: MainWindow) -> None:
    for found in window.services.bundle.calculators("en"):
        pane = open_calculator(window, found.id)
        for question in pane.form.questions.values():
            assert question.control.accessibleName() == question.name


def test_locking_forgets_what_was_typed(window: MainWindow, calculator: CalculatorsPane, qtbot: QtBot) -> None:
    session = window.services.session
    with qtbot.waitSignal(session.status_changed, timeout=20_000):
        session.create("correct horse battery staple", lambda: None, lambda error: pytest.fail(str(error)))
    fill(calculator, wage="4200")
    window.lock()
    assert session.status == "locked"
    assert session.answers == {}
    pane = open_calculator(window, "transition-payment")
    assert isinstance(pane.form.questions["wage"].control, QLineEdit)
    assert text_of(pane, "wage") == ""
