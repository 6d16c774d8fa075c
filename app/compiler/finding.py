"""A finding: one result of the content check, with its rule number. And the table of all rules.

A rule's level says what it stops: an `error` stops the build, a `warning` does not. `handbook check` fails on errors,
and on the warnings that only time brings (`fails_check`): a page that is past its date still has to be readable in an
app built that day, but nobody should overlook it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Level = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the table: what is wrong, and what to do unless the finding says it better."""

    number: str
    meaning: str
    advice: str
    level: Level = "error"
    fails_check: bool = True


_TABLE = (
    # Front matter and YAML
    Rule("HB001", "a field is missing", "Add the field."),
    Rule("HB002", "a field that nobody knows", "Correct its spelling, or take it out."),
    Rule(
        "HB003",
        "front matter or YAML that cannot be read",
        "Correct the line. Put quotes around a text that has a colon.",
    ),
    Rule("HB004", "a value of the wrong shape", "Write the value as CONTRIBUTING.md shows it."),
    Rule(
        "HB005", "a file that has no place in the handbook", "Correct the file's name, or list its id in contents.yaml."
    ),
    Rule("HB006", "a summary that is too long", "Write one sentence of at most 160 characters."),
    # Links
    Rule("HB010", "a link to nothing", "Correct the id, or list it in contents.yaml."),
    Rule("HB011", "a link to a section that is not there", "Use the id of a heading on that page."),
    Rule(
        "HB012",
        "a link the app does not open",
        "Link with page:, term:, list:, letter: or calc:. Write an address as text.",
    ),
    Rule(
        "HB013",
        "an amount that figures.yaml does not give",
        "Name a figure of figures.yaml that has a value on that day.",
    ),
    # Ids
    Rule("HB020", "a checklist step or phase without an id", "Add one behind the title: {#what-to-do}."),
    Rule("HB021", "an id that is used twice", "Give the new one an id of its own. Leave the older one as it is."),
    Rule("HB022", "a heading without an id", "Add one behind the heading: {#what-it-says}."),
    Rule("HB023", "ids that differ between the languages", "Use the ids of the English page, all of them."),
    Rule("HB024", "an id without text", "Write the text, or take the heading out."),
    Rule("HB025", "an id that is not in lower case with hyphens", "Use a to z, digits and hyphens only."),
    Rule("HB026", "a step whose rule differs between the languages", "Copy the fields of the English step."),
    # What the reader can show
    Rule("HB030", "HTML or a tag that the reader cannot show", "Write it in plain Markdown, as CONTRIBUTING.md shows."),
    Rule("HB031", "a picture without an alternative text", "Say in the square brackets what the picture shows."),
    Rule(
        "HB032",
        "a callout of no known kind, or without a title",
        "Write > [!deadline], [!careful], [!talk] or [!example], then a title.",
    ),
    Rule("HB033", "a structure that the reader cannot show", "Make it simpler, as CONTRIBUTING.md shows."),
    # Law, amounts, dates
    Rule("HB040", "legal words without a source", "Add the source to the front matter, or say it as advice."),
    Rule("HB041", "an amount that is typed", "Put it into figures.yaml and write {{its-id}}."),
    Rule("HB042", "past its check_by day", "Compare it with its sources. Then set checked and check_by.", "warning"),
    Rule("HB043", "a check_by later than allowed", "Choose an earlier day."),
    Rule("HB044", "a legal date without a source", "Add the source to the front matter, or make it kind: own."),
    Rule("HB045", "a figure whose values do not fit together", "Correct its value or its days."),
    Rule(
        "HB046",
        "checked on a day that is still to come",
        "Write the day on which you compared it with its sources.",
        "warning",
    ),
    # Checklists
    Rule("HB050", "steps that wait for each other", "Take one of them out of after."),
    Rule("HB051", "a step that waits for an unknown step", "Use the id of a step of this checklist."),
    Rule("HB052", "a due rule that cannot be read", "Write it like -9w, +14d, +2m-1d or +14d from signed."),
    Rule("HB053", "a due rule without its key date", "Add the date to key_dates, or correct its id."),
    Rule("HB054", "more time at a date that is not the employer's", "Take more_time out, or write kind: employer."),
    Rule("HB055", "a step without its numbered line", "Correct the number in lines.yaml, or take the step out."),
    # Letters
    Rule("HB070", "a field of a letter that does not fit", "Write it as CONTRIBUTING.md shows."),
    Rule("HB071", "a gap or field of a letter that does not meet", "Correct its name, or add it to fields."),
    Rule(
        "HB072",
        "a letter that differs between the languages",
        "Give both languages the same fields, gaps and paragraphs.",
    ),
    # Language
    Rule(
        "HB060",
        "a lead that is missing or longer than two sentences",
        "Answer the worry in one or two sentences. The rest goes below.",
    ),
    Rule("HB061", "sentences that are too long on average", "Split the longest sentences."),
    Rule("HB062", "a sentence that is too long", "Make two sentences of it."),
    Rule("HB063", "English that is hard to read", "Use shorter sentences and shorter, everyday words."),
    Rule(
        "HB064",
        "a translation that lags behind",
        "Translate the change. Then run: handbook check --stamp FILE",
        "warning",
        False,
    ),
    Rule(
        "HB065",
        "a translation that does not say which text it follows",
        "Run: handbook check --stamp FILE",
        "warning",
        False,
    ),
)

RULES = {rule.number: rule for rule in _TABLE}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend. `path` starts with the handbook folder's name; `line` counts from 1."""

    rule: str
    path: str
    line: int
    message: str
    advice: str

    @property
    def level(self) -> Level:
        """Whether it stops the build."""
        return RULES[self.rule].level

    @property
    def fails_check(self) -> bool:
        """Whether `handbook check` ends with 1 because of it."""
        return RULES[self.rule].fails_check

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule} {self.level}: {self.message} {self.advice}"


class Findings:
    """A growing list of findings; the same one twice counts once."""

    def __init__(self) -> None:
        self._found: dict[Finding, None] = {}

    def add(self, rule: str, path: str, line: int, message: str, advice: str = "") -> None:
        """Note a finding; without `advice` the rule's own is given. KeyError for a number that is not in the table."""
        self._found[Finding(rule, path, line, message, advice or RULES[rule].advice)] = None

    def __iter__(self) -> Iterator[Finding]:
        """By file, line and rule."""
        return iter(sorted(self._found, key=lambda finding: (finding.path, finding.line, finding.rule)))

    def __len__(self) -> int:
        return len(self._found)
