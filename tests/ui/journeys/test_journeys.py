"""Five situations from Home to a finished letter with its deadline in the agenda, on the keyboard only.

Each prints how many keys it took (`make test` shows them with -s). A journey that cannot be walked any more fails at
the step where a person would be stuck.
"""

import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.ui.letters import LettersPane
from app.ui.tracker import DeadlinesPane, RunPane
from tests.ui.journeys.hands import Hands

# the offscreen platform says so of every menu
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key = Qt.Key
WRITER = {"Your_name": "N. de Wit", "Your_address": "Prinsengracht 1", "Employer": "Ship BV", "To_whom": "HR", "Place": "Amsterdam"}  # fmt: skip


def situation(hands: Hands, title: str) -> None:
    """From Home into a situation."""
    hands.open(title)
    assert hands.window.place.kind == "situation"


def start(hands: Hands, name: str, day: str) -> None:
    """In the library, with the checklist chosen: start it with a name that says nothing, and its day."""

    def answer() -> None:
        hands.write(name, Key.Key_Tab)
        hands.write(day, Key.Key_Return)

    hands.in_dialog(lambda: hands.press(Key.Key_Return), answer)
    assert hands.window.place.kind == "run"


def step(hands: Hands, step_id: str) -> None:
    """In a running checklist: down to a step, and into it."""
    pane = hands.window.pane
    assert isinstance(pane, RunPane)
    for direction in (Key.Key_Down, Key.Key_Up):
        for _ in range(60):
            if pane._steps.current_key == step_id:
                hands.press(Key.Key_Return)
                hands.way.append(step_id)
                return
            hands.press(direction)
    pytest.fail(f"no step {step_id}")


def finish(hands: Hands, pdf: Path, **answers: str) -> None:
    """Fill the letter in and save it."""
    pane = hands.window.pane
    assert isinstance(pane, LettersPane)
    hands.fill(**answers)
    hands.ctrl(Key.Key_S)
    draft = pane._filled("nl")
    assert draft.missing == [], "the letter is finished"
    assert draft.problems == {}
    assert pdf.exists(), (hands.window.services.messages.shown, hands.at, hands.window.isActiveWindow())
    assert pdf.read_bytes().startswith(b"%PDF")
    assert "PDF saved" in hands.window.services.messages.shown


def keep(hands: Hands, button: str) -> None:
    """A date into the deadlines: its button, then Enter in the dialog."""
    hands.in_dialog(lambda: hands.open(button), lambda: hands.press(Key.Key_Return))
    assert "Added to your deadlines" in hands.window.services.messages.shown


def in_the_agenda(hands: Hands, title: str, day: datetime.date, kind: str) -> None:
    """Ctrl+4 shows the date, as what it is."""
    hands.ctrl(Key.Key_4)
    pane = hands.window.pane
    assert isinstance(pane, DeadlinesPane)
    QApplication.processEvents()
    row = next((row for row in pane._list.rows.rows if row.title == title), None)
    assert row is not None, [row.title for row in pane._list.rows.rows]
    assert (row.day, row.date_kind) == (day, kind)
    print(f"\n{' > '.join(hands.way)}: {hands.keys} keys")


def test_fired_on_the_spot(hands: Hands, pdf: Path) -> None:
    situation(hands, "I'm being let go")
    hands.follow("letter:object-to-dismissal-on-the-spot")
    finish(hands, pdf, **WRITER, Day_of_the_dismissal="23 nov 2026")
    hands.open("Notice period")
    hands.fill(Who_gives_notice="The employer, on the spot")
    keep(hands, "Add to my deadlines: Last day to go to court about the dismissal on the spot")
    title = "Last day to go to court about the dismissal on the spot"
    in_the_agenda(hands, title, datetime.date(2027, 1, 22), "legal")  # the 23rd is a Saturday


def test_a_settlement_on_the_table(hands: Hands, pdf: Path) -> None:
    situation(hands, "I'm being let go")
    hands.follow("list:settlement-offer")
    start(hands, "Garden", "20-11-2026")
    step(hands, "ask-for-time")
    hands.open("Letter: Ask for time to read an offer")
    pane = hands.window.pane
    assert isinstance(pane, LettersPane)
    assert pane._form.fields["offered"].text == "20 Nov 2026", "entered once"
    finish(hands, pdf, **WRITER, Day_by_which_you_answer="4-12-2026")
    keep(hands, "Add to my deadlines")
    in_the_agenda(hands, "Day by which you answer", datetime.date(2026, 12, 4), "own")


def test_ill_and_pressed_to_sign(hands: Hands, pdf: Path) -> None:
    situation(hands, "I'm ill")
    hands.follow("list:falling-ill")
    start(hands, "Garden", "16 november 2026")
    step(hands, "report-sick")
    hands.open("Letter: Report sick")
    pane = hands.window.pane
    assert isinstance(pane, LettersPane)
    assert pane._form.fields["first-day"].text == "16 Nov 2026", "entered once"
    finish(hands, pdf, **WRITER, Phone_number="06 0000 0000")
    hands.open("Calendar of illness")
    assert "16 Nov 2026" in [question.text for question in hands.window.pane.form.questions.values()]  # type: ignore[attr-defined]
    keep(hands, "Add to my deadlines: Week 93")
    in_the_agenda(
        hands, "Week 93: you apply for WIA at UWV", datetime.date(2028, 8, 25), "legal"
    )  # the 27th is a Sunday


def test_a_fixed_term_ends(hands: Hands, pdf: Path, qtbot: QtBot) -> None:
    hands.write("a")  # Home's field opens the search
    hands.write("anzegging")
    panel = hands.window._search_panel
    assert panel is not None
    spoken = Qt.ItemDataRole.AccessibleTextRole
    wanted = "When a temporary contract ends"
    qtbot.waitUntil(lambda: wanted in str(panel._list.currentIndex().data(spoken)), timeout=15_000)
    hands.press(Key.Key_Return)
    assert hands.window.place.id == "contracts/end-of-fixed-term"
    hands.follow("list:last-day-at-work")
    start(hands, "Garden", "31-12-2026")
    step(hands, "claim-transition-payment")
    hands.open("Letter: Claim your transition payment")
    pane = hands.window.pane
    assert isinstance(pane, LettersPane)
    assert pane._form.fields["end"].text == "31 Dec 2026", "entered once"
    answers = {"First_day_of_work": "1-1-2024", "Monthly_wage": "4536", "Last_day_to_pay": "15-1-2027"}
    finish(hands, pdf, **WRITER, **answers)
    hands.open("Add to my deadlines")
    assert isinstance(QApplication.activePopupWidget(), QMenu), "several dates: which one"
    hands.press(Key.Key_Down)
    hands.in_dialog(lambda: hands.press(Key.Key_Return), lambda: hands.press(Key.Key_Return))
    title = "Last day to go to court for the transition payment"
    in_the_agenda(hands, title, datetime.date(2027, 3, 31), "legal")


def test_no_works_council(hands: Hands, pdf: Path) -> None:
    situation(hands, "We want a works council")
    hands.follow("calc:which-body")
    hands.fill(Own_employees="64")
    hands.open("Write the letter: Ask for a works council")
    pane = hands.window.pane
    assert isinstance(pane, LettersPane)
    assert pane._form.fields["people"].text == "64", "counted once"
    finish(hands, pdf, **WRITER, Day_by_which_you_want_an_answer="15 dec 2026")
    keep(hands, "Add to my deadlines")
    in_the_agenda(hands, "Day by which you want an answer", datetime.date(2026, 12, 15), "own")
