"""Checklists and the diary on paper: empty or ticked boxes, due dates, lines for notes (design.md, section 11)."""

import datetime
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlockFormat, QTextDocument

from app.content import Checklist, Language
from app.tracker import Diary, DiaryEntry, Run, Step, StepState, left_behind, progress, steps
from app.ui.document.look import PaperLook
from app.ui.document.paper import Sheet
from app.ui.document.walk import blocks_of
from app.ui.document.writer import DocumentWriter, heading
from app.ui.shell.date_kinds import closed_words, kind_words
from app.ui.shell.dates import full_date, weekday_date
from app.ui.tracker.wording import chain_words, steps_done, translate

_BOX = 0x100000 + 40  # QTextFormat.UserProperty and on: the status of the step whose box stands left of this block
_LINE = _BOX + 1  # a line to write on
_INDENT, _SIDE = 26, 13


def run_sheet(checklist: Checklist, run: Run, with_notes: bool, look: PaperLook) -> Sheet:
    """A run. Without notes it is called as its checklist is, and has lines to write on in their place."""
    title = run.name if with_notes or not checklist.title else checklist.title
    now = progress(checklist, run)
    facts = [
        f"{label}: {weekday_date(run.key_dates[key], checklist.lang)}"
        for key, label in ((key_date.id, key_date.label) for key_date in checklist.key_dates)
        if key in run.key_dates
    ]
    writer = _Writer(title, [*facts, steps_done(now.done, now.countable)], checklist, look)
    writer.steps(steps(checklist, run), with_notes)
    if with_notes:
        gone = left_behind(checklist, run)
        writer.gone([((run.known or {}).get(step_id, step_id), state) for step_id, state in gone.items()])
    return writer.sheet()


def template_sheet(checklist: Checklist, look: PaperLook) -> Sheet:
    """A checklist of the handbook with empty boxes."""
    writer = _Writer(checklist.title, [checklist.duration, checklist.people], checklist, look)
    moment = datetime.datetime.combine(checklist.checked, datetime.time())  # any will do: nothing of it is shown
    writer.steps(steps(checklist, Run("", checklist.id, checklist.title, moment, moment)), False)
    return writer.sheet()


class _Writer:
    """Writes one sheet."""

    def __init__(self, title: str, facts: Iterable[str], checklist: Checklist, look: PaperLook) -> None:
        self._title, self._checklist, self._look = title, checklist, look
        self._writer = DocumentWriter(look)
        self._writer.block("articleTitle", 0, heading(1))
        self._write(title, "articleTitle")
        for fact in filter(None, facts):
            self._writer.block("small", 4)
            self._write(fact, "small")

    def steps(self, lines: list[Step], with_notes: bool) -> None:
        titles = {phase.id: phase.title for phase in self._checklist.phases}
        phase = None
        for step in lines:
            if step.phase_id != phase:
                phase = step.phase_id
                self._writer.block("articleH2", 22, heading(2))
                self._write(titles.get(phase, translate("tracker", "Your own steps")), "articleH2")
            self._step(step, with_notes)

    def gone(self, found: list[tuple[str, StepState]]) -> None:
        if found:
            self._writer.block("articleH2", 22, heading(2))
            self._write(translate("tracker", "No longer in this checklist, and kept"), "articleH2")
        for title, state in found:
            self._boxed(state.status, title)
            self._notes(state)

    def sheet(self) -> Sheet:
        self._writer.finish(0)
        document = self._writer.document
        footer = translate("tracker", "Information, not legal advice. This paper is not encrypted.")
        header = (translate("tracker", "Handbook"), translate("tracker", "Checklist"), "")
        look = self._look
        return Sheet(self._title, document, lambda painter, clip: _paint(document, painter, clip, look), header, footer)

    def _step(self, step: Step, with_notes: bool) -> None:
        state, lang = step.state, self._checklist.lang
        self._boxed(state.status, step.title)
        told = []
        if state.status == "done" and state.changed:
            told.append(translate("tracker", "Done {date}").format(date=weekday_date(state.changed.date(), lang)))
        elif step.due and state.status == "open":
            told.append(f"{kind_words(step.due.kind)}: {weekday_date(step.due.shown, lang)}")
            if step.due.shown != step.due.day and step.due.closed:
                told.append(closed_words(step.due.closed))
        if step.item and step.item.optional:
            told.append(translate("tracker", "Optional"))
        if told:
            self._small(" · ".join(told))
        if with_notes:
            self._notes(state)
        elif state.status == "open":
            self._writer.block("small", 6, _indented(line=True))

    def _notes(self, state: StepState) -> None:
        for caption, text in (
            (translate("tracker", "Who"), state.who), (translate("tracker", "Skipped"), state.reason),
            (translate("tracker", "Notes"), state.note),
            *((translate("tracker", "Also written"), kept.text) for kept in state.kept),
        ):  # fmt: skip
            if text:
                self._small(f"{caption}: {text}")

    def _boxed(self, status: str, title: str) -> None:
        self._writer.block("article", 11, _indented(status))
        self._write(title, "article")

    def _small(self, text: str) -> None:
        self._writer.block("small", 2, _indented())
        self._write(text, "small")

    def _write(self, text: str, role: str) -> None:
        self._writer.text(text.replace("\n", "\u2028"), self._writer.format(role))


