"""The article column keeps its place when its width or its colours change, and its boxes stand where Qt lays them out."""

import pytest
from PySide6.QtGui import QTextTable
from pytestqt.qtbot import QtBot

from app.ui.document.walk import frames_of
from app.ui.document.writer import KIND
from app.ui.reader.article_boxes import frame_rect
from app.ui.reader.article_view import ArticleView
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place

GUIDE = "dismissal/settlement-agreement"


@pytest.fixture
def article(window: MainWindow) -> ArticleView:
    window.resize(1280, 600)
    window.go(Place("guide", GUIDE))
    article = window.pane.findChildren(ArticleView)[0]
    article.document().documentLayout().documentSize()  # all of it laid out
    return article


@pytest.mark.parametrize("share", [0.0, 0.2, 0.4, 0.6, 0.8])
def test_narrower_and_wider_again_is_the_same_place(
    share: float, window: MainWindow, article: ArticleView, qtbot: QtBot
) -> None:
    bar = article.verticalScrollBar()
    bar.setValue(round(bar.maximum() * share))
    before = bar.value()

    for width in range(1280, 1000, -40):
        window.resize(width, 600)
    for width in range(1000, 1281, 40):
        window.resize(width, 600)

    assert abs(bar.value() - before) <= 2


@pytest.mark.parametrize("share", [0.0, 0.5, 0.9])
def test_other_colours_are_the_same_place(share: float, window: MainWindow, article: ArticleView) -> None:
    bar = article.verticalScrollBar()
    bar.setValue(round(bar.maximum() * share))
    before = bar.value()

    window.actions_by_name["dark"].trigger()

    assert abs(bar.value() - before) <= 2


def test_boxes_are_where_qt_lays_them_out(article: ArticleView) -> None:
    document = article.document()
    layout = document.documentLayout()
    boxes = [frame for frame in frames_of(document) if frame.frameFormat().property(KIND)]
    assert len(boxes) > 3
    for frame in boxes:
        rect, qts, style = frame_rect(frame), layout.frameBoundingRect(frame), frame.frameFormat()
        first = layout.blockBoundingRect(frame.firstCursorPosition().block())
        assert rect.top() <= first.top() < rect.bottom()
        if not isinstance(frame, QTextTable):
            assert rect.left() == pytest.approx(qts.left() + style.leftMargin())
            assert rect.right() == pytest.approx(qts.right() - style.rightMargin())
            assert rect.top() == pytest.approx(qts.top() + style.topMargin(), abs=0.5)
            assert rect.bottom() <= qts.bottom() - style.bottomMargin() + 0.5
