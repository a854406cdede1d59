"""The master key: where it comes from, and what is wrong when it cannot be used.

It wraps the data keys and is never stored beside them: a file only its owner can read, or the
environment (``RINGBACK_MASTER_KEY_FILE`` or ``RINGBACK_MASTER_KEY``).
"""

from __future__ import annotations

import base64
import binascii
import hmac
import os
import stat
import string
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn, final

from ringback.errors import ConfigError

KEY = "RINGBACK_MASTER_KEY"
KEY_FILE = "RINGBACK_MASTER_KEY_FILE"
_BYTES = 32
_LARGEST_FILE = 1024
_LEAST_DISTINCT = 12  # 32 random bytes with fewer distinct values: less than once in 1e24 keys


@final
class MasterKey:
    """32 secret bytes. ``id`` tells two master keys apart and gives nothing away."""

    __slots__ = ("_root", "id")

    def __init__(self, key: bytes) -> None:
        if len(key) != _BYTES:
            raise ConfigError(f"A master key has {_BYTES} bytes, this one has {len(key)}.")
        self._root = hmac.digest(key, b"ringback/vault/1/wrap", "sha256")
        self.id = hmac.digest(key, b"ringback/vault/1/id", "sha256")[:8]

    def wrapping(self, context: bytes) -> bytes:
        """The key that wraps the data key of this context: one for each row, so nonces never wear out."""
        return hmac.digest(self._root, context, "sha256")

    def __repr__(self) -> str:
        return f"MasterKey({self.id.hex()})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a master key cannot be pickled")


def load(path: Path | None = None, *, environ: Mapping[str, str] | None = None) -> MasterKey:
    """The master key from ``path``, or from the environment where none is given.

    Raises ConfigError with one sentence that says what to do.
    """
    env = os.environ if environ is None else environ
    if path is not None:
        return _from_file(path)
    if env.get(KEY) and env.get(KEY_FILE):
        raise ConfigError(f"Both {KEY} and {KEY_FILE} are set: set one of them.")
    if env.get(KEY_FILE):
        return _from_file(Path(env[KEY_FILE]))
    if env.get(KEY):
        return MasterKey(_decode(env[KEY], KEY))
    raise ConfigError(f"There is no master key: set {KEY_FILE} to a key file, or {KEY} to the key itself.")


def make(path: Path) -> MasterKey:
    """Create a key file with a new master key. Raises ConfigError if there is one: it would be lost."""
    key = os.urandom(_BYTES)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
    except FileExistsError:
        raise ConfigError(f"{path} exists: a new master key there would lock out what it opens.") from None
    except OSError as error:
        raise ConfigError(f"The key file {path} cannot be written: {error.strerror}.") from None
    with os.fdopen(handle, "wb") as file:
        file.write(base64.b64encode(key) + b"\n")
        file.flush()
        os.fsync(handle)
    _sync_folder(path.parent)
    return MasterKey(key)


def _from_file(path: Path) -> MasterKey:
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    except FileNotFoundError:
        raise ConfigError(f"The key file {path} does not exist: restore it, or name the right one.") from None
    except OSError as error:
        raise ConfigError(f"The key file {path} cannot be read: {error.strerror}.") from None
    try:
        about = os.fstat(handle)
        if not stat.S_ISREG(about.st_mode):
            raise ConfigError(f"{path} is not a file: name the key file itself.")
        if about.st_mode & 0o077:
            raise ConfigError(f"Others can read the key file {path}: chmod 600 it.")
        content = os.read(handle, _LARGEST_FILE)
    finally:
        os.close(handle)
    return MasterKey(_decode(content.decode("ascii", "replace"), str(path)))


def _decode(written: str, where: str) -> bytes:
    """32 bytes written as hex or base64, the URL alphabet and missing padding included."""
    text = "".join(written.split())
    try:
        if len(text) % 2 == 0 and set(text) <= set(string.hexdigits):  # base64 of 32 bytes: 43 digits, or ends in =
            key = bytes.fromhex(text)
        else:
            usual = text.replace("-", "+").replace("_", "/").rstrip("=")
            key = base64.b64decode(usual + "=" * (-len(usual) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise ConfigError(f"The master key in {where} is neither hex nor base64: give {_BYTES} bytes.") from None
    if len(key) != _BYTES:
        raise ConfigError(f"The master key in {where} has {len(key)} bytes: give {_BYTES}, as hex or base64.")
    if len(set(key)) < _LEAST_DISTINCT:
        raise ConfigError(f"The master key in {where} is not random: make one with a key generator.")
    return key


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
