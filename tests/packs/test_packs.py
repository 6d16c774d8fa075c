"""A pack of the publisher is taken in whole; everything else is refused with a sentence, and nothing changes."""

import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from app import launch, packs
from app.content import Bundle
from app.errors import PackDamaged, PackError, PackNewer, PackOlder, PackUntrusted
from app.packs.head import HEAD_BYTES
from app.packs.publisher import publisher_text
from app.paths import Paths
from app.vault import public_of
from tests.packs.made import ISSUED, OTHER_SEED, SEED, Files, newer, pack_of, signed, tree, with_manifest, zipped

PUBLISHER = packs.Publisher("Tech Werkers", (public_of(SEED),))


def saved(data: bytes, tmp_path: Path, name: str = "new.handbookpack") -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


def read(data: bytes, tmp_path: Path) -> packs.Pack:
    return packs.read_pack(saved(data, tmp_path), PUBLISHER)


# ---- what is taken


def test_a_pack_holds_the_bundle_and_two_makings_give_the_same_bytes(
    bundle: Bundle, bundle_folder: Path, tmp_path: Path
) -> None:
    data = packs.write_pack(bundle, SEED, ISSUED)
    assert data == packs.write_pack(bundle, SEED, ISSUED)
    pack = read(data, tmp_path)
    assert pack.files == tree(bundle_folder)
    assert pack.head.issued == ISSUED


def test_an_installed_pack_is_shown_and_one_action_goes_back(
    installed_app: Paths, bundle_folder: Path, tmp_path: Path
) -> None:
    packs.install(read(pack_of(newer(bundle_folder)), tmp_path), installed_app)
    shown, trouble = packs.open_content(installed_app)
    assert trouble is None
    assert shown.manifest.content_version == "newer"
    assert shown.guide_html(shown.guide("dismissal/unwritten", "en")) == "<p>New.</p>"
    assert packs.remove(installed_app)
    assert packs.open_content(installed_app)[0].manifest.content_version == "test"
    assert not packs.remove(installed_app)
    assert not [path for path in installed_app.data.iterdir() if "content" in path.name]


def test_a_start_in_the_middle_of_an_install_shows_the_pack_before(
    installed_app: Paths, bundle_folder: Path, tmp_path: Path
) -> None:
    """Killed just as the pack before stood aside: neither the window nor a command shows the older, shipped pages."""
    packs.install(read(pack_of(newer(bundle_folder)), tmp_path), installed_app)
    installed_app.content.rename(installed_app.content_before)
    assert launch.open_bundle(installed_app).path("").is_relative_to(installed_app.data)
    installed_app.content.rename(installed_app.content_before)
    assert launch._find_pages(installed_app)[0].bundle.path("").is_relative_to(installed_app.data)


def test_installed_files_are_the_owners_only(installed_app: Paths, bundle_folder: Path, tmp_path: Path) -> None:
    packs.install(read(pack_of(newer(bundle_folder)), tmp_path), installed_app)
    assert installed_app.content.stat().st_mode & 0o077 == 0


def test_changes_name_new_changed_and_removed_pages(bundle: Bundle, bundle_folder: Path, tmp_path: Path) -> None:
    pack = read(pack_of(newer(bundle_folder)), tmp_path)
    changes = packs.find_changes(bundle, pack.manifest, pack.catalogue)
    assert [page.id for page in changes.new] == ["dismissal/unwritten"]
    assert [page.id for page in changes.changed] == ["works-council/start-one"]
    assert [(page.id, page.lang) for page in changes.removed] == [("dismissal/settlement-agreement", "nl")]
    assert not packs.find_changes(bundle, bundle.manifest, bundle.catalogue).new
    assert packs.find_changes(bundle, bundle.manifest, bundle.catalogue).is_empty


def test_changes_name_amounts(bundle: Bundle, bundle_folder: Path, tmp_path: Path) -> None:
    files = tree(bundle_folder)
    catalogue = msgspec.json.decode(files["catalogue.json"])
    source = {"label": "Act", "text": "An act", "url": "https://wetten.overheid.nl/"}
    period = {"value": "14.99", "valid_from": "2027-01-01", "certainty": "confirmed", "source": source}
    catalogue["figures"] = [{"id": "minimum-wage", "label": {"en": "Minimum wage", "nl": "Minimumloon"},
                             "unit": "eur-per-hour", "check_by": "2027-07-01", "periods": [period]}]  # fmt: skip
    files["catalogue.json"] = msgspec.json.encode(catalogue)
    pack = read(pack_of(with_manifest(files)), tmp_path)
    (figure,) = packs.find_changes(bundle, pack.manifest, pack.catalogue).figures
    assert (figure.label["nl"], figure.before, figure.after) == ("Minimumloon", "", "14.99 (eur-per-hour)")


