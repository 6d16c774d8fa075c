"""Every worked example of the fact sheets (individual 16, collective 11) but those of the two calculators with files of
their own. One row an example: calculator, what is filled in, what must come out."""

import datetime
from decimal import Decimal
from typing import Any

import pytest

from tests.calculators.conftest import Run

Row = tuple[str, dict[str, Any], dict[str, Any]]


def notice(end: str, **fields: Any) -> Row:
    return "notice-period", fields, {"end": end}


def chain(periods: str, permanent_from: str | None, **more: Any) -> Row:
    return "contract-chain", {"contracts": periods}, {"permanent_from": permanent_from, **more}


def late(due: str, paid: str, wage: int, days: int, percent: int, increase: int) -> Row:
    return (
        "late-pay",
        {"due": due, "paid": paid, "wage": wage},
        {"working_days": days, "percent": percent, "increase": increase},
    )


def ww(years: int, before: int, months: float, **fields: Any) -> Row:
    return "unemployment-benefit", {"years": years, "years_before_2016": before, **fields}, {"months": months}


def wfh(km: int, office: int, home: int, travel: str, at_home: str, **fields: Any) -> Row:
    return (
        "allowances",
        {"km": km, "office_days": office, "home_days": home, "date": "2026-11-24", **fields},
        {"travel": travel, "wfh": at_home},
    )


def vso(agreed: str, months: int, day14: str, day21: str, safe: str, **fields: Any) -> Row:
    return (
        "settlement-dates",
        {"agreed": agreed, "notice_months": months, **fields},
        {"withdraw_14": day14, "withdraw_21": day21, "safe_end": safe},
    )


def permit(passes: bool, difference: str | None = None, **fields: Any) -> Row:
    expected: dict[str, Any] = {"passes": passes}
    if difference is not None:
        expected["difference"] = difference
    return "permit-salary", {"date": "2026-11-24", **fields}, expected


def ill(first: str, *days: str) -> Row:
    names = ("week_6", "week_8", "week_42", "week_52", "week_91", "week_93", "last_wage_day", "wia_start")
    return "illness-calendar", {"first_day": first}, dict(zip(names, days, strict=True))


def election(vote: str, *days: str, **more: Any) -> Row:
    names = (
        "prepare",
        "announce",
        "date_objections",
        "register",
        "register_objections",
        "union_lists",
        "free_lists",
        "publish_lists",
        "result_objections",
    )
    return (
        "election-timetable",
        {"election_day": vote, **more.pop("fields", {})},
        {**dict(zip(names, days, strict=True)), **more},
    )


def advice(informed: str, last: str, rolled: str, safe: str) -> Row:
    return (
        "advice-clock",
        {"informed": informed},
        {"last_day": last, "rolled_day": rolled, "safe_day": safe, "suspended": True},
    )


def consent(last: str, rolled: str, safe: str, **fields: Any) -> Row:
    return "consent-clock", fields, {"last_day": last, "rolled_day": rolled, "safe_day": safe}


def wmco(counted: int, duty: bool, **fields: Any) -> Row:
    return "collective-redundancy", fields, {"counted": counted, "duty": duty}


