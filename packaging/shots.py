"""Pictures of every screen in every state, each beside the design's: `make shots`.

    python packaging/shots.py build/shots [--design FOLDER] [--only WORDS]

A picture's name says screen, language, theme, size and text size: `home.en.light.1280x800.100.png`. Where the
folder of the design's pictures is given, a sheet with both lies beside it (`home.en.light.1280x800.100.beside.png`).
`index.html` shows them all. Personal data is made up and lives in a folder that is removed at the end.
"""

import argparse
import datetime
import html
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.content import LANGUAGES, Bundle
from app.content.page_text import page_text
from app.launch import open_bundle
from app.paths import find_paths
from app.settings import Settings
from app.tracker import Bookmark, DiaryEntry, Tracker
from app.tracker.passages import Passage, passage_at
from app.ui.shell.application import Application
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place
from app.ui.vault.first_run import STORED
from app.vault import MIN_COST

MARKED = "dismissal/settlement-agreement"
PASSPHRASE = "made up for the pictures"
Step = Callable[[MainWindow], None]


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen: how to get there, and the design's picture of it for some variants ("light", "dark", "narrow" …)."""

    name: str
    go: Step
    design: dict[str, str]


@dataclass(frozen=True, slots=True)
class Variant:
    """How a screen is shown."""

    lang: str
    theme: str
    width: int
    height: int
    percent: int

    @property
    def name(self) -> str:
        return f"{self.lang}.{self.theme}.{self.width}x{self.height}.{self.percent}"


PLAIN = Variant("en", "light", 1280, 764, 100)  # the design's 1280 x 800 hold a title bar of 36
VARIANTS = [
    PLAIN,
    Variant("en", "dark", 1280, 764, 100),
    Variant("nl", "light", 1280, 764, 100),
    Variant("nl", "dark", 1280, 764, 100),
    Variant("en", "light", 900, 564, 100),
    Variant("nl", "light", 900, 564, 100),
    Variant("en", "light", 720, 520, 100),
    Variant("nl", "light", 720, 520, 100),
    Variant("en", "light", 1920, 1080, 100),
    Variant("en", "light", 1280, 764, 150),
    Variant("nl", "light", 1280, 764, 150),
    Variant("en", "light", 1280, 764, 200),
    Variant("nl", "light", 1280, 764, 200),
]


def place(*args: str) -> Step:
    """Go to a place."""
    return lambda window: window.go(Place(*args))  # type: ignore[arg-type]


def search(words: str) -> Step:
    """Open the search over Home."""

    def step(window: MainWindow) -> None:
        window.go(Place("home"))
        window.open_search(words)

    return step


def run_of(window: MainWindow, name: str) -> str:
    """The id of a made-up run."""
    tracker = window.services.session.tracker
    assert tracker is not None
    return next(run.id for run in tracker.state.runs if run.name == name)


def running(window: MainWindow) -> None:
    """The running checklist; in a compact window the list, as a step would take its place."""
    step = "" if window._width() == "compact" else "make-the-voter-list"
    window.go(Place("run", run_of(window, "Garden"), step))


def marked_page(window: MainWindow) -> None:
    """A guide with marks, the note of one open."""
    window.go(Place("guide", MARKED))
    window.actions_by_name["next_mark"].trigger()
    window.actions_by_name["next_mark"].trigger()


def calculator(window: MainWindow) -> None:
    """A calculator with its answers."""
    window.services.session.answers.update({
        "first-day-of-work": "1 March 2019", "last-day-of-contract": "31 December 2026", "monthly-wage": "4,200.00",
    })  # fmt: skip
    window.go(Place("calculators"))
    window.go(Place("calculator", "transition-payment"))


def letter(window: MainWindow) -> None:
    """A letter, half filled in."""
    window.services.session.answers.update({
        "letter.name": "N. de Wit", "letter.recipient": "HR", "day-of-the-offer": "23 November 2026",
    })  # fmt: skip
    window.go(Place("letters"))
    window.go(Place("letter", "time-to-read-an-offer"))


def lock_page(window: MainWindow) -> None:
    """The lock page, over an empty frame."""
    window.go(Place("home"))
    window.show_lock_page()


def first_run(window: MainWindow) -> None:
    """The first page of the first run."""
    window._covers.show_first_run()


def first_run_computer(window: MainWindow) -> None:
    """The page that asks whose computer this is."""
    window.services.settings.set("first_run_done", False)
    window._covers.show_first_run()
    window.services.settings.set("first_run_done", True)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)


def first_run_stored(window: MainWindow) -> None:
    """The page about what is stored."""
    first_run_passphrase(window)
    window._covers.currentWidget()._show_step(STORED)


def first_run_passphrase(window: MainWindow) -> None:
    """The page about the passphrase."""
    window._covers.show_first_run(only_passphrase=True)


