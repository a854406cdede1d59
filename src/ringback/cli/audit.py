"""``ringback audit``: verify the audit trail."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ringback.cli.installation import opened
from ringback.errors import BadInput

if TYPE_CHECKING:
    from ringback.store.chain import Head
    from ringback.store.models import Brand


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    words = "say whether any entry was changed, dropped, put in or moved; status 1 if one was"
    verify = actions.add_parser("verify", help=words, description=words.capitalize() + ".")
    verify.add_argument("--brand", default="", help="the slug of one brand (default: every brand)")
    verify.add_argument("--heads", type=Path, help="ends of the chains exported earlier (audit-heads.jsonl)")


def run(args: argparse.Namespace) -> int:
    """Verify each brand's chain."""
    with opened():
        from ringback.store import audit
        from ringback.store.models import Audit

        heads = list(_heads(args.heads)) if args.heads else []
        status = 0
        for brand in _brands(args.brand):
            broken = audit.verify(brand.pk, heads)
            end = audit.export_head(brand.pk)
            if broken:
                status = 1
                print(f"{brand.slug}: broken at entry {broken.number}: {broken.how}")
            else:
                waiting = Audit.objects.filter(brand=brand, number=None).count()
                print(f"{brand.slug}: whole, {end.number if end else 0} entries, {waiting} more not sealed yet")
    return status


def _brands(slug: str) -> list[Brand]:
    from ringback.store.models import Brand

    found = list(Brand.objects.filter(slug=slug) if slug else Brand.objects.order_by("slug"))
    if slug and not found:
        raise BadInput(f"there is no brand {slug!r}")
    return found


def _heads(path: Path) -> Iterator[Head]:
    from ringback.store.chain import Head

    try:
        for line in path.read_text(encoding="ascii").splitlines():
            yield Head.from_json(json.loads(line))
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}") from None
    except (ValueError, KeyError, TypeError):
        raise BadInput(f"{path} is not a file of exported ends of chains") from None
