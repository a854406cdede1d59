"""``ringback check``: check an installation and say what is wrong with it."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--json", action="store_true", help="print one JSON object a finding")


def run(args: argparse.Namespace) -> int:
    """Print every finding with its code and what to do; 1 if there is any."""
    from ringback.site import logs
    from ringback.site.checkup import checkup
    from ringback.site.config import load_config

    config = load_config()
    logs.configure(config.log)
    count = 0
    for trouble in checkup(config):
        count += 1
        if args.json:
            print(json.dumps(asdict(trouble)))
        else:
            print(f"{trouble.code} {trouble.message}\n  {trouble.hint}")
    print(f"{count or 'no'} problem{'' if count == 1 else 's'} found", file=sys.stderr)
    return 1 if count else 0
