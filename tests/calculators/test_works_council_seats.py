"""Seats: the table of WOR art. 6(1), at every step of it."""

import pytest

from tests.calculators.conftest import Run

TABLE = [
    (0, 3), (1, 3), (9, 3), (10, 3), (30, 3), (49, 3), (50, 5), (51, 5), (75, 5), (99, 5), (100, 7), (150, 7), (199, 7),
    (200, 9), (300, 9), (399, 9), (400, 11), (500, 11), (599, 11), (600, 13), (800, 13), (999, 13), (1000, 15),
    (1500, 15), (1999, 15), (2000, 17), (2999, 17), (3000, 19), (3500, 19), (4000, 21), (5000, 23), (5999, 23),
    (6000, 25), (7000, 25), (12000, 25), (1000000, 25),
]  # fmt: skip


@pytest.mark.parametrize(("people", "seats"), TABLE)
def test_seats(run: Run, people: int, seats: int) -> None:
    result = run("works-council-seats", people=people)
    assert result.values["seats"] == seats
    assert result.values["works_council_required"] is (people >= 50)
    assert bool(result.warnings) is (people < 50)


def test_more_people_never_mean_fewer_seats(run: Run) -> None:
    found = [run("works-council-seats", people=people).values["seats"] for people in range(0, 8000, 37)]
    seats = [int(str(number)) for number in found]
    assert seats == sorted(seats)
