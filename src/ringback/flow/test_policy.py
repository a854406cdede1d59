"""The one rule: which row answers, what conditions mean, and what no row can change."""

from __future__ import annotations

import pytest

from ringback.flow import (
    CONDITIONS,
    FRAGMENT,
    PASSING,
    Act,
    Cell,
    Decision,
    Finding,
    Keep,
    Label,
    Outcome,
    Surface,
    decide,
    exposed,
    no_looser,
)
from ringback.flow.cells import DEFAULT, NEVER, CellKey
from tests.strategies import policy

ALLOW = Cell(Outcome.ALLOW, "row", "A row allows it.")
REFUSE = Cell(Outcome.REFUSE, "row", "A row refuses it.")


def needs(*conditions: str) -> Cell:
    return Cell(Outcome.NEEDS, "row", "A row needs something.", frozenset(conditions))


def answer(table: dict[CellKey, Cell], kind: str, surface: Surface | None, act: Act) -> tuple[Outcome, str]:
    decision = decide(policy(table), kind, surface, act)
    return decision.outcome, decision.clause


class TestWhichRow:
    """The kind's own row, else its label's, else the default."""

    def test_a_row_for_the_kind_wins_over_one_for_its_label(self) -> None:
        ask: list[CellKey] = [(what, Surface.DIRECT, Act.ASK) for what in ("contact", "contact.phone")]
        assert answer({ask[0]: REFUSE, ask[1]: ALLOW}, "contact.phone", Surface.DIRECT, Act.ASK)[0] is Outcome.ALLOW
        assert answer({ask[0]: ALLOW, ask[1]: REFUSE}, "contact.phone", Surface.DIRECT, Act.ASK)[0] is Outcome.REFUSE
        assert answer({ask[0]: ALLOW}, "contact.email", Surface.DIRECT, Act.ASK)[0] is Outcome.ALLOW

    def test_what_no_row_names_is_refused(self) -> None:
        assert answer({}, "contact.phone", Surface.VOICE, Act.ASK) == (Outcome.REFUSE, DEFAULT)
        assert answer({}, "contact.phone", None, Act.SHOW) == (Outcome.REFUSE, DEFAULT)

    def test_what_is_public_passes_unless_a_row_refuses_it(self) -> None:
        assert answer({}, "reference.case", Surface.PUBLIC, Act.SEND) == (Outcome.ALLOW, DEFAULT)
        row: dict[CellKey, Cell] = {("public", Surface.PUBLIC, Act.SEND): REFUSE}
        assert answer(row, "reference.case", Surface.PUBLIC, Act.SEND) == (Outcome.REFUSE, "row")

    def test_an_unknown_kind_is_held_secret(self) -> None:
        row: dict[CellKey, Cell] = {("public", surface, act): ALLOW for surface in Surface for act in PASSING}
        for surface in Surface:
            assert answer(row, "nobody.knows", surface, Act.RECEIVE)[0] is Outcome.REFUSE
        assert decide(policy({}), "nobody.knows", None, Act.KEEP).keep is Keep.SHRED

    def test_a_label_may_stand_for_a_kind_nobody_knows_more_exactly(self) -> None:
        row: dict[CellKey, Cell] = {("financial", Surface.VOICE, Act.ASK): ALLOW}
        assert answer(row, "financial", Surface.VOICE, Act.ASK) == (Outcome.ALLOW, "row")
        assert answer({}, "secret", Surface.VOICE, Act.ASK)[0] is Outcome.REFUSE

    @pytest.mark.parametrize("act", list(Act))
    def test_an_act_where_it_makes_no_sense_is_refused(self, act: Act) -> None:
        wrong = Surface.PUBLIC if act in (Act.KEEP, Act.SHOW) else None
        assert answer({}, "reference.case", wrong, act)[0] is Outcome.REFUSE

    def test_a_decision_says_who_decided(self) -> None:
        decision = decide(policy({("contact", Surface.VOICE, Act.ASK): ALLOW}), "contact.email", Surface.VOICE, Act.ASK)
        assert decision == Decision(Outcome.ALLOW, "row", "A row allows it.", "test", "1")


