"""``ringback key``: make a master key, or replace the one in use."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from ringback.errors import BadInput


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    make = actions.add_parser("make", help="write a new master key to a file that only its owner can read")
    make.add_argument("file", type=Path, help="a file that does not exist yet")
    words = "put everything sealed under a new master key; stop serve and work first"
    rotate = actions.add_parser("rotate", help=words, description=words.capitalize() + ".")
    rotate.add_argument("--new", type=Path, metavar="FILE", help="the new key's file; made when it is not there")


def run(args: argparse.Namespace) -> int:
    """Do what was asked for."""
    from ringback.vault import master

    if args.action == "make":
        master.make(args.file)
        print(f"Made {args.file}.")
        return 0
    return _rotate(args.new)


def _rotate(new: Path | None) -> int:
    from ringback.site.assembly import key_store, master_key
    from ringback.site.config import load_config
    from ringback.vault import Vault, master

    config = load_config()
    ours = not (os.environ.get(master.KEY) or os.environ.get(master.KEY_FILE))
    if new is None and not ours:
        raise BadInput("the environment names the master key: say with --new where the new one goes")
    path = new or config.master_key_file.with_name("master.key.new")
    vault = Vault(key_store(config), master_key(config))
    # The file stands before anything depends on it.
    count = vault.rewrap(master.load(path) if path.exists() else master.make(path))
    print(f"{count} keys are under the new master key.")
    if new is None:
        path.replace(config.master_key_file)
        print(f"It has taken the place of the old one in {config.master_key_file}: copy it, and destroy old copies.")
    else:
        print(f"Have RINGBACK_MASTER_KEY_FILE name {path} from now on, and destroy the old key.")
    return 0
