"""The vault: personal data as one sealed file, and signatures. The only room that calls libsodium; no Qt."""

from app.vault.backups import Backup, Backups
from app.vault.data_file import VaultInfo, probe, put_back
from app.vault.handover import is_handover, open_handover, seal_handover
from app.vault.keys import DEFAULT_COST, MAX_MEMORY_BYTES, MAX_OPERATIONS, MIN_COST, Cost
from app.vault.passphrase import Strength, passphrase_strength, suggest_passphrase
from app.vault.recovery import as_words
from app.vault.signing import is_signed, new_seed, public_of, sign
from app.vault.store import Vault

__all__ = [
    "DEFAULT_COST", "MAX_MEMORY_BYTES", "MAX_OPERATIONS", "MIN_COST", "Backup", "Backups", "Cost", "Strength", "Vault",
    "VaultInfo", "as_words", "is_handover", "is_signed", "new_seed", "open_handover", "passphrase_strength", "probe",
    "public_of", "put_back", "seal_handover", "sign", "suggest_passphrase",
]  # fmt: skip
