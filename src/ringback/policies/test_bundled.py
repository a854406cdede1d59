"""What the bundled policies decide: the rules people will ask about first, each with its clause."""

from __future__ import annotations

from pathlib import Path

import pytest

from ringback.flow import (
    PLACES,
    Act,
    Finding,
    Keep,
    Label,
    Outcome,
    Policy,
    Surface,
    cell,
    contained_automatically,
    decide,
    keeping,
    no_looser,
)
from ringback.languages.bundled import bundled
from ringback.policies import clauses, load_policy, names
from tests.strategies import KINDS

POLICIES = {name: load_policy(name, KINDS) for name in names()}
BANK, CLINIC, ANY = POLICIES["us-bank"], POLICIES["us-healthcare"], POLICIES["generic"]
ALL = list(POLICIES.values())
EVERY_CONDITION = ("consent", "recorded_warning", "verified_caller", "signed_in", "payment_flow", "machine_check")


YEARS_3 = 1096 * 86400
CLINICS = [policy for policy in ALL if policy.relationship == "relationship.patient"]
BANKS = [policy for policy in ALL if policy.name.endswith(("-bank", "-dealer"))]


def says(policy: Policy, kind: str, surface: Surface, act: Act) -> tuple[str, str]:
    decision = decide(policy, kind, surface, act)
    needs = " ".join(["needs", *sorted(decision.conditions)]) if decision.conditions else decision.outcome.value
    return needs, decision.clause


def found(kind: str) -> Finding:
    return Finding(kind, Label.PUBLIC, 0, 1, 1.0)


def test_there_are_these() -> None:
    assert set(names()) == {
        "generic", "us-bank", "us-healthcare", "us-broker-dealer", "uk-bank", "eu-bank", "eu-healthcare", "ph-bank",
        "card-only",
    }  # fmt: skip


class TestPhoneNumber:
    """The one thing asked for in writing, and never in public."""

    @pytest.mark.parametrize("policy", ALL, ids=lambda policy: policy.name)
    def test_asked_for_where_it_may_be(self, policy: Policy) -> None:
        asked = {s for s in Surface if decide(policy, "contact.phone", s, Act.ASK).given(EVERY_CONDITION).allowed}
        assert asked == {
            Surface.DIRECT,
            Surface.FORM_LINK,
            Surface.FORM_SIGNED_IN,
            Surface.VOICE,
            Surface.VOICE_RECORDED,
            Surface.KEYPAD,
        }

    def test_by_direct_message_a_clinic_warns_first(self) -> None:
        assert says(BANK, "contact.phone", Surface.DIRECT, Act.ASK) == ("allow", "phone-only")
        assert says(CLINIC, "contact.phone", Surface.DIRECT, Act.ASK) == ("needs recorded_warning", "hipaa-164.514b")
        assert says(CLINIC, "contact.phone", Surface.FORM_LINK, Act.ASK) == ("allow", "phone-only")

    @pytest.mark.parametrize("policy", ALL, ids=lambda policy: policy.name)
    def test_received_in_private_and_an_exposure_in_public(self, policy: Policy) -> None:
        for surface in (Surface.DIRECT, Surface.FORM_LINK, Surface.VOICE):
            assert says(policy, "contact.phone", surface, Act.RECEIVE) == ("allow", "callback-record")
        assert says(policy, "contact.phone", Surface.PUBLIC, Act.RECEIVE)[0] == "refuse"

    @pytest.mark.parametrize("policy", ALL, ids=lambda policy: policy.name)
    def test_sealed_for_its_callback_and_no_longer_than_the_quarantine_when_exposed(self, policy: Policy) -> None:
        how, kept = keeping(policy, found("contact.phone")), policy.name == "us-broker-dealer"
        assert (how.keep, how.tail) == (Keep.SEAL, False)
        assert how.seconds == (YEARS_3 if kept else 72 * 3600)
        exposed = keeping(policy, found("contact.phone"), quarantined=True)
        assert exposed.seconds == (YEARS_3 if kept else 15 * 60)

    def test_no_other_contact_data_is_asked_for_in_writing(self) -> None:
        for policy in ALL:
            for kind in ("contact.email", "contact.address"):
                assert says(policy, kind, Surface.DIRECT, Act.RECEIVE) == ("allow", "callback-record")
                assert says(policy, kind, Surface.DIRECT, Act.ASK) == ("refuse", "phone-only")
                assert says(policy, kind, Surface.FORM_LINK, Act.RECEIVE) == ("refuse", "number-and-time")


