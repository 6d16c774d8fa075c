"""First run, lock page and idle lock: everything about the passphrase that a person sees."""

from app.ui.vault.first_run import FirstRun
from app.ui.vault.idle_lock import IdleLock
from app.ui.vault.lock_page import LockPage
from app.ui.vault.locking import LockingByItself

__all__ = ["FirstRun", "IdleLock", "LockPage", "LockingByItself"]
