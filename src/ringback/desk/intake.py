"""A customer writes: inspected in memory, then one transaction for all of it.

``prepare`` does the thinking and touches no database; ``take`` stores what many messages came to:
safe text, sealed values, the step of each case, and the effects to carry out. Only then may a
webhook be acknowledged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from django.db.models import Q

from ringback import cases
from ringback.channels.base import Inbound, InboundType
from ringback.desk import needs, pictures
from ringback.desk.batch import Batch
from ringback.desk.flood import flooded
from ringback.desk.hearing import NOTHING, Sealing, hear
from ringback.desk.item import Item as Item
from ringback.desk.order import WRITTEN, ordered
from ringback.desk.progress import Open, Progress
from ringback.desk.runtime import PageRuntime, Runtime, current
from ringback.desk.split import Pieces
from ringback.desk.stepping import step
from ringback.flow import Surface, redact
from ringback.languages.detect import detect_language
from ringback.store import models
from ringback.text import RawText

LONGEST = 20_000
"""Characters of a message that are read and kept. No network takes more; hostile text could keep us busy."""

_CLOCK_SKEW = timedelta(minutes=5)


def prepare(page: PageRuntime, inbound: Inbound, runtime: Runtime | None = None) -> Item:
    """Inspect one inbound event: findings, exposures, safe text, sealed values. No database is touched."""
    runtime = runtime or current()
    now = runtime.clock()
    whole = inbound.text.reveal()
    text = whole[:LONGEST]
    inbound = replace(inbound, at=min(inbound.at, now + _CLOCK_SKEW), text=RawText(text))
    engine = page.engine
    inspection = engine.inspect(text, inbound.surface)
    sealing = Sealing(runtime, page, inbound.surface, now)
    direct = inbound.surface is Surface.DIRECT and not inbound.ours
    heard = hear(inbound.text, inspection.everything, sealing) if direct and text else NOTHING
    sealing.seal_all(text, inspection.everything)
    exposed = () if inbound.ours else inspection.exposures
    return Item(
        page=page,
        inbound=inbound,
        safe=redact(inbound.text, inspection.everything, engine.policy, refs=sealing.refs),
        findings=inspection.everything,
        exposed=tuple(one.finding.kind for one in exposed),
        decisions=tuple(one.decision for one in exposed),
        automatic=inspection.automatic,
        language=detect_language(text, engine.languages.values()) if text else "",
        need=None if inbound.ours or not text else inspection.need,
        heard=heard,
        prepared=tuple(sealing.prepared),
        refs=sealing.refs,
        raw=inbound.text,
        # People put anything into a display name: what is kept of it is safe text like the rest.
        name=str(engine.inspect(inbound.author_name[:200], inbound.surface).safe_text)[:200],
        cut=len(whole) > LONGEST,
    )


def take(items: Sequence[Item], runtime: Runtime | None = None) -> None:
    """Store everything the items came to, and step their cases. Inside one transaction of the caller.

    Repetitions are dropped by item and version. Raises whatever the database raises: then nothing
    was stored.
    """
    runtime = runtime or current()
    work = Progress(runtime, runtime.clock())
    talks = _conversations(items, work)
    order = ordered(items, talks)
    rows = _cases([item for item in order.fresh if not item.inbound.ours], talks, work)
    batch = Batch(work)
    pieces = Pieces(work, batch.messages)
    if any(item.findings for item in order.fresh):
        pieces.load(talk.pk for talk in talks.values())
    joined = []
    for item in order.fresh:
        talk, current_one = talks[item.author], order.stands(item)
        case = rows.get((talk.pk, item.inbound.item)) or rows.get((talk.pk, ""))
        item, marked = pieces.join(item, talk.pk)
        pieces.add(item, talk.pk)
        batch.add(item, talk, case.row.pk if case else None, current_one, order.visibility(item))
        joined.append((item, case, current_one, marked))
    # What is sealed must lie in the store before a case asks for it.
    runtime.vault.commit(batch.prepared)
    batch.write()
    for item, case, current_one, marked in joined:
        if case is None:
            continue
        if current_one and not item.inbound.ours:
            pictures.ask(work, case.row, item)
            _step(item, case, work)
        for number, event in enumerate(marked):
            step(work, case, event, cause=f"split.{item.inbound.item}.{item.inbound.version}.{number}")
    pieces.shred()
    work.write()


def _conversations(items: Sequence[Item], work: Progress) -> dict[tuple[int, str], models.Conversation]:
    """The conversations of the items, made where new, locked in a fixed order."""
    wanted = {item.author: item for item in items}
    new = [
        models.Conversation(
            brand_id=item.page.brand,
            page_id=item.page.id,
            author=item.author[1],
            author_name="" if item.inbound.ours else item.name,
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


def _cases(
    items: Sequence[Item], talks: dict[tuple[int, str], models.Conversation], work: Progress
) -> dict[tuple[int, str], Open]:
    """The cases the items go to, by conversation and ``""``, and by conversation and item.

    What is written goes to the open case, made where there is none. What else happens to an item goes
    to the case in which it was an exposure, closed or not.
    """
    pages = {talks[item.author].pk: item.page for item in items}
    written = {talks[item.author].pk: item for item in items if item.inbound.type in WRITTEN}
    known = models.Case.objects.filter(conversation_id__in=written, closed=None)
    missing = set(written) - set(known.values_list("conversation_id", flat=True))
    models.Case.objects.bulk_create(
        [_new_case(talks[written[pk].author], written[pk], work) for pk in sorted(missing)], ignore_conflicts=True
    )
    held = _held(items, talks)
    rows = models.Case.objects.filter(Q(conversation_id__in=pages, closed=None) | Q(pk__in=held.values()))
    distinct = {page.id: page for page in pages.values()}
    over = {pk: flooded(work.runtime, page, work.now) for pk, page in distinct.items()}
    opened: dict[tuple[int, str], Open] = {}
    by_pk: dict[int, Open] = {}
    for row in rows.order_by("pk").select_related("conversation__page__brand"):
        page = pages[row.conversation_id]
        by_pk[row.pk] = work.open(row, page.engine, page.setting(flooded=over[page.id]))
        if row.closed is None:
            opened[row.conversation_id, ""] = by_pk[row.pk]
    return opened | {key: by_pk[pk] for key, pk in held.items() if pk in by_pk}


def _held(items: Sequence[Item], talks: dict[tuple[int, str], models.Conversation]) -> dict[tuple[int, str], int]:
    """The case that holds the exposure of an item, by conversation and item, for all but what is written."""
    happened = [item for item in items if item.inbound.type not in WRITTEN]
    if not happened:
        return {}
    rows = models.Exposure.objects.filter(
        brand_id__in={item.page.brand for item in happened},
        case__conversation__in={talks[item.author].pk for item in happened},
        item__in={item.inbound.item for item in happened},
    )
    return {(talk, name): case for talk, name, case in rows.values_list("case__conversation", "item", "case")}


def _new_case(talk: models.Conversation, item: Item, work: Progress) -> models.Case:
    language = item.language or talk.language
    state = cases.Case(opened=item.inbound.at, language=language, opted_out=talk.opted_out)
    return models.Case(
        brand_id=talk.brand_id,
        conversation=talk,
        state=state.to_json(),
        queue=state.queue,
        stage=state.stage,
        opened=item.inbound.at,
        changed=work.now,
    )


def _step(item: Item, case: Open, work: Progress) -> None:
    inbound = item.inbound
    cause = f"{inbound.item}.{inbound.version}"
    case.heard = item.heard
    if inbound.type is InboundType.DELETED:
        step(work, case, cases.Removed(work.now, inbound.item), cause=cause)
    elif inbound.type in (InboundType.HIDDEN, InboundType.UNHIDDEN):
        hidden = inbound.type is InboundType.HIDDEN
        state = cases.ItemState.HIDDEN if hidden else cases.ItemState.VISIBLE
        step(work, case, cases.Observed(work.now, inbound.item, state), cause=cause)
    elif not pictures.first(item):
        step(work, case, _said(item, work), cause=cause)
        needs.note(work, case, item)
    if item.cut:
        work.note(case.row, "ringback", "message.cut", item=inbound.item, kept=LONGEST)
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
