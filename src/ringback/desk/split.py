"""Values split over several messages of one author: the halves wait sealed, fifteen minutes at most.

A run of digits nothing explains is masked and sealed as a fragment. When another message brings the
rest, the earlier message is redacted too, and counts as an exposure where it stands.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from ringback import cases
from ringback.desk.item import Item
from ringback.desk.progress import Progress
from ringback.desk.promise import shred_later
from ringback.errors import VaultError
from ringback.flow import FRAGMENT, Act, Finding, Surface, contained_automatically, decide, exposed, redact, retoken
from ringback.store import models
from ringback.text import RawText
from ringback.vault import Sealed

_KEPT = 12


@dataclass(frozen=True, slots=True)
class Piece:
    """A fragment that waits: what it is, where it lies sealed, and in which message it stood."""

    raw: RawText
    ref: str
    item: str
    surface: Surface


@dataclass
class Pieces:
    """The fragments of the conversations of a batch, those of the batch itself included."""

    work: Progress
    batch: list[models.Message] = field(default_factory=list)
    waiting: dict[int, list[Piece]] = field(default_factory=lambda: defaultdict(list))
    used: list[tuple[int, str]] = field(default_factory=list)

    def load(self, talks: Iterable[int]) -> None:
        """Open the fragments that wait in these conversations."""
        rows = models.Sealed.objects.filter(
            conversation__in=list(talks), kind=FRAGMENT, expires__gt=self.work.now
        ).order_by("pk")
        for row in rows:
            sealed = Sealed(row.ref, bytes(row.ciphertext))
            try:
                raw = self.work.runtime.vault.open(sealed, brand=row.brand_id)
            except VaultError:
                continue
            surface = Surface(row.facts["surface"])
            self.waiting[row.conversation or 0].append(Piece(raw, row.ref, row.facts["item"], surface))

    def add(self, item: Item, talk: int) -> None:
        """The fragments this message leaves behind."""
        for one in item.prepared:
            if one.row.kind == FRAGMENT:
                raw = item.pieces[one.sealed.ref]
                self.waiting[talk].append(Piece(raw, one.sealed.ref, item.inbound.item, item.inbound.surface))
        del self.waiting[talk][:-_KEPT]

    def join(self, item: Item, talk: int) -> tuple[Item, list[cases.Marked]]:
        """The message read together with the fragments before it; what earlier messages turn out to show."""
        earlier = [p for p in self.waiting[talk] if p.item != item.inbound.item]
        if not earlier or not item.raw.reveal():
            return item, []
        texts = [piece.raw.reveal() for piece in earlier] + [item.raw.reveal()]
        found = [f for f in item.page.engine.matcher.find_in(texts) if f.kind != FRAGMENT]
        halves = [f for f in found if f.message < len(earlier)]
        if not halves:
            return item, []
        now = tuple(replace(f, message=0) for f in found if f.message == len(earlier))
        return _joined(item, now), self._reveal(item, earlier, halves)

    def _reveal(self, item: Item, earlier: list[Piece], halves: list[Finding]) -> list[cases.Marked]:
        """Redact the earlier messages by what their fragments turned out to be."""
        marked = []
        policy = item.page.engine.policy
        for finding in halves:
            piece = earlier[finding.message]
            self.used.append((item.page.brand, piece.ref))
            for message in self._messages(item, piece):
                if message.text is not None:
                    message.text = retoken(message.text, piece.ref, finding.kind, policy.noun(finding.kind))
                    if message.pk:
                        message.save(update_fields=["text"])
            if not decide(policy, finding.kind, piece.surface, Act.RECEIVE).given(()).allowed:
                marked.append(cases.Marked(self.work.now, piece.item, piece.surface, (finding.kind,)))
        gone = {piece for _, piece in self.used}
        self.waiting = defaultdict(list, {k: [p for p in v if p.ref not in gone] for k, v in self.waiting.items()})
        return marked

    def _messages(self, item: Item, piece: Piece) -> list[models.Message]:
        """Every version of the message a piece stood in, those of the batch included, which are not stored yet."""
        stored = models.Message.objects.filter(brand_id=item.page.brand, page_id=item.page.id, item=piece.item)
        here = [one for one in self.batch if (one.page_id, one.item) == (item.page.id, piece.item)]
        return [*stored, *here]

    def shred(self) -> None:
        """Destroy the fragments that are explained now."""
        for brand, ref in self.used:
            models.Sealed.objects.filter(brand_id=brand, ref=ref).delete()
            shred_later(self.work.runtime, brand, ref)


def _joined(item: Item, findings: tuple[Finding, ...]) -> Item:
    """The message inspected again with what its neighbours say of it."""
    policy = item.page.engine.policy
    spans = {(f.start, f.end) for f in findings}
    kept = tuple(f for f in item.findings if not any(f.start < end and start < f.end for start, end in spans))
    named = {f.start: ref for i, f in enumerate(item.findings) if f in kept and (ref := item.refs.get(i))}
    merged = tuple(sorted((*kept, *findings), key=lambda f: f.start))
    refs = {i: named[f.start] for i, f in enumerate(merged) if f in kept and f.start in named}
    rows = () if item.inbound.ours else exposed(policy, merged, item.inbound.surface)
    return replace(
        item,
        findings=merged,
        safe=redact(item.raw, merged, policy, refs=refs),
        refs=refs,
        # What turned out to be part of something else is not kept, sealed neither.
        prepared=tuple(one for one in item.prepared if one.sealed.ref in refs.values()),
        exposed=tuple(merged[i].kind for i, _ in rows),
        decisions=tuple(decision for _, decision in rows),
        automatic=any(contained_automatically(policy, merged[i]) for i, _ in rows),
    )
