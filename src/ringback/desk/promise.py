"""What a promised callback stands on: its hours, its zones, its window, and the values sealed for it."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction

from ringback.calls import hours
from ringback.calls.windows import Window
from ringback.desk.progress import Open, Progress
from ringback.desk.runtime import Runtime
from ringback.errors import Busy, Shredded, VaultError
from ringback.store import models
from ringback.text import RawText
from ringback.vault import Sealed

DUE, OVERDUE = "callback-due", "callback-overdue"
_HOUR = timedelta(hours=1)

Wish = list[tuple[datetime, datetime]]


def live(case: models.Case) -> models.Callback | None:
    """The callback promised in this case, if one is."""
    return case.callbacks.filter(finished=None).select_for_update().first()


def planned(work: Progress, case: Open, row: models.Callback, wish: Wish | None = None) -> Window | None:
    """Business hours, the customer's wish and legal hours in every zone the number may be in.

    What is promised is an hour, not a day. ``None``: no hour can meet it.
    """
    calling = case.engine.policy.calling
    if wish is None:
        wish = [(datetime.fromisoformat(start), datetime.fromisoformat(end)) for start, end in row.wish]
    found = hours.plan(wish, opening(case), calling, zones(row, case), work.now)
    return Window(found.start, min(found.end, found.start + _HOUR)) if isinstance(found, Window) else None


def opening(case: Open) -> hours.BusinessHours:
    """When the brand calls."""
    brand = case.row.conversation.page.brand
    return hours.read(brand.settings.get("hours") or {}, brand.zone)


def zones(row: models.Callback, case: Open) -> list[str]:
    """The zones the customer may be in: the one they stated, alone, or every one their number may be in."""
    return [row.zone] if row.zone else list(row.zones) or [case.row.conversation.page.brand.zone]


def sealed_value(runtime: Runtime, brand: int, ref: str) -> RawText:
    """A number or a phrase, opened for the one thing it is kept for. Raises ``VaultError``."""
    row = models.Sealed.objects.filter(brand_id=brand, ref=ref).first()
    if row is None:
        raise Shredded("it is not kept any more")
    return runtime.vault.open(Sealed(ref, bytes(row.ciphertext)), brand=brand)


def shred_later(runtime: Runtime, brand: int, ref: str) -> None:
    """Destroy the key once the transaction stands: undone, it must find its values again."""

    def shred() -> None:
        try:
            runtime.vault.shred(brand=brand, ref=ref)
        except (VaultError, Busy):  # its ciphertext is gone already; the sweep takes the key in time
            return

    transaction.on_commit(shred)
