"""The vault: personal data as one sealed file. The only room that calls the cipher library; no Qt, no checklists."""

from app.vault.handover import is_handover, open_handover, seal_handover
from app.vault.keys import DEFAULT_COST, MAX_MEMORY_BYTES, MAX_OPERATIONS, MIN_COST, Cost
from app.vault.passphrase import Strength, passphrase_strength, suggest_passphrase
from app.vault.store import Vault, VaultInfo, probe
from app.vault.upgrades import keep_old

__all__ = [
    "DEFAULT_COST", "MAX_MEMORY_BYTES", "MAX_OPERATIONS", "MIN_COST", "Cost", "Strength", "Vault", "VaultInfo",
    "is_handover", "keep_old", "open_handover", "passphrase_strength", "probe", "seal_handover", "suggest_passphrase",
]  # fmt: skip
