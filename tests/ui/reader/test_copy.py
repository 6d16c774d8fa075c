"""Copied text is what a person would paste: clean, and with the page that it is from."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.ui.reader.article_view import ArticleView
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_a_whole_page_is_copied_clean_and_with_its_source(window: MainWindow, lang: str) -> None:
    window.set_language(lang)
    window.go(Place("guide", "dismissal/settlement-agreement"))
    article = window.pane.findChild(ArticleView)
    assert article is not None
    article.selectAll()
    QTest.keyClick(article, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    title = window.services.bundle.guide("dismissal/settlement-agreement", window.services.lang).title
    assert copied.endswith(f"\n\n{title} – {'Handbook' if lang == 'en' else 'Handboek'}")
    assert copied.count("\N{OBJECT REPLACEMENT CHARACTER}") == 0
    assert "\N{NO-BREAK SPACE}" not in copied
    assert "Copy address" not in copied
    assert "Adres kopiëren" not in copied
    if lang == "en":
        assert "1. Ask for time.\n2. Read about councils." in copied
