"""One unit of work on cases: what steps leave behind is collected, and written together.

Inside the caller's transaction. Says nothing to any network: effects become rows of the outbox.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from ringback.cases import (
    Action,
    Case,
    CloseCase,
    Effect,
    Exposure,
    PageHuman,
    Propose,
    SetTimer,
    Setting,
    Stage,
    StopTimer,
    Touch,
    case_from_json,
)
from ringback.desk import clocks
from ringback.desk.flood import flooded
from ringback.desk.hearing import Heard
from ringback.desk.runtime import Runtime
from ringback.engine import Engine
from ringback.store import bulk, models, outbox
from ringback.text import SafeText

# Containment never waits behind words (lower is more pressing).
CONTAIN, SPEAK = 0, 5


@dataclass
class Open:
    """A case being worked on: its row, its state, and what it stands on."""

    row: models.Case
    state: Case
    engine: Engine
    setting: Setting
    before: Case
    heard: Heard | None = None


@dataclass
class Progress:
    """Collects what steps leave behind; ``write`` stores it in a handful of statements."""

    runtime: Runtime
    now: datetime
    cases: dict[int, Open] = field(default_factory=dict)
    effects: list[models.Effect] = field(default_factory=list)
    timers: dict[tuple[int, str], models.Timer | None] = field(default_factory=dict)
    audits: list[models.Audit] = field(default_factory=list)
    events: list[models.Event] = field(default_factory=list)

    def open(self, row: models.Case, engine: Engine, setting: Setting) -> Open:
        """Start working on a case the caller has locked."""
        if row.pk not in self.cases:
            state = case_from_json(row.state)
            self.cases[row.pk] = Open(row, state, engine, setting, before=state)
        return self.cases[row.pk]

    def note(self, row: models.Case, actor: str, action: str, **facts: Any) -> None:
        """A line in the audit trail, and word to whoever is looking."""
        self._audit(row, actor, action, facts)
        self.events.append(models.Event(brand_id=row.brand_id, case=row.pk, name=action, at=self.now))

    def _audit(self, row: models.Case, actor: str, action: str, facts: Mapping[str, Any]) -> None:
        self.audits.append(
            models.Audit(brand_id=row.brand_id, case=row.pk, actor=actor, action=action, facts=dict(facts), at=self.now)
        )

    def send(
        self,
        row: models.Case,
        action: Mapping[str, Any],
        key: str,
        *,
        text: SafeText | None = None,
        priority: int = SPEAK,
    ) -> models.Effect:
        """Put one thing to do into the outbox."""
        effect = models.Effect(
            brand_id=row.brand_id,
            conversation_id=row.conversation_id,
            case_id=row.pk,
            key=_short(key),
            action=dict(action),
            text=text,
            priority=priority,
            created=self.now,
        )
        self.effects.append(effect)
        return effect

    def place(self, case: Open, effect: Effect, key: str) -> None:
        """Make a row of what a case wants done. ``key`` names it, the same way when it is repeated."""
        row = case.row
        match effect:
            case Touch(action=action, item=item):
                self.send(row, {"do": action.value, "item": item}, key, priority=CONTAIN)
            case Propose(action=action, item=item):
                self.propose(row, {"do": action.value, "item": item}, key)
            case SetTimer(name=name, at=at, item=item):
                self._timer(row, name, item, at)
            case StopTimer(name=name, item=item):
                self.timers[row.pk, _timer_name(name, item)] = None
            case PageHuman(reason=reason, item=item):
                self.note(row, "ringback", "human.paged", reason=reason, item=item)
            case CloseCase():
                self.note(row, "ringback", "case.closed")

    def propose(self, row: models.Case, action: Mapping[str, Any], key: str, text: SafeText | None = None) -> None:
        """Put it before an agent, who decides."""
        effect = self.send(row, action, key, text=text)
        effect.done, effect.outcome = self.now, "proposed"

    def _timer(self, row: models.Case, name: str, item: str, at: datetime) -> None:
        full = _timer_name(name, item)
        self.timers[row.pk, full] = models.Timer(
            brand_id=row.brand_id, conversation_id=row.conversation_id, case_id=row.pk, name=full, due=at.timestamp()
        )

    # Writing -----------------------------------------------------------------------------------

    def write(self) -> None:
        """Store everything, in the caller's transaction."""
        rows = [self._column(case) for case in self.cases.values()]
        fields = ["state", "queue", "stage", "level", "topic", "changed", "closed"]
        bulk.update(rows, fields)
        self._write_exposures()
        self._write_clocks()
        models.Effect.objects.bulk_create(self.effects, ignore_conflicts=True)
        self._write_timers()
        models.Audit.objects.bulk_create(self.audits)
        self._changed()
        models.Event.objects.bulk_create(self.events)
        self._wake()

    def _column(self, case: Open) -> models.Case:
        row, state = case.row, case.state
        row.state, row.queue, row.stage = state.to_json(), state.queue, state.stage
        row.level, row.topic, row.changed = state.level, state.topic[:60], self.now
        if state.stage is Stage.CLOSED:
            row.closed = row.closed or self.now
        elif row.closed is not None and not _another(row):
            row.closed = None  # something is public again: somebody must see it in the inbox
        return row

    def _write_exposures(self) -> None:
        known = {pk: {e.item: e for e in case.before.exposures} for pk, case in self.cases.items()}
        rows = [
            _exposure(case.row, exposure)
            for case in self.cases.values()
            for exposure in case.state.exposures
            if known[case.row.pk].get(exposure.item) != exposure
        ]
        for row in rows:
            facts = {"item": row.item, "kinds": row.kinds, "reached": row.reached}
            self._audit(self.cases[row.case_id].row, "ringback", f"exposure.{row.state}", facts)
        models.Exposure.objects.bulk_create(
            rows,
            update_conflicts=True,
            unique_fields=["brand", "case", "item"],
            update_fields=["kinds", "state", "reached", "found", "contained", "gone", "paged", "acknowledged"],
        )

    def _write_clocks(self) -> None:
        rows = [
            row
            for case in self.cases.values()
            for row in clocks.started(case.row, case.before, case.state, case.engine.policy, self.now)
        ]
        if rows:
            models.CaseClock.objects.bulk_create(rows, ignore_conflicts=True)

    def _write_timers(self) -> None:
        stopped = defaultdict(list)
        for (case, name), timer in self.timers.items():
            if timer is None:
                stopped[name].append(case)
        for name, cases in stopped.items():
            models.Timer.objects.filter(case_id__in=cases, name=name).delete()
        models.Timer.objects.bulk_create(
            [timer for timer in self.timers.values() if timer],
            update_conflicts=True,
            unique_fields=["brand", "case", "name"],
            update_fields=["due"],
        )

    def _changed(self) -> None:
        told = {event.case for event in self.events}
        for pk, case in self.cases.items():
            if pk not in told:
                row = case.row
                self.events.append(models.Event(brand_id=row.brand_id, case=pk, name="case.changed", at=self.now))

    def _wake(self) -> None:
        due: dict[tuple[int, int], tuple[float, int]] = {}
        undone = [effect for effect in self.effects if effect.done is None]
        for effect in undone:
            _sooner(due, (effect.brand_id, effect.conversation_id), (0.0, effect.priority))
        for timer in filter(None, self.timers.values()):
            _sooner(due, (timer.brand_id, timer.conversation_id), (timer.due, SPEAK))
        outbox.wake(
            [outbox.Wake(talk, brand, when or None, press) for (brand, talk), (when, press) in sorted(due.items())]
        )


