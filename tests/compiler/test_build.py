"""Compiling a whole handbook: what comes out, in which order, twice the same, and never half."""

import datetime
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

from app.compiler import check_handbook, compile_handbook, is_stale
from app.content import LANGUAGES, Bundle, Checklist
from app.errors import ContentError
from app.search.hit import Document

TODAY = datetime.date(2026, 11, 24)
PageWriter = Callable[..., Path]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "build" / "bundle"


def build(handbook: Path, out: Path) -> Bundle:
    return compile_handbook(handbook, out, TODAY)


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def files(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


# ---- what comes out


def test_nouns_stand_in_the_order_of_the_contents(handbook: Path, out: Path) -> None:
    edit(handbook / "contents.yaml", "[settlement, payment,", "[payment, settlement,")
    catalogue = build(handbook, out).catalogue
    assert [(guide.id, guide.lang) for guide in catalogue.guides] == [
        ("dismissal/payment", "en"), ("dismissal/settlement", "en"), ("dismissal/settlement", "nl"),
    ]  # fmt: skip
    assert [(checklist.id, checklist.lang) for checklist in catalogue.checklists] == [("offer", "en"), ("offer", "nl")]
    assert catalogue.groups[0].topics[0].guides[-1] == "dismissal/not-yet-written"


def test_a_guide(handbook: Path, out: Path) -> None:
    bundle = build(handbook, out)
    guide = bundle.guide("dismissal/settlement", "en")
    assert guide.topic == "dismissal"
    assert guide.lead == "You can say no, or ask for time. You never have to sign today."
    assert [(section.id, section.level) for section in guide.sections] == [
        ("what-to-do", 2), ("if-you-agreed", 3), ("together", 2),
    ]  # fmt: skip
    assert guide.minutes == 1
    assert guide.words == len("".join(_texts(bundle.guide_html(guide))).split())
    assert guide.related == ("dismissal/payment",), "what is not written is left out"
    assert guide.letters == (), "a letter that is not written is left out"
    assert not guide.lags
    html = bundle.guide_html(guide)
    assert '<a href="page:dismissal/payment#how-much">' in html
    assert "the next page" in html
    assert "not-yet-written" not in html


def _texts(html: str) -> list[str]:
    from xml.etree.ElementTree import fromstring

    return list(fromstring(f"<p>{html}</p>").itertext())


def test_reading_time_is_rounded_up(handbook: Path, out: Path, page: PageWriter) -> None:
    page("One sentence.\n\n## Part {#part}\n\n" + "You ask a friend. " * 100)
    guide = build(handbook, out).guide("dismissal/example", "en")
    assert (guide.words, guide.minutes) == (403, 3)


def test_check_by_is_the_earliest_day(handbook: Path, out: Path) -> None:
    edit(handbook / "figures.yaml", "check_by: 2027-01-01", "check_by: 2026-12-24")
    assert build(handbook, out).guide("dismissal/payment", "en").check_by == datetime.date(2026, 12, 24)


def test_check_by_follows_the_last_day_of_an_amount(handbook: Path, out: Path) -> None:
    edit(handbook / "figures.yaml", "valid_until: 2026-12-31", "valid_until: 2026-12-15")
    edit(handbook / "figures.yaml", "check_by: 2027-01-01", "check_by: 2026-12-16")
    assert build(handbook, out).guide("dismissal/payment", "en").check_by == datetime.date(2026, 12, 16)
    assert build(handbook, out).guide("dismissal/settlement", "en").check_by == datetime.date(2027, 7, 1)


def test_a_checklist(handbook: Path, out: Path) -> None:
    checklist = build(handbook, out).checklist("offer", "en")
    assert checklist.lead == "For everyone who gets an offer to leave."
    assert [phase.id for phase in checklist.phases] == ["first-days", "after-your-yes"]
    first, second, third = checklist.items()
    assert (first.id, first.kind, first.minutes, first.letter) == ("ask-for-time", "own", 10, "")
    assert first.read == "dismissal/settlement#what-to-do"
    assert first.due is not None
    assert (first.due.key_date, first.due.days) == ("offer", 1)
    assert first.html == "<p>Say that you need time. Use the calculator.</p>"
    assert first.text == "Say that you need time. Use the calculator."
    assert (second.optional, second.after, second.read) == (True, ("ask-for-time",), "")
    assert third.kind == "legal"
    assert third.due is not None
    assert (third.due.key_date, third.due.days, third.due.text) == ("signed", 14, "+14d from signed")


def fingerprints(checklist: Checklist) -> list[str]:
    return [item.fingerprint for item in checklist.items()]


def test_a_steps_fingerprint_is_the_same_in_both_languages(handbook: Path, out: Path) -> None:
    bundle = build(handbook, out)
    assert fingerprints(bundle.checklist("offer", "nl")) == fingerprints(bundle.checklist("offer", "en"))
    assert len(set(fingerprints(bundle.checklist("offer", "en")))) == 3


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("### Ask for time {", "### Ask for more time {"),
        ("Say that you need time.", "Say that you need two weeks."),
        ("    due: +1d", "    due: +2d"),
        ("    due: +1d", "    kind: employer\n    due: +1d"),
        ("    read: dismissal/settlement#what-to-do", "    read: dismissal/settlement#together"),
    ],
)
def test_a_change_of_one_step_changes_its_fingerprint_only(old: str, new: str, handbook: Path, out: Path) -> None:
    before = fingerprints(build(handbook, out).checklist("offer", "en"))
    edit(handbook / "checklists" / "offer.en.md", old, new)
    (handbook / "checklists" / "offer.nl.md").unlink()
    after = fingerprints(build(handbook, out).checklist("offer", "en"))
    assert after[0] != before[0]
    assert after[1:] == before[1:]


