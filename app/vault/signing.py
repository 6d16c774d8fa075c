"""Signatures: Ed25519 over some bytes. Who made them, and that nobody changed them since; it hides nothing.

The only module that calls libsodium's signatures; it knows nothing of content packs or files.
"""

from nacl import bindings, exceptions
from nacl.utils import random

# RFC 8032, section 5.1.5 and 5.1.6
SEED_BYTES = 32
PUBLIC_BYTES = 32
SIGNATURE_BYTES = 64


def new_seed() -> bytes:
    """A new secret key, 32 random bytes."""
    return random(SEED_BYTES)


def public_of(seed: bytes) -> bytes:
    """The public key of a secret one. ValueError when it is not 32 bytes."""
    if len(seed) != SEED_BYTES:
        raise ValueError("a secret key has 32 bytes")
    return bindings.crypto_sign_seed_keypair(seed)[0]


def sign(seed: bytes, message: bytes) -> bytes:
    """The signature of `message`, 64 bytes. ValueError when the key is not 32 bytes."""
    if len(seed) != SEED_BYTES:
        raise ValueError("a secret key has 32 bytes")
    _, secret = bindings.crypto_sign_seed_keypair(seed)
    return bindings.crypto_sign(message, secret)[:SIGNATURE_BYTES]


def is_signed(public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the owner of `public` signed exactly these bytes."""
    if len(public) != PUBLIC_BYTES or len(signature) != SIGNATURE_BYTES:
        return False
    try:
        bindings.crypto_sign_open(signature + message, public)
    except (exceptions.BadSignatureError, exceptions.CryptoError):
        return False
    return True
