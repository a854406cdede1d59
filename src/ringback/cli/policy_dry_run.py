"""``ringback policy dry-run``: take stored decisions again under another policy, and list those that would differ."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ringback.cli.installation import opened
from ringback.cli.terminal import write
from ringback.detect import kinds
from ringback.engine import identifiers, load
from ringback.errors import BadInput
from ringback.flow import BUILTIN, Act
from ringback.policies import load_policy
from ringback.policies.dry_run import Stored, dry_run, each, sentences

INSTALLATION = "installation"


def arguments(actions: Any) -> None:
    """The options of the action."""
    words = "list every stored decision that another policy would take otherwise; nothing changes"
    parser = actions.add_parser("dry-run", help=words, description=words.capitalize() + ".")
    parser.add_argument("policy", help="the policy to try: a name or path")
    parser.add_argument(
        "--on", default=INSTALLATION, metavar="HISTORY",
        help="installation: what its database holds (the default); or a file of recorded conversations, "
        "as ringback replay reads it, of which what customers wrote is judged",
    )  # fmt: skip
    parser.add_argument("--brand", default="", help="of an installation, one brand's slug (default: all)")
    parser.add_argument("--against", default="generic", help="what decides a recorded file first (default: generic)")
    parser.add_argument("--region", default="US", help="for a recorded file, the brand's region (default: US)")
    parser.add_argument("--each", action="store_true", help="print every decision, not only those alike together")


def run(args: argparse.Namespace) -> int:
    """Print what would differ; status 0 whether or not anything would."""
    policy = load_policy(args.policy, (*kinds(identifiers()), *BUILTIN))
    if args.on == INSTALLATION:
        with opened():
            from ringback.desk.decided import decided

            done = dry_run(policy, decided(_brands(args.brand)))
    else:
        done = dry_run(policy, _recorded(args))
    for line in (*(each(done) if args.each else ()), *sentences(policy, done)):
        write(line)
    return 0


def _brands(slug: str) -> list[int]:
    from ringback.store.models import Brand

    rows = Brand.objects.filter(slug=slug) if slug else Brand.objects.all()
    found = list(rows.values_list("pk", flat=True))
    if slug and not found:
        raise BadInput(f"there is no brand {slug!r}")
    return found


def _recorded(args: argparse.Namespace) -> Iterator[Stored]:
    """What the policy compared with decides of each customer's message; the message is then forgotten."""
    from ringback.archive.recording import read

    engine = load(args.against, region=args.region)
    for number, turn in enumerate(read(Path(args.on)), start=1):
        if turn.author != "customer":
            continue
        found = engine.inspect(turn.text.reveal(), turn.surface)
        exposed = {one.finding.kind: one.decision.clause for one in found.exposures}
        for kind in dict.fromkeys(finding.kind for finding in found.everything):
            yield Stored(
                kind, turn.surface, Act.RECEIVE, kind not in exposed, exposed.get(kind, ""), f"message {number}"
            )
