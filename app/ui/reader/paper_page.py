"""A page on paper: black on white, links as numbers, sources with full addresses (design.md, section 11)."""

from PySide6.QtCore import QObject

from app.ui.document.look import PaperLook
from app.ui.document.paper import Sheet
from app.ui.reader.article_boxes import ArticleBoxes
from app.ui.reader.article_document import make_article
from app.ui.reader.fragment_setter import Helpers
from app.ui.reader.page import Page


class PaperPages(QObject):
    """Makes sheets of pages."""

    def __init__(self, look: PaperLook, helpers: Helpers) -> None:
        super().__init__()
        self._look = look
        self._helpers = helpers

    def sheet(self, page: Page) -> Sheet:
        """The page, set for paper."""
        article = make_article(page, self._look, self._helpers)
        boxes = ArticleBoxes(article, self._look)
        checked = "".join(run.text for run in page.checked)
        return Sheet(
            page.title, article.document, boxes.paint, (self.tr("Handbook"), page.path, checked),
            self.tr("Information, not legal advice. Laws change: look at the date at the top."),
        )  # fmt: skip
