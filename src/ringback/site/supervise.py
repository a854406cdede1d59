"""Keeps child processes running: starts them, starts them again when they die, stops them together.

A child tells that it is ready by a line on the pipe it was given, and ends when its standard input
ends, so that it does not outlive a supervisor that was killed.
"""

from __future__ import annotations

import os
import selectors
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import structlog

_READY: Final = "RINGBACK_READY_FD"
_SUPERVISED: Final = "RINGBACK_SUPERVISED"
_WRONG_USE: Final = 2
_LONGEST: Final = 10.0
_STEADY: Final = 30.0

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Child:
    """A process to keep running. ``env`` is added to ours."""

    name: str
    argv: Sequence[str]
    env: Mapping[str, str] = field(default_factory=dict)


class Supervisor:
    """Runs children until SIGINT or SIGTERM.

    ``ready`` is called once, when every child has been ready. ``grace``: seconds a child gets to stop by itself.
    """

    def __init__(self, children: Sequence[Child], *, ready: Callable[[], None] = lambda: None, grace: float = 15.0):
        self._kept = [_Kept(child) for child in children]
        self._ready: Callable[[], None] | None = ready
        self._grace = grace
        self._stop = False
        self._status = 0
        self._selector = selectors.DefaultSelector()

    def run(self) -> int:
        """Keep them running; the exit status: 0, or a child's 2 when it refused to start."""
        inner, outer = os.pipe()
        os.set_blocking(outer, False)
        os.set_blocking(inner, False)
        before = {number: signal.signal(number, self._asked) for number in (signal.SIGINT, signal.SIGTERM)}
        before[signal.SIGCHLD] = signal.signal(signal.SIGCHLD, lambda *_: None)
        woken = signal.set_wakeup_fd(outer, warn_on_full_buffer=False)
        self._selector.register(inner, selectors.EVENT_READ)
        try:
            while not self._stop:
                self._look_after()
                self._wait(inner)
        finally:
            self._end()
            signal.set_wakeup_fd(woken)
            for number, handler in before.items():
                signal.signal(number, handler)
            self._selector.close()
            os.close(inner)
            os.close(outer)
        return self._status

    def stop(self) -> None:
        """Ask ``run`` to end, from the same thread or a signal."""
        self._stop = True

    def _asked(self, *_: object) -> None:
        self._stop = True

    def _look_after(self) -> None:
        """Start what is due, note what has died."""
        for kept in self._kept:
            if kept.process is None and time.monotonic() >= kept.due:
                self._selector.register(kept.start(), selectors.EVENT_READ, kept)
            elif kept.process is not None and kept.process.poll() is not None:
                self._died(kept, kept.process.returncode)

    def _died(self, kept: _Kept, status: int) -> None:
        self._forget(kept)
        if status == _WRONG_USE and not kept.was_ready:
            self._status, self._stop = status, True  # starting it again would not help; it has said why
            return
        wait = kept.fell()
        log.warning("child.died", child=kept.child.name, status=status, again_in=round(wait, 1))

    def _wait(self, inner: int) -> None:
        """For a signal, a child's word, or the next start."""
        soonest = min((kept.due for kept in self._kept if kept.process is None), default=time.monotonic() + 1.0)
        for key, _ in self._selector.select(max(0.0, min(1.0, soonest - time.monotonic()))):
            if key.fd == inner:
                os.read(inner, 4096)
            else:
                self._heard(key.data)
        if self._ready is not None and all(kept.was_ready for kept in self._kept):
            ready, self._ready = self._ready, None
            ready()

    def _heard(self, kept: _Kept) -> None:
        kept.was_ready = kept.was_ready or bool(os.read(kept.told, 64))
        self._selector.unregister(kept.told)
        os.close(kept.told)
        kept.told = -1

    def _forget(self, kept: _Kept) -> None:
        if kept.told >= 0:
            self._heard(kept)
        if kept.process is not None and kept.process.stdin is not None:
            kept.process.stdin.close()
        kept.process = None

    def _end(self) -> None:
        """Ask all at once, wait, and kill whoever does not listen."""
        running = [kept.process for kept in self._kept if kept.process is not None]
        for process in running:
            process.terminate()
        end = time.monotonic() + self._grace
        for process in running:
            try:
                process.wait(max(0.0, end - time.monotonic()))
            except subprocess.TimeoutExpired:
                log.warning("child.killed", pid=process.pid)
                process.kill()
                process.wait()
        for kept in self._kept:
            if kept.process is not None:
                self._forget(kept)


@dataclass(slots=True)
class _Kept:
    """A child and what has become of it. ``told``: where it says that it is ready."""

    child: Child
    process: subprocess.Popen[bytes] | None = None
    told: int = -1
    was_ready: bool = False
    due: float = 0.0
    started: float = 0.0
    falls: int = 0

    def start(self) -> int:
        """Start it; the descriptor on which it will say that it is ready."""
        self.told, tells = os.pipe()
        env = {**os.environ, **self.child.env, _READY: str(tells), _SUPERVISED: "1"}
        try:
            # Its own group: Ctrl-C reaches us alone, and we stop the children in order.
            self.process = subprocess.Popen(  # noqa: S603 - our own command line
                list(self.child.argv), env=env, stdin=subprocess.PIPE, pass_fds=[tells], process_group=0
            )
        finally:
            os.close(tells)
        self.started = time.monotonic()
        return self.told

    def fell(self) -> float:
        """Seconds until it is started again: longer each time, unless it had run steadily."""
        steady = time.monotonic() - self.started > _STEADY
        self.falls = 1 if steady else self.falls + 1
        wait = min(_LONGEST, 0.1 * 2.0 ** (self.falls - 1))
        self.due = time.monotonic() + wait
        return wait


def tell_ready() -> None:
    """In a child: say that it is ready. Without a supervisor it says it to nobody."""
    descriptor = os.environ.pop(_READY, "")
    if descriptor:
        with os.fdopen(int(descriptor), "wb") as pipe:
            pipe.write(b"ready\n")


def end_with_parent() -> None:
    """In a child: end, as if asked to, when the supervisor is gone."""
    if os.environ.get(_SUPERVISED) != "1":
        return

    def wait() -> None:
        os.read(0, 1)
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=wait, name="parent", daemon=True).start()
