"""The process that reads files: bytes come over a pipe, lines of writing go back. It writes no file.

``python -m ringback.attachments.child`` is started by ``reader.Reader`` and by nobody else.
"""

from __future__ import annotations

import os
import resource
import signal
import sys
import warnings
from typing import Any, BinaryIO

from ringback.attachments import wire
from ringback.attachments.base import Box, Media, Problem, Reading, sniff

MEMORY = 4 << 30
"""Bytes of address space; reading takes about a third of it."""
_FORBIDDEN = frozenset({"socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.exec", "os.posix_spawn"})


def main() -> None:
    """Answer until the parent closes the pipe."""
    warnings.simplefilter("ignore")
    requests, answers = _pipes()
    _confine()
    # What they load is large, and none of the parent's business.
    from ringback.attachments import documents, ocr, pictures

    eyes = ocr.Eyes()

    def read(data: bytes) -> Reading:
        media = sniff(data)
        try:
            if media is Media.UNKNOWN:
                return Reading(media, Problem.NO_PICTURE)
            if media is Media.PDF:
                lines, pages = documents.read(data, eyes)
                return Reading(media, None, tuple(lines), pages)
            picture, located = pictures.decode(data, media)
            return Reading(media, None, tuple(eyes.read(picture)), 1, located)
        except pictures.Unreadable as error:
            return Reading(media, error.problem)
        except MemoryError:
            return Reading(media, Problem.TOO_LARGE)

    def blur(data: bytes, boxes: list[list[Any]]) -> bytes:
        picture, _ = pictures.decode(data, sniff(data))
        return pictures.blurred(picture, [Box(*box) for box in boxes])

    while (message := wire.receive(requests)) is not None:
        header, data = message
        _allow(int(header["seconds"]))
        if header["do"] == "read":
            wire.send(answers, wire.packed(read(data)))
        else:
            wire.send(answers, {}, blur(data, header["boxes"]))


def _pipes() -> tuple[BinaryIO, BinaryIO]:
    """The pipe in and the pipe out; what a library prints goes nowhere."""
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    return sys.stdin.buffer, answers


def _confine() -> None:
    """No file written, no dump of memory, no connection, no program started; memory has an end."""
    from ringback.vault.process import harden

    harden()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a Ctrl-C is the parent's to handle
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    sys.addaudithook(_refuse)


def _refuse(event: str, args: tuple[Any, ...]) -> None:
    if event in _FORBIDDEN:
        raise PermissionError(event)


def _allow(seconds: int) -> None:
    """So many seconds of processor time from now on."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    limit = int(used.ru_utime + used.ru_stime) + seconds
    resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.getrlimit(resource.RLIMIT_CPU)[1]))


if __name__ == "__main__":
    main()
