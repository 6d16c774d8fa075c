"""Every test gets its own folders; Qt runs offscreen; a made-up handbook is small and knows both languages."""

import datetime
import hashlib
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import msgspec
import pytest

from app.content import (
    Bilingual,
    Bundle,
    Catalogue,
    Checklist,
    DueRule,
    Group,
    Guide,
    Item,
    KeyDate,
    Language,
    Manifest,
    Phase,
    Section,
    Situation,
    Source,
    Term,
    Topic,
)
from app.paths import Paths, find_paths

CHECKED = datetime.date(2026, 11, 23)
CHECK_BY = datetime.date(2027, 7, 1)
SOURCE = Source("BW 7:670b", "Civil Code, Book 7, article 670b", "https://wetten.overheid.nl/BWBR0005290/")

_TEXTS: dict[tuple[str, Language], tuple[str, str]] = {
    ("dismissal/settlement-agreement", "en"): (
        "Settlement agreements",
        '<p class="lead">You can say no, ask for more, or ask for time.</p>'
        '<div class="callout deadline"><p class="callout-title">14 days to change your mind</p>'
        "<p>You can withdraw within <strong>14 days</strong>.</p></div>"
        '<h2 id="what-it-is">What it is</h2><p>In Dutch it is a '
        '<a href="term:vaststellingsovereenkomst">vaststellingsovereenkomst</a>.</p>'
        '<h2 id="before-you-sign">Before you sign</h2><ol><li>Ask for time.</li><li>Read '
        '<a href="page:works-council/start-one#in-short">about councils</a>.</li></ol>',
    ),
    ("dismissal/settlement-agreement", "nl"): (
        "Vaststellingsovereenkomst",
        '<p class="lead">Je mag nee zeggen.</p><h2 id="what-it-is">Wat het is</h2><p>Een contract.</p>'
        '<h2 id="before-you-sign">Voordat je tekent</h2><p>Vraag tijd.</p>',
    ),
    ("works-council/start-one", "en"): (
        "Start a works council",
        '<p class="lead">From 50 people the law is on your side.</p><h2 id="in-short">In short</h2><p>Ask for it.</p>',
    ),
}


def _guide(guide_id: str, lang: Language, title: str) -> Guide:
    sections: tuple[Section, ...] = (
        Section("what-it-is", 2, "What it is"),
        Section("before-you-sign", 2, "Before you sign"),
    )
    if guide_id.startswith("works"):
        sections = (Section("in-short", 2, "In short"),)
    return Guide(
        id=guide_id, lang=lang, title=title, summary=f"{title} in one sentence.", topic=guide_id.split("/")[0],
        lead="The lead.", checked=CHECKED, check_by=CHECK_BY, sources=(SOURCE,), sections=sections, minutes=3, words=500,
        checklists=("start-a-works-council",),
    )  # fmt: skip


def _checklist(lang: Language, title: str) -> Checklist:
    items = (
        Item("count-people", "Count the people", "<p>Count.</p>", "Count.", "f1", read="works-council/start-one#in-short"),
        Item("choose-day", "Choose the election day", "<p>Choose.</p>", "Choose.", "f2", after=("count-people",)),
        Item("publish-list", "Publish the voter list", "<p>Publish.</p>", "Publish.", "f3", kind="legal",
             due=DueRule("election-day", 0, -63, "-9w"), after=("choose-day",)),
        Item("lunch", "Hold a lunch meeting", "<p>Eat.</p>", "Eat.", "f4", optional=True),
    )  # fmt: skip
    return Checklist(
        id="start-a-works-council", lang=lang, title=title, summary="From head count to first meeting.",
        topic="works-council", lead="You choose a day.", checked=CHECKED, check_by=CHECK_BY, sources=(SOURCE,),
        key_dates=(KeyDate("election-day", "Election day", "The day of the vote."),), duration="4 months",
        people="Better with 3 people", guides=("works-council/start-one",),
        phases=(Phase("ready", "Get ready", items[:2]), Phase("election", "The election", items[2:])),
    )  # fmt: skip


def _catalogue() -> Catalogue:
    topics = (
        Topic(
            "dismissal",
            Bilingual("Losing your job", "Ontslag"),
            ("dismissal/settlement-agreement", "dismissal/unwritten"),
        ),
        Topic("works-council", Bilingual("Works council", "Ondernemingsraad"), ("works-council/start-one",)),
    )
    return Catalogue(
        groups=(Group("know-your-rights", Bilingual("Know your rights", "Ken je rechten"), topics),),
        guides=tuple(_guide(guide_id, lang, title) for (guide_id, lang), (title, _) in _TEXTS.items()),
        situations=(
            Situation("being-let-go", "en", "I'm being let go", "Don't sign yet.", "exit", CHECKED, CHECK_BY, (),
                      guides=("dismissal/settlement-agreement",)),
            Situation("burned-out", "en", "I'm burned out", "Rest first.", "clock", CHECKED, CHECK_BY, (), more=True),
        ),
        checklists=(_checklist("en", "Start a works council"), _checklist("nl", "Richt een ondernemingsraad op")),
        terms=(
            Term("vaststellingsovereenkomst", "vaststellingsovereenkomst", "settlement agreement",
                 Bilingual("A contract that ends your job.", "Een contract dat je baan beëindigt."), article="de", short="VSO",
                 guides=("dismissal/settlement-agreement",)),
            Term("ondernemingsraad", "ondernemingsraad", "works council",
                 Bilingual("A group of staff, chosen by staff.", "Een groep collega's."), article="de", short="OR"),
        ),
        figures=(),
    )  # fmt: skip


def write_bundle(folder: Path) -> Path:
    """A small bundle without a search index."""
    files = {"catalogue.json": msgspec.json.encode(_catalogue())}
    files |= {f"pages/{lang}/{guide_id}.html": html.encode() for (guide_id, lang), (_, html) in _TEXTS.items()}
    page = b'<h2 id="first-24-hours">First 24 hours</h2><ol><li>Do not sign.</li></ol>'
    files |= {f"situations/en/{name}.html": page for name in ("being-let-go", "burned-out")}
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    hashes = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    (folder / "manifest.json").write_bytes(msgspec.json.encode(Manifest(1, "test", CHECKED, hashes)))
    return folder


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test touches the developer's own data."""
    monkeypatch.setenv("HANDBOOK_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("HANDBOOK_PASSPHRASE_FILE", raising=False)


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Callable[[str], None]:
    """Print a count into the output of the run."""

    def print_now(text: str) -> None:
        with capsys.disabled():
            print(f"\n{text}")

    return print_now


@pytest.fixture
def quick_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is one: a slow disk makes the same test ten times as long, and shows no more."""
    memory = Path("/dev/shm")
    if not (memory.is_dir() and os.access(memory, os.W_OK)):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=memory, prefix="handbook-test-") as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def bundle_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The made-up handbook on disk; do not change it, copy it."""
    return write_bundle(tmp_path_factory.mktemp("bundle"))


@pytest.fixture
def bundle(bundle_folder: Path) -> Bundle:
    """The made-up handbook, opened."""
    return Bundle.open(bundle_folder)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """Paths of the checkout with a data folder of this test's own."""
    return find_paths(str(tmp_path / "data"))


@pytest.fixture
def today() -> datetime.date:
    """A Monday."""
    return CHECKED


def pytest_report_header() -> Iterator[str]:
    """What the pictures and widgets are painted on."""
    yield f"Qt platform: {os.environ['QT_QPA_PLATFORM']}"
