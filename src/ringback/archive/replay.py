"""Recorded conversations through the whole pipeline, with a network that only takes note.

Everything is the product's own: inspection, cases, the outbox, the guard. Nothing leaves.
"""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from ringback.archive.recording import Turn
from ringback.cases import ItemState
from ringback.channels.base import Access, Capabilities, Inbound, InboundType, Notice, Parsed, Place, Receipt, Scope
from ringback.desk import intake
from ringback.desk.carry import Carrier
from ringback.desk.runtime import Runtime
from ringback.engine import Engine
from ringback.errors import ChannelError
from ringback.flow import LengthRule, Surface
from ringback.store import models
from ringback.store.outbox import Worker, write
from ringback.text import SafeText
from ringback.vault import MasterKey, MemoryKeyStore, Vault

AT_ONCE = 50

CAPS = Capabilities(
    network="replay",
    title="Replay",
    places={
        Surface.PUBLIC: Place(Surface.PUBLIC, "Public post", "anyone", LengthRule(500)),
        Surface.DIRECT: Place(Surface.DIRECT, "Direct message", "the network", LengthRule(1000)),
    },
    hide=Scope.OWN_SPACE,
    delete=Scope.OWN_SPACE,
    private_reply=True,
)


class Recorder:
    """A network that does what it is told and remembers only that it was."""

    caps = CAPS

    def __init__(self) -> None:
        self._hidden: set[str] = set()

    def verify(self, body: bytes, headers: Mapping[str, str]) -> None:
        """Nothing comes from here."""

    def challenge(self, query: Mapping[str, str]) -> bytes | None:
        """Nothing comes from here."""
        return None

    def parse(self, body: bytes) -> Parsed:
        """Nothing comes from here."""
        return Parsed(())

    def reply(self, item: str, text: SafeText, key: str) -> Receipt:
        """Noted."""
        return Receipt(f"reply:{key}")

    private_reply = message = reply

    def hide(self, item: str, key: str) -> Receipt:
        """Hidden from then on."""
        self._hidden.add(item)
        return Receipt()

    delete = hide

    def unhide(self, item: str, key: str) -> Receipt:
        """Visible again."""
        self._hidden.discard(item)
        return Receipt()

    def fetch(self, item: str, ref: str) -> bytes:
        """Recorded conversations have no pictures."""
        raise ChannelError("nothing hangs on a recorded item", permanent=True)

    def observe(self, item: str) -> ItemState:
        """As it was told."""
        return ItemState.HIDDEN if item in self._hidden else ItemState.VISIBLE

    def publish_notice(self, text: SafeText, key: str) -> Receipt:
        """Noted."""
        return Receipt()

    def read_notice(self) -> Notice:
        """None."""
        return Notice(pinned=CAPS.pin is Access.API)


class ReplayRuntime(Runtime):
    """The process's parts, with the recorded time for a clock and a recorder for a network."""

    def __init__(self) -> None:
        self.now = datetime(2020, 1, 1, tzinfo=UTC)
        vault = Vault(MemoryKeyStore(), MasterKey(os.urandom(32)), clock=lambda: self.now)
        super().__init__(vault, clock=lambda: self.now)
        self._recorder = Recorder()

    def connector(self, page: models.Page) -> Recorder:
        """Nothing leaves."""
        return self._recorder


class ReplayCarrier(Carrier):
    """Carries out effects; timers are dropped, since recorded time does not pass by itself."""

    def fire(self, timer: models.Timer) -> None:
        """Not in a replay."""


@dataclass
class Outcome:
    """What would have happened. Counts only."""

    conversations: int = 0
    messages: int = 0
    exposed: int = 0
    exposures: Counter[str] = field(default_factory=Counter)
    contained: int = 0
    needs: Counter[str] = field(default_factory=Counter)
    replies: Counter[str] = field(default_factory=Counter)
    brand_replies: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    refused_replies: int = 0
    seconds: float = 0.0


def replay(turns: Iterable[Turn], engine: Engine, page: models.Page, runtime: ReplayRuntime) -> Outcome:
    """Run the turns through the pipeline, in order within each conversation."""
    outcome = Outcome()
    started = time.perf_counter()
    ready = runtime.page(page)
    worker = Worker(ReplayCarrier(runtime))
    waiting: list[intake.Item] = []
    talks: set[str] = set()
    for number, turn in enumerate(turns):
        talks.add(turn.conversation)
        runtime.now = turn.at
        outcome.messages += turn.author == "customer"
        if turn.author == "brand":
            _judge(engine, turn, outcome)
        waiting.append(intake.prepare(ready, _inbound(turn, number), runtime))
        if len(waiting) >= AT_ONCE:
            _take(waiting, runtime, worker)
    _take(waiting, runtime, worker)
    _count(outcome)
    outcome.conversations = len(talks)
    outcome.seconds = time.perf_counter() - started
    return outcome


def _take(waiting: list[intake.Item], runtime: ReplayRuntime, worker: Worker) -> None:
    if waiting:
        with write():
            intake.take(waiting, runtime)
        worker.run_due()
        waiting.clear()


def _inbound(turn: Turn, number: int) -> Inbound:
    ours = turn.author == "brand"
    return Inbound(
        type=InboundType.CREATED,
        item=f"r{number}",
        version=0,
        author=turn.conversation if ours else turn.who,
        author_name="",
        surface=turn.surface,
        text=turn.text,
        at=turn.at,
        ours=ours,
    )


def _judge(engine: Engine, turn: Turn, outcome: Outcome) -> None:
    """What the guard would have said of the brand's own recorded reply."""
    outcome.brand_replies += 1
    verdict = engine.guard(turn.text.reveal(), turn.surface, network=CAPS.network)
    outcome.refused_replies += not verdict.allowed
    outcome.refused.update({reason.code for reason in verdict.reasons})


def _count(outcome: Outcome) -> None:
    for kinds in models.Exposure.objects.values_list("kinds", flat=True):
        outcome.exposures.update(kinds)
    outcome.exposed = models.Exposure.objects.count()
    outcome.contained = models.Exposure.objects.exclude(contained=None).count()
    outcome.needs.update(models.Case.objects.exclude(level="").values_list("level", flat=True))
    said = models.Effect.objects.filter(text__isnull=False).values_list("action", flat=True)
    outcome.replies.update(action["do"] for action in said)
