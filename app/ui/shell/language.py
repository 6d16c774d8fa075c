"""The language of the interface: our catalogue and Qt's own, and the locale for dates and sorting."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.content import Language
from app.paths import Paths


class Languages:
    """Installs the translations of one language at a time. English has a catalogue too, for its plural forms."""

    def __init__(self, paths: Paths) -> None:
        self._folders = [paths.translations, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)]
        self._installed: list[QTranslator] = []

    def use(self, lang: Language) -> None:
        """Make `lang` the language of all texts made from now on."""
        app = QCoreApplication.instance()
        assert app is not None
        self.remove()
        for name in (f"qtbase_{lang}", f"handbook_{lang}"):
            translator = QTranslator(app)
            if any(translator.load(name, str(folder)) for folder in self._folders):
                app.installTranslator(translator)
                self._installed.append(translator)
        country = QLocale.Country.UnitedKingdom if lang == "en" else QLocale.Country.Netherlands
        language = QLocale.Language.English if lang == "en" else QLocale.Language.Dutch
        QLocale.setDefault(QLocale(language, country))

    def remove(self) -> None:
        """Back to the texts as they stand in the code."""
        app = QCoreApplication.instance()
        for old in self._installed:
            if app is not None:
                app.removeTranslator(old)
        self._installed = []
