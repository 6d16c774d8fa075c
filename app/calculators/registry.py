"""All calculators by id."""

from collections.abc import Mapping

from app.calculators.noun import Calculator
from app.calculators.transition_payment import TRANSITION_PAYMENT
from app.calculators.works_council_seats import WORKS_COUNCIL_SEATS

CALCULATORS: Mapping[str, Calculator] = {
    calculator.id: calculator
    for calculator in (
        TRANSITION_PAYMENT,
        WORKS_COUNCIL_SEATS,
    )
}
