from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QTextBrowser
from pytestqt.qtbot import QtBot

from app.ui.letters import LettersPane
from app.ui.letters.answer_field import AnswerField
from app.ui.letters.letter_list import LetterTile
from app.ui.shell.application import Application
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place

SECRET = "Noor de Wit"


def field(pane: LettersPane, name: str) -> AnswerField:
    QApplication.processEvents()  # lets the fields of the letter before go
    return next(found for found in pane.findChildren(AnswerField) if found.asked.id == name)


def type_into(pane: LettersPane, name: str, text: str) -> None:
    control = field(pane, name).control
    assert isinstance(control, QLineEdit)
    control.clear()
    QTest.keyClicks(control, text)


def page(pane: LettersPane) -> QTextBrowser:
    found = pane.findChild(QTextBrowser)
    assert found is not None
    return found


def labels(pane: LettersPane) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in pane.findChildren(QLabel) if label.isVisible())


def links(pane: LettersPane) -> dict[str, str]:
    """What stands in the gaps, by field."""
    found: dict[str, str] = {}
    block = page(pane).document().begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            fragment = at.fragment()
            if fragment.charFormat().isAnchor():
                found[fragment.charFormat().anchorHref()] = fragment.text()
            at += 1
        block = block.next()
    return found


def keep(window: MainWindow, qtbot: QtBot) -> None:
    """Create sealed data."""
    session = window.services.session
    session.create("five plain words to keep", lambda: None, lambda error: pytest.fail(str(error)))
    qtbot.waitUntil(lambda: session.status == "open", timeout=20_000)


def unlock(window: MainWindow, qtbot: QtBot) -> None:
    session = window.services.session
    session.unlock("five plain words to keep", lambda: None, lambda error: pytest.fail(str(error)))
    qtbot.waitUntil(lambda: session.status == "open", timeout=20_000)


# -- the list --


def test_the_list_opens_a_letter_and_a_filter_narrows_it(window: MainWindow) -> None:
    window.go(Place("letters"))
    pane = window.pane
    assert isinstance(pane, LettersPane)
    filter_field = window.focusWidget()
    assert isinstance(filter_field, QLineEdit)
    filter_field.setText("refuse")
    shown = [tile for tile in pane.findChildren(LetterTile) if tile.isVisible()]
    assert [tile.letter.id for tile in shown] == ["refuse"]
    QTest.keyClick(filter_field, Qt.Key.Key_Down)
    QTest.keyClick(shown[0], Qt.Key.Key_Return)
    assert window.place == Place("letter", "refuse")


def test_a_filter_without_result_says_what_to_do(window: MainWindow) -> None:
    window.go(Place("letters"))
    filter_field = window.focusWidget()
    assert isinstance(filter_field, QLineEdit)
    filter_field.setText("zebra")
    assert "Try the search" in labels(window.pane)  # type: ignore[arg-type]


# -- the page --


def test_what_is_typed_stands_in_the_letter_and_what_is_missing_is_seen(pane: LettersPane) -> None:
    assert links(pane) == {"field:name": "[Je naam]", "field:agreed": "[Dag van je ja]"}
    type_into(pane, "name", SECRET)
    type_into(pane, "agreed", "20-11-2026")
    assert links(pane) == {"field:name": SECRET, "field:agreed": "20 november 2026"}
    assert "still empty" not in labels(pane)


def test_the_bar_names_the_missing_field_and_leads_to_it(pane: LettersPane, window: MainWindow) -> None:
    type_into(pane, "name", SECRET)
    assert "Day you agreed" in next(text for text in labels(pane).split("\n") if "still empty" in text)
    pane.go_to_missing()
    assert window.focusWidget() is field(pane, "agreed").control


def test_a_gap_of_the_letter_leads_to_its_field(pane: LettersPane, window: MainWindow) -> None:
    page(pane).anchorClicked.emit("field:name")
    assert window.focusWidget() is field(pane, "name").control


def test_an_unreadable_day_is_named_when_typing_rests_and_the_letter_stays(pane: LettersPane, qtbot: QtBot) -> None:
    type_into(pane, "agreed", "soon")
    assert "is not a day" not in labels(pane)  # or a screen reader would say so at each letter of "20 nov 2026"
    qtbot.waitUntil(lambda: "is not a day" in labels(pane))
    assert links(pane)["field:agreed"] == "[Dag van je ja]"