def test_a_step_can_be_a_numbered_line_without_being_another_step(handbook: Path, out: Path) -> None:
    before = build(handbook, out).checklist("offer", "en")
    assert [item.line for item in before.items()] == [0, 0, 0]
    (handbook / "lines.yaml").write_text("offer:\n  ask-for-time: 1\n", "utf-8")
    bundle = build(handbook, out)
    for lang in LANGUAGES:
        assert [item.line for item in bundle.checklist("offer", lang).items()] == [1, 0, 0]
    assert fingerprints(bundle.checklist("offer", "en")) == fingerprints(before)


@pytest.mark.parametrize(
    "entry",
    ["other:\n  ask-for-time: 1", "offer:\n  get-lunch: 1", "offer:\n  take-it-back: 1", "offer:\n  ask-for-time: 0"],
)
def test_a_line_of_nothing_is_a_finding(entry: str, handbook: Path) -> None:
    (handbook / "lines.yaml").write_text(f"{entry}\n", "utf-8")
    findings = check_handbook(handbook, TODAY)
    assert [(finding.rule, finding.path, finding.line) for finding in findings] == [("HB055", "handbook/lines.yaml", 2)]


def test_a_page_that_comes_to_be_written_changes_no_fingerprint(handbook: Path, out: Path, page: PageWriter) -> None:
    for lang in ("en", "nl"):
        edit(handbook / "checklists" / f"offer.{lang}.md", "dismissal/not-yet-written", "dismissal/example")
    (handbook / "checklists" / "offer.nl.md").unlink()
    before = build(handbook, out).checklist("offer", "en")
    page("One sentence.\n")
    after = build(handbook, out).checklist("offer", "en")
    assert fingerprints(after) == fingerprints(before)
    assert [item.read for item in before.items()][1] == ""
    assert [item.read for item in after.items()][1] == "dismissal/example"


