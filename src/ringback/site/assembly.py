"""Where the parts of a process are put together: settings, keys, vault, runtime."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ringback.errors import ConfigError
from ringback.site.config import Config, load_config
from ringback.vault import KeyStore, MasterKey, Vault, master, process
from ringback.vault.sqlite import SqliteKeyStore

if TYPE_CHECKING:
    from ringback.desk.runtime import Runtime

SETTINGS = "ringback.site.settings"


def assemble(config: Config | None = None) -> Runtime:
    """Everything a web process, a worker or a command needs, ready to use.

    Raises ``ConfigError`` with one sentence that says what to do: then the process must not start.
    """
    process.harden()
    config = config or load_config()
    if not config.data.is_dir():
        raise ConfigError(f"the data folder {config.data} does not exist; create it, or set RINGBACK_DATA")
    vault = Vault(key_store(config), master_key(config))
    setup()
    from ringback.desk.runtime import Runtime, use

    runtime = Runtime(vault)
    use(runtime)
    return runtime


def setup() -> None:
    """Django, with our settings."""
    os.environ["DJANGO_SETTINGS_MODULE"] = SETTINGS
    import django

    django.setup()


def master_key(config: Config) -> MasterKey:
    """From the environment where it names one, else from the data folder. Raises ``ConfigError``."""
    named = os.environ.get("RINGBACK_MASTER_KEY") or os.environ.get("RINGBACK_MASTER_KEY_FILE")
    return master.load() if named else master.load(config.master_key_file)


def key_store(config: Config) -> KeyStore:
    """The small store of data keys: beside the data, or a PostgreSQL of its own."""
    if not config.keys_url:
        return SqliteKeyStore(config.data / "keys.sqlite3")
    from ringback.vault.postgres import PostgresKeyStore

    return PostgresKeyStore(config.keys_url)
