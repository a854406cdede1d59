"""Carrying out what cases ask for: the one place from which anything reaches a network or a phone.

``act`` does it, ``settle`` tells the case what came of it, ``fire`` tells it that a timer is due.
"""

from __future__ import annotations

from dataclasses import dataclass

from ringback import cases
from ringback.channels.base import Connector
from ringback.desk import callback, dialling, overrides, pictures, promise
from ringback.desk.progress import Open, Progress, locked, open_case, split_timer
from ringback.desk.runtime import Runtime, current
from ringback.desk.stepping import step
from ringback.errors import Busy, ChannelError, VaultError
from ringback.flow import CALL_PHRASE, Surface, plain
from ringback.store import models
from ringback.store.outbox import FAILED, Result
from ringback.text import SafeText

WORDS = frozenset(route.value for route in cases.Route)
WHILE_PAUSED = frozenset({cases.Action.OBSERVE.value, pictures.READ, dialling.HANGUP, dialling.RECONCILE})
"""What a pause does not stop: looking, reading, and ending a call."""
TOUCH = frozenset(action.value for action in cases.Action)


def performer(runtime: Runtime | None = None) -> Carrier:
    """What the outbox's workers run with."""
    return Carrier(runtime or current())


@dataclass(frozen=True)
class Carrier:
    """Knows what the outbox's effects and timers mean."""

    runtime: Runtime

    def act(self, effect: models.Effect) -> Result:
        """Do it, outside any transaction. Raises ``ChannelError``, ``DriverError``, or ``Busy`` while paused."""
        page = models.Page.objects.select_related("brand__organisation").get(conversations=effect.conversation_id)
        do = effect.action["do"]
        if (page.paused_at or page.brand.paused_at) and do not in WHILE_PAUSED:
            raise Busy("everything outbound is paused")
        if do in dialling.CALLS:
            return dialling.act(self.runtime, page.brand, effect)
        connector = self.runtime.connector(page)
        if do in WORDS:
            return self._say(connector, page, effect)
        if do == pictures.READ:
            return pictures.act(self.runtime, self.runtime.page(page), connector, effect)
        return self._touch(connector, do, effect)

    def _touch(self, connector: Connector, do: str, effect: models.Effect) -> Result:
        item = effect.action["item"]
        if do == cases.Action.OBSERVE:
            return Result("observed", {"state": connector.observe(item).value})
        receipt = {
            cases.Action.HIDE: connector.hide,
            cases.Action.UNHIDE: connector.unhide,
            cases.Action.DELETE: connector.delete,
        }[cases.Action(do)](item, effect.key)
        return Result("done", {"detail": receipt.detail[:200]})

    def _say(self, connector: Connector, page: models.Page, effect: models.Effect) -> Result:
        """The one door for words: guarded once more as they leave, whoever wrote them and whenever."""
        if effect.text is None:
            raise ChannelError("there is nothing to say", permanent=True)
        route = cases.Route(effect.action["do"])
        surface = Surface.PUBLIC if route is cases.Route.REPLY else Surface.DIRECT
        verdict = self.runtime.engine(page.brand).guard(
            str(effect.text),
            surface,
            network=page.network,
            language=effect.action.get("language", ""),
            facts=effect.action.get("facts", ()),
        )
        if not verdict.allowed or verdict.text is None:
            overrides.at_door(self.runtime, page.brand, effect, surface, verdict)
            return self._deliver(connector, route, effect, plain(str(effect.text)))
        if effect.text.tokens and (surface is Surface.PUBLIC or str(verdict.text) != str(effect.text)):
            raise ChannelError("it is not as it was written", permanent=True)
        text = plain(str(verdict.text)) if not effect.text.tokens else self._with_phrase(effect)
        return self._deliver(connector, route, effect, text)

    def _deliver(self, connector: Connector, route: cases.Route, effect: models.Effect, text: SafeText) -> Result:
        item = effect.action.get("item", "")
        if route is cases.Route.MESSAGE:
            return Result("sent", {"item": connector.message(effect.conversation.author, text, effect.key).item})
        send = connector.reply if route is cases.Route.REPLY else connector.private_reply
        return Result("sent", {"item": send(item, text, effect.key).item})

    def _with_phrase(self, effect: models.Effect) -> SafeText:
        """The words with the call phrase in place of its token, made at the moment of sending."""
        assert effect.text is not None
        words = []
        for shown, token in effect.text.segments():
            if token is None:
                words.append(shown)
            elif token.kind == CALL_PHRASE:
                words.append(_phrase(self.runtime, effect.brand_id, token.ref))
            else:
                raise ChannelError("it holds something that may not be sent", permanent=True)
        return plain("".join(words))

    # What came of it ---------------------------------------------------------------------------

    def settle(self, effect: models.Effect, result: Result) -> None:
        """Tell the case, in the fenced transaction."""
        work = Progress(self.runtime, self.runtime.clock())
        case = self._open(work, effect.case_id)
        if case is None:
            return
        do = effect.action["do"]
        if do in WORDS and result.outcome == "sent":
            self._record(effect, result, work)
        if do in dialling.CALLS:
            dialling.settled(work, case, effect, result)
        elif do == pictures.READ:
            pictures.settled(work, case, effect, result)
        else:
            step(work, case, _event(effect, result, work), cause=f"settled.{effect.pk}")
        failed = result.outcome == FAILED
        work.note(case.row, "ringback", f"{do}.{'failed' if failed else 'done'}", item=effect.action.get("item", ""))
        work.write()

    def fire(self, timer: models.Timer) -> None:
        """A timer is due, in the fenced transaction."""
        work = Progress(self.runtime, self.runtime.clock())
        case = self._open(work, timer.case_id)
        if case is None:
            return
        name, item = split_timer(timer.name)
        if name in callback.TIMERS:
            callback.fired(work, case, name)
        else:
            step(work, case, cases.Elapsed(work.now, name, item), cause=f"{timer.name}.{int(timer.due * 1000)}")
        work.write()

    def _open(self, work: Progress, pk: int | None) -> Open | None:
        rows = locked([pk]) if pk else []
        return open_case(work, rows[0]) if rows else None

    def _record(self, effect: models.Effect, result: Result, work: Progress) -> None:
        """What we said, as part of the conversation. The network may have told us of it already."""
        surface = Surface.PUBLIC if effect.action["do"] == cases.Route.REPLY else Surface.DIRECT
        page = effect.conversation.page_id
        values = {
            "conversation_id": effect.conversation_id,
            "case_id": effect.case_id,
            "ours": True,
            "by": effect.action.get("by", "ringback"),
            "surface": surface,
            "text": effect.text,
            "parent": effect.action.get("item", ""),
        }
        item = result.data["item"] or f"sent:{effect.key}"
        known = models.Message.objects.filter(brand_id=effect.brand_id, page_id=page, item=item)
        if not known.update(**values):
            models.Message.objects.create(
                brand_id=effect.brand_id, page_id=page, item=item, at=work.now, received=work.now, **values
            )


def _event(effect: models.Effect, result: Result, work: Progress) -> cases.Event:
    do, item = effect.action["do"], effect.action.get("item", "")
    action = "say" if do in WORDS else do
    if result.outcome == FAILED:
        return cases.Failed(work.now, action, item)
    if do == cases.Action.OBSERVE:
        return cases.Observed(work.now, item, cases.ItemState(result.data["state"]))
    return cases.Done(work.now, action, item)


def _phrase(runtime: Runtime, brand: int, ref: str) -> str:
    try:
        return promise.sealed_value(runtime, brand, ref).reveal()
    except VaultError:
        raise ChannelError("the call phrase is gone", permanent=True) from None
