"""What the running checklists have to do with a guide: each step that names a section of it, and whether it is done."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.content import Bundle, Language
from app.tracker import Run, Step, Tracker, steps
from app.ui.shell.dates import part

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class StepLink:
    """A line below a heading, or below the numbered line `line` of its section, which then is the step itself: its
    state, and where it leads ("run:" and the ids of run and step).
    """

    text: str
    href: str
    is_done: bool
    line: int = 0


def step_links(tracker: Tracker | None, bundle: Bundle, guide_id: str, lang: Language) -> dict[str, list[StepLink]]:
    """The steps of running checklists that name a section of this guide, by section ("" is the guide as a whole)."""
    found: dict[str, list[StepLink]] = {}
    for run in tracker.state.runs if tracker is not None else ():
        if run.archived:
            continue
        for step in steps(bundle.checklist_of_run(run.checklist, lang), run):
            guide, _, section = step.item.read.partition("#") if step.item is not None else ("", "", "")
            if guide == guide_id:
                found.setdefault(section, []).append(_link(run, step, lang))
    return found


def step_of(links: dict[str, list[StepLink]], section: str) -> StepLink | None:
    """The first step that names this section, or else the first of the guide; None when there is none."""
    return next((link for found in (links.get(section, []), *links.values()) for link in found), None)


def _link(run: Run, step: Step, lang: Language) -> StepLink:
    state = step.state
    if state.status == "done" and state.changed:
        words = translate("reader", "done on {day}").format(day=part(state.changed.date(), "d MMMM", lang))
    elif state.status == "done":
        words = translate("reader", "done")
    elif state.status == "skipped":
        words = translate("reader", "skipped")
    elif step.due is not None:
        words = translate("reader", "open, by {day}").format(day=part(step.due.shown, "d MMMM", lang))
    else:
        words = translate("reader", "open")
    line = step.item.line if step.item is not None else 0
    sentence = (
        translate("reader", "In {run}: {state}") if line else translate("reader", "Step in {run}: {step} ({state})")
    )
    text = sentence.format(run=run.name, step=step.title, state=words)
    return StepLink(text, f"run:{run.id}/{step.id}", state.status == "done", line)
