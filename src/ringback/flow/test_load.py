"""Policy files: what is wrong is named by file, line and key, in a sentence."""

from __future__ import annotations

import pytest

from ringback.errors import PolicyError
from ringback.flow import (
    Act,
    Clause,
    Keep,
    Kind,
    Label,
    Outcome,
    Policy,
    Surface,
    compose,
    decide,
    read_clauses,
    read_layer,
)
from tests.strategies import KINDS

CLAUSES = {
    "free": Clause("free", "A guide", "It may be otherwise.", "a book", verified=True),
    "bound": Clause("bound", "A law", "It may not be otherwise.", "a law", verified=True, binding=True),
}
HEAD = 'name = "mine"\ntitle = "Mine"\nversion = "1"\n'
TOP = 'name = "mine"\ntitle = "Mine"\nversion = "1"\nextends = "base"\n'
WHY = 'clause = "free"\nreason = "Because."\n'


def load(*texts: str) -> Policy:
    """A policy of these files, base first, called ``base.toml`` … ``mine.toml``."""
    files = [f"base{'' if n == 0 else n}.toml" for n in range(len(texts) - 1)] + ["mine.toml"]
    return compose([read_layer(text, file) for text, file in zip(texts, files, strict=True)], KINDS, CLAUSES)


def refused(*texts: str) -> PolicyError:
    """The error of these files; ``# here`` must stand on the line it names, in the last of them."""
    with pytest.raises(PolicyError) as caught:
        load(*texts)
    error = caught.value
    marked = [number for number, line in enumerate(texts[-1].split("\n"), 1) if "# here" in line]
    assert (error.file, [error.line]) == ("mine.toml", marked), str(error)
    return error


def test_what_stands_at_the_top_is_named_there() -> None:
    error = refused(f'{HEAD}checklist = ["credential.pin"] # here\n')
    assert str(error) == "mine.toml:4: checklist: nobody is verified by credential.pin: it is secret"
    error = refused(f'{HEAD}checklist = ["contact.emial"] # here\n')
    assert str(error) == "mine.toml:4: checklist: 'contact.emial' is no kind; did you mean contact.email?"
    error = refused(f'{HEAD}relationship = "contact.phone" # here\n')
    assert error.key == "relationship"
    error = refused(f"{HEAD}extends = 5 # here\n")
    assert str(error) == "mine.toml:4: extends: write a text here"


@pytest.mark.parametrize("key", ["name", "title", "version"])
def test_a_policy_says_what_it_is_called(key: str) -> None:
    lines = [line for line in HEAD.splitlines(keepends=True) if not line.startswith(key)]
    error = refused(lines[0].rstrip() + " # here\n" + "".join(lines[1:]))
    assert error.key == key
    assert f"a policy needs {key}" in str(error)


def test_an_error_is_one_line_that_reads_aloud() -> None:
    text = f'{HEAD}[[rule]]\nwhat = "card"\non = "publc" # here\nact = "*"\noutcome = "refuse"\n{WHY}'
    assert str(refused(text)) == "mine.toml:6: on: 'publc' is not one of them; did you mean public?"


