"""The pinned disclaimer: put up on every page, read back, and proved with a date."""

from __future__ import annotations

from hashlib import blake2b

from ringback.channels.base import Access
from ringback.desk.runtime import current
from ringback.desk.wording import spoken_number
from ringback.errors import ChannelError
from ringback.flow import plain
from ringback.store import models
from ringback.store.outbox import write


def words(page: models.Page) -> str:
    """The notice of a page, in every language of its brand."""
    engine = current().engine(page.brand)
    return "\n\n".join(
        pack.say("notice", brand=page.brand.name, published=", ".join(map(spoken_number, engine.brand.phones)))
        for pack in engine.languages.values()
    )


def publish(page: models.Page) -> None:
    """Pin the notice where the network lets us, and read it back."""
    connector = current().connector(page)
    if connector.caps.pin is Access.API:
        text = words(page)
        connector.publish_notice(plain(text), f"notice.{page.pk}.{blake2b(text.encode(), digest_size=8).hexdigest()}")
    verify(page)


def verify(page: models.Page) -> bool:
    """Look whether the notice stands as we wrote it; what was seen is kept with its date."""
    try:
        seen = current().connector(page).read_notice()
    except ChannelError:
        state = {"state": "unknown"}
    else:
        right = seen.pinned and words(page).strip() == seen.text.strip()
        state = {"state": "standing" if right else "changed" if seen.pinned else "missing"}
    now = current().clock()
    state["checked"] = now.isoformat()
    with write():
        before = models.Page.objects.select_for_update().get(pk=page.pk)
        changed = before.notice.get("state") != state["state"]
        models.Page.objects.filter(pk=page.pk).update(notice=state)
        if changed:
            models.Audit.objects.create(
                brand_id=page.brand_id, at=now, actor="ringback", action="notice.seen", facts={"page": page.pk, **state}
            )
    return state["state"] == "standing"