def test_a_translation_lags_once_the_english_page_changes(handbook: Path, out: Path) -> None:
    assert not build(handbook, out).guide("dismissal/settlement", "nl").lags
    edit(handbook / "guides" / "dismissal" / "settlement.en.md", "Ask who else", "Ask whoever")
    bundle = build(handbook, out)
    assert bundle.guide("dismissal/settlement", "nl").lags
    assert not bundle.guide("dismissal/settlement", "en").lags


def test_a_translation_without_a_stamp_is_not_said_to_lag(handbook: Path, out: Path) -> None:
    path = handbook / "guides" / "dismissal" / "settlement.nl.md"
    line = next(line for line in path.read_text("utf-8").split("\n") if line.startswith("translated_from"))
    edit(path, line, "translated_from: 000000000000")
    assert not build(handbook, out).guide("dismissal/settlement", "nl").lags


def test_a_situation_a_term_and_a_figure(handbook: Path, out: Path) -> None:
    bundle = build(handbook, out)
    situation = bundle.situation("let-go", "en")
    assert (situation.icon, situation.more, situation.guides) == ("exit", False, ("dismissal/settlement",))
    assert "Ask for time." in bundle.situation_html(situation)
    term = bundle.term("bedenktijd")
    assert (term.article, term.also.en, term.guides) == ("de", ("cooling-off period",), ("dismissal/settlement",))
    assert term.look_alikes[0].term == "opzegtermijn"
    (figure,) = bundle.catalogue.figures
    assert [period.value for period in figure.periods] == ["98000", "102000"]


def test_pictures_come_along(handbook: Path, out: Path, page: PageWriter) -> None:
    (handbook / "images").mkdir()
    (handbook / "images" / "map.svg").write_bytes(b"<svg/>")
    page("One sentence. ![A map](map.svg)\n")
    bundle = build(handbook, out)
    assert 'src="images/map.svg"' in bundle.guide_html(bundle.guide("dismissal/example", "en"))
    assert bundle.read("images/map.svg") == b"<svg/>"


