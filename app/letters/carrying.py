"""Which questions ask for the same thing, so that a day that was entered once stands wherever it is asked again.

A question is named by where it stands: "calc:NAME.FIELD", "letter:ID.FIELD", "list:CHECKLIST.KEY-DATE", and
"result:CALCULATOR.VALUE" for what a calculator found out. Two questions carry only where this table says that they
mean the same: the same id is not enough ("people" are staff in one calculator and dismissals in another, "received"
is the day of a plan in one letter and of a notice in another).
"""

from collections.abc import Iterable, Mapping

from app.letters.usual import USUAL_FIELDS

_SAME: Mapping[str, tuple[str, ...]] = {
    "first-day-of-work": (
        "calc:transition-payment.start", "calc:notice-period.start", "calc:settlement-dates.start",
        "letter:claim-transition-payment.start",
    ),
    "last-day-of-contract": (
        "calc:transition-payment.end", "calc:settlement-dates.end", "letter:claim-transition-payment.end",
        "list:settlement-offer.end", "list:last-day-at-work.end", "list:reorganisation-announced.end",
        "list:laid-off-with-a-permit.end", "list:punished-for-organising.end", "list:falling-ill.contract-end",
        "list:report-harassment.end", "list:permit-and-job-change.end", "result:notice-period.end",
    ),
    "agreed-in-writing": (
        "calc:settlement-dates.agreed", "calc:collective-redundancy.settlement-signed",
        "letter:revoke-a-settlement.agreed", "list:settlement-offer.agreed", "list:reorganisation-announced.agreed",
        "list:punished-for-organising.agreed",
    ),
    "employers-notice-months": (
        "calc:settlement-dates.notice-months", "letter:revoke-a-settlement.notice-months",
        "result:settlement-dates.notice_months",
    ),
    "day-of-the-offer": (
        "letter:time-to-read-an-offer.offered", "letter:refuse-a-settlement.offered", "list:settlement-offer.offer",
    ),
    "monthly-wage": ("calc:transition-payment.wage", "calc:holiday-build-up.wage"),
    "monthly-wage-with-extras": (
        "letter:claim-transition-payment.wage", "calc:unemployment-benefit.wage",
        "result:transition-payment.monthly_wage",
    ),
    "first-sick-day": (
        "calc:illness-calendar.first-day", "letter:report-sick-and-available.first-day",
        "list:falling-ill.first-sick-day",
    ),
    "first-day-of-new-contract": (
        "calc:probation.start", "list:read-a-contract-before-signing.start", "list:permit-and-job-change.start",
    ),
    "day-of-notice": (
        "calc:notice-period.notice", "letter:resignation.received", "letter:object-to-dismissal-on-the-spot.dismissed",
    ),
    "hours-a-week": ("calc:holiday-build-up.hours", "letter:request-other-hours.hours-now"),
    "other-hours-from": ("letter:request-other-hours.from", "list:request-fewer-hours.start"),
    "contracts-in-a-row": ("calc:contract-chain.contracts", "letter:ask-for-permanent-contract.contracts"),
    "unpaid-wage": ("calc:late-pay.wage", "letter:claim-late-pay.amount"),
    "missed-pay-day": ("calc:late-pay.due", "letter:claim-late-pay.due", "list:late-or-missing-pay.pay-day"),
    "plan-received": ("letter:object-to-improvement-plan.received", "list:improvement-plan.plan"),
    "election-day": ("calc:election-timetable.election-day", "list:start-a-works-council.election-day"),
    "people-of-the-company": (
        "calc:works-council-seats.people", "letter:ask-for-a-works-council.people", "letter:ask-for-a-pvt.people",
        "letter:union-request-to-the-court.people", "result:which-body.people",
    ),
    "agency-worker-since": ("calc:agency-workers-counted.start",),
    "council-told-the-decision": (
        "calc:advice-clock.informed", "letter:works-council-advice-warning.known",
        "list:reorganisation-announced.council-informed",
    ),
    "council-knew-of-no-consent": (
        "calc:consent-clock.told", "letter:works-council-invoke-nullity.known",
        "list:new-ai-or-monitoring-tool.council-knew",
    ),
    "redundancy-notified": ("calc:collective-redundancy.notified", "list:reorganisation-announced.notified"),
    "notice-of-dismissal": (
        "calc:collective-redundancy.notice-received", "list:reorganisation-announced.notice-received",
    ),
}  # fmt: skip
_FACTS = {question: fact for fact, questions in _SAME.items() for question in questions}


def fact_of(question: str) -> str:
    """The name of what a question asks for; the question itself where nothing else asks for the same.

    Who writes to whom is the same in all letters.
    """
    kind, _, field = question.partition(".")
    if kind.startswith("letter:") and field in USUAL_FIELDS - {"today"}:
        return f"letter.{field}"
    return _FACTS.get(question, question)


def carries(question: str) -> bool:
    """Whether the answer stands anywhere else, too."""
    return fact_of(question) != question


def facts_of(kind: str, owner: str, values: Iterable[str]) -> dict[str, str]:
    """Of a checklist's key dates ("list") or a calculator's results ("result"): the fact by the name of the value."""
    asked = {value: f"{kind}:{owner}.{value}" for value in values}
    return {value: fact_of(question) for value, question in asked.items() if carries(question)}


def questions() -> Iterable[str]:
    """Every question in the table."""
    return _FACTS.keys()
