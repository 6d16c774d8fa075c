"""The vault: personal data as one sealed file. The only room that calls the cipher library; no Qt, no checklists."""

from app.vault.backups import Backup, Backups
from app.vault.data_file import VaultInfo, probe, put_back
from app.vault.handover import is_handover, open_handover, seal_handover
from app.vault.keys import DEFAULT_COST, MAX_MEMORY_BYTES, MAX_OPERATIONS, MIN_COST, Cost
from app.vault.passphrase import Strength, passphrase_strength, suggest_passphrase
from app.vault.recovery import as_words
from app.vault.store import Vault

__all__ = [
    "DEFAULT_COST", "MAX_MEMORY_BYTES", "MAX_OPERATIONS", "MIN_COST", "Backup", "Backups", "Cost", "Strength", "Vault",
    "VaultInfo", "as_words", "is_handover", "open_handover", "passphrase_strength", "probe", "put_back",
    "seal_handover", "suggest_passphrase",
]  # fmt: skip