def test_an_ambiguous_day_is_read_back(pane: LettersPane) -> None:
    type_into(pane, "agreed", "03/04/2026")
    assert 'We read "03/04/2026" as 3 April 2026.' in labels(pane)
    assert links(pane)["field:agreed"] == "3 april 2026"


def test_leaving_a_day_writes_it_out(pane: LettersPane) -> None:
    type_into(pane, "agreed", "2026-11-20")
    control = field(pane, "agreed").control
    QTest.keyClick(control, Qt.Key.Key_Return)
    assert field(pane, "agreed").text == "20 Nov 2026"


def test_a_paragraph_stands_there_only_when_chosen(pane: LettersPane) -> None:
    assert "Wilt u dit bevestigen?" not in page(pane).toPlainText()
    box = field(pane, "proof").control
    assert isinstance(box, QCheckBox)
    box.click()
    assert "Wilt u dit bevestigen?" in page(pane).toPlainText()


def test_english_help_stands_below_the_dutch_and_can_be_switched_off(pane: LettersPane) -> None:
    type_into(pane, "agreed", "2026-11-20")
    assert "On 20 November 2026 I agreed." in page(pane).toPlainText()
    switch = next(box for box in pane.findChildren(QCheckBox) if box.accessibleName() == "Show English help")
    switch.click()
    assert "I agreed" not in page(pane).toPlainText()
    assert "Op 20 november 2026 stemde ik in." in page(pane).toPlainText()


def test_in_dutch_there_is_no_english_help(window: MainWindow, pane: LettersPane) -> None:
    type_into(pane, "name", SECRET)
    window.set_language("nl")
    assert isinstance(window.pane, LettersPane)
    assert "I agreed" not in page(window.pane).toPlainText()
    assert SECRET in page(window.pane).toPlainText(), "the other language keeps what was typed"


def test_the_page_is_white_in_the_dark(window: MainWindow, pane: LettersPane) -> None:
    window.services.settings.set("theme", "dark")
    shot = page(pane).grab().toImage()
    assert shot.pixelColor(8, 8).name() == "#ffffff"


# -- out --


def test_copied_text_has_no_help_and_no_tints(window: MainWindow, pane: LettersPane) -> None:
    type_into(pane, "name", SECRET)
    type_into(pane, "agreed", "2026-11-20")
    pane.copy_text()
    copied = QGuiApplication.clipboard().text()
    assert copied == f"{SECRET}\n\nBetreft: ontbinding\n\nOp 20 november 2026 stemde ik in.\n"
    assert "private email" in window.services.messages.shown


def test_missing_fields_are_asked_about_once(window: MainWindow, pane: LettersPane) -> None:
    messages = window.services.messages
    QGuiApplication.clipboard().clear()
    messages.next_answer = False
    pane.copy_text()
    assert QGuiApplication.clipboard().text() == ""
    messages.next_answer = True
    pane.copy_text()
    assert "[Je naam]" in QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()
    pane.copy_text()  # a question would open a dialog and hang here
    assert "[Je naam]" in QGuiApplication.clipboard().text()


