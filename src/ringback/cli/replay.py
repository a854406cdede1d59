"""``ringback replay``: run recorded conversations through the whole pipeline and print what would have happened."""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections import Counter
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ringback.archive.replay import Outcome


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("file", type=Path, help="JSON lines with conversation, author, surface, at and text")
    parser.add_argument("--policy", default="us-bank", help="a bundled policy's name or a path (default: us-bank)")
    parser.add_argument("--region", default="US", help="the brand's region (default: US)")
    parser.add_argument("--zone", default="America/New_York", help="the brand's time zone")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> int:
    """Replay the file in a scratch database that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="ringback-replay-") as folder:
        os.environ["RINGBACK_DATA"] = folder
        os.environ.pop("RINGBACK_DATABASE_URL", None)
        outcome = _replay(args)
    if args.json:
        print(json.dumps({field.name: getattr(outcome, field.name) for field in fields(outcome)}, sort_keys=True))
    else:
        _print(outcome)
    return 0


def _replay(args: argparse.Namespace) -> Outcome:
    from ringback.site.assembly import setup

    setup()
    from django.core.management import call_command
    from django.db import connection

    from ringback.archive.recording import read
    from ringback.archive.replay import ReplayRuntime, replay
    from ringback.desk.runtime import use

    turns = list(read(args.file))
    call_command("migrate", verbosity=0)
    runtime = ReplayRuntime()
    use(runtime)
    page = _page(args)
    try:
        return replay(turns, runtime.engine(page.brand), page, runtime)
    finally:
        connection.close()


def _page(args: argparse.Namespace):  # type: ignore[no-untyped-def]  # models cannot be imported before set-up
    from ringback.archive.replay import CAPS, Recorder
    from ringback.channels import channels
    from ringback.channels.base import Channel
    from ringback.store import models

    channels()["replay"] = Channel(CAPS, lambda page: Recorder())
    organisation = models.Organisation.objects.create(name="Replay")
    brand = models.Brand.objects.create(
        organisation=organisation,
        slug="replay",
        name="Replay",
        policy=args.policy,
        region=args.region,
        zone=args.zone,
        languages=["en", "es"],
        settings={"phones": ["+18005550199"], "emergency": "+18005550100", "replies_per_minute": 1_000_000},
    )
    return models.Page.objects.create(brand=brand, network="replay", account="replay", name="Replay", level="automatic")


def _print(outcome: Outcome) -> None:
    rate = outcome.messages / outcome.seconds if outcome.seconds else 0
    print(f"Conversations            {outcome.conversations}")
    print(f"Customer messages        {outcome.messages}")
    print(f"Exposures                {outcome.exposed}, {outcome.contained} contained")
    _table(outcome.exposures)
    print(f"Cases that need more     {sum(outcome.needs.values())}")
    _table(outcome.needs)
    print(f"Replies proposed         {sum(outcome.replies.values())}")
    _table(outcome.replies)
    print(f"The brand's own replies  {outcome.brand_replies}, {outcome.refused_replies} would have been refused")
    _table(outcome.refused)
    print(f"Time                     {outcome.seconds:.1f} s, {rate:.0f} customer messages a second")


def _table(counts: Counter[str]) -> None:
    for name, count in counts.most_common():
        print(f"  {name:<24} {count}")