class TestSecrets:
    """PINs, passwords, codes."""

    @pytest.mark.parametrize("policy", ALL, ids=lambda policy: policy.name)
    def test_refused_destroyed_and_shown_to_nobody(self, policy: Policy) -> None:
        for kind, clause in (("credential.pin", "pci-3.3.1"), ("credential.password", "no-secrets")):
            assert says(policy, kind, Surface.DIRECT, Act.RECEIVE) == ("refuse", clause)
            how = keeping(policy, found(kind))
            assert (how.keep, how.clause) == (Keep.SHRED, clause)
            assert decide(policy, kind, None, Act.SHOW).outcome is Outcome.REFUSE

    def test_keyed_into_a_machine_alone(self) -> None:
        assert says(BANK, "card.security_code", Surface.KEYPAD, Act.ASK) == ("needs payment_flow", "pci-telephone")
        assert says(BANK, "credential.otp", Surface.KEYPAD, Act.ASK) == ("needs machine_check", "no-secrets")
        assert says(BANK, "credential.pin", Surface.KEYPAD, Act.ASK) == ("refuse", "pci-3.3.1")


class TestCards:
    """Truncated, and best keyed."""

    @pytest.mark.parametrize("policy", ALL, ids=lambda policy: policy.name)
    def test_kept_by_the_last_four(self, policy: Policy) -> None:
        how = keeping(policy, found("card.number"))
        assert (how.keep, how.tail, how.clause) == (Keep.TRUNCATE, True, "pci-3.5.1")
        assert keeping(policy, found("card.expiry")).keep is Keep.SHRED

    @pytest.mark.parametrize("policy", ALL, ids=lambda policy: policy.name)
    def test_keyed_freely_spoken_on_conditions_written_nowhere(self, policy: Policy) -> None:
        assert says(policy, "card.number", Surface.KEYPAD, Act.ASK) == ("allow", "pci-telephone")
        spoken = says(policy, "card.number", Surface.VOICE, Act.ASK)[0]
        assert spoken == ("refuse" if policy.name == "card-only" else "needs cardholder_environment verified_caller")
        for surface in (Surface.PUBLIC, Surface.DIRECT, Surface.FORM_LINK, Surface.VOICE_RECORDED, Surface.EMAIL):
            assert says(policy, "card.number", surface, Act.RECEIVE) == ("refuse", "pci-4.2.2")


class TestRelationship:
    """That somebody is a customer, or a patient."""

    def test_a_bank_confirms_no_customer_in_public(self) -> None:
        assert BANK.relationship == "relationship.customer"
        assert says(BANK, "relationship.customer", Surface.PUBLIC, Act.CONFIRM) == ("refuse", "glba-502")
        assert says(BANK, "relationship.customer", Surface.VOICE, Act.CONFIRM) == ("needs verified_caller", "glba-502")

    def test_a_clinic_confirms_no_patient_in_public(self) -> None:
        assert CLINIC.relationship == "relationship.patient"
        for kind in ("relationship.patient", "relationship.customer"):
            assert says(CLINIC, kind, Surface.PUBLIC, Act.CONFIRM) == ("refuse", "hipaa-164.502")
            assert says(CLINIC, kind, Surface.DIRECT, Act.CONFIRM) == ("needs recorded_warning", "hipaa-duty-to-warn")

    def test_people_may_say_whose_customers_they_are(self) -> None:
        assert says(BANK, "relationship.customer", Surface.PUBLIC, Act.RECEIVE) == ("allow", "not-sensitive")
        for kind in ("relationship.patient", "relationship.customer"):
            assert CLINIC.label(kind) is Label.HEALTH
            assert says(CLINIC, kind, Surface.PUBLIC, Act.RECEIVE) == ("refuse", "hipaa-164.502")


