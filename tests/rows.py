"""Rows for tests of everything durable: one brand with one page, a conversation, its case."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import count
from typing import Any

from ringback.store.lanes import Wake, wake
from ringback.store.models import Brand, Case, Conversation, Effect, Organisation, Page, Timer
from ringback.store.transaction import now, write

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
_numbers = count(1)


def brand(slug: str = "harbor", **given: Any) -> Brand:
    organisation, _ = Organisation.objects.get_or_create(name="Meridian Care")
    made, _ = Brand.objects.get_or_create(
        slug=slug,
        defaults={"organisation": organisation, "name": slug.title(), "policy": "us-bank", "region": "US"}
        | {"zone": "America/New_York", "languages": ["en"]}
        | given,
    )
    return made


def page(slug: str = "harbor", network: str = "sandbox", **given: Any) -> Page:
    made, _ = Page.objects.get_or_create(
        network=network,
        account=f"{slug}-page",
        defaults={"brand": brand(slug), "name": slug.title(), "level": Page.Level.AUTOMATIC} | given,
    )
    return made


def case(author: str = "ana", slug: str = "harbor") -> Case:
    here = page(slug)
    talk, _ = Conversation.objects.get_or_create(
        brand=here.brand, page=here, author=author, defaults={"created": AT, "last_at": AT}
    )
    made, _ = Case.objects.get_or_create(
        brand=here.brand,
        conversation=talk,
        closed=None,
        defaults={"state": {}, "queue": "stays", "stage": "open", "opened": AT, "changed": AT},
    )
    return made


def effects(of: Case, *names: str, priority: int = 5, **given: Any) -> list[Effect]:
    """Effects as the case machine asks for them: written and woken in one transaction."""
    with write():
        made = [
            Effect.objects.create(
                brand_id=of.brand_id,
                conversation_id=of.conversation_id,
                case=of,
                key=f"{of.pk}.{next(_numbers)}",
                action={"name": name},
                priority=priority,
                created=AT,
                **given,
            )
            for name in names
        ]
        wake([Wake(of.conversation_id, of.brand_id, None, priority)])
    return made


def timer(of: Case, name: str, seconds: float = 0.0) -> Timer:
    """A timer that is due so many seconds from now."""
    with write():
        due = now() + seconds
        made = Timer.objects.create(
            brand_id=of.brand_id, conversation_id=of.conversation_id, case=of, name=name, due=due
        )
        wake([Wake(of.conversation_id, of.brand_id, due)])
    return made
