"""Django's database settings: SQLite beside the data, or PostgreSQL by URL."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from ringback.errors import ConfigError
from ringback.site.config import Config

_PRAGMAS = (
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; "
    "PRAGMA mmap_size=134217728; PRAGMA foreign_keys=ON"
)


def databases(config: Config) -> dict[str, Any]:
    """``DATABASES`` for this configuration. Raises ``ConfigError`` for a URL it cannot use."""
    return {"default": _postgres(config.database_url) if config.database_url else _sqlite(config)}


def _sqlite(config: Config) -> dict[str, Any]:
    """WAL and ``synchronous=FULL``: what is acknowledged is on the disk; ``IMMEDIATE``: see docs."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(config.data / "ringback.sqlite3"),
        "CONN_MAX_AGE": None,
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": _PRAGMAS},
    }


def _postgres(url: str) -> dict[str, Any]:
    parts = urlsplit(url)
    if parts.scheme not in ("postgres", "postgresql") or not parts.path.strip("/"):
        raise ConfigError("RINGBACK_DATABASE_URL must read postgresql://user:password@host:port/name")
    query = {key: values[0] for key, values in parse_qs(parts.query).items()}
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.strip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": query.pop("host", parts.hostname or ""),
        "PORT": str(parts.port or query.pop("port", "")),
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": query,
    }
