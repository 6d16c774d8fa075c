"""Benchmarks (`make bench`): opening, a tick until it is saved, and locking, and how they grow with the data.

Opening is measured besides the key, which costs the same however much there is: keys are made at once here.
"""

import datetime
import itertools
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from app.tracker import Run, State, StepState, Tracker, encode
from app.vault import MIN_COST, Backups, Vault

PASSPHRASE = "parade succeed ground soup hut"
NOW = datetime.datetime(2026, 11, 24, 10, 0)
SIZES = [10, 100, 1000, 10_000]

pytestmark = [pytest.mark.usefixtures("_quick_keys"), pytest.mark.benchmark(group="vault", min_rounds=30)]


def history(count: int) -> tuple[Run, ...]:
    """Runs of twenty ticked steps each, every fifth with a note."""
    return tuple(
        Run(
            f"{number:06x}", "start-a-works-council", f"Run {number}", NOW, NOW,
            steps={
                f"step-{step}": StepState(
                    "done", NOW + datetime.timedelta(minutes=number * 20 + step),
                    note=f"Called {number * 7919 % 10007}, will write on day {step}" if step % 5 == 0 else "",
                    times={"status": NOW + datetime.timedelta(minutes=number * 20 + step)},
                )
                for step in range(20)
            },
        )
        for number in range(count)
    )  # fmt: skip


@pytest.fixture(name="home", params=SIZES, ids=lambda size: f"{size} runs")
def _home(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A data file with that many runs, on the disk that personal data would be on."""
    path = tmp_path / "own" / "notes.sealed"
    vault = Vault.create(path, PASSPHRASE, encode(State(runs=history(request.param))), MIN_COST, _backups(path))
    Tracker.over(vault).rename_run("000001", "First save packs it")
    return path


def _backups(path: Path) -> Backups:
    return Backups(path.parent / "backups")


def test_opening_besides_the_key(home: Path, benchmark: BenchmarkFixture) -> None:
    tracker = benchmark(lambda: Tracker.over(Vault.open(home, PASSPHRASE, _backups(home))))
    assert tracker.state.runs[1].name == "First save packs it"
    benchmark.extra_info["file bytes"] = home.stat().st_size


def test_a_tick_until_it_is_saved(home: Path, benchmark: BenchmarkFixture) -> None:
    tracker = Tracker.over(Vault.open(home, PASSPHRASE, _backups(home)))
    tracker.tick("000002", "before")  # the first one packs everything
    numbers = itertools.count()
    benchmark(lambda: tracker.tick("000002", f"step-new-{next(numbers)}"))
    assert not tracker.unsaved
    if benchmark.stats is not None:
        times = sorted(benchmark.stats.stats.data)
        p95_ms = times[int(len(times) * 0.95)] * 1000
        benchmark.extra_info["p95 ms"] = p95_ms
        print(
            f"\ntick to saved, {len(tracker.state.runs)} runs: p95 {p95_ms:.1f} ms, file {home.stat().st_size:,} bytes"
        )
