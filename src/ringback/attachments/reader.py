"""Keeps the process that reads files: started on first need, stopped when idle, killed when it takes too long."""

from __future__ import annotations

import atexit
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import astuple
from importlib.util import find_spec
from typing import Any, BinaryIO, cast

from ringback.attachments import wire
from ringback.attachments.base import MOST_BYTES, Box, Media, Problem, Reading, sniff
from ringback.errors import BadInput, ConfigError

_ON_THE_CLOCK = 3.0
_NEEDS = ("rapidocr", "onnxruntime", "PIL", "pypdf")


def available() -> bool:
    """Whether the parts that read pictures are installed."""
    return all(find_spec(name) for name in _NEEDS)


class Reader:
    """Reads one file at a time, in a child process of its own. Safe for several threads.

    ``timeout`` is seconds of processor time a file may take (and three times as many on the clock),
    ``idle`` seconds without work after which the child ends (it takes most of 1 GB). Raises
    ``ConfigError`` where the extra is not installed.
    """

    def __init__(self, *, timeout: float = 60.0, idle: float = 120.0) -> None:
        if not available():
            raise ConfigError("pictures and PDFs cannot be read here; install it with: pip install 'ringback[ocr]'")
        self._timeout, self._idle = timeout, idle
        self._lock = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._rest: threading.Timer | None = None
        atexit.register(self.close)

    @property
    def pid(self) -> int | None:
        """The child's process id while there is one."""
        child = self._child
        return child.pid if child and child.poll() is None else None

    def read(self, data: bytes) -> Reading:
        """The lines of writing in a file, or why it could not be read. Never raises for what is in it."""
        media = sniff(data)
        if len(data) > MOST_BYTES:
            return Reading(media, Problem.TOO_BIG)
        if media is Media.UNKNOWN:
            return Reading(media, Problem.NO_PICTURE)
        answer = self._ask({"do": "read"}, data)
        return Reading(media, answer) if isinstance(answer, Problem) else wire.unpacked(answer[0])

    def blur(self, data: bytes, boxes: Sequence[Box]) -> bytes:
        """A picture that was read, as PNG with the boxes pixelated. Raises ``BadInput`` when it cannot be drawn."""
        answer = self._ask({"do": "blur", "boxes": [astuple(box) for box in boxes]}, data)
        if isinstance(answer, Problem):
            raise BadInput(answer.words)
        return answer[1]

    def close(self) -> None:
        """End the child. It is started again when it is needed."""
        with self._lock:
            self._end()

    def _expire(self) -> None:
        with self._lock:
            if threading.current_thread() is self._rest:  # nothing was asked while this waited its turn
                self._end()

    def _ask(self, header: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes] | Problem:
        with self._lock:
            if self._rest:
                self._rest.cancel()
            try:
                return self._exchange(header, data)
            finally:
                self._rest = threading.Timer(self._idle, self._expire)
                self._rest.daemon = True
                self._rest.start()

    def _exchange(self, header: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes] | Problem:
        child = self._started()
        late = threading.Event()

        def give_up() -> None:
            late.set()
            child.kill()

        alarm = threading.Timer(_ON_THE_CLOCK * self._timeout, give_up)
        alarm.daemon = True
        alarm.start()
        answer = None
        with suppress(OSError, ValueError):  # it died while it was being told
            wire.send(cast("BinaryIO", child.stdin), {**header, "seconds": int(self._timeout) + 1}, data)
            answer = wire.receive(cast("BinaryIO", child.stdout))
        alarm.cancel()
        if answer is None:
            ended = self._end()
            return Problem.TOO_SLOW if late.is_set() or ended == -signal.SIGXCPU else Problem.BROKE
        return answer

    def _started(self) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self._end()
            self._child = subprocess.Popen(
                [sys.executable, "-m", "ringback.attachments.child"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(),
                start_new_session=True,
            )
        return self._child

    def _end(self) -> int:
        """End the child; how it ended, where it had done so by itself."""
        child, self._child = self._child, None
        if self._rest:
            self._rest.cancel()
        if child is None:
            return 0
        with suppress(subprocess.TimeoutExpired):  # its pipe closes a moment before it is gone
            child.wait(0.2)
        child.kill()
        for pipe in (child.stdin, child.stdout):
            with suppress(OSError):  # what it had not read yet
                cast("BinaryIO", pipe).close()
        return child.wait()


def _environment() -> dict[str, str]:
    """What the child is told of ours: where programs and modules are, and none of our secrets."""
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "LANG") if name in os.environ}
    return {**kept, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "OMP_NUM_THREADS": "2"}


_shared: list[Reader] = []
_making = threading.Lock()


def shared() -> Reader:
    """The process's own reader, made on first use: one child is enough. Raises ``ConfigError``."""
    with _making:
        if not _shared:
            _shared.append(Reader())
        return _shared[0]