def test_what_the_index_is_given(handbook: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[Document] = []

    def take(documents: list[Document], terms: object, folder: Path) -> None:
        given.extend(documents)

    monkeypatch.setattr(import_module("app.compiler.build"), "build_index", take)
    build(handbook, out)
    found = {(document.kind, document.id, document.lang, document.section): document for document in given}
    assert len(found) == len(given)
    lead = found["guide", "dismissal/settlement", "en", ""]
    assert lead.words == ("VSO", "exit package", "vso")
    assert lead.body.startswith("You can say no")
    assert "Day 0" in lead.body, "a callout above the first heading belongs to the lead"
    assert lead.summary
    part = found["guide", "dismissal/settlement", "en", "if-you-agreed"]
    assert (part.title, part.heading, part.body, part.words) == (
        "Settlement agreements",
        "If you agreed",
        "Use the letter.",
        (),
    )
    assert found["checklist", "offer", "nl", "get-advice"].heading == "Vraag advies"
    assert found["checklist", "offer", "en", ""].words == ("they want me to sign",)
    assert found["situation", "let-go", "en", ""].words == ("fired",)
    term = found["term", "bedenktijd", "nl", ""]
    assert (term.title, term.heading) == ("bedenktijd", "time to change your mind")
    assert term.body.endswith("Je hebt 14 dagen bedenktijd.")


def test_a_bundle_may_be_read_by_everybody(handbook: Path, out: Path) -> None:
    before = os.umask(0o077)
    try:
        build(handbook, out)
    finally:
        os.umask(before)
    assert {stat.S_IMODE(path.stat().st_mode) for path in out.rglob("*") if path.is_file()} == {0o644}
    assert {stat.S_IMODE(path.stat().st_mode) for path in (out, *out.rglob("*")) if path.is_dir()} == {0o755}


# ---- the same every time


def test_compiling_twice_gives_the_same_bytes(handbook: Path, out: Path, tmp_path: Path) -> None:
    one, two = build(handbook, out), build(handbook, tmp_path / "two")
    assert one.manifest.content_version == two.manifest.content_version
    first, second = files(out), files(tmp_path / "two")
    assert first.keys() == second.keys()
    assert {n: d for n, d in first.items() if not n.startswith(("search/", "manifest"))} == {
        n: d for n, d in second.items() if not n.startswith(("search/", "manifest"))
    }
    assert {n: h for n, h in one.manifest.files.items() if not n.startswith("search/")} == {
        n: h for n, h in two.manifest.files.items() if not n.startswith("search/")
    }


def test_every_file_is_in_the_manifest(handbook: Path, out: Path) -> None:
    bundle = build(handbook, out)
    assert set(files(out)) == {*bundle.manifest.files, "manifest.json"}
    for name in bundle.manifest.files:
        bundle.read(name)


def test_the_content_version_follows_the_words(handbook: Path, out: Path) -> None:
    before = build(handbook, out).manifest.content_version
    edit(handbook / "situations" / "let-go.en.md", "Call your union.", "Call a union.")
    after = build(handbook, out).manifest.content_version
    assert before != after
    assert before.startswith("2026-11-23-")


def test_the_day_of_compiling_changes_nothing(handbook: Path, out: Path, tmp_path: Path) -> None:
    later = compile_handbook(handbook, tmp_path / "later", datetime.date(2030, 1, 1))
    assert later.manifest.content_version == build(handbook, out).manifest.content_version


# ---- stale


def test_a_fresh_bundle_is_not_stale(handbook: Path, out: Path) -> None:
    assert is_stale(handbook, out)
    build(handbook, out)
    assert not is_stale(handbook, out)


@pytest.mark.parametrize(
    "change",
    [
        lambda handbook, out: edit(handbook / "words.yaml", "VSO", "VSO, deal"),
        lambda handbook, out: (handbook / "checklists" / "offer.nl.md").unlink(),
        lambda handbook, out: (handbook / "words.yaml").rename(handbook / "other.yaml"),
        lambda handbook, out: (handbook / "situations" / "new.en.md").write_text("x"),
        lambda handbook, out: (out / "manifest.json").write_text("{"),
        lambda handbook, out: (out / "manifest.json").unlink(),
        lambda handbook, out: edit(out / "manifest.json", '"format": 1', '"format": 2'),
    ],
)
def test_stale(change: Callable[[Path, Path], object], handbook: Path, out: Path) -> None:
    build(handbook, out)
    change(handbook, out)
    assert is_stale(handbook, out)


def test_asking_loads_no_markdown(fresh_modules: Callable[[str], set[str]]) -> None:
    loaded = fresh_modules(
        "from pathlib import Path; from app.compiler import is_stale; is_stale(Path('x'), Path('y'))"
    )
    assert not loaded & {"markdown", "yaml", "PySide6", "whoosh"}


# ---- never half


class _Stopped(BaseException):
    """As Ctrl+C or a kill: nobody catches it."""


def beside(out: Path) -> list[str]:
    return sorted(path.name for path in out.parent.iterdir() if path.name != ".bundle.lock")


@pytest.mark.parametrize("moment", [0, 1, 3, 6])
def test_an_interrupted_build_leaves_the_old_bundle(moment: int, handbook: Path, out: Path) -> None:
    build(handbook, out)
    before = files(out)
    edit(handbook / "situations" / "let-go.en.md", "Call your union.", "Call a union.")

    def stop(done: int, total: int) -> None:
        if done == moment:
            raise _Stopped
        assert done < moment

    with pytest.raises(_Stopped):
        compile_handbook(handbook, out, TODAY, stop)
    if moment < 6:
        assert files(out) == before
    Bundle.open(out)
    assert beside(out) == ["bundle"]


def test_two_commands_may_compile_at_once(handbook: Path, out: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from app.compiler import ensure_compiled; from app.content import Bundle\n"
        "handbook, out = map(Path, sys.argv[1:]); ensure_compiled(handbook, out, lambda done, total: print(done))\n"
        "assert Bundle.open(out).guides('en')"
    )
    command = [sys.executable, "-c", script, str(handbook), str(out)]
    pipe = subprocess.PIPE
    running = [subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True) for _ in range(3)]
    answers = [process.communicate() for process in running]
    assert [process.returncode for process in running] == [0, 0, 0], answers
    assert sum(bool(said) for said, _ in answers) == 1, "more than one compiled"
    assert beside(out) == ["bundle"]


