import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import HandbookError, VaultDamaged, VaultError, VaultNewer, WrongPassphrase
from app.vault import MIN_COST, is_handover, open_handover, seal_handover
from app.vault.container import BLOCK_BYTES

PASSPHRASE = "lemon window river stone"
PLAIN = b'{"kind":"handbook checklist"}'


@pytest.fixture(scope="module")
def sealed() -> bytes:
    return seal_handover(PLAIN, PASSPHRASE, MIN_COST)


def test_it_opens_with_its_passphrase_only(sealed: bytes) -> None:
    assert is_handover(sealed)
    assert open_handover(sealed, PASSPHRASE) == PLAIN
    for wrong in ("", "lemon window river", "Lemon window river stone"):
        with pytest.raises(WrongPassphrase):
            open_handover(sealed, wrong)
    with pytest.raises(VaultError, match="empty"):
        seal_handover(PLAIN, "")


def test_it_tells_nothing(sealed: bytes) -> None:
    assert PLAIN[:8] not in sealed
    assert (len(sealed) - 46 - 40) % BLOCK_BYTES == 0
    assert seal_handover(PLAIN, PASSPHRASE, MIN_COST)[46:] != sealed[46:]


def test_every_bit_of_the_header_and_some_of_the_body_is_noticed(sealed: bytes) -> None:
    for bit in [*range(46 * 8), *range(46 * 8, len(sealed) * 8, 997)]:
        changed = bytearray(sealed)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises((VaultDamaged, WrongPassphrase)):
            open_handover(bytes(changed), PASSPHRASE)


def test_a_newer_format(sealed: bytes) -> None:
    import hashlib

    top = sealed[:8] + (2).to_bytes(2, "big") + sealed[10:38]
    with pytest.raises(VaultNewer):
        open_handover(top + hashlib.sha256(top).digest()[:8] + sealed[46:], PASSPHRASE)


def test_an_absurd_cost_is_refused_before_it_is_paid(sealed: bytes) -> None:
    import hashlib

    for operations, memory in ((1, 2**26), (3, 2**20), (3, 2**50), (2**31, 2**26)):
        top = sealed[:10] + operations.to_bytes(4, "big") + memory.to_bytes(8, "big") + sealed[22:38]
        with pytest.raises(VaultDamaged):
            open_handover(top + hashlib.sha256(top).digest()[:8] + sealed[46:], PASSPHRASE)


@settings(max_examples=2000, deadline=None)
@given(st.binary(max_size=200), st.integers(0, 5000), st.integers(0, 300))
def test_fuzz(junk: bytes, at: int, length: int) -> None:
    sealed = _sealed()
    changed = sealed[:at] + junk + sealed[at + length :]
    try:
        assert open_handover(changed, PASSPHRASE) == PLAIN
        assert changed == sealed
    except HandbookError:
        assert changed != sealed


_made: list[bytes] = []


def _sealed() -> bytes:
    if not _made:
        _made.append(seal_handover(PLAIN, PASSPHRASE, MIN_COST))
    return _made[0]