class TestAboveEveryPolicy:
    """What a policy made by hand could say and may not."""

    @pytest.mark.parametrize("surface", [surface for surface in Surface if surface.human])
    @pytest.mark.parametrize("act", PASSING)
    @pytest.mark.parametrize("row", [ALLOW, needs("verified_caller")])
    def test_a_secret_passes_no_person(self, surface: Surface, act: Act, row: Cell) -> None:
        for what in ("secret", "credential.pin"):
            decision = decide(policy({(what, surface, act): row}), "credential.pin", surface, act)
            assert (decision.given(CONDITIONS).outcome, decision.clause) == (Outcome.REFUSE, NEVER)

    def test_a_secret_is_shown_to_nobody(self) -> None:
        row = needs("audience:compliance")
        decision = decide(policy({("secret", None, Act.SHOW): row}), "credential.otp", None, Act.SHOW)
        assert not decision.given({"audience:compliance"}).allowed

    def test_a_masked_keypad_may_take_a_secret_where_a_policy_says_so(self) -> None:
        table: dict[CellKey, Cell] = {("card.security_code", Surface.KEYPAD, Act.RECEIVE): needs("payment_flow")}
        decision = decide(policy(table), "card.security_code", Surface.KEYPAD, Act.RECEIVE)
        assert decision.given({"payment_flow"}).allowed
        assert not decision.given(()).allowed

    @pytest.mark.parametrize("act", [Act.ASK, Act.SEND, Act.CONFIRM])
    @pytest.mark.parametrize(
        "kind", ["contact.phone", "identity.us.ssn", "bank.iban", "health.condition", "card.expiry"]
    )
    def test_nothing_personal_is_said_in_public(self, kind: str, act: Act) -> None:
        assert answer({(kind, Surface.PUBLIC, act): ALLOW}, kind, Surface.PUBLIC, act) == (Outcome.REFUSE, NEVER)

    def test_a_row_that_refuses_keeps_its_own_clause(self) -> None:
        table: dict[CellKey, Cell] = {("secret", Surface.DIRECT, Act.ASK): REFUSE}
        assert answer(table, "credential.pin", Surface.DIRECT, Act.ASK) == (Outcome.REFUSE, "row")


class TestGiven:
    """Conditions are settled by facts, and only by all of them."""

    def test_every_condition_must_hold(self) -> None:
        decision = Decision(Outcome.NEEDS, "c", "Why.", "p", "1", frozenset({"consent", "verified_caller"}))
        assert not decision.given(()).allowed
        assert not decision.given({"consent"}).allowed
        assert decision.given({"consent", "verified_caller", "signed_in"}).allowed

    def test_of_several_audiences_one_is_enough(self) -> None:
        decision = Decision(Outcome.NEEDS, "c", "Why.", "p", "1", frozenset({"audience:agent", "audience:compliance"}))
        assert decision.given({"audience:agent"}).allowed
        assert decision.given({"audience:compliance"}).allowed
        assert not decision.given({"audience:supervisor"}).allowed

    def test_an_audience_is_no_substitute_for_another_condition(self) -> None:
        decision = Decision(Outcome.NEEDS, "c", "Why.", "p", "1", frozenset({"audience:agent", "consent"}))
        assert not decision.given({"audience:agent"}).allowed
        assert not decision.given({"consent"}).allowed
        assert decision.given({"audience:agent", "consent"}).allowed

    def test_a_refusal_says_what_is_missing(self) -> None:
        refused = Decision(Outcome.NEEDS, "c", "Asked once verified.", "p", "1", frozenset({"verified_caller"})).given(
            ()
        )
        assert refused.reason == "Asked once verified. Missing: verified_caller."
        assert refused.conditions == frozenset()

    def test_needing_something_unnamed_is_refused(self) -> None:
        assert not Decision(Outcome.NEEDS, "c", "Why.", "p", "1").given(CONDITIONS).allowed

    def test_a_word_is_not_a_list_of_facts(self) -> None:
        assert not Decision(Outcome.NEEDS, "c", "Why.", "p", "1", frozenset({"consent"})).given("consent").allowed

    @pytest.mark.parametrize("outcome", [Outcome.ALLOW, Outcome.REFUSE])
    def test_what_is_settled_stays(self, outcome: Outcome) -> None:
        decision = Decision(outcome, "c", "Why.", "p", "1")
        assert decision.given(CONDITIONS) is decision


