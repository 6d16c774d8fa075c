"""A run with a canary in every place a person can write in, and a legal date on Christmas Day."""

import datetime

import pytest

from app.content import Checklist, DueRule, Item, KeyDate, Language, Phase
from app.tracker import DiaryEntry, Kept, OwnStep, Run, StepState, Tracker

MOMENT = datetime.datetime(2026, 11, 24, 10, 31, 7)
CHECKED = datetime.date(2026, 11, 23)
CANARY = "Samira Q7"


def make_checklist(lang: Language) -> Checklist:
    def item(item_id: str, title: str, **more: object) -> Item:
        return Item(item_id, title, "", "", f"f-{item_id}", **more)  # type: ignore[arg-type]

    rule = DueRule("election-day", 0, -63, "-9w")
    return Checklist(
        "council", lang, "Start a works council" if lang == "en" else "Richt een OR op", "", "works-council", "",
        (Phase("ready", "Get *ready*", (item("count", "Count, the \"people\""), item("lunch", "Lunch", optional=True))),
         Phase("election", "Election", (item("publish", "Publish the list", kind="legal", due=rule, after=("count",)),
                                        item("answer", "Answer", kind="employer")))),
        checked=CHECKED, check_by=CHECKED, key_dates=(KeyDate("election-day", "Election day"),),
    )  # fmt: skip


@pytest.fixture
def checklist() -> Checklist:
    return make_checklist("en")


@pytest.fixture
def run() -> Run:
    return Run(
        "a1b2c3", "council", f"Name {CANARY}", MOMENT, MOMENT, {"election-day": datetime.date(2027, 2, 26)},
        {
            "count": StepState("done", MOMENT, note=f"=cmd|note {CANARY}\n<b>two</b>", who=f"who {CANARY}",
                               kept=(Kept("note", f"kept {CANARY}"),)),
            "lunch": StepState("skipped", MOMENT, reason=f"reason {CANARY}"),
            "answer": StepState(own_due=datetime.date(2026, 12, 1)),
            "own-1": StepState(own_due=datetime.date(2026, 11, 30)),
            "gone": StepState("done", MOMENT, note=f"gone {CANARY}"),
        },
        (OwnStep("own-1", "Ask HR", "ready", "count"),),
        kept=(Kept("name", f"old {CANARY}"),), known={"gone": "A step that is gone"},
    )  # fmt: skip


@pytest.fixture
def tracker() -> Tracker:
    tracker = Tracker(None, now=lambda: MOMENT)
    day = datetime.date(2026, 11, 20)
    tracker.add_entry(
        DiaryEntry(0, MOMENT, day, "They took my *laptop*.", "9:30", "HR", "“You are out.”\n# Now", "mail")
    )
    tracker.add_entry(DiaryEntry(0, MOMENT, day, "I called the union.", run="a1b2c3"))
    return tracker
