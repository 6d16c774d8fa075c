"""Amounts and dates in words, as the language writes them (design.md, section 2). No arithmetic in here.

English "€ 102,000", "€ 14.99 per hour", "27%", "14 December 2026"; Dutch "€ 102.000", "€ 14,99 per uur", "27%",
"14 december 2026". A space that does not break stands behind the euro sign.
"""

import datetime
from decimal import Decimal, InvalidOperation

from app.content.figure import Period, Unit
from app.content.guide import Language

NBSP = "\u00a0"

_MONTHS = {
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"),
    "nl": ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
           "november", "december"),
}  # fmt: skip
_PER = {
    "eur": {"en": "", "nl": ""},
    "eur-per-hour": {"en": " per hour", "nl": " per uur"},
    "eur-per-day": {"en": " per day", "nl": " per dag"},
    "eur-per-month": {"en": " per month", "nl": " per maand"},
    "eur-per-year": {"en": " per year", "nl": " per jaar"},
    "eur-per-km": {"en": " per km", "nl": " per km"},
}
_COUNTED = {  # one, more; Dutch counts "40 uur" and "2 jaar" in the singular
    "days": {"en": ("day", "days"), "nl": ("dag", "dagen")},
    "weeks": {"en": ("week", "weeks"), "nl": ("week", "weken")},
    "months": {"en": ("month", "months"), "nl": ("maand", "maanden")},
    "years": {"en": ("year", "years"), "nl": ("jaar", "jaar")},
    "hours": {"en": ("hour", "hours"), "nl": ("uur", "uur")},
    "people": {"en": ("person", "people"), "nl": ("persoon", "personen")},
}
_SECOND_HAND = {"en": "seen second-hand", "nl": "uit de tweede hand"}
_UNCERTAIN = {"en": "not confirmed", "nl": "niet bevestigd"}


def format_value(value: str, unit: Unit, lang: Language) -> str:
    """The value in words. Raises ValueError when `value` is not one of its unit."""
    if unit == "text":
        return value
    if unit == "date":
        return format_date(datetime.date.fromisoformat(value), lang)
    if unit == "percent":
        return f"{format_number(value, lang)}%"
    if unit in _PER:
        return f"€{NBSP}{format_number(value, lang, money=True)}{_PER[unit][lang]}"
    one, more = _COUNTED[unit][lang]
    return f"{format_number(value, lang)} {one if Decimal(value) == 1 else more}"


def format_number(value: str, lang: Language, money: bool = False) -> str:
    """Digits in groups of three, with the decimals that were written; money has none or at least two.

    Raises ValueError when `value` is not a plain number.
    """
    try:
        number = Decimal(value)
    except InvalidOperation:
        raise ValueError(f"not a number: {value}") from None
    if not number.is_finite():
        raise ValueError(f"not a number: {value}")
    decimals = max(0, -int(number.as_tuple().exponent))
    text = f"{number:,.{max(decimals, 2) if money and decimals else decimals}f}"
    return text if lang == "en" else text.translate(str.maketrans(",.", ".,"))


def format_date(day: datetime.date, lang: Language) -> str:
    """A day like "14 December 2026" or "14 december 2026"."""
    return f"{day.day} {_MONTHS[lang][day.month - 1]} {day.year}"


def format_validity(period: Period, lang: Language) -> str:
    """From when to when a value holds: "from 1 January to 31 December 2026"; the first year is left out when equal."""
    start, end = format_date(period.valid_from, lang), period.valid_until
    if end is None:
        return f"from {start}" if lang == "en" else f"vanaf {start}"
    if end.year == period.valid_from.year:
        start = start.removesuffix(f" {end.year}")
    last = format_date(end, lang)
    return f"from {start} to {last}" if lang == "en" else f"van {start} tot en met {last}"


def describe_period(period: Period, lang: Language) -> str:
    """Validity, source and certainty in one line, for a tooltip: "valid from 1 January 2026, BW 7:673"."""
    parts = [("valid " if lang == "en" else "geldt ") + format_validity(period, lang), period.source.label]
    if period.certainty != "confirmed":
        parts.append((_SECOND_HAND if period.certainty == "secondary" else _UNCERTAIN)[lang])
    return ", ".join(parts)