INDIVIDUAL: list[Row] = [
    # 16.2
    notice("2026-04-30", who="employee", notice="2026-03-10"),
    notice("2026-04-30", who="employee", notice="2026-03-31"),
    notice("2026-04-30", who="employee", notice="2026-03-01"),
    notice("2027-02-28", who="employee", notice="2027-01-31"),
    notice("2027-01-31", who="employer", years=6, notice="2026-11-23"),
    notice("2027-03-31", who="employer", start="2011-11-30", notice="2026-11-30"),
    notice("2027-02-28", who="employer", years=12, notice="2026-12-12", uwv_days=35),
    notice("2027-01-31", who="employer", years=6, notice="2026-12-12", uwv_days=50),
    notice("2027-02-28", who="employer", start="2011-12-01", notice="2026-11-30"),
    notice("2027-04-30", who="employer", start="2011-12-01", notice="2026-12-01"),
    notice("2027-02-28", who="employee", notice="2026-12-31", agreed_months=2, employer_months=4),
    notice("2028-02-29", who="employee", notice="2028-01-31"),
    notice("2027-03-31", who="employer", years=15, notice="2026-12-01", uwv_days=28),
    notice("2026-05-31", who="employee", notice="2026-04-01"),
    notice("2026-04-30", who="employee", notice="2026-03-10", agreed_months=2, employer_months=2),
    # 16.3
    chain("2023-12-01/2024-11-30, 2024-12-01/2025-11-30, 2025-12-01/2026-11-30", None),
    chain("2023-12-01/2024-11-30, 2024-12-01/2025-11-30, 2025-12-01/2026-12-01", "2026-12-01", reason="length"),
    chain("2025-01-01/2025-06-30, 2025-07-01/2025-12-31, 2026-01-01/2026-06-30, 2026-07-01/2026-12-31", "2026-07-01", reason="number"),
    chain("2025-06-01/2026-05-31, 2026-12-01/2027-05-31", None, chains=1),
    chain("2025-06-01/2026-05-31, 2026-12-02/2027-05-31", None, chains=2),
    chain("2024-01-01/2024-12-31, 2025-01-01/2025-06-30, 2025-07-01/2025-12-31, 2026-01-01/2026-06-30", "2026-01-01", reason="number"),
    chain("2023-11-01/2026-11-30", None, contracts=1),
    ("contract-chain", {"contracts": "2023-01-01/2023-08-31, 2023-09-01/2024-04-30, 2024-05-01/2024-12-31, 2025-01-01/2025-08-31, 2025-09-01/2026-04-30", "pension_age": True}, {"permanent": False}),
    chain("2025-09-01/2026-08-31, 2027-03-01/2027-08-31", None, chains=1),
    chain("2025-09-01/2026-08-31, 2027-03-02/2027-08-31", None, chains=2),
    chain("2024-01-01/2024-12-31, 2025-05-01/2026-04-30, 2026-05-01/2026-12-31", None, contracts=3),
    chain("2024-01-01/2024-12-31, 2025-05-01/2026-04-30, 2026-05-01/2027-01-31", "2027-01-01", reason="length"),
    chain("2023-11-01/2026-10-31, 2026-11-01/2027-01-31", None),
    chain("2023-11-01/2026-10-31, 2026-11-01/2027-02-01", "2026-11-01"),
    chain("2023-11-01/2026-10-31, 2026-12-01/2027-02-28", "2026-12-01"),
    chain("2026-01-01/2026-12-31, 2028-02-01/2028-12-31", None, chains=2, same_chain_2028=True),
    chain("2025-03-01/2026-02-28, 2026-09-01/2026-12-31", None, chains=1),
    chain("2025-03-01/2026-02-28, 2026-09-02/2026-12-31", None, chains=2),
    # 16.4
    ("holiday-build-up", {"hours": 40, "year": 2026}, {"hours": "160"}),
    ("holiday-build-up", {"hours": 32, "year": 2026}, {"hours": "128"}),
    ("holiday-build-up", {"hours": 40, "start": "2026-04-01"}, {"hours": "120.55", "days": 275}),
    ("holiday-build-up", {"hours": 36, "end": "2026-09-15"}, {"hours": "101.79", "days": 258}),
    ("holiday-build-up", {"hours": 24, "start": "2024-02-29", "end": "2024-12-31"}, {"hours": "80.52", "days": 307}),
    ("holiday-build-up", {"hours": 40, "year": 2025, "warned": True}, {"statutory_lapse": "2026-07-01", "lapses": True}),
    ("holiday-build-up", {"hours": 40, "year": 2025, "warned": False}, {"lapses": False}),
    ("holiday-build-up", {"hours": 40, "year": 2021}, {"extra_lapse": "2026-12-31"}),
    ("holiday-build-up", {"hours": 40, "year": 2026, "wage": 5000, "hours_left": 60}, {"payout": "1869.23"}),
    # 16.5
    ("probation", {"start": "2026-01-01", "end": "2026-06-30", "agreed": 1}, {"months": 0, "maximum": 0}),
    ("probation", {"start": "2026-01-01", "end": "2026-07-01", "agreed": 1}, {"months": 1}),
    ("probation", {"start": "2026-01-01", "end": "2026-12-31", "agreed": 2}, {"months": 0, "valid": False}),
    ("probation", {"start": "2026-01-01", "end": "2027-12-31", "agreed": 2}, {"months": 2, "maximum": 2}),
    ("probation", {"start": "2026-01-01", "agreed": 2, "equal": False}, {"months": 0, "valid": False}),
    ("probation", {"start": "2026-02-15", "agreed": 1}, {"last_day": "2026-03-14"}),
    ("probation", {"start": "2027-01-31", "agreed": 1}, {"last_day": "2027-02-28"}),
    ("probation", {"start": "2026-01-01", "agreed": 1, "same_work": True}, {"months": 0}),
    # 16.6
    late("2026-10-31", "2026-11-04", 4000, 3, 0, 0),
    late("2026-10-31", "2026-11-05", 4000, 4, 5, 200),
    late("2026-10-31", "2026-11-11", 4000, 8, 25, 1000),
    late("2026-10-31", "2026-11-13", 4000, 10, 27, 1080),
    late("2026-10-31", "2026-12-16", 4000, 33, 50, 2000),
    late("2026-11-25", "2026-12-02", 5200, 5, 10, 520),
    late("2026-12-31", "2027-01-11", 4800, 6, 15, 720),
    # 16.7
    ww(1, 0, 3, four_of_five=False), ww(4, 0, 4), ww(8, 0, 8), ww(12, 2, 11), ww(16, 6, 13), ww(20, 10, 15),
    ww(28, 18, 23), ww(35, 25, 24), ww(11, 1, 10.5), ww(3, 0, 3, four_of_five=False), ww(8, 0, 0, weeks_test=False),
    ww(29, 19, 24),
    ("unemployment-benefit", {"years": 8, "wage": 9000, "first_day": "2026-11-24"}, {"first_months_amount": "5055.41", "later_amount": "4718.38"}),
    ("unemployment-benefit", {"years": 8, "wage": 9000, "first_day": "2026-03-01"}, {"first_months_amount": "4963.08", "later_amount": "4632.21"}),
    # 16.8
    wfh(20, 3, 2, "107.00", "17.48"), wfh(12, 5, 0, "107.00", "0.00"), wfh(33, 0, 5, "0.00", "43.69"),
    wfh(60, 2, 3, "214.00", "26.22"), wfh(20, 2, 2, "71.33", "17.48"), wfh(20, 3, 2, "98.44", "17.48", km_rate="0.23"),
    wfh(20, 3, 2, "0.00", "17.48", company_transport=True),
    # 16.9
    vso("2026-12-02", 2, "2026-12-16", "2026-12-23", "2027-02-28"),
    vso("2026-11-30", 1, "2026-12-14", "2026-12-21", "2026-12-31"),
    vso("2027-01-31", 1, "2027-02-14", "2027-02-21", "2027-02-28"),
    vso("2026-12-31", 4, "2027-01-14", "2027-01-21", "2027-04-30"),
    vso("2028-02-01", 1, "2028-02-15", "2028-02-22", "2028-03-31"),
    vso("2026-12-17", 1, "2026-12-31", "2027-01-07", "2027-01-31"),
    vso("2028-01-31", 1, "2028-02-14", "2028-02-21", "2028-02-29"),
    vso("2026-10-31", 3, "2026-11-14", "2026-11-21", "2027-01-31"),
    vso("2026-11-23", 1, "2026-12-07", "2026-12-14", "2027-03-31", fixed_term_end="2027-03-31"),
    ("settlement-dates", {"agreed": "2026-12-02", "notice_months": 2, "end": "2027-01-31"}, {"gap": True}),
    ("settlement-dates", {"agreed": "2027-06-01", "notice_months": 1, "withdrawn_before": "2026-12-16"}, {"can_withdraw": False, "withdraw_until": None}),
    ("settlement-dates", {"agreed": "2027-06-16", "notice_months": 1, "withdrawn_before": "2026-12-16"}, {"can_withdraw": True}),
    # 16.10
    permit(True, age=29, wage=4400), permit(False, "-5.15", age=29, wage=4700, holiday_included=True),
    permit(False, age=31, wage=5600), permit(True, age=31, wage=5600, monthly_thirteenth="466.67"),
    permit(True, age=31, wage=4400, same_employer_since_under_30=True), permit(False, age=31, wage=4900),
    permit(True, wage=3200, reduced=True), permit(True, "0.00", scheme="blue-card", recent_graduate=True, wage=4754),
    permit(False, age=33, wage=5200),
    ("permit-salary", {"yearly_package": 70000, "date": "2026-11-24"}, {"thirty_percent_allowance": "21000"}),
    ("permit-salary", {"yearly_package": 50000, "date": "2026-11-24"}, {"thirty_percent_allowance": "1987"}),
    ("permit-salary", {"yearly_package": 48013, "date": "2026-11-24"}, {"thirty_percent_allowance": "0"}),
    ("permit-salary", {"yearly_package": 300000, "date": "2026-11-24"}, {"thirty_percent_allowance": "78600"}),
    # 16.11
    ill("2026-02-02", "2026-03-15", "2026-03-29", "2026-11-22", "2027-01-31", "2027-10-31", "2027-11-14", "2028-01-30", "2028-01-31"),
    ill("2026-11-23", "2027-01-03", "2027-01-17", "2027-09-12", "2027-11-21", "2028-08-20", "2028-09-03", "2028-11-19", "2028-11-20"),
    ill("2024-02-29", "2024-04-10", "2024-04-24", "2024-12-18", "2025-02-26", "2025-11-26", "2025-12-10", "2026-02-25", "2026-02-26"),
    ill("2025-12-31", "2026-02-10", "2026-02-24", "2026-10-20", "2026-12-29", "2027-09-28", "2027-10-12", "2027-12-28", "2027-12-29"),
]  # fmt: skip

