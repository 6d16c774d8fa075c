"""The reader: contents tree, article column, outline. Shows guides and situations."""

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QMenu, QSplitter, QVBoxLayout, QWidget

from app.errors import UnknownId
from app.tracker import Bookmark
from app.ui.document.look import ScreenLook
from app.ui.document.paper import Sheet
from app.ui.document.printing import Printing
from app.ui.reader.ahead import Ahead, Ready, Steps, Wish
from app.ui.reader.article_document import make_article
from app.ui.reader.article_view import ArticleView
from app.ui.reader.contents_tree import ContentsTree
from app.ui.reader.find_bar import FindBar
from app.ui.reader.fragment_setter import Helpers
from app.ui.reader.outline import Outline
from app.ui.reader.page import Page, Pages
from app.ui.reader.page_helpers import helpers_of
from app.ui.reader.page_marks import PageMarks
from app.ui.reader.paper_page import PaperPages
from app.ui.reader.step_links import step_links, step_of
from app.ui.reader.term_popover import TermPopover
from app.ui.shell import clock
from app.ui.shell.keeping import Keeping
from app.ui.shell.pane import Crumb, Pane, Services, Width
from app.ui.shell.place import Place, place_of_link
from app.ui.shell.screen_reader import announce, say_focus_first


class ReaderPane(Pane):
    """Places "guides", "guide" and "situation"."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._pages = Pages(services.bundle, self)
        self._page: Page | None = None
        self._read_before: Place | None = None
        self._steps: Steps = {}
        self._ahead = Ahead(self._make_ready, self)
        self._width: Width = "wide"
        self._wants_tree = True
        self._contents = ContentsTree(services)
        self._contents.chosen.connect(self._on_chosen)
        self._contents.pointed.connect(self._on_pointed)
        self._contents.marks_requested.connect(self._on_marks)
        self._article = ArticleView(services.theme)
        self._article.setAccessibleName(self.tr("Page"))
        self._article.link_activated.connect(self._on_link)
        self._article.highlighted.connect(self._on_highlighted)
        self._article.section_changed.connect(self._on_section)
        self._article.copy_requested.connect(services.clipboard.copy)
        self._find = FindBar(self._article, services.theme)
        self._find.closed.connect(self._article.setFocus)
        self._outline = Outline(services)
        self._outline.section_chosen.connect(self._article.go_to_section)
        self._outline.section_entered.connect(self._article.read_section)
        self._outline.action_chosen.connect(self._on_action)
        self._popover = TermPopover(services, self._article)
        self._popover.open_requested.connect(self._on_open_term)
        self._article.term_activated.connect(self._popover.show_link)
        self._article.term_hovered.connect(self._popover.hover)
        self._marks = PageMarks(services, self._article)
        self._marks.unlock_requested.connect(self.unlock_requested)
        self._marks.create_passphrase_requested.connect(self.create_passphrase_requested)
        self._article.customContextMenuRequested.connect(self._on_menu)
        self._keeping = Keeping(services, self)
        self._keeping.unlock_requested.connect(self.unlock_requested)
        self._keeping.create_passphrase_requested.connect(self.create_passphrase_requested)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._find)
        column.addWidget(self._article, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        for part in (self._contents, middle, self._outline):
            self._splitter.addWidget(part)
        self._splitter.setStretchFactor(1, 1)
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._splitter)
        self._bookmark = QAction(services.icons.icon("bookmark", "text2"), self.tr("Bookmark"), self)
        self._bookmark.triggered.connect(self.bookmark)
        self._size = QAction(services.icons.icon("textsize", "text2"), self.tr("Text size"), self)
        self._to_contents = QAction(services.icons.icon("panel", "text2"), self.tr("Contents"), self)
        self._to_contents.triggered.connect(self.toggle_contents)
        self._to_outline = QAction(services.icons.icon("outline", "text2"), self.tr("On this page"), self)
        self._to_outline.triggered.connect(self.show_outline)
        for action, keys in ((self._to_contents, "Ctrl+B"), (self._to_outline, "Ctrl+J")):
            action.setToolTip(f"{action.text()} ({keys})")  # the window's own actions have these keys
        self._printing = Printing(services, self)
        services.session.changed.connect(self._on_session)
        self._splitter.setSizes([services.theme.size("tree"), 700, services.theme.size("outline")])

    # --- the window's questions ------------------------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        """Raises UnknownId and BundleError."""
        self._marks.close_note()  # it would stay where its mark no longer is
        page = self._page_of(self.resolved(place))
        if self._page is None or page != self._page:
            self._read_before = self._page.place if self._page is not None else None
            self._page = page
            self._article.setAccessibleName(page.name_at(place.part))
            if self._article.hasFocus():
                announce(self._article, page.title)
            else:
                say_focus_first(self._article)  # the window gives it the keyboard once the page is shown
            self._steps = self._find_steps(page)
            self._set_article(keep_place=False)
            self._outline.show_sections(list(page.sections))
            self._outline.show_actions(self._actions())
        else:
            self._article.setAccessibleName(page.name_at(place.part))
            self._show_steps()
        self._contents.show_current(page.place.id)
        if place.part or place.id:
            self._article.go_to_section(place.part)
        if place.mark and not self._marks.go_to(place.mark):
            text = self.tr("The marked words are not on this page: it was changed, or it is in the other language.")
            self.services.messages.tell(text, self.tr("Your marks"), self._on_marks)
        if place.words:
            self._find.show_words(place.words)
        else:
            self._find.forget_words()

    def resolved(self, place: Place) -> Place:
        if place.kind != "guides":
            return place
        return self._page.place if self._page else Place("guide", self._first_guide())

    def crumbs(self) -> list[Crumb]:
        if self._page is None:
            return [Crumb(self.tr("Guides"))]
        if self._page.place.kind == "situation":
            return [Crumb(self.tr("Home"), Place("home")), Crumb(self._page.title)]
        above = [Crumb(text, Place("guides")) for text in self._page.path.split(" / ")]
        return [*above, Crumb(self._page.title)]

    def page_actions(self) -> list[QAction]:
        if self._size.menu() is None:
            menu = QMenu(self)
            menu.addActions(self._window_actions("Ctrl++", "Ctrl+-", "Ctrl+0"))
            self._size.setMenu(menu)
        outline = [self._to_outline] if self._width == "medium" else []
        return [*outline, self._size, self._bookmark, *self._window_actions("Ctrl+P")]

    def lead_actions(self) -> list[QAction]:
        return [self._to_contents, self._to_outline] if self._width == "compact" else []

    def _window_actions(self, *keys: str) -> list[QAction]:
        return [action for action in self.window().actions() if action.shortcut().toString() in keys]

    def view_state(self) -> object:
        return self._article.place_in_section()

    def restore_view(self, state: object) -> None:
        if isinstance(state, tuple):
            self._article.go_to_place(*state)

    def focus_main(self) -> None:
        self._article.setFocus()

    def set_width(self, width: Width) -> None:
        is_other, self._width = width != self._width, width
        self._contents.setVisible(width != "compact" and self._wants_tree)
        self._outline.setVisible(width == "wide")
        self._article.set_compact(width == "compact")
        if is_other and self.isVisible():
            self.crumbs_changed.emit()

    def panes_in_order(self) -> list[QWidget]:
        return [self._contents.tree, self._article, self._outline]

    # --- actions that the window calls by name ---------------------------------------------------------------

    def toggle_contents(self) -> None:
        """Show or hide the contents."""
        self._wants_tree = not self._contents.isVisible()
        self._contents.setVisible(self._wants_tree)

    def show_outline(self) -> None:
        """On this page, as a menu where the outline has no room."""
        if self._outline.isVisible():
            self._outline.setFocus()
            self._outline.focusNextChild()
            return
        self._outline.open_menu(self.mapToGlobal(QPoint(32, 8)))

    def find_on_page(self) -> None:
        """Find on this page."""
        self._find.open_bar()

    def next_found(self) -> None:
        """To the next marked word."""
        self._find.step(1)

    def previous_found(self) -> None:
        """To the marked word before."""
        self._find.step(-1)

    def bookmark(self) -> None:
        """Put a bookmark here, or take it away."""
        page = self._page
        if page is None:
            return
        there = self._keeping.do(
            lambda tracker: tracker.reading.toggle_bookmark(Bookmark(page.place.kind, page.place.id))
        )
        if there:
            self._keeping.tell(self.tr("Bookmark added."), self.tr("Bookmarked until you close the app."))
        elif there is not None:
            self._keeping.tell_removed(self.tr("Bookmark removed."))

    def mark_passage(self) -> None:
        """Mark the selected text."""
        self._marks.mark()

    def note_passage(self) -> None:
        """Write a note on the selected text."""
        self._marks.note()

    def next_mark(self) -> None:
        """To the next mark of the page."""
        self._marks.step(1)

    def previous_mark(self) -> None:
        """To the mark before."""
        self._marks.step(-1)

    def switch_step_and_guide(self) -> None:
        """To a step of a running checklist that names this section, or else another of this page."""
        if link := step_of(self._steps, self._article.section):
            self._on_link(link.href)
        else:
            self.services.messages.tell(self.tr("No step of your checklists leads to this page."))

    def toggle_caret(self) -> None:
        """Let the arrow keys move a text cursor, to select text with the keyboard; or scroll again."""
        self._article.set_caret(not self._article.has_caret)
        self._article.setFocus()
        self.services.messages.tell(
            self.tr("The arrow keys move the text cursor now, with Shift they select. F7 ends this.")
            if self._article.has_caret
            else self.tr("The arrow keys scroll the page again.")
        )

    def _on_menu(self, at: QPoint) -> None:
        more = self._window_actions("Ctrl+M", "Ctrl+Shift+M", "Ctrl+F", "Ctrl+D", "Ctrl+Shift+B")
        self._marks.show_menu(at, more)

    def print_page(self) -> None:
        """Print this page."""
        if self._page is not None:
            self._printing.print_sheets([self._sheet(self._page)])

    def save_pdf(self) -> None:
        """Save this page as a PDF."""
        if self._page is not None:
            self._printing.save_pdf([self._sheet(self._page)])

    def make_handout(self) -> None:
        """Choose several guides, and print or save them together."""
        from app.ui.reader.handout_dialog import HandoutDialog

        guide_id = self._page.place.id if self._page is not None and self._page.place.kind == "guide" else ""
        sheets = PaperPages(self._printing.look, self._helpers())
        HandoutDialog(self.services, self._printing, sheets, guide_id, self).open()

    # --- inside ----------------------------------------------------------------------------------------------

    def _first_guide(self) -> str:
        guides = self.services.bundle.guides(self.services.lang)
        if not guides:
            raise UnknownId("The handbook has no pages.")
        return guides[0].id

    def _set_article(self, keep_place: bool) -> None:
        if self._page is None:
            return
        theme, place = self.services.theme, self._page.place
        look = ScreenLook(theme, self.services.icons)
        article = self._ahead.take(Wish(place, theme.scheme), self._page, self._steps)
        article = article or make_article(self._page, look, self._helpers())
        line = self.tr("{title} – Handbook").format(title=self._page.title)
        show = self._article.replace_article if keep_place else self._article.show_article
        show(article, look, line)
        self._marks.show_page(self._page)
        links = [link for link in (self._page.next, self._page.previous) if link is not None]
        near = [place_of_link(link.href) for link in links] + [self._read_before]
        other_colors = theme.scheme._replace(is_dark=not theme.is_dark)
        wishes = [Wish(found, theme.scheme) for found in near if found is not None]
        self._ahead.set_wishes([*wishes, Wish(place, other_colors)])

    def _make_ready(self, wish: Wish) -> Ready:
        page = self._page_of(wish.place)
        steps = self._find_steps(page)
        look = ScreenLook(self.services.theme, self.services.icons, wish.scheme)
        return Ready(page, steps, make_article(page, look, self._helpers(steps)))

    def _page_of(self, place: Place) -> Page:
        lang, today = self.services.lang, clock.today()
        if place.kind == "situation":
            return self._pages.of_situation(place.id, lang, today)
        return self._pages.of_guide(place.id, lang, today)

    def _helpers(self, steps: Steps | None = None) -> Helpers:
        return helpers_of(self.services.bundle, self.services.lang, self._steps if steps is None else steps)

    def _sheet(self, page: Page) -> Sheet:
        return PaperPages(self._printing.look, self._helpers()).sheet(page)

    def _actions(self) -> list[tuple[str, str, str]]:
        found: list[tuple[str, str, str]] = []
        page, bundle, lang = self._page, self.services.bundle, self.services.lang
        if page is not None:
            is_guide = page.place.kind == "guide"
            noun = bundle.guide(page.place.id, lang) if is_guide else bundle.situation(page.place.id, lang)
            found += [(f"list:{name}", bundle.checklist(name, lang).title, "checklist") for name in noun.checklists]
            found += [(f"letter:{name}", bundle.letter(name, lang).title, "letter") for name in noun.letters]
            found += [(f"calc:{name}", bundle.calculator(name, lang).title, "calc") for name in noun.calculators]
        return [
            *found,
            ("mark", self.tr("Mark selected text"), "pencil"),
            ("bookmark", self.tr("Bookmark"), "bookmark"),
            ("print", self.tr("Print"), "print"),
            ("pdf", self.tr("Save as PDF"), "export"),
        ]

    def _find_steps(self, page: Page | None) -> Steps:
        services = self.services
        if page is None or page.place.kind != "guide":
            return {}
        return step_links(services.session.tracker, services.bundle, page.place.id, services.lang)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_steps()  # what changed while it was hidden
        self._marks.refresh()

    def _on_session(self) -> None:
        """A step was ticked, or the data was opened or locked."""
        self._ahead.forget()
        if self.isVisible() or self.services.session.tracker is None:  # locked: nothing private stays, seen or not
            self._show_steps()
            self._marks.refresh()

    def _show_steps(self) -> None:
        found = self._find_steps(self._page)
        if found != self._steps:
            self._steps = found
            self._set_article(keep_place=True)

    def restyle(self) -> None:
        self._set_article(keep_place=True)

    def _on_highlighted(self, url: QUrl) -> None:
        place = place_of_link(url.toString())
        if place is not None and place.kind == "guide":
            self._on_pointed(place.id)

    def _on_pointed(self, guide_id: str) -> None:
        if guide_id:
            self._ahead.wish_now(Wish(Place("guide", guide_id), self.services.theme.scheme))

    def _on_chosen(self, guide_id: str) -> None:
        self.place_requested.emit(Place("guide", guide_id))

    def _on_marks(self) -> None:
        self.place_requested.emit(Place("marks"))

    def _on_section(self, section: str) -> None:
        self._outline.set_current(section)

    def _on_action(self, name: str) -> None:
        own = {"mark": self.mark_passage, "bookmark": self.bookmark, "print": self.print_page, "pdf": self.save_pdf}
        if name in own:
            own[name]()
        else:
            self._on_link(name)

    def _on_link(self, link: str) -> None:
        if link.startswith("copy:"):
            self.services.clipboard.copy(link.removeprefix("copy:"))
            self.services.messages.tell(self.tr("Address copied."))
        elif link.startswith("run:"):
            run_id, _, step_id = link.removeprefix("run:").partition("/")
            self.place_requested.emit(Place("run", run_id, step_id))
        elif link.startswith("lang:"):
            for action in self._window_actions("Ctrl+E"):
                action.trigger()
        elif (place := place_of_link(link)) is not None:
            self.place_requested.emit(place)

    def _on_open_term(self, term_id: str) -> None:
        self.place_requested.emit(Place("glossary", term_id))
