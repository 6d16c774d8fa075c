"""The passphrase on the command line: from a file, or asked for on the terminal without showing it. Never an argument,
which other programs could read in the list of processes.
"""

import getpass
import os
import warnings
from pathlib import Path
from typing import NamedTuple, TextIO

from app.errors import UsageError


class Source(NamedTuple):
    """Where a passphrase comes from: option, environment, or the question on the terminal."""

    option: str
    environment: str
    question: str


OWN = Source("--passphrase-file", "HANDBOOK_PASSPHRASE_FILE", "Passphrase: ")
OF_FILE = Source("--file-passphrase-file", "HANDBOOK_FILE_PASSPHRASE_FILE", "Passphrase of that file: ")
NEW = Source("--new-passphrase-file", "HANDBOOK_NEW_PASSPHRASE_FILE", "New passphrase: ")


def read_passphrase(file: str | None, source: Source = OWN) -> str:
    """The passphrase of existing data: from `file`, else the file named in the environment, else the terminal.

    Raises UsageError.
    """
    found = _from_file(file, source)
    return found if found is not None else _ask(source.question, source)


def choose_passphrase(file: str | None, err: TextIO, source: Source = OWN) -> str:
    """A passphrase for new data, from the same places; on the terminal it is typed twice. Raises UsageError."""
    found = _from_file(file, source)
    if found is not None:
        return found
    from app.vault import suggest_passphrase

    if source in (OWN, NEW):
        print("There is no reset: if you forget the passphrase, your notes are gone.", file=err)
    else:
        print("Choose another passphrase than your own. Tell it in person, not with the file.", file=err)
    print(f"Five words you could use: {suggest_passphrase()}", file=err, flush=True)
    first = _ask("New passphrase: ", source)
    if not first:
        raise UsageError("The passphrase is empty. Nothing was changed.")
    if _ask("The same again: ", source) != first:
        raise UsageError("The two passphrases are not the same. Nothing was changed.")
    return first


def _from_file(file: str | None, source: Source) -> str | None:
    """The first line of the file; None when no file is named."""
    name = file or os.environ.get(source.environment)
    if not name:
        return None
    try:
        line = Path(name).read_bytes().split(b"\n", 1)[0].removesuffix(b"\r")
        text = line.decode("utf-8-sig")  # some editors begin a file with a byte order mark
    except OSError as error:
        raise UsageError("The passphrase file cannot be read.") from error
    except UnicodeDecodeError as error:
        raise UsageError("The passphrase file is not UTF-8 text.") from error
    if not text:
        raise UsageError("The first line of the passphrase file is empty.")
    return text


def _ask(prompt: str, source: Source) -> str:
    try:
        with warnings.catch_warnings():
            # Where the terminal cannot hide what is typed, getpass warns and shows it: then rather do not ask.
            warnings.simplefilter("error", getpass.GetPassWarning)
            return getpass.getpass(prompt)
    except (EOFError, KeyboardInterrupt, getpass.GetPassWarning) as error:
        ways = f"Use {source.option} FILE, or set {source.environment}."
        raise UsageError(f"No passphrase was given. {ways}") from error
