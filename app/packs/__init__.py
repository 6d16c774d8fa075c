"""Content packs: a newer handbook in one signed file, installed beside the shipped one. No Qt, no network.

The file, `NAME.handbookpack`:

    offset  bytes                       (numbers are big-endian)
         0      8  magic
         8      2  format
        10      8  when it was issued, seconds since 1970
        18     32  SHA-256 of the archive
        50     32  SHA-256 of the manifest inside
        82     32  the publisher's public key
       114     64  Ed25519 signature of the 114 bytes before
       178      …  the archive: a zip of a compiled bundle (app.content.bundle), nothing else

The signature is checked before the archive is opened. Installed, the first 178 bytes stay beside the manifest, so
each start checks again that publisher and pages belong together.
"""

from app.packs.changes import Changes, FigureChange, Page, find_changes
from app.packs.installed import (
    check_newer,
    install,
    installed_head,
    is_installed,
    open_content,
    remove,
    shipped_issue,
)
from app.packs.publisher import Publisher, read_publisher
from app.packs.reader import SUFFIX, Pack, read_pack
from app.packs.writer import new_key, read_key, write_pack

__all__ = [
    "SUFFIX", "Changes", "FigureChange", "Pack", "Page", "Publisher", "check_newer", "find_changes",
    "install", "installed_head",
    "is_installed", "new_key", "open_content", "read_key", "read_pack", "read_publisher", "remove", "shipped_issue",
    "write_pack",
]  # fmt: skip