@pytest.mark.parametrize("later", [0, 5])
def test_an_updated_app_shows_its_own_pages_when_they_are_as_new(
    later: int, installed_app: Paths, bundle_folder: Path, tmp_path: Path
) -> None:
    packs.install(read(pack_of(newer(bundle_folder)), tmp_path), installed_app)
    installed_app.release.write_text(f'{{"issued": {ISSUED + later}}}')
    shown, trouble = packs.open_content(installed_app)
    assert (shown.manifest.content_version, trouble) == ("test", None)


@pytest.mark.parametrize("name", ["manifest.json", "pack.head", "catalogue.json"])
def test_an_installed_pack_that_somebody_changed_is_not_shown(
    installed_app: Paths, bundle_folder: Path, tmp_path: Path, name: str
) -> None:
    packs.install(read(pack_of(newer(bundle_folder)), tmp_path), installed_app)
    file = installed_app.content / name
    file.write_bytes(file.read_bytes()[:-1] + b"~")
    shown, trouble = packs.open_content(installed_app)
    assert shown.manifest.content_version == "test"
    assert isinstance(trouble, PackError)


def test_a_full_disk_leaves_the_pages_that_were_there(
    installed_app: Paths, bundle_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packs.install(read(pack_of(newer(bundle_folder)), tmp_path), installed_app)
    before = tree(installed_app.content)
    later = read(pack_of(newer(bundle_folder), issued=ISSUED + 1), tmp_path)
    monkeypatch.setattr(
        "app.packs.installed.os.fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space left on device"))
    )
    with pytest.raises(PackError, match="No space left"):
        packs.install(later, installed_app)
    assert tree(installed_app.content) == before
    assert [path.name for path in installed_app.data.iterdir()] == ["content"]


def test_an_installed_pack_of_somebody_else_is_not_shown(
    installed_app: Paths, bundle_folder: Path, tmp_path: Path
) -> None:
    """Laid into the folder by hand, signed and whole, but not by this installation's publisher."""
    packs.install(read(pack_of(newer(bundle_folder)), tmp_path), installed_app)
    installed_app.publisher.write_bytes(publisher_text("Tech Werkers", public_of(OTHER_SEED)))
    shown, trouble = packs.open_content(installed_app)
    assert shown.manifest.content_version == "test"
    assert isinstance(trouble, PackUntrusted)


# ---- another chapter


def test_another_chapter_publishes_with_its_own_key(installed_app: Paths, bundle_folder: Path, tmp_path: Path) -> None:
    text, public = packs.new_key()
    key = tmp_path / "chapter.key"
    key.write_bytes(text)
    theirs = pack_of(newer(bundle_folder), seed=packs.read_key(key))
    with pytest.raises(PackUntrusted, match="Tech Werkers"):
        read(theirs, tmp_path)
    installed_app.publisher.write_bytes(publisher_text("Chapter of Antwerp", public))
    publisher = packs.read_publisher(installed_app.publisher)
    packs.install(packs.read_pack(saved(theirs, tmp_path), publisher), installed_app)
    assert packs.open_content(installed_app)[0].manifest.content_version == "newer"
    with pytest.raises(PackUntrusted, match="Chapter of Antwerp"):
        packs.read_pack(saved(pack_of(newer(bundle_folder)), tmp_path), publisher)


def test_an_installation_without_a_key_takes_nothing(bundle_folder: Path, tmp_path: Path) -> None:
    with pytest.raises(PackUntrusted, match="no publisher"):
        packs.read_pack(saved(pack_of(newer(bundle_folder)), tmp_path), packs.Publisher("Tech Werkers"))


# ---- what is refused: nothing is written, one sentence


def flipped(at: float) -> Callable[[bytes], bytes]:
    def change(data: bytes) -> bytes:
        place = min(int(len(data) * at), len(data) - 1)
        return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]

    return change


def flipped_at(place: int) -> Callable[[bytes], bytes]:
    return lambda data: data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]


def cut_to(size: int) -> Callable[[bytes], bytes]:
    return lambda data: data[:size]


