"""The facts of a step, one below the other: what it is, when it is due and why, what it waits for, what to read."""

import datetime

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.content import Checklist
from app.tracker import Run, Step
from app.ui.shell import clock
from app.ui.shell.calendar import make_calendar
from app.ui.shell.date_kinds import closed_words, kind_words, safe_day_words
from app.ui.shell.dates import distance, weekday_date
from app.ui.shell.flow_layout import FlowLayout
from app.ui.shell.pane import Services
from app.ui.shell.place import Place, place_of_link
from app.ui.shell.widgets import IconLabel, button, clear_layout, label, line, put_icon, tag
from app.ui.shell.wrapped_link import WrappedLink
from app.ui.tracker.wording import lower_first, more_time_words, rule_words, shown_day

_CAPTION = 96
_FIRST_CHOICE_DAYS = 7


class StepFacts(QWidget):
    """Made anew for each step, but for the rows added once with `add_fixed`, which stand in the middle."""

    own_date_chosen = Signal(object)  # a date, or None for back to the rule
    key_dates_wished = Signal()  # the rule counts from a key date that is not known yet
    place_requested = Signal(object)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._above, self._below = QVBoxLayout(), QVBoxLayout()
        self._fixed = QVBoxLayout()
        self._edit: QDateEdit | None = None
        self._wants_focus = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self._above, self._fixed, self._below):
            part.setSpacing(10)
            column.addLayout(part)

    def add_fixed(self, caption: str, field: QWidget) -> None:
        """A row that stays, for a field that is typed in."""
        self._add_row(self._fixed, caption, field)

    def show_step(self, checklist: Checklist, run: Run, step: Step, titles: dict[str, str]) -> None:
        """Show another step, or the same one changed."""
        clear_layout(self._above)
        clear_layout(self._below)
        self._edit = None
        self._above.addWidget(label(step.title, "section", wrap=True))
        if step.item is not None and step.item.text:
            self._above.addWidget(label(step.item.text, "body2", wrap=True))
        if step.changed_since:
            text = self.tr("This step was changed in the handbook after you ticked it. Read it again.")
            self._above.addWidget(label(text, "error", wrap=True))
        self._above.addWidget(line())
        self._add_due(checklist, step)
        self._add_waits(run, step, titles)
        if step.state.status == "skipped":
            why = step.state.reason or self.tr("No reason given")
            self._add_row(self._above, self.tr("Skipped"), label(why, "", wrap=True))
        self._add_links(step)
        if self._wants_focus:
            self._focus_edit()

    def tags(self, step: Step) -> list[QLabel]:
        """The tags above the title."""
        found = []
        if step.due is not None:
            if step.due.kind != "own" or step.due.is_own or step.is_own:  # a plan's date is not one of the person's own
                found.append(tag(kind_words(step.due.kind), step.due.kind))
        elif step.kind != "own":
            found.append(tag(kind_words(step.kind), step.kind))
        if step.item is not None and step.item.optional:
            found.append(tag(self.tr("Optional"), "plain"))
        if step.is_own:
            found.append(tag(self.tr("Your step"), "own"))
        if step.is_new:
            found.append(tag(self.tr("New"), "ok"))
        return found

    def focus_date(self) -> None:
        """Give the keyboard to the date, asking for an own one first where the rule sets it."""
        if self._edit is None:
            self._wants_focus = True
            self._own_date()
        else:
            self._focus_edit()

    def _focus_edit(self) -> None:
        if self._edit is not None:
            self._wants_focus = False
            self._edit.setFocus()

    # --- due -------------------------------------------------------------------------------------------------

    def _add_due(self, checklist: Checklist, step: Step) -> None:
        lang, today, due = self._services.lang, clock.today(), step.due
        rule = step.item.due if step.item is not None else None
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        first = FlowLayout(8)
        column.addLayout(first)
        self._due = shown_day(due) if due is not None else today + datetime.timedelta(days=_FIRST_CHOICE_DAYS)
        if due is None:
            first.addWidget(label(self.tr("No date"), ""))
            if rule is not None:
                known = lower_first(rule_words(rule, checklist))
                column.addWidget(label(self.tr("It will be {rule}.").format(rule=known), "hint", wrap=True))
                column.addWidget(button(self.tr("Fill in the key date…"), self.key_dates_wished.emit, "link"))
            column.addWidget(button(self.tr("Set my own date"), self._own_date, "link"))
        elif due.is_own:
            self._edit = self._date_edit(due.day)
            first.addWidget(self._edit)
            first.addWidget(label(distance(due.day, today), "small"))
            if due.closed is not None and self._due != due.day:
                column.addWidget(label(safe_day_words(due.closed, due.safe_day, lang), "hint", wrap=True))
            text = self.tr("Back to the rule") if rule else self.tr("Remove the date")
            column.addWidget(button(text, self._back_to_rule, "link"))
        else:
            made = button(weekday_date(self._due, lang), self._own_date, small=True)
            put_icon(made, self._services.icons, "calendar", "text")
            made.setToolTip(self.tr("Set my own date"))
            made.setAccessibleName(self.tr("Due {date}. Set my own date").format(date=weekday_date(self._due, lang)))
            first.addWidget(made)
            first.addWidget(
                label(
                    distance(self._due, today),
                    "error" if self._due < today and step.state.status == "open" else "small",
                )
            )
            if due.closed is not None and self._due != due.day:
                column.addWidget(label(closed_words(due.closed), "hint", wrap=True))
            if rule is not None:
                text = self.tr("{rule}. Moves when you change the key date.")
                column.addWidget(label(text.format(rule=rule_words(rule, checklist)), "hint", wrap=True))
            column.addWidget(button(self.tr("Set my own date"), self._own_date, "link"))
        more_time = place_of_link(step.item.more_time) if step.item is not None else None
        if more_time is not None and step.state.status == "open":
            column.addWidget(label(self.tr("The employer’s date, not one of the law."), "hint", wrap=True))
            made = button(more_time_words(), lambda: self.place_requested.emit(more_time), small=True)
            put_icon(made, self._services.icons, "letter", "text", 15)
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        self._add_row(self._above, self.tr("Due"), box)

    def _date_edit(self, day: datetime.date) -> QDateEdit:
        edit = QDateEdit(QDate(day.year, day.month, day.day))
        edit.setCalendarPopup(True)
        edit.setCalendarWidget(make_calendar(self._services.icons))
        edit.setDisplayFormat("ddd d MMM yyyy")
        edit.setAccessibleName(self.tr("Due"))
        edit.setKeyboardTracking(False)
        edit.userDateChanged.connect(self._on_date)
        return edit

    def _own_date(self) -> None:
        self.own_date_chosen.emit(self._due)

    def _back_to_rule(self) -> None:
        self.own_date_chosen.emit(None)

    def _on_date(self, day: QDate) -> None:
        self.own_date_chosen.emit(datetime.date(day.year(), day.month(), day.day()))

    # --- the rest --------------------------------------------------------------------------------------------

    def _add_waits(self, run: Run, step: Step, titles: dict[str, str]) -> None:
        """Every step that comes first, the done ones with a tick."""
        after = [name for name in step.item.after if name in titles] if step.item is not None else []
        if not after:
            return
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for name in after:
            open_ = name in step.waits
            row = QHBoxLayout()
            row.setSpacing(8)
            icon = self._icon("lock" if open_ else "check", "text2" if open_ else "ok")
            row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
            place = Place("run", run.id, name)
            link = self._link(titles[name], place)
            state = self.tr("not done yet") if open_ else self.tr("done")
            link.setAccessibleName(self.tr("Waits for: {step}, {state}").format(step=titles[name], state=state))
            row.addWidget(link, 1)
            column.addLayout(row)
        self._add_row(self._above, self.tr("Waits for"), box)

    def _add_links(self, step: Step) -> None:
        item, services = step.item, self._services
        if item is None:
            self._add_origin(step.link)
            return
        if item.read:
            guide_id, _, section = item.read.partition("#")
            if services.bundle.has_guide(guide_id):
                guide = services.bundle.guide(guide_id, services.lang)
                heading = next((part.title for part in guide.sections if part.id == section), "")
                place = Place("guide", guide_id, section)
                self._add_link(self.tr("Read"), "book", heading or guide.title, place)
        for caption, icon, url, name in (
            (self.tr("Letter"), "letter", f"letter:{item.letter}", item.letter),
            (self.tr("Calculator"), "calc", f"calc:{item.calculator}", item.calculator),
        ):
            target = place_of_link(url) if name else None
            if target is not None:  # the app shows links only to what it has
                title = name.replace("-", " ").capitalize()
                if target.kind == "letter" and services.bundle.has_letter(name):
                    title = services.bundle.letter(name, services.lang).title
                elif target.kind == "calculator" and services.bundle.has_calculator(name):
                    title = services.bundle.calculator(name, services.lang).title
                self._add_link(caption, icon, title, target)

    def _add_origin(self, url: str) -> None:
        """Where the date of a step of the person's came from."""
        bundle, lang = self._services.bundle, self._services.lang
        scheme, _, name = url.partition(":")
        place = place_of_link(url)
        if scheme == "calc" and place and bundle.has_calculator(name):
            self._add_link(self.tr("From"), "calc", bundle.calculator(name, lang).title, place)
        elif scheme == "letter" and place and bundle.has_letter(name):
            self._add_link(self.tr("From"), "letter", bundle.letter(name, lang).title, place)

    def _add_link(self, caption: str, icon: str, text: str, place: Place) -> None:
        row = QWidget()
        inner = QHBoxLayout(row)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(self._icon(icon, "text2"), 0, Qt.AlignmentFlag.AlignTop)
        link = self._link(text, place)
        link.setAccessibleName(f"{caption}: {text}")
        inner.addWidget(link, 1)
        self._add_row(self._below, caption, row)

    def _icon(self, name: str, color: str) -> IconLabel:
        """An icon in the middle of the first line of the text beside it."""
        side = self._services.theme.px(17)
        made = IconLabel(self._services.icons, name, color, side)
        made.setFixedSize(side, self._services.theme.px(24))
        return made

    def _link(self, text: str, place: Place) -> WrappedLink:
        made = WrappedLink(text, self._services.theme)
        made.clicked.connect(lambda checked=False: self.place_requested.emit(place))
        return made

    def _add_row(self, column: QVBoxLayout, caption: str, value: QWidget) -> None:
        row = QGridLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setHorizontalSpacing(0)
        name = label(caption, "hint")
        name.setMinimumWidth(self._services.theme.px(_CAPTION))
        name.setContentsMargins(0, 5, 0, 0)
        row.addWidget(name, 0, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(value, 0, 1)
        row.setColumnStretch(1, 1)
        column.addLayout(row)