COLLECTIVE: list[Row] = [
    # 11.1, edge case (b)
    ("which-body", {"employees": 44, "agency": 2, "agency_months": 15}, {"people": 46, "body": "staff-meeting"}),
    ("which-body", {"employees": 44, "agency": 8, "agency_months": 15}, {"people": 52, "body": "works-council", "seats": 5}),
    # 11.2
    ("which-body", {"employees": 50}, {"body": "works-council", "seats": 5}),
    ("which-body", {"employees": 44, "agency": 8, "agency_months": 16}, {"people": 52, "seats": 5}),
    ("which-body", {"employees": 44, "agency": 8, "agency_months": 10}, {"people": 44, "body": "staff-meeting", "seats": None}),
    ("which-body", {"employees": 49, "directors": 1}, {"people": 49, "works_council_required": False}),
    ("which-body", {"employees": 9}, {"body": "voluntary-pvt"}),
    ("which-body", {"employees": 25, "group_total": 60}, {"joint_council_possible": True, "works_council_required": False}),
    ("which-body", {"employees": 30, "pvt_requests": 16}, {"body": "pvt"}),
    ("which-body", {"employees": 30, "meeting_requests": 8}, {"extra_staff_meeting": True}),
    # 11.3
    election("2027-03-18", "2026-12-03", "2026-12-17", "2026-12-24", "2027-01-14", "2027-01-21", "2027-02-04", "2027-02-25", "2027-03-04", "2027-03-25", reachable=True),
    election("2027-04-15", "2026-12-31", "2027-01-14", "2027-01-21", "2027-02-11", "2027-02-18", "2027-03-04", "2027-03-25", "2027-04-01", "2027-04-22"),
    election("2027-06-10", "2027-02-25", "2027-03-11", "2027-03-18", "2027-04-08", "2027-04-15", "2027-04-29", "2027-05-20", "2027-05-27", "2027-06-17"),
    election("2027-09-23", "2027-06-10", "2027-06-24", "2027-07-01", "2027-07-22", "2027-07-29", "2027-08-12", "2027-09-02", "2027-09-09", "2027-09-30"),
    election("2027-11-04", "2027-07-22", "2027-08-05", "2027-08-12", "2027-09-02", "2027-09-09", "2027-09-23", "2027-10-14", "2027-10-21", "2027-11-11"),
    ("election-timetable", {"election_day": "2027-01-28"}, {"prepare": "2026-10-15", "announce": "2026-10-29", "reachable": False}),
    election("2027-02-25", "2026-11-12", "2026-11-26", "2026-12-03", "2026-12-24", "2026-12-31", "2027-01-14", "2027-02-04", "2027-02-11", "2027-03-04", reachable=True),
    election("2027-05-27", "2027-02-11", "2027-02-25", "2027-03-04", "2027-03-25", "2027-04-01", "2027-04-15", "2027-05-06", "2027-05-13", "2027-06-03", free_lists_safe="2027-05-04"),
    election("2027-08-31", "2027-05-18", "2027-06-01", "2027-06-08", "2027-06-29", "2027-07-06", "2027-07-20", "2027-08-10", "2027-08-17", "2027-09-07", keep_ballots="2027-11-30"),
    ("election-timetable", {"election_day": "2027-03-18", "start": "2026-12-18"}, {"may_vote": True}),
    ("election-timetable", {"election_day": "2027-03-18", "start": "2026-12-19"}, {"may_vote": False}),
    ("election-timetable", {"election_day": "2027-03-18", "start": "2025-09-01", "agency_worker": True}, {"may_vote": True}),
    ("election-timetable", {"election_day": "2027-03-18", "start": "2026-01-15", "agency_worker": True}, {"may_vote": False}),
    ("election-timetable", {"election_day": "2027-02-28", "start": "2026-11-30"}, {"may_vote": True}),
    # 11.4
    advice("2027-03-01", "2027-04-01", "2027-04-01", "2027-03-25"), advice("2027-01-29", "2027-02-28", "2027-03-01", "2027-02-24"),
    advice("2027-01-31", "2027-02-28", "2027-03-01", "2027-02-24"), advice("2027-02-26", "2027-03-26", "2027-03-30", "2027-03-23"),
    advice("2026-11-26", "2026-12-26", "2026-12-28", "2026-12-22"), advice("2026-12-01", "2027-01-01", "2027-01-04", "2026-12-29"),
    advice("2027-07-15", "2027-08-15", "2027-08-16", "2027-08-11"), advice("2027-04-16", "2027-05-16", "2027-05-18", "2027-05-12"),
    advice("2028-01-31", "2028-02-29", "2028-02-29", "2028-02-24"),
    ("advice-clock", {"informed": "2027-03-01", "follows_advice": True}, {"suspended": False, "last_day": None}),
    ("advice-clock", {"informed": "2024-10-07"}, {"last_day": "2024-11-07"}),
    ("advice-clock", {"request": "2027-01-04"}, {"answer_4_weeks": "2027-02-01", "answer_6_weeks": "2027-02-15", "answer_8_weeks": "2027-03-01"}),
    ("advice-clock", {"request": "2027-02-08"}, {"answer_4_weeks": "2027-03-08", "answer_6_weeks": "2027-03-22", "answer_8_weeks": "2027-04-05"}),
    # 11.5
    consent("2027-04-01", "2027-04-01", "2027-03-25", told="2027-03-01"), consent("2027-05-05", "2027-05-07", "2027-04-30", found_out="2027-04-05"),
    consent("2027-06-27", "2027-06-28", "2027-06-23", told="2027-05-27"), consent("2027-02-28", "2027-03-01", "2027-02-24", told="2027-01-31"),
    ("consent-clock", {"waits_for_court": True}, {"clock_runs": False}), ("consent-clock", {"settled_in_cao": True}, {"consent_needed": False}),
    ("consent-clock", {"found_out": "2026-11-26", "letter": "2026-12-28"}, {"last_day": "2026-12-26", "rolled_day": "2026-12-28", "safe_day": "2026-12-22", "letter_in_time": False}),
    consent("2027-05-06", "2027-05-07", "2027-04-30", told="2027-04-06"), consent("2027-04-01", "2027-04-01", "2027-03-25", found_out="2027-03-01", told="2027-03-15"),
    consent("2027-05-17", "2027-05-18", "2027-05-12", found_out="2027-04-17"),
    # 11.6
    wmco(20, True, people=20), wmco(15, False, people=15), wmco(19, False, people=22, not_counted=3),
    wmco(20, True, endings="2027-02-01 10, 2027-04-28 10"), wmco(10, False, endings="2027-02-01 10, 2027-05-03 10"),
    wmco(0, False, people=25, not_counted=25), wmco(0, False, people=30, not_counted=30), wmco(21, True, people=22, not_counted=1),
    wmco(23, True, people=23), wmco(21, True, endings="2026-12-15 6, 2027-02-10 8, 2027-03-08 7"),
    wmco(16, False, endings="2027-01-04 8, 2027-03-01 8, 2027-04-20 8"),
    ("collective-redundancy", {"endings": "2027-02-01 10, 2027-05-01 10"}, {"duty": True, "borderline": True}),
    ("collective-redundancy", {"people": 20, "notified": "2027-02-01"}, {"first_ending": "2027-03-01"}),
    ("collective-redundancy", {"people": 20, "notified": "2027-05-10"}, {"first_ending": "2027-06-10"}),
    ("collective-redundancy", {"people": 20, "notified": "2026-12-10"}, {"first_ending": "2027-01-10", "first_ending_working_day": "2027-01-11"}),
    ("collective-redundancy", {"people": 20, "notified": "2027-01-29"}, {"first_ending": "2027-02-28", "first_ending_working_day": "2027-03-01"}),
    ("collective-redundancy", {"people": 20, "notified": "2027-01-31"}, {"first_ending": "2027-02-28"}),
    ("collective-redundancy", {"people": 20, "settlement_signed": "2027-02-12", "notice_received": "2027-06-01"}, {"court_by": "2027-04-12"}),
    # 11.7
    ("works-council-hours", {"members": 1}, {"hours": 60, "training_days": 5}), ("works-council-hours", {"members_on_committee": 1}, {"hours": 60, "training_days": 8}),
    ("works-council-hours", {"committee_only": 1}, {"hours": 60, "training_days": 3}), ("works-council-hours", {"preparatory_only": 1}, {"hours": 60, "training_days": 0}),
    ("works-council-hours", {"pvt_members": 3}, {"hours": 0, "training_days": 0}), ("works-council-hours", {"members": 3, "members_on_committee": 2}, {"hours": 300, "training_days": 31}),
    ("works-council-hours", {"members_on_committee": 7, "committee_only": 2}, {"hours": 540, "training_days": 62}),
    # 11.8
    ("european-works-council", {"staff": "NL 900, DE 200"}, {"possible": True, "total": 1100}), ("european-works-council", {"staff": "NL 2000, BE 149"}, {"possible": False}),
    ("european-works-council", {"staff": "NL 400, DE 300, FR 200"}, {"possible": False, "total": 900}), ("european-works-council", {"staff": "UK 5000, NL 600, DE 300"}, {"possible": False, "total": 900}),
    ("european-works-council", {"staff": "NL 700, Norway 200, IE 200"}, {"possible": True, "total": 1100}), ("european-works-council", {"staff": "NL 300, IE 600, PL 500"}, {"possible": True, "total": 1400}),
    ("european-works-council", {"staff": "NL 800, DE 300", "average_total": 980}, {"possible": False}),
    ("european-works-council", {"staff": "NL 900, DE 200", "requesters": "NL 60, DE 40"}, {"must_start": True}),
    # 11.9
    ("agency-workers-counted", {"start": "2025-06-01"}, {"counts_from": "2026-09-01", "votes_from": "2026-12-01"}),
    ("agency-workers-counted", {"start": "2025-09-01"}, {"counts_from": "2026-12-01", "votes_from": "2027-03-01"}),
    ("agency-workers-counted", {"start": "2025-11-30"}, {"counts_from": "2027-02-28", "votes_from": "2027-05-30"}),
    ("agency-workers-counted", {"start": "2026-01-15"}, {"counts_from": "2027-04-15", "votes_from": "2027-07-15"}),
    ("agency-workers-counted", {"start": "2026-03-31"}, {"counts_from": "2027-06-30", "votes_from": "2027-09-30"}),
]  # fmt: skip


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime.date) else value


def _expected(value: Any, found: Any) -> Any:
    return Decimal(value) if isinstance(found, Decimal) else value


@pytest.mark.parametrize("lang", ["en", "nl"])
@pytest.mark.parametrize(("name", "fields", "expected"), INDIVIDUAL + COLLECTIVE, ids=lambda part: str(part)[:60])
def test_example(run: Run, name: str, fields: dict[str, Any], expected: dict[str, Any], lang: str) -> None:
    result = run(name, lang=lang, **fields)
    for key, value in expected.items():
        found = _plain(result.values[key])
        assert found == _expected(value, found), key
    assert result.headline
    assert result.steps
    assert result.next_steps or result.warnings or name in ("consent-clock", "advice-clock", "permit-salary")
