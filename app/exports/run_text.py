"""A run as Markdown: boxes, dates, and on request notes and names."""

import re
from collections.abc import Iterator

from app.content import Bilingual, Checklist
from app.exports.words import NOT_ENCRYPTED, day_words, due_words
from app.tracker import Kept, Run, Step, StepState, left_behind, progress, steps

_BOXES = {"open": "[ ]", "done": "[x]", "skipped": "[-]"}
_OWN_STEPS = Bilingual("Your own steps", "Je eigen stappen")
_GONE = Bilingual("No longer in this checklist, and kept", "Niet meer in dit stappenplan, wel bewaard")
_OPTIONAL = Bilingual("optional", "mag je overslaan")
_DONE_ON = Bilingual("done on {day}", "gedaan op {day}")
_WAITS = Bilingual("waits for: {steps}", "wacht op: {steps}")
_COUNT = Bilingual("{done} of {total} steps", "{done} van {total} stappen")
_COUNT_OF_ONE = Bilingual("{done} of 1 step", "{done} van 1 stap")
_SKIPPED = Bilingual("{count} skipped", "{count} overgeslagen")
_LABELS = {
    "who": Bilingual("Who", "Wie"),
    "reason": Bilingual("Skipped because", "Overgeslagen omdat"),
    "note": Bilingual("Note", "Notitie"),
    "kept": Bilingual("Also written", "Ook geschreven"),
}
_MARKUP = re.compile(r"([\\`*_\[\]<>#|~])")


def run_markdown(checklist: Checklist, run: Run, with_notes: bool) -> str:
    """A run to print or to send, in the checklist's language."""
    return "\n".join(_lines(checklist, run, with_notes)) + "\n"


def escaped(text: str) -> str:
    """Somebody's words, so that no sign in them is taken for markup."""
    return _MARKUP.sub(r"\\\1", text)


def _lines(checklist: Checklist, run: Run, with_notes: bool) -> Iterator[str]:
    lang = checklist.lang
    lines = steps(checklist, run)
    yield f"# {escaped(run.name if with_notes or not checklist.title else checklist.title)}"
    yield ""
    if with_notes and checklist.title:
        yield f"{escaped(checklist.title)}  "
    labels = {key_date.id: key_date.label for key_date in checklist.key_dates}
    for key, day in run.key_dates.items():
        yield f"{labels.get(key, key)}: {day_words(day, lang)}  "
    now = progress(checklist, run)
    count = (_COUNT_OF_ONE if now.countable == 1 else _COUNT).get(lang).format(done=now.done, total=now.countable)
    yield count + (", " + _SKIPPED.get(lang).format(count=now.skipped) if now.skipped else "")
    yield ""
    yield f"*{NOT_ENCRYPTED.get(lang)}*"
    titles = {phase.id: phase.title for phase in checklist.phases}
    names = {step.id: step.title for step in lines}
    phase_id = None
    for step in lines:
        if step.phase_id != phase_id:
            phase_id = step.phase_id
            yield from ("", f"## {escaped(titles.get(phase_id, _OWN_STEPS.get(lang)))}", "")
        yield from _step_lines(step, names, checklist, with_notes)
    gone = left_behind(checklist, run) if with_notes else {}
    if gone:
        yield from ("", f"## {_GONE.get(lang)}", "")
    for step_id, state in gone.items():
        yield f"- {_BOXES[state.status]} {escaped((run.known or {}).get(step_id, step_id))}"
        yield from _notes(state, checklist)


def _step_lines(step: Step, names: dict[str, str], checklist: Checklist, with_notes: bool) -> Iterator[str]:
    lang, state = checklist.lang, step.state
    told = []
    if state.status == "done" and state.changed:
        told.append(_DONE_ON.get(lang).format(day=day_words(state.changed.date(), lang)))
    elif step.due and state.status == "open":
        told.append(due_words(step.due, lang))
    if step.item and step.item.optional:
        told.append(_OPTIONAL.get(lang))
    if step.waits and state.status == "open":
        told.append(_WAITS.get(lang).format(steps=", ".join(escaped(names[step_id]) for step_id in step.waits)))
    yield f"- {_BOXES[state.status]} {escaped(step.title)}" + (f" — {'; '.join(told)}" if told else "")
    if with_notes:
        yield from _notes(state, checklist)


def _notes(state: StepState, checklist: Checklist) -> Iterator[str]:
    texts = [("who", state.who), ("reason", state.reason), ("note", state.note)]
    texts += [("kept", _kept_text(kept)) for kept in state.kept]
    for field, text in texts:
        if text:
            first, *more = text.splitlines()
            yield f"  - {_LABELS[field].get(checklist.lang)}: {escaped(first)}"
            yield from (f"    {escaped(line)}" if line.strip() else "" for line in more)


def _kept_text(kept: Kept) -> str:
    return kept.text if kept.field == "note" else f"{kept.field}: {kept.text}"
