"""Which key store a setting names."""

from __future__ import annotations

from pathlib import Path

from ringback.errors import ConfigError
from ringback.vault.base import KeyStore
from ringback.vault.sqlite import SqliteKeyStore


def connect(where: str | Path) -> KeyStore:
    """The key store at a path, ``sqlite:///path`` or ``postgresql://…``. Raises ConfigError otherwise."""
    if isinstance(where, Path):
        return SqliteKeyStore(where)
    scheme, found, rest = where.partition("://")
    if scheme in ("postgresql", "postgres"):
        return _postgres(where)
    if scheme == "sqlite" and rest.startswith("/") and len(rest) > 1:
        return SqliteKeyStore(Path(rest[1:]))
    if not found and where:
        return SqliteKeyStore(Path(where))
    raise ConfigError("The key store must be a path, sqlite:///path or postgresql://…: correct RINGBACK_KEYS_URL.")


def _postgres(url: str) -> KeyStore:
    try:
        from ringback.vault.postgres import PostgresKeyStore
    except ImportError:
        raise ConfigError("A key store in PostgreSQL needs psycopg: install ringback[postgres].") from None
    return PostgresKeyStore(url)