class TestMoneyAndHealth:
    """Told on the phone, once the caller is verified."""

    @pytest.mark.parametrize("kind", ["bank.account", "bank.iban", "health.condition"])
    @pytest.mark.parametrize("policy", ALL, ids=lambda policy: policy.name)
    def test_asked_on_the_phone_once_verified(self, policy: Policy, kind: str) -> None:
        assert says(policy, kind, Surface.VOICE, Act.ASK)[0] == "needs verified_caller"
        assert says(policy, kind, Surface.VOICE_RECORDED, Act.ASK)[0] == "needs consent verified_caller"
        assert says(policy, kind, Surface.FORM_SIGNED_IN, Act.ASK)[0] == "allow"
        assert says(policy, kind, Surface.DIRECT, Act.ASK)[0] == "refuse"

    @pytest.mark.parametrize("policy", ALL, ids=lambda policy: policy.name)
    def test_identity_is_asked_to_verify_with(self, policy: Policy) -> None:
        assert says(policy, "identity.date_of_birth", Surface.VOICE, Act.ASK)[0] == "allow"
        assert says(policy, "identity.date_of_birth", Surface.VOICE, Act.SEND)[0] == "needs verified_caller"
        assert says(policy, "identity.us.ssn", Surface.DIRECT, Act.RECEIVE)[0] == "refuse"

    def test_health_by_direct_message_after_a_warning(self) -> None:
        assert says(CLINIC, "health.condition", Surface.DIRECT, Act.RECEIVE)[0] == "needs recorded_warning"
        assert says(CLINIC, "health.record_number", Surface.DIRECT, Act.RECEIVE)[0] == "refuse"
        assert says(BANK, "health.condition", Surface.DIRECT, Act.RECEIVE)[0] == "refuse"

    def test_a_clinic_leaves_no_more_than_a_name_on_a_machine(self) -> None:
        assert says(CLINIC, "reference.case", Surface.VOICEMAIL, Act.SEND) == ("refuse", "hipaa-voicemail")


class TestContainment:
    """What is taken from view at once."""

    @pytest.mark.parametrize("policy", ALL, ids=lambda policy: policy.name)
    def test_cards_secrets_accounts_and_numbers_of_government_and_record(self, policy: Policy) -> None:
        at_once = ("card.number", "credential.pin", "bank.iban", "identity.us.ssn", "health.record_number")
        assert all(contained_automatically(policy, found(kind)) for kind in at_once)

    @pytest.mark.parametrize("policy", ALL, ids=lambda policy: policy.name)
    def test_never_what_people_tell_about_their_health(self, policy: Policy) -> None:
        for kind in ("health.condition", "health.medication", "relationship.patient", "relationship.customer"):
            assert not contained_automatically(policy, found(kind))

    def test_contact_data_on_a_banks_page(self) -> None:
        for kind in ("contact.phone", "contact.email", "contact.address"):
            assert contained_automatically(BANK, found(kind))
            assert not contained_automatically(CLINIC, found(kind))
            assert not contained_automatically(ANY, found(kind))

    def test_a_minute_nine_at_most(self) -> None:
        for policy in ALL:
            assert (policy.containment.target, policy.containment.bound) == (60, 540)
            assert policy.containment.clause == "sec-17a-4" if policy.name == "us-broker-dealer" else "nine-minutes"


