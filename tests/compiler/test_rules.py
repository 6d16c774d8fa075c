"""One failing fixture for each rule, in cases/<rule>/; it yields that rule, on that line, and nothing else."""

import datetime
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.compiler import RULES, check_handbook
from app.compiler.finding import Finding, Findings

CASES = Path(__file__).parent / "cases"
TODAY = datetime.date(2026, 11, 24)
PageWriter = Callable[..., Path]


def found(handbook: Path, today: datetime.date = TODAY) -> list[tuple[str, int]]:
    return [(finding.rule, finding.line) for finding in check_handbook(handbook, today)]


def test_the_base_has_no_findings(handbook: Path) -> None:
    assert check_handbook(handbook, TODAY) == []


def test_every_rule_has_a_case() -> None:
    assert {case.name for case in CASES.iterdir()} == set(RULES)


@pytest.mark.parametrize("rule", sorted(RULES))
def test_case(rule: str, handbook: Path) -> None:
    shutil.copytree(CASES / rule, handbook, dirs_exist_ok=True)
    expected = (CASES / rule / "expected.txt").read_text("utf-8").strip()
    findings = check_handbook(handbook, TODAY)
    assert [(f.rule, f"{f.path}:{f.line}") for f in findings] == [(rule, f"handbook/{expected}")]
    assert findings[0].message
    assert findings[0].advice


def test_only_time_and_translations_are_warnings() -> None:
    assert {number for number, rule in RULES.items() if rule.level == "warning"} == {"HB042", "HB046", "HB064", "HB065"}
    assert {number for number, rule in RULES.items() if not rule.fails_check} == {"HB064", "HB065"}


def test_a_number_outside_the_table_is_refused() -> None:
    with pytest.raises(KeyError):
        Findings().add("HB999", "x", 1, "x")


def test_findings_are_ordered_and_said_once() -> None:
    findings = Findings()
    for path, line in (("b", 1), ("a", 9), ("a", 2), ("a", 2)):
        findings.add("HB001", path, line, "m")
    assert [(finding.path, finding.line) for finding in findings] == [("a", 2), ("a", 9), ("b", 1)]


def test_a_finding_reads_as_one_line() -> None:
    text = str(Finding("HB001", "handbook/x.md", 3, "It is missing.", "Add it."))
    assert text == "handbook/x.md:3: HB001 error: It is missing. Add it."


# ---- what the cases do not show


def test_a_link_to_what_is_listed_but_not_written_is_good(handbook: Path, page: PageWriter) -> None:
    page("See [a](page:dismissal/not-yet-written#part), [b](calc:transition-payment), [c](letter:revoke).\n")
    assert found(handbook) == []


def test_links_in_front_matter_have_their_own_line(handbook: Path, page: PageWriter) -> None:
    page("One sentence.\n", head="checklists:\n  - offer\n  - nowhere\n")
    assert found(handbook) == [("HB010", 12)]


def test_a_step_reads_a_section_that_exists(handbook: Path) -> None:
    path = handbook / "checklists" / "offer.en.md"
    path.write_text(path.read_text("utf-8").replace("settlement#what-to-do", "settlement#what-to-drop"), "utf-8")
    assert ("HB011", 29) in found(handbook)


def test_code_is_no_link_and_no_tag(handbook: Path, page: PageWriter) -> None:
    page("Type `[x](https://example.org)` or `<b>`.\n")
    assert found(handbook) == []


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        ("One.\n\n# Title {#title}\n\nText.\n", "HB033"),
        ("One.\n\n#### Small {#small}\n\nText.\n", "HB033"),
        ("One.\n\n## Sources {#sources}\n\nText.\n", "HB033"),
        ("One.\n\n## P {#p}\n\n- a\n    - b\n        - c\n", "HB033"),
        ("One.\n\n## P {#p}\n\n| A | B |\n| 1 | 2 |\n", "HB033"),
        ("One.\n\n## P {#p}\n\n```\ncode\n```\n", "HB030"),
        ("One.\n\n## P {#p}\n\n    code\n", "HB030"),
        ("One.\n\n## P {#p}\n\n---\n\nTwo.\n", "HB030"),
        ("A&nbsp;b.\n", "HB030"),
        ("One.\n\n## P {#p}\n\n> A quotation.\n", "HB032"),
        ("One.\n\n## P {#p}\n\n> [!careful]\n> Text.\n", "HB032"),
        ("One.\n\n## P {#p}\n\n- a\n\n  > [!careful] Inside a list\n  > Text.\n", "HB030"),
        ("It costs 20 euro.\n", "HB041"),
        ("It costs EUR 20.\n", "HB041"),
        ("You get {{highest-payment@2024-01-01}}.\n", "HB013"),
        ("You get {{highest-payment@2026-02-30}}.\n", "HB013"),
    ],
)
def test_trouble(body: str, rule: str, handbook: Path, page: PageWriter) -> None:
    page(body)
    assert {finding.rule for finding in check_handbook(handbook, TODAY)} == {rule}


