"""What was decided, read back from the store: the same policy decides it the same again."""

from __future__ import annotations

from pathlib import Path

from ringback.desk.conftest import Stage
from ringback.desk.decided import decided
from ringback.detect import kinds
from ringback.engine import identifiers
from ringback.flow import BUILTIN, Act, Surface
from ringback.policies import load_policy
from ringback.policies.dry_run import dry_run, sentences
from ringback.store import models

LOOSE = (
    'name = "loose"\ntitle = "Loose"\nversion = "1"\n[[rule]]\nwhat = "card.number"\non = "public"\nact = "receive"\n'
    'outcome = "allow"\nclause = "ringback-default"\nreason = "Ours."\n'
)


def test_stored_decisions_are_taken_again(play: Stage, tmp_path: Path) -> None:
    play.post()
    play.direct("my PIN is 4821 and please call")
    brand = play.page().brand
    same = play.world.runtime.engine(brand).policy
    stored = list(decided([brand.pk]))
    assert {(one.kind, one.surface, one.allowed) for one in stored} >= {("card.number", Surface.PUBLIC, False)}
    assert all(one.clause for one in stored if not one.allowed)
    assert not dry_run(same, stored).differences
    assert not dry_run(same, stored).other_clause
    (tmp_path / "loose.toml").write_text(LOOSE, "utf-8")
    loose = load_policy(str(tmp_path / "loose.toml"), (*kinds(identifiers()), *BUILTIN))
    [told] = [said for said in sentences(loose, dry_run(loose, stored)) if "card number" in said]
    assert told.startswith("In public, a card number from a customer would no longer be an exposure: 1 item (")
    assert not list(decided([]))


def test_what_a_person_marked_and_what_a_picture_showed_are_decisions_too(play: Stage) -> None:
    play.post()
    message = models.Message.objects.filter(ours=False).get()
    exposure = play.exposure()
    message.findings = [{"kind": kind, "by": "Ana", "exposed": True, "evidence": []} for kind in ("card.number", "x.y")]
    message.attached = [
        {"ref": "a", "state": "waiting"},
        {"ref": "b", "state": "clear", "findings": [{"kind": "bank.iban", "clause": "c"}], "exposed": ["bank.iban"]},
    ]
    message.save()
    assert exposure.kinds == ["card.number"]
    found = {(one.kind, one.allowed, one.where.partition(", ")[2]) for one in decided([play.page().brand_id])}
    assert found == {("card.number", False, ""), ("x.y", True, ""), ("bank.iban", False, "picture 2")}


def test_a_draft_kept_back_counts_as_far_as_a_row_decides_it(play: Stage) -> None:
    play.post()
    case = play.case()
    reasons = [
        {"code": "ask", "kind": "contact.phone", "clause": "c"},
        {"code": "length", "kind": "", "clause": "c"},
    ]
    models.Refusal.objects.create(
        brand_id=case.brand_id, case=case, surface="public", reasons=reasons, policy="p", version="1", at=case.opened
    )
    drafts = [one for one in decided([case.brand_id]) if one.act is not Act.RECEIVE]
    assert [(one.kind, one.act, one.allowed) for one in drafts] == [("contact.phone", Act.ASK, False)]
