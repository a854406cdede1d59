"""Safe text, whatever the text, the findings and the policy: nothing of a value left, all else in order."""

from __future__ import annotations

import json
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.flow import Finding, Keep, Label, Policy, cuts, keeping, redact, retoken
from ringback.policies import load_policy
from ringback.text import RawText, SafeText
from tests import strategies as ours
from tests.strategies import KINDS, KNOWN

BANK = load_policy("us-bank", KINDS)
FEW = settings(max_examples=50)  # policies are dear to draw; 1,500 each were tried once
policies = st.just(BANK) | ours.hostile_policies()
Marked = tuple[str, tuple[Finding, ...]]


def taken(findings: tuple[Finding, ...], policy: Policy, length: int) -> set[int]:
    """The places of the text that some finding takes out."""
    return {
        place
        for finding in findings
        if keeping(policy, finding).keep is not Keep.KEEP
        for place in range(max(0, finding.start), min(length, finding.end))
    }


@FEW
@given(ours.marked_texts(), policies)
def test_what_is_not_found_stays_in_order_and_nothing_else_does(marked: Marked, policy: Policy) -> None:
    text, findings = marked
    safe = redact(RawText(text), findings, policy)
    gone = taken(findings, policy, len(text))
    kept = "".join(letter for place, letter in enumerate(text) if place not in gone)
    assert "".join(words for words, token in safe.segments() if token is None) == kept


@FEW
@given(ours.marked_texts(), policies)
def test_cuts_are_in_order_and_apart_and_cover_what_is_taken(marked: Marked, policy: Policy) -> None:
    text, findings = marked
    made = cuts(findings, policy)
    assert all(one.end <= two.start for one, two in pairwise(made))
    covered = {place for cut in made for place in range(cut.start, cut.end)}
    assert covered == taken(findings, policy, len(text))
    assert all(cut.finding == findings[cut.index] for cut in made)


@FEW
@given(ours.marked_texts(), policies)
def test_a_cut_is_kept_as_the_strictest_under_it(marked: Marked, policy: Policy) -> None:
    """So no secret is ever sealed with what surrounds it."""
    _, findings = marked
    strict = [Keep.SHRED, Keep.TRUNCATE, Keep.SEAL]
    for cut in cuts(findings, policy):
        under = [f for f in findings if f.start < f.end and f.start < cut.end and cut.start < f.end]
        hows = [how for f in under if (how := keeping(policy, f)).keep is not Keep.KEEP]
        assert cut.how.keep is min((how.keep for how in hows if how.keep), key=strict.index)
        if cut.how.keep is Keep.SEAL:
            assert cut.how.seconds == min(how.seconds for how in hows)
        assert policy.label(cut.finding.kind).rank == max(
            policy.label(f.kind).rank for f in under if keeping(policy, f).keep is not Keep.KEEP
        )


@given(st.lists(st.tuples(st.text("abc ", max_size=6), st.text("0123456789", min_size=4, max_size=12)), max_size=5))
def test_no_value_is_left_in_the_text(pieces: list[tuple[str, str]]) -> None:
    """Values are digits, words are letters: whatever digit is left is one of a tail that may be shown."""
    text, findings = "", []
    for words, value in pieces:
        start = len(text) + len(words)
        findings.append(Finding("bank.account", Label.FINANCIAL, start, start + len(value), 1.0, tail=value[-4:]))
        text += words + value
    safe = redact(RawText(text), findings, BANK)
    assert not any(letter.isdigit() for letter in str(safe))
    assert [words for words, token in safe.segments() if token is None] == [words for words, _ in pieces if words]


@FEW
@given(ours.marked_texts(), policies)
def test_a_token_shows_the_noun_and_a_tail_at_most(marked: Marked, policy: Policy) -> None:
    text, findings = marked
    safe = redact(RawText(text), findings, policy)
    for words, token in safe.segments():
        if token is None:
            continue
        noun = policy.noun(token.kind)
        assert words == f"[{noun}]" or words.startswith(f"[{noun} ••")
        assert len(words) <= len(noun) + 9
        if policy.label(token.kind) is Label.SECRET:
            assert words == f"[{noun}]"
            assert token.fate == "shredded"


@FEW
@given(ours.marked_texts(), policies, st.dictionaries(st.integers(0, 5), st.sampled_from(("v1", "v2"))))
def test_tokens_are_spans_of_the_text_and_survive_the_store(
    marked: Marked, policy: Policy, refs: dict[int, str]
) -> None:
    text, findings = marked
    safe = redact(RawText(text), findings, policy, refs=refs)
    assert "".join(words for words, _ in safe.segments()) == str(safe)
    assert [token for _, token in safe.segments() if token] == list(safe.tokens)
    assert SafeText.from_json(json.loads(json.dumps(safe.to_json()))) == safe
    assert [token.ref for token in safe.tokens] == [refs.get(cut.index, "") for cut in cuts(findings, policy)]


@FEW
@given(ours.marked_texts(), policies, st.sampled_from(KNOWN))
def test_a_fragment_explained_changes_its_own_token_only(marked: Marked, policy: Policy, kind: str) -> None:
    text, findings = marked
    safe = redact(RawText(text), findings, policy, refs={n: f"v{n}" for n in range(len(findings))})
    for token in safe.tokens:
        known = retoken(safe, token.ref, kind, "thing")
        assert len(known.tokens) == len(safe.tokens)
        before = [words for words, one in safe.segments() if one != token]
        after = [words for words, one in known.segments() if one is None or one.fate != "shredded" or one.ref]
        assert [words for words in after if words in before] == after
        assert SafeText.from_json(known.to_json()) == known


@FEW
@given(ours.marked_texts(), policies)
def test_findings_of_another_message_take_nothing_out(marked: Marked, policy: Policy) -> None:
    text, findings = marked
    assert str(redact(RawText(text), findings, policy, message=1)) == text
