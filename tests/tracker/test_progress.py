import datetime

from msgspec.structs import replace

from app.content import Checklist, Phase
from app.tracker import OwnStep, Progress, Run, StepState, left_behind, next_step, progress, steps, waiting_for
from app.tracker.progress import Step, count

MOMENT = datetime.datetime(2026, 11, 23)
DONE, SKIPPED = StepState("done"), StepState("skipped")


def run_with(**states: StepState) -> Run:
    steps = {name.replace("_", "-"): state for name, state in states.items()}
    return Run("r", "council", "Name", MOMENT, MOMENT, steps=steps)


def by_id(checklist: Checklist, run: Run) -> dict[str, Step]:
    return {step.id: step for step in steps(checklist, run)}


def next_id(checklist: Checklist, run: Run) -> str | None:
    following = next_step(checklist, run)
    return following.id if following else None


def test_progress_counts_all_but_the_skipped(checklist: Checklist) -> None:
    assert progress(checklist, run_with()) == Progress(0, 0, 6)
    assert progress(checklist, run_with(count=DONE, lunch=SKIPPED)) == Progress(1, 1, 5)
    own = replace(run_with(own_1=DONE), own_steps=(OwnStep("own-1", "Mine", "ready"),))
    assert progress(checklist, own) == Progress(1, 0, 7)


def test_complete_means_nothing_is_open(checklist: Checklist) -> None:
    all_but_one = {item.id: DONE for item in checklist.items()} | {"lunch": StepState()}
    run = replace(run_with(), steps=all_but_one)
    assert not progress(checklist, run).is_complete
    assert progress(checklist, replace(run, steps={**all_but_one, "lunch": SKIPPED})).is_complete


def test_ticks_of_steps_that_are_gone_do_not_count(checklist: Checklist) -> None:
    assert progress(checklist, run_with(no_longer_here=DONE)) == Progress(0, 0, 6)


def test_count_of_one_phase(checklist: Checklist) -> None:
    lines = steps(checklist, run_with(count=DONE))
    assert count(line for line in lines if line.phase_id == "ready") == Progress(1, 0, 2)


def test_ticks_survive_a_change_of_language(checklist: Checklist, dutch: Checklist) -> None:
    run = run_with(count=DONE, publish_list=SKIPPED)
    english, nederlands = steps(checklist, run), steps(dutch, run)
    assert [step.state for step in english] == [step.state for step in nederlands]
    assert english[0].title != nederlands[0].title
    assert progress(checklist, run) == progress(dutch, run)


def test_ticks_survive_a_change_of_content_by_id(checklist: Checklist) -> None:
    ready, election = checklist.phases
    turned = replace(checklist, phases=(
        Phase("new-phase", "New", (replace(election.items[0], title="Another title", fingerprint="new"),)),
        Phase("ready", "Get ready", ready.items[::-1]),
    ))  # fmt: skip
    run = run_with(count=DONE, publish_list=StepState("done", fingerprint="f-publish-list"), vote=DONE)
    now = by_id(turned, run)
    assert [step_id for step_id, step in now.items() if step.state.status == "done"] == ["publish-list", "count"]
    assert left_behind(turned, run) == {"vote": DONE}


def test_changed_since_the_tick(checklist: Checklist) -> None:
    ticked = {
        "count": StepState("done", fingerprint="f-count"),
        "choose-day": StepState("done", fingerprint="an older one"),
        "publish-list": StepState("done"),  # ticked without one: nothing to compare
        "lunch": StepState("open", fingerprint="an older one"),
    }
    run = replace(run_with(), steps=ticked)
    assert [step.id for step in steps(checklist, run) if step.changed_since] == ["choose-day"]


def test_what_waits_for_what(checklist: Checklist) -> None:
    def waits(run: Run) -> dict[str, tuple[str, ...]]:
        return {step.id: step.waits for step in steps(checklist, run) if step.waits}

    assert waits(run_with()) == {
        "choose-day": ("count",),
        "publish-list": ("choose-day",),
        "vote": ("publish-list", "lunch"),
    }
    assert waits(run_with(count=DONE, lunch=SKIPPED)) == {"publish-list": ("choose-day",), "vote": ("publish-list",)}
    vote = checklist.item("vote")
    assert vote
    assert waiting_for(vote, run_with(publish_list=DONE)) == ("lunch",)


def test_a_step_that_is_gone_holds_nothing_up(checklist: Checklist) -> None:
    election = checklist.phases[1]
    without = replace(checklist, phases=(replace(election, items=election.items[1:]),))
    assert by_id(without, run_with())["vote"].waits == ("lunch",)


def test_the_next_step(checklist: Checklist) -> None:
    assert next_id(checklist, run_with()) == "count"
    assert next_id(checklist, run_with(count=DONE)) == "choose-day"
    assert next_id(checklist, run_with(count=DONE, choose_day=DONE, publish_list=SKIPPED)) == "answer"


def test_an_optional_step_comes_when_no_other_can_be_done(checklist: Checklist) -> None:
    run = run_with(count=DONE, choose_day=DONE, publish_list=DONE, answer=DONE)
    assert next_id(checklist, run) == "lunch"  # the vote waits for it


def test_there_is_a_next_step_even_when_all_wait(checklist: Checklist) -> None:
    ready = checklist.phases[0]
    ring = (replace(ready.items[0], after=("choose-day",)), ready.items[1])
    assert next_id(replace(checklist, phases=(replace(ready, items=ring),)), run_with()) == "count"


def test_no_next_step_when_nothing_is_open(checklist: Checklist) -> None:
    run = replace(run_with(), steps={item.id: SKIPPED for item in checklist.items()})
    assert next_step(checklist, run) is None


def test_a_step_of_ones_own(checklist: Checklist) -> None:
    state = StepState(own_due=datetime.date(2026, 11, 20), note="x")
    run = replace(run_with(own_1=state), own_steps=(OwnStep("own-1", "Mine", "ready", "count"),))
    step = steps(checklist, run)[1]
    assert (step.id, step.title, step.phase_id, step.item, step.state) == ("own-1", "Mine", "ready", None, state)
    assert step.due
    assert (step.due.day, step.due.kind) == (datetime.date(2026, 11, 20), "own")
    assert step.is_own
    assert left_behind(checklist, run) == {}
