"""``ringback brand``: add a brand, or change its settings."""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from ringback.cli.installation import opened
from ringback.cli.options import full_path
from ringback.errors import BadInput

if TYPE_CHECKING:
    from ringback.store.models import Brand

KEYS = {
    "phones": list, "domains": list, "emails": list, "references": list, "emergency": str,
    "contact_page": str, "hours": dict, "replies_per_minute": int,
}  # fmt: skip


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    words = "add a brand, or change the one of that slug"
    add = actions.add_parser("add", help=words, description=words.capitalize() + ".")
    add.add_argument("slug", help="its short name in addresses, such as harbor-bank")
    add.add_argument("--organisation", required=True, help="who runs Ringback for it; made when new")
    add.add_argument("--name", required=True, help="its name as customers know it")
    add.add_argument("--policy", required=True, help="a bundled policy's name, or a path to a policy file")
    add.add_argument("--region", default="US", help="its country, two letters (default: US)")
    add.add_argument("--zone", default="America/New_York", help="its time zone (default: America/New_York)")
    add.add_argument("--language", action="append", help="a language it speaks; may be repeated (default: en)")
    add.add_argument("--settings", type=Path, help=f"a JSON file with {', '.join(KEYS)}")


def run(args: argparse.Namespace) -> int:
    """Add or change it, if an engine can be made of it."""
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", args.slug):
        raise BadInput("write the slug in small letters, digits and single hyphens")
    settings = _settings(args.settings) if args.settings else {}
    _zone(args.zone)
    languages = args.language or ["en"]
    with opened() as (_, runtime):
        from django.db import transaction

        from ringback.store.models import Brand, Organisation

        policy = full_path(args.policy)
        with transaction.atomic():
            _same(Brand.objects.filter(slug=args.slug).first(), policy)
            organisation, _ = Organisation.objects.get_or_create(name=args.organisation)
            brand, new = Brand.objects.update_or_create(
                slug=args.slug,
                defaults={
                    "organisation": organisation, "name": args.name, "policy": policy,
                    "region": args.region, "zone": args.zone, "languages": languages,
                    **({"settings": settings} if settings else {}),
                },
            )  # fmt: skip
            runtime.engine(brand)
    print(f"{args.slug} is {'added' if new else 'changed'}.")
    return 0


def _same(brand: Brand | None, policy: str) -> None:
    """What a brand worked by already is changed by two people, not in passing."""
    if brand is not None and brand.in_force is not None and brand.policy != policy:
        raise BadInput(
            f"{brand.slug} works by {brand.in_force}, and a second person must agree to another: "
            f"ringback policy propose {brand.slug} {policy} --why … --person …"
        )


def _zone(name: str) -> None:
    try:
        ZoneInfo(name)
    except (OSError, ValueError):
        raise BadInput(f"there is no time zone {name[:60]!r}: write one such as Europe/London") from None


def _settings(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}") from None
    except ValueError:
        raise BadInput(f"{path} is not JSON") from None
    if not isinstance(data, dict):
        raise BadInput(f"{path} must hold a JSON object")
    for key, value in data.items():
        if key not in KEYS:
            raise BadInput(f"{path}: there is no setting {key!r}; there are {', '.join(KEYS)}")
        if not isinstance(value, KEYS[key]):
            raise BadInput(f"{path}: {key} must be a {KEYS[key].__name__}")
    return data
