"""First run and lock page: everything about the passphrase that a person sees."""

from app.ui.vault.first_run import FirstRun
from app.ui.vault.lock_page import LockPage

__all__ = ["FirstRun", "LockPage"]
