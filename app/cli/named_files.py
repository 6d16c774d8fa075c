"""Files that the person names on the command line; "-" is standard input or output."""

import sys
from pathlib import Path

from app.cli.context import Context
from app.errors import HandbookError
from app.files import write_atomically


def read_file(name: str) -> bytes:
    """The bytes of a file; "-" is standard input. Raises HandbookError in one sentence."""
    if name == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise HandbookError("That file cannot be read. Check its name and who may read it.") from error


def write_file(name: str, data: bytes, force: bool, context: Context) -> None:
    """Write a file of mode 0600 as a whole; "-" is standard output. Raises HandbookError when one is there already."""
    if name == "-":
        context.out.write(data.decode())
        return
    path = Path(name)
    if path.exists() and not force:
        raise HandbookError("There is already a file of that name. Choose another one, or add --force.")
    if path.exists() and not path.is_file():  # root could put a file in the place of /dev/null
        raise HandbookError("What has that name is no file, so it is not replaced. Choose another name.")
    try:
        write_atomically(path, data)
    except OSError as error:
        raise HandbookError("The file could not be written. Check the folder and the room on the disk.") from error
    print(f"Written: {path}", file=context.err)
