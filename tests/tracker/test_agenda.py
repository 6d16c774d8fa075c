import datetime

from msgspec.structs import replace

from app.content import Checklist
from app.tracker import OwnStep, Run, StepState, agenda

MOMENT = datetime.datetime(2026, 11, 23)
ELECTION = datetime.date(2027, 2, 15)


def run_named(name: str, **more: StepState) -> Run:
    states = {key.replace("_", "-"): state for key, state in more.items()}
    return Run(name.lower(), "council", name, MOMENT, MOMENT, {"election-day": ELECTION}, states)


def test_open_steps_with_a_day_the_earliest_first(checklist: Checklist, dutch: Checklist) -> None:
    answer = StepState(own_due=datetime.date(2026, 11, 25))
    site_a = replace(
        run_named("A", answer=answer, own_1=StepState(own_due=datetime.date(2026, 11, 20))),
        own_steps=(OwnStep("own-1", "Ask HR", "ready"),),
    )
    site_b = run_named("B", publish_list=StepState("done"))
    found = agenda([(site_a, checklist), (site_b, dutch)])
    assert [(entry.day.isoformat(), entry.run_name, entry.title, entry.kind, entry.is_own_step) for entry in found] == [
        ("2026-11-20", "A", "Ask HR", "own", True),
        ("2026-11-25", "A", "answer (en)", "employer", False),
        ("2026-12-14", "A", "publish-list (en)", "legal", False),
        ("2027-02-15", "A", "vote (en)", "own", False),
        ("2027-02-15", "B", "vote (nl)", "own", False),
    ]
    assert found[2].due.rule == "-9w"
    assert found[2].waits == ("choose-day",)
    assert (found[2].run_id, found[2].step_id) == ("a", "publish-list")


def test_a_calculated_deadline_is_a_legal_one(checklist: Checklist) -> None:
    saturday = datetime.date(2026, 12, 5)
    mine = replace(
        run_named("Mine", own_1=StepState(own_due=saturday)),
        own_steps=(OwnStep("own-1", "Last day to take back", "", kind="legal", link="calc:settlement-dates"),),
        key_dates={},
    )
    (entry,) = agenda([(mine, checklist)])
    assert (entry.kind, entry.day, entry.due.day) == ("legal", datetime.date(2026, 12, 4), saturday)


def test_done_skipped_and_put_away_are_left_out(checklist: Checklist) -> None:
    run = run_named("A", publish_list=StepState("done"), vote=StepState("skipped"))
    assert agenda([(run, checklist)]) == []
    assert agenda([(replace(run_named("B"), archived=True), checklist)]) == []


def test_without_a_key_date_there_is_no_day(checklist: Checklist) -> None:
    assert agenda([(replace(run_named("A"), key_dates={}), checklist)]) == []
