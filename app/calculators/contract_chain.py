"""When fixed-term contracts become a permanent one: Civil Code (BW) 7:668a, as it holds until 31 December 2027.

Algorithm 16.3 of the fact sheet: a gap of more than six months breaks the chain; a fourth contract, or more than 36
months with the gaps, makes it permanent. From 2028 the gap becomes longer; how older contracts count then is not
certain, so both outcomes are shown.
"""

import datetime
from dataclasses import dataclass
from itertools import pairwise

from app.calculators.noun import Calculator, Field, Value
from app.calculators.sheet import Sheet
from app.content import Bilingual as Both
from app.days import add_months

_LAW = "BW 7:668a"
_DAY = datetime.timedelta(days=1)
_NEW_GAP_MONTHS = 36  # law from 1 January 2028 (figure chain-rule-change-date)
_SHORT_EXTENSION_MONTHS = 3  # BW 7:668a(3)

Period = tuple[datetime.date, datetime.date]


@dataclass(frozen=True, slots=True)
class Limits:
    """How many contracts and months a chain may have, and the gap that it survives. A CAO may set other numbers."""

    contracts: int
    months: int
    gap_months: int


def chains(periods: list[Period], limits: Limits, new_gap_from: datetime.date | None = None) -> list[list[Period]]:
    """The contracts in order, cut where a gap is long enough; contracts from `new_gap_from` on look back longer."""
    found: list[list[Period]] = []
    for period in sorted(periods):
        gap = _NEW_GAP_MONTHS if new_gap_from is not None and period[0] >= new_gap_from else limits.gap_months
        if found and period[0] <= add_months(max(end for _, end in found[-1]) + _DAY, gap):
            found[-1].append(period)
        else:
            found.append([period])
    return found


def permanent_from(chain: list[Period], limits: Limits) -> tuple[datetime.date, str] | None:
    """The day from which a chain is one permanent contract and why ("number" or "length"); None when it just ends."""
    by_number = chain[limits.contracts][0] if len(chain) > limits.contracts else None
    limit = add_months(chain[0][0], limits.months)
    exempt = _is_short_extension(chain, limits)  # it takes no part in the count of months; what follows it does
    after = chain[2:] if exempt else chain[1:]
    by_length = next((max(start, limit) for start, end in after if end >= limit), None)
    if by_length is not None and (by_number is None or by_length < by_number):
        return by_length, "length"
    return (by_number, "number") if by_number is not None else None


def _is_short_extension(chain: list[Period], limits: Limits) -> bool:
    """One contract of 36 months or more, followed at once by one of at most three months (BW 7:668a(3))."""
    if len(chain) < 2:
        return False
    (first, first_end), (second, second_end) = chain[:2]
    long_enough = first_end + _DAY >= add_months(first, limits.months)
    return long_enough and second == first_end + _DAY and second_end < add_months(second, _SHORT_EXTENSION_MONTHS)


def _calculate(sheet: Sheet) -> None:
    periods = sorted(sheet.periods("contracts"))
    limits = _limits(sheet)
    if any(later[0] <= earlier[1] for earlier, later in pairwise(periods)):
        sheet.warn(
            "Some contracts overlap. They are counted one after the other.",
            "Sommige contracten overlappen. Ze zijn na elkaar geteld.",
        )
    found = chains(periods, limits)
    if len(found) > 1:
        sheet.step(
            f"A gap of more than {sheet.months(limits.gap_months)} begins a new chain: the last one has {len(found[-1])} {'contract' if len(found[-1]) == 1 else 'contracts'}.",
            f"Een gat van meer dan {sheet.months(limits.gap_months)} begint een nieuwe keten: de laatste heeft {len(found[-1])} {'contract' if len(found[-1]) == 1 else 'contracten'}.",
            str(len(found)), "BW 7:668a(1)",
        )  # fmt: skip
    chain = found[-1]
    limit = add_months(chain[0][0], limits.months)
    sheet.step(
        f"Contracts in the last chain, of at most {limits.contracts}.", f"Contracten in de laatste keten, van hoogstens {limits.contracts}.",
        str(len(chain)), "BW 7:668a(1)(b)",
    )  # fmt: skip
    sheet.step(
        f"The chain began on {sheet.day(chain[0][0])}; with the gaps it may last until the day before this one.",
        f"De keten begon op {sheet.day(chain[0][0])}; met de gaten mag ze duren tot de dag voor deze.",
        sheet.day(limit), "BW 7:668a(1)(a)",
    )  # fmt: skip
    outcomes = [outcome for one in found if (outcome := permanent_from(one, limits))]
    outcome = outcomes[0] if outcomes else None
    _note_short_extension(sheet, chain, limits)
    _note_cut_months(sheet, periods, limits)
    same_in_2028 = _note_2028(sheet, periods, limits, len(chain))
    sheet.assume(
        "All contracts were for about the same work, with this employer or one that follows it (also an agency).",
        "Alle contracten waren voor ongeveer hetzelfde werk, bij deze werkgever of een opvolger (ook een uitzendbureau).",
    )
    sheet.leave_out(
        "Contracts that do not count: work and learning (BBL), and some jobs named in a CAO.",
        "Contracten die niet tellen: leerwerk (BBL), en sommige functies in een cao.",
    )
    end = chain[-1][1]
    values: dict[str, Value] = {
        "contracts": len(chain), "chains": len(found), "chain_start": chain[0][0], "limit": limit, "end": end,
        "same_chain_2028": same_in_2028,
    }  # fmt: skip
    if outcome is None:
        sheet.do_next(
            f"The last contract ends on {sheet.day(end)}. The employer must tell you in writing one month before if it goes on.",
            f"Het laatste contract eindigt op {sheet.day(end)}. De werkgever moet je een maand eerder schriftelijk zeggen of het doorgaat.",
        )
        sheet.finish(
            f"Still fixed-term: it ends on {sheet.day(end)}", f"Nog tijdelijk: het eindigt op {sheet.day(end)}",
            permanent=False, permanent_from=None, reason=None, **values,
        )  # fmt: skip
        return
    day, reason = outcome
    why = {
        "number": (f"it is contract number {limits.contracts + 1}", f"het is contract nummer {limits.contracts + 1}"),
        "length": (
            f"the chain is longer than {sheet.months(limits.months)}",
            f"de keten is langer dan {sheet.months(limits.months)}",
        ),
    }[reason]
    sheet.do_next(
        "Write to the employer that you have a permanent contract since that day, and go on working.",
        "Schrijf de werkgever dat je sinds die dag een vast contract hebt, en blijf werken.",
    )
    sheet.finish(
        f"Permanent from {sheet.day(day)}: {why[0]}", f"Vast vanaf {sheet.day(day)}: {why[1]}",
        permanent=True, permanent_from=day, reason=reason, **values,
    )  # fmt: skip


