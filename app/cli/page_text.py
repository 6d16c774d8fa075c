"""A noun of the handbook as a page of plain text: title, dates, text, sources."""

from collections.abc import Iterator

from app.cli.entries import Noun
from app.cli.plain_text import plain_text, section_of, underlined, wrapped
from app.content import Bundle, Calculator, Checklist, Figure, Guide, Item, Language, Letter, Situation, Source, Term
from app.content.numbers import describe_period, format_date, format_value
from app.errors import UnknownId

_WORDS: dict[Language, dict[str, str]] = {
    "en": {"checked": "Checked on {0}. To be checked again before {1}.", "sources": "Sources", "due": "Due",
           "after": "After", "optional": "optional", "legal": "set by law", "employer": "set by the employer",
           "own": "our advice", "read": "Read", "say": "Say", "also": "Also called", "law": "Law",
           "limit": "Information, not legal advice."},
    "nl": {"checked": "Gecontroleerd op {0}. Opnieuw te controleren vóór {1}.", "sources": "Bronnen", "due": "Datum",
           "after": "Na", "optional": "niet verplicht", "legal": "door de wet bepaald",
           "employer": "door de werkgever bepaald", "own": "ons advies", "read": "Lees", "say": "Zeg",
           "also": "Ook genoemd", "law": "Wet", "limit": "Informatie, geen juridisch advies."},
}  # fmt: skip
_SECOND_HAND: dict[Language, dict[str, str]] = {
    "en": {"secondary": " (seen second-hand)", "uncertain": " (not confirmed)"},
    "nl": {"secondary": " (uit de tweede hand)", "uncertain": " (niet bevestigd)"},
}


def page_text(bundle: Bundle, noun: Noun, lang: Language, section: str = "") -> str:
    """The whole page, or one section (a step or phase of a checklist) of it. Raises UnknownId, BundleError."""
    match noun:
        case Guide() | Situation():
            blocks = _page(bundle, noun, section)
        case Checklist():
            blocks = _checklist(noun, section)
        case Letter():
            blocks = _letter(noun)
        case Calculator():
            blocks = _calculator(noun)
        case Term():
            blocks = _term(noun, lang)
        case Figure():
            blocks = _figure(noun, lang)
    return "\n\n".join(block for block in blocks if block)


def section_html(bundle: Bundle, noun: Noun, section: str) -> str:
    """The HTML of a guide or situation, or of one section. "" for other nouns. Raises UnknownId, BundleError."""
    if not isinstance(noun, Guide | Situation):
        return ""
    html = bundle.guide_html(noun) if isinstance(noun, Guide) else bundle.situation_html(noun)
    if not section:
        return html
    part = section_of(html, section)
    if not part:
        raise _no_section(noun.id, section, [known.id for known in noun.sections])
    return part


def _page(bundle: Bundle, noun: Guide | Situation, section: str) -> Iterator[str]:
    text = plain_text(section_html(bundle, noun, section))
    if section:
        yield text
        return
    yield underlined(noun.title, "=")
    yield _checked(noun)
    yield text
    if isinstance(noun, Guide):
        yield _sources(noun.sources, noun.lang)
    yield _WORDS[noun.lang]["limit"]


def _checklist(noun: Checklist, section: str) -> Iterator[str]:
    if section:
        phase = next((phase for phase in noun.phases if phase.id == section), None)
        items = phase.items if phase else tuple(item for item in noun.items() if item.id == section)
        if not items:
            raise _no_section(noun.id, section, [item.id for item in noun.items()])
        yield from (_item(item, noun.lang) for item in items)
        return
    yield underlined(noun.title, "=")
    yield _checked(noun)
    yield wrapped(noun.lead)
    yield "\n".join(wrapped(line, "  ", mark="") for line in (noun.duration, noun.people) if line)
    yield "\n".join(wrapped(f"{date.label}: {date.help}", "  ", mark="- ") for date in noun.key_dates)
    for phase in noun.phases:
        yield underlined(phase.title, "-")
        yield from (_item(item, noun.lang) for item in phase.items)
    yield _sources(noun.sources, noun.lang)
    yield _WORDS[noun.lang]["limit"]


