"""The two layers of the envelope: a value under its own data key, the data key under the master key.

AES-256-GCM (NIST SP 800-38D) for both, 96-bit random nonces, 128-bit tags. Every key encrypts once:
a data key seals one value, and each wrapping key is derived for one ref. The context (brand, kind,
ref) is associated data of both layers, so neither half can be moved to another brand, kind or ref.
"""

from __future__ import annotations

import os
import struct

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ringback.errors import VaultError
from ringback.vault.master import MasterKey

_FORMAT = b"\x01"
_NONCE = 12
_KEY = 32
_BLOCK = 32
"""Values are padded to multiples of this many bytes: else the length tells one diagnosis from another."""


def context(brand: int, kind: str, ref: str) -> bytes:
    """Brand, kind and ref as bytes that no other three give."""
    kind_bytes, ref_bytes = kind.encode(), ref.encode()
    return struct.pack(">qHH", brand, len(kind_bytes), len(ref_bytes)) + kind_bytes + ref_bytes


def new_key() -> bytes:
    """A data key: 32 random bytes."""
    return os.urandom(_KEY)


def wrap(data_key: bytes, master: MasterKey, bound: bytes) -> bytes:
    """The data key, encrypted under the master key and bound to a context."""
    nonce = os.urandom(_NONCE)
    return nonce + AESGCM(master.wrapping(bound)).encrypt(nonce, data_key, b"key" + bound)


def unwrap(wrapped: bytes, master: MasterKey, bound: bytes) -> bytes:
    """The data key back. Raises VaultError for another master key or context, or any change."""
    return _decrypt(wrapped, master.wrapping(bound), b"key" + bound)


def encrypt(text: str, data_key: bytes, bound: bytes) -> bytes:
    """The text under its data key: format byte, nonce, padded UTF-8 with its tag.

    Lone surrogates pass too: JSON may carry them, and an encoding error would carry the text.
    """
    plain = text.encode("utf-8", "surrogatepass") + b"\x80"
    plain += bytes(-len(plain) % _BLOCK)
    nonce = os.urandom(_NONCE)
    return _FORMAT + nonce + AESGCM(data_key).encrypt(nonce, plain, _FORMAT + bound)


def decrypt(ciphertext: bytes, data_key: bytes, bound: bytes) -> str:
    """The text back. Raises VaultError for another key or context, or any change."""
    if ciphertext[:1] != _FORMAT:
        raise VaultError("The sealed value is damaged or of an unknown format.")
    padded = _decrypt(ciphertext[1:], data_key, _FORMAT + bound)
    return padded.rstrip(b"\x00")[:-1].decode("utf-8", "surrogatepass")


def _decrypt(data: bytes, key: bytes, bound: bytes) -> bytes:
    try:
        return AESGCM(key).decrypt(data[:_NONCE], data[_NONCE:], bound)
    except (InvalidTag, ValueError):
        raise VaultError("The sealed value or its key is damaged, or belongs elsewhere.") from None
