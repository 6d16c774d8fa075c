"""The dates of running checklists as a calendar file (iCalendar, RFC 5545): the only module that knows icalendar."""

import datetime
import hashlib
from collections.abc import Iterable

from icalendar import Alarm, Calendar, Event

from app.content import Bilingual, Checklist, Language
from app.exports.words import NOT_ENCRYPTED, kind_words, safe_day_words
from app.tracker import Entry, Run, agenda

# A legal deadline rings twice, at 9:00 of its reader's clock, a week and a day before. (Our own choice. A whole day
# begins at 0:00, hence 15 hours before it.)
_ALARMS = (datetime.timedelta(days=-6, hours=-15), datetime.timedelta(hours=-15))
_RULE = Bilingual("Check the date in the handbook before you rely on it.", "Controleer de datum in het handboek.")


def calendar_file(
    runs: Iterable[tuple[Run, Checklist]],
    lang: Language,
    today: datetime.date,
    with_names: bool,
    legal_only: bool = False,
) -> bytes:
    """All open dates as whole days without a time zone. `with_names` puts the run's name before each title.

    The moment of writing, which the format asks for, is told as the beginning of `today`.
    """
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//Handbook//EN")
    calendar.add("method", "PUBLISH")
    for entry in agenda(runs):
        if entry.kind == "legal" or not legal_only:
            calendar.add_component(_event(entry, lang, today, with_names))
    return bytes(calendar.to_ical())


def _event(entry: Entry, lang: Language, today: datetime.date, with_names: bool) -> Event:
    event = Event()
    title = f"{entry.run_name}: {entry.title}" if with_names else entry.title
    day = entry.due.shown
    event.add("uid", hashlib.sha256(f"{entry.run_id}/{entry.step_id}".encode()).hexdigest()[:32])
    event.add("dtstamp", datetime.datetime.combine(today, datetime.time(), datetime.UTC))
    event.add("dtstart", day)
    if day < datetime.date.max:  # without an end it is that one day, too (RFC 5545, 3.6.1)
        event.add("dtend", day + datetime.timedelta(days=1))
    event.add("summary", title)
    kind, why = kind_words(entry.due, lang), safe_day_words(entry.due, lang)
    lines = [kind[:1].upper() + kind[1:] + ".", why[:1].upper() + why[1:] + "." if why else ""]
    lines += [_RULE.get(lang) if entry.kind == "legal" else "", NOT_ENCRYPTED.get(lang)]
    event.add("description", "\n".join(filter(None, lines)))
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")  # it takes no time of the day
    if entry.kind == "legal":
        for before in _ALARMS:
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("trigger", before)
            alarm.add("description", title)
            event.add_component(alarm)
    return event
