"""The page of one term: the Dutch word, how to say it, the English word, what it means, and where to read on."""

import html
import re

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from app.content import Term
from app.ui.glossary.term_rows import Link, TermLine
from app.ui.shell.folding import fold
from app.ui.shell.pane import Services
from app.ui.shell.place import Place
from app.ui.shell.widgets import clear_layout, label, line

_TEXT_MAX_PX, _NARROW_PX, _SMALLEST_TITLE_PX, _RIGHT_PX = 640, 440, 20, 56


class TermPage(QScrollArea):
    """Shows a term; announces what was clicked."""

    place_requested = Signal(object)
    bookmark_clicked = Signal()
    copy_clicked = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._term: Term | None = None
        self._title: QLabel | None = None
        self._lines: list[TermLine] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(48, 35, _RIGHT_PX, 40)
        self._column.setSpacing(0)
        self.setWidget(content)
        self._bookmark = self._tool(self.bookmark_clicked)
        self._copy = self._tool(self.copy_clicked)
        self._copy.setAccessibleName(self.tr("Copy word and meaning"))
        self._copy.setToolTip(self.tr("Copy word and meaning (Ctrl+Shift+C)"))

    def _tool(self, clicked: object) -> QToolButton:
        made = QToolButton(self.widget())
        made.clicked.connect(clicked)
        return made

    @property
    def term(self) -> Term | None:
        """The term shown."""
        return self._term

    def show_term(self, term: Term | None) -> None:
        """Show a term from its top; None shows an invitation to pick one."""
        self._term = term
        self._lines = []
        self._title = None
        for tool in (self._bookmark, self._copy):
            tool.setParent(self)  # out of the row of the former word, which is deleted with all that is in it
            tool.hide()
        clear_layout(self._column)
        if term is None:
            self.setAccessibleName(self.tr("Meaning"))
            self._column.addStretch(1)
            hint = label(self.tr("Pick a word in the list to read what it means."), "intro", wrap=True)
            hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._column.addWidget(hint)
            self._column.addStretch(2)
            return
        lang = self._services.lang
        self.setAccessibleName(
            self.tr("{dutch}. In English: {english}. {meaning}").format(
                dutch=with_short(term), english=term.en, meaning=term.meaning.get(lang)
            )
        )
        self._add_head(term)
        self._add_lines(term)
        self._column.addStretch(1)
        self.verticalScrollBar().setValue(0)
        self._fit()

    def set_bookmarked(self, bookmarked: bool) -> None:
        """Draw the bookmark as set or not."""
        text = self.tr("Remove the bookmark") if bookmarked else self.tr("Bookmark this word")
        self._bookmark.setAccessibleName(text)
        self._bookmark.setToolTip(self.tr("{action} (Ctrl+D)").format(action=text))
        size = self._services.theme.px(20)
        icons = self._services.icons
        self._bookmark.setIcon(icons.icon("bookmark", "link" if bookmarked else "text2"))
        self._copy.setIcon(icons.icon("copy", "text2"))
        for tool in (self._bookmark, self._copy):
            tool.setIconSize(QSize(size, size))

    # --- what stands on the page -----------------------------------------------------------------------------

    def _add_head(self, term: Term) -> None:
        theme = self._services.theme
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(label("NL", "key"), 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        self._column.addLayout(top)
        for tool in (self._bookmark, self._copy):
            top.addWidget(tool)
            tool.show()
        self._title = label(term.nl, "display", wrap=True)
        self._title.setFont(theme.font("display"))
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(self._title)
        forms = self._forms(term)
        if forms:
            made = label(forms, "value2", wrap=True)
            made.setTextFormat(Qt.TextFormat.RichText)
            self._column.addSpacing(3)
            self._column.addWidget(made)
        english = QHBoxLayout()
        english.setSpacing(10)
        english.addWidget(label("EN", "key"), 0, Qt.AlignmentFlag.AlignVCenter)
        english.addWidget(label(term.en, "section", wrap=True), 1)
        self._column.addSpacing(16)
        self._column.addLayout(english)
        meaning = label("", wrap=True)
        meaning.setProperty("role", "reading")
        meaning.setTextFormat(Qt.TextFormat.RichText)
        height = theme.line_height_percent("article")
        text = html.escape(term.meaning.get(self._services.lang))
        meaning.setText(f'<p style="line-height:{height}%; margin:0">{text}</p>')
        meaning.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addSpacing(14)
        self._column.addWidget(meaning)
        self._column.addSpacing(14)

    def _forms(self, term: Term) -> str:
        """Short form, article and sound, as markup."""
        parts = []
        if term.short and term.short != term.nl:
            short = self.tr("short: {word}").format(word=f"\0{term.short}\1")
            parts.append(html.escape(short).replace("\0", '<span style="font-weight:600">').replace("\1", "</span>"))
        if term.article:
            parts.append(html.escape(f"{term.article} {term.nl}"))
        if term.say:
            say = html.escape(self.tr("say: {sound}").format(sound=f"\0{term.say}\1"))
            parts.append(say.replace("\0", "<span style=\"font-family:'JetBrains Mono'\">").replace("\1", "</span>"))
        return " &nbsp;·&nbsp; ".join(parts)

    def _add_lines(self, term: Term) -> None:
        if term.sentence is not None:
            row = self._line(self.tr("You may see it in"))
            row.add_text(_marked(self.tr("“{sentence}”").format(sentence=term.sentence.nl), term), rich=True)
            if self._services.lang != "nl":  # who reads Dutch needs no translation of Dutch
                row.add_text(term.sentence.en, "value3")
        if term.look_alikes:
            row = self._line(self.tr("Do not mix up with"))
            for other in term.look_alikes:
                row.add_links([self._term_link(other.term)])
                row.add_text(other.why.get(self._services.lang), "value3")
        said = _said(term)
        if said:
            self._line(self.tr("People also say")).add_text(", ".join(said), "value2")
        if term.related:
            self._line(self.tr("Related")).add_links([self._term_link(other) for other in term.related])
        self._add_reading(term)
        if term.law:
            self._line(self.tr("Law")).add_text(term.law, "law")

    def _add_reading(self, term: Term) -> None:
        """Guides and checklists, those that are written."""
        bundle, lang = self._services.bundle, self._services.lang
        size = self._services.theme.px(17)
        links = [("book", Link(bundle.guide(guide_id, lang).title, Place("guide", guide_id)))
                 for guide_id in term.guides if bundle.has_guide(guide_id)]  # fmt: skip
        links += [("checklist", Link(bundle.checklist(list_id, lang).title, Place("template", list_id)))
                  for list_id in term.checklists if bundle.has_checklist(list_id)]  # fmt: skip
        if links:
            row = self._line(self.tr("Read more"))
            for icon, link in links:
                link.followed.connect(self.place_requested)
                row.add_icon_link(self._services.icons, icon, link, size)

    def _line(self, name: str) -> TermLine:
        made = TermLine(self._services.theme, name)
        self._lines.append(made)
        self._column.addWidget(line())
        self._column.addWidget(made)
        return made

    def _term_link(self, term_id: str) -> Link:
        made = Link(with_short(self._services.bundle.term(term_id)), Place("glossary", term_id))
        made.followed.connect(self.place_requested)
        return made

    # --- width -----------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A long word gets a smaller title rather than an end that is cut off; narrow pages put names above."""
        theme = self._services.theme
        margins = self._column.contentsMargins()
        # A margin, not a greatest width for each part: Qt asks for a part's height at the width of the whole column.
        room = min(self.viewport().width() - margins.left() - _RIGHT_PX, theme.px(_TEXT_MAX_PX))
        margins.setRight(self.viewport().width() - margins.left() - room)
        self._column.setContentsMargins(margins)
        for made in self._lines:
            made.set_narrow(room < theme.px(_NARROW_PX))
        if self._title is None:
            return
        font = theme.font("display")
        words = self._title.text().split()
        while font.pixelSize() > _SMALLEST_TITLE_PX and _widest(words, font) > room:
            font.setPixelSize(font.pixelSize() - 1)
        self._title.setStyleSheet(f"font-size: {font.pixelSize()}px" if font != theme.font("display") else "")


def with_short(term: Term) -> str:
    """For example "ondernemingsraad (OR)"."""
    return f"{term.nl} ({term.short})" if term.short and term.short != term.nl else term.nl


def _widest(words: list[str], font: QFont) -> int:
    return max((QFontMetrics(font).horizontalAdvance(word) for word in words), default=0)


def _marked(sentence: str, term: Term) -> str:
    """The sentence as markup, with the word itself bold where it stands in it."""
    names = [re.escape(html.escape(name)) for name in (term.nl, term.short) if name]
    pattern = rf"\b({'|'.join(names)})\b"
    return re.sub(pattern, r'<span style="font-weight:600">\1</span>', html.escape(sentence), flags=re.IGNORECASE)


def _said(term: Term) -> list[str]:
    """Other words for the term, without those that the page shows already."""
    shown = {fold(term.nl), fold(term.en), fold(term.short), fold(term.short).replace(".", "")}
    found = [word for word in (*term.also.nl, *term.also.en) if fold(word).replace(".", "") not in shown]
    return list(dict.fromkeys(found))
