"""An agent writes: checked as they type, and again as it is sent. One door, the guard's."""

from __future__ import annotations

import secrets

from ringback import cases
from ringback.desk.progress import Progress, locked, open_case
from ringback.desk.runtime import current
from ringback.desk.stepping import step
from ringback.desk.wording import known_facts
from ringback.errors import BadInput, ReplyRefused
from ringback.flow import Surface
from ringback.guard import Verdict
from ringback.store import models
from ringback.store.outbox import hold, write


def check(case: models.Case, text: str, surface: Surface, person: models.Person) -> Verdict:
    """What the guard says of a draft: whether it may be sent, why not, and what may be sent instead."""
    page = models.Page.objects.select_related("brand__organisation").get(conversations=case.conversation_id)
    engine = current().engine(page.brand)
    state = cases.case_from_json(case.state)
    return engine.guard(
        text,
        surface,
        network=page.network,
        language=state.language,
        customer_said=_said(case),
        facts=known_facts(case),
        first=not _answered(case, surface),
    )


def send(case: models.Case, text: str, surface: Surface, person: models.Person) -> None:
    """Put a reply into the outbox. Raises ``ReplyRefused`` with the first reason when it may not leave."""
    if not text.strip():
        raise BadInput("write something first")
    verdict = check(case, text, surface, person)
    runtime = current()
    with write():
        hold([case.conversation_id])
        work = Progress(runtime, runtime.clock())
        opened = open_case(work, locked([case.pk])[0])
        codes = [reason.code for reason in verdict.reasons]
        if verdict.allowed and verdict.text is not None:
            route, item = _route(opened.state, surface, case)
            action = {
                "do": route.value,
                "item": item,
                "by": person.name,
                "language": opened.state.language,
                "facts": sorted(known_facts(case)),
            }
            work.send(opened.row, action, f"agent.{case.pk}.{secrets.token_hex(8)}", text=verdict.text)
            step(work, opened, cases.Answered(work.now, surface), cause="answered")
        work.note(opened.row, person.email, "reply.written" if verdict.allowed else "reply.blocked", codes=codes)
        work.write()
    if not verdict.allowed:
        first = verdict.reasons[0]
        raise ReplyRefused(first.message, code=first.code, clause=first.clause)


def _route(state: cases.Case, surface: Surface, case: models.Case) -> tuple[cases.Route, str]:
    """How it reaches the customer. Raises ``BadInput`` where the network has no way to do it."""
    last = case.messages.filter(surface="public", ours=False, current=True).order_by("-pk").first()
    item = last.item if last else ""
    if surface is Surface.PUBLIC:
        if not item:
            raise BadInput("there is no public message to answer; write a direct message")
        return cases.Route.REPLY, item
    if state.direct_open:
        return cases.Route.MESSAGE, ""
    page = models.Page.objects.select_related("brand__organisation").get(conversations=case.conversation_id)
    route = state.private_route(item, current().page(page).setting().means)
    if route is None or not item:
        raise BadInput("this network lets us write privately only after the customer has written to us there")
    return route, item


def _said(case: models.Case) -> list[str]:
    rows = case.messages.filter(ours=False, current=True, text__isnull=False).order_by("-pk")[:20]
    return [str(message.text) for message in reversed(rows)]


def _answered(case: models.Case, surface: Surface) -> bool:
    """Whether we have spoken on this surface of the case before: the reminder is then said in short."""
    return case.messages.filter(ours=True, surface=surface).exists() if surface is Surface.DIRECT else False
