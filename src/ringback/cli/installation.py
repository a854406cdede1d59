"""An installation, opened for a command: settings, keys, and a database that is up to date."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ringback.errors import ConfigError

if TYPE_CHECKING:
    from ringback.desk.runtime import Runtime
    from ringback.site.config import Config


@contextmanager
def opened() -> Iterator[tuple[Config, Runtime]]:
    """Settings and runtime while the block runs.

    Raises ``ConfigError`` with one sentence that says what to do when a part is missing or wrong.
    """
    from ringback.site import logs
    from ringback.site.assembly import assemble
    from ringback.site.config import load_config

    config = load_config()
    logs.configure(config.log)
    runtime = assemble(config)
    from django.db import DatabaseError, connection

    from ringback.store.schema import pending

    try:
        late = pending()
    except DatabaseError as error:
        raise ConfigError(f"the database cannot be used ({type(error).__name__}); see ringback check") from None
    if late:
        raise ConfigError("the database lacks tables of this version: run ringback init")
    try:
        yield config, runtime
    finally:
        connection.close()
