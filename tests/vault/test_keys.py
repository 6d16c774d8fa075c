import unicodedata

import pytest
from nacl import exceptions, pwhash

from app.errors import VaultError, WrongPassphrase
from app.vault import DEFAULT_COST, MAX_MEMORY_BYTES, MAX_OPERATIONS, MIN_COST, Cost, keys

SALT = bytes(range(16))


def test_floor_and_default_are_those_of_the_decisions() -> None:
    assert Cost(3, 64 * 1024 * 1024) == MIN_COST
    assert Cost(3, 256 * 1024 * 1024) == DEFAULT_COST
    assert MAX_MEMORY_BYTES == 2 * 1024**3


@pytest.mark.parametrize(
    ("cost", "acceptable"),
    [
        (MIN_COST, True),
        (DEFAULT_COST, True),
        (Cost(MAX_OPERATIONS, MAX_MEMORY_BYTES), True),
        (Cost(2, MIN_COST.memory_bytes), False),
        (Cost(3, MIN_COST.memory_bytes - 1), False),
        (Cost(3, MAX_MEMORY_BYTES + 1), False),
        (Cost(MAX_OPERATIONS + 1, MIN_COST.memory_bytes), False),
        (Cost(0, 0), False),
    ],
)
def test_what_cost_is_acceptable(cost: Cost, acceptable: bool) -> None:
    assert keys.is_acceptable(cost) is acceptable


@pytest.mark.parametrize("cost", [Cost(3, 2**16), Cost(1, MIN_COST.memory_bytes), Cost(3, 2**40)])
def test_a_bad_cost_is_refused_before_deriving(cost: Cost, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pwhash.argon2id, "kdf", lambda *_: pytest.fail("derived"))
    with pytest.raises(ValueError, match="cost"):
        keys.derive_key("x", SALT, cost)


def test_it_is_argon2id_over_the_utf8_bytes() -> None:
    expected = pwhash.argon2id.kdf(32, "één".encode(), SALT, opslimit=3, memlimit=64 * 2**20)
    assert keys.derive_key("één", SALT, MIN_COST) == expected


def test_an_accent_typed_in_either_way_is_the_same_passphrase() -> None:
    composed, apart = unicodedata.normalize("NFC", "café één"), unicodedata.normalize("NFD", "café één")
    assert composed != apart
    assert keys.derive_key(composed, SALT, MIN_COST) == keys.derive_key(apart, SALT, MIN_COST)


def test_different_characters_stay_different() -> None:
    assert keys.derive_key("x²", SALT, MIN_COST) != keys.derive_key("x2", SALT, MIN_COST)
    assert keys.derive_key("Word", SALT, MIN_COST) != keys.derive_key("word", SALT, MIN_COST)
    assert keys.derive_key("word ", SALT, MIN_COST) != keys.derive_key("word", SALT, MIN_COST)


def test_broken_terminal_input_is_only_a_wrong_passphrase() -> None:
    wrapped = keys.wrap_key(keys.new_data_key(), "right", SALT, MIN_COST)
    with pytest.raises(WrongPassphrase):
        keys.unwrap_key(wrapped, "caf\udce9", SALT, MIN_COST)


def test_wrapping_and_unwrapping() -> None:
    data_key = keys.new_data_key()
    wrapped = keys.wrap_key(data_key, "right", SALT, MIN_COST)
    assert len(wrapped) == keys.WRAPPED_KEY_BYTES
    assert data_key not in wrapped
    assert keys.unwrap_key(wrapped, "right", SALT, MIN_COST) == data_key
    with pytest.raises(WrongPassphrase):
        keys.unwrap_key(wrapped, "wrong", SALT, MIN_COST)


def test_no_memory_is_said_and_is_not_a_wrong_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_memory(*_: object) -> bytes:
        raise exceptions.RuntimeError("Unexpected failure in key derivation")

    monkeypatch.setattr(pwhash.argon2id, "kdf", no_memory)
    with pytest.raises(VaultError, match="64 MiB of free memory") as caught:
        keys.derive_key("never derived before", SALT, MIN_COST)
    assert type(caught.value) is VaultError
