"""The rows of the library: yours with their progress, then the templates by topic. Words only; no painting here."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from app.content import Bundle, Checklist, Language
from app.tracker import Run, progress
from app.ui.tracker.wording import steps_done, translate

Shown = Literal["all", "running", "finished"]

# The icon of a checklist is that of its topic.
_ICONS = {
    "contracts": "contract", "pay": "pay", "time": "clock", "leave": "calendar", "illness": "ill", "safety": "shield",
    "equality": "scales", "dismissal": "exit", "migrants": "permit", "privacy": "camera", "speaking-up": "speech",
    "flexible-work": "courier", "works-council": "council", "unions": "people", "strike": "megaphone",
    "reorganisation": "refresh", "organising": "people", "technology": "key", "digital-safety": "lock",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class LibraryRow:
    """One row. `key` is "run:" or "list:" and an id, or "group:" and a name. `total` 0: no progress is shown."""

    key: str
    kind: Literal["group", "run", "list"]
    title: str
    sentence: str
    second: str = ""
    icon: str = ""
    done: int = 0
    total: int = 0
    right: str = ""

    @property
    def is_heading(self) -> bool:
        """Whether the row cannot be chosen."""
        return self.kind == "group"

    @property
    def checked(self) -> bool | None:
        """These rows have no check box."""
        return None


def icon_of(topic: str) -> str:
    """The icon of a topic's checklists."""
    return _ICONS.get(topic, "checklist")


def is_finished(run: Run) -> bool:
    """Whether a run is finished or put away."""
    return run.archived or run.finished is not None


def library_rows(bundle: Bundle, runs: Iterable[Run], lang: Language, shown: Shown, words: str) -> list[LibraryRow]:
    """All rows whose name or summary has every word of `words`; `shown` leaves templates and other runs out."""
    rows: list[LibraryRow] = []
    wanted = words.casefold().split()
    running = [run for run in runs if not is_finished(run)] if shown != "finished" else []
    finished = [run for run in runs if is_finished(run)] if shown != "running" else []
    groups = [(translate("tracker", "Yours"), running), (translate("tracker", "Finished or put away"), finished)]
    yours = [(title, [_run_row(run, bundle, lang) for run in found]) for title, found in groups]
    templates = _templates(bundle, lang) if shown == "all" else []
    for title, inside in [*yours[:1], *templates, *yours[1:]]:
        matching = [row for row, text in ((row, _text(row, bundle, lang)) for row in inside) if _has(text, wanted)]
        if matching:
            rows.append(LibraryRow(f"group:{title}", "group", title, title))
            rows += matching
    return rows


def _templates(bundle: Bundle, lang: Language) -> list[tuple[str, list[LibraryRow]]]:
    found = []
    for group in bundle.catalogue.groups:
        for topic in group.topics:
            inside = [checklist for checklist in bundle.checklists(lang) if checklist.topic == topic.id]
            if inside:
                found.append((topic.title.get(lang), [_template_row(checklist) for checklist in inside]))
    return found


def _run_row(run: Run, bundle: Bundle, lang: Language) -> LibraryRow:
    checklist = bundle.checklist_of_run(run.checklist, lang)
    now = progress(checklist, run)
    count = translate("tracker", "{done} of {total}").format(done=now.done, total=now.countable)
    second = translate("tracker", "from “{title}”").format(title=checklist.title) if checklist.title else ""
    second = second or translate("tracker", "with only your own steps")
    spoken = translate("tracker", "{name}, {origin}. {progress}.")
    spoken = spoken.format(name=run.name, origin=second, progress=steps_done(now.done, now.countable))
    icon = icon_of(checklist.topic)
    return LibraryRow(f"run:{run.id}", "run", run.name, spoken, second, icon, now.done, now.countable, count)


def _template_row(checklist: Checklist) -> LibraryRow:
    items = list(checklist.items())
    number = len(items)
    parts = [translate("tracker", "%n step(s)", "", number), _short(checklist.duration)]
    if any(item.kind == "legal" for item in items):
        parts.append(translate("tracker", "legal deadlines"))
    second = " · ".join(filter(None, parts))
    spoken = translate("tracker", "{name}. {facts}.").format(name=checklist.title, facts=second)
    return LibraryRow(f"list:{checklist.id}", "list", checklist.title, spoken, second, icon_of(checklist.topic))


def _short(duration: str) -> str:
    """The first part of a duration: "4 to 8 months, about 2 hours a week" is "4 to 8 months"."""
    return duration.partition(",")[0]


def _text(row: LibraryRow, bundle: Bundle, lang: Language) -> str:
    kind, _, row_id = row.key.partition(":")
    summary = bundle.checklist(row_id, lang).summary if kind == "list" else ""
    return f"{row.title} {row.second} {summary}".casefold()


def _has(text: str, words: list[str]) -> bool:
    return all(word in text for word in words)
