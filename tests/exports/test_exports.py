import csv
import datetime
import getpass
import io
import json
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import icalendar
import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.content import Checklist
from app.exports import calendar_file, fault_words, run_csv, run_json, run_markdown, statement
from app.exports.run_table import harmless
from app.tracker import Run, StepState, Tracker, unpack
from app.tracker.upgrades import FORMAT
from tests.exports.conftest import CANARY, make_checklist

TODAY = datetime.date(2026, 11, 24)
Export = Callable[[Checklist, Run, bool], str]


def events_of(text: bytes) -> list[Any]:
    return icalendar.Calendar.from_ical(text).walk("VEVENT")


def ics(checklist: Checklist, run: Run, with_notes: bool) -> str:
    return calendar_file([(run, checklist)], checklist.lang, TODAY, with_notes).decode()


EXPORTS: list[Export] = [run_markdown, run_csv, run_json, ics]


@pytest.mark.parametrize("export", EXPORTS)
def test_without_notes_and_names_by_default_and_with_them_on_request(
    export: Export, checklist: Checklist, run: Run
) -> None:
    assert CANARY not in export(checklist, run, False).replace("\r\n ", "")
    assert CANARY in export(checklist, run, True).replace("\r\n ", "")


@pytest.mark.parametrize("export", EXPORTS)
def test_nothing_of_this_computer(export: Export, checklist: Checklist, run: Run) -> None:
    text = export(checklist, run, True)
    zone = datetime.datetime.now().astimezone().tzname() or ""
    for private in (
        getpass.getuser(),
        socket.gethostname(),
        str(Path.home()),
        str(Path.cwd()),
        "VTIMEZONE",
        "TZID",
        "+00:00",
    ):
        assert private not in text
    assert zone == "UTC" or zone not in text


@pytest.mark.parametrize("export", [run_markdown, run_json, ics])
@pytest.mark.parametrize(
    ("lang", "sentence"), [("en", "This file is not encrypted."), ("nl", "Dit bestand is niet versleuteld.")]
)
def test_they_say_that_they_are_not_encrypted(export: Export, run: Run, lang: str, sentence: str) -> None:
    text = export(make_checklist("nl" if lang == "nl" else "en"), run, False).replace("\r\n ", "")
    assert sentence in text


def test_markdown(checklist: Checklist, run: Run) -> None:
    assert run_markdown(checklist, run, False) == (
        "# Start a works council\n\nElection day: Fri 26 Feb 2027  \n1 of 4 steps, 1 skipped\n\n"
        "*This file is not encrypted.*\n\n## Get \\*ready\\*\n\n"
        '- [x] Count, the "people" — done on Tue 24 Nov 2026\n'
        "- [ ] Ask HR — your own date: Mon 30 Nov 2026\n- [-] Lunch — optional\n\n## Election\n\n"
        "- [ ] Publish the list — legal deadline: Thu 24 Dec 2026 (the safe day: the rule’s day, Fri 25 Dec 2026, is "
        "Christmas Day)\n- [ ] Answer — employer’s date: Tue 1 Dec 2026\n"
    )
    full = run_markdown(checklist, run, True)
    assert "  - Note: =cmd\\|note Samira Q7\n    \\<b\\>two\\</b\\>\n" in full
    assert "- [x] A step that is gone\n  - Note: gone Samira Q7\n" in full


def test_csv_reads_back_and_runs_no_formula(checklist: Checklist, run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run_csv(checklist, run, True))))
    assert [row["step"] for row in rows] == ["count", "own-1", "lunch", "publish", "answer"]
    assert rows[0]["title"] == 'Count, the "people"'
    assert rows[0]["note"].startswith("'=cmd")
    assert (rows[3]["due"], rows[3]["safe_day"], rows[3]["kind"]) == ("2026-12-25", "2026-12-24", "legal")
    assert "note" not in next(csv.reader(io.StringIO(run_csv(checklist, run, False))))


@given(st.text(max_size=10))
def test_no_cell_begins_like_a_formula(text: str) -> None:
    assert harmless(text)[:1] not in ("=", "+", "-", "@", "\t", "\r")
    assert harmless(text).endswith(text)


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_what_a_spreadsheet_may_run_gets_an_apostrophe(sign: str) -> None:
    """OWASP's list of beginnings ("CSV injection")."""
    assert harmless(f"{sign}1+1") == f"'{sign}1+1"
    assert harmless(f"a{sign}1") == f"a{sign}1"


def test_json_can_be_taken_in_again(checklist: Checklist, run: Run) -> None:
    assert unpack(run_json(checklist, run, True).encode()) == run
    values = json.loads(run_json(checklist, run, False))
    assert (values["kind"], values["format"], values["title"]) == (
        "handbook checklist",
        FORMAT,
        "Start a works council",
    )
    assert values["steps"][3]["due"]["closed"] == "christmas"
    assert unpack(json.dumps(values).encode()).step("count") == replace(run.step("count"), note="", who="", kept=())


# -- calendar files, read by two libraries --


