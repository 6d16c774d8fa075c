"""The library of checklists: yours with their progress, then the templates by theme; a preview at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from app.content import Checklist
from app.tracker import Run, progress
from app.ui.shell.dates import short_date
from app.ui.shell.pane import Crumb, Pane, Services, Width
from app.ui.shell.place import Place
from app.ui.shell.trace import Trace
from app.ui.shell.widgets import button, clear_layout, label, line, tag
from app.ui.tracker import clock
from app.ui.tracker.changes import Changes
from app.ui.tracker.start_dialog import StartDialog
from app.ui.tracker.wording import steps_done

_ID = Qt.ItemDataRole.UserRole
_FIRST_STEPS = 8


class LibraryPane(Pane):
    """Places "checklists" and "template"."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._changes = Changes.of(services)
        self._checklist: Checklist | None = None
        self._yours = QVBoxLayout()
        self._yours.setSpacing(4)
        self._list = QListWidget()
        self._list.setObjectName("settingsList")
        self._list.setAccessibleName(self.tr("Checklists"))
        self._list.currentItemChanged.connect(self._on_chosen)
        self._list.itemActivated.connect(self._on_activated)
        self._fill()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(32, 26, 24, 8)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Checklists"), "title"))
        column.addWidget(
            label(self.tr("Start one as your own campaign. It stays on this computer."), "intro", wrap=True)
        )
        column.addSpacing(8)
        column.addLayout(self._yours)
        column.addWidget(label(self.tr("Start a new one"), "group"))
        column.addWidget(self._list, 1)
        self._detail = QFrame()
        self._detail.setObjectName("detail")
        self._words = QVBoxLayout()
        self._words.setSpacing(8)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(28, 28, 28, 8)
        inner.addLayout(self._words)
        inner.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        self._start = button(self.tr("Start this checklist"), self._on_start, "primary")
        foot = QHBoxLayout()
        foot.setContentsMargins(28, 12, 28, 20)
        foot.addWidget(self._start)
        right = QVBoxLayout(self._detail)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(area, 1)
        right.addWidget(line())
        right.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left, 1)
        row.addWidget(self._detail)
        services.session.changed.connect(self._show_yours)
        self._show_yours()

    def show_place(self, place: Place) -> None:
        if place.kind == "template":
            self.services.bundle.checklist(place.id, self.services.lang)  # UnknownId
            for row in range(self._list.count()):
                if self._list.item(row).data(_ID) == place.id:
                    self._list.setCurrentRow(row)
        elif self._checklist is None:
            self._list.setCurrentRow(next(r for r in range(self._list.count()) if self._list.item(r).data(_ID)))

    def crumbs(self) -> list[Crumb]:
        return [Crumb(self.tr("Checklists"))]

    def focus_main(self) -> None:
        self._list.setFocus()

    def set_width(self, width: Width) -> None:
        scale = self.services.theme.scale
        self._detail.setFixedWidth(round({"wide": 432, "medium": 340, "compact": 300}[width] * min(scale, 1.3)))

    def panes_in_order(self) -> list[QWidget]:
        return [self._list, self._detail]

    def _fill(self) -> None:
        bundle, lang = self.services.bundle, self.services.lang
        for group in bundle.catalogue.groups:
            topics = {topic.id for topic in group.topics}
            inside = [found for found in bundle.checklists(lang) if found.topic in topics]
            if not inside:
                continue
            heading = QListWidgetItem(group.title.get(lang))
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(heading)
            for checklist in inside:
                steps = self.tr("%n step(s)", "", len(list(checklist.items())))
                text = " · ".join(part for part in (steps, checklist.duration) if part)
                item = QListWidgetItem(f"{checklist.title}\n{text}")
                item.setData(_ID, checklist.id)
                self._list.addItem(item)

    def _show_yours(self) -> None:
        clear_layout(self._yours)
        session = self.services.session
        if session.status == "locked":
            row = QHBoxLayout()
            row.addWidget(label(self.tr("Unlock to see your checklists."), "small"))
            row.addWidget(button(self.tr("Unlock"), self.unlock_requested.emit, small=True))
            row.addStretch(1)
            self._yours.addLayout(row)
            return
        runs = session.tracker.state.runs if session.tracker else ()
        if runs:
            self._yours.addWidget(label(self.tr("Yours"), "group"))
        for run in runs:
            self._yours.addWidget(self._run_row(run))

    def _run_row(self, run: Run) -> QFrame:
        checklist = self.services.bundle.checklist_of_run(run.checklist, self.services.lang)
        done = progress(checklist, run)
        frame = QFrame()
        frame.setProperty("card", "true")
        row = QHBoxLayout(frame)
        row.setContentsMargins(14, 8, 8, 8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(run.name, "rowTitle"))
        words.addWidget(label(self.tr("from “{title}”").format(title=checklist.title), "small"))
        trace = Trace(self.services.theme)
        trace.setMaximumWidth(150)
        trace.setAccessibleName(run.name)
        text = steps_done(done.done, done.countable)
        trace.set_value(done.done, done.countable, text)
        place = Place("run", run.id)
        go = button(self.tr("Open"), lambda: self.place_requested.emit(place), small=True)
        go.setAccessibleName(self.tr("Open {name}").format(name=run.name))
        row.addLayout(words, 1)
        row.addWidget(trace)
        row.addWidget(label(text, "small"))
        row.addWidget(go)
        return frame

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        name = item.data(_ID) if item is not None else None
        if name:
            self._checklist = self.services.bundle.checklist(name, self.services.lang)
            self._preview(self._checklist)

    def _preview(self, checklist: Checklist) -> None:
        clear_layout(self._words)
        lang = self.services.lang
        topic = self.services.bundle.topic(checklist.topic)
        tags = QHBoxLayout()
        tags.addWidget(tag(topic.title.get(lang), "plain"))
        tags.addWidget(tag(self.tr("Checked {day}").format(day=short_date(checklist.checked, lang)), "ok"))
        tags.addStretch(1)
        self._words.addLayout(tags)
        self._words.addWidget(label(checklist.title, "section", wrap=True))
        self._words.addWidget(label(checklist.lead, "small", wrap=True))
        legal = sum(1 for item in checklist.items() if item.kind == "legal")
        facts = [
            (self.tr("Time"), checklist.duration), (self.tr("People"), checklist.people),
            (self.tr("Legal deadlines"), str(legal) if legal else self.tr("None")),
        ]  # fmt: skip
        for name, value in facts:
            if value:
                row = QHBoxLayout()
                caption = label(name, "hint")
                caption.setFixedWidth(self.services.theme.px(116))
                row.addWidget(caption, 0, Qt.AlignmentFlag.AlignTop)
                row.addWidget(label(value, "", wrap=True), 1)
                self._words.addLayout(row)
        self._words.addWidget(line())
        items = list(checklist.items())
        shown = items[:_FIRST_STEPS]
        self._words.addWidget(
            label(self.tr("First {shown} of %n step(s)", "", len(items)).format(shown=len(shown)), "group")
        )
        for item in shown:
            row = QHBoxLayout()
            row.addWidget(label(f"○  {item.title}", "", wrap=True), 1)
            if item.kind == "legal":
                row.addWidget(tag(self.tr("Legal deadline"), "legal"))
            elif item.optional:
                row.addWidget(tag(self.tr("Optional"), "plain"))
            self._words.addLayout(row)

    def _on_activated(self, item: QListWidgetItem) -> None:
        if item.data(_ID):
            self._on_start()

    def _on_start(self) -> None:
        checklist, session = self._checklist, self.services.session
        if checklist is None:
            return
        if session.status == "locked":
            self.unlock_requested.emit()
            return
        answer = StartDialog.ask(checklist, clock.today(), self)
        if answer is None:
            return
        session.start_in_memory()
        before = {run.id for run in session.tracker.state.runs} if session.tracker else set()
        self._changes.do(lambda tracker: tracker.start_run(checklist, answer.name, answer.key_date))
        runs = session.tracker.state.runs if session.tracker else ()
        started = next((run for run in runs if run.id not in before), None)
        if started is not None:
            self.place_requested.emit(Place("run", started.id))
