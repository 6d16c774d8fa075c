"""All calculators by id, in the order of the handbook."""

from collections.abc import Mapping

from app.calculators.advice_clock import ADVICE_CLOCK
from app.calculators.agency_workers_counted import AGENCY_WORKERS_COUNTED
from app.calculators.allowances import ALLOWANCES
from app.calculators.collective_redundancy import COLLECTIVE_REDUNDANCY
from app.calculators.consent_clock import CONSENT_CLOCK
from app.calculators.contract_chain import CONTRACT_CHAIN
from app.calculators.election_timetable import ELECTION_TIMETABLE
from app.calculators.european_works_council import EUROPEAN_WORKS_COUNCIL
from app.calculators.holiday_build_up import HOLIDAY_BUILD_UP
from app.calculators.illness_calendar import ILLNESS_CALENDAR
from app.calculators.late_pay import LATE_PAY
from app.calculators.notice_period import NOTICE_PERIOD
from app.calculators.noun import Calculator
from app.calculators.permit_salary import PERMIT_SALARY
from app.calculators.probation import PROBATION
from app.calculators.settlement_dates import SETTLEMENT_DATES
from app.calculators.transition_payment import TRANSITION_PAYMENT
from app.calculators.unemployment_benefit import UNEMPLOYMENT_BENEFIT
from app.calculators.which_body import WHICH_BODY
from app.calculators.works_council_hours import WORKS_COUNCIL_HOURS
from app.calculators.works_council_seats import WORKS_COUNCIL_SEATS

CALCULATORS: Mapping[str, Calculator] = {
    calculator.id: calculator
    for calculator in (
        TRANSITION_PAYMENT,
        NOTICE_PERIOD,
        CONTRACT_CHAIN,
        HOLIDAY_BUILD_UP,
        PROBATION,
        LATE_PAY,
        UNEMPLOYMENT_BENEFIT,
        ALLOWANCES,
        SETTLEMENT_DATES,
        PERMIT_SALARY,
        ILLNESS_CALENDAR,
        WORKS_COUNCIL_SEATS,
        WHICH_BODY,
        ELECTION_TIMETABLE,
        ADVICE_CLOCK,
        CONSENT_CLOCK,
        COLLECTIVE_REDUNDANCY,
        WORKS_COUNCIL_HOURS,
        EUROPEAN_WORKS_COUNCIL,
        AGENCY_WORKERS_COUNTED,
    )
}
