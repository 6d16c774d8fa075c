"""Days: counting months and working days, and the days on which Dutch offices are closed. Plain dates."""

from app.days.closed import ClosedDay, closed_day, working_day_before
from app.days.months import add_months

__all__ = ["ClosedDay", "add_months", "closed_day", "working_day_before"]
