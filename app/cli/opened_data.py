"""The person's data, opened for the length of one command: the folder is ours alone, and locked again afterwards."""

import contextlib
import os
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Literal

from app.cli.context import Context
from app.cli.passphrase import choose_passphrase
from app.cli.run_report import progress_text
from app.content import Bundle, Checklist, Language
from app.errors import NoVault, UnknownId, UsageError, VaultError, VaultInUse
from app.files import FolderLock, make_private_folder
from app.tracker import Run, Step, Tracker, steps
from app.vault import Backups, Vault, passphrase_strength

Create = Literal["never", "if missing", "only"]


class OpenedData:
    """The tracker and its vault, and the handbook's checklists beside it in one language."""

    def __init__(self, vault: Vault, context: Context, lang: Language) -> None:
        self.vault = vault
        self.path = context.paths.vault
        self.tracker = Tracker.over(vault, keeps_undo=True)
        self._context = context
        self._lang = lang

    @cached_property
    def _bundle(self) -> Bundle:
        return self._context.bundle()

    def find_run(self, word: str) -> Run:
        """The run with this id, else the only one with this name. Raises UnknownId, UsageError when several have it."""
        runs = self.tracker.state.runs
        found = [run for run in runs if run.id == word] or [run for run in runs if run.name == word]
        if not found:
            raise UnknownId('None of your checklists has that id or name. "handbook checklist list" shows them all.')
        if len(found) > 1:
            ids = ", ".join(run.id for run in found)
            raise UsageError(f"Several of your checklists have that name. Use an id: {ids}.")
        return found[0]

    def find_step(self, run_word: str, item_id: str) -> tuple[Run, Step]:
        """The run, and its step with this id. Raises UnknownId, UsageError."""
        run = self.find_run(run_word)
        for step in steps(self.checklist_of(run), run):
            if step.id == item_id:
                return run, step
        raise UnknownId('This checklist has no step with that id. "handbook checklist show RUN" shows them all.')

    def checklist_of(self, run: Run) -> Checklist:
        """The run's checklist; without steps and with its id as title when the handbook no longer has it."""
        return self._bundle.checklist_of_run(run.checklist, self._lang)

    def progress_of(self, run_id: str) -> str:
        """How far a run is now, in words."""
        run = self.tracker.run(run_id)
        return progress_text(self.checklist_of(run), run)


@contextlib.contextmanager
def open_data(
    context: Context,
    lang: Language,
    passphrase: Callable[[], str],
    passphrase_file: str | None,
    create: Create = "never",
    accept_older: bool = False,
) -> Iterator[OpenedData]:
    """The data, by `passphrase`, which is called when there is something to open.

    `create` "if missing" makes new data when there is none, "only" allows no other.

    `accept_older` takes an older file that was put in the place of the newer one.

    Raises VaultInUse, NoVault, UsageError, and what `Vault.open`, `Vault.create` and `Tracker.over` raise.
    """
    path = context.paths.vault
    with _claim_folder(context, create):
        if not os.path.lexists(path):
            if create == "never" or (create == "if missing" and Backups(context.paths.backups).listed()):
                raise _missing(context)
            vault = _create(context, passphrase_file)
        elif create == "only":
            raise VaultError("There is already personal data here. Nothing was changed.")
        else:
            vault = Vault.open(path, passphrase(), Backups(context.paths.backups), accept_older)
        try:
            yield OpenedData(vault, context, lang)
        finally:
            vault.lock()


@contextlib.contextmanager
def hold_folder(context: Context) -> Iterator[None]:
    """Make the folder where it is missing and hold its lock. Raises VaultInUse, VaultError."""
    with _claim_folder(context, "if missing"):
        yield


def _create(context: Context, passphrase_file: str | None) -> Vault:
    passphrase = choose_passphrase(passphrase_file, context.err)
    if passphrase_strength(passphrase) == "weak":
        print("This passphrase is easy to guess. Five words from a list are better.", file=context.err)
    return Vault.create(context.paths.vault, passphrase, b"", backups=Backups(context.paths.backups))


@contextlib.contextmanager
def _claim_folder(context: Context, create: Create) -> Iterator[None]:
    """Hold the folder's lock, so that window and command line never write at the same time."""
    folder = context.paths.data
    try:
        if create != "never":
            make_private_folder(folder)
        elif not folder.is_dir():
            raise _no_data()
        lock = FolderLock(folder)
        is_ours = lock.acquire()
    except OSError as error:
        raise VaultError("The folder of your data cannot be used: check that it exists and is yours.") from error
    if not is_ours:
        raise VaultInUse("Your data is in use by the window or another command. Close that one and try again.")
    with lock:
        yield


def _missing(context: Context) -> NoVault:
    if Backups(context.paths.backups).listed():
        return NoVault(
            'Your data file is gone from its place. "handbook checklist restore --newest" puts a backup back.'
        )
    return _no_data()


def _no_data() -> NoVault:
    return NoVault('There is no personal data yet: "handbook checklist start ID --name NAME" makes it.')
