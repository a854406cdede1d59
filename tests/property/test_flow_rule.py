"""The rule, whatever the policy: total, never kind to secrets, never tighter for knowing more."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ringback.flow import (
    CONDITIONS,
    FRAGMENT,
    PASSING,
    PLACES,
    Act,
    Cell,
    Decision,
    Finding,
    Keep,
    Label,
    Outcome,
    Policy,
    Surface,
    cell,
    contained_automatically,
    decide,
    exposed,
    keeping,
    no_looser,
)
from ringback.policies import load_policy, names
from tests import strategies as ours
from tests.strategies import KINDS, KNOWN

BUNDLED = {name: load_policy(name, KINDS) for name in names()}
EVERY_FACT = frozenset({*CONDITIONS, "audience:agent", "audience:supervisor", "audience:compliance"})
FEW = settings(max_examples=50)  # policies are dear to draw; 1,500 each were tried once
policies = st.sampled_from(list(BUNDLED.values())) | ours.hostile_policies()


@pytest.mark.parametrize("name", BUNDLED)
def test_every_bundled_policy_answers_everything_by_a_row_that_cites_a_clause(name: str) -> None:
    policy = BUNDLED[name]
    for what, (surface, act) in itertools.product((*KNOWN, *Label), PLACES):
        assert (policy.label(what).value, surface, act) in policy.cells
        decision = decide(policy, what, surface, act)
        assert decision.clause in policy.clauses
        assert decision.reason
        assert (decision.policy, decision.version) == (name, policy.version)
        assert bool(decision.conditions) == (decision.outcome is Outcome.NEEDS)
        assert (decision.keep is not None) == (act is Act.KEEP)
        assert decision.given(EVERY_FACT).allowed == (decision.outcome is not Outcome.REFUSE)


@pytest.mark.parametrize("name", BUNDLED)
def test_no_bundled_policy_is_changed_by_what_stands_above_it(name: str) -> None:
    """Each says itself what no policy may change, with a clause of its own."""
    clauses = {found.clause for found in BUNDLED[name].cells.values()}
    assert not clauses & {"ringback-default", "ringback-never"}


@FEW
@given(policies, ours.kind_names, st.sampled_from(list(Act)), st.none() | st.sampled_from(list(Surface)))
def test_decide_is_total(policy: Policy, kind: str, act: Act, surface: Surface | None) -> None:
    decision = decide(policy, kind, surface, act)
    assert decision.given(()).outcome is not Outcome.NEEDS
    assert decision.given(EVERY_FACT).outcome is not Outcome.NEEDS


@FEW
@given(policies, ours.facts)
def test_no_secret_passes_where_a_person_reads_or_hears_it(policy: Policy, facts: frozenset[str]) -> None:
    secrets = [kind for kind in (*KNOWN, "nobody.knows", "secret") if policy.label(kind) is Label.SECRET]
    assert secrets
    for kind, (surface, act) in itertools.product(secrets, PLACES):
        if surface is None or surface.human:
            decision = decide(policy, kind, surface, act)
            assert not decision.given(facts).allowed
            assert not decision.given(EVERY_FACT).allowed


@FEW
@given(policies, ours.kind_names, ours.facts)
def test_nothing_personal_is_asked_sent_or_confirmed_in_public(
    policy: Policy, kind: str, facts: frozenset[str]
) -> None:
    personal = policy.label(kind) is not Label.PUBLIC
    for act in (Act.ASK, Act.SEND, Act.CONFIRM):
        assert not (personal and decide(policy, kind, Surface.PUBLIC, act).given(facts).allowed)


@FEW
@given(policies, ours.kind_names)
def test_how_a_value_is_kept_is_never_more_than_its_label_bears(policy: Policy, kind: str) -> None:
    how = keeping(policy, Finding(kind, Label.PUBLIC, 0, 1, 1.0))
    label = policy.label(kind)
    assert how.keep is not None
    if label is Label.SECRET:
        assert (how.keep, how.tail) == (Keep.SHRED, False)
    if label is Label.CARD:
        assert how.keep in (Keep.SHRED, Keep.TRUNCATE)
    if label.rank >= Label.CONTACT.rank or kind == FRAGMENT:
        assert how.keep is not Keep.KEEP


@FEW
@given(policies, ours.kind_names, ours.places, ours.facts, ours.facts)
def test_knowing_more_never_allows_less(
    policy: Policy, kind: str, place: tuple[Surface | None, Act], facts: frozenset[str], more: frozenset[str]
) -> None:
    decision = decide(policy, kind, *place)
    if decision.given(facts).allowed:
        assert decision.given(facts | more).allowed


@given(ours.answers(), ours.answers(), ours.facts)
def test_no_looser_means_what_it_says(new: Cell, old: Cell, facts: frozenset[str]) -> None:
    """If ``new`` is called no looser, no facts make it allow what ``old`` would not."""
    if no_looser(new, old) and _settled(new, facts):
        assert _settled(old, facts)


@given(ours.cells())
def test_no_answer_is_looser_than_itself(found: Cell) -> None:
    assert no_looser(found, found)


@given(ours.answers(), ours.answers(), ours.answers())
def test_looser_is_an_order(one: Cell, two: Cell, three: Cell) -> None:
    if no_looser(one, two) and no_looser(two, three):
        assert no_looser(one, three)


def _settled(found: Cell, facts: frozenset[str]) -> bool:
    return Decision(found.outcome, "", "", "", "", found.conditions).given(facts).allowed


@pytest.mark.parametrize("name", BUNDLED)
def test_a_more_sensitive_label_is_never_cleared_for_more(name: str) -> None:
    """For cells that only labels decide: rows for kinds are the exceptions, and say so.

    Financial and health stand side by side. Of keeping, only the amount is compared: a card shows
    its last four, which less sensitive values need not.
    """
    policy = BUNDLED[name]
    amount = [Keep.SHRED, Keep.TRUNCATE, Keep.SEAL, Keep.KEEP]
    for low, high in itertools.product(Label, Label):
        if low.rank >= high.rank:
            continue
        for surface, act in PLACES:
            below, above = cell(policy, low, surface, act), cell(policy, high, surface, act)
            if act is Act.KEEP:
                kept = [amount.index(found.keep or Keep.SHRED) for found in (above, below)]
                assert kept[0] <= kept[1], (low, high)
                assert above.seconds <= below.seconds or below.keep is Keep.KEEP, (low, high)
            else:
                assert no_looser(above, below), f"{high} is cleared for more than {low}: {act} {surface}"


@FEW
@given(st.sampled_from(list(BUNDLED.values())), st.sampled_from(KNOWN), ours.labels, ours.places, ours.facts)
def test_raising_a_label_never_allows_more_where_only_the_label_decides(
    policy: Policy, kind: str, label: Label, place: tuple[Surface | None, Act], facts: frozenset[str]
) -> None:
    surface, act = place
    assume(label.rank > policy.label(kind).rank)
    assume(act is not Act.KEEP)
    assume((kind, surface, act) not in policy.cells)
    raised = ours.policy(policy.cells, {**policy.labels, kind: label})
    if decide(raised, kind, surface, act).given(facts).allowed:
        assert decide(policy, kind, surface, act).given(facts).allowed


@FEW
@given(policies, st.lists(ours.kind_names, max_size=6), st.sampled_from(list(Surface)), ours.facts)
def test_an_exposure_is_a_finding_not_cleared_to_be_received(
    policy: Policy, kinds: list[str], surface: Surface, facts: frozenset[str]
) -> None:
    found = [Finding(kind, Label.PUBLIC, n, n + 1, 1.0) for n, kind in enumerate(kinds)]
    rows = exposed(policy, found, surface, facts)
    assert all(decision.outcome is Outcome.REFUSE for _, decision in rows)
    expected = [
        n
        for n, kind in enumerate(kinds)
        if kind != FRAGMENT and not decide(policy, kind, surface, Act.RECEIVE).given(facts).allowed
    ]
    assert [index for index, _ in rows] == expected


@pytest.mark.parametrize("name", BUNDLED)
@pytest.mark.parametrize("kind", [kind for kind in KNOWN if kind != FRAGMENT])
def test_what_is_contained_at_once_is_an_exposure_in_public(name: str, kind: str) -> None:
    policy = BUNDLED[name]
    if contained_automatically(policy, Finding(kind, Label.PUBLIC, 0, 1, 1.0)):
        assert not decide(policy, kind, Surface.PUBLIC, Act.RECEIVE).given(EVERY_FACT).allowed


@pytest.mark.parametrize("name", BUNDLED)
@pytest.mark.parametrize("act", PASSING)
def test_in_writing_only_a_phone_number_is_ever_asked_for(name: str, act: Act) -> None:
    """Founding rule: online agents ask for the phone number, and for nothing else that is sensitive."""
    policy = BUNDLED[name]
    written = (Surface.PUBLIC, Surface.DIRECT, Surface.FORM_LINK, Surface.EMAIL, Surface.VOICEMAIL)
    asked = {
        kind
        for kind in KNOWN
        for surface in written
        if policy.label(kind).rank >= Label.CONTACT.rank
        and decide(policy, kind, surface, Act.ASK).given(EVERY_FACT).allowed
    }
    asked -= {policy.relationship, "relationship.customer", "relationship.patient"}
    assert asked == {"contact.phone"}