def _limits(sheet: Sheet) -> Limits:
    if sheet.flag("pension_age"):
        sheet.step(
            "After the state pension age a chain may have 6 contracts and 48 months.",
            "Na de AOW-leeftijd mag een keten 6 contracten en 48 maanden hebben.", "6 / 48", "BW 7:668a(12)",
        )  # fmt: skip
        return Limits(6, 48, sheet.count("gap_months"))
    return Limits(sheet.count("limit_contracts"), sheet.count("limit_months"), sheet.count("gap_months"))


def _note_short_extension(sheet: Sheet, chain: list[Period], limits: Limits) -> None:
    if len(chain) == 2 and _is_short_extension(chain, limits):
        sheet.step(
            "A contract of 36 months or more may be followed at once by one of at most three months.",
            "Een contract van 36 maanden of langer mag direct gevolgd worden door één van hoogstens drie maanden.", "", "BW 7:668a(3)",
        )  # fmt: skip
    elif len(chain) == 1 and chain[0][1] >= add_months(chain[0][0], limits.months):
        sheet.step(
            "A first contract may be longer than 36 months. Almost any renewal is then permanent.",
            "Een eerste contract mag langer zijn dan 36 maanden. Bijna elke verlenging is dan vast.", "", _LAW,
        )  # fmt: skip


def _note_cut_months(sheet: Sheet, periods: list[Period], limits: Limits) -> None:
    """Six months after 31 August end in February: say so where another way to count changes the answer."""
    for (_, end), (start, _) in pairwise(periods):
        free = end + _DAY
        last = add_months(free, limits.gap_months)
        cut = free.day - last.day
        if last < start <= last + datetime.timedelta(days=cut):
            sheet.warn(
                f"A gap from {sheet.day(free)} ends in a shorter month: counted to {sheet.day(last)} the chain is broken, counted on for {sheet.counted(cut, 'days')} it is not. Ask a lawyer or union.",
                f"Een gat vanaf {sheet.day(free)} eindigt in een kortere maand: geteld tot en met {sheet.day(last)} is de keten verbroken, {sheet.counted(cut, 'days')} verder geteld niet. Vraag een jurist of bond.",
            )


def _note_2028(sheet: Sheet, periods: list[Period], limits: Limits, counted: int) -> bool | None:
    """Whether the rule of 2028 joins more contracts; None while no contract begins under it."""
    change = sheet.figure_day("chain-rule-change-date")
    if periods[-1][0] < change:
        return None
    joined = len(chains(periods, limits, change)[-1]) > counted
    sheet.warn(
        "From 1 January 2028 a chain survives a gap of up to 36 months. Whether earlier contracts count then is not certain: ask a lawyer or union.",
        "Vanaf 1 januari 2028 overleeft een keten een gat van hoogstens 36 maanden. Of eerdere contracten dan tellen, is niet zeker: vraag een jurist of bond.",
    )
    return joined


CONTRACT_CHAIN = Calculator(
    "contract-chain",
    (
        Field("contracts", "periods", Both("First and last day of each contract", "Eerste en laatste dag van elk contract"),
              Both("For example 2024-01-01/2024-12-31, 2025-01-01/2025-12-31.", "Bijvoorbeeld 1-1-2024/31-12-2024, 1-1-2025/31-12-2025."),
              required=True, aliases=("contract", "periods")),
        Field("limit-contracts", "count", Both("Most contracts (a CAO may say more)", "Meeste contracten (een cao kan meer zeggen)"), default="3", aliases=("max-contracts",)),
        Field("limit-months", "count", Both("Most months (a CAO may say more)", "Meeste maanden (een cao kan meer zeggen)"), default="36", aliases=("max-months",)),
        Field("gap-months", "count", Both("Gap in months that the chain survives", "Gat in maanden dat de keten overleeft"), default="6", aliases=("gap",)),
        Field("pension-age", "flag", Both("I have reached the state pension age", "Ik heb de AOW-leeftijd"), default="no", aliases=("aow",)),
    ),
    _calculate,
)  # fmt: skip
