"""The guard as an agent meets it."""

from __future__ import annotations

import pytest

from ringback.flow import Finding, Label, LengthRule
from ringback.guard import Draft, check
from ringback.guard.conftest import BANK, CLINIC, Guarding
from ringback.languages.bundled import bundled


def codes(verdict: object) -> set[str]:
    return {reason.code for reason in verdict.reasons}  # type: ignore[attr-defined] # any verdict


ASKS = [
    ("What's your account number?", "bank.account"),
    ("could I get the digits on the back", "card.security_code"),
    ("what's the long number on the front", "card.number"),
    ("DOB pls", "identity.date_of_birth"),
    ("snap me a pic of your licence", "identity.document"),
    ("Please don't post your account number here, DM it to us.", "bank.account"),
    ("Don't hesitate to send us your card number.", "card.number"),
    ("Why don't you give me your p4ssw0rd?", "credential.password"),
    ("We can't look into it without your date of birth.", "identity.date_of_birth"),
    ("We'll never ask for your password. What's your P.I.N.?", "credential.pin"),
]


@pytest.mark.parametrize("surface", ["public", "direct"])
@pytest.mark.parametrize(("text", "kind"), ASKS)
def test_it_refuses_to_ask_for_what_is_not_cleared(guard: Guarding, text: str, kind: str, surface: str) -> None:
    verdict = guard(text, surface)
    assert not verdict.allowed
    assert ("ask", kind) in {(reason.code, reason.kind) for reason in verdict.reasons}
    assert all(reason.clause and reason.message.endswith(".") for reason in verdict.reasons)
    assert verdict.suggestion
    assert guard(verdict.suggestion, surface).allowed


def test_it_sees_every_kind_of_a_bare_list(guard: Guarding) -> None:
    verdict = guard("full name, ZIP and account type", "direct")
    assert [reason.kind for reason in verdict.reasons] == ["identity.name", "contact.address", "bank.account"]


@pytest.mark.parametrize("surface", ["public", "direct"])
@pytest.mark.parametrize(
    "text",
    [
        "Please never send us your PIN.",
        "Please don't post your account number.",
        "We'll never ask for your password.",
        "You can call us any time on 1-800-555-0199.",
        "You can reset your password in the app under Settings.",
        "Your routing number is printed at the bottom of your checks.",
        "Sorry about that. Send us a private message and we'll help.",
    ],
)
def test_it_lets_good_replies_pass(guard: Guarding, text: str, surface: str) -> None:
    verdict = guard(text, surface)
    assert verdict.allowed, verdict.reasons
    assert text in str(verdict.text)


def test_a_phone_number_is_asked_for_in_private_only(guard: Guarding) -> None:
    text = "What is the best phone number to reach you on?"
    assert guard(text, "direct").allowed
    assert "ask" in codes(guard(text, "public"))


def test_a_secret_is_asked_for_nowhere(guard: Guarding) -> None:
    assert "secret-in-any" in codes(guard("Please reply with the code we just texted you.", "direct"))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Thanks for being a customer since 2010!", "confirm"),
        ("Your claim was approved.", "confirm"),
        ("We saw you on Tuesday.", "confirm"),
        ("We'll call you back at three.", "callback-in-public"),
        ("An agent will ring you tomorrow.", "callback-in-public"),
        ("Call us on +1 202 555 0143.", "phone-in-public"),
        ("See https://harborbank.example.evil.example/help", "link"),
        ("We'll refund you in full, guaranteed.", "promise"),
        ("Message our agent @harbor_fast_help to continue.", "impersonation"),
    ],
)
def test_it_refuses_in_public(guard: Guarding, text: str, code: str) -> None:
    assert code in codes(guard(text, "public"))


@pytest.mark.parametrize(
    "text",
    [
        "See https://harborbank.example@evil.example/",
        "See https://harborbank.example/go?url=https://evil.example",
        "See https://harborbank.example/go?url=https%3A%2F%2Fevil.example",
        "See https://harborb\u0430nk.example/help",
        "See https://xn--harborbnk-4ya.example",
        "See evil[.]example or evil\u3002example",
        "See bit.ly/3xyz",
    ],
)
def test_a_link_that_hides_where_it_leads_is_refused(guard: Guarding, text: str) -> None:
    assert codes(guard(text)) == {"link"}


def test_the_brand_s_own_sites_may_be_linked(guard: Guarding) -> None:
    assert guard("See https://help.HarborBank.example/cards or harborbank.example.").allowed


