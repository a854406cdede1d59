"""Decisions taken again: only what would differ is told, alike together, with a total."""

from __future__ import annotations

from ringback.flow import BUILTIN, FRAGMENT, Act, Policy, Surface, compose, read_clauses, read_layer
from ringback.flow.cells import NEVER
from ringback.policies.dry_run import Stored, dry_run, each, sentences
from tests.policies import KINDS, case_policy

CLAUSES = read_clauses(
    '[clause."ours"]\ncitation = "Ours"\ndecides = "for tests"\nsource = "tests"\nverified = true\n', "clauses.toml"
)
ROW = '[[rule]]\nwhat = "{}"\non = "{}"\nact = "{}"\noutcome = "{}"\nclause = "ours"\nreason = "Ours."\n'


def other(*rows: str) -> Policy:
    text = 'name = "other"\nversion = "1"\ntitle = "Other"\n' + "".join(rows)
    return compose([read_layer(text, "other.toml")], (*KINDS, *BUILTIN), CLAUSES)


def stored(
    where: int, kind: str = "contact.phone", *, allowed: bool = True, clause: str = "", **more: object
) -> Stored:
    surface, act = more.get("surface", Surface.DIRECT), more.get("act", Act.RECEIVE)
    assert isinstance(surface, Surface)
    assert isinstance(act, Act)
    return Stored(kind, surface, act, allowed, clause, f"message {where}")


def test_the_policy_that_decided_decides_the_same_again() -> None:
    history = [stored(1), stored(2, "card.number", allowed=False, surface=Surface.PUBLIC, clause="ringback-default")]
    done = dry_run(case_policy(), history)
    assert (done.judged, done.differences, done.other_clause) == (2, (), 0)
    assert sentences(case_policy(), done) == ("0 of 2 decisions would differ.",)


def test_what_is_alike_is_one_sentence_and_every_one_can_be_listed() -> None:
    policy = other(ROW.format("bank.account", "public", "receive", "allow"))
    history = [
        stored(1), stored(2), stored(2),
        stored(3, "bank.account", allowed=False, surface=Surface.PUBLIC, clause="old"),
    ]  # fmt: skip
    done = dry_run(policy, history)
    assert sentences(policy, done) == (
        "In a direct message, a phone number from a customer would be an exposure: 2 items (ringback-default).",
        "In public, an account number from a customer would no longer be an exposure: 1 item (old -> ours).",
        "4 of 4 decisions would differ.",
    )
    assert each(done)[0] == "message 1: receive contact.phone on direct, allow -> refuse (ringback-default)"
    assert each(done)[-1] == "message 3: receive bank.account on public, refuse -> allow (old -> ours)"
    assert len(each(done)) == 4


def test_a_draft_kept_back_that_could_be_sent_and_another_clause_for_the_same_answer() -> None:
    policy = other(ROW.format("contact.phone", "direct", "ask", "allow"), ROW.format("card", "direct", "*", "refuse"))
    done = dry_run(policy, [
        stored(1, allowed=False, clause="old", act=Act.ASK),
        stored(2, "card.number", allowed=False, clause="old"),
    ])  # fmt: skip
    assert sentences(policy, done) == (
        "In a direct message, a draft that would ask for a phone number could be sent: 1 item (old -> ours).",
        "1 of 2 decisions would differ; 1 more would cite another clause.",
    )


def test_what_no_policy_decides_is_left_out_and_what_it_does_not_know_is_refused() -> None:
    done = dry_run(other(), [stored(1, FRAGMENT), stored(2, allowed=False, clause=NEVER), stored(3, "no.such")])
    assert done.judged == 1
    assert [one.stored.where for one in done.differences] == ["message 3"]
    assert "private information from a customer" in sentences(other(), done)[0]


def test_a_condition_stays_open() -> None:
    policy = case_policy(warned=True)
    assert not dry_run(policy, [stored(1, allowed=False, clause="house", act=Act.ASK)]).differences
    assert len(dry_run(policy, [stored(1, act=Act.ASK)]).differences) == 1
