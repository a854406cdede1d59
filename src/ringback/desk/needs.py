"""What triage read in a message, on record with its model; and an agent's word against it, for one case."""

from __future__ import annotations

from dataclasses import replace

from ringback.desk import corrections
from ringback.desk.item import Item
from ringback.desk.progress import Open, Progress, locked, open_case
from ringback.desk.runtime import current
from ringback.errors import BadInput
from ringback.store import models
from ringback.store.outbox import hold, write
from ringback.triage import Need

LEVELS = ("none", "account", "health", "urgent")
_WHY = 300
_WORD = 3
"""A shorter word says nothing of a value."""


def note(work: Progress, case: Open, item: Item) -> None:
    """Write down what triage read, with the version of its model. Nothing of a value the message held."""
    need = item.need
    if need is None:
        return
    facts = {
        "level": need.level,
        "topic": need.topic,
        "sure": need.sure,
        "model": need.model,
        "item": item.inbound.item,
    }
    work.note(case.row, "ringback", "need.heard", **facts, why=_safe(need, item))


def correct(case: models.Case, level: str, person: models.Person) -> None:
    """An agent says what solving this case takes. It changes this case; it trains nothing.

    Raises ``BadInput`` for what is no level, or is the one it has.
    """
    if level not in LEVELS:
        raise BadInput("choose what solving it needs")
    told = "" if level == "none" else level
    with write():
        hold([case.conversation_id])
        work = Progress(current(), current().clock())
        opened = open_case(work, locked([case.pk])[0])
        was = opened.state.level or "none"
        if was == level:
            raise BadInput("that is what it says already")
        opened.state = replace(opened.state, level=told)
        corrections.keep(work, opened, person, "need", was, level, _last(case), model=_model(case))
        work.note(opened.row, person.email, "need.corrected", was=was, now=level)
        work.write()


def _safe(need: Need, item: Item) -> str:
    """The sentence, unless a word of it stood in something that was taken out."""
    text = item.raw.reveal()
    taken = " ".join(text[one.start : one.end] for one in item.findings).casefold().split()
    said = need.why.casefold()
    return "" if any(len(word) >= _WORD and word in said for word in taken) else need.why[:_WHY]


def _last(case: models.Case) -> models.Message | None:
    said = case.messages.filter(ours=False, current=True, text__isnull=False)
    return said.order_by("-pk").first()


def _model(case: models.Case) -> str:
    heard = models.Audit.objects.filter(brand=case.brand_id, case=case.pk, action="need.heard").order_by("-pk").first()
    return str(heard.facts.get("model", "")) if heard else ""
