"""HB040, HB041: what sounds like law has a source, and no amount is typed."""

import re
from collections.abc import Iterator

from app.compiler.finding import Findings
from app.compiler.page_source import Page
from app.compiler.prose import passages_in, plain
from app.compiler.source import Handbook
from app.content import Language

_NUMBER = r"(?:\d+|an?|one|two|three|four|five|six|eight|twelve|een|één|twee|drie|vier|vijf|zes|acht|twaalf)"
_LEGAL: dict[Language, re.Pattern[str]] = {
    "en": re.compile(rf"\bmust\b|\barticles?\b|\bwithin {_NUMBER} (?:days?|weeks?|months?)\b", re.IGNORECASE),
    "nl": re.compile(
        rf"\bmoet(?:en)?\b|\bverplicht|\bartikel(?:en)?\b|\bbinnen {_NUMBER} (?:dag(?:en)?|week|weken|maand(?:en)?)\b",
        re.IGNORECASE,
    ),
}
_AMOUNT = re.compile(r"€\s*\d[\d.,]*|\bEUR\s*\d[\d.,]*|\b\d[\d.,]*\s*(?:€|euros?\b|EUR\b)", re.IGNORECASE)


def check(handbook: Handbook, findings: Findings) -> None:
    """Legal words in guides and checklists; amounts in all texts.

    Situations have no sources of their own: each leads to guides that have.
    """
    for page in handbook.pages:
        if page.kind != "situation" and not page.head.sources:
            _check_legal_words(page, findings)
        for text, line in _texts(page):
            amount = _AMOUNT.search(text)
            if amount is not None:
                findings.add("HB041", page.path, line, f'The amount "{amount[0].strip()}" is typed.')
    for letter in handbook.letters.values():
        text = " ".join(
            (letter.subject, letter.when, letter.when_not, *letter.warnings, *(p.text for p in letter.paragraphs))
        )
        _check_amount(text, letter.path, "The letter", findings)
    _check_glossary(handbook, findings)


def _check_legal_words(page: Page, findings: Findings) -> None:
    for passage in passages_in(page.body, page.body_line):
        word = _LEGAL[page.lang].search(plain(passage.text))
        if word is not None:
            message = f'"{word[0]}" sounds like law, and the page names no source.'
            findings.add("HB040", page.path, passage.line, message)


def _texts(page: Page) -> Iterator[tuple[str, int]]:
    """Texts in which no amount may be typed. In an example it may: what one person got does not change."""
    yield page.head.title, page.head.line("title")
    yield page.head.summary, page.head.line("summary")
    for passage in passages_in(page.body, page.body_line):
        if passage.callout != "example":
            for offset, line in enumerate(passage.text.split("\n")):
                yield line, passage.line + offset


def _check_glossary(handbook: Handbook, findings: Findings) -> None:
    for term in handbook.glossary.terms.values():
        line = handbook.glossary.lines[term.id]
        what = f'The meaning of "{term.id}"'
        _check_amount(f"{term.meaning.en} {term.meaning.nl}", handbook.glossary.path, what, findings, line)


def _check_amount(text: str, path: str, what: str, findings: Findings, line: int = 1) -> None:
    """Where {{figures}} cannot stand."""
    amount = _AMOUNT.search(text)
    if amount is not None:
        findings.add("HB041", path, line, f'{what} has the amount "{amount[0].strip()}".',
                     "Say it without the amount, and name a guide that has it.")  # fmt: skip