@pytest.mark.parametrize("policy", ALL, ids=lambda policy: policy.name)
def test_a_reference_is_no_exposure(policy: Policy) -> None:
    assert says(policy, "reference.case", Surface.PUBLIC, Act.RECEIVE) == ("allow", "not-sensitive")
    assert keeping(policy, found("reference.case")).keep is Keep.KEEP


@pytest.mark.parametrize("policy", ALL, ids=lambda policy: policy.name)
def test_lanes(policy: Policy) -> None:
    by_name = {lane.name: lane for lane in policy.lanes}
    assert set(by_name) == {"compromise", "lost_card", "fraud", "self_harm", "medical_emergency", "adverse_event"}
    assert by_name["compromise"].kinds == {"card.number"}
    assert by_name["compromise"].template == "direct.freeze"
    assert all(name in lane.topics for name, lane in by_name.items() if name != "compromise")
    # Who may hurt themselves or is in danger is not sent to a bank's line first.
    assert all(by_name[name].call[0].isdigit() for name in ("self_harm", "medical_emergency"))
    assert by_name["fraud"].call == ("emergency",)


@pytest.mark.parametrize("policy", ALL, ids=lambda policy: policy.name)
def test_callers_are_verified_by_what_may_be_asked_before_they_are(policy: Policy) -> None:
    assert policy.checklist
    for kind in policy.checklist:
        assert decide(policy, kind, Surface.VOICE, Act.ASK).allowed
        assert decide(policy, kind, Surface.VOICE_RECORDED, Act.ASK).given({"consent"}).allowed


def test_both_bridges_are_offered() -> None:
    assert {policy.bridge.offer for policy in ALL} == {"both"}
    assert BANK.calling.regions_default == ("US",)


class TestHealthcare:
    """A patient is nobody's business in public."""

    @pytest.mark.parametrize("policy", CLINICS, ids=lambda policy: policy.name)
    def test_names_and_confirms_nobody_in_public(self, policy: Policy) -> None:
        for kind in ("contact.name", "relationship.patient", "relationship.customer", "health.condition"):
            for act in (Act.ASK, Act.SEND, Act.CONFIRM):
                assert says(policy, kind, Surface.PUBLIC, act)[0] == "refuse"
        assert says(policy, "contact.name", Surface.PUBLIC, Act.RECEIVE)[0] == "allow"

    @pytest.mark.parametrize("policy", CLINICS, ids=lambda policy: policy.name)
    def test_closes_nothing_in_public_and_says_no_clinics_name_to_a_machine(self, policy: Policy) -> None:
        assert policy.bridge.close_out == "private"
        assert policy.calling.voicemail == "neutral"
        kinds = ("contact.name", "reference.case", "health.appointment", "relationship.patient")
        for kind in (kind for kind in kinds if kind in policy.kinds):
            assert says(policy, kind, Surface.VOICEMAIL, Act.SEND)[0] == "refuse"

    @pytest.mark.parametrize("policy", CLINICS, ids=lambda policy: policy.name)
    def test_a_number_is_asked_by_message_after_a_warning_that_names_the_published_one(self, policy: Policy) -> None:
        assert says(policy, "contact.phone", Surface.DIRECT, Act.ASK)[0] == "needs recorded_warning"
        assert policy.bridge.offer == "both"
        for pack in bundled().values():
            assert "{published}" in pack.templates[policy.bridge.warning][0]


class TestTopics:
    """Where each is solved."""

    @pytest.mark.parametrize("policy", ALL, ids=lambda policy: policy.name)
    def test_every_topic_that_is_listened_for_has_its_place(self, policy: Policy) -> None:
        listened = {
            name.partition(".")[2] for pack in bundled().values() for name in pack.triage if name.startswith("topic.")
        }
        assert listened
        assert listened <= policy.topics.keys()
        assert all(topic.surface is not Surface.PUBLIC for topic in policy.topics.values())

    def test_a_disputed_charge_of_a_us_bank_also_goes_by_letter(self) -> None:
        assert BANK.topics["card_charge"].writing
        assert BANK.topics["card_charge"].clause == "reg-z-1026.13"
        assert not ANY.topics["card_charge"].writing


