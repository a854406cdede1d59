"""What a policy lets a second person decide: nothing unless it says so, and never what nobody may."""

from __future__ import annotations

import pytest

from ringback.flow.policy import OVERRIDABLE
from ringback.flow.test_load import HEAD, TOP, load, refused


def test_nothing_may_be_overridden_unless_a_policy_says_so() -> None:
    assert load(HEAD).override.codes == frozenset()


def test_a_policy_names_codes_and_for_how_long() -> None:
    found = load(HEAD, f'{TOP}[override]\ncodes = ["promise", "link"]\nminutes = 5\n').override
    assert (found.codes, found.minutes) == ({"promise", "link"}, 5)


def test_a_brands_own_file_takes_it_back() -> None:
    below = f'{HEAD}[override]\ncodes = ["promise"]\n'
    assert load(below, f"{TOP}[override]\ncodes = []\n").override.codes == frozenset()


@pytest.mark.parametrize(
    "code", ["echo", "secret-in-any", "unchecked", "length", "callback-in-public", "phone-in-public"]
)
def test_what_nobody_may_override_is_no_code(code: str) -> None:
    assert code not in OVERRIDABLE
    assert "nobody may override" in str(refused(f'{HEAD}[override]\ncodes = ["{code}"] # here\n'))


def test_an_override_is_short() -> None:
    assert "60 minutes at most" in str(refused(f"{HEAD}[override]\nminutes = 61 # here\n"))