def statement_sheet(diary: Diary, entries: Iterable[DiaryEntry], lang: Language, look: PaperLook) -> Sheet:
    """The diary as a statement to sign; the chain is told of the whole diary."""
    writer = DocumentWriter(look)
    title = translate("tracker", "Statement")

    def write(text: str, role: str, gap: float, block: QTextBlockFormat | None = None) -> None:
        writer.block(role, gap, block)
        writer.text(text.replace("\n", "\u2028"), writer.format(role))

    write(title, "articleTitle", 0, heading(1))
    write(chain_words(diary), "small", 6)
    for entry in entries:
        day = full_date(entry.day, lang) + (f", {entry.clock}" if entry.clock else "")
        write(f"{entry.number}.  {day}", "articleH2", 22, heading(2))
        write(entry.what if not entry.struck else translate("tracker", "Struck out."), "article", 6)
        for caption, text in (
            (translate("tracker", "Who was there"), entry.who), (translate("tracker", "What was said"), entry.said),
            (translate("tracker", "Where the proof is"), entry.proof),
        ):  # fmt: skip
            if text:
                write(f"{caption}: {text}", "article", 4)
        written = translate("tracker", "Written down on {day} at {time}. Code {code}").format(
            day=weekday_date(entry.written.date(), lang), time=entry.written.strftime("%H:%M"), code=entry.hash[:16]
        )
        write(written, "small", 4)
    write(translate("tracker", "I wrote these notes myself, on the days given."), "article", 30)
    write(translate("tracker", "Name, place and date, signature:"), "article", 8)
    for _ in range(2):
        writer.block("article", 26, _indented(line=True))
    writer.finish(0)
    document = writer.document
    footer = translate("tracker", "This paper is not encrypted.")
    return Sheet(title, document, lambda painter, clip: _paint(document, painter, clip, look), ("", "", ""), footer)


def _indented(status: str = "", line: bool = False) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setLeftMargin(_INDENT)
    if status:
        block.setProperty(_BOX, status)
    if line:
        block.setProperty(_LINE, True)
    return block


def _paint(document: QTextDocument, painter: QPainter, clip: QRectF, look: PaperLook) -> None:
    """The boxes with their ticks, and the lines to write on."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.color("text"), 1.1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for block in blocks_of(document):
        style = block.blockFormat()
        status, line = style.property(_BOX), style.property(_LINE)
        if not status and not line:
            continue
        rect = document.documentLayout().blockBoundingRect(block)
        if line:
            painter.drawLine(
                QPointF(_INDENT, rect.bottom() - 2), QPointF(document.pageSize().width(), rect.bottom() - 2)
            )
            continue
        first = block.layout().lineAt(0)
        middle = rect.top() + first.y() + first.height() / 2
        box = QRectF(1, middle - _SIDE / 2, _SIDE, _SIDE)
        painter.drawRect(box)
        if status == "done":
            painter.drawPolyline([box.topLeft() + QPointF(*at) for at in ((3, 7), (5.5, 10), (10.5, 3.5))])
        elif status == "skipped":
            painter.drawLine(box.topLeft() + QPointF(3, _SIDE / 2), box.topLeft() + QPointF(_SIDE - 3, _SIDE / 2))
