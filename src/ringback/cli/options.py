"""What every command's options have in common."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NoReturn


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, and repeats nothing that may be customer text."""

    def error(self, message: str) -> NoReturn:
        """The line, and status 2."""
        if message.startswith("unrecognized arguments:"):
            words = message.split(":", 1)[1].split()
            names = [word.split("=")[0] for word in words if word.startswith("-")]
            message = f"there is no option {names[0]}" if names else "more was given than this command takes"
        self.exit(2, f"{self.prog}: {message}; see {self.prog} --help\n")


def port(text: str) -> int:
    """A TCP port; 0 is any free one."""
    if not (text.isascii() and text.isdigit() and int(text) <= 65_535):
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return int(text)


def full_path(policy: str) -> str:
    """A policy's name as it is, a file by its full path: serve and work may run elsewhere."""
    return str(Path(policy).absolute()) if "/" in policy or policy.endswith(".toml") else policy
