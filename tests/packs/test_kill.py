"""The handbook opens after an update of its pages was killed at any moment, and the notes are as they were."""

import os
import random
import shutil
import stat
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from app import packs
from app.errors import WrongPassphrase
from app.packs.publisher import publisher_text
from app.vault import MIN_COST, Vault, public_of
from tests.nursery import nursery
from tests.packs.installing import REMOVE_EACH, paths_in
from tests.packs.made import ISSUED, SEED, newer, pack_of, with_manifest

LONGEST_LIFE_S = 0.02  # some installs of the made-up handbook, on a quiet machine
PACKS = 120  # a child lives for far fewer installs; the next ones go on, and begin anew in the middle

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")


@pytest.mark.parametrize("kills", [200, pytest.param(5000, marks=pytest.mark.soak)])
def test_the_handbook_opens_after_an_update_was_killed(
    kills: int, bundle_folder: Path, quick_folder: Path, say: Callable[[str], None]
) -> None:
    root = quick_folder
    shutil.copytree(bundle_folder, root / "app" / "bundle")
    (root / "app" / "resources").mkdir()
    (root / "app" / "resources" / "publisher.json").write_bytes(publisher_text("Tech Werkers", public_of(SEED)))
    (root / "app" / "release.json").write_text(f'{{"issued": {ISSUED - 1}}}')
    for number in range(1, PACKS + 1):
        files = with_manifest(newer(bundle_folder), content_version=f"pack {number}")
        (root / f"{number}.handbookpack").write_bytes(pack_of(files, issued=ISSUED + number))
    paths = paths_in(root)
    paths.data.mkdir(mode=0o700)
    Vault.create(paths.vault, "lamp river stone seven", b"", MIN_COST)
    notes = paths.vault.read_bytes()
    seed = random.randrange(10**6)
    draw, told, number, longest = random.Random(seed), Counter[str](), 0, LONGEST_LIFE_S
    started = time.monotonic()
    with nursery("tests.packs.installing", str(root)) as live:
        for _ in range(kills):
            if number > PACKS // 2:
                packs.remove(paths)
                number = 0
            left = set(paths.data.glob(".content.*.tmp"))
            lines = live(str(number), draw.uniform(0, longest))
            installed = sum(line.startswith("installed") for line in lines)
            longest = max(LONGEST_LIFE_S, longest * 0.9) if installed else min(1.0, longest * 1.1)  # on a busy one
            told["installed"] += installed
            told["mid-install"] += bool(set(paths.data.glob(".content.*.tmp")) - left)
            told["aside"] += any(paths.data.glob(".content.old")) and not paths.content.exists()
            bundle, trouble = packs.open_content(paths)
            assert trouble is None, f"seed {seed}"
            assert [bundle.guide_html(guide) for guide in bundle.guides("en")], f"seed {seed}"
            shown = _number(bundle.manifest.content_version)
            last = max([number, *(_number(line) for line in lines)])
            assert shown in _possible(last), f"seed {seed}: {shown} after {last}"
            number = shown
            assert (paths.vault.read_bytes(), stat.S_IMODE(paths.vault.stat().st_mode)) == (notes, 0o600)
    with pytest.raises(WrongPassphrase):
        Vault.open(paths.vault, "")
    Vault.open(paths.vault, "lamp river stone seven")
    say(
        f"kill -9, content update: {kills} kills in {time.monotonic() - started:.0f} s, {told['mid-install']} while a "
        f"pack was being written, {told['aside']} while one took the other's place; {told['installed']} packs "
        f"installed; the handbook opened each time with the pages before or after, 0 notes touched [seed {seed}]"
    )
    assert told["installed"] > kills / 4
    assert told["mid-install"] > 0


def _number(text: str) -> int:
    """Which pack a version or a report names; 0 for the shipped pages."""
    return int(text.split()[-1]) if text[-1].isdigit() else 0


def _possible(last: int) -> set[int]:
    """What may be shown when `last` was reported: it, the next one, or the shipped pages where they come in between."""
    return {last, last + 1} | ({0} if (last + 1) % REMOVE_EACH == 0 else set())
