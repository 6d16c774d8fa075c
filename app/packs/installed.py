"""The installed pack: a folder `content` in the person's data folder, used while it is newer than the shipped pages."""

import contextlib
import os
import secrets
import shutil

import msgspec

from app.content import Bundle
from app.content.front import MANIFEST
from app.errors import BundleError, PackDamaged, PackError, PackOlder
from app.files import flush_folder, make_private_folder
from app.packs.head import Head, digest, open_head
from app.packs.publisher import Publisher, read_publisher
from app.packs.reader import Pack, check_publisher
from app.paths import Paths

HEAD_FILE = "pack.head"


class _Release(msgspec.Struct):
    issued: int = 0


def shipped_issue(paths: Paths) -> int:
    """When the shipped pages were issued, in seconds since 1970: the commit's time; 0 when nobody wrote it down."""
    try:
        return msgspec.json.decode(paths.release.read_bytes(), type=_Release).issued
    except (OSError, msgspec.MsgspecError):
        return 0


def is_installed(paths: Paths) -> bool:
    """Whether there is a pack, in use or not."""
    return (paths.content / HEAD_FILE).exists()


def installed_head(paths: Paths, publisher: Publisher) -> Head:
    """Who issued the installed pack and when; checked. Raises PackError."""
    try:
        head = open_head((paths.content / HEAD_FILE).read_bytes())
        manifest = (paths.content / MANIFEST).read_bytes()
    except OSError as error:
        raise PackDamaged("The installed content pack cannot be read. The shipped pages are shown.") from error
    check_publisher(head, publisher)
    if digest(manifest) != head.manifest_hash:
        raise PackDamaged("The installed content pack was changed. The shipped pages are shown.")
    return head


def open_content(paths: Paths) -> tuple[Bundle, PackError | None]:
    """The pages to show: the installed pack's when it is sound and newer than the shipped ones.

    With the shipped pages comes the reason when a pack is there and not used for being unsound. Raises BundleError.
    """
    _put_back(paths)
    if not is_installed(paths):
        return Bundle.open(paths.bundle), None
    try:
        head = installed_head(paths, read_publisher(paths.publisher))
        if head.issued <= shipped_issue(paths):  # the app was updated since
            return Bundle.open(paths.bundle), None
        return Bundle.open(paths.content), None
    except PackError as error:
        return Bundle.open(paths.bundle), error
    except BundleError as error:
        trouble = PackDamaged("The installed content pack is damaged. The shipped pages are shown.")
        trouble.__cause__ = error
        return Bundle.open(paths.bundle), trouble


def install(pack: Pack, paths: Paths) -> None:
    """Put `pack` in use from the next start on; the one before goes. Raises PackError, PackOlder."""
    check_newer(pack, paths)
    content = paths.content
    beside = content.with_name(f".{content.name}.{secrets.token_hex(4)}.tmp")
    aside = paths.content_before
    try:
        make_private_folder(paths.data)
        _tidy_up(paths)
        make_private_folder(beside)
        for name, data in (*pack.files.items(), (HEAD_FILE, pack.signed_head)):
            (beside / name).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with (beside / name).open("xb") as file:
                file.write(data)
                file.flush()
                if name in (HEAD_FILE, MANIFEST):
                    os.fsync(file.fileno())
        if content.exists():
            content.rename(aside)
        beside.rename(content)
        flush_folder(content.parent)
    except OSError as error:
        if aside.exists() and not content.exists():
            aside.rename(content)
        raise PackError(f"The content pack was not installed: {error.strerror}. The pages stay as they are.") from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    shutil.rmtree(aside, ignore_errors=True)


def check_newer(pack: Pack, paths: Paths) -> None:
    """Raises PackOlder when the pages in use were issued later or at the same moment."""
    newest = shipped_issue(paths)
    if is_installed(paths):
        with contextlib.suppress(PackError):  # an unsound one does not count
            newest = max(newest, installed_head(paths, read_publisher(paths.publisher)).issued)
    if pack.head.issued <= newest:
        raise PackOlder("This content pack is not newer than the pages you have. Nothing was changed.")


def remove(paths: Paths) -> bool:
    """Back to the shipped pages; False when no pack was there. Raises PackError."""
    with contextlib.suppress(OSError):
        _tidy_up(paths)  # or a pack that stands aside would come back in its place
    if not paths.content.exists():
        return False
    aside = paths.content.with_name(f".{paths.content.name}.{secrets.token_hex(4)}.tmp")
    try:
        paths.content.rename(aside)
    except OSError as error:
        raise PackError(f"The content pack could not be taken away: {error.strerror}.") from error
    shutil.rmtree(aside, ignore_errors=True)
    return True


def _put_back(paths: Paths) -> None:
    """The pack before, when an install was killed just as it stood aside: no start shows older pages for that."""
    with contextlib.suppress(OSError):
        if paths.content_before.exists() and not paths.content.exists():
            paths.content_before.rename(paths.content)


def _tidy_up(paths: Paths) -> None:
    """What an install that was killed left."""
    _put_back(paths)
    for folder in (*paths.data.glob(f".{paths.content.name}.*.tmp"), paths.content_before):
        shutil.rmtree(folder, ignore_errors=True)
