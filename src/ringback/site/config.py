"""What is set from outside: the data folder and the environment, read once at start."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ringback.errors import ConfigError


@dataclass(frozen=True)
class Config:
    """Every setting of a server. ``X_FILE`` gives a secret by file; see ``docs/reference/settings.md``."""

    data: Path
    database_url: str = ""
    keys_url: str = ""
    hosts: tuple[str, ...] = ("127.0.0.1", "localhost", "[::1]")
    origins: tuple[str, ...] = ()
    behind_tls: bool = False
    sandbox: bool = False
    log: Path | None = None
    secret_key: str = field(default="", repr=False)

    @property
    def master_key_file(self) -> Path:
        """Where the vault's master key lies unless the environment names another place."""
        return self.data / "master.key"


def load_config(environ: Mapping[str, str] | None = None) -> Config:
    """The settings of this process. Raises ``ConfigError`` with one sentence that says what to do."""
    env = os.environ if environ is None else environ
    data = Path(env.get("RINGBACK_DATA", ".ringback")).absolute()
    return Config(
        data=data,
        database_url=_secret(env, "RINGBACK_DATABASE_URL"),
        keys_url=_secret(env, "RINGBACK_KEYS_URL"),
        hosts=_list(env, "RINGBACK_HOSTS") or Config.hosts,
        origins=_list(env, "RINGBACK_ORIGINS"),
        behind_tls=env.get("RINGBACK_TLS", "") == "1",
        sandbox=env.get("RINGBACK_SANDBOX", "") == "1",
        log=Path(env["RINGBACK_LOG"]).absolute() if env.get("RINGBACK_LOG") else None,
        secret_key=_secret(env, "RINGBACK_SECRET_KEY") or _kept_key(data / "django.key"),
    )


def _list(env: Mapping[str, str], name: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in env.get(name, "").split(",") if part.strip())


def _secret(env: Mapping[str, str], name: str) -> str:
    """The value of ``name``, or of the file that ``name_FILE`` names."""
    path = env.get(f"{name}_FILE", "")
    if not path:
        return env.get(name, "")
    try:
        return Path(path).read_text(encoding="utf-8").strip()
    except OSError:
        raise ConfigError(f"{name}_FILE names a file that cannot be read; correct it or unset it") from None


def _kept_key(path: Path) -> str:
    """The key that signs sessions: made once, kept beside the data, readable by its owner only."""
    if path.exists():
        return path.read_text(encoding="ascii").strip()
    if not path.parent.exists():
        # Tools such as the type checker load the settings without a data folder.
        return secrets.token_urlsafe(48)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(48))
    return path.read_text(encoding="ascii").strip()