def _letter(noun: Letter) -> Iterator[str]:
    yield underlined(noun.title, "=")
    yield _checked(noun)
    yield wrapped(noun.when)
    yield wrapped(noun.when_not)
    yield "\n".join(wrapped(warning, "  ", mark="- ") for warning in noun.warnings)
    yield underlined(noun.subject, "-")
    yield from (paragraph.text for paragraph in noun.paragraphs)
    yield _sources(noun.sources, noun.lang)
    yield _WORDS[noun.lang]["limit"]


def _calculator(noun: Calculator) -> Iterator[str]:
    yield underlined(noun.title, "=")
    yield _checked(noun)
    yield wrapped(noun.summary)
    yield f"handbook calc {noun.id} --help"
    yield _sources(noun.sources, noun.lang)
    yield _WORDS[noun.lang]["limit"]


def _item(item: Item, lang: Language) -> str:
    words = _WORDS[lang]
    notes = [f"{words['due']}: {item.due.text} ({words[item.kind]})"] if item.due else []
    notes += [f"{words['after']}: {', '.join(item.after)}"] if item.after else []
    notes += [words["optional"]] if item.optional else []
    notes += [f"{words['read']}: {item.read}"] if item.read else []
    lines = [wrapped(item.title, "    ", mark="[ ] "), *(wrapped(line, "    ") for line in item.text.split("\n"))]
    return "\n".join([*lines, *(wrapped(note, "      ", mark="    - ") for note in notes)])


def _term(noun: Term, lang: Language) -> Iterator[str]:
    words = _WORDS[lang]
    short = f" ({noun.short})" if noun.short else ""
    yield underlined(f"{noun.article} {noun.nl}{short}: {noun.en}".strip(), "=")
    yield wrapped(noun.meaning.get(lang))
    facts = [
        (words["say"], noun.say),
        (words["also"], ", ".join(noun.also.en + noun.also.nl)),
        (words["law"], noun.law),
    ]
    yield "\n".join(wrapped(f"{name}: {fact}", "  ", mark="") for name, fact in facts if fact)
    if noun.sentence:
        yield wrapped(f"“{noun.sentence.nl}” (“{noun.sentence.en}”)")
    yield "\n".join(wrapped(f"{alike.term}: {alike.why.get(lang)}", "  ", mark="≠ ") for alike in noun.look_alikes)
    yield "\n".join(f"{words['read']}: {guide}" for guide in noun.guides)


def _figure(noun: Figure, lang: Language) -> Iterator[str]:
    yield underlined(noun.label.get(lang), "=")
    for period in noun.periods:
        note = f" {period.note.get(lang)}" if period.note else ""
        value = format_value(period.value, noun.unit, lang)
        yield wrapped(f"{value}: {describe_period(period, lang)}.{note}", "  ", mark="")
    yield _sources(tuple(dict.fromkeys(period.source for period in noun.periods)), lang)


def _checked(noun: Guide | Situation | Checklist | Letter | Calculator) -> str:
    days = (format_date(day, noun.lang) for day in (noun.checked, noun.check_by))
    return wrapped(_WORDS[noun.lang]["checked"].format(*days))


def _sources(sources: tuple[Source, ...], lang: Language) -> str:
    if not sources:
        return ""
    lines = [underlined(_WORDS[lang]["sources"], "-")]
    for source in sources:
        lines.append(
            wrapped(f"{source.label}: {source.text}{_SECOND_HAND[lang].get(source.certainty, '')}", "  ", mark="- ")
        )
        lines.append(f"  {source.url}")
    return "\n".join(lines)


def _no_section(noun_id: str, section: str, known: list[str]) -> UnknownId:
    return UnknownId(f'"{noun_id}" has no section "{section}". It has: {", ".join(known)}.')
