"""The outbox: carries out what the case machines asked for, in order a conversation, at least once with one key.

A worker leases lanes, several at a time. For each it does what is next until there is nothing to do now:

1. ``act``: the call to the outside, in no transaction, under a lease renewed just before;
2. ``settle``: one transaction, fenced by the lane's owner, in which the case machine hears of the
   outcome and what it asks for next is written.

A process that dies or stops between the two makes the next owner act again with the same key.
"""

from __future__ import annotations

import random
import threading
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from queue import SimpleQueue
from typing import Any, Final, Protocol

import structlog
from django.db import InterfaceError, OperationalError, connection

from ringback.errors import Busy, ChannelError, DriverError
from ringback.store.agenda import Agenda, look, repair, strays
from ringback.store.lanes import Lease, Lost, Wake, claim, close, fenced, hold, keep, renew, wake
from ringback.store.models import Effect, Timer
from ringback.store.transaction import now, write

__all__ = [
    "ATTEMPTS", "FAILED", "Performer", "Result", "Wake", "Worker", "hold", "now", "repair", "strays", "wake", "write",
]  # fmt: skip

ATTEMPTS: Final = 8
"""How often an effect is tried before a human is told."""

FAILED: Final = "failed"
"""The outcome of an effect that cannot be carried out."""

_LONGEST: Final = 300.0
_STUCK: Final = 30.0
_FRESH: Final = 1.0
_PAUSE: Final = 3.0
_UNREACHABLE = (OperationalError, InterfaceError)

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Result:
    """What came of an effect: ``outcome`` is the case machine's word, ``data`` ids and facts, no values."""

    outcome: str
    data: dict[str, Any] = field(default_factory=dict)


class Performer(Protocol):
    """Who knows what effects mean."""

    def act(self, effect: Effect) -> Result:
        """Carry the effect out. In no transaction; at most a few seconds.

        Raises ``ChannelError`` or ``DriverError``, and ``Busy`` where it is not to be done now.
        """
        ...

    def settle(self, effect: Effect, result: Result) -> None:
        """Tell the case machine; write what it asks for next. In the fenced transaction: no I/O but the database."""
        ...

    def fire(self, timer: Timer) -> None:
        """Tell the case machine that a timer, already deleted, is due. As ``settle``."""
        ...


def backoff(attempts: int) -> float:
    """Seconds until the next try after so many: 1, 2, 4 … at most 300, a fifth more or less."""
    return float(min(_LONGEST, 2.0 ** min(attempts - 1, 16))) * random.uniform(0.8, 1.2)  # noqa: S311 - not a secret


