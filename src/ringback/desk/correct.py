"""People correct the detector: *Redact this* for what it missed, *Not sensitive* for a false alarm."""

from __future__ import annotations

from ringback import cases
from ringback.desk.progress import Progress, locked, open_case
from ringback.desk.runtime import current
from ringback.desk.stepping import step
from ringback.errors import BadInput
from ringback.flow import Act, Keep, Label, Surface, decide, redact_again, restore
from ringback.store import models
from ringback.store.outbox import hold, write
from ringback.vault import Sealed


def redact_this(message: models.Message, start: int, end: int, kind: str, person: models.Person) -> None:
    """Take ``start:end`` of a stored text out: it is of ``kind``, and an exposure wherever it stands.

    The value is shredded; only the author's own copy on the network remains, and is contained.
    """
    runtime = current()
    with write():
        hold([message.conversation_id])
        message = models.Message.objects.select_related("conversation").get(pk=message.pk)
        if message.text is None or message.case_id is None or not 0 <= start < end <= len(message.text):
            raise BadInput("select a part of the message first")
        work = Progress(runtime, runtime.clock())
        case = open_case(work, locked([message.case_id])[0])
        policy = case.engine.policy
        if kind not in policy.kinds:
            raise BadInput("choose what kind of information it is")
        message.text = redact_again(message.text, start, end, kind, policy.noun(kind))
        message.findings = [*message.findings, {"kind": kind, "by": person.name, "exposed": True, "evidence": []}]
        message.save(update_fields=["text", "findings"])
        surface = Surface(message.surface)
        if not message.ours and not decide(policy, kind, surface, Act.RECEIVE).given(()).allowed:
            event = cases.Marked(work.now, message.item, surface, (kind,))
            step(work, case, event, cause=f"marked.{message.pk}.{start}.{end}")
        work.note(case.row, person.email, "message.redacted", item=message.item, kind=kind)
        work.write()


def not_sensitive(message: models.Message, token: int, person: models.Person) -> None:
    """A false alarm: put the value back, as long as its quarantine lasts; never ``secret`` or ``card``.

    Raises ``BadInput`` when the value is gone, or is never shown again whatever it is.
    """
    runtime = current()
    with write():
        hold([message.conversation_id])
        message = models.Message.objects.select_related("conversation").get(pk=message.pk)
        if message.text is None or message.case_id is None or not 0 <= token < len(message.text.tokens):
            raise BadInput("choose one of the redacted parts first")
        work = Progress(runtime, runtime.clock())
        case = open_case(work, locked([message.case_id])[0])
        mark = message.text.tokens[token]
        policy = case.engine.policy
        if policy.label(mark.kind) in (Label.SECRET, Label.CARD) or mark.fate != Keep.SEAL.value + "ed":
            raise BadInput(f"a {policy.noun(mark.kind)} is destroyed at once and cannot be shown again")
        row = models.Sealed.objects.filter(brand_id=message.brand_id, ref=mark.ref).first()
        if row is None or row.expires <= work.now:
            raise BadInput("the time in which this could be undone is over; the value is destroyed")
        value = runtime.vault.open(Sealed(mark.ref, bytes(row.ciphertext)), brand=message.brand_id)
        message.text = restore(message.text, token, value)
        message.save(update_fields=["text"])
        others = [m.kind for m in message.text.tokens]
        exposed = any(not decide(policy, k, Surface(message.surface), Act.RECEIVE).given(()).allowed for k in others)
        if not exposed:
            step(work, case, cases.Cleared(work.now, message.item), cause=f"cleared.{message.pk}.{token}")
        work.note(case.row, person.email, "message.not_sensitive", item=message.item, kind=mark.kind)
        work.write()
