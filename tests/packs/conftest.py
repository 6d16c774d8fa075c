"""An installed app that takes the packs of these tests."""

import shutil
from pathlib import Path

import pytest

from app.packs.publisher import publisher_text
from app.paths import Paths, find_paths
from app.vault import public_of
from tests.packs.made import ISSUED, SEED


@pytest.fixture
def installed_app(bundle_folder: Path, tmp_path: Path) -> Paths:
    """Paths as an installed app has them: no checkout, pages issued a second before the packs of these tests."""
    root = tmp_path / "app"
    shutil.copytree(bundle_folder, root / "bundle")
    (root / "resources").mkdir()
    (root / "resources" / "publisher.json").write_bytes(publisher_text("Tech Werkers", public_of(SEED)))
    (root / "release.json").write_text(f'{{"issued": {ISSUED - 1}}}')
    made = find_paths(str(tmp_path / "data"))
    return made._replace(bundle=root / "bundle", resources=root / "resources", checkout=None)
