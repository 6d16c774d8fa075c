"""The language of the interface: our catalogue and Qt's own, and the locale for dates and sorting."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.paths import Paths

if TYPE_CHECKING:
    from app.content import Language


class Languages:
    """Installs the translations of one language at a time. English has a catalogue too, for its plural forms."""

    def __init__(self, paths: Paths) -> None:
        self._folders = [paths.translations, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)]
        self._installed: list[QTranslator] = []

    def use(self, lang: "Language") -> None:
        """Make `lang` the language of all texts made from now on."""
        app = QCoreApplication.instance()
        assert app is not None
        self.remove()
        for name in (f"qtbase_{lang}", f"handbook_{lang}"):
            translator = QTranslator(app)
            if any(translator.load(name, str(folder)) for folder in self._folders):
                app.installTranslator(translator)
                self._installed.append(translator)
        QLocale.setDefault(locale_of(lang))

    def remove(self) -> None:
        """Back to the texts as they stand in the code."""
        app = QCoreApplication.instance()
        for old in self._installed:
            if app is not None:
                app.removeTranslator(old)
        self._installed = []


def locale_of(lang: "Language") -> QLocale:
    """How dates and numbers are written. (By name: the enumerations of all languages and countries are slow to load.)"""
    return QLocale("en_GB" if lang == "en" else "nl_NL")
