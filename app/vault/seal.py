"""The seal: XChaCha20-Poly1305 over some bytes. Whoever lacks the key can neither read them nor change one unnoticed.

The only module that calls the cipher; it knows nothing of passphrases, headers or files.
"""

from nacl import bindings, exceptions
from nacl.utils import random

# All three from draft-irtf-cfrg-xchacha-03, sections 2.1 and 2.3 (the tag is RFC 8439's).
KEY_BYTES = 32
NONCE_BYTES = 24
TAG_BYTES = 16
OVERHEAD_BYTES = NONCE_BYTES + TAG_BYTES


class SealBroken(Exception):
    """The key is not the one that sealed these bytes, or they (or what was authenticated with them) were changed."""


def random_bytes(count: int) -> bytes:
    """`count` bytes from the system's generator for secrets."""
    return random(count)


def seal(key: bytes, plain: bytes, about: bytes) -> bytes:
    """Nonce and ciphertext, `OVERHEAD_BYTES` longer than `plain`. `about` is authenticated with it, not included.

    The nonce is drawn at random each time: at 24 bytes a repetition need not be feared, so no counter has to survive
    a crash (draft-irtf-cfrg-xchacha-03, section 3.1).
    """
    nonce = random_bytes(NONCE_BYTES)
    return nonce + bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, about, nonce, key)


def unseal(key: bytes, sealed: bytes, about: bytes) -> bytes:
    """What `seal` was given. Raises SealBroken when anything differs by one bit."""
    if len(sealed) < OVERHEAD_BYTES:
        raise SealBroken
    nonce, cipher = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
    try:
        return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(cipher, about, nonce, key)
    except exceptions.CryptoError as error:
        raise SealBroken from error
