"""The fixed cast: who may see what, the same in every test.

Harbor Bank under ``us-bank`` and Lakeside Clinic under ``us-healthcare``, run by one organisation on the
sandbox network. The clinic's agent must see nothing of the bank; nobody has a place anywhere.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache

from ringback import cases
from ringback.desk import runtime
from ringback.desk.runtime import Runtime
from ringback.flow import Surface, plain
from ringback.site.seed import ACTORS, Seeded, seed
from ringback.store.models import (
    Attempt,
    Audit,
    Brand,
    Callback,
    Case,
    Conversation,
    Effect,
    Exposure,
    Message,
    Organisation,
    Page,
    Person,
)
from ringback.vault import MasterKey, MemoryKeyStore, Vault

PASSWORD = "a lighthouse at dusk"


@dataclass(frozen=True)
class Cast:
    """Everybody, and what they stand on. ``seeded`` holds the pages' tokens and secrets."""

    runtime: Runtime
    seeded: Seeded
    bank: Brand
    clinic: Brand
    bank_page: Page
    clinic_page: Page
    agent: Person
    supervisor: Person
    compliance: Person
    other: Person
    nobody: Person


def make(
    *,
    base_url: str = "http://127.0.0.1:1/network",
    password: str | None = None,
    clock: Callable[[], datetime] | None = None,
    vault: Vault | None = None,
) -> Cast:
    """The cast in the database, and a runtime in place. Without a password nobody can log in by form."""
    running = Runtime(vault or _memory(), clock or _utc_now) if vault or clock else _shared()
    runtime.use(running)
    seeded = seed(running, base_url=base_url, password=password)
    people = dict(zip(("agent", "supervisor", "compliance", "other"), seeded.people, strict=True))
    assert [person.email for person in seeded.people] == [actor.email for actor in ACTORS]
    organisation = Organisation.objects.get()
    nobody = Person.objects.create_user("nobody@example.com", password, name="Nobody", organisation=organisation)
    pages = {page.account: page for page in Page.objects.select_related("brand")}
    bank, clinic = pages["harborbank"], pages["lakesideclinic"]
    return Cast(running, seeded, bank.brand, clinic.brand, bank, clinic, nobody=nobody, **people)


@cache
def _shared() -> Runtime:
    """One for all tests that need no clock of their own: an engine takes a while to make."""
    return Runtime(_memory())


def _memory() -> Vault:
    return Vault(MemoryKeyStore(), MasterKey(os.urandom(32)))


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Matter:
    """One conversation with everything that can hang on it."""

    case: Case
    message: Message
    exposure: Exposure
    callback: Callback
    attempt: Attempt
    proposal: Effect


def matter(
    cast: Cast,
    page: Page,
    *,
    name: str = "Dana W.",
    said: str = "my card 4111 1111 1111 1111 was charged twice",
    surface: Surface = Surface.PUBLIC,
    at: datetime | None = None,
) -> Matter:
    """A case that shows everything: a message with an exposure, a callback with a try, a suggestion."""
    at = at or cast.runtime.clock()
    talk = Conversation.objects.create(
        brand=page.brand, page=page, author=f"author of {name}", author_name=name, created=at, last_at=at
    )
    found = cast.runtime.engine(page.brand).inspect(said, surface)
    kinds = tuple(dict.fromkeys(one.finding.kind for one in found.exposures))
    shown = cases.Exposure("item-1", kinds, at)
    state = cases.Case(at, level="account", language="en", exposures=(shown,), last_public="item-1")
    case = Case.objects.create(
        brand=page.brand, conversation=talk, state=state.to_json(), queue=state.queue, stage=state.stage,
        level=state.level, opened=at, changed=at,
    )  # fmt: skip
    common = {"brand": page.brand, "case": case}
    message = Message.objects.create(
        **common, conversation=talk, page=page, item=f"item-1 {name}", surface=surface, text=found.safe_text, at=at,
        received=at, findings=[{"kind": kind, "evidence": [["for", "checksum"]], "likelihood": 0.99} for kind in kinds],
    )  # fmt: skip
    exposure = Exposure.objects.create(
        **common, item=message.item, surface=surface, kinds=list(kinds), state=shown.state, found=at
    )
    case.state = replace(state, exposures=(replace(shown, item=message.item),)).to_json()
    case.save()
    callback = Callback.objects.create(
        **common, state="due", number_ref="", number_tail="0143", fingerprint=name, zone="America/New_York",
        opens=at - timedelta(minutes=5), closes=at + timedelta(minutes=25), code=f"{case.pk:06}", created=at,
    )  # fmt: skip
    attempt = Attempt.objects.create(
        brand=page.brand, callback=callback, key=f"key-{case.pk}", driver="sandbox", state="ended",
        cause="no_answer", created=at, ended=at,
    )  # fmt: skip
    proposal = Effect.objects.create(
        **common, conversation=talk, key=f"proposal-{case.pk}", action={"do": "message", "item": "", "templates": []},
        text=plain("How can we help?"), created=at, done=at, outcome="proposed",
    )  # fmt: skip
    Audit.objects.create(brand=page.brand, at=at, actor="ringback", action="exposure.found", case=case.pk)
    return Matter(case, message, exposure, callback, attempt, proposal)