SCREENS = [
    Screen("home", place("home"), {
        "en.light": "01-home-light", "en.dark": "01-home-dark", "nl.light": "01-home-dutch"}),
    Screen("situation", place("situation", "being-let-go"), {}),
    Screen("reader", place("guide", "dismissal/settlement-agreement"), {
        "en.light": "02-reader-light", "en.dark": "02-reader-dark", "narrow": "12-reader-narrow-900x600",
        "large": "12-reader-large-text-150"}),
    Screen("reader-end", place("guide", "dismissal/settlement-agreement", "sources"), {
        "en.light": "02-reader-light-full"}),
    Screen("reader-marks", marked_page, {}),
    Screen("marks", place("marks"), {}),
    Screen("search", search("notice period"), {"en.light": "03-search-results"}),
    Screen("search-nothing", search("xqzv"), {"en.light": "03-search-no-results"}),
    Screen("checklists", place("checklists"), {"en.light": "04-checklists-library"}),
    Screen("template", place("template", "settlement-offer"), {"en.light": "04-checklists-library"}),
    Screen("run", running, {"en.light": "05-checklist-running-light", "en.dark": "05-checklist-running-dark",
                            "narrow": "12-checklist-narrow-900x600", "large": "12-checklist-large-text-150"}),
    Screen("diary", place("diary"), {}),
    Screen("deadlines", place("deadlines"), {"en.light": "06-deadlines"}),
    Screen("calculators", place("calculators"), {}),
    Screen("calculator", calculator, {"en.light": "07-calculator-transition-payment"}),
    Screen("letters", place("letters"), {}),
    Screen("letter", letter, {"en.light": "08-letter-fill-in"}),
    Screen("glossary", place("glossary", "ondernemingsraad"), {"en.light": "09-glossary"}),
    Screen("settings", place("settings"), {}),
    Screen("settings-privacy", place("settings", "privacy"), {"en.light": "11-settings-privacy"}),
    Screen("settings-data", place("settings", "data"), {}),
    Screen("settings-keys", place("settings", "keys"), {}),
    Screen("settings-about", place("settings", "about"), {}),
    Screen("first-run", first_run, {"en.light": "10-first-run-1-language"}),
    Screen("first-run-computer", first_run_computer, {}),
    Screen("first-run-stored", first_run_stored, {"en.light": "10-first-run-3-what-is-stored"}),
    Screen("first-run-passphrase", first_run_passphrase, {"en.light": "10-first-run-2-passphrase"}),
    Screen("lock", lock_page, {"en.light": "10-lock-screen"}),
]  # fmt: skip


def fill(tracker: Tracker, bundle: Bundle) -> None:
    """Two made-up runs, one well under way, and a diary."""
    today = datetime.date.today()
    checklist = bundle.checklist("start-a-works-council", "en")
    run = tracker.start_run(checklist, "Garden", today + datetime.timedelta(weeks=12))
    items = list(checklist.items())
    for item in items[:7]:
        tracker.tick(run.id, item.id, item.fingerprint)
    tracker.skip(run.id, items[2].id, "They are not in our company")
    own = tracker.add_step(run.id, "Ask HR for the staff list", "run-the-election", items[8].id)
    tracker.set_own_due(run.id, own.id, today - datetime.timedelta(days=3))
    for item, note in zip(
        items[3:10:3], ("Sent by e-mail.", "Four of us.", "Temps count after 15 months."), strict=True
    ):
        tracker.set_note(run.id, item.id, f"{note} Do not use the company drive for our draft.")
    tracker.set_who(run.id, items[9].id, "S., me")
    other = bundle.checklist("settlement-offer", "en")
    second = tracker.start_run(other, "Paperwork", today - datetime.timedelta(days=2))
    tracker.set_key_date(second.id, "answer-by", today + datetime.timedelta(days=1))
    first, *_ = other.items()
    tracker.tick(second.id, first.id, first.fingerprint)
    for days, what, said in (
        (6, "HR asked me into a meeting without a subject.", "“Nothing to worry about.”"),
        (2, "I got the text of a settlement agreement.", "“Please sign before Friday.”"),
    ):
        entry = DiaryEntry(0, datetime.datetime.min, today - datetime.timedelta(days=days), what, "9:30",
                           "M. of HR, my manager", said, "Mail of 9:41, in my private mailbox", second.id)  # fmt: skip
        tracker.add_entry(entry)
    mark(tracker, bundle)


