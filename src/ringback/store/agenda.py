"""What is next in a conversation: timers that are due, then effects in order, the urgent never behind others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from django.db.models import Min

from ringback.store.lanes import USUAL, Wake, wake
from ringback.store.models import Effect, Timer
from ringback.store.transaction import now

TIMERS: Final = 2
"""The priority of a conversation that waits for nothing but a timer: after containment, before replies."""

_LOOK_AHEAD: Final = 200
"""How many undone effects are looked at, most urgent first; those beyond wait their turn."""


@dataclass(frozen=True, slots=True)
class Agenda:
    """The next thing to do now (a timer or an effect), and when there is next something; ``None``: never."""

    timer: Timer | None
    effect: Effect | None
    due: float | None
    priority: int

    @property
    def idle(self) -> bool:
        """Nothing can be done now."""
        return self.timer is None and self.effect is None


def look(brand: int, conversation: int) -> Agenda:
    """What the conversation's worker does next."""
    at = now()
    effects = Effect.objects.filter(brand=brand, conversation=conversation, done=None).order_by("priority", "id")
    waiting = list(effects[:_LOOK_AHEAD])
    timer = Timer.objects.filter(brand=brand, conversation=conversation).order_by("due", "id").first()
    effect, due = next_effect(waiting, at)
    if timer:
        due = timer.due if due is None else min(due, timer.due)
    priority = waiting[0].priority if waiting else TIMERS if timer else USUAL
    return Agenda(timer if timer and timer.due <= at else None, effect, due, priority)


def next_effect(waiting: Sequence[Effect], at: float) -> tuple[Effect | None, float | None]:
    """The effect to carry out now, and when one is next due (``None``: there is none).

    An effect waits for every earlier one that is at least as urgent, also while that one waits to be
    tried again; it never waits for a less urgent one. ``waiting``: undone effects by priority, then id.
    """
    due: float | None = None
    barrier: int | None = None  # the first of all more urgent effects
    seen: int | None = None
    for one in waiting:
        if one.priority == seen:
            continue  # waits for the first of its own priority
        seen = one.priority
        if barrier is None or one.id < barrier:
            if one.next_try <= at:
                return one, at
            due = one.next_try if due is None else min(due, one.next_try)
            barrier = one.id
    return None, due


def strays() -> list[Wake]:
    """Conversations with an undone effect or a timer but no lane: there are none, or work is forgotten."""
    effects = Effect.objects.filter(done=None, conversation__lane=None).order_by()
    timers = Timer.objects.filter(conversation__lane=None).order_by()
    found = [
        Wake(conversation, brand, None, priority)
        for conversation, brand, priority in effects.values_list("conversation", "brand").annotate(Min("priority"))
    ]
    found += [
        Wake(conversation, brand, due, TIMERS)
        for conversation, brand, due in timers.values_list("conversation", "brand").annotate(Min("due"))
    ]
    return found


def repair() -> int:
    """Give every stray conversation its lane back; how many there were (each is a defect to look into)."""
    found = strays()
    wake(found)
    return len({one.conversation for one in found})
