"""A small policy for tests that must not depend on the bundled ones."""

from __future__ import annotations

from functools import cache

from ringback.flow import BUILTIN, Kind, Label, Policy, compose, read_clauses, read_layer

KINDS = (
    Kind("card.number", Label.CARD, "card"),
    Kind("credential.pin", Label.SECRET, "PIN"),
    Kind("bank.account", Label.FINANCIAL, "account"),
    Kind("contact.phone", Label.CONTACT, "phone"),
    Kind("health.condition", Label.HEALTH, "condition"),
)

_CLAUSES = """
[clause."house"]
citation = "House rule"
decides = "for tests"
source = "tests"
verified = true
"""

_POLICY = """
name = "test"
version = "1"
title = "For tests"

[containment]
automatic = ["card", "secret", "financial"]
target = "60s"
bound = "9m"

[bridge]
offer = "both"

[[rule]]
what = "relationship"
on = "*"
act = "*"
outcome = "allow"
clause = "house"
reason = "It is a test."

[[rule]]
what = "contact"
on = ["direct", "form_link", "voice"]
act = ["receive", "ask"]
outcome = "allow"
clause = "house"
reason = "A number may be asked for in private."

[[keep]]
what = "contact"
how = "seal"
for = "72h"
tail = true
clause = "house"
reason = "To call back."

[[lane]]
name = "compromise"
kinds = ["card.number"]
topics = ["lost_card"]
template = "direct.freeze"
"""


_WARNED = """
[[rule]]
what = "contact.phone"
on = "direct"
act = "ask"
needs = ["recorded_warning"]
clause = "house"
reason = "Only after a warning."
"""


@cache
def case_policy(*, warned: bool = False) -> Policy:
    """Card, secret and account data are contained; a phone number may be asked for in private."""
    clauses = read_clauses(_CLAUSES, "clauses.toml")
    layer = read_layer(_POLICY + (_WARNED if warned else ""), "test.toml")
    return compose([layer], (*KINDS, *BUILTIN), clauses)
