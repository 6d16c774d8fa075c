"""Guide, checklist, calculator, letter and deadline lead to one another, and a day is entered once."""

import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.letters.carrying import carries, fact_of, questions
from app.tracker import Run, agenda
from app.ui.calculators import CalculatorsPane
from app.ui.calculators.keeping import KeepDialog
from app.ui.letters import LettersPane
from app.ui.shell import clock
from app.ui.shell.date_dialog import DateDialog
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place
from app.ui.shell.wrapped_link import WrappedLink
from app.ui.tracker import RunPane
from tests.ui.calculators.conftest import fill, open_calculator

TODAY = datetime.date(2026, 11, 24)
SIGNED = datetime.date(2026, 12, 2)


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "today", lambda: TODAY)


@pytest.fixture
def run(window: MainWindow) -> Run:
    """A settlement offer that was signed, in memory."""
    tracker = window.services.session.start_in_memory()
    made = tracker.start_run(window.services.bundle.checklist("settlement-offer", "en"), "Garden")
    tracker.set_key_dates(made.id, {"offer": datetime.date(2026, 11, 20), "agreed": SIGNED})
    return tracker.run(made.id)


def open_letter(window: MainWindow, name: str) -> LettersPane:
    window.go(Place("letter", name))
    assert isinstance(window.pane, LettersPane)
    return window.pane


def step_with(window: MainWindow, run: Run, **wanted: str) -> str:
    """The first step of a run whose letter or calculator is the wanted one."""
    checklist = window.services.bundle.checklist(run.checklist, "en")
    return next(item.id for item in checklist.items() for name, value in wanted.items() if getattr(item, name) == value)


def follow(window: MainWindow, run: Run, step: str, caption: str) -> None:
    """From a step through its link."""
    window.go(Place("run", run.id, step))
    assert isinstance(window.pane, RunPane)
    QApplication.processEvents()  # lays the detail out
    links = window.pane.findChildren(WrappedLink)
    next(link for link in links if link.accessibleName().startswith(f"{caption}: ") and link.isVisible()).click()


def press(pane: QWidget, name: str) -> None:
    QApplication.processEvents()
    found = pane.findChildren(QPushButton)
    next(made for made in found if name in (made.text(), made.accessibleName()) and made.isVisible()).click()


def answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Dialogs are answered with their button, as Enter does."""

    def accept(dialog: DateDialog | KeepDialog) -> int:
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(DateDialog, "exec", accept)
    monkeypatch.setattr(KeepDialog, "exec", accept)


def test_every_question_that_carries_is_in_the_handbook(window: MainWindow) -> None:
    """A renamed field would silently carry nothing."""
    from app.calculators import CALCULATORS
    from app.letters import fields_of

    bundle = window.services.bundle
    known = {f"calc:{name}.{field.id}" for name, made in CALCULATORS.items() for field in made.fields}
    known |= {f"letter:{made.id}.{field.id}" for made in bundle.letters("en") for field in fields_of(made, "en")}
    known |= {f"list:{made.id}.{day.id}" for made in bundle.checklists("en") for day in made.key_dates}
    asked = {question for question in questions() if not question.startswith("result:")}
    assert asked <= known, asked - known


@pytest.mark.parametrize(
    ("question", "texts"),
    [
        ("result:notice-period.end", {"who": "employee", "notice": "2026-12-01"}),
        ("result:settlement-dates.notice_months", {"agreed": "2026-12-01", "start": "2019-01-01"}),
        ("result:transition-payment.monthly_wage", {"start": "2019-01-01", "end": "2026-12-31", "wage": "4000"}),
        ("result:which-body.people", {"employees": "60"}),
    ],
)
def test_every_result_that_carries_is_found_out(window: MainWindow, question: str, texts: dict[str, str]) -> None:
    name, _, value = question.removeprefix("result:").partition(".")
    pane = open_calculator(window, name)
    fill(pane, **texts)
    assert pane._result is not None
    assert pane._result.values[value] is not None
    assert carries(question)


def test_all_results_that_carry_are_tried_above() -> None:
    results = {question for question in questions() if question.startswith("result:")}
    mark = test_every_result_that_carries_is_found_out.pytestmark[0]  # type: ignore[attr-defined]
    assert results == {case[0] for case in mark.args[1]}


def test_the_same_id_is_not_the_same_question() -> None:
    assert fact_of("calc:works-council-seats.people") != fact_of("calc:collective-redundancy.people")
    assert fact_of("letter:resignation.received") != fact_of("letter:object-to-improvement-plan.received")
    assert fact_of("letter:petition.name") == fact_of("letter:resignation.name")
    assert fact_of("letter:petition.today") != fact_of("letter:resignation.today")


def test_what_was_typed_stands_where_the_same_is_asked_and_nowhere_else(window: MainWindow) -> None:
    fill(open_calculator(window, "transition-payment"), start="2019-03-01", wage="4200")
    for name, text in (("notice-period", "1 Mar 2019"), ("holiday-build-up", ""), ("probation", "")):
        assert open_calculator(window, name).form.questions["start"].text == text, name
    fill(open_calculator(window, "works-council-seats"), people="120")
    assert open_calculator(window, "collective-redundancy").form.questions["people"].text == "", (
        "staff are not dismissals"
    )
    assert open_letter(window, "ask-for-a-works-council")._form.fields["people"].text == "120"
    pane = open_calculator(window, "transition-payment")
    assert pane.form.questions["wage"].text == "4200"
    pane.clear_answers()
    assert open_calculator(window, "notice-period").form.questions["start"].text == "", "what was cleared is gone"


def test_the_key_date_of_a_checklist_stands_in_the_calculator_and_the_letter(window: MainWindow, run: Run) -> None:
    follow(window, run, step_with(window, run, calculator="settlement-dates"), "Calculator")
    pane = window.pane
    assert isinstance(pane, CalculatorsPane)
    assert pane.form.questions["agreed"].text == "2 Dec 2026"
    follow(window, run, step_with(window, run, letter="revoke-a-settlement"), "Letter")
    assert isinstance(window.pane, LettersPane)
    assert window.pane._form.fields["agreed"].text == "2 Dec 2026"
    press(window.pane, "Back to your checklist “Garden”")
    assert window.place == Place("run", run.id, step_with(window, run, letter="revoke-a-settlement"))


def test_a_date_of_a_checklist_replaces_another_only_with_a_word(window: MainWindow, run: Run) -> None:
    pane = open_letter(window, "revoke-a-settlement")
    control = pane._form.fields["agreed"].control
    control.setFocus(Qt.FocusReason.OtherFocusReason)
    pane._form.fields["agreed"].set_text("1 Dec 2026")
    pane._on_answered("agreed", "1 Dec 2026")
    follow(window, run, step_with(window, run, letter="revoke-a-settlement"), "Letter")
    messages = window.services.messages
    assert messages.shown == "“Day you agreed in writing” was replaced by what stands in “Garden”."
    assert pane._form.fields["agreed"].text == "2 Dec 2026"
    assert messages._toast is not None
    messages._toast._on_action()
    assert pane._form.fields["agreed"].text == "1 Dec 2026"


def test_what_a_calculator_found_out_stands_in_the_letter(window: MainWindow) -> None:
    pane = open_calculator(window, "settlement-dates")
    fill(pane, agreed="2026-12-02", start="2015-01-01")
    press(pane, "Write the letter: Take back your signature")
    letter = window.pane
    assert isinstance(letter, LettersPane)
    assert letter._form.fields["agreed"].text == "2 Dec 2026"
    assert letter._form.fields["notice-months"].text == "3"
    assert "16 december 2026" in letter._right.sheet.toPlainText()


def test_a_calculated_date_goes_to_the_deadlines_as_a_legal_one(
    window: MainWindow, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch)
    follow(window, run, step_with(window, run, calculator="settlement-dates"), "Calculator")
    pane = window.pane
    assert isinstance(pane, CalculatorsPane)
    fill(pane, start="2015-01-01")
    press(pane, "Add to my deadlines: Last day to withdraw from the settlement agreement")
    tracker = window.services.session.tracker
    assert tracker is not None
    (kept,) = tracker.run(run.id).own_steps
    assert (kept.kind, kept.link) == ("legal", "calc:settlement-dates")
    checklist = window.services.bundle.checklist(run.checklist, "en")
    entries = [entry for entry in agenda([(tracker.run(run.id), checklist)]) if entry.step_id == kept.id]
    assert [(entry.day, entry.kind) for entry in entries] == [(datetime.date(2026, 12, 16), "legal")]


def test_a_result_is_kept_as_the_note_of_the_step_it_was_opened_from(
    window: MainWindow, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch)
    step = step_with(window, run, calculator="transition-payment")
    tracker = window.services.session.tracker
    assert tracker is not None
    tracker.set_note(run.id, step, "Asked HR.")
    follow(window, run, step, "Calculator")
    pane = window.pane
    assert isinstance(pane, CalculatorsPane)
    fill(pane, start="2019-03-01", end="2026-12-31", wage="4200")
    pane.keep_result()
    note = tracker.run(run.id).step(step).note
    assert note.startswith("Asked HR.\n\nTransition payment: At least")
    assert "BW 7:673" in note
    assert window.services.messages.shown == "Kept in the list “Garden”."


def test_without_a_checklist_a_result_begins_a_list(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch)
    pane = open_calculator(window, "works-council-seats")
    fill(pane, people="120")
    pane.keep_result()
    tracker = window.services.session.tracker
    assert tracker is not None
    (made,) = tracker.state.runs
    (step,) = made.own_steps
    assert step.title == "Seats in the works council: 7 members"
    assert step.link == "calc:works-council-seats"
    assert made.step(step.id).note


def test_dates_of_a_letter_go_to_the_deadlines(window: MainWindow, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch)
    pane = open_letter(window, "time-to-read-an-offer")
    pane.keep_date()
    assert window.services.messages.shown == "This letter has no date to come yet. Fill in a day first."
    for name, text in (("offered", "20 Nov 2026"), ("answer-by", "4 Dec 2026")):
        pane._form.fields[name].set_text(text)
        pane._on_answered(name, text)
    pane.keep_date()
    tracker = window.services.session.tracker
    assert tracker is not None
    (kept,) = tracker.run(run.id).own_steps
    assert (kept.title, kept.kind, kept.link) == ("Day by which you answer", "own", "letter:time-to-read-an-offer")
    assert tracker.run(run.id).step(kept.id).own_due == datetime.date(2026, 12, 4)


def test_what_the_calculator_of_a_letter_found_is_a_legal_date(window: MainWindow) -> None:
    pane = open_letter(window, "revoke-a-settlement")
    for name, text in (("agreed", "2 Dec 2026"), ("notice-months", "1")):
        pane._form.fields[name].set_text(text)
        pane._on_answered(name, text)
    coming = [due for due in pane._filled("en").deadlines if due.day >= TODAY]
    menu = pane._dates.menu(pane._letter, coming, "")  # type: ignore[arg-type]
    assert [action.text() for action in menu.actions()] == [
        "16 Dec 2026: Last day to withdraw from the settlement agreement",
        "2 Dec 2026: Day you agreed in writing",
    ]
    assert [due.kind for due in coming] == ["legal", "own"]


def test_nothing_of_it_is_stored_unless_asked(window: MainWindow, qtbot: QtBot) -> None:
    fill(open_calculator(window, "transition-payment"), start="2019-03-01", end="2026-12-31", wage="4200")
    open_letter(window, "claim-transition-payment")
    session = window.services.session
    assert session.tracker is None
    assert session.status == "absent"
    assert not window.services.paths.vault.exists()


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_links_of_every_calculator_lead_somewhere(window: MainWindow, lang: str) -> None:
    window.set_language(lang)
    bundle = window.services.bundle
    for noun in bundle.calculators(window.services.lang):
        pane = open_calculator(window, noun.id)
        links = [made for made in pane.view.findChildren(QPushButton) if made.property("kind") == "link"]
        assert len(links) >= len(noun.guides) + len(noun.letters), noun.id
        assert noun.guides, f"{noun.id}: no page says how it calculates"