class TestLayers:
    """What a policy may change of the one it extends."""

    BASE = HEAD + "".join(
        f'[[rule]]\nwhat = "{what}"\non = "*"\nact = "*"\noutcome = "refuse"\nclause = "{clause}"\nreason = "Base."\n'
        for what, clause in (("identity", "bound"), ("financial", "free"), ("health", "free"))
    )

    def test_a_later_row_replaces_an_earlier_one_cell_by_cell(self) -> None:
        rule = load(
            self.BASE, f'{TOP}[[rule]]\nwhat = "financial"\non = "voice"\nact = "ask"\noutcome = "allow"\n{WHY}'
        )
        assert decide(rule, "bank.iban", Surface.VOICE, Act.ASK).allowed
        assert not decide(rule, "bank.iban", Surface.DIRECT, Act.ASK).allowed

    @pytest.mark.parametrize("what", ["identity", "identity.us.ssn"])
    @pytest.mark.parametrize("says", ['outcome = "allow"', 'needs = ["verified_caller"]'])
    @pytest.mark.parametrize("on", ['"voice"', '"*"'])
    def test_what_a_clause_binds_is_not_loosened(self, what: str, says: str, on: str) -> None:
        act = '"ask"' if on == '"voice"' else '"receive"'
        text = f'{TOP}[[rule]]\nwhat = "{what}" # here\non = {on}\nact = {act}\n{says}\n{WHY}'
        error = refused(self.BASE, text)
        assert error.key == "what"
        assert "which bound binds" in str(error)

    def test_nor_in_two_steps(self) -> None:
        """A policy in between says the same under a clause that binds nobody; the next still may not loosen it."""
        row = '[[rule]]\nwhat = "identity"{}\non = "voice"\nact = "ask"\noutcome = "{}"\n'
        between = TOP + row.format("", "refuse") + WHY
        error = refused(self.BASE, between, TOP + row.format(" # here", "allow") + WHY)
        assert str(error) == "mine.toml:6: what: loosens ask identity on voice, which bound binds"

    def test_nor_by_raising_a_label_to_one_that_is_cleared_for_more(self) -> None:
        base = self.BASE + f'[[rule]]\nwhat = "health"\non = "voice"\nact = "send"\noutcome = "allow"\n{WHY}'
        error = refused(base, f'{TOP}[labels]\n"identity.us.ssn" = "health" # here\n')
        assert str(error) == "mine.toml:6: identity.us.ssn: loosens send identity.us.ssn on voice, which bound binds"

    def test_it_may_be_tightened(self) -> None:
        row = '[[rule]]\nwhat = "identity"\non = "voice"\nact = "ask"\noutcome = "allow"\nclause = "bound"\n'
        base = f'{HEAD}{row}reason = "Base."\n'
        rule = load(base, f'{TOP}[[rule]]\nwhat = "identity"\non = "voice"\nact = "ask"\nneeds = ["consent"]\n{WHY}')
        assert decide(rule, "identity.us.ssn", Surface.VOICE, Act.ASK).conditions == {"consent"}

    def test_a_bound_time_is_not_made_longer(self) -> None:
        keep = '[[keep]]\nwhat = "identity"{}\nhow = "seal"\nfor = "{}"\nclause = "{}"\nreason = "Base."\n'
        base = HEAD + keep.format("", "15m", "bound")
        assert load(base, TOP + keep.format("", "10m", "free")).cells["identity", None, Act.KEEP].seconds == 600
        error = refused(base, TOP + keep.format(" # here", "1h", "free"))
        assert "loosens keep identity, which bound binds" in str(error)

    def test_nobody_else_is_shown_what_is_bound(self) -> None:
        show = '[[show]]\nwhat = "identity"{}\nto = {}\nclause = "{}"\nreason = "Base."\n'
        base = HEAD + show.format("", '["compliance", "supervisor"]', "bound")
        assert load(base, TOP + show.format("", '["compliance"]', "free")).roles == {"compliance"}
        error = refused(base, TOP + show.format(" # here", '["compliance", "agent"]', "free"))
        assert "loosens show identity, which bound binds" in str(error)

    def test_a_raised_label_takes_the_rows_of_the_new_one(self) -> None:
        base = HEAD + f'[[rule]]\nwhat = "contact"\non = "direct"\nact = "receive"\noutcome = "allow"\n{WHY}'
        rule = load(base, f'{TOP}[labels]\n"contact.email" = "health"\n')
        assert rule.label("contact.email") is Label.HEALTH
        assert not decide(rule, "contact.email", Surface.DIRECT, Act.RECEIVE).allowed
        assert decide(rule, "contact.address", Surface.DIRECT, Act.RECEIVE).allowed

    def test_raised_to_secret_a_kind_loses_rows_of_its_own(self) -> None:
        base = HEAD + f'[[rule]]\nwhat = "contact.email"\non = "direct"\nact = "receive"\noutcome = "allow"\n{WHY}'
        rule = load(base, f'{TOP}[labels]\n"contact.email" = "secret"\n')
        assert not decide(rule, "contact.email", Surface.DIRECT, Act.RECEIVE).allowed

    def test_a_checklist_does_not_survive_its_kinds(self) -> None:
        base = f'{HEAD}checklist = ["contact.email"]\n'
        with pytest.raises(PolicyError, match=r"nobody is verified by contact\.email: it is secret"):
            load(base, f'{TOP}[labels]\n"contact.email" = "secret"\n')

    def test_settings_are_taken_over_key_by_key(self) -> None:
        base = f'{HEAD}[calling]\nattempts = 5\nlegal_to = "20:00"\n[containment]\nautomatic = ["card"]\n'
        rule = load(base, f'{TOP}[calling]\nattempts = 2\n[containment]\nbound = "5m"\n')
        assert (rule.calling.attempts, rule.calling.legal_to) == (2, "20:00")
        assert (rule.containment.automatic, rule.containment.bound) == (frozenset({"card"}), 300)

    def test_inherited_settings_must_still_fit(self) -> None:
        base = f'{HEAD}[calling]\nlegal_to = "20:00"\n'
        error = refused(base, f'{TOP}[calling] # here\nlegal_from = "21:00"\n')
        assert error.key == "legal_to"

    def test_a_lane_is_replaced_by_its_name(self) -> None:
        lane = '[[lane]]\nname = "x"\nkinds = ["card"]\ntemplate = "{}"\n'
        rule = load(HEAD + lane.format("a"), TOP + lane.format("b"))
        assert [(one.name, one.template) for one in rule.lanes] == [("x", "b")]

    def test_what_is_extended_must_be_there(self) -> None:
        with pytest.raises(PolicyError, match=r"mine.toml:4: extends: the policy it extends is missing"):
            load(TOP)
        with pytest.raises(PolicyError, match=r"extends nothing"):
            load(HEAD, HEAD)
        with pytest.raises(PolicyError, match="there is no policy file"):
            compose([], KINDS, CLAUSES)


