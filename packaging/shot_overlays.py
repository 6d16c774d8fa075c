"""What stands over the window for a while: dialogs, menus, messages, popovers. An opener gives what to look at."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QDialog, QMenu, QToolButton, QToolTip, QWidget

from app.tracker import Run
from app.ui.document.printing import Printing
from app.ui.reader.handout_dialog import HandoutDialog
from app.ui.reader.paper_page import PaperPages
from app.ui.reader.reader_pane import ReaderPane
from app.ui.settings.privacy_page import ChangePassphrase, EraseDialog
from app.ui.settings.recovery_dialog import RecoveryDialog
from app.ui.shell.command_list import CommandList
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place
from app.ui.shell.restore_dialog import RestoreDialog
from app.ui.tracker.entry_dialog import EntryDialog
from app.ui.tracker.export_dialog import ExportDialog
from app.ui.tracker.import_dialog import ImportDialog
from app.ui.tracker.key_dates_dialog import KeyDatesDialog
from app.ui.tracker.run_pane import RunPane
from app.ui.tracker.start_dialog import StartDialog
from app.ui.tracker.wording import translate

Opener = Callable[[MainWindow], QWidget]
Maker = Callable[[MainWindow], QDialog]


def _runs(window: MainWindow) -> list[Run]:
    tracker = window.services.session.tracker
    assert tracker is not None
    return list(tracker.state.runs)


def _dialog(make: Maker) -> Opener:
    def opener(window: MainWindow) -> QWidget:
        made = make(window)
        made.show()
        return made

    return opener


def _key_dates(window: MainWindow) -> QDialog:
    run = _runs(window)[0]
    checklist = window.services.bundle.checklist(run.checklist, window.services.lang)
    return KeyDatesDialog(checklist, run, window.services, window)


def _start(window: MainWindow) -> QDialog:
    checklist = window.services.bundle.checklist("settlement-offer", window.services.lang)
    return StartDialog(window.services, checklist, window)


def _handout(window: MainWindow) -> QDialog:
    printing = Printing(window.services, window)
    sheets = PaperPages(printing.look, _reader(window)._helpers())
    return HandoutDialog(window.services, printing, sheets, "dismissal/settlement-agreement", window)


def menu_of_the_bar(window: MainWindow) -> QWidget:
    """The longest menu of the menu bar."""
    menus = [action.menu() for action in window.menuBar().actions()]
    longest = max((menu for menu in menus if isinstance(menu, QMenu)), key=lambda menu: len(menu.actions()))
    longest.popup(window.mapToGlobal(QPoint(100, 60)))
    longest.setActiveAction(longest.actions()[0])
    return longest


def menu_of_a_checklist(window: MainWindow) -> QWidget:
    """What can be done with a running checklist."""
    window.go(Place("run", _runs(window)[0].id))
    pane = window.pane
    assert isinstance(pane, RunPane)
    pane._header.more.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.setActiveAction(menu.actions()[0])
    return menu


def choices(window: MainWindow) -> QWidget:
    """The list of a drop-down."""
    window.go(Place("settings", "appearance"))
    box = window.pane.findChild(QComboBox)
    assert box is not None
    box.showPopup()
    return box.view()


def calendar(window: MainWindow) -> QWidget:
    """Where a day is picked."""
    dialog = EntryDialog(window.services, _runs(window), window)
    dialog.show()
    edit = dialog.findChild(QDateEdit)
    assert edit is not None
    made = edit.calendarWidget()
    made.setParent(window)  # out of its popup, which hides itself again
    made.resize(made.sizeHint())
    made.show()
    made.raise_()
    dialog.close()
    return made


def term(window: MainWindow) -> QWidget:
    """A Dutch word in a page, explained."""
    pane = _reader(window)
    pane._popover.show_link("term:vaststellingsovereenkomst", QRect(60, 60, 80, 20))
    return pane._popover


def find_bar(window: MainWindow) -> QWidget:
    """Find on the page, with nothing found."""
    pane = _reader(window)
    pane.find_on_page()
    QTest.keyClicks(window.focusWidget(), "xqzv")
    return pane._find


def _reader(window: MainWindow) -> ReaderPane:
    window.go(Place("guide", "dismissal/settlement-agreement"))
    pane = window.pane
    assert isinstance(pane, ReaderPane)
    return pane


def message(window: MainWindow) -> QWidget:
    """A message with an action."""
    window.services.messages.tell_with_undo(translate("tracker", "Step marked as done"), window.update)
    toast = window.findChild(QWidget, "toast")
    assert toast is not None
    return toast


def tooltip(window: MainWindow) -> QWidget:
    """A tooltip."""
    search = window.findChild(QToolButton, "searchButton")
    assert search is not None
    QToolTip.showText(window.mapToGlobal(QPoint(100, 60)), search.toolTip(), window)
    return next(widget for widget in QApplication.topLevelWidgets() if widget.inherits("QTipLabel"))


OVERLAYS: list[tuple[str, Opener]] = [
    ("commands", _dialog(lambda window: CommandList(window.services.theme, window.actions(), window))),
    ("start", _dialog(_start)),
    ("key-dates", _dialog(_key_dates)),
    ("export", _dialog(lambda window: ExportDialog(window.services, _runs(window)[0], window))),
    ("import", _dialog(lambda window: ImportDialog(window.services, window))),
    ("entry", _dialog(lambda window: EntryDialog(window.services, _runs(window), window))),
    ("restore", _dialog(lambda window: RestoreDialog(window.services, window))),
    ("recovery", _dialog(lambda window: RecoveryDialog(window.services, window))),
    ("erase", _dialog(lambda window: EraseDialog(window.services, window))),
    ("passphrase", _dialog(lambda window: ChangePassphrase(window.services, window))),
    ("handout", _dialog(_handout)),
    ("menu", menu_of_the_bar),
    ("menu-of-a-checklist", menu_of_a_checklist),
    ("choices", choices),
    ("calendar", calendar),
    ("term", term),
    ("find", find_bar),
    ("message", message),
    ("tooltip", tooltip),
]
