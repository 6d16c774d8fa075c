"""The settings pages but privacy and data: language and text, appearance, about, keys."""

import json
from pathlib import Path

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from app import __version__
from app.settings import TEXT_SCALES
from app.ui.settings.rows import SettingsPage
from app.ui.shell.dates import short_date
from app.ui.shell.pane import Services


class LanguagePage(SettingsPage):
    """Language and text size."""

    def __init__(self, services: Services) -> None:
        super().__init__(services, QCoreApplication.translate("LanguagePage", "Language and text"))
        self.add_group(self.tr("Language"))
        self.add_row(
            self.tr("Language of the app and the pages"),
            self.tr("A page that is not translated yet is shown in the other language."),
            self.choice("language", [("en", "English"), ("nl", "Nederlands")]), is_last=True,
        )  # fmt: skip
        self.add_group(self.tr("Text"))
        sizes: list[tuple[object, str]] = [(scale, f"{round(scale * 100)} %") for scale in TEXT_SCALES]
        self.add_row(
            self.tr("Text size"), self.tr("Also with Ctrl and + or −."), self.choice("text_scale", sizes), is_last=True
        )
        self.finish()


class AppearancePage(SettingsPage):
    """Colours, contrast and single-letter keys. Nothing in the app moves by itself, so there is no switch for motion."""

    def __init__(self, services: Services) -> None:
        super().__init__(services, QCoreApplication.translate("AppearancePage", "Appearance"))
        self.add_group(self.tr("Colours"))
        themes: list[tuple[object, str]] = [
            ("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark")),
        ]  # fmt: skip
        self.add_row(self.tr("Theme"), "", self.choice("theme", themes))
        contrasts: list[tuple[object, str]] = [
            ("system", self.tr("As the system")), ("normal", self.tr("Normal")), ("high", self.tr("High")),
        ]  # fmt: skip
        self.add_row(
            self.tr("Contrast"),
            self.tr("High is black and white with clear borders, no tints."),
            self.choice("contrast", contrasts),
            is_last=True,
        )
        self.add_group(self.tr("Keys"))
        title = self.tr("Single letters in a list of steps")
        self.add_row(
            title,
            self.tr("For example N for a new step. Only while the list has the keyboard."),
            self.switch("step_keys", title),
            is_last=True,
        )
        self.finish()


class AboutPage(SettingsPage):
    """Versions, licences, how to report a mistake: all as text that can be copied."""

    def __init__(self, services: Services) -> None:
        super().__init__(services, QCoreApplication.translate("AboutPage", "About and sources"))
        manifest = services.bundle.manifest
        checked = short_date(manifest.checked, services.lang)
        self.add_group(self.tr("Versions"))
        self.add_row(self.tr("Tech Werkers Handbook"), __version__)
        self.add_row(
            self.tr("Content"),
            self.tr("{version}, last page check on {day}").format(version=manifest.content_version, day=checked),
        )
        self.add_row("Qt", qVersion(), is_last=True)
        self.add_group(self.tr("Information, not legal advice"))
        self.add_text(self.tr(
            "Tech Werkers are volunteers, not lawyers and not a union. Each page names its sources and the day on which "
            "we checked it. For your own case, ask your union, your legal insurance or the Juridisch Loket."
        ))  # fmt: skip
        self.add_group(self.tr("Found a mistake?"))
        self.add_text(self.tr(
            "Copy the name of the page and the sentence, and send it to Tech Werkers (techwerkers.nl) from a private "
            "address. This app sends nothing by itself."
        ))  # fmt: skip
        self.add_group(self.tr("No internet"))
        self.add_text(self.tr(
            "The app contains no code that opens a connection, and never looks for updates. To check that yourself on "
            "Linux, run:\nstrace -f -e trace=network handbook"
        ))  # fmt: skip
        self.add_group(self.tr("Licences"))
        self.add_text(self.tr(
            "App: GPL-3.0-or-later. Handbook text: CC BY-SA 4.0. Built with Qt and PySide6 (LGPL-3.0), Whoosh (BSD), "
            "PyNaCl (Apache-2.0), libsodium (ISC), msgspec (BSD). Fonts Onest and JetBrains Mono (OFL-1.1)."
        ))  # fmt: skip
        parts = _packed_parts(services.paths.parts)
        if parts:
            self.add_group(self.tr("The parts of this app and their licences"))
            self.add_text("\n".join(parts))
            self.add_text(self.tr("The texts of the licences are in this folder: {folder}").format(
                folder=services.paths.parts.parent))  # fmt: skip
        self.finish()


def _packed_parts(file: Path) -> list[str]:
    """Name, version and licence of each packed part; nothing in a checkout, where nothing is packed."""
    try:
        found = json.loads(file.read_text("utf-8"))["components"]
        return [f"{part['name']} {part['version']}: {part['licenses'][0]['expression']}" for part in found]
    except (OSError, ValueError, LookupError, TypeError):
        return []


class KeysPage(SettingsPage):
    """Every action with its keys."""

    def __init__(self, services: Services, window: QMainWindow) -> None:
        super().__init__(services, QCoreApplication.translate("KeysPage", "Keys"))
        for menu in window.menuBar().findChildren(QMenu):
            self.add_group(menu.title().replace("&", ""))
            rows = [action for action in menu.actions() if action.shortcut().toString()]
            for action in rows:
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                self.add_row(action.text(), keys, is_last=action is rows[-1])
        self.add_group(self.tr("On a page"))
        for keys, text in (
            (self.tr("Tab"), self.tr("To the next link")), (self.tr("Ctrl+Up, Ctrl+Down"), self.tr("To the heading before, to the next heading")),
            (self.tr("Shift+F10 or the menu key"), self.tr("What can be done here")),
        ):  # fmt: skip
            self.add_row(text, keys)
        self.add_group(self.tr("In a list of steps"))
        for keys, text in (
            (self.tr("Space"), self.tr("Done or not done")), (self.tr("Enter"), self.tr("Open the step")),
            ("N", self.tr("New step")), ("T", self.tr("Set a date")), ("S", self.tr("Skip")), ("M", self.tr("Write a note")),
            (self.tr("Alt+Up, Alt+Down"), self.tr("Move a step of your own")), (self.tr("Del"), self.tr("Remove a step of your own")),
        ):  # fmt: skip
            self.add_row(text, keys)
        self.add_group(self.tr("In the deadlines"))
        for keys, text in (
            (self.tr("Space"), self.tr("Done")), (self.tr("Enter"), self.tr("Go to the step")), ("T", self.tr("Today")),
            ("M", self.tr("Ask for more time, at a date of the employer")),
        ):  # fmt: skip
            self.add_row(text, keys)
        self.finish()
