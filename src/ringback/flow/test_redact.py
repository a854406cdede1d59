"""What is taken out of a text, what stands for it, and how it is kept."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from ringback.flow import FRAGMENT, Act, Cell, Finding, Keep, Label, Outcome, Policy, Surface, cuts, keeping, redact
from ringback.flow.cells import CellKey
from ringback.text import RawText
from tests.strategies import policy


def keep(how: Keep, *, seconds: int = 0, tail: bool = False) -> Cell:
    return Cell(Outcome.ALLOW, "ringback-default", "a test", keep=how, seconds=seconds, tail=tail)


def keeps(**labels: Cell) -> Policy:
    table: dict[CellKey, Cell] = {(label, None, Act.KEEP): cell for label, cell in labels.items()}
    return policy(table)


USUAL = keeps(
    public=keep(Keep.KEEP),
    contact=keep(Keep.SEAL, seconds=259200),
    identity=keep(Keep.SEAL, seconds=900),
    card=keep(Keep.TRUNCATE, tail=True),
    secret=keep(Keep.SHRED),
)


def at(text: str, value: str, kind: str, *, tail: str = "", message: int = 0) -> Finding:
    start = text.index(value)
    return Finding(kind, USUAL.label(kind), start, start + len(value), 1.0, tail=tail, message=message)


def shown(text: str, findings: Sequence[Finding], rule: Policy = USUAL) -> str:
    return str(redact(RawText(text), findings, rule))


def test_each_finding_becomes_a_token_that_says_what_it_was() -> None:
    text = "card 4111 1111 1111 1111, mail a@example.com, PIN 4321"
    found = [
        at(text, "4321", "credential.pin"),
        at(text, "4111 1111 1111 1111", "card.number", tail="1111"),
        at(text, "a@example.com", "contact.email"),
    ]
    safe = redact(RawText(text), found, USUAL, refs={2: "v7", 0: "v8"})
    assert str(safe) == "card [card ••1111], mail [e-mail address], PIN [PIN]"
    assert [(token.kind, token.fate, token.ref) for token in safe.tokens] == [
        ("card.number", "truncated", ""),
        ("contact.email", "sealed", "v7"),
        ("credential.pin", "shredded", "v8"),
    ]
    assert [str(safe)[token.start : token.end] for token in safe.tokens] == [
        "[card ••1111]",
        "[e-mail address]",
        "[PIN]",
    ]


def test_a_text_without_findings_is_itself() -> None:
    assert shown("how do I change my PIN?", []) == "how do I change my PIN?"
    assert shown("", []) == ""


def test_what_is_not_sensitive_stays_readable() -> None:
    text = "order 12345678"
    assert shown(text, [at(text, "12345678", "reference.case")]) == text


def test_only_the_findings_of_this_message_count() -> None:
    texts = ("my PIN is", "4321 ok")
    found = [at(texts[1], "4321", "credential.pin", message=1)]
    assert str(redact(RawText(texts[0]), found, USUAL, message=0)) == "my PIN is"
    assert str(redact(RawText(texts[1]), found, USUAL, message=1)) == "[PIN] ok"


def test_overlapping_findings_are_one_token_of_the_most_sensitive() -> None:
    text = "write to 4321pass@example.com now"
    address, secret = at(text, "4321pass@example.com", "contact.email"), at(text, "4321pass", "credential.password")
    for found in ([address, secret], [secret, address]):
        safe = redact(RawText(text), found, USUAL, refs={0: "v0", 1: "v1"})
        assert str(safe) == "write to [password] now"
        (cut,) = cuts(found, USUAL)
        assert (cut.start, cut.end, cut.how.keep) == (9, 29, Keep.SHRED), (
            "nothing of a secret is sealed with an address"
        )
        assert safe.tokens[0].fate == "shredded"


def test_a_chain_of_overlaps_is_one_token_as_strict_as_the_strictest() -> None:
    rule = keeps(contact=keep(Keep.SHRED), identity=keep(Keep.SEAL, seconds=900, tail=True), secret=keep(Keep.SHRED))
    text = "abcdefghij"
    found = [
        Finding("contact.phone", Label.CONTACT, 0, 4, 1.0),
        Finding("identity.us.ssn", Label.IDENTITY, 3, 7, 1.0, tail="g"),
        Finding("contact.email", Label.CONTACT, 6, 9, 1.0),
    ]
    safe = redact(RawText(text), found, rule)
    assert str(safe) == "[social security number]j"
    assert safe.tokens[0].fate == "shredded", "the phone number in it may not be sealed"


def test_findings_side_by_side_stay_apart() -> None:
    text = "43214321"
    found = [Finding("credential.pin", Label.SECRET, 0, 4, 1.0), Finding("credential.otp", Label.SECRET, 4, 8, 1.0)]
    assert shown(text, found) == "[PIN][one-time code]"


def test_what_stays_readable_hides_nothing_under_it() -> None:
    text = "ref 12345678"
    reference, part = at(text, "12345678", "reference.case"), at(text, "5678", "credential.pin")
    assert shown(text, [reference, part]) == "ref 1234[PIN]"
    digits = Finding(FRAGMENT, Label.PUBLIC, 8, 12, 1.0)
    assert shown(text, [reference, digits]) == "ref 1234[digits]"


@pytest.mark.parametrize(("start", "end"), [(-5, 4), (0, 99), (-9, 99)])
def test_a_span_beyond_the_text_takes_out_what_there_is(start: int, end: int) -> None:
    safe = redact(RawText("4321 x"), [Finding("credential.pin", Label.SECRET, start, end, 1.0)], USUAL)
    assert "4321" not in str(safe)
    assert str(safe).startswith("[PIN]")


@pytest.mark.parametrize(("start", "end"), [(-5, 0), (-5, -2), (3, 3), (4, 2)])
def test_an_empty_span_takes_out_nothing(start: int, end: int) -> None:
    assert shown("4321 x", [Finding("credential.pin", Label.SECRET, start, end, 1.0)]) == "4321 x"


def test_an_unknown_kind_is_taken_out_and_destroyed() -> None:
    safe = redact(RawText("it is 4321"), [Finding("nobody.knows", Label.PUBLIC, 6, 10, 1.0)], USUAL)
    assert str(safe) == "it is [private information]"
    assert safe.tokens[0].fate == "shredded"


class TestTail:
    """The last four are shown where the policy says so, and never when they are most of it."""

    @pytest.mark.parametrize(
        ("value", "tail", "expected"),
        [
            ("4111 1111 1111 1111", "1111", "[card ••1111]"),
            ("4111 1111 1111 1111", "4111111111111111", "[card ••1111]"),
            ("4111 1111 1111 1111", "]1[1", "[card ••11]"),
            ("4111 1111 1111 1111", "", "[card]"),
            ("12345678", "5678", "[card ••5678]"),
            ("1234567", "4567", "[card]"),
            ("1-2-3-4", "1234", "[card]"),
        ],
    )
    def test_of_a_card(self, value: str, tail: str, expected: str) -> None:
        assert shown(value, [at(value, value, "card.number", tail=tail)]) == expected

    def test_not_where_the_policy_does_not_say_so(self) -> None:
        text = "a@example.com"
        assert shown(text, [at(text, text, "contact.email", tail=".com")]) == "[e-mail address]"

    def test_never_of_a_secret_whatever_the_policy_says(self) -> None:
        rule = keeps(secret=keep(Keep.TRUNCATE, tail=True))
        text = "12344321"
        assert shown(text, [at(text, text, "credential.pin", tail="4321")], rule) == "[PIN]"

    def test_not_by_leave_of_another_kind_under_the_same_token(self) -> None:
        rule = keeps(contact=keep(Keep.TRUNCATE, tail=True), identity=keep(Keep.SEAL, seconds=900))
        text = "078-05-1120"
        found = [at(text, text, "identity.us.ssn", tail="1120"), at(text, text, "contact.phone", tail="1120")]
        assert shown(text, found, rule) == "[social security number]"

    def test_never_beside_a_secret_in_one_token(self) -> None:
        text = "4111 1111 1111 1111 123"
        found = [at(text, text, "card.number", tail="1123"), at(text, "123", "card.security_code")]
        assert shown(text, found) == "[card security code]"


class TestKeeping:
    """No policy keeps what may not be kept."""

    @pytest.mark.parametrize("how", list(Keep))
    def test_a_secret_is_shredded(self, how: Keep) -> None:
        rule = keeps(secret=keep(how, seconds=900, tail=True))
        decision = keeping(rule, Finding("credential.pin", Label.PUBLIC, 0, 4, 1.0))
        assert (decision.keep, decision.seconds, decision.tail) == (Keep.SHRED, 0, False)

    @pytest.mark.parametrize("how", [Keep.SEAL, Keep.KEEP])
    def test_a_card_is_kept_by_its_last_four_at_most(self, how: Keep) -> None:
        rule = keeps(card=keep(how, seconds=900))
        assert keeping(rule, Finding("card.number", Label.CARD, 0, 4, 1.0)).keep is Keep.TRUNCATE

    @pytest.mark.parametrize("kind", ["contact.phone", "identity.us.ssn", "bank.iban", "health.condition", FRAGMENT])
    def test_nothing_sensitive_stays_readable(self, kind: str) -> None:
        rule = keeps(**{label.value: keep(Keep.KEEP) for label in Label})
        assert keeping(rule, Finding(kind, Label.PUBLIC, 0, 4, 1.0)).keep is Keep.SHRED

    def test_without_a_row_it_is_shredded_unless_it_is_public(self) -> None:
        rule = policy({})
        assert keeping(rule, Finding("contact.phone", Label.CONTACT, 0, 4, 1.0)).keep is Keep.SHRED
        assert keeping(rule, Finding("reference.case", Label.PUBLIC, 0, 4, 1.0)).keep is Keep.KEEP
        assert keeping(rule, Finding(FRAGMENT, Label.PUBLIC, 0, 4, 1.0)).keep is Keep.SHRED

    def test_the_value_of_an_exposure_lives_as_long_as_the_quarantine(self) -> None:
        phone = Finding("contact.phone", Label.CONTACT, 0, 4, 1.0)
        assert keeping(USUAL, phone).seconds == 259200
        assert keeping(USUAL, phone, quarantined=True).seconds == 900
        assert keeping(USUAL, Finding("card.number", Label.CARD, 0, 4, 1.0), quarantined=True).seconds == 0

    def test_cuts_know_by_the_surface_what_is_an_exposure(self) -> None:
        phone = Finding("contact.phone", Label.CONTACT, 0, 4, 1.0)
        table: dict[CellKey, Cell] = {
            **USUAL.cells,
            ("contact", Surface.DIRECT, Act.RECEIVE): Cell(Outcome.ALLOW, "ringback-default", "a test"),
        }
        for surface, seconds in ((None, 259200), (Surface.DIRECT, 259200), (Surface.PUBLIC, 900)):
            (cut,) = cuts([phone], policy(table), surface=surface)
            assert cut.how.seconds == seconds