class TestExposed:
    """Which findings were not cleared to be received."""

    TABLE: dict[CellKey, Cell] = {  # noqa: RUF012  read, never written
        ("contact", Surface.DIRECT, Act.RECEIVE): ALLOW,
        ("health", Surface.DIRECT, Act.RECEIVE): needs("recorded_warning"),
    }

    def found(self, *kinds: str) -> tuple[Finding, ...]:
        return tuple(Finding(kind, Label.PUBLIC, 0, 1, 1.0) for kind in kinds)

    def test_each_with_its_place_and_decision(self) -> None:
        found = self.found("contact.phone", "card.number", "reference.case", "health.condition")
        rows = exposed(policy(self.TABLE), found, Surface.DIRECT)
        assert [(index, decision.outcome, decision.clause) for index, decision in rows] == [
            (1, Outcome.REFUSE, DEFAULT),
            (3, Outcome.REFUSE, "row"),
        ]

    def test_an_open_condition_is_an_exposure_until_it_holds(self) -> None:
        found = self.found("health.condition")
        assert exposed(policy(self.TABLE), found, Surface.DIRECT)
        assert not exposed(policy(self.TABLE), found, Surface.DIRECT, {"recorded_warning"})

    def test_a_fragment_is_none_yet(self) -> None:
        table: dict[CellKey, Cell] = {(FRAGMENT, Surface.PUBLIC, Act.RECEIVE): REFUSE}
        assert exposed(policy(table), self.found(FRAGMENT), Surface.PUBLIC) == []

    def test_the_policy_says_the_label_not_the_finding(self) -> None:
        secret = Finding("credential.pin", Label.PUBLIC, 0, 4, 1.0)
        assert exposed(policy({}), [secret], Surface.DIRECT)


class TestNoLooser:
    """Which of two answers allows less."""

    @pytest.mark.parametrize(
        ("new", "old", "expected"),
        [
            (REFUSE, ALLOW, True),
            (ALLOW, REFUSE, False),
            (needs("consent"), REFUSE, False),
            (needs("consent"), ALLOW, True),
            (ALLOW, needs("consent"), False),
            (needs("consent", "signed_in"), needs("consent"), True),
            (needs("consent"), needs("consent", "signed_in"), False),
            (needs("signed_in"), needs("consent"), False),
            (needs("audience:agent"), needs("audience:agent", "audience:supervisor"), True),
            (needs("audience:agent", "audience:supervisor"), needs("audience:agent"), False),
            (needs("audience:agent", "consent"), needs("audience:agent"), True),
            (needs("consent"), needs("audience:agent"), False),
            (needs("audience:agent"), needs("consent"), False),
        ],
    )
    def test_by_outcome_and_conditions(self, new: Cell, old: Cell, expected: bool) -> None:
        assert no_looser(new, old) is expected

    @pytest.mark.parametrize(
        ("new", "old", "expected"),
        [
            ((Keep.SHRED, 0, False), (Keep.KEEP, 0, False), True),
            ((Keep.TRUNCATE, 0, True), (Keep.KEEP, 0, False), True),
            ((Keep.KEEP, 0, False), (Keep.SEAL, 900, False), False),
            ((Keep.SEAL, 900, False), (Keep.SEAL, 901, False), True),
            ((Keep.SEAL, 901, False), (Keep.SEAL, 900, False), False),
            ((Keep.SEAL, 900, False), (Keep.TRUNCATE, 0, True), False),
            ((Keep.TRUNCATE, 0, False), (Keep.SEAL, 900, False), True),
            ((Keep.TRUNCATE, 0, True), (Keep.SEAL, 900, False), False),
            ((Keep.TRUNCATE, 0, False), (Keep.SHRED, 0, False), False),
        ],
    )
    def test_by_what_is_kept(self, new: tuple[Keep, int, bool], old: tuple[Keep, int, bool], expected: bool) -> None:
        cells = [Cell(Outcome.ALLOW, "row", "", keep=how, seconds=s, tail=tail) for how, s, tail in (new, old)]
        assert no_looser(*cells) is expected
