"""Secrets given to a command: typed without echo, piped in, or in the environment; never an argument."""

from __future__ import annotations

import os
import sys
from getpass import getpass

from ringback.errors import BadInput


def ask(name: str, words: str) -> str:
    """The secret in the environment variable ``name``, else typed, else the next line of stdin.

    Raises ``BadInput`` when there is none.
    """
    if name in os.environ:
        value = os.environ[name]
    elif sys.stdin.isatty():
        value = getpass(f"{words}: ")
    else:
        value = sys.stdin.readline()
    value = value.strip()
    if not value:
        raise BadInput(f"give the {words} on stdin, or in {name}")
    return value
