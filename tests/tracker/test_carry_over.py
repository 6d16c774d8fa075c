"""A newer handbook meets old progress: the real compiler, a checklist in both languages, and changes of its text."""

import datetime
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.compiler.finding import Findings
from app.compiler.nouns import make_catalogue
from app.compiler.rendering import render_pages
from app.compiler.source import read_handbook
from app.content import LANGUAGES, Checklist, Language
from app.tracker import Run, Step, StepState, Tracker, left_behind, progress, steps

BASE = Path(__file__).parents[1] / "compiler" / "base"
TODAY = datetime.date(2026, 11, 24)
NOW = datetime.datetime(2026, 11, 24, 10)


class Handbook:
    """A copy of the small handbook, to be edited and compiled again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def edit(self, change: Callable[[str], str], *langs: Language) -> None:
        for lang in langs or LANGUAGES:
            path = self._folder / "checklists" / f"offer.{lang}.md"
            before = path.read_text("utf-8")
            after = change(before)
            assert after != before
            path.write_text(after, "utf-8")

    def checklist(self, lang: Language = "en") -> Checklist:
        handbook = read_handbook(self._folder, TODAY, Findings())
        catalogue = make_catalogue(handbook, render_pages(handbook))
        return next(found for found in catalogue.checklists if found.lang == lang)


@pytest.fixture
def handbook(tmp_path: Path) -> Handbook:
    return Handbook(Path(shutil.copytree(BASE, tmp_path / "handbook")))


@pytest.fixture
def run(handbook: Handbook) -> Run:
    """Everything ticked in English, with a note at each step, and a step of one's own."""
    tracker = Tracker(None, now=lambda: NOW)
    checklist = handbook.checklist()
    started = tracker.start_run(checklist, "Lunch club", TODAY)
    for item in checklist.items():
        tracker.tick(started.id, item.id, item.fingerprint)
        tracker.set_note(started.id, item.id, f"Note on {item.id}")
    tracker.add_step(started.id, "Ask HR", "first-days", "ask-for-time")
    return tracker.run(started.id)


IDS = ["ask-for-time", "get-advice", "take-it-back"]


def _replace(old: str, new: str) -> Callable[[str], str]:
    return lambda text: text.replace(old, new)


def _add_step(text: str) -> str:
    return text.replace("## ", "## ", 1).replace(
        "### ", "### Copy the file {#copy-the-file}\n\nKeep a copy.\n\n### ", 1
    )


def _move_to_other_phase(text: str) -> str:
    start, end = (
        text.index("### Get advice" if "### Get advice" in text else "### Vraag advies"),
        text.index("## Na" if "## Na" in text else "## After"),
    )
    return text[:start] + text[end:].rstrip() + "\n\n" + text[start:end]


def _remove_last(text: str) -> str:
    return text[: text.index("### Take" if "### Take" in text else "### Neem")]


def by_id(checklist: Checklist, run: Run) -> dict[str, Step]:
    return {step.id: step for step in steps(checklist, run)}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("change", "langs", "changed", "new", "gone"),
    [
        (_replace("Say that you need time.", "Say that you need two weeks."), ("en",), ["ask-for-time"], [], []),
        (_replace("### Get advice", "### Call a lawyer"), ("en",), ["get-advice"], [], []),
        (_replace("due: +14d from signed", "due: +21d from signed"), (), ["take-it-back"], [], []),
        (_add_step, (), [], ["copy-the-file"], []),
        (_remove_last, (), [], [], ["take-it-back"]),
        (_move_to_other_phase, (), [], [], []),
        (_replace("{#first-days}", "{#early-days}"), (), [], [], []),
        (_replace("Zeg dat je tijd nodig hebt.", "Zeg dat je twee weken wilt."), ("nl",), [], [], []),
        (_replace("read: dismissal/settlement#what-to-do", "read: dismissal/payment"), (), ["ask-for-time"], [], []),
    ],
    ids=["text", "title", "rule", "new step", "removed step", "moved", "phase renamed", "Dutch text only", "what to read"],
)  # fmt: skip
def test_ticks_meet_a_newer_handbook(
    handbook: Handbook, run: Run, lang: Language, change: Callable[[str], str], langs: tuple[Language, ...],
    changed: list[str], new: list[str], gone: list[str],
) -> None:  # fmt: skip
    handbook.edit(change, *langs)
    checklist = handbook.checklist(lang)
    now = by_id(checklist, run)
    kept = [item_id for item_id in IDS if item_id not in gone]
    assert [item_id for item_id in IDS if item_id in now and now[item_id].state.status == "done"] == kept
    assert all(now[item_id].state.note == f"Note on {item_id}" for item_id in kept)
    assert [step.id for step in now.values() if step.changed_since] == changed
    assert [step.id for step in now.values() if step.is_new] == new
    behind = left_behind(checklist, run)
    assert list(behind) == gone
    assert [behind[item_id].note for item_id in gone] == [f"Note on {item_id}" for item_id in gone]
    assert "own" in "".join(now)
    assert progress(checklist, run).done == len(kept)


def test_nothing_is_marked_in_either_language_while_nothing_changed(handbook: Handbook, run: Run) -> None:
    for lang in LANGUAGES:
        assert not [step for step in steps(handbook.checklist(lang), run) if step.changed_since or step.is_new]


def test_a_removed_step_can_still_be_named(handbook: Handbook, run: Run) -> None:
    handbook.edit(_remove_last)
    assert run.known is not None
    assert run.known["take-it-back"] == "Take it back"


def test_what_was_seen_is_no_longer_new_and_gone_steps_keep_their_title(handbook: Handbook, run: Run) -> None:
    handbook.edit(_add_step)
    handbook.edit(_remove_last)
    tracker = Tracker(None, now=lambda: NOW)
    tracker.take_in(run)
    tracker.see_changes(run.id, handbook.checklist())
    seen = tracker.run(run.id)
    assert not [step for step in steps(handbook.checklist(), seen) if step.is_new]
    assert list(left_behind(handbook.checklist(), seen)) == ["take-it-back"]
    assert seen.known is not None
    assert seen.known["take-it-back"] == "Take it back"


def test_a_new_step_with_a_tick_is_not_new_any_more(handbook: Handbook, run: Run) -> None:
    handbook.edit(_add_step)
    ticked = StepState("done", NOW)
    run.steps["copy-the-file"] = ticked
    assert not by_id(handbook.checklist(), run)["copy-the-file"].is_new


def test_ticking_again_accepts_the_changed_text(handbook: Handbook, run: Run) -> None:
    handbook.edit(_replace("Say that you need time.", "Say that you need two weeks."), "en")
    tracker = Tracker(None, now=lambda: NOW)
    tracker.take_in(run)
    item = handbook.checklist().item("ask-for-time")
    assert item is not None
    tracker.tick(run.id, item.id, item.fingerprint)
    assert not by_id(handbook.checklist(), tracker.run(run.id))["ask-for-time"].changed_since


def test_a_run_of_the_first_format_calls_nothing_new(handbook: Handbook, run: Run) -> None:

    handbook.edit(_add_step)
    assert not [step for step in steps(handbook.checklist(), replace(run, known=None)) if step.is_new]
