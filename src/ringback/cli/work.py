"""``ringback work``: run a worker, which carries out what the desk decided."""

from __future__ import annotations

import argparse

from ringback.cli.installation import opened
from ringback.errors import BadInput


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--threads", type=int, default=4, help="conversations carried on at once (default: 4)")


def run(args: argparse.Namespace) -> int:
    """Work until SIGINT or SIGTERM."""
    if not 1 <= args.threads <= 64:
        raise BadInput("--threads must be from 1 to 64")
    with opened() as (config, runtime):
        from ringback.site.work import run_worker

        run_worker(runtime, config.data, threads=args.threads)
    return 0