class TestClocks:
    """What must be done by when."""

    def test_the_rules_that_were_asked_for(self) -> None:
        spans = {(name, c.within, c.unit.value) for name, policy in POLICIES.items() for c in policy.clocks}
        assert spans >= {
            ("us-bank", 10, "business_days"),
            ("us-bank", 45, "days"),
            ("us-bank", 90, "days"),
            ("us-bank", 60, "days"),
            ("us-bank", 7, "days"),
            ("us-healthcare", 10, "business_days"),
            ("uk-bank", 3, "business_days"),
            ("uk-bank", 8, "weeks"),
            ("uk-bank", 72, "hours"),
            ("eu-bank", 72, "hours"),
            ("eu-healthcare", 72, "hours"),
            ("ph-bank", 72, "hours"),
        }

    @pytest.mark.parametrize("policy", ALL, ids=lambda policy: policy.name)
    def test_each_starts_with_a_topic_there_is(self, policy: Policy) -> None:
        assert all(clock.topics <= policy.topics.keys() for clock in policy.clocks)


class TestCardOnly:
    """On top of anything."""

    @pytest.mark.parametrize("below", [name for name in POLICIES if name != "card-only"])
    def test_makes_nothing_looser(self, below: str, tmp_path: Path) -> None:
        path = tmp_path / "ours.toml"
        path.write_text(
            f'name = "ours"\ntitle = "Ours"\nversion = "1"\nextends = "{below}"\nalso = ["card-only"]\n', "utf-8"
        )
        ours, base = load_policy(str(path), KINDS), POLICIES[below]
        for what in ours.labels:
            for place in PLACES:
                assert no_looser(cell(ours, what, *place), cell(base, what, *place)), (what, place)
        assert decide(ours, "card.number", Surface.VOICE, Act.ASK).outcome is Outcome.REFUSE
        assert ours.relationship == base.relationship
        assert {clock.name for clock in ours.clocks} == {clock.name for clock in base.clocks}


class TestRetention:
    """What a broker-dealer must be able to make again."""

    def test_is_sealed_for_three_years_and_secrets_never(self) -> None:
        dealer = POLICIES["us-broker-dealer"]
        for kind in ("bank.account", "identity.us.ssn", "contact.email", "health.condition"):
            for quarantined in (True, False):
                how = keeping(dealer, found(kind), quarantined=quarantined)
                assert (how.keep, how.seconds, how.clause) == (Keep.SEAL, YEARS_3, "sec-17a-4")
        assert keeping(dealer, found("credential.pin")).keep is Keep.SHRED
        assert keeping(dealer, found("card.number")).keep is Keep.TRUNCATE


class TestClauses:
    """The catalogue."""

    def test_each_is_cited_somewhere(self) -> None:
        cited = {cell.clause for policy in ALL for cell in policy.cells.values()}
        for policy in ALL:
            cited |= {policy.containment.clause, policy.bridge.clause, policy.calling.clause}
            cited |= {one.clause for one in (*policy.lanes, *policy.clocks, *policy.topics.values())}
        assert set(clauses()) - cited == {"ringback-default", "ringback-never"}

    def test_each_says_when_it_was_read(self) -> None:
        assert all(clause.date >= "2026-01" for clause in clauses().values())

    def test_what_was_recollected_says_so_and_binds_nobody(self) -> None:
        recollected = {clause.id for clause in clauses().values() if not clause.verified}
        assert recollected > {"glba-502", "hipaa-164.514b", "hipaa-164.514h", "tcpa-c1", "disp-1.6"}
        assert recollected > {name for name in clauses() if name.startswith("ph-")}
        assert all("recollected" in clauses()[name].source for name in recollected)
        assert not any(clauses()[name].binding for name in recollected)