def test_the_calendar_in_icalendar(checklist: Checklist, run: Run) -> None:
    text = calendar_file([(run, checklist)], "en", TODAY, False)
    events = events_of(text)
    assert [(str(event["SUMMARY"]), event["DTSTART"].dt) for event in events] == [
        ("Ask HR", datetime.date(2026, 11, 30)),
        ("Answer", datetime.date(2026, 12, 1)),
        ("Publish the list", datetime.date(2026, 12, 24)),
    ]
    alarms = [[alarm["TRIGGER"].dt for alarm in event.walk("VALARM")] for event in events]
    assert alarms == [[], [], [datetime.timedelta(days=-6, hours=-15), datetime.timedelta(hours=-15)]]
    assert {str(event["DTSTAMP"].dt.time()) for event in events} == {"00:00:00"}
    assert len({str(event["UID"]) for event in events}) == 3
    assert "Christmas Day" in str(events[2]["DESCRIPTION"])
    assert b"VTIMEZONE" not in text


def test_the_calendar_in_vobject(checklist: Checklist, run: Run) -> None:
    text = calendar_file([(run, checklist)], "en", TODAY, False).decode()
    calendar = vobject.readOne(text)
    assert [event.summary.value for event in calendar.vevent_list] == ["Ask HR", "Answer", "Publish the list"]
    assert calendar.vevent_list[2].dtstart.value == datetime.date(2026, 12, 24)
    assert [alarm.action.value for alarm in calendar.vevent_list[2].valarm_list] == ["DISPLAY", "DISPLAY"]
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))  # RFC 5545, 3.1


def test_the_same_dates_give_the_same_ids_and_legal_only_is_legal_only(checklist: Checklist, run: Run) -> None:
    first = calendar_file([(run, checklist)], "en", TODAY, False)
    assert first == calendar_file([(run, checklist)], "en", TODAY, False)
    legal = events_of(calendar_file([(run, checklist)], "nl", TODAY, True, legal_only=True))
    assert [str(event["SUMMARY"]) for event in legal] == [f"{run.name}: Publish the list"]


def test_strange_words_break_no_calendar(checklist: Checklist, run: Run) -> None:
    strange = replace(run, name="a;b,c\\d\nBEGIN:VEVENT\r\nX: é 🙂" * 5)
    text = calendar_file([(strange, checklist)], "en", TODAY, True)
    assert len(events_of(text)) == 3
    assert len(vobject.readOne(text.decode()).vevent_list) == 3


def test_the_last_day_there_is(checklist: Checklist, run: Run) -> None:
    late = replace(run, steps={"count": StepState(own_due=datetime.date.max)}, key_dates={})
    events = events_of(calendar_file([(late, checklist)], "en", TODAY, False))
    assert [event["dtstart"].dt for event in events] == [datetime.date.max]


def test_calendar_files_need_no_network_module() -> None:
    """The installed app ships without these modules."""
    script = (
        "import sys\nfor name in ('socket', '_socket', 'ssl', 'http', 'urllib.request', 'asyncio'): sys.modules[name] = None\n"
        "import datetime; from app.exports import calendar_file; print(calendar_file([], 'en', datetime.date(2026, 1, 1), False))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


# -- the statement --


def test_the_statement_in_both_languages(tracker: Tracker) -> None:
    diary = tracker.state.diary
    english, dutch = statement(diary, "en"), statement(diary, "nl")
    code = " ".join(diary.code[start : start + 4] for start in range(0, 16, 4))
    assert f"The chain is whole. Notes in it: 2. Control code: {code}" in english
    assert "## 1. What happened on Fri 20 Nov 2026, 9:30\n\nThey took my \\*laptop\\*.\n" in english
    assert "**What was said:** “You are out.”\n\\# Now\n" in english
    assert "Written down on Tue 24 Nov 2026 at 10:31." in english
    assert "## 1. Wat er gebeurde op vr 20 nov 2026, 9:30" in dutch
    assert "**Wie erbij was:** HR" in dutch
    assert "Dit bestand is niet versleuteld." in dutch


def test_the_statement_of_one_run_and_of_a_broken_chain(tracker: Tracker) -> None:
    diary = tracker.state.diary
    assert "laptop" not in statement(diary, "en", "a1b2c3")
    changed = replace(diary, entries=(replace(diary.entries[0], what="Other"), diary.entries[1]))
    assert "The chain is broken: note 1 was changed." in statement(changed, "en")
    assert fault_words(changed, "nl") == "De ketting is gebroken: aantekening 1 is veranderd."


def test_a_struck_note_says_so(tracker: Tracker) -> None:
    tracker.strike_entry(1)
    text = statement(tracker.state.diary, "en")
    assert "Struck out on Tue 24 Nov 2026." in text
    assert "laptop" not in text


def test_an_empty_list_of_ones_own(run: Run) -> None:
    day = run.started.date()
    empty = Checklist("", "en", "", "", "", "", (), checked=day, check_by=day)
    own = replace(run, checklist="", steps={"own-1": StepState()}, kept=())
    assert "- [ ] Ask HR" in run_markdown(empty, own, False)
    assert "own-1" in run_csv(empty, own, False)
