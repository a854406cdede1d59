"""``ringback page``: connect a brand's page on a network, and see that all is well with it."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ringback.cli import secret
from ringback.cli.installation import opened
from ringback.errors import BadInput

if TYPE_CHECKING:
    from ringback.desk.runtime import Runtime
    from ringback.store.models import Page

LEVELS = ("shadow", "suggest", "automatic")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    words = "connect a page, or change how it is connected"
    more = (
        "The page's token and its webhooks' secret are read from stdin, one a line, or from "
        "RINGBACK_PAGE_TOKEN and RINGBACK_PAGE_SECRET."
    )
    add = actions.add_parser("add", help=words, description=f"{words.capitalize()}. {more}")
    add.add_argument("--brand", required=True, help="the brand's slug")
    add.add_argument("--network", required=True, help="the network's name, such as sandbox")
    add.add_argument("--account", required=True, help="the page's account there")
    add.add_argument("--name", default="", help="what people call the page (default: the account)")
    add.add_argument("--url", default="", help="the address of the network's API, where it has no fixed one")
    level = "what happens without an agent (default for a new page: shadow, which only watches)"
    add.add_argument("--level", choices=LEVELS, help=level)
    words = "see whether its network answers and its notice stands"
    check = actions.add_parser("check", help=words, description=words.capitalize() + ".")
    check.add_argument("page", nargs="?", metavar="NETWORK/ACCOUNT", help="one page (default: every page)")
    notice = actions.add_parser("notice", help="pin its notice", description="Pin its notice, and read it back.")
    notice.add_argument("page", metavar="NETWORK/ACCOUNT", help="one page")


def run(args: argparse.Namespace) -> int:
    """Do what was asked for."""
    with opened() as (_, runtime):
        if args.action == "add":
            return _add(args, runtime)
        return _check(args.page) if args.action == "check" else _notice(args.page)


def _add(args: argparse.Namespace, runtime: Runtime) -> int:
    from ringback.channels import channel
    from ringback.channels.base import PageConfig
    from ringback.store import audit
    from ringback.store.models import Brand, Page
    from ringback.store.outbox import write

    channel(args.network)
    if args.url and urlsplit(args.url).scheme not in ("http", "https"):
        raise BadInput("--url must begin with https:// or http://")
    brand = Brand.objects.filter(slug=args.brand).first()
    if brand is None:
        raise BadInput(f"there is no brand {args.brand!r}: add it with ringback brand add")
    token = secret.ask("RINGBACK_PAGE_TOKEN", "page's token")
    signing = secret.ask("RINGBACK_PAGE_SECRET", "webhooks' secret")
    sealed = runtime.seal_secrets(token, [signing], brand.pk)
    with write():
        page = Page.objects.filter(network=args.network, account=args.account).first()
        if page and page.brand_id != brand.pk:
            raise BadInput("that page belongs to another brand")
        page = page or Page(brand=brand, network=args.network, account=args.account, name=args.account)
        page.secrets, page.name = sealed, args.name or page.name
        page.base_url, page.level = args.url or page.base_url, args.level or page.level
        page.save()
        audit.record(brand.pk, "ringback page", "page.connected", facts={"page": page.pk, "level": page.level})
    print(f"{page.network}/{page.account} is connected ({page.level}). Have the network send its webhooks to")
    print(f"/hooks/{page.network}/{page.account} of the desk's public address, then: ringback page check")
    if steps := channel(args.network).steps:
        config = PageConfig(page.account, page.base_url, token, (signing.encode(),))
        print("\n".join(f"- {step}" for step in steps(config)))
    return 0


def _check(name: str | None) -> int:
    from ringback.site.checkup import page_troubles

    status = 0
    for page in _pages(name):
        troubles = list(page_troubles(page))
        status = 1 if troubles else status
        for trouble in troubles:
            print(f"{trouble.code} {trouble.message}\n  {trouble.hint}")
        if not troubles:
            print(f"{page.network}/{page.account}: all is well")
    return status


def _notice(name: str) -> int:
    from ringback.desk import notices

    (page,) = _pages(name)
    notices.publish(page)
    page.refresh_from_db()
    print(f"{name}: the notice is {page.notice['state']}")
    return 0 if page.notice["state"] == "standing" else 1


def _pages(name: str | None) -> list[Page]:
    from ringback.store.models import Page

    rows = Page.objects.select_related("brand").order_by("network", "account")
    if name is None:
        return list(rows)
    network, _, account = name.partition("/")
    found = list(rows.filter(network=network, account=account))
    if not found:
        raise BadInput(f"there is no page {name!r}: write NETWORK/ACCOUNT")
    return found
