"""``ringback serve``: run the desk, with webhooks and live updates."""

from __future__ import annotations

import argparse

from ringback.cli import options
from ringback.cli.installation import opened


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: 127.0.0.1)")
    parser.add_argument("--port", type=options.port, default=8000, help="the port; 0: any free one (default: 8000)")


def run(args: argparse.Namespace) -> int:
    """Serve until SIGINT or SIGTERM."""
    with opened() as (_, runtime):
        from ringback.site.serve import listen, serve

        serve(runtime, listen(args.host, args.port))
    return 0
