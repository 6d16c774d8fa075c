"""A result in words: its parts under their headings, for the screen, the clipboard, paper, and the note of a step."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.calculators import Result
from app.content import Bundle, Calculator, DateKind
from app.content.numbers import NBSP, describe_period, format_date, format_value
from app.ui.shell.date_kinds import kind_words

_MONTH = r"[a-z]+"
_FOUND = re.compile(rf"€{NBSP}[\d.,]*\d|\d{{1,2}} {_MONTH} \d{{4}}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Headline:
    """A result's sentence cut at its amount or day: what stands in small above, in large, and in small behind.

    Without exactly one amount or day in it, `large` is "" and `before` the whole sentence.
    """

    before: str
    large: str = ""
    behind: str = ""


def cut(headline: str) -> Headline:
    """The parts of a headline."""
    found = list(_FOUND.finditer(headline))
    if len(found) != 1:
        return Headline(headline)
    (match,) = found
    return Headline(headline[: match.start()].strip(" :,;"), match[0], headline[match.end() :].strip(" ,;"))


class ResultWords(QObject):
    """Puts a result into the language of the window."""

    def __init__(self, bundle: Bundle, parent: QObject) -> None:
        super().__init__(parent)
        self._bundle = bundle

    def lists(self, noun: Calculator, result: Result) -> list[tuple[str, Sequence[str]]]:
        """What stands below the sum, by its heading; empty parts are left out."""
        found = [
            (self.tr("What to do next"), result.next_steps),
            (self.tr("What we assumed"), result.assumed),
            (self.tr("What is left out"), result.left_out),
            (self.tr("Amounts used"), self.figures(noun, result)),
        ]
        return [(title, texts) for title, texts in found if texts]

    def figures(self, noun: Calculator, result: Result) -> list[str]:
        """The amounts of the handbook that were used, each with its value, from when to when it holds, and its source."""
        found = []
        for used in result.figures.values():
            figure = self._bundle.figures[used.id]
            period = figure.on(used.valid_from)
            if period is not None:
                value = format_value(period.value, figure.unit, noun.lang)
                found.append(f"{figure.label.get(noun.lang)}: {value} ({describe_period(period, noun.lang)})")
        return found

    def title(self, part: str) -> str:
        """The heading of a part: "warnings", "sum", "dates"; or what stands on paper above and below."""
        return {
            "warnings": self.tr("Watch out"),
            "sum": self.tr("How we get there"),
            "dates": self.tr("Dates that follow"),
            "header": self.tr("Handbook"),
            "kind": self.tr("Calculator"),
            "footer": self.tr("Information, not legal advice. This paper is not encrypted."),
        }[part]

    def kind(self, kind: DateKind) -> str:
        """Who sets a date."""
        return self.tr("Our advice") if kind == "own" else kind_words(kind)

    def checked(self, noun: Calculator) -> str:
        """When the calculator was compared with the law."""
        return self.tr("Checked on {date}").format(date=format_date(noun.checked, noun.lang))

    def disclaimer(self) -> str:
        """What a result is not."""
        return self.tr("Information, not legal advice. Your contract or CAO may be better.")

    def whole(self, noun: Calculator, result: Result) -> str:
        """Everything that the screen shows, as plain text."""
        lines = [f"{noun.title}: {result.headline}", ""]
        for number, step in enumerate(result.steps, start=1):
            behind = f" [{step.source}]" if step.source else ""
            lines.append(f"{number}. {step.text} {step.value}".rstrip() + behind)
        dates = [f"{format_date(due.day, noun.lang)}: {due.text} ({self.kind(due.kind)})" for due in result.deadlines]
        parts = [(self.title("warnings"), result.warnings), (self.title("dates"), dates)]
        for title, texts in [*parts, *self.lists(noun, result)]:
            if texts:
                lines += ["", title, *(f"- {text}" for text in texts)]
        return "\n".join([*lines, "", f"{self.checked(noun)}. {self.disclaimer()}"])
