"""The front of the handbook: what Home shows, without opening the rest."""

import shutil
from pathlib import Path

import msgspec
import pytest

from app.content import Bundle, Manifest
from app.content.bundle import ManifestFront
from app.content.front import FIRST_AID, Pages, check_catalogue, read_front
from app.errors import BundleError


def with_front(bundle: Bundle, place: Path) -> Path:
    """A copy of the made-up bundle, its manifest as the compiler writes it."""
    folder = place / "bundle"
    shutil.copytree(bundle.path(""), folder)
    front = bundle.front
    shown = ManifestFront(dict(front.situations), dict(front.first_aid_minutes))
    manifest = msgspec.structs.replace(bundle.manifest, front=shown)
    (folder / "manifest.json").write_bytes(msgspec.json.format(msgspec.json.encode(manifest), indent=1))
    return folder


def test_the_front_is_what_the_bundle_says(bundle: Bundle, tmp_path: Path) -> None:
    found = read_front(with_front(bundle, tmp_path))
    assert found == bundle.front
    assert found is not None
    assert [tile.id for tile in found.situations["en"]] == ["being-let-go", "burned-out"]
    assert [tile.title for tile in found.situations["nl"]] == [
        "I'm being let go",
        "I'm burned out",
    ]  # not translated yet
    assert found.checked == bundle.manifest.checked.isoformat()


def test_minutes_of_the_first_aid_page(bundle: Bundle) -> None:
    assert bundle.front.first_aid_minutes == {}
    guide = msgspec.structs.replace(bundle.catalogue.guides[0], id=FIRST_AID, minutes=4)
    catalogue = msgspec.structs.replace(bundle.catalogue, guides=(*bundle.catalogue.guides, guide))
    assert Bundle(bundle.path(""), bundle.manifest, catalogue).front.first_aid_minutes == {"en": 4, "nl": 4}


@pytest.mark.parametrize(
    "text",
    [b"", b"{", b"[]", b'{"format": 1}', b'{"format": 99, "front": {}}', b'{"format": 1, "front": {"situations": 3}}'],
)
def test_without_a_front_the_bundle_is_opened_instead(tmp_path: Path, text: bytes) -> None:
    assert read_front(tmp_path) is None
    (tmp_path / "manifest.json").write_bytes(text)
    assert read_front(tmp_path) is None


def test_a_damaged_catalogue_is_noticed_without_opening_it(bundle: Bundle, tmp_path: Path) -> None:
    folder = with_front(bundle, tmp_path)
    check_catalogue(folder)
    whole = (folder / "catalogue.json").read_bytes()
    (folder / "catalogue.json").write_bytes(whole.replace(b"Don't sign yet", b"Do sign now ok"))
    with pytest.raises(BundleError, match="damaged"):
        check_catalogue(folder)
    (folder / "catalogue.json").unlink()
    with pytest.raises(BundleError, match="damaged"):
        check_catalogue(folder)


def test_pages_open_the_bundle_once_and_only_when_asked(bundle: Bundle) -> None:
    opened: list[int] = []

    def open_bundle() -> Bundle:
        opened.append(1)
        return bundle

    pages = Pages(bundle.front, open_bundle)
    assert not opened
    assert pages.bundle is pages.bundle
    assert opened == [1]


def test_a_manifest_without_a_front_is_still_one(bundle: Bundle) -> None:
    """Packs that were made before there was a front."""
    assert msgspec.json.decode(bundle.path("manifest.json").read_bytes(), type=Manifest).front is None