def mark(tracker: Tracker, bundle: Bundle) -> None:
    """Bookmarks, marks and notes in both languages; one passage has changed since, one is gone."""
    keep = tracker.reading
    keep.toggle_bookmark(Bookmark("guide", "works-council/start-one"))
    keep.toggle_bookmark(Bookmark("term", "ondernemingsraad"))
    for lang in LANGUAGES:
        page = page_text(bundle.guide_html(bundle.guide(MARKED, lang)))
        lines = list(re.finditer(r"[^\n]{60,}", page.text))
        for number, note in ((0, ""), (2, "Ask the union who pays the lawyer. S. knows one."), (5, "")):
            line = lines[number]
            passage = passage_at(page, line.start(), line.start() + page.text[line.start() : line.end()].rindex(" "))
            assert passage is not None
            keep.add_mark("guide", MARKED, lang, passage, note)
        changed = passage_at(page, lines[8].start(), lines[8].end())
        assert changed is not None
        words = changed.quote.split()
        keep.add_mark("guide", MARKED, lang, replace(changed, quote=" ".join(["Formerly", *words[1:]])), "Look again.")
    gone = Passage("before-you-sign", "You have 14 days to think about an offer, in every case.")
    keep.add_mark("guide", MARKED, "en", gone, "Is this still so?")


def wanted(only: str) -> Iterator[tuple[Screen, Variant]]:
    """Screens and variants whose joined name holds every word of `only`; variants outside, as they cost most."""
    for variant in VARIANTS:
        for screen in SCREENS:
            name = f"{screen.name}.{variant.name}"
            if all(word in name for word in only.split()):
                yield screen, variant


def settle(seconds: float) -> None:
    """Let the app work."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(0.004)


def design_of(screen: Screen, variant: Variant, folder: Path | None) -> Path | None:
    """The design's picture of this screen in this variant."""
    if variant.width == 900:
        key = "narrow"
    elif variant.percent == 150:
        key = "large"
    else:
        key = f"{variant.lang}.{variant.theme}"
    name = screen.design.get(key) if variant.percent in (100, 150) and variant.width in (900, 1280) else None
    path = folder / f"{name}.png" if folder and name else None
    return path if path and path.is_file() else None


def lay_beside(picture: QImage, design: Path, to: Path) -> None:
    """Save both pictures in one, the design's at the left without its title bar."""
    other = QImage(str(design))
    if other.height() in (600, 800):
        other = other.copy(0, 36, other.width(), other.height() - 36)
    height = max(other.height(), picture.height())
    sheet = QImage(other.width() + picture.width() + 16, height, QImage.Format.Format_RGB32)
    sheet.fill(QColor(Qt.GlobalColor.magenta))
    painter = QPainter(sheet)
    painter.drawImage(QPoint(0, 0), other)
    painter.drawImage(QPoint(other.width() + 16, 0), picture)
    painter.end()
    sheet.save(str(to))


def main() -> int:
    """Take them."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--design", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--translations", type=Path, help="other catalogues, such as the pseudo-language's")
    args = parser.parse_args()
    args.folder.mkdir(parents=True, exist_ok=True)
    rows = []
    with tempfile.TemporaryDirectory() as data:
        paths = find_paths(data)
        if args.translations:
            paths = paths._replace(translations=args.translations.absolute())
        settings = Settings(paths.settings)
        settings.set("first_run_done", True)
        bundle = open_bundle(paths)
        application = Application(paths, settings, cost=MIN_COST)
        sys.excepthook = sys.__excepthook__  # nobody is there to read a dialog
        window = application.make_window(bundle)
        window.services.session.claim_folder()
        window.show()
        window.start()
        opened: list[bool] = []
        window.services.session.create(PASSPHRASE, lambda: opened.append(True), print)
        while not opened:
            settle(0.05)
        tracker = window.services.session.tracker
        assert tracker is not None
        fill(tracker, bundle)
        now: Variant | None = None
        for screen, variant in wanted(args.only):
            if variant != now:
                settings.set("theme", variant.theme)
                settings.set("text_scale", variant.percent / 100)
                window.set_language(variant.lang)
                window.resize(variant.width, variant.height)
                settle(0.3)
                now = variant
            window._covers.show_frame()
            try:
                screen.go(window)
            except Exception as error:
                print(f"{screen.name}: {error!r}", file=sys.stderr)
                continue
            settle(0.7 if "search" in screen.name else 0.35)
            name = f"{screen.name}.{variant.name}"
            picture = window.grab().toImage()
            picture.save(str(args.folder / f"{name}.png"))
            design = design_of(screen, variant, args.design)
            if design:
                lay_beside(picture, design, args.folder / f"{name}.beside.png")
            rows.append(f'<h2>{html.escape(name)}</h2><img src="{name}{".beside" if design else ""}.png">')
        window.services.session.forget()
        window.services.jobs.close()
    (args.folder / "index.html").write_text("<!doctype html><title>Screens</title>" + "\n".join(rows), "utf-8")
    print(f"{len(rows)} pictures are in {args.folder}; index.html shows them all.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