def test_a_folder_that_cannot_be_written_is_said_in_a_sentence(handbook: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(ContentError, match="cannot be written"):
        compile_handbook(handbook, tmp_path / "file" / "bundle", TODAY)


def test_progress_counts_to_the_end(handbook: Path, out: Path) -> None:
    steps: list[tuple[int, int]] = []
    compile_handbook(handbook, out, TODAY, lambda done, total: steps.append((done, total)))
    assert steps == [(number, 6) for number in range(7)]


def test_a_full_disk_leaves_the_old_bundle(handbook: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(handbook, out)
    before = files(out)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(import_module("app.compiler.build"), "build_index", full)
    with pytest.raises(ContentError, match="No space left"):
        build(handbook, out)
    assert files(out) == before
    assert beside(out) == ["bundle"]


def test_a_build_that_died_between_the_two_renames_is_repaired(handbook: Path, out: Path) -> None:
    build(handbook, out)
    before = files(out)
    out.rename(out.with_name(".bundle.old"))
    (out.parent / ".bundle.1234abcd.tmp").mkdir()
    assert is_stale(handbook, out)

    def stop(done: int, total: int) -> None:
        raise _Stopped

    with pytest.raises(_Stopped):
        compile_handbook(handbook, out, TODAY, stop)
    assert files(out) == before
    assert beside(out) == ["bundle"]


def test_a_swap_that_fails_puts_the_old_bundle_back(handbook: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(handbook, out)
    before = files(out)
    rename = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if self.name.endswith(".tmp"):
            raise OSError(13, "Permission denied")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(ContentError, match="Permission denied"):
        build(handbook, out)
    monkeypatch.undo()
    assert files(out) == before


# ---- findings stop it


def test_an_error_stops_the_build(handbook: Path, out: Path, page: PageWriter) -> None:
    page("See [x](page:dismissal/nowhere) and {{nothing}}.\n")
    with pytest.raises(
        ContentError, match=r"2 findings stop the build\. The first: handbook/guides/dismissal/example.en.md:"
    ):
        build(handbook, out)
    assert not out.exists()


def test_a_look_at_an_unfinished_page(handbook: Path, out: Path, page: PageWriter) -> None:
    page("See [x](page:dismissal/nowhere), {{nothing}}.\n\n## No id\n\n# Big\n\n> q\n")
    bundle = compile_handbook(handbook, out, TODAY, strict=False)
    guide = bundle.guide("dismissal/example", "en")
    assert guide.lead == "See x, {{nothing}}."
    assert guide.sections == ()
    checklist = handbook / "checklists" / "offer.en.md"
    edit(checklist, " {#get-advice}", "")
    assert len(list(compile_handbook(handbook, out, TODAY, strict=False).checklist("offer", "en").items())) == 2


def test_a_warning_stops_nothing(handbook: Path, out: Path) -> None:
    compile_handbook(handbook, out, datetime.date(2029, 1, 1))


def test_an_empty_folder_is_no_handbook(tmp_path: Path, out: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(ContentError):
        build(tmp_path / "empty", out)
    with pytest.raises(ContentError, match="no page"):
        compile_handbook(tmp_path / "empty", out, TODAY, strict=False)


def test_a_draft_is_left_out(handbook: Path, out: Path, page: PageWriter) -> None:
    page("One sentence.\n", head="status: draft\n")
    assert not build(handbook, out).has_guide("dismissal/example")
