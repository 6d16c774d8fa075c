"""`handbook list`, `show` and `check`: the contract of decisions.md, on a made-up handbook."""

import argparse
import io
import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.cli import content
from app.cli.context import Context
from app.compiler import compile_handbook
from app.content import Bundle
from app.errors import ContentError, HandbookError, UnknownId, UsageError
from app.paths import Paths

BASE = Path(__file__).parents[1] / "compiler" / "base"
ENTRY = [
    "kind",
    "id",
    "lang",
    "title",
    "summary",
    "topic",
    "words",
    "sections",
    "checked",
    "check_by",
    "sources",
    "links",
]


@dataclass(frozen=True)
class Answer:
    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Answer]


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BASE, tmp_path / "handbook"))


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("compiled")
    shutil.copytree(BASE, folder / "handbook")
    compile_handbook(folder / "handbook", folder / "bundle")
    return folder / "bundle"


@pytest.fixture
def run(paths: Paths, sources: Path, compiled: Path) -> Run:
    def call(*words: str, checkout: Path | None = sources.parent) -> Answer:
        parser = argparse.ArgumentParser()
        content.add_parser(parser.add_subparsers())
        args = parser.parse_args(words)
        out, err = io.StringIO(), io.StringIO()
        context = Context(paths._replace(checkout=checkout), lambda: Bundle.open(compiled), out, err)
        return Answer(args.run(args, context), out.getvalue(), err.getvalue())

    return call


# ---- list


def test_list_gives_every_noun_once_per_language(run: Run) -> None:
    found = [(entry["kind"], entry["id"], entry["lang"]) for entry in run("list", "--json").json]
    assert found == [
        ("guide", "dismissal/settlement", "en"), ("guide", "dismissal/settlement", "nl"),
        ("guide", "dismissal/payment", "en"), ("situation", "let-go", "en"),
        ("checklist", "offer", "en"), ("checklist", "offer", "nl"),
        ("term", "bedenktijd", "en"), ("term", "bedenktijd", "nl"),
        ("term", "opzegtermijn", "en"), ("term", "opzegtermijn", "nl"),
        ("figure", "highest-payment", "en"), ("figure", "highest-payment", "nl"),
    ]  # fmt: skip


def test_the_keys_of_an_entry_are_a_contract(run: Run) -> None:
    entries = run("list", "--json").json
    assert all(list(entry) == ENTRY for entry in entries)
    guide = entries[0]
    assert guide["topic"] == "dismissal"
    assert guide["sections"] == ["what-to-do", "if-you-agreed", "together"]
    assert (guide["checked"], guide["check_by"]) == ("2026-11-23", "2027-07-01")
    assert isinstance(guide["words"], int)
    assert guide["sources"] == [{
        "label": "BW 7:670b", "text": "Civil Code, Book 7, article 670b: 14 days to withdraw",
        "url": "https://wetten.overheid.nl/BWBR0005290/", "certainty": "confirmed",
    }]  # fmt: skip
    assert guide["links"] == [
        "term:bedenktijd",
        "page:dismissal/payment#how-much",
        "list:offer",
        "page:dismissal/payment",
    ]


def test_kind_and_language_narrow_it(run: Run) -> None:
    entries = run("list", "--kind", "checklist", "--lang", "nl", "--json").json
    assert [(entry["id"], entry["title"]) for entry in entries] == [("offer", "Je krijgt een voorstel om weg te gaan")]
    assert entries[0]["sections"] == ["first-days", "ask-for-time", "get-advice", "after-your-yes", "take-it-back"]


def test_list_in_lines(run: Run) -> None:
    answer = run("list", "--kind", "guide", "--lang", "en")
    assert [line.split()[:3] for line in answer.out.splitlines()] == [
        ["guide", "en", "dismissal/settlement"], ["guide", "en", "dismissal/payment"],
    ]  # fmt: skip
    assert (answer.status, answer.err) == (0, "")


def test_nothing_of_a_kind_is_exit_1(run: Run) -> None:
    answer = run("list", "--kind", "letter", "--json")
    assert (answer.status, answer.json) == (1, [])
    assert answer.err.startswith("Nothing of this kind")


