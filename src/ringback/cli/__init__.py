"""The command line: one module a command. Results on stdout, messages on stderr.

Exit status: 0 done, 1 something was found or refused (where asked with ``--check``), 2 wrong use.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module

from ringback import __version__
from ringback.cli.options import Parser
from ringback.errors import RingbackError

COMMANDS = {
    "demo": "Show the whole journey on a make-believe network and telephone.",
    "serve": "Run the desk: web, webhooks and live updates.",
    "work": "Run a worker: carry out what the desk decided.",
    "init": "Make a data folder, a master key and a database, or bring them up to date.",
    "brand": "Add a brand, or change its settings.",
    "page": "Connect a brand's page on a network, and check it.",
    "person": "Let somebody work for a brand.",
    "key": "Make or replace the master key.",
    "inspect": "Find sensitive information in a text.",
    "guard": "Say whether a reply may be sent, and what may be sent instead.",
    "replay": "Run recorded conversations through the whole pipeline.",
    "policy": "Show, check, compare and try policies, and change a brand's.",
    "check": "Check an installation and say what is wrong with it.",
    "audit": "Verify the audit trail.",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; its exit status."""
    given = sys.argv[1:] if argv is None else list(argv)
    chosen = next((word for word in given if word in COMMANDS), None)
    try:
        parser = _parser(chosen)
        args = parser.parse_args(given)
        if chosen is None:
            parser.print_help(sys.stderr)
            return 2
        return int(args.run(args))
    except RingbackError as error:
        print(f"ringback {chosen}: {error}", file=sys.stderr)
        return 2
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("ringback"):
            raise
        print(f"ringback {chosen} needs the desk: install ringback[desk] ({error.name} is missing)", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read us has gone; nothing more can be said on stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _parser(chosen: str | None) -> Parser:
    """The parser with the arguments of the command that was chosen; the others are not imported."""
    parser = Parser(
        prog="ringback",
        description="Keeps sensitive customer information off channels that are not safe for it.",
        epilog="ringback COMMAND --help tells more of a command.",
    )
    parser.add_argument("--version", action="version", version=f"ringback {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", title="commands")
    for name, summary in COMMANDS.items():
        command = commands.add_parser(name, help=summary, description=summary)
        if name == chosen:
            module = import_module(f"ringback.cli.{name}")
            module.arguments(command)
            command.set_defaults(run=module.run)
    return parser
