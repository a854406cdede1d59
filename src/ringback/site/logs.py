"""Where a process says what it does: one line an event, of ids, names and counts.

What libraries log is cut down to where it came from and the type of the error: their messages may
quote what a customer wrote.
"""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import TextIO

import structlog

log = structlog.get_logger(__name__)


def configure(path: Path | None = None) -> None:
    """Send everything to the file, which only its owner reads, or to stderr."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"], bool_as_flag=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(_open(path) if path else sys.stderr),
    )
    logging.basicConfig(handlers=[_Origins(level=logging.WARNING)], force=True)


def _open(path: Path) -> TextIO:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    return os.fdopen(descriptor, "w", encoding="utf-8", buffering=1)


class _Origins(logging.Handler):
    """Passes on who logged, where, and the error's type; never the message or the traceback."""

    def emit(self, record: logging.LogRecord) -> None:
        """One line."""
        error = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else ""
        log.warning("library", logger=record.name, at=f"{record.module}:{record.lineno}", error=error)
