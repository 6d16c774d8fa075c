import datetime
import hashlib
import random
import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as decrypt
from nacl.pwhash import argon2id

from app.errors import VaultDamaged, VaultError, VaultNewer, WrongPassphrase
from app.vault import MIN_COST, Cost, keys
from app.vault.container import (
    BLOCK_BYTES,
    FORMAT,
    HEADER_BYTES,
    MAGIC,
    Header,
    open_container,
    read_format,
    read_header,
    read_payload,
    write_container,
)
from app.vault.upgrades import open_any

DAY = datetime.date(2026, 11, 23)
KEY = bytes(32)
FIELDS_BYTES = HEADER_BYTES - 8


def header(generation: int = 1) -> Header:
    return Header(MIN_COST, bytes(16), bytes(keys.WRAPPED_KEY_BYTES), bytes(16), generation, DAY, DAY)


def with_true_hash(data: bytes) -> bytes:
    """What somebody does who tampers with the header on purpose."""
    return data[:FIELDS_BYTES] + hashlib.sha256(data[:FIELDS_BYTES]).digest()[:8] + data[HEADER_BYTES:]


def flipped(data: bytes, byte: int, mask: int = 1) -> bytes:
    return data[:byte] + bytes([data[byte] ^ mask]) + data[byte + 1 :]


@given(st.binary(max_size=3 * BLOCK_BYTES))
def test_what_goes_in_comes_out_and_the_size_tells_only_blocks(payload: bytes) -> None:
    data = write_container(header(), KEY, payload)
    assert read_payload(data, KEY) == payload
    body_bytes = len(data) - HEADER_BYTES - 24 - 16
    assert body_bytes == (len(payload) // BLOCK_BYTES + 1) * BLOCK_BYTES


def test_the_file_is_laid_out_as_the_docstring_says(sealed: bytes, passphrase: str, payload: bytes) -> None:
    """Read by hand, with libsodium's own calls only."""
    assert sealed[:8] == b"\x8eSEAL\r\n\x1a"
    passes, memory = struct.unpack(">IQ", sealed[10:22])
    assert (struct.unpack(">H", sealed[8:10])[0], passes, memory) == (2, 3, 64 * 2**20)
    passphrase_key = argon2id.kdf(32, passphrase.encode(), sealed[22:38], opslimit=passes, memlimit=memory)
    data_key = decrypt(sealed[62:110], b"data key", sealed[38:62], passphrase_key)
    generation, created, passphrase_set = struct.unpack(">QII", sealed[126:142])
    assert generation == 1
    assert sealed[142:234] == bytes(92)  # no recovery sheet
    assert created == passphrase_set == datetime.date.today().toordinal()
    assert sealed[234:242] == hashlib.sha256(sealed[:234]).digest()[:8]
    padded = decrypt(sealed[266:], sealed[:242], sealed[242:266], data_key)
    assert padded == payload + b"\x80" + bytes(BLOCK_BYTES - len(payload) - 1)


def test_a_file_of_format_1_opens_for_ever() -> None:
    data = (Path(__file__).parent / "format1.sealed").read_bytes()
    number, opened = open_any(data, "piano opinion website parade café")
    assert number == 1
    assert opened.payload == '{"format":1,"bookmarks":[{"kind":"term","id":"één"}]}'.encode()
    assert (opened.header.created, opened.header.generation) == (DAY, 7)


def test_nothing_readable_and_nothing_equal_in_two_writes() -> None:
    first, second = (write_container(header(), KEY, b"Samira, me" * 50) for _ in range(2))
    assert b"Samira" not in first
    assert first[:HEADER_BYTES] == second[:HEADER_BYTES]
    assert first[HEADER_BYTES : HEADER_BYTES + 24] != second[HEADER_BYTES : HEADER_BYTES + 24]
    assert first[HEADER_BYTES + 24 :] != second[HEADER_BYTES + 24 :]


def test_every_header_bit_counts(sealed: bytes, passphrase: str) -> None:
    for byte in range(HEADER_BYTES):
        for bit in range(8):
            with pytest.raises((VaultDamaged, VaultNewer)):
                open_container(flipped(sealed, byte, 1 << bit), passphrase)


def test_every_header_byte_counts_for_a_tamperer_who_mends_the_hash(sealed: bytes, passphrase: str) -> None:
    kinds = set()
    for byte in range(FIELDS_BYTES):
        with pytest.raises(VaultError) as caught:
            open_container(with_true_hash(flipped(sealed, byte)), passphrase)
        kinds.add(type(caught.value))
    assert kinds == {VaultDamaged, VaultNewer, WrongPassphrase}


def test_a_damaged_wrapped_key_is_told_from_a_wrong_passphrase_unless_the_hash_was_mended(
    sealed: bytes, passphrase: str
) -> None:
    tampered = flipped(sealed, 70)
    with pytest.raises(VaultDamaged):
        open_container(tampered, passphrase)
    with pytest.raises(WrongPassphrase):
        open_container(with_true_hash(tampered), passphrase)


def test_body_bits_count(sealed: bytes, passphrase: str) -> None:
    draw = random.Random(1)
    bytes_tried = {HEADER_BYTES, len(sealed) - 1, *draw.sample(range(HEADER_BYTES, len(sealed)), 600)}
    for byte in bytes_tried:
        with pytest.raises(VaultDamaged):
            open_container(flipped(sealed, byte, 1 << draw.randrange(8)), passphrase)


def test_generation_and_days_are_sealed(sealed: bytes, passphrase: str) -> None:
    for byte in range(110, FIELDS_BYTES):
        with pytest.raises(VaultDamaged):
            open_container(with_true_hash(flipped(sealed, byte)), passphrase)


def test_an_older_body_under_a_newer_header_is_noticed() -> None:
    old, new = write_container(header(1), KEY, b"old"), write_container(header(2), KEY, b"new")
    with pytest.raises(VaultDamaged):
        read_payload(new[:HEADER_BYTES] + old[HEADER_BYTES:], KEY)


@pytest.mark.parametrize("length", [0, 1, 7, 8, 9, 10, HEADER_BYTES - 1, HEADER_BYTES, HEADER_BYTES + 40, 2000, 4377])
def test_truncated(sealed: bytes, length: int, passphrase: str) -> None:
    with pytest.raises(VaultDamaged):
        open_container(sealed[:length], passphrase)


@pytest.mark.parametrize("more", [b"\0", b"\n", bytes(BLOCK_BYTES)])
def test_something_appended(sealed: bytes, more: bytes, passphrase: str) -> None:
    with pytest.raises(VaultDamaged):
        open_container(sealed + more, passphrase)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b'{"format": 1}', bytes(5000), MAGIC])
