"""What a screen reader finds in a page, and how Tab and Enter lead from link to link."""

import gc
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFontMetrics, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from app.content import Language
from app.content.fragment import Node, parse_fragment
from app.ui.reader.action_row import ActionRow
from app.ui.reader.article_view import ArticleView
from app.ui.reader.outline import Outline
from app.ui.reader.page_parts import PageParts
from app.ui.shell.main_window import MainWindow
from app.ui.shell.pane import Services
from app.ui.shell.place import Place
from app.ui.shell.spoken_parts import SpokenPart

GUIDE = Place("guide", "dismissal/settlement-agreement")
Name, Role, Attribute = QAccessible.Text.Name, QAccessible.Role, QAccessible.Attribute


@pytest.fixture
def article(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> ArticleView:
    """A guide, while a screen reader runs."""
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    window.go(GUIDE)
    found = window.pane.findChild(ArticleView)
    assert found is not None
    return found


def _parts(article: ArticleView) -> list[QAccessibleInterface]:
    """The headings and links that a screen reader finds below the page, by its own walk."""
    found: list[QAccessibleInterface] = []
    waiting = [QAccessible.queryAccessibleInterface(article)]
    while waiting:
        here = waiting.pop()
        found += [here] if here.role() in (Role.Heading, Role.Link) else []
        waiting += [here.child(n) for n in reversed(range(here.childCount()))]
    return found


def _attributes(part: QAccessibleInterface) -> dict[Any, Any]:
    asked = part.attributesInterface()
    return {key: asked.attributeValue(key) for key in asked.attributeKeys()}


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_each_heading_and_link_of_a_page_is_an_object_in_reading_order(
    window: MainWindow, article: ArticleView, lang: Language
) -> None:
    window.set_language(lang)
    shown = window.pane.findChild(ArticleView)
    assert shown is not None
    guide = window.services.bundle.guide(GUIDE.id, lang)
    parts = _parts(shown)
    headings = [part.text(Name) for part in parts if part.role() == Role.Heading]
    html = window.services.bundle.guide_html(guide)
    written = [guide.title, *re.findall(r"<h[23][^>]*>(.*?)</h", html)]
    assert headings[: len(written)] == written
    levels = [_attributes(part)[Attribute.Level] for part in parts if part.role() == Role.Heading]
    assert levels[0] == 1
    assert set(levels[1:]) <= {2, 3}
    assert sum(part.role() == Role.Link for part in parts) >= html.count("<a ") + len(guide.sources)
    locales = {_attributes(part)[Attribute.Locale].name()[:2] for part in parts}
    assert locales == {lang, "nl"}  # Dutch terms are Dutch on the English page too


def _walk(article: ArticleView) -> list[QAccessibleInterface]:
    """All that a screen reader finds in the page, by its own walk."""
    found: list[QAccessibleInterface] = []
    waiting = [QAccessible.queryAccessibleInterface(article.findChildren(PageParts)[-1])]  # earlier ones go soon
    while waiting:
        here = waiting.pop()
        found.append(here)
        waiting += [here.child(n) for n in reversed(range(here.childCount()))]
    return found


def _children(part: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [part.child(n) for n in range(part.childCount())]


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_lists_tables_and_callouts_of_every_guide_are_objects_with_what_is_in_them(
    handbook_window: MainWindow, monkeypatch: pytest.MonkeyPatch, lang: Language
) -> None:
    window = handbook_window
    window.set_language(lang)
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    for guide in window.services.bundle.guides(lang)[::12]:
        window.go(Place("guide", guide.id))
        article = window.pane.findChild(ArticleView)
        assert article is not None
        root = parse_fragment(window.services.bundle.guide_html(guide))
        parts = _walk(article)
        lists = [part for part in parts if part.role() == Role.List]
        written = [len(node.nodes()) for node in _nodes(root) if node.tag in ("ul", "ol")]
        assert [sum(c.role() == Role.ListItem for c in _children(part)) for part in lists] == written, guide.id
        tables = [part for part in parts if part.role() == Role.Table][: len(list(root.all("table")))]
        sizes = [[len(row.nodes()) for row in table.all("tr")] for table in root.all("table")]
        assert [[row.childCount() for row in _children(table)] for table in tables] == sizes, guide.id
        callouts = [node.nodes()[0].plain() for node in _nodes(root) if "callout" in node.classes]
        found = [part.text(Name) for part in parts if part.role() == Role.Note]
        found = found[len(found) - len(callouts) :]  # notices stand above the page
        assert all(name.endswith(title) for name, title in zip(found, callouts, strict=True)), guide.id


def _nodes(node: Node) -> Iterator[Node]:
    for child in node.nodes():
        yield child
        yield from _nodes(child)


def test_a_cell_is_told_with_its_header_and_a_dutch_word_with_its_meaning(
    handbook_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    handbook_window.go(GUIDE)
    article = handbook_window.pane.findChild(ArticleView)
    assert article is not None
    parts = _walk(article)
    table = next(part for part in parts if part.role() == Role.Table)
    headers, first = _children(table)[:2]
    assert {cell.role() for cell in _children(headers)} == {Role.ColumnHeader}
    told = [cell.text(QAccessible.Text.Description) for cell in _children(first)]
    assert told == [cell.text(Name) for cell in _children(headers)]
    term = next(part for part in parts if part.text(Name) == "vaststellingsovereenkomst")
    assert term.text(QAccessible.Text.Description) == "Dutch word: settlement agreement"
    sentence = next(part for part in parts if part.role() == Role.StaticText)
    assert _attributes(sentence)[Attribute.Locale].name() == "nl_NL"
    copies = [part.text(QAccessible.Text.Description) for part in parts if part.text(Name) == "Copy address"]
    assert len(set(copies)) > 3  # each with its source
    tops = [part.rect().top() for part in parts[1:]]
    assert all(below >= above - 40 for above, below in pairwise(tops))  # in reading order; cells stand side by side


def test_coming_into_a_callout_or_list_is_told(
    handbook_window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    handbook_window.go(GUIDE)
    article = handbook_window.pane.findChild(ArticleView)
    assert article is not None
    article.setFocus()
    told: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: told.append(getattr(event.object(), "name", ""))
    )
    careful = article.document().find("You are ill")
    careful.setPosition(careful.selectionStart())
    article.setTextCursor(careful)
    qtbot.waitUntil(lambda: "Careful: You are ill" in told)
    careful.movePosition(QTextCursor.MoveOperation.NextBlock)
    article.setTextCursor(careful)
    qtbot.wait(20)
    assert told.count("Careful: You are ill") == 1


def test_ctrl_up_goes_from_the_text_cursor_where_a_screen_reader_runs(article: ArticleView) -> None:
    assert article.article is not None
    places = [position for _, position in article.article.sections]
    cursor = article.textCursor()
    cursor.setPosition(places[2])
    article.setTextCursor(cursor)
    article.verticalScrollBar().setValue(0)
    assert article.viewport().rect().intersects(article.cursorRect())
    article.setFocus()
    QTest.keyClick(article, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert article.textCursor().position() == places[1]


def test_what_is_in_a_page_is_made_when_it_is_asked_for(article: ArticleView) -> None:
    parts = article.findChild(PageParts)
    assert parts is not None
    assert not parts.findChildren(SpokenPart)
    QAccessible.queryAccessibleInterface(parts).childCount()
    assert parts.findChildren(SpokenPart)


def test_a_part_says_where_its_words_are_and_a_link_is_opened_by_it(
    window: MainWindow, article: ArticleView, qtbot: QtBot
) -> None:
    parts = _parts(article)
    title = next(part for part in parts if part.role() == Role.Heading)
    corner = article.viewport().mapToGlobal(article.cursorRect().topLeft())
    assert title.rect().contains(corner)
    assert not title.state().invisible
    tops = [part.rect().top() for part in parts if part.role() == Role.Heading]
    assert tops == sorted(tops)
    link = next(part for part in parts if part.role() == Role.Link and part.text(Name) != "Nederlands")
    with qtbot.waitSignal(article.anchorClicked):
        link.actionInterface().doAction("Press")
    window.go(Place("home"))
    assert title.state().invisible


def test_nothing_is_made_where_no_screen_reader_runs(window: MainWindow) -> None:
    window.go(GUIDE)
    assert window.pane.findChild(PageParts) is None


def test_the_parts_go_with_their_page(window: MainWindow, article: ArticleView) -> None:
    for number in range(12):
        window.go(Place("guide", "works-council/start-one") if number % 2 else GUIDE)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert _parts(article)[0].text(Name) == article.accessibleName()
    gc.collect()
    assert len(article.findChildren(PageParts)) == 1


def test_the_part_that_the_keyboard_comes_to_is_told(article: ArticleView, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: told.append(getattr(event.object(), "name", ""))
    )
    QTest.keyClick(article, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert told[-1] == article.textCursor().block().text()
    QTest.keyClick(article, Qt.Key.Key_Tab)
    assert told[-1] == article.textCursor().selectedText() != ""


def test_tab_goes_on_from_where_one_reads(window: MainWindow) -> None:
    window.go(GUIDE)
    article = window.pane.findChild(ArticleView)
    assert article is not None
    QTest.keyClick(article, Qt.Key.Key_Tab)
    first = article.textCursor().selectionStart()
    for _ in range(2):
        QTest.keyClick(article, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    heading = article.textCursor().position()
    QTest.keyClick(article, Qt.Key.Key_Tab)
    assert article.textCursor().selectionStart() > heading > first
    article.verticalScrollBar().setValue(article.verticalScrollBar().maximum())
    end = article.cursorForPosition(article.viewport().rect().topLeft()).position()
    QTest.keyClick(article, Qt.Key.Key_Tab)
    assert article.textCursor().selectionStart() >= end
    QTest.keyClick(article, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert article.textCursor().selectionStart() < article.document().characterCount()
    for _ in range(80):
        if not article.hasFocus():
            break
        QTest.keyClick(article, Qt.Key.Key_Tab)
    assert not article.hasFocus()  # the last link is no trap


def test_enter_opens_the_link_that_the_text_cursor_is_in(article: ArticleView, qtbot: QtBot) -> None:
    QTest.keyClick(article, Qt.Key.Key_Tab)
    at = article.textCursor()
    at.setPosition(at.selectionStart())
    article.setTextCursor(at)
    with qtbot.waitSignal(article.anchorClicked):
        QTest.keyClick(article, Qt.Key.Key_Return)
    at.movePosition(QTextCursor.MoveOperation.Start)
    article.setTextCursor(at)
    with qtbot.assertNotEmitted(article.anchorClicked):
        QTest.keyClick(article, Qt.Key.Key_Return)


def test_enter_in_the_outline_takes_the_keyboard_to_the_heading(
    article: ArticleView, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: told.append(getattr(event.object(), "name", ""))
    )
    outline = next(made for made in window.pane.findChildren(QListWidget) if made.accessibleName() == "On this page")
    outline.setFocus()
    outline.setCurrentRow(1)
    heading = outline.currentItem().text()
    QTest.keyClick(outline, Qt.Key.Key_Return)
    assert article.hasFocus()
    assert article.textCursor().block().text() == heading
    assert told[-1] == heading


def test_what_can_be_done_with_a_page_takes_the_lines_it_needs(services: Services, qtbot: QtBot) -> None:
    """Rows of one line and of two have the same room around their words, at once when the page is shown."""
    outline = Outline(services)
    qtbot.addWidget(outline)
    outline.show_actions(
        [("a", "Bookmark", "bookmark"), ("b", "Ask for time to read an offer of your employer", "letter")]
    )
    outline.resize(services.theme.size("outline"), 200)
    outline.show()
    short, long = outline.findChildren(ActionRow)
    line = QFontMetrics(services.theme.font("small")).height()
    qtbot.waitUntil(lambda: long.height() == short.height() + line)
    outline.show_actions([("a", "Bookmark", "bookmark"), ("b", "Print", "print")])
    qtbot.waitUntil(lambda: long.height() == short.height())
