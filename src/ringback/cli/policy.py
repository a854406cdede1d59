"""``ringback policy``: show, check, compare and try policies, and change the one a brand works by."""

from __future__ import annotations

import argparse
import shutil
import sys

from ringback.channels import channels
from ringback.cli import policy_changes, policy_dry_run
from ringback.detect import kinds
from ringback.engine import identifiers
from ringback.flow import BUILTIN, Policy, Surface
from ringback.languages.bundled import bundled
from ringback.policies import load_policy, names
from ringback.policies.check import check
from ringback.policies.diff import diff
from ringback.policies.table import as_text
from ringback.telephony import drivers


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    show = actions.add_parser("show", help="print what may pass where, and by which clause")
    show.add_argument("policy", help=f"one of {', '.join(names())}, or a path")
    show.add_argument("--width", type=int, default=0, help="columns to use (default: the terminal's)")
    checked = actions.add_parser("check", help="find what is wrong with policies; status 1 if anything is")
    checked.add_argument("policy", nargs="*", help="names or paths (default: every bundled one)")
    compared = actions.add_parser("diff", help="say in sentences what changes from one policy to another")
    compared.add_argument("before", help="a name or path")
    compared.add_argument("after", help="a name or path")
    policy_dry_run.arguments(actions)
    policy_changes.arguments(actions)


def run(args: argparse.Namespace) -> int:
    """Do what was asked for."""
    here = {"show": _show, "check": _check, "diff": _diff, "dry-run": policy_dry_run.run}
    return here[args.action](args) if args.action in here else policy_changes.run(args)


def _load(name: str) -> Policy:
    return load_policy(name, (*kinds(identifiers()), *BUILTIN))


def _show(args: argparse.Namespace) -> int:
    print(as_text(_load(args.policy), args.width or shutil.get_terminal_size().columns))
    return 0


def _check(args: argparse.Namespace) -> int:
    found = 0
    for name in args.policy or names():
        for problem in check(_load(name), _served(), _templates()):
            found += not problem.note
            where = f"{problem.file}:{problem.line}: " if problem.line else f"{name}: "
            print(f"{where}{problem.code}{' (note)' if problem.note else ''} {problem.message}")
            print(f"  {problem.hint}")
    print(f"{found} problem{'' if found == 1 else 's'} found", file=sys.stderr)
    return 1 if found else 0


def _served() -> frozenset[Surface]:
    """The surfaces that something here has: those of the networks, and the phone."""
    places = {surface for channel in channels().values() for surface in channel.caps.places}
    return frozenset(places | ({Surface.VOICE} if drivers() else set()))


def _templates() -> frozenset[str]:
    packs = [frozenset(pack.templates) for pack in bundled().values()]
    return frozenset.intersection(*packs)


def _diff(args: argparse.Namespace) -> int:
    sentences = diff(_load(args.before), _load(args.after))
    print("\n".join(sentences) or "Nothing changes.")
    return 0