def _another(row: models.Case) -> bool:
    """Whether the conversation has an open case beside this one; it may have one only."""
    return models.Case.objects.filter(conversation=row.conversation_id, closed=None).exclude(pk=row.pk).exists()


def _sooner(due: dict[tuple[int, int], tuple[float, int]], lane: tuple[int, int], row: tuple[float, int]) -> None:
    known = due.get(lane, row)
    due[lane] = (min(known[0], row[0]), min(known[1], row[1]))


def _short(key: str) -> str:
    """A key of one length, whatever networks call their items: cut short, two could become one."""
    return hashlib.blake2b(key.encode(), digest_size=16).hexdigest()


def _timer_name(name: str, item: str) -> str:
    return f"{name} {item}" if item else name


def split_timer(name: str) -> tuple[str, str]:
    """``(name, item)`` of a timer's stored name."""
    head, _, item = name.partition(" ")
    return head, item


def _exposure(row: models.Case, exposure: Exposure) -> models.Exposure:
    return models.Exposure(
        brand_id=row.brand_id,
        case_id=row.pk,
        item=exposure.item,
        surface="direct" if exposure.private else "public",
        kinds=list(exposure.kinds),
        state=exposure.state,
        reached=exposure.reached,
        found=exposure.found,
        contained=exposure.contained,
        gone=exposure.gone,
        paged=exposure.paged,
        acknowledged=exposure.acknowledged,
    )


def locked(pks: Iterable[int]) -> list[models.Case]:
    """The cases, locked in a fixed order."""
    query = models.Case.objects.select_for_update().filter(pk__in=list(pks)).order_by("pk")
    return list(query.select_related("conversation"))


def open_case(work: Progress, row: models.Case) -> Open:
    """A locked case, with its page's engine and setting."""
    page = models.Page.objects.select_related("brand__organisation").get(conversations=row.conversation_id)
    row.conversation.page = page
    runtime = work.runtime.page(page)
    return work.open(row, runtime.engine, runtime.setting(flooded=flooded(work.runtime, runtime, work.now)))


__all__ = ["CONTAIN", "SPEAK", "Action", "Open", "Progress", "locked", "open_case", "split_timer"]