def test_an_unknown_kind_is_wrong_use(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        run("list", "--kind", "poem")
    assert caught.value.code == 2
    assert "poem" in capsys.readouterr().err


# ---- show


def test_show_a_guide(run: Run) -> None:
    answer = run("show", "dismissal/settlement")
    assert answer.status == 0
    assert answer.out.startswith("Settlement agreements\n=====================\n\nChecked on 23 November 2026.")
    assert "| Deadline: 14 days to change your mind\n| Day 0 is" in answer.out
    assert "1. Say: “Ik wil dit eerst rustig lezen.” (“I want to read this first.”)" in answer.out
    assert "- BW 7:670b: Civil Code, Book 7, article 670b: 14 days to withdraw\n  https://wetten" in answer.out
    assert max(map(len, answer.out.splitlines())) <= 80


def test_show_in_dutch_or_what_there_is(run: Run) -> None:
    assert "Gecontroleerd op 23 november 2026" in run("show", "dismissal/settlement", "--lang", "nl").out
    answer = run("show", "dismissal/payment", "--lang", "nl")
    assert answer.out.startswith("The payment\n")
    assert answer.err == "This page is not in Dutch yet. Here it is in English.\n"


def test_show_a_section(run: Run) -> None:
    assert run("show", "dismissal/settlement", "--section", "if-you-agreed").out.split("\n")[0] == "If you agreed"
    part = run("show", "dismissal/settlement", "--section", "what-to-do").out
    assert "If you agreed" in part, "smaller headings belong to it"
    assert "Together" not in part
    assert run("show", "offer", "--section", "get-advice").out.startswith("[ ] Get advice\n")
    assert run("show", "offer", "--section", "first-days").out.count("[ ]") == 2


@pytest.mark.parametrize("noun", ["dismissal/settlement", "offer"])
def test_an_unknown_section(noun: str, run: Run) -> None:
    with pytest.raises(UnknownId, match=r"has no section \"x\"\. It has: "):
        run("show", noun, "--section", "x")


def test_show_a_table_with_amounts(run: Run) -> None:
    text = run("show", "dismissal/payment").out
    assert "2025  €\u00a098,000\nnow   €\u00a0102,000 (from 1 January to 31 December 2026)" in text


def test_show_a_checklist_a_term_and_a_figure(run: Run) -> None:
    checklist = run("show", "offer").out
    assert "    - Due: +14d from signed (set by law)\n    - After: get-advice" in checklist
    assert "- Day of the offer: The day on which you got the text." in checklist
    term = run("show", "bedenktijd").out
    assert term.startswith("de bedenktijd: time to change your mind\n")
    assert "≠ opzegtermijn: That one counts" in term
    figure = run("show", "highest-payment", "--lang", "nl").out
    assert "€\u00a0102.000: geldt van 1 januari tot en met 31 december 2026, BW 7:673, uit" in figure


def test_show_json_is_an_entry_and_the_texts(run: Run) -> None:
    found = run("show", "dismissal/settlement", "--json").json
    assert list(found) == [*ENTRY, "html", "text"]
    assert found["html"].startswith('<p class="lead">')
    part = run("show", "dismissal/settlement", "--section", "together", "--json").json
    assert part["html"].startswith('<h2 id="together">')
    assert run("show", "offer", "--json").json["html"] == ""


@pytest.mark.parametrize("words", ["checklist:offer", "list:offer", "offer"])
def test_an_id_may_have_its_kind_in_front(words: str, run: Run) -> None:
    assert run("show", words).out.startswith("You are offered a settlement")


@pytest.mark.parametrize("words", ["nothing", "situation:offer", "page:dismissal/not-yet-written"])
def test_an_unknown_id(words: str, run: Run) -> None:
    with pytest.raises(UnknownId, match="handbook list"):
        run("show", words)


# ---- check


def test_a_good_handbook(run: Run) -> None:
    answer = run("check")
    assert (answer.status, answer.out) == (0, "Nothing to mend in handbook.\n")
    assert run("check", "--json").json == []


def test_findings_say_where_and_what_to_do(run: Run, sources: Path) -> None:
    path = sources / "situations" / "let-go.en.md"
    path.write_text(path.read_text("utf-8").replace("Ask for time.", "Ask for € 500."), "utf-8")
    answer = run("check")
    assert answer.status == 1
    assert answer.out.splitlines() == [
        "handbook/situations/let-go.en.md:15: HB041 error",
        '    The amount "€ 500." is typed.',
        "    → Put it into figures.yaml and write {{its-id}}.",
        "1 error in 1 file.",
    ]
    (finding,) = run("check", "--json").json
    assert finding == {
        "rule": "HB041", "level": "error", "path": "handbook/situations/let-go.en.md", "line": 15,
        "message": 'The amount "€ 500." is typed.', "advice": "Put it into figures.yaml and write {{its-id}}.",
    }  # fmt: skip


def test_a_part_of_the_handbook(run: Run, sources: Path) -> None:
    for name in ("let-go", "example"):
        (sources / "situations" / f"{name}.en.md").write_text("x", "utf-8")
    assert run("check", str(sources / "situations" / "let-go.en.md")).out.count("HB003") == 1
    assert run("check", str(sources / "situations")).out.count("HB003") == 2
    assert run("check", str(sources / "guides")).status == 0
    assert run("check", str(sources.parent), checkout=None).out.count("HB003") == 2


def test_a_lagging_translation_does_not_fail(run: Run, sources: Path) -> None:
    path = sources / "checklists" / "offer.en.md"
    path.write_text(path.read_text("utf-8") + "\nMore.\n", "utf-8")
    answer = run("check")
    assert answer.status == 0
    assert "HB064 warning" in answer.out
    assert "1 warning in 1 file." in answer.out


def test_stamping(run: Run, sources: Path) -> None:
    english = sources / "checklists" / "offer.en.md"
    english.write_text(english.read_text("utf-8") + "\nMore.\n", "utf-8")
    answer = run("check", "--stamp", str(english.with_name("offer.nl.md")))
    assert answer.status == 0
    assert "now follows the English text" in answer.out
    assert run("check").out == "Nothing to mend in handbook.\n"


def test_check_outside_a_checkout(run: Run, tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="run it in a checkout"):
        run("check", checkout=None)
    with pytest.raises(UsageError, match=r"contents\.yaml"):
        run("check", str(tmp_path / "nowhere"))


@pytest.mark.parametrize("missing", ["markdown", "yaml", "app.compiler"])
def test_check_without_its_libraries(missing: str, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in an installed app: neither the compiler nor its libraries are there."""
    import sys

    for name in [name for name in sys.modules if name.partition(".")[0] == missing or name.startswith("app.compiler")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(HandbookError, match="make setup"):
        run("check")