class TestPrecedence:
    """Within a file: fewer stars win; the kind wins over its label whatever the stars."""

    def answer(self, *rows: str, kind: str = "contact.phone") -> Outcome:
        rule = load(HEAD + "".join(f"[[rule]]\n{row}\n{WHY}" for row in rows))
        return decide(rule, kind, Surface.VOICE, Act.ASK).outcome

    def test_a_row_that_names_surface_and_act_wins(self) -> None:
        exact = 'what = "contact"\non = "voice"\nact = "ask"\noutcome = "allow"'
        half = 'what = "contact"\non = "voice"\nact = "*"\noutcome = "refuse"'
        broad = 'what = "contact"\non = "*"\nact = "*"\noutcome = "refuse"'
        assert self.answer(exact, half, broad) is self.answer(broad, half, exact) is Outcome.ALLOW

    def test_one_star_wins_over_two(self) -> None:
        half = 'what = "contact"\non = "voice"\nact = "*"\noutcome = "allow"'
        broad = 'what = "contact"\non = "*"\nact = "*"\noutcome = "refuse"'
        assert self.answer(half, broad) is self.answer(broad, half) is Outcome.ALLOW

    def test_a_kind_with_stars_wins_over_its_label_without(self) -> None:
        kind = 'what = "contact.phone"\non = "*"\nact = "*"\noutcome = "refuse"'
        label = 'what = "contact"\non = "voice"\nact = "ask"\noutcome = "allow"'
        assert self.answer(kind, label) is Outcome.REFUSE
        assert self.answer(kind, label, kind="contact.email") is Outcome.ALLOW

    def test_the_same_row_twice_is_no_contradiction(self) -> None:
        row = 'what = "contact"\non = "voice"\nact = "ask"\noutcome = "allow"'
        assert self.answer(row, row) is Outcome.ALLOW


def test_a_star_does_not_reach_what_is_said_in_public() -> None:
    rule = load(f'{HEAD}[[rule]]\nwhat = "contact"\non = "*"\nact = "*"\noutcome = "allow"\n{WHY}')
    assert decide(rule, "contact.email", Surface.DIRECT, Act.ASK).allowed
    assert decide(rule, "contact.email", Surface.PUBLIC, Act.RECEIVE).allowed
    for act in (Act.ASK, Act.SEND, Act.CONFIRM):
        assert not decide(rule, "contact.email", Surface.PUBLIC, act).allowed
        assert ("contact", Surface.PUBLIC, act) not in rule.cells


class TestKinds:
    """A policy is only as good as the kinds it is given."""

    def test_no_kind_takes_the_name_of_a_label(self) -> None:
        with pytest.raises(PolicyError, match="no kind may be called public: that is a label"):
            compose([read_layer(HEAD, "mine.toml")], [Kind("public", Label.SECRET, "x")], CLAUSES)

    def test_no_identifier_lowers_the_label_of_another(self) -> None:
        with pytest.raises(PolicyError, match=r"two identifiers disagree about the label of card.number"):
            compose([read_layer(HEAD, "mine.toml")], [*KINDS, Kind("card.number", Label.PUBLIC, "x")], CLAUSES)

    def test_the_same_kind_twice_is_one(self) -> None:
        assert compose([read_layer(HEAD, "mine.toml")], [*KINDS, *KINDS], CLAUSES).label("card.number") is Label.CARD