TAMPERED: dict[str, Callable[[bytes], bytes]] = {
    **{f"a bit flipped at byte {place}": flipped_at(place) for place in (0, 3, 7, 8, 9, 10, 17, 18, 49, 50, 81, 82, 113, 114, 177, 178)},
    **{f"a bit flipped at {at:.0%}": flipped(at) for at in (0.1, 0.25, 0.5, 0.75, 0.9, 1.0)},
    **{f"cut to {size} bytes": cut_to(size) for size in (0, 1, 8, 113, 177, 178, 179)},
    "cut in half": lambda data: data[: len(data) // 2],
    "the last byte is missing": lambda data: data[:-1],
    "a byte behind the end": lambda data: data + b"\0",
    "another archive behind the end": lambda data: data + data[HEAD_BYTES:],
    "a byte before the start": lambda data: b"\0" + data,
    "the bare archive": lambda data: data[HEAD_BYTES:],
    "line ends changed": lambda data: data.replace(b"\r\n", b"\n"),
    "text": lambda data: b"Dear reader, open me.",
    "signature of zeros": lambda data: data[:114] + bytes(64) + data[HEAD_BYTES:],
    "public key of zeros": lambda data: data[:82] + bytes(32) + data[114:],
}  # fmt: skip


@pytest.mark.parametrize("how", TAMPERED)
def test_tampered_and_truncated_packs_are_refused(how: str, bundle_folder: Path, tmp_path: Path) -> None:
    data = TAMPERED[how](pack_of(newer(bundle_folder)))
    with pytest.raises(PackError) as refused:
        read(data, tmp_path)
    assert isinstance(refused.value, PackDamaged | PackUntrusted)
    assert str(refused.value)


def other_name(name: str) -> Callable[[Files], bytes]:
    """One page of the pack has this name, in the manifest too: only the rule for names stands between it and the disk."""

    def make(files: Files) -> bytes:
        files[name] = b"<p>Out.</p>"
        return pack_of(with_manifest(files))

    return make


def replaced(name: str, data: bytes) -> Callable[[Files], bytes]:
    return lambda files: pack_of(files | {name: data})


def bomb(files: Files) -> bytes:
    """A small archive whose page says that it has 300 MiB."""
    return pack_of(with_manifest(files | {"pages/en/bomb.html": bytes(300 * 2**20)}))


def lying_bomb(files: Files) -> bytes:
    """A page that says that it is short and is long: both headers lie."""
    long = b"A" * 5_000_000
    body = zipped(with_manifest(files | {"pages/en/bomb.html": long}))
    size = struct.pack("<I", len(long))
    assert body.count(size) == 2
    body = body.replace(size, struct.pack("<I", 10))
    return signed(body, with_manifest(files | {"pages/en/bomb.html": long})["manifest.json"])


def many_files(files: Files) -> bytes:
    return pack_of(with_manifest(files | {f"pages/en/x/{number}.html": b"" for number in range(20_001)}))


def twice(files: Files) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("catalogue.json", b"{}")
    return signed(held.getvalue(), files["manifest.json"])


def without(name: str) -> Callable[[Files], bytes]:
    return lambda files: pack_of({other: data for other, data in files.items() if other != name})


def no_manifest(files: Files) -> bytes:
    rest = {name: data for name, data in files.items() if name != "manifest.json"}
    return signed(zipped(rest), files["manifest.json"])


def page_missing(files: Files) -> bytes:
    """Manifest and archive agree, but the catalogue names a page that is in neither."""
    del files["pages/en/works-council/start-one.html"]
    return pack_of(with_manifest(files))


def symlink(files: Files) -> bytes:
    def change(entry: zipfile.ZipInfo) -> None:
        entry.external_attr = 0o120777 << 16

    return signed(zipped(files, change), files["manifest.json"])


def compressed_otherwise(files: Files) -> bytes:
    return signed(zipped(files, how=zipfile.ZIP_BZIP2), files["manifest.json"])


def encrypted(files: Files) -> bytes:
    body = bytearray(zipped(files))
    for sign, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = -1
        while (at := bytes(body).find(sign, at + 1)) >= 0:
            body[at + offset] |= 1
    return signed(bytes(body), files["manifest.json"])


def other_manifest(files: Files) -> bytes:
    """Signed for one manifest, with another inside."""
    return signed(zipped(files), with_manifest(files, content_version="x")["manifest.json"])


WRONG_INSIDE: dict[str, Callable[[Files], bytes]] = {
    **{f"named {name!r}": other_name(name) for name in (
        "../evil.html", "pages/../../evil.html", "/etc/passwd", "pages/en/..", "./pages/x.html", "C:/evil.html",
        "pages\\..\\evil.html", "pages//x.html", "pages/en/.hidden", "pages/en/x.html.", "pages/en/x.html ", "~/x.html",
        "con", "pages/NUL.html", "pages/en/a\nb.html", "pages/en/ünïcode.html", "a/b/c/d/e/f/g/h.html", "pages/en/x:y.html",
        "pages/folder/",
    )},
    "an extra file that the manifest does not name": lambda files: pack_of(files | {"extra.html": b"x"}),
    "an extra program": lambda files: pack_of(files | {"run.exe": b"MZ"}),
    "a file that differs from the manifest": replaced("pages/en/works-council/start-one.html", b"<p>Other.</p>"),
    "a file is missing": without("catalogue.json"),
    "no manifest": no_manifest,
    "another manifest than the signed one": other_manifest,
    "a page of the catalogue is missing": page_missing,
    "the catalogue is no catalogue": lambda files: pack_of(with_manifest(files | {"catalogue.json": b"[1]"})),
    "the manifest is no manifest": lambda files: pack_of(files | {"manifest.json": b"{}"}),
    "names that differ only in case": lambda files: pack_of(with_manifest(files | {"Catalogue.json": b"{}"})),
    "one name twice": twice,
    "a zip bomb": bomb,
    "a zip bomb that lies about its size": lying_bomb,
    "too many files": many_files,
    "symbolic links": symlink,
    "another compression": compressed_otherwise,
    "encrypted entries": encrypted,
    "an empty archive": lambda files: signed(zipped({}), b""),
    "no archive": lambda files: signed(b"not a zip", files["manifest.json"]),
}  # fmt: skip


@pytest.mark.parametrize("what", WRONG_INSIDE)
def test_even_a_signed_pack_is_refused_when_its_inside_is_wrong(what: str, bundle_folder: Path, tmp_path: Path) -> None:
    data = WRONG_INSIDE[what](newer(bundle_folder))
    with pytest.raises(PackDamaged):
        read(data, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["new.handbookpack"]


@pytest.mark.parametrize("seed", [OTHER_SEED, bytes(32), b"\xff" * 32])
def test_a_pack_signed_by_somebody_else_is_refused(seed: bytes, bundle_folder: Path, tmp_path: Path) -> None:
    with pytest.raises(PackUntrusted):
        read(pack_of(newer(bundle_folder), seed=seed), tmp_path)


def test_the_head_of_one_pack_does_not_vouch_for_another(bundle_folder: Path, tmp_path: Path) -> None:
    ours, theirs = pack_of(newer(bundle_folder)), pack_of(newer(bundle_folder), seed=OTHER_SEED, issued=ISSUED + 1)
    with pytest.raises(PackDamaged):
        read(ours[:HEAD_BYTES] + zipped(with_manifest(newer(bundle_folder), content_version="z")), tmp_path)
    with pytest.raises(PackError):
        read(theirs[:82] + ours[82:114] + theirs[114:], tmp_path)


@pytest.mark.parametrize("name", ["new.zip", "new.handbookpack.exe", "new", "new.handbookpac"])
def test_a_wrongly_named_file_is_refused(name: str, bundle_folder: Path, tmp_path: Path) -> None:
    with pytest.raises(PackError, match="handbookpack"):
        packs.read_pack(saved(pack_of(newer(bundle_folder)), tmp_path, name), PUBLISHER)


@pytest.mark.parametrize("issued", [0, 1, ISSUED - 1])
def test_an_older_pack_is_refused(issued: int, installed_app: Paths, bundle_folder: Path, tmp_path: Path) -> None:
    with pytest.raises(PackOlder):
        packs.install(read(pack_of(newer(bundle_folder), issued=issued), tmp_path), installed_app)
    assert not installed_app.data.exists()


@pytest.mark.parametrize("issued", [ISSUED + 9, ISSUED + 10])
def test_a_pack_that_is_not_newer_than_the_installed_one_is_refused(
    issued: int, installed_app: Paths, bundle_folder: Path, tmp_path: Path
) -> None:
    packs.install(read(pack_of(newer(bundle_folder), issued=ISSUED + 10), tmp_path), installed_app)
    with pytest.raises(PackOlder):
        packs.install(read(pack_of(newer(bundle_folder), issued=issued), tmp_path), installed_app)


def test_a_bundle_of_a_newer_app_is_refused_with_what_to_do(bundle_folder: Path, tmp_path: Path) -> None:
    with pytest.raises(PackNewer, match="Install that one first"):
        read(pack_of(with_manifest(newer(bundle_folder), format=99)), tmp_path)


def test_a_pack_of_a_newer_format_is_refused_with_what_to_do(
    bundle_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.packs.head.FORMAT", 2)
    data = pack_of(newer(bundle_folder))
    monkeypatch.undo()
    with pytest.raises(PackNewer):
        read(data, tmp_path)


def test_a_huge_file_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "huge.handbookpack"
    with path.open("wb") as file:
        file.truncate(2**40)
    with pytest.raises(PackDamaged, match="too large"):
        packs.read_pack(path, PUBLISHER)


@pytest.mark.parametrize("name", ["missing.handbookpack", "folder.handbookpack"])
def test_a_file_that_cannot_be_read_is_said(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder.handbookpack").mkdir()
    with pytest.raises(PackError, match="cannot be read"):
        packs.read_pack(tmp_path / name, PUBLISHER)


def test_there_are_at_least_fifty_refusals() -> None:
    assert len(TAMPERED) + len(WRONG_INSIDE) + 3 + 4 + 3 + 2 >= 50
