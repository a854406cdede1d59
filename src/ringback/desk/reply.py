"""An agent writes: checked as they type, and again as it is sent. One door, the guard's."""

from __future__ import annotations

import secrets
from functools import partial
from typing import Any

from ringback import cases
from ringback.desk import overrides, refusals
from ringback.desk.progress import Open, Progress, locked, open_case
from ringback.desk.runtime import current
from ringback.desk.stepping import step
from ringback.desk.wording import known_facts
from ringback.errors import BadInput, ReplyRefused
from ringback.flow import Surface
from ringback.guard import Verdict
from ringback.store import models
from ringback.store.outbox import hold, write
from ringback.text import SafeText

Draft = tuple[str, Surface]
"""What somebody wants to say, and where."""


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


def send(
    case: models.Case, text: str, surface: Surface, person: models.Person, *, instead_of: Draft | None = None
) -> None:
    """Put a reply into the outbox. Raises ``ReplyRefused`` with the first reason when it may not leave.

    What is refused leaves only where a second person let this very text through. ``instead_of`` is what
    was refused before it, kept for coaching.
    """
    if not text.strip():
        raise BadInput("write something first")
    draft = (text, surface)
    verdict, earlier = check(case, text, surface, person), _refused(case, instead_of, person)
    with write():
        hold([case.conversation_id])
        work = Progress(current(), current().clock())
        opened = open_case(work, locked([case.pk])[0])
        let = None if verdict.allowed else overrides.take(case, draft, person, verdict, not _answered(case, surface))
        words, codes = (let[1] if let else verdict.text), [reason.code for reason in verdict.reasons]
        if words is not None:
            _leave(work, opened, surface, person, words, let[0] if let else None)
        elif not verdict.allowed:
            earlier = (draft, verdict)
        if earlier:
            judge = partial(check, case, surface=earlier[0][1], person=person)
            refusals.keep(case, opened.engine, *earlier, person, judge, work.now)
        work.note(opened.row, person.email, "reply.written" if words is not None else "reply.blocked", codes=codes)
        work.write()
    if words is None:
        first = verdict.reasons[0]
        raise ReplyRefused(first.message, code=first.code, clause=first.clause)


def ask_override(case: models.Case, draft: Draft, reason: str, person: models.Person) -> models.Override:
    """Ask a second person to let a refused draft through. Raises as ``overrides.ask``."""
    judge = partial(check, case, surface=draft[1], person=person)
    return overrides.ask(case, draft, reason, person, judge(draft[0]), judge)


def _leave(
    work: Progress, opened: Open, surface: Surface, person: models.Person, words: SafeText,
    let: models.Override | None,
) -> None:  # fmt: skip
    route, item = _route(opened.state, surface, opened.row)
    action: dict[str, Any] = {
        "do": route.value,
        "item": item,
        "by": person.name,
        "language": opened.state.language,
        "facts": sorted(known_facts(opened.row)),
    }
    if let:
        action["override"] = let.pk
    work.send(opened.row, action, f"agent.{opened.row.pk}.{secrets.token_hex(8)}", text=words)
    step(work, opened, cases.Answered(work.now, surface), cause="answered")


def _refused(case: models.Case, draft: Draft | None, person: models.Person) -> tuple[Draft, Verdict] | None:
    """An earlier draft with the guard's word on it, if it was refused: nobody's word is taken for that."""
    if draft is None or not draft[0].strip():
        return None
    verdict = check(case, *draft, person)
    return None if verdict.allowed else (draft, verdict)


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
