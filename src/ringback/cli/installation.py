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

    try:
        pending = migrations()
    except DatabaseError as error:
        raise ConfigError(f"the database cannot be used ({type(error).__name__}); see ringback check") from None
    if pending:
        raise ConfigError("the database is not up to date: run ringback init")
    try:
        yield config, runtime
    finally:
        connection.close()


def migrations() -> list[str]:
    """The migrations that have not been applied yet. Raises Django's ``DatabaseError``."""
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return [f"{migration.app_label}.{migration.name}" for migration, _ in plan]
