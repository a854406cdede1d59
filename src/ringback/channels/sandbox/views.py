"""What a person who looks at the sandbox network sees."""

from __future__ import annotations

from typing import Any

from ringback.channels.sandbox.network import Network
from ringback.channels.sandbox.state import Item, Page, Person

NEWEST = 50
"""How many posts a page shows."""


def person(who: Person) -> dict[str, Any]:
    """A customer's account."""
    return {"id": who.id, "name": who.name, "handle": who.handle}


def front(page: Page) -> dict[str, Any]:
    """The head of a page, as everybody sees it."""
    notice = {"pinned": page.notice is not None, "text": page.notice or ""}
    return {
        "account": page.account, "name": page.name, "handle": page.handle, "about": page.about,
        "private": page.private, "notice": notice,
    }  # fmt: skip


def page(network: Network, account: str, viewer: str = "") -> dict[str, Any]:
    """A page with its newest posts, newest first, and all their answers the viewer can see."""
    found = network.page(account)
    seen = [item for item in network.posts(account)[-NEWEST * 4 :] if network.sees(item, viewer)]
    posts = [_public(network, item, viewer) for item in reversed(seen[-NEWEST:])]
    return {**front(found), "posts": posts, "version": network.version}


def thread(network: Network, account: str, viewer: str) -> dict[str, Any]:
    """The viewer's own private thread with a page, in order."""
    items = [item for item in network.thread(account, network.person(viewer).id) if not item.deleted]
    messages = [{**_item(network, item, viewer), "answers": item.parent} for item in items]
    return {**front(network.page(account)), "messages": messages, "version": network.version}


def _public(network: Network, item: Item, viewer: str) -> dict[str, Any]:
    answers = [each for each in network.replies(item) if network.sees(each, viewer)]
    return {
        **_item(network, item, viewer),
        # A network does not tell the author; a demo does, because that is what it shows.
        "hidden": item.hidden,
        "replies": [_public(network, each, viewer) for each in answers],
    }


def _item(network: Network, item: Item, viewer: str) -> dict[str, Any]:
    return {
        "id": item.id,
        "author": {"id": item.author, "name": network.author_name(item)},
        "text": item.text.reveal(),
        "at": item.at.isoformat(),
        "edited": item.edited,
        "own": item.author == viewer,
        "ours": item.ours,
        "file": item.file,
    }