def test_something_else(data: bytes) -> None:
    with pytest.raises(VaultDamaged):
        read_header(data)


def test_a_text_conversion_shows_in_the_magic(sealed: bytes) -> None:
    with pytest.raises(VaultDamaged):
        read_format(sealed.replace(b"\r\n", b"\n"))


@pytest.mark.parametrize("number", [FORMAT + 1, 2**16 - 1])
def test_newer_than_we_know(sealed: bytes, number: int, passphrase: str) -> None:
    newer = MAGIC + struct.pack(">H", number) + b"whatever that one has"
    with pytest.raises(VaultNewer):
        read_format(newer)
    with pytest.raises(VaultNewer):
        open_container(sealed[:8] + struct.pack(">H", number) + sealed[10:], passphrase)


@pytest.mark.parametrize(
    "cost", [Cost(2**32 - 1, 64 * 2**20), Cost(3, 2**63), Cost(3, 2 * 2**30 + 1), Cost(2, 64 * 2**20), Cost(3, 8192)]
)
def test_a_bad_cost_is_damage_and_nothing_is_derived(
    cost: Cost, monkeypatch: pytest.MonkeyPatch, passphrase: str
) -> None:
    monkeypatch.setattr(keys, "derive_key", lambda *_: pytest.fail("derived"))
    data = write_container(replace(header(), cost=cost), KEY, b"")
    with pytest.raises(VaultDamaged):
        open_container(data, passphrase)


def test_days_that_do_not_exist_are_damage() -> None:
    data = write_container(header(), KEY, b"")
    for days in (0, 2**32 - 1):
        bad = with_true_hash(data[:134] + struct.pack(">I", days) + data[138:])
        with pytest.raises(VaultDamaged):
            read_header(bad)


def test_the_messages_hold_nothing_private(sealed: bytes) -> None:
    with pytest.raises(WrongPassphrase) as caught:
        open_container(sealed, "not this one")
    assert "not this one" not in str(caught.value)
