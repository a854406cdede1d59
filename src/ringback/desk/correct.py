"""People correct the detector: *Redact this* for what it missed, *Not sensitive* for a false alarm."""

from __future__ import annotations

from ringback import cases
from ringback.desk import corrections
from ringback.desk.progress import Progress, locked, open_case
from ringback.desk.runtime import current
from ringback.desk.stepping import step
from ringback.errors import BadInput
from ringback.flow import Act, Keep, Label, Policy, Surface, decide, redact_again, restore
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
        words = str(message.text)[start:end]
        message.text = redact_again(message.text, start, end, kind, policy.noun(kind))
        _other_versions(message, words, kind, policy.noun(kind))
        message.findings = [*message.findings, {"kind": kind, "by": person.name, "exposed": True, "evidence": []}]
        message.save(update_fields=["text", "findings"])
        surface = Surface(message.surface)
        if not message.ours and not decide(policy, kind, surface, Act.RECEIVE).given(()).allowed:
            event = cases.Marked(work.now, message.item, surface, (kind,))
            step(work, case, event, cause=f"marked.{message.pk}.{start}.{end}")
        corrections.keep(work, case, person, "missed", "", kind, message)
        work.note(case.row, person.email, "message.redacted", item=message.item, kind=kind)
        work.write()


def _other_versions(message: models.Message, words: str, kind: str, noun: str) -> None:
    """What an earlier version of the same item says in the same words goes too."""
    others = models.Message.objects.filter(brand_id=message.brand_id, page_id=message.page_id, item=message.item)
    for other in others.exclude(pk=message.pk).exclude(text=None):
        while other.text is not None and (at := str(other.text).find(words)) >= 0:
            shorter = redact_again(other.text, at, at + len(words), kind, noun)
            if shorter == other.text:
                break
            other.text = shorter
        other.save(update_fields=["text"])


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
        _may_see(case.engine.policy, message, mark.kind, person)
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
            # What was proposed against it stands on nothing any more.
            stale = models.Effect.objects.filter(case_id=message.case_id, outcome="proposed")
            stale.filter(action__item=message.item).update(outcome="dismissed")
        corrections.keep(work, case, person, "false_alarm", mark.kind, "", message)
        work.note(case.row, person.email, "message.not_sensitive", item=message.item, kind=mark.kind)
        work.write()


def _may_see(policy: Policy, message: models.Message, kind: str, person: models.Person) -> None:
    """Putting a value back shows it to everybody: whoever does it must be one the policy shows it to."""
    roles = models.Membership.objects.filter(brand=message.brand_id, person=person).values_list("role", flat=True)
    held = {f"audience:{role}" for role in roles}
    shown = decide(policy, kind, None, Act.SHOW).given(held)
    if not shown.allowed and "audience:supervisor" not in held:
        raise BadInput("ask a supervisor: your role may not see this value, so it cannot put it back")