class TestClauses:
    """The catalogue."""

    GOOD = (
        '[clause."pci-3.3.1"]\ncitation = "PCI"\ndecides = "No."\nsource = "a book"\nverified = true\nbinding = true\n'
    )

    def test_is_read_with_our_own(self) -> None:
        clauses = read_clauses(self.GOOD, "clauses.toml")
        assert clauses["pci-3.3.1"] == Clause("pci-3.3.1", "PCI", "No.", "a book", verified=True, binding=True)
        assert set(clauses) == {"pci-3.3.1", "ringback-default", "ringback-never"}

    REST = 'decides = "D"\nsource = "S"\nverified = true\n'

    @pytest.mark.parametrize(
        ("text", "line", "key", "message"),
        [
            ('[clause."a.b"]\ncitation = "C"\n', 1, "decides", "clause a.b needs decides"),
            (GOOD + f'[clause.x]\ncitation = ""\n{REST}', 8, "citation", "write a text here"),
            (GOOD.replace("verified = true", 'verified = "yes"'), 5, "verified", "write true or false here"),
            (GOOD + "[clause.x]\nbindng = true\n", 8, "bindng", "did you mean binding?"),
            ("[clauses]\n", 1, "clauses", "did you mean clause?"),
            ("[clause]\nx = 1\n", 2, "x", 'write [clause."x"]'),
            (f'[clause.ringback-never]\ncitation = "C"\n{REST}', 1, "ringback-never", "belongs to Ringback itself"),
            ("clause = 1\n", 1, "clause", "this is a table: write [clause]"),
            ("x = \n", 1, "", "this is not valid TOML: Invalid value"),
            ("x = 2026-99-99\n", 1, "", "this is not valid TOML"),
            ("a = 1\nb = [\n", 2, "", "this is not valid TOML"),
            (f"a = 1\nb = {'[' * 4000}\n", 2, "", "this is not valid TOML"),
        ],
    )
    def test_a_mistake_is_named_with_its_line_and_key(self, text: str, line: int, key: str, message: str) -> None:
        with pytest.raises(PolicyError) as caught:
            read_clauses(text, "clauses.toml")
        assert (caught.value.file, caught.value.line, caught.value.key) == ("clauses.toml", line, key)
        assert message in str(caught.value)


def test_a_whole_policy_says_what_its_file_says() -> None:
    rule = load(
        HEAD
        + f"""
relationship = "relationship.patient"
checklist = ["contact.email"]
[labels]
"contact.phone" = "health"
[[rule]]
what = ["contact", "bank.iban"]
on = ["voice", "keypad"]
act = "ask"
needs = ["consent", "verified_caller"]
{WHY}
[[keep]]
what = "card"
how = "truncate"
tail = true
{WHY}
[[show]]
what = "contact"
to = ["agent", "compliance"]
{WHY}
[bridge]
offer = "number"
consent = "callback"
clause = "bound"
[[lane]]
name = "compromise"
kinds = ["card.number"]
topics = ["fraud"]
template = "direct.freeze"
clause = "free"
"""
    )
    assert (rule.name, rule.title, rule.version, rule.file) == ("mine", "Mine", "1", "mine.toml")
    assert (rule.relationship, rule.checklist) == ("relationship.patient", ("contact.email",))
    for kind, surface in (("contact.email", Surface.VOICE), ("bank.iban", Surface.KEYPAD)):
        decision = decide(rule, kind, surface, Act.ASK)
        assert (decision.outcome, decision.conditions) == (Outcome.NEEDS, frozenset({"consent", "verified_caller"}))
        assert (decision.clause, decision.reason, decision.policy, decision.version) == (
            "free",
            "Because.",
            "mine",
            "1",
        )
    kept = decide(rule, "card.number", None, Act.KEEP)
    assert (kept.keep, kept.tail) == (Keep.TRUNCATE, True)
    assert decide(rule, "contact.email", None, Act.SHOW).conditions == {"audience:agent", "audience:compliance"}
    assert rule.roles == {"agent", "compliance"}
    assert (rule.bridge.offer, rule.bridge.consent, rule.bridge.clause) == ("number", "callback", "bound")
    assert rule.lanes[0].topics == {"fraud"}
    assert [row.line for row in rule.rows] == [9, 17, 24]
