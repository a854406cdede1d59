"""A customer writes: inspected in memory, then one transaction for all of it.

``prepare`` does the thinking and touches no database; ``take`` stores what many messages came to:
safe text, sealed values, the step of each case, and the effects to carry out. Only then may a
webhook be acknowledged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from ringback import cases
from ringback.channels.base import Inbound, InboundType
from ringback.desk.batch import Batch
from ringback.desk.hearing import NOTHING, Sealing, hear
from ringback.desk.item import Item as Item
from ringback.desk.progress import Open, Progress
from ringback.desk.runtime import PageRuntime, Runtime, current
from ringback.desk.split import Pieces
from ringback.desk.stepping import step
from ringback.flow import Surface, redact
from ringback.languages.detect import detect_language
from ringback.store import models

_CLOCK_SKEW = timedelta(minutes=5)


def prepare(page: PageRuntime, inbound: Inbound, runtime: Runtime | None = None) -> Item:
    """Inspect one inbound event: findings, exposures, safe text, sealed values. No database is touched."""
    runtime = runtime or current()
    now = runtime.clock()
    inbound = replace(inbound, at=min(inbound.at, now + _CLOCK_SKEW))
    engine = page.engine
    text = inbound.text.reveal()
    inspection = engine.inspect(text, inbound.surface)
    sealing = Sealing(runtime, page, inbound.surface, now)
    direct = inbound.surface is Surface.DIRECT and not inbound.ours
    heard = hear(inbound.text, inspection.findings, sealing) if direct and text else NOTHING
    sealing.seal_all(text, inspection.findings)
    exposed = () if inbound.ours else inspection.exposures
    return Item(
        page=page,
        inbound=inbound,
        safe=redact(inbound.text, inspection.findings, engine.policy, refs=sealing.refs),
        findings=inspection.findings,
        exposed=tuple(one.finding.kind for one in exposed),
        decisions=tuple(one.decision for one in exposed),
        automatic=inspection.automatic,
        language=detect_language(text, engine.languages.values()) if text else "",
        need=None if inbound.ours or not text else inspection.need,
        heard=heard,
        prepared=tuple(sealing.prepared),
        refs=sealing.refs,
        raw=inbound.text,
    )


def take(items: Sequence[Item], runtime: Runtime | None = None) -> None:
    """Store everything the items came to, and step their cases. Inside one transaction of the caller.

    Repetitions are dropped by item and version. Raises whatever the database raises: then nothing
    was stored.
    """
    runtime = runtime or current()
    work = Progress(runtime, runtime.clock())
    talks = _conversations(items, work)
    fresh, newest = _fresh(items)
    rows = _cases([item for item in fresh if not item.inbound.ours], talks, work)
    pieces = Pieces(work)
    if any(item.findings for item in fresh):
        pieces.load(talk.pk for talk in talks.values())
    batch = Batch(work)
    joined = []
    for item in fresh:
        talk, current_one = talks[item.author], item.inbound.version >= newest[item.key[:2]]
        case = rows.get(talk.pk)
        item, marked = pieces.join(item, talk.pk)
        pieces.add(item, talk.pk)
        batch.add(item, talk, case.row.pk if case else None, current_one)
        joined.append((item, case, current_one, marked))
    # What is sealed must lie in the store before a case asks for it.
    runtime.vault.commit(batch.prepared)
    batch.write()
    for item, case, current_one, marked in joined:
        if case is None:
            continue
        if current_one and not item.inbound.ours:
            _step(item, case, work)
        for number, event in enumerate(marked):
            step(work, case, event, cause=f"split.{item.inbound.item}.{number}")
    pieces.shred()
    work.write()


def _conversations(items: Sequence[Item], work: Progress) -> dict[tuple[int, str], models.Conversation]:
    """The conversations of the items, made where new, locked in a fixed order."""
    wanted = {item.author: item for item in items}
    new = [
        models.Conversation(
            brand_id=item.page.brand,
            page_id=item.page.id,
            author=item.inbound.author,
            author_name=item.inbound.author_name[:200],
            language=item.language,
            created=work.now,
            last_at=item.inbound.at,
        )
        for _, item in sorted(wanted.items())
    ]
    models.Conversation.objects.bulk_create(new, ignore_conflicts=True)
    found = (
        models.Conversation.objects.select_for_update(of=("self",))
        .filter(
            brand_id__in={item.page.brand for item in items},
            page_id__in={page for page, _ in wanted},
            author__in={author for _, author in wanted},
        )
        .select_related("page")
        .order_by("pk")
    )
    return {(row.page_id, row.author): row for row in found}


def _fresh(items: Sequence[Item]) -> tuple[list[Item], dict[tuple[int, str], int]]:
    """The items not stored before, each once, in the order they came; and the newest version of each."""
    keys = {item.key: item for item in reversed(items)}
    known = models.Message.objects.filter(
        brand_id__in={item.page.brand for item in items},
        page_id__in={page for page, _, _ in keys},
        item__in={name for _, name, _ in keys},
    ).values_list("page_id", "item", "version")
    seen = set(known)
    newest: dict[tuple[int, str], int] = {}
    for page, name, version in (*seen, *keys):
        newest[page, name] = max(version, newest.get((page, name), version))
    # What we sent is known from sending it; the network's own word of it adds nothing.
    sent = {(page, name) for page, name, _ in seen}
    ordered = [keys[key] for key in dict.fromkeys(item.key for item in items) if key not in seen]
    return [item for item in ordered if not (item.inbound.ours and item.key[:2] in sent)], newest


def _cases(items: Sequence[Item], talks: dict[tuple[int, str], models.Conversation], work: Progress) -> dict[int, Open]:
    """The open case of each conversation, made where there is none."""
    wanted = {talks[item.author].pk: item for item in items}
    known = models.Case.objects.filter(conversation_id__in=wanted, closed=None).values_list(
        "conversation_id", flat=True
    )
    missing = set(wanted) - set(known)
    models.Case.objects.bulk_create(
        [_new_case(talks[item.author], item, work) for pk, item in wanted.items() if pk in missing],
        ignore_conflicts=True,
    )
    rows = models.Case.objects.filter(conversation_id__in=wanted, closed=None).order_by("pk")
    opened = {}
    flooded: dict[int, bool] = {}
    for row in rows.select_related("conversation__page"):
        page = wanted[row.conversation_id].page
        if page.id not in flooded:
            flooded[page.id] = _flooded(page, work)
        opened[row.conversation_id] = work.open(row, page.engine, page.setting(flooded=flooded[page.id]))
    return opened


def _new_case(talk: models.Conversation, item: Item, work: Progress) -> models.Case:
    state = cases.Case(opened=item.inbound.at, language=item.language or talk.language)
    return models.Case(
        brand_id=talk.brand_id,
        conversation=talk,
        state=state.to_json(),
        queue=state.queue,
        stage=state.stage,
        opened=item.inbound.at,
        changed=work.now,
    )


def _flooded(page: PageRuntime, work: Progress) -> bool:
    """The circuit breaker: too many automatic replies in the last minute, so that people decide."""
    since = work.now - timedelta(minutes=1)
    sent = models.Effect.objects.filter(
        brand_id=page.brand, conversation__page_id=page.id, created__gte=since, text__isnull=False
    ).exclude(outcome="proposed")
    return sent[: page.flood + 1].count() > page.flood


def _step(item: Item, case: Open, work: Progress) -> None:
    inbound = item.inbound
    cause = f"{inbound.item}.{inbound.version}"
    case.heard = item.heard
    if inbound.type is InboundType.DELETED:
        step(work, case, cases.Removed(inbound.at, inbound.item), cause=cause)
    elif inbound.type in (InboundType.HIDDEN, InboundType.UNHIDDEN):
        hidden = inbound.type is InboundType.HIDDEN
        state = cases.ItemState.HIDDEN if hidden else cases.ItemState.VISIBLE
        step(work, case, cases.Observed(work.now, inbound.item, state), cause=cause)
    else:
        step(work, case, _said(item, work), cause=cause)
    work.note(case.row, "customer", f"message.{inbound.type}", item=inbound.item, surface=inbound.surface)


def _said(item: Item, work: Progress) -> cases.Said:
    inbound = item.inbound
    return cases.Said(
        at=work.now,
        item=inbound.item,
        surface=inbound.surface,
        exposed=tuple(dict.fromkeys(item.exposed)),
        automatic=item.automatic,
        language=item.language,
        need=item.need,
        heard=item.heard.event(),
        edited=inbound.type is InboundType.EDITED,
    )
