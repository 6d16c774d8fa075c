"""The words for dates, rules and kinds of dates, on the screen and for a screen reader."""

import datetime

from PySide6.QtCore import QCoreApplication

from app.content import Checklist, DueRule, Language
from app.tracker import Diary, Difference, Due, faults
from app.ui.shell.dates import day_month, distance, full_date, part, short_date

translate = QCoreApplication.translate

_FAR_DAYS = 300  # further away, a date needs its year


def more_time_words() -> str:
    """The action at a date of the employer."""
    return translate("tracker", "Ask for more time")


def lower_first(text: str) -> str:
    """A label inside a sentence: "Election day" becomes "election day", "UWV decision" stays."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def rule_words(rule: DueRule, checklist: Checklist) -> str:
    """A rule in words: "9 weeks before election day"."""
    label = next((date.label for date in checklist.key_dates if date.id == rule.key_date), rule.key_date)
    date = _in_rule(label, checklist.lang)
    months, days = rule.months, rule.days
    if not months and not days:
        return translate("tracker", "On {date}").format(date=date)
    if not months:
        return _days_rule(days, date)
    words = _months_rule(months, date)
    if days > 0:
        return translate("tracker", "{rule}, plus %n day(s)", "", days).format(rule=words)
    if days < 0:
        return translate("tracker", "{rule}, minus %n day(s)", "", -days).format(rule=words)
    return words


def _in_rule(label: str, lang: Language) -> str:
    """A key date inside a rule: "9 weeks before the election day", "on the employer's answer date"."""
    words = lower_first(label)
    return words if lang != "en" or words.startswith("the ") else f"the {words}"


def _days_rule(days: int, date: str) -> str:
    count = abs(days)
    if count % 7:
        if days < 0:
            return translate("tracker", "%n day(s) before {date}", "", count).format(date=date)
        return translate("tracker", "%n day(s) after {date}", "", count).format(date=date)
    weeks = count // 7  # not below: lupdate takes // for a comment
    if days < 0:
        return translate("tracker", "%n week(s) before {date}", "", weeks).format(date=date)
    return translate("tracker", "%n week(s) after {date}", "", weeks).format(date=date)


def _months_rule(months: int, date: str) -> str:
    if months < 0:
        return translate("tracker", "%n month(s) before {date}", "", -months).format(date=date)
    return translate("tracker", "%n month(s) after {date}", "", months).format(date=date)


def chain_words(diary: Diary) -> str:
    """Whether the diary's chain is whole, with its control code, or what is wrong with it."""
    found = faults(diary)
    if not found:
        code = " ".join(diary.code[start : start + 4] for start in range(0, len(diary.code), 4))
        count = diary.count
        whole = translate("tracker", "The chain of %n entry(s) is whole.", "", count)
        return translate("tracker", "{chain} Control code: {code}").format(chain=whole, code=code) if code else whole
    texts = {
        "changed": translate("tracker", "entry {number} was changed"),
        "removed": translate("tracker", "entry {number} was removed"),
        "moved": translate("tracker", "entry {number} was moved"),
    }
    told = ", ".join(texts[fault.what].format(number=fault.number) for fault in found)
    return translate("tracker", "The chain is broken: {faults}.").format(faults=told)


def difference_words(difference: Difference, titles: dict[str, str], labels: dict[str, str]) -> str:
    """One value that an import changes: "Publish the list, note: “a” → “b”". `titles` of steps, `labels` of key dates."""
    field = difference.field
    names = {
        "name": translate("tracker", "name"),
        "archived": translate("tracker", "put away"),
        "own step": translate("tracker", "own step"),
        "status": translate("tracker", "state"),
        "reason": translate("tracker", "reason"),
        "note": translate("tracker", "note"),
        "who": translate("tracker", "who"),
        "due": translate("tracker", "own date"),
        "kept": translate("tracker", "also written"),
    }
    name = names.get(field) or labels.get(field.removeprefix("key:"), field)
    where = titles.get(difference.step_id, difference.step_id)
    nothing = translate("tracker", "nothing")
    before, after = (_value_words(text) or nothing for text in (difference.before, difference.after))
    change = after if field in ("kept", "own step") and not difference.before else f"{before} → {after}"
    return f"{where}, {name}: {change}" if where else f"{name}: {change}"


def _value_words(text: str) -> str:
    words = {
        "open": translate("tracker", "open"),
        "done": translate("tracker", "done"),
        "skipped": translate("tracker", "skipped"),
        "yes": translate("tracker", "yes"),
        "no": translate("tracker", "no"),
    }
    return words.get(text, text)


def shown_day(due: Due) -> datetime.date:
    """The day to show: for a legal deadline on a closed day the working day before it."""
    return due.shown


def near_date(day: datetime.date, today: datetime.date, lang: Language) -> str:
    """For example "14 Dec", with its year when that is not plain."""
    return day_month(day, lang) if abs((day - today).days) < _FAR_DAYS else short_date(day, lang)


def date_and_distance(day: datetime.date, today: datetime.date, lang: Language) -> str:
    """For example "14 Dec · in 3 weeks"."""
    return f"{near_date(day, today, lang)} · {distance(day, today)}"


def spoken_date(day: datetime.date, today: datetime.date, lang: Language) -> str:
    """For example "Monday 14 December, in 3 weeks"."""
    far = abs((day - today).days) >= _FAR_DAYS
    words = full_date(day, lang) if far else part(day, "dddd d MMMM", lang)
    return f"{words}, {distance(day, today)}"


def steps_done(done: int, total: int) -> str:
    """For example "7 of 19 steps"."""
    return translate("tracker", "{done} of %n step(s)", "", total).format(done=done)