@pytest.mark.parametrize("ending", [".odt", ".docx", ".txt"])
def test_files_are_written_and_called_not_encrypted(
    window: MainWindow, pane: LettersPane, tmp_path: Path, ending: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_into(pane, "name", SECRET)
    type_into(pane, "agreed", "2026-11-20")
    place = tmp_path / f"letter{ending}"
    monkeypatch.setattr("app.ui.letters.outgoing.ask_where_to_save", lambda *asked: place)
    pane.save_as(ending)
    assert place.stat().st_size > 50
    assert "not encrypted" in window.services.messages.shown


def test_a_folder_that_cannot_be_written_loses_nothing(
    window: MainWindow, pane: LettersPane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_into(pane, "name", SECRET)
    type_into(pane, "agreed", "2026-11-20")
    monkeypatch.setattr("app.ui.letters.outgoing.ask_where_to_save", lambda *asked: tmp_path / "no" / "letter.odt")
    pane.save_as(".odt")
    assert "Not saved" in window.services.messages.shown
    assert field(pane, "name").text == SECRET


def test_the_pdf_is_the_letter_alone(
    window: MainWindow, pane: LettersPane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_into(pane, "name", SECRET)
    type_into(pane, "agreed", "2026-11-20")
    place = tmp_path / "letter.pdf"
    monkeypatch.setattr("app.ui.document.printing.ask_where_to_save", lambda *asked: place)
    pane.save_pdf()
    written = place.read_bytes()
    assert written.startswith(b"%PDF")
    assert not any(trace in written for trace in (b"/Author", b"/CreationDate", b"/Producer", b"Handbook"))
    assert "not encrypted" in window.services.messages.shown


# -- carried along --


def test_who_writes_is_entered_once(window: MainWindow, pane: LettersPane) -> None:
    """What else is carried along, between letters, calculators and checklists: tests/ui/calculators/test_joined_up.py."""
    type_into(pane, "name", "N. de Wit")
    type_into(pane, "agreed", "2026-11-20")
    window.go(Place("letter", "refuse"))
    assert pane._form.fields["name"].text == "N. de Wit"
    assert "N. de Wit" in page(pane).toPlainText()
    assert pane._form.fields["agreed"].text == "", "the same id does not mean the same day"


def test_what_was_typed_is_there_on_coming_back(window: MainWindow, pane: LettersPane) -> None:
    type_into(pane, "name", SECRET)
    window.go(Place("home"))
    window.go(Place("letter", "refuse"))
    window.go(Place("letter", "revoke"))
    assert field(pane, "name").text == SECRET


# -- drafts --


def test_without_sealed_data_nothing_is_written(
    window: MainWindow, pane: LettersPane, application: Application, tmp_path: Path
) -> None:
    type_into(pane, "name", SECRET)
    pane.keep_draft()
    assert "create a passphrase" in window.services.messages.shown
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not any(SECRET.encode() in path.read_bytes() for path in files)
    assert window.services.session.tracker is None


def test_a_draft_is_kept_sealed_and_found_again(
    window: MainWindow, pane: LettersPane, qtbot: QtBot, tmp_path: Path
) -> None:
    keep(window, qtbot)
    type_into(pane, "name", SECRET)
    pane.keep_draft()
    assert window.services.messages.shown == "Draft saved, encrypted."
    assert "This draft is kept" in labels(pane)
    window.lock()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not any(SECRET.encode() in path.read_bytes() for path in files)
    unlock(window, qtbot)
    window.go(Place("letter", "revoke"))
    assert isinstance(window.pane, LettersPane)
    assert field(window.pane, "name").text == SECRET


def test_the_lock_forgets_what_was_typed_but_loses_nothing(window: MainWindow, pane: LettersPane, qtbot: QtBot) -> None:
    keep(window, qtbot)
    type_into(pane, "name", SECRET)
    window.lock()
    assert window.services.session.letters == {}
    window.go(Place("letter", "revoke"))
    locked = window.pane
    assert isinstance(locked, LettersPane)
    assert field(locked, "name").text == ""
    unlock(window, qtbot)
    tracker = window.services.session.tracker
    assert tracker is not None
    assert tracker.state.drafts["revoke"]["name"] == SECRET


def test_clearing_empties_the_letter_and_lets_its_draft_go(window: MainWindow, pane: LettersPane, qtbot: QtBot) -> None:
    keep(window, qtbot)
    type_into(pane, "name", SECRET)
    pane.keep_draft()
    window.services.messages.next_answer = True
    pane.clear_letter()
    tracker = window.services.session.tracker
    assert tracker is not None
    assert tracker.state.drafts == {}
    assert field(pane, "name").text == ""


# -- narrow windows --


def test_a_narrow_window_shows_one_half_at_a_time(window: MainWindow, pane: LettersPane) -> None:
    window.resize(800, 600)
    QApplication.processEvents()
    assert field(pane, "name").isVisible()
    assert not page(pane).isVisible()
    pane.show_half("page")
    assert page(pane).isVisible()
    pane.go_to_missing()
    assert field(pane, "name").isVisible()


def test_every_control_has_a_name(pane: LettersPane) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QPlainTextEdit

    for kind in (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QTextBrowser):
        for control in pane.findChildren(kind):
            if control.isVisible():
                said = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
                assert said.strip(), control
