"""A small sealed file, made once at the floor of the key cost; each test gets a copy. Keys are derived once a session."""

import functools
import hashlib
from pathlib import Path

import pytest

from app.tracker import Tracker
from app.vault import MIN_COST, Vault, keys

# The production function, floor and ceiling included; only its answers are remembered.
_derive_once = functools.cache(keys.derive_key)


@pytest.fixture(autouse=True)
def _remembered_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "derive_key", _derive_once)


@pytest.fixture(scope="session")
def passphrase() -> str:
    """What opens `sealed`."""
    return "parade succeed ground soup hut"


@pytest.fixture(scope="session")
def payload() -> bytes:
    """What is in `sealed`."""
    return Tracker(None).payload


@pytest.fixture(scope="session")
def sealed(tmp_path_factory: pytest.TempPathFactory, passphrase: str, payload: bytes) -> bytes:
    """The bytes of a vault."""
    path = tmp_path_factory.mktemp("sealed") / "notes.sealed"
    Vault.create(path, passphrase, payload, MIN_COST)
    return path.read_bytes()


@pytest.fixture
def path(tmp_path: Path, sealed: bytes) -> Path:
    """A file with these bytes, this test's own."""
    folder = tmp_path / "own"
    folder.mkdir(mode=0o700)
    (folder / "notes.sealed").write_bytes(sealed)
    return folder / "notes.sealed"


@pytest.fixture
def vault(path: Path, passphrase: str) -> Vault:
    """That file, open."""
    return Vault.open(path, passphrase)


def quick_key(passphrase: str, salt: bytes, cost: object) -> bytes:
    """In place of Argon2id where only writing is looked at: a key at once."""
    return hashlib.blake2b(passphrase.encode(), salt=salt, digest_size=32).digest()


@pytest.fixture
def _quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """No waiting for keys; for tests of what is written."""
    monkeypatch.setattr(keys, "derive_key", quick_key)