@pytest.mark.parametrize(
    "text",
    [
        "Send us the p*ssword",
        "p@ssword please",
        "your pa$$word please",
        "passw()rd?",
        "p!n please",
        "Send y o u r  c v v",
        "your \u1d18\u1d00ss\u1d21\u1d0f\u0280\u1d05 please",
        "Please send your \U0001f17f\U0001f178\U0001f17d",
        "\U0001d4df\U0001d4f2\U0001d4f7 please",
        "What is your pa\u200bss\u200bword?",
        "WHAT IS YOUR PIN",
    ],
)
def test_a_disguise_is_no_way_past(guard: Guarding, text: str) -> None:
    assert "secret-in-any" in codes(guard(text, "direct"))


def test_an_ask_half_in_another_language_is_heard(guard: Guarding) -> None:
    also = (bundled()["es"],)
    assert "secret-in-any" in codes(guard("Please send us your contrase\u00f1a.", "direct", also=also))
    assert "secret-in-any" in codes(guard("Thanks! Env\u00edenos su NIP por favor.", "direct", also=also))


def test_a_customer_s_address_is_repeated_and_a_false_desk_is_one_to_turn_to(guard: Guarding) -> None:
    assert codes(guard("We've sent it to jo.bloggs@example.com.")) == {"echo"}
    assert codes(guard("Write to harborbank.help@example.com and we'll go on there.")) == {"impersonation"}


def test_a_patient_is_not_confirmed_even_by_an_apology(guard: Guarding) -> None:
    text = "We're sorry about your experience with our staff."
    assert codes(guard(text, policy=CLINIC)) == {"confirm"}
    assert guard(text).allowed


def _said(text: str, value: str, kind: str, label: Label) -> dict[str, object]:
    at = text.index(value)
    return {"customer_said": [text], "customer_findings": [[Finding(kind, label, at, at + len(value), 0.9)]]}


@pytest.mark.parametrize(
    "reply",
    [
        "Is it the card 4111 1111 1111 1111?",
        "Is it 4111-1111?",
        "the one with 1111",
        "four one one one, right?",
        "Card ending in 1111.",
    ],
)
def test_it_never_repeats_a_part_of_a_card(guard: Guarding, reply: str) -> None:
    said = _said("my card 4111 1111 1111 1111 was charged", "4111 1111 1111 1111", "card.number", Label.CARD)
    assert "echo" in codes(guard(reply, "direct", **said))


def test_it_never_repeats_the_last_digits_a_token_still_shows(guard: Guarding) -> None:
    assert "echo" in codes(guard("So 1111 is the one?", "direct", customer_said=["my [card ••1111] was charged"]))
    assert guard("So 2222 is the one?", "direct", customer_said=["my [card ••1111] was charged"]).allowed


def test_a_reminder_is_added_and_never_doubled(guard: Guarding) -> None:
    added = guard("Thanks for writing.", "direct")
    assert str(added.text) != "Thanks for writing."
    own = "Thanks for writing. Please leave card numbers and PINs out of your messages."
    assert str(guard(own, "direct").text) == own


def test_what_does_not_fit_with_a_reminder_is_refused(guard: Guarding) -> None:
    assert codes(guard("Hello there.", length=LengthRule(20))) == {"length"}


def test_what_cannot_be_judged_is_refused(guard: Guarding) -> None:
    assert codes(guard("Hello there.", policy=None)) == {"unchecked"}


def test_a_surface_by_its_name_alone_is_guarded_no_less() -> None:
    draft = Draft("We'll call you back at three.", "public", bundled()["en"], LengthRule(500), BANK)  # type: ignore[arg-type] # on purpose
    assert "callback-in-public" in codes(check(draft))


def test_a_reminder_never_changes_what_the_draft_says(guard: Guarding) -> None:
    text = "Please send us a private message so we can help. " * 4 + "Send it to us."
    verdict = guard(text)
    assert verdict.allowed
    assert guard(str(verdict.text)).allowed


def test_an_ask_in_another_language_is_heard_too_and_warned_of(guard: Guarding) -> None:
    also = (bundled()["es"],)
    assert "ask" in codes(guard("¿Cuál es su número de cuenta?", also=also))
    assert guard("Gracias por escribirnos, estamos para ayudarle.", also=also).warnings == ("language",)
    assert guard("Thanks for writing, we are here to help.", also=also).warnings == ()


@pytest.mark.parametrize(
    "text",
    [
        "PLEASE READ WHAT WE WROTE TO YOU BEFORE.",
        "We told you that already!!!",
        "You should have read the terms.",
        "As we already told you, it is closed.",
        "Good luck with that, genius.",
        "No.",
    ],
)
def test_a_bad_tone_is_warned_of_and_never_blocks(guard: Guarding, text: str) -> None:
    verdict = guard(text, "direct")
    assert verdict.allowed
    assert verdict.warnings == ("tone",)


@pytest.mark.parametrize("text", ["Thanks!", "Sorry, we will look into it.", "Our IBAN FAQ and our PIN FAQ help."])
def test_an_ordinary_tone_is_not(guard: Guarding, text: str) -> None:
    assert guard(text, "direct").warnings == ()
