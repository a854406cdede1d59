"""The rows many messages leave beside their cases: messages, what they supersede, sealed values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from ringback.channels.base import InboundType
from ringback.desk import pictures
from ringback.desk.item import Item
from ringback.desk.order import VISIBILITY, WRITTEN
from ringback.desk.progress import Progress
from ringback.store import models
from ringback.vault import Prepared


@dataclass
class Batch:
    """Collects the rows of a batch; ``write`` stores them."""

    work: Progress
    messages: list[models.Message] = field(default_factory=list)
    prepared: list[Prepared] = field(default_factory=list)
    sealed: list[models.Sealed] = field(default_factory=list)
    edited: set[tuple[int, str]] = field(default_factory=set)
    seen: dict[tuple[int, int, str], str] = field(default_factory=dict)

    def add(
        self, item: Item, talk: models.Conversation, case: int | None, current_one: bool, visibility: str = ""
    ) -> None:
        """One message and what it sealed. An older version that comes late is kept, but is not what stands."""
        message = _message(item, talk, case, self.work)
        if item.inbound.type in WRITTEN and visibility:
            message.visibility = visibility
        message.current = current_one and item.inbound.type in WRITTEN
        self.messages.append(message)
        if item.inbound.type is InboundType.EDITED:
            self.edited.add((message.page_id, message.item))
        elif current_one and item.inbound.type not in WRITTEN:
            self.seen[message.brand_id, message.page_id, message.item] = message.visibility
        facts = {"item": item.inbound.item, "surface": item.inbound.surface.value}
        for one in item.prepared:
            placed = one.placed(conversation=talk.pk, case=case)
            self.prepared.append(placed)
            self.sealed.append(_sealed(placed, facts))

    def write(self) -> None:
        """Messages, what they superseded, sealed values."""
        for message in self.messages:
            if message.current and (message.page_id, message.item) in self.edited:
                older = models.Message.objects.filter(
                    brand_id=message.brand_id, page_id=message.page_id, item=message.item, version__lt=message.version
                )
                older.update(current=False)
        self._supersede_within()
        models.Message.objects.bulk_create(self.messages)
        for (brand, page, item), visibility in self.seen.items():
            shown = models.Message.objects.filter(brand_id=brand, page_id=page, item=item, current=True)
            shown.update(visibility=visibility)
        models.Sealed.objects.bulk_create(self.sealed)
        talks = {message.conversation_id for message in self.messages}
        models.Conversation.objects.filter(pk__in=talks).update(last_at=self.work.now)

    def _supersede_within(self) -> None:
        newest: dict[tuple[int, str], models.Message] = {}
        for message in filter(lambda one: one.current, self.messages):
            before = newest.get((message.page_id, message.item))
            if before is not None and before.version < message.version:
                before.current = False
            newest[message.page_id, message.item] = message


def _message(item: Item, talk: models.Conversation, case: int | None, work: Progress) -> models.Message:
    inbound = item.inbound
    written = inbound.type in WRITTEN
    return models.Message(
        brand_id=item.page.brand,
        conversation=talk,
        case_id=case,
        page_id=item.page.id,
        item=inbound.item,
        version=inbound.version,
        ours=inbound.ours,
        surface=inbound.surface,
        text=item.safe if written else None,
        findings=_facts(item),
        attached=pictures.waiting(inbound) if written else [],
        visibility=VISIBILITY.get(inbound.type, "visible"),
        parent=inbound.parent,
        at=inbound.at,
        received=work.now,
    )


def _facts(item: Item) -> list[dict[str, Any]]:
    """The findings as the store keeps them: what, where, why; never the value."""
    refused = dict(zip(item.exposed, item.decisions, strict=True))
    rows = []
    for finding in item.findings:
        decision = refused.get(finding.kind)
        rows.append(
            {
                "kind": finding.kind,
                "start": finding.start,
                "end": finding.end,
                "likelihood": round(finding.likelihood, 3),
                "evidence": [[e.sign, e.code] for e in finding.evidence],
                "exposed": decision is not None,
                "clause": decision.clause if decision else "",
                "reason": decision.reason if decision else "",
                "policy": f"{item.page.engine.policy.name} {item.page.engine.policy.version}",
            }
        )
    return rows


def _sealed(one: Prepared, facts: Mapping[str, str]) -> models.Sealed:
    row = one.row
    return models.Sealed(
        brand_id=row.brand,
        ref=row.ref,
        conversation=row.conversation,
        case=row.case,
        kind=row.kind,
        ciphertext=one.sealed.ciphertext,
        expires=datetime.fromtimestamp(row.expires or 0, UTC),
        facts=dict(facts),
    )
