"""For the desk's tests: a world over SQLite, and short ways to let things happen in it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest

from ringback.cases import Case, case_from_json
from ringback.channels.base import Inbound, InboundType
from ringback.desk import intake
from ringback.flow import Surface
from ringback.store import models
from ringback.store.outbox import write
from ringback.text import RawText
from tests.databases import Database
from tests.world import World, world

BANK, CLINIC = "harborbank", "lakesideclinic"
CARD = "my card 4111 1111 1111 1111 was charged twice"
NUMBER = "+12025550143"


@dataclass
class Stage:
    """A world with one customer, Dana, and what tests do in it again and again."""

    world: World
    dana: str
    account: str = BANK

    def post(self, text: str = CARD) -> str:
        """Dana writes in public; the item's id."""
        item = self.world.post(self.dana, self.account, text)
        self.taken()
        return item

    def direct(self, text: str) -> str:
        """Dana writes in private."""
        item = self.world.direct(self.dana, self.account, text)
        self.taken()
        return item

    def comment(self, item: str, text: str) -> str:
        """Dana answers an item in public."""
        answer = self.world.network.post(f"/customer/items/{item}/comments", json={"as": self.dana, "text": text})
        self.taken()
        return str(answer.raise_for_status().json()["id"])

    def edit(self, item: str, text: str) -> None:
        """Dana changes what she wrote."""
        answer = self.world.network.put(f"/customer/items/{item}", json={"as": self.dana, "text": text})
        answer.raise_for_status()
        self.taken()

    def delete(self, item: str) -> None:
        """Dana deletes what she wrote."""
        self.world.network.delete(f"/customer/items/{item}", params={"as": self.dana}).raise_for_status()
        self.taken()

    def thread(self) -> list[str]:
        """Her private chat with the brand."""
        return self.world.thread(self.dana, self.account)

    def replies(self) -> list[str]:
        """What the brand said in public, as the network has it."""
        items = self.world.networks.network.items.values()
        return [item.text.reveal() for item in items if item.ours and not item.thread]

    def hidden(self, item: str) -> bool:
        """Whether strangers do not see it."""
        network = self.world.networks.network
        return not network.sees(network.items[item])

    def faults(self, **changes: Any) -> None:
        """Make the network fail in a way, or work again."""
        self.world.networks.network.faults.change(changes)

    def taken(self) -> None:
        """Wait until the desk has taken all the network has told; nothing is carried out."""
        end = time.monotonic() + 20
        while any(self.world.networks.pending().values()):
            assert time.monotonic() < end, "the desk did not take what the network told"
            time.sleep(0.005)

    def settled(self) -> bool:
        """Everything told is taken, and nothing is left in the outbox."""
        return not any(self.world.networks.pending().values()) and (
            not models.Effect.objects.filter(done=None).exists()
        )

    def settle(self) -> None:
        """Carry everything out, what comes of it included."""
        self.world.until(self.settled, 30)

    def case(self) -> models.Case:
        """Dana's one case."""
        return models.Case.objects.select_related("conversation").get(conversation__author=self.dana)

    def state(self) -> Case:
        """Its state."""
        return case_from_json(self.case().state)

    def exposure(self) -> models.Exposure:
        """Her one exposure."""
        return models.Exposure.objects.get(case__conversation__author=self.dana)

    def page(self) -> models.Page:
        """The page she writes to."""
        return models.Page.objects.select_related("brand__organisation").get(account=self.account)

    def inbound(self, item: str, version: int, text: str = "", kind: str = "created", **given: Any) -> Inbound:
        """An event as the connector would hand it over."""
        surface = given.pop("surface", Surface.PUBLIC)
        values = {"author": self.dana, "author_name": "Dana W.", "at": datetime.now(UTC), **given}
        return Inbound(
            type=InboundType(kind), item=item, version=version, surface=surface, text=RawText(text), **values
        )

    def take(self, *events: Inbound) -> None:
        """All of them in one transaction, as the door's batcher would."""
        runtime = self.world.runtime
        items = [intake.prepare(runtime.page(self.page()), event, runtime) for event in events]
        with write():
            intake.take(items, runtime)


def person(name: str) -> models.Person:
    """One of the cast, by the name before the @."""
    return models.Person.objects.get(email__startswith=f"{name}@")


def audited(action: str) -> list[dict[str, Any]]:
    """The facts of every line of that action in the audit trail."""
    return list(models.Audit.objects.filter(action=action).order_by("pk").values_list("facts", flat=True))


@pytest.fixture
def play(sqlite_database: Database) -> Iterator[Stage]:
    """The stage over SQLite."""
    with world() as made:
        yield Stage(made, made.customer("Dana W."))


@pytest.fixture
def both(database: Database) -> Iterator[Stage]:
    """The stage over both databases in turn."""
    with world() as made:
        yield Stage(made, made.customer("Dana W."))
