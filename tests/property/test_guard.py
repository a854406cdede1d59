"""What holds of the guard for any draft."""

from __future__ import annotations

from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.engine import Engine, load
from ringback.flow import Act, Decision, Finding, Label, LengthRule, Outcome, Policy, Surface
from ringback.guard import Brand, Draft, Verdict, check, compile_guard
from ringback.guard.mood import read
from ringback.guard.reminder import SEEN, has_reminder, place
from ringback.languages.bundled import bundled

# The first check of all loads and compiles the packs: that is not what a deadline is for.
patient = settings(deadline=None)
BRAND = Brand("Harbor Bank", ("harborbank.example",), ("+18005550199",))
PIECES = (
    "What is your account number?", "Please never send us your PIN.", "Your claim was approved.", "DOB pls",
    "We'll call you at three.", "Call 202-555-0143.", "See evil.example/x", "Thanks for writing.", "your", "PIN", "?",
    "send it to us", "don't", "Card ending in 1111.", "¿Cuál es su NIP?", "No lo publique aquí,", "🙂", "\n", "﷽", ",",
    "We will refund you.", "Please send us a private message so we can help.", "4111 1111 1111 1111", "#", "@someone",
)  # fmt: skip
drafts = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=12)), max_size=7).map(" ".join)
surfaces = st.sampled_from(list(Surface))
languages = st.sampled_from(sorted(bundled()))
policies = st.sampled_from(("generic", "us-bank", "us-healthcare"))


@cache
def engine(policy: str) -> Engine:
    return load(policy, region="US", brand=BRAND)


def draft(text: str, policy: str, surface: Surface, language: object, **fields: object) -> Draft:
    given = {"length": LengthRule(2000), "brand": BRAND, "policy": engine(policy).policy, **fields}
    language = bundled().get(language, language)  # type: ignore[call-overload] # on purpose
    return Draft(text, surface, language, **given)  # type: ignore[arg-type] # by name


@patient
@given(drafts, policies, surfaces, languages, st.booleans())
def test_what_may_leave_carries_a_reminder_and_fits(text, policy, surface, language, first) -> None:  # type: ignore[no-untyped-def] # given
    rule = LengthRule(400, unit="utf16")
    verdict = check(draft(text, policy, surface, language, length=rule, first=first))
    assert verdict.allowed == (verdict.text is not None) == (not verdict.reasons)
    if verdict.text is not None:
        assert rule.fits(str(verdict.text))
        assert has_reminder(read(compile_guard(bundled()[language]).hear(str(verdict.text))))


@patient
@given(drafts, policies, surfaces, languages)
def test_what_may_leave_would_be_let_through_unchanged(text, policy, surface, language) -> None:  # type: ignore[no-untyped-def] # given
    first = check(draft(text, policy, surface, language))
    if first.text is None:
        return
    again = check(draft(str(first.text), policy, surface, language))
    assert str(again.text) == str(first.text)


@patient
@given(drafts, policies, st.sampled_from((Surface.PUBLIC, Surface.DIRECT)), languages)
def test_every_refusal_comes_with_a_wording_that_passes(text, policy, surface, language) -> None:  # type: ignore[no-untyped-def] # given
    made = draft(text, policy, surface, language)
    verdict = check(made)
    if verdict.allowed:
        return
    assert verdict.suggestion
    assert check(draft(verdict.suggestion, policy, surface, language)).allowed


@patient
@given(drafts, policies, surfaces, languages)
def test_reasons_point_into_the_draft_and_cite_a_clause(text, policy, surface, language) -> None:  # type: ignore[no-untyped-def] # given
    clauses = engine(policy).policy.clauses
    for reason in check(draft(text, policy, surface, language)).reasons:
        assert 0 <= reason.start <= reason.end <= len(text)
        assert reason.clause in clauses
        assert reason.message.endswith(".")


def _refuse(policy: Policy, kind: str, surface: Surface | None, act: Act) -> Decision:
    return Decision(Outcome.REFUSE, "ringback-default", "Refused.", policy.name, policy.version)


@patient
@given(drafts, policies, surfaces, languages)
def test_a_stricter_rule_lets_nothing_more_through(text, policy, surface, language) -> None:  # type: ignore[no-untyped-def] # given
    made = draft(text, policy, surface, language)
    if not check(made).allowed:
        assert not check(made, _refuse).allowed


@patient
@given(st.text(), st.one_of(st.none(), st.text(), st.integers()))
def test_it_never_raises_and_never_lets_the_unknown_through(text: str, odd: object) -> None:
    made = draft(text, "us-bank", odd, "en")  # type: ignore[arg-type] # on purpose
    verdict: Verdict = check(made)
    assert verdict.allowed is False or odd in list(Surface)
    assert not check(draft(text, "us-bank", Surface.PUBLIC, odd)).allowed


digits = st.text("0123456789", min_size=12, max_size=19)


@given(digits, st.sampled_from(("", " ", "-", ".")), st.integers(1, 5), st.data())
@settings(max_examples=60, deadline=None)
def test_no_four_digits_of_what_a_customer_said_go_back(
    value: str, between: str, group: int, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(value) - 4))
    length = data.draw(st.integers(4, len(value) - at))
    part = value[at : at + length]
    said = f"my card {value} was charged"
    found = Finding("card.number", Label.CARD, 8, 8 + len(value), 0.9)
    written = between.join(part[i : i + group] for i in range(0, len(part), group))
    made = draft(
        f"It is {written} then.", "us-bank", Surface.DIRECT, "en", customer_said=[said], customer_findings=[[found]]
    )
    assert "echo" in {reason.code for reason in check(made).reasons}


@patient
@given(drafts, st.text("abc ", min_size=1, max_size=120))
def test_the_reminder_stands_where_a_cut_off_message_still_shows_it(text: str, reminder: str) -> None:
    placed = place(text, reminder)
    assert placed.find(reminder) + len(reminder) <= max(SEEN, len(reminder))
