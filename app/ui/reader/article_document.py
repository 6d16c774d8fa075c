"""A page as a QTextDocument: notices, title, the line of facts, the fragment, and the end."""

from PySide6.QtGui import QTextDocument

from app.content.fragment import parse_fragment
from app.ui.document.look import Look
from app.ui.document.writer import PILL, DocumentWriter, heading, with_icon
from app.ui.reader.article_end import ArticleEnd
from app.ui.reader.fragment_setter import BOX_SIDE, Article, FragmentSetter, Helpers, as_link, set_steps
from app.ui.reader.page import Page, Runs

_BETWEEN_FACTS = "\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}\N{BULLET}\N{NO-BREAK SPACE} "  # a line may end after it


def make_article(page: Page, look: Look, helpers: Helpers) -> Article:
    """The page, set in a look."""
    write = DocumentWriter(look)
    article = Article(write.document, page.lang)
    write.document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, page.title)
    _set_notices(page, write)
    write.block("articleTitle", 20 if page.notices else 0, heading(1))
    article.sections.append(("", write.cursor.position()))
    write.text(page.title, write.format("articleTitle"))
    if not look.is_paper:
        _set_facts(page, write)
        set_steps(helpers.steps(""), write)
    start = write.cursor.position() + 1
    FragmentSetter(write, article, page.lang, helpers, len(page.sources) + 1).set(parse_fragment(page.html))
    article.body = (start, write.cursor.position())
    ArticleEnd(write, article, page, helpers).set()
    write.finish(0 if look.is_paper else 56)
    return article


def _set_notices(page: Page, write: DocumentWriter) -> None:
    for number, notice in enumerate(page.notices):
        frame = write.begin_box("notice", 8 if number else 0, 10)
        size = write.look.px(16)
        write.block("body", 0, with_icon("info", "text2", size, 8, BOX_SIDE), "text2")
        _set_runs(notice, "body", "text2", write)
        write.end_box(frame)


def _set_facts(page: Page, write: DocumentWriter) -> None:
    """When it was checked, how many sources, how long it takes to read, and the other language."""
    size = write.look.px(18)
    write.block("small", 12, with_icon("check", "ok", size, 8), "text3")
    _set_runs(page.checked, "small", "text3", write)
    for part in page.meta:
        write.text(_BETWEEN_FACTS, write.format("small", "text3"))
        _set_runs(part, "small", "text3", write)
    if page.stale:
        size = write.look.px(14)
        block = with_icon("warn", "warnText", size, 6, 8)
        block.setProperty(PILL, "warnBg")
        write.block("caption", 11, block, "warnText")
        write.text(page.stale, write.format("caption", "warnText"))


def _set_runs(parts: Runs, role: str, color: str, write: DocumentWriter) -> None:
    for part in parts:
        style = write.format(role, color)
        if part.is_mono:
            mono = write.look.font("mono")
            mono.setPixelSize(write.look.font(role).pixelSize())
            style.setFont(mono)
        if part.href and not write.look.is_paper:
            style = as_link(style, part.href, write)
        write.text(part.text, style)
