"""Timers that can be cancelled; and the same by hand, for tests that do not wait."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

Do = Callable[[], None]


class Timers(Protocol):
    """What tells the time and calls back."""

    def now(self) -> datetime:
        """The time, aware."""
        ...

    def after(self, seconds: float, do: Do) -> Do:
        """Call ``do`` once in so many seconds; the answer cancels that."""
        ...


class LoopTimers:
    """Those of the running event loop."""

    def now(self) -> datetime:
        """The time, aware."""
        return datetime.now(UTC)

    def after(self, seconds: float, do: Do) -> Do:
        """Call ``do`` once in so many seconds; the answer cancels that."""
        return asyncio.get_running_loop().call_later(seconds, do).cancel


class HandTimers:
    """Time stands still until ``advance`` moves it; then what was due happens, in order."""

    def __init__(self, start: datetime = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)) -> None:
        self._now = start
        self._due: list[tuple[datetime, int, Do]] = []
        self._count = 0

    def now(self) -> datetime:
        """The time, aware."""
        return self._now

    def after(self, seconds: float, do: Do) -> Do:
        """Call ``do`` once time has been moved so far; the answer cancels that."""
        self._count += 1
        entry = (self._now + timedelta(seconds=seconds), self._count, do)
        self._due.append(entry)
        return lambda: self._due.remove(entry) if entry in self._due else None

    def advance(self, seconds: float) -> None:
        """Move time on, stopping wherever something is due."""
        end = self._now + timedelta(seconds=seconds)
        while due := sorted((entry for entry in self._due if entry[0] <= end), key=lambda entry: entry[:2]):
            self._due.remove(due[0])
            self._now = due[0][0]
            due[0][2]()
        self._now = end

    @property
    def waiting(self) -> int:
        """How many callbacks are still due."""
        return len(self._due)
