"""For the guard's tests: two small policies and a way to check a line."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ringback import flow
from ringback.detect import discover, kinds
from ringback.flow import LengthRule, Policy, Surface
from ringback.guard import Brand, Draft, Verdict, check
from ringback.languages.bundled import bundled

_CLAUSES = """
[clause.test]
citation = "Test 1"
decides = "Tests it."
source = "tests"
verified = true
"""
_POLICY = """
name = "test-{industry}"
version = "1"
title = "For tests"
relationship = "relationship.{person}"
[[rule]]
what = "contact.phone"
on = "direct"
act = ["ask", "receive"]
outcome = "allow"
clause = "test"
reason = "It carries the case to the phone."
[[rule]]
what = ["public", "relationship", "contact", "identity", "financial", "health"]
on = "voice"
act = "*"
outcome = "allow"
clause = "test"
reason = "The phone is cleared."
[[rule]]
what = "relationship"
on = "direct"
act = ["receive", "confirm", "send"]
outcome = "allow"
clause = "test"
reason = "Nobody else reads it."
"""
BRAND = Brand("Harbor Bank", ("harborbank.example",), ("+18005550199",), ("help@harborbank.example",), "+18005550111")


def make_policy(industry: str, person: str) -> Policy:
    """A policy of one layer in which only a phone number may be asked for, in private."""
    clauses = flow.read_clauses(_CLAUSES, "clauses.toml")
    layer = flow.read_layer(_POLICY.format(industry=industry, person=person), "test.toml")
    return flow.compose([layer], kinds(discover()), clauses)


BANK = make_policy("bank", "customer")
CLINIC = make_policy("clinic", "patient")

Guarding = Callable[..., Verdict]


@pytest.fixture
def guard() -> Guarding:
    """``guard(text, surface, language)`` under the bank's policy; any field of the draft by name."""

    def run(text: str, surface: str = "public", language: str = "en", **fields: object) -> Verdict:
        given = {"length": LengthRule(1000), "policy": BANK, "brand": BRAND, **fields}
        return check(Draft(text, Surface(surface), bundled()[language], **given))  # type: ignore[arg-type] # by name

    return run
