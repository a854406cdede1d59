"""The brake: everything outbound of a brand or a page stops, at once; and how much a page does by itself."""

from __future__ import annotations

from ringback.cases import Level
from ringback.desk.runtime import current
from ringback.store import models
from ringback.store.outbox import write


def pause(brand: models.Brand, person: models.Person, on: bool) -> None:
    """Stop, or let go again, everything outbound of a brand: replies, containment and calls."""
    now = current().clock()
    with write():
        models.Brand.objects.filter(pk=brand.pk).update(
            paused_at=now if on else None, paused_by=person.name if on else ""
        )
        _note(brand.pk, person, "brand.paused" if on else "brand.resumed")


def pause_page(page: models.Page, person: models.Person, on: bool) -> None:
    """The same for one page."""
    now = current().clock()
    with write():
        models.Page.objects.filter(pk=page.pk).update(paused_at=now if on else None)
        _note(page.brand_id, person, "page.paused" if on else "page.resumed", page=page.pk)


def set_level(page: models.Page, level: str, person: models.Person) -> None:
    """How much the page does without an agent. Takes effect with the next message."""
    chosen = Level(level)
    with write():
        models.Page.objects.filter(pk=page.pk).update(level=chosen)
        _note(page.brand_id, person, "page.level", page=page.pk, level=chosen.value)


def _note(brand: int, person: models.Person, action: str, **facts: object) -> None:
    now = current().clock()
    models.Audit.objects.create(brand_id=brand, at=now, actor=person.email, action=action, facts=facts)
    models.Event.objects.create(brand_id=brand, case=None, name=action, at=now)
