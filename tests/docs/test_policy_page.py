"""The policy file of the page on writing one loads, is well, and says what the page says of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ringback.cli import main
from ringback.detect import kinds
from ringback.engine import identifiers
from ringback.flow import BUILTIN, Act, Surface, decide
from ringback.flow.load import _TOP
from ringback.policies import load_policy
from ringback.policies.check import check
from ringback.policies.diff import diff

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "how-to" / "write-a-policy.md").read_text(encoding="utf-8")
[EXAMPLE] = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
EVERY = (*kinds(identifiers()), *BUILTIN)


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "harbor-bank.toml"
    path.write_text(EXAMPLE, encoding="utf-8")
    return str(path)


def test_the_example_is_well_and_changes_what_it_says(file: str) -> None:
    policy, below = load_policy(file, EVERY), load_policy("us-bank", EVERY)
    assert [problem for problem in check(policy) if not problem.note] == []
    assert not decide(policy, "contact.phone", Surface.DIRECT, Act.ASK).allowed
    assert decide(below, "contact.phone", Surface.DIRECT, Act.ASK).allowed
    said = diff(below, policy)
    assert "In a direct message, agents may no longer ask for a phone number." in said
    assert (policy.bridge.close_out, policy.calling.attempts, policy.containment.bound) == ("private", 2, 480)
    assert policy.topics["branch_hours"].surface is Surface.PUBLIC
    assert "house_answer" in {clock.name for clock in policy.clocks}


def test_the_page_shows_every_part_a_file_may_have() -> None:
    assert [key for key in sorted(_TOP) if key not in PAGE and key not in ("checklist", "relationship")] == []


def test_the_commands_that_need_no_installation_run(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    lines = re.findall(r"^ringback (policy (?:check|diff) .*)$", PAGE, re.MULTILINE)
    assert len(lines) == 2
    for line in lines:
        assert main(line.replace("harbor-bank.toml", file).split()) == 0
    assert "no longer" in capsys.readouterr().out