def test_an_example_may_name_an_amount(handbook: Path, page: PageWriter) -> None:
    page("One sentence.\n\n> [!example] What one worker got\n> She got € 3,000.\n")
    assert found(handbook) == []


def test_only_what_is_unknown_on_its_own_line_is_reported_in_yaml(handbook: Path) -> None:
    path = handbook / "glossary.yaml"
    path.write_text(path.read_text("utf-8").replace("  say:", "  says:"), "utf-8")
    assert found(handbook) == [("HB002", 4)]


def test_an_id_used_twice_in_yaml(handbook: Path) -> None:
    with (handbook / "glossary.yaml").open("a", encoding="utf-8") as file:
        file.write("bedenktijd:\n  nl: bedenktijd\n  en: x\n  meaning: {en: x, nl: x}\n")
    assert [rule for rule, _ in found(handbook)] == ["HB021"]


def test_words_name_a_page(handbook: Path) -> None:
    (handbook / "words.yaml").write_text("offer:\n  en: [x]\nlist:offer:\n  en: [x]\n", "utf-8")
    assert found(handbook) == [("HB010", 1)]


def test_a_file_that_is_not_utf8(handbook: Path, page: PageWriter) -> None:
    page("One.\n").write_bytes(b"---\ntitle: caf\xe9\n---\n")
    assert found(handbook) == [("HB003", 1)]


@pytest.mark.parametrize("text", ["No front matter.\n", "---\ntitle: x\nno end\n", "---\n- a list\n---\n", ""])
def test_front_matter_that_is_none(text: str, handbook: Path, page: PageWriter) -> None:
    page("").write_text(text, "utf-8")
    assert [rule for rule, _ in found(handbook)] == ["HB003"]


def test_broken_yaml_has_its_line(handbook: Path) -> None:
    (handbook / "figures.yaml").write_text("a:\n  label: {en: x\nb: c\n", "utf-8")
    rules = found(handbook)
    assert ("HB003", 3) in rules


def test_drafts_are_left_out(handbook: Path, page: PageWriter) -> None:
    page("# Anything <b>goes</b>\n", head="status: draft\n")
    assert found(handbook) == []


# ---- days


def test_the_day_of_check_by_is_past(handbook: Path) -> None:
    assert found(handbook, datetime.date(2026, 12, 31)) == []
    assert [(f.rule, f.path.removeprefix("handbook/"), f.line) for f in check_handbook(handbook, datetime.date(2027, 1, 1))] == [
        ("HB042", "figures.yaml", 4),
        ("HB042", "guides/dismissal/payment.en.md", 5),
        ("HB042", "guides/dismissal/payment.en.md", 19),
        ("HB042", "situations/let-go.en.md", 6),
    ]  # fmt: skip


def test_a_page_whose_amount_ran_out_is_named_at_the_amount(handbook: Path, page: PageWriter) -> None:
    page("You get {{highest-payment}}.\n")
    late = check_handbook(handbook, datetime.date(2027, 1, 1))
    assert ("handbook/guides/dismissal/example.en.md", 12) in [(finding.path, finding.line) for finding in late]


def test_an_amount_of_a_named_day_does_not_run_out(handbook: Path, page: PageWriter) -> None:
    path = page("In 2025 it was {{highest-payment@2025-07-01}}.\n")
    path.write_text(path.read_text("utf-8").replace("check_by: 2027-01-01", "check_by: 2027-11-23"), "utf-8")
    assert found(handbook) == []


def test_with_an_amount_the_next_half_year_is_the_limit(handbook: Path, page: PageWriter) -> None:
    path = page("You get {{highest-payment}}.\n")
    path.write_text(path.read_text("utf-8").replace("check_by: 2027-01-01", "check_by: 2027-01-02"), "utf-8")
    assert found(handbook) == [("HB043", 5)]


@pytest.mark.parametrize("key", ["checked", "check_by"])
@pytest.mark.parametrize("body", ["One sentence.\n", "You get {{highest-payment}}.\n"])
def test_a_page_of_the_last_year_there_is(key: str, body: str, handbook: Path, page: PageWriter) -> None:
    path = page(body)
    lines = [
        f"{key}: 9999-12-31" if line.startswith(f"{key}:") else line for line in path.read_text("utf-8").split("\n")
    ]
    path.write_text("\n".join(lines), "utf-8")
    assert [(f.rule, f.message) for f in check_handbook(handbook, TODAY)] == [
        ("HB004", f'"{key}: 9999-12-31" is too far away.')
    ]