class Worker:
    """Runs lanes until told to stop. Any number of them may run, in any number of processes."""

    def __init__(self, performer: Performer, *, threads: int = 4, poll: float = 0.05) -> None:
        self._performer, self._threads, self._poll = performer, threads, poll
        self._stopping = False  # no Event: setting one in a signal handler can wait for itself
        self._free = threading.Semaphore(threads)
        self._leased: SimpleQueue[Lease | None] = SimpleQueue()

    def run(self) -> None:
        """Claim and run lanes until ``stop``. Returns when the lanes in hand are let go of."""
        threads = [threading.Thread(target=self._lanes, name=f"lane-{n}") for n in range(self._threads)]
        for thread in threads:
            thread.start()
        try:
            while not self._stopping:
                self._hand_out()
        finally:  # whatever happens: threads that wait for ever would keep a dead worker from being started again
            for _ in threads:
                self._leased.put(None)
            for thread in threads:
                thread.join()
            connection.close()

    def stop(self) -> None:
        """Ask ``run`` to return once the effects now being carried out are settled. Fit for a signal handler."""
        self._stopping = True

    def run_due(self) -> int:
        """Run everything that is due now, in this thread; how many lanes that took. For tests and replay."""
        count = 0
        while leases := claim(1):
            self._lane(leases[0])
            count += 1
        return count

    def _hand_out(self) -> None:
        """Lease as many lanes as there are free threads; rest when nothing is due."""
        slots = self._slots()
        leases = self._claim(slots) if slots else []
        for lease in leases:
            self._leased.put(lease)
        if slots and not leases:
            time.sleep(self._poll)

    def _slots(self) -> int:
        """Wait for a free thread; how many there are now (no more lanes are leased than can be run)."""
        count = int(self._free.acquire(timeout=self._poll))
        while 0 < count < self._threads and self._free.acquire(blocking=False):
            count += 1
        return count

    def _claim(self, slots: int) -> list[Lease]:
        leases: list[Lease] = []
        try:
            leases = claim(slots)
        except _UNREACHABLE as error:
            self._unreachable(error)
        if slots > len(leases):
            self._free.release(slots - len(leases))
        return leases

    def _lanes(self) -> None:
        """What a lane thread does: one database connection, one lane after the other."""
        while lease := self._leased.get():
            self._run(lease)
        connection.close()

    def _run(self, lease: Lease) -> None:
        try:
            self._lane(lease)
        except Lost:
            log.warning("lane.lost", conversation=lease.conversation)
        except _UNREACHABLE as error:  # the lease runs out, and the lane is taken up again
            self._unreachable(error)
        except Exception as error:  # whatever it is, it must not take the thread from all the other lanes
            log.error("lane.broke", conversation=lease.conversation, error=type(error).__name__, at=_place(error))
            connection.close()
        finally:
            self._free.release()

    def _unreachable(self, error: Exception) -> None:
        log.warning("outbox.database_unreachable", error=type(error).__name__)
        connection.close()
        time.sleep(1.0)

    def _lane(self, lease: Lease) -> None:
        agenda: Agenda | None = look(lease.brand, lease.conversation)
        if agenda and (agenda.idle or self._stopping):
            with fenced(lease):
                agenda = self._next(lease)
        while agenda:
            if agenda.timer:
                agenda = self._fire(lease, agenda.timer)
            elif agenda.effect:
                agenda = self._carry(lease, agenda.effect)

    def _next(self, lease: Lease) -> Agenda | None:
        """What is next (within ``fenced``); ``None`` when the lane was let go of."""
        agenda = look(lease.brand, lease.conversation)
        if not agenda.idle and not self._stopping:
            keep(lease)
            return agenda
        close(lease, agenda.due, agenda.priority)
        return None

    def _carry(self, lease: Lease, effect: Effect) -> Agenda | None:
        if lease.age > _FRESH:
            renew(lease)
        tried = effect.attempts + 1
        try:
            result = self._act(effect)
        except Busy:  # paused: not a try, and it waits for as long as it takes
            return self._put_off(lease, effect, effect.attempts, _PAUSE)
        if result is None:
            return self._put_off(lease, effect, tried, backoff(tried))
        try:
            with fenced(lease):
                if _mark(effect, result):
                    self._performer.settle(effect, result)
                return self._next(lease)
        except (Lost, *_UNREACHABLE):
            raise
        except Exception as error:
            log.error("effect.not_settled", effect=effect.pk, error=type(error).__name__, at=_place(error))
            return self._put_off(lease, effect, tried, backoff(tried))

    def _act(self, effect: Effect) -> Result | None:
        """The outcome, or ``None`` when it is to be tried again."""
        if effect.attempts >= ATTEMPTS:  # it was done, but could not be settled
            return Result(FAILED, {"attempts": effect.attempts})
        try:
            return self._performer.act(effect)
        except (ChannelError, DriverError) as error:
            if error.permanent or effect.attempts + 1 >= ATTEMPTS:
                return Result(FAILED, {"reason": str(error)[:200], "attempts": effect.attempts + 1})
            log.info("effect.failed", effect=effect.pk, attempts=effect.attempts + 1, reason=str(error)[:200])
        except (Busy, *_UNREACHABLE):
            raise
        except Exception as error:
            log.error("effect.broke", effect=effect.pk, error=type(error).__name__, at=_place(error))
            if effect.attempts + 1 >= ATTEMPTS:
                return Result(FAILED, {"reason": type(error).__name__, "attempts": effect.attempts + 1})
        return None

    def _put_off(self, lease: Lease, effect: Effect, attempts: int, seconds: float) -> Agenda | None:
        with fenced(lease):
            mine = Effect.objects.filter(pk=effect.pk, done=None)
            mine.update(attempts=attempts, next_try=now() + seconds)
            return self._next(lease)

    def _fire(self, lease: Lease, timer: Timer) -> Agenda | None:
        timer_id = timer.pk  # deleting takes it from the object
        try:
            with fenced(lease):
                if Timer.objects.filter(pk=timer_id, due=timer.due).delete()[0]:  # else it was moved or dropped
                    self._performer.fire(timer)
                return self._next(lease)
        except (Lost, *_UNREACHABLE):
            raise
        except Exception as error:
            log.error("timer.broke", timer=timer_id, error=type(error).__name__, at=_place(error))
        with fenced(lease):
            Timer.objects.filter(pk=timer_id).update(due=now() + _STUCK)
            return self._next(lease)


def _mark(effect: Effect, result: Result) -> bool:
    """Set the effect done; false if that was done meanwhile (an agent withdrew it)."""
    effect.done, effect.outcome, effect.result = datetime.now(UTC), result.outcome, result.data
    open_still = Effect.objects.filter(pk=effect.pk, done=None)
    return bool(open_still.update(done=effect.done, outcome=effect.outcome, result=effect.result))


def _place(error: BaseException) -> str:
    """Where an error was raised: file and line, never its message, which may hold what it was about."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}" if trace else ""
