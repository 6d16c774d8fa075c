"""Carrying what is known along: from a running checklist or a calculator's result into the questions of a letter or a
calculator that is opened from there. In memory only; nothing is stored.
"""

import datetime
from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.calculators import NotReadable, Result, read_date
from app.content import Language
from app.content.numbers import format_number
from app.letters import fact_of, facts_of, fields_of
from app.tracker import Run
from app.ui.shell.dates import short_date
from app.ui.shell.pane import Services
from app.ui.shell.place import Place


def carry_run(services: Services, run: Run, place: Place) -> None:
    """The key dates of a run, to a letter or calculator that is opened from it."""
    facts = facts_of("list", run.checklist, run.key_dates)
    known = {fact: short_date(run.key_dates[key], services.lang) for key, fact in facts.items()}
    _carry(services, known, place, run.name)


def carry_result(services: Services, calculator_id: str, title: str, result: Result, place: Place) -> None:
    """What a calculator found out, to a letter or calculator that is opened from its result."""
    facts = facts_of("result", calculator_id, result.values)
    texts = {fact: _text(result.values[value], services.lang) for value, fact in facts.items()}
    _carry(services, {fact: text for fact, text in texts.items() if text}, place, title)


def known_day(services: Services, question: str) -> datetime.date | None:
    """The day that was entered elsewhere for the same thing, where a checklist asks for it."""
    try:
        return read_date(services.session.answers.get(fact_of(question), ""), services.lang, [])
    except NotReadable:
        return None


def _carry(services: Services, known: Mapping[str, str], place: Place, origin: str) -> None:
    """Put `known` (texts by fact) where it is asked. What it replaces in a letter is said, and can be put back."""
    session = services.session
    before = {fact: session.answers.get(fact, "") for fact in known}
    session.answers.update(known)
    typed = _typed(services, place) if place.kind == "letter" else {}
    if not typed:
        return
    asked = {field.id: field for field in fields_of(services.bundle.letter(place.id, services.lang), services.lang)}
    given = {name: known.get(fact_of(f"letter:{place.id}.{name}"), "") for name in asked}
    changed = {
        name: text for name, text in given.items() if text and not _same(text, typed.get(name, ""), services.lang)
    }
    session.letters[place.id] = {**typed, **changed}
    replaced = [asked[name].label for name in changed if typed.get(name)]
    if replaced:

        def put_back() -> None:
            session.letters[place.id] = dict(typed)
            session.answers.update(before)
            session.changed.emit()

        text = QCoreApplication.translate("carried", "“{field}” was replaced by what stands in “{origin}”.")
        services.messages.tell(
            text.format(field="”, “".join(replaced), origin=origin),
            QCoreApplication.translate("carried", "Put back"), put_back,
        )  # fmt: skip


def _typed(services: Services, place: Place) -> dict[str, str]:
    """What stands in a letter: typed since the app was opened, or kept as a draft."""
    session = services.session
    drafts = session.tracker.state.drafts if session.tracker is not None else {}
    return dict(session.letters.get(place.id) or drafts.get(place.id, {}))


def _same(one: str, other: str, lang: Language) -> bool:
    try:
        return one == other or read_date(one, lang, []) == read_date(other, lang, [])
    except NotReadable:
        return False


def _text(value: object, lang: Language) -> str:
    """A result as a person would type it; "" for what is no answer."""
    if isinstance(value, datetime.date):
        return short_date(value, lang)
    if isinstance(value, Decimal):
        return format_number(f"{value:.2f}", lang, money=True)
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""