def test_an_amount_that_holds_until_the_last_year_there_is(handbook: Path, page: PageWriter) -> None:
    page("You get {{highest-payment}}.\n")
    path = handbook / "figures.yaml"
    path.write_text(path.read_text("utf-8").replace("valid_until: 2026-12-31", "valid_until: 9999-12-31"), "utf-8")
    assert ("HB004", '"valid_until: 9999-12-31" is too far away.') in [
        (f.rule, f.message) for f in check_handbook(handbook, TODAY)
    ]


@pytest.mark.parametrize(
    ("checked", "latest"), [("2026-01-01", "2026-07-01"), ("2026-06-30", "2026-07-01"), ("2026-07-01", "2027-01-01"),
                            ("2026-07-31", "2027-01-01"), ("2026-12-31", "2027-01-01")]
)  # fmt: skip
def test_an_amount_is_looked_at_again_on_the_next_day_on_which_amounts_change(
    checked: str, latest: str, handbook: Path, page: PageWriter
) -> None:
    path = page("You get {{highest-payment}}.\n")
    day_after = datetime.date.fromisoformat(latest) + datetime.timedelta(days=1)
    text = path.read_text("utf-8").replace("checked: 2026-11-23", f"checked: {checked}")
    for written, rules in ((latest, set()), (day_after.isoformat(), {"HB043"})):
        path.write_text(text.replace("check_by: 2027-01-01", f"check_by: {written}"), "utf-8")
        found_here = check_handbook(handbook, datetime.date.fromisoformat(checked))
        assert {f.rule for f in found_here if f.path.endswith("example.en.md")} == rules


# ---- letters


def _letters(handbook: Path, body: str, subject: str = "Words") -> None:
    """A letter in both languages; the subject differs in the Dutch one where it is given."""
    (handbook / "letters").mkdir()
    for lang, about in (("en", "Words"), ("nl", subject)):
        (handbook / "letters" / f"revoke.{lang}.md").write_text(
            "---\ntitle: A letter\nsummary: A letter.\ntopic: dismissal\nchecked: 2026-11-01\ncheck_by: 2027-01-01\n"
            f"subject: {about}\nwhen: Now.\nwhen_not: Never.\nfields:\n"
            "  - {id: ill, kind: flag, label: Ill, optional: true}\n"
            "  - {id: wish, kind: choice, label: Wish, default: time, options: [{value: time, label: time}]}\n"
            f"---\nDear {{name}}, {{wish}}.\n\n[if ill=no] I am well.\n\n{body}\n",
            "utf-8",
        )


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        ("[if wish=tyme] I ask for time.", "HB071"),  # a paragraph that would never stand in the letter
        ("[if ill=nope] I am well.", "HB071"),
        ("[if wish = time] I ask for time.", "HB071"),  # and one whose condition would be sent along
        ("I ask. [if ill] I am ill.", "HB071"),
        ("Pay me € 500.", "HB041"),
    ],
)
def test_what_would_go_wrong_in_a_letter(body: str, rule: str, handbook: Path) -> None:
    _letters(handbook, body)
    assert {named for named, _ in found(handbook)} == {rule}


def test_a_letter_without_faults(handbook: Path) -> None:
    _letters(handbook, "[if wish=time] I ask for time.")
    assert found(handbook) == []


def test_the_subject_of_a_letter_has_the_same_gaps_in_both_languages(handbook: Path) -> None:
    _letters(handbook, "Words.", subject="Over {wish}")
    assert found(handbook) == [("HB072", 1)]


def test_the_usual_answer_of_a_choice_is_one_of_its_options(handbook: Path) -> None:
    _letters(handbook, "Words.")
    for path in (handbook / "letters").iterdir():
        path.write_text(path.read_text("utf-8").replace("default: time", "default: tyme"), "utf-8")
    assert {rule for rule, _ in found(handbook)} == {"HB070"}


# ---- languages


def test_a_missing_step_and_a_new_one(handbook: Path) -> None:
    path = handbook / "checklists" / "offer.nl.md"
    path.write_text(path.read_text("utf-8").replace("{#get-advice}", "{#get-help}"), "utf-8")
    findings = check_handbook(handbook, TODAY)
    assert [f.rule for f in findings] == ["HB023", "HB023", "HB051"]


def test_a_page_in_dutch_only_needs_no_stamp(handbook: Path, page: PageWriter) -> None:
    page("Een zin.\n", lang="nl")
    assert found(handbook) == []


def test_legal_words_in_dutch(handbook: Path) -> None:
    for lang in ("en", "nl"):
        path = handbook / "checklists" / f"offer.{lang}.md"
        text = path.read_text("utf-8")
        start, end = text.index("sources:"), text.index("guides:")
        path.write_text(text[:start] + text[end:], "utf-8")
    rules = {(f.rule, f.path.rpartition("/")[2]) for f in check_handbook(handbook, TODAY) if f.level == "error"}
    assert {("HB040", "offer.en.md"), ("HB040", "offer.nl.md"), ("HB044", "offer.nl.md")} <= rules
