"""Both databases for tests, with real commits: several threads and processes may use what a test is given.

Each test gets a fresh copy of a migrated database. Use ``database`` (both kinds) or ``sqlite_database``.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection, connections

from ringback.site.config import Config
from ringback.site.databases import databases

_numbers = count()


@dataclass(frozen=True)
class Database:
    """``data``: the data folder; ``url``: of PostgreSQL, or empty."""

    kind: str
    data: Path
    url: str = ""

    @property
    def settings(self) -> dict[str, Any]:
        return dict(databases(Config(data=self.data, database_url=self.url))["default"])

    @property
    def environ(self) -> dict[str, str]:
        """For a child process that is to use it."""
        return {"RINGBACK_DATA": str(self.data)} | ({"RINGBACK_DATABASE_URL": self.url} if self.url else {})


@contextmanager
def using(database: Database) -> Iterator[None]:
    """Django's default database is this one, in every thread."""
    defaults = connections.settings["default"]
    connection.close()
    del connections["default"]
    connections.settings["default"] = {**defaults, **database.settings}
    try:
        yield
    finally:
        connection.close()
        del connections["default"]
        connections.settings["default"] = defaults


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory, django_db_blocker: Any) -> Database:
    template = Database("sqlite", tmp_path_factory.mktemp("sqlite"))
    with django_db_blocker.unblock(), using(template):
        call_command("migrate", verbosity=0)
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return template


@pytest.fixture(scope="session")
def postgres_template(postgres_url: str, tmp_path_factory: pytest.TempPathFactory, django_db_blocker: Any) -> Database:
    server = Database("postgres", tmp_path_factory.mktemp("postgres-data"), postgres_url)
    template = replace(server, url=_renamed(postgres_url, "ringback_template"))
    with django_db_blocker.unblock():
        _administer(server, "CREATE DATABASE ringback_template")
        with using(template):
            call_command("migrate", verbosity=0)
    return template


@pytest.fixture
def sqlite_database(sqlite_template: Database, tmp_path: Path, django_db_blocker: Any) -> Iterator[Database]:
    fresh = Database("sqlite", tmp_path / "data")
    shutil.copytree(sqlite_template.data, fresh.data)
    with django_db_blocker.unblock(), using(fresh):
        yield fresh


@pytest.fixture
def postgres_database(postgres_template: Database, tmp_path: Path, django_db_blocker: Any) -> Iterator[Database]:
    name = f"ringback_{next(_numbers)}"
    server = replace(postgres_template, url=_renamed(postgres_template.url, "postgres"))
    fresh = Database("postgres", tmp_path / "data", _renamed(postgres_template.url, name))
    fresh.data.mkdir()
    with django_db_blocker.unblock():
        _administer(server, f"CREATE DATABASE {name} TEMPLATE ringback_template")
        with using(fresh):
            yield fresh
        _administer(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database(request: pytest.FixtureRequest) -> Database:
    """A fresh, migrated database of either kind, in use."""
    fresh: Database = request.getfixturevalue(f"{request.param}_database")
    return fresh


def _renamed(url: str, name: str) -> str:
    """The URL of another database on the same server."""
    head, question, query = url.partition("?")
    return head.rpartition("/")[0] + "/" + name + question + query


def _administer(server: Database, statement: str) -> None:
    with using(server), connection.cursor() as cursor:
        cursor.execute(statement)
