"""A brand's policy on the command line: changed by two people, never in passing, and tried before."""

from __future__ import annotations

import json
from pathlib import Path

from ringback.cli.conftest import Session

BRAND = ["brand", "add", "harbor", "--organisation", "Clearwater", "--name", "Harbor", "--policy"]
ANA, BEN = "ana@harbor.example", "ben@harbor.example"
OWN = 'name = "own"\ntitle = "Own"\nversion = "1"\nextends = "uk-bank"\n'


def person(email: str) -> list[str]:
    return ["person", "add", email, "--name", "A", "--brand", "harbor", "--role", "compliance"]


def by(email: str, action: str, *words: str) -> list[str]:
    return ["policy", action, "harbor", *words, "--person", email]


def test_a_policy_is_changed_by_two_people_and_never_in_passing(session: Session, tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(OWN)
    made = session(
        ["init"], [*BRAND, "us-bank"], person(ANA), person(BEN), RINGBACK_PERSON_PASSWORD="a-long-first-password"
    )
    assert [status for status, _, _ in made] == [0, 0, 0, 0], made
    passing, rest, nothing, eve, asked, own, again, agreed, new, refused, history, audit = session(
        [*BRAND, "uk-bank"], [*BRAND, "us-bank", "--region", "CA"], by(BEN, "approve"),
        by("eve@harbor.example", "propose", "own.toml", "--why", "Mine."),
        by(ANA, "propose", "own.toml", "--why", "We moved to London."), by(ANA, "approve"),
        by(BEN, "propose", "eu-bank", "--why", "Me too."), by(BEN, "approve"),
        by(ANA, "propose", "eu-bank", "--why", "Why not."), by(BEN, "refuse", "--why", "We are not there."),
        ["policy", "history", "harbor"], ["audit", "verify"],
    )  # fmt: skip
    assert (passing[0], passing[2].count("\n")) == (2, 1)
    assert "ringback policy propose harbor uk-bank" in passing[2]
    assert rest[0] == 0, "the rest of a brand may still be changed"
    assert "no change is proposed for harbor" in nothing[2]
    assert "nobody logs in with that address" in eve[2]
    assert asked[0] == 0, asked[2]
    assert "no longer" in asked[1]
    assert asked[1].endswith("own 1 is proposed for harbor; a second person may agree to it.\n")
    assert (own[0], "a second person" in own[2]) == (2, True)
    assert (again[0], "another change is proposed" in again[2]) == (2, True)
    assert agreed == (0, "own 1 is in force for harbor.\n", "")
    assert (new[0], refused[:2]) == (0, (0, f"{new[1].splitlines()[-1].split(' is ')[0]} is refused for harbor.\n"))
    told = history[1].splitlines()
    assert told[0].startswith("harbor works by own 1, first used 20")
    assert ["refused." in told[1], "in force." in told[2]] == [True, True]
    assert told[1].endswith(f"by {BEN}: We are not there.")
    assert f"by {ANA}: We moved to London. Agreed to" in told[2]
    assert "harbor: whole" in audit[1]


def test_a_policy_is_tried_on_an_installation_and_on_recorded_conversations(session: Session, tmp_path: Path) -> None:
    turns = [
        {"conversation": "1", "author": "customer", "surface": "public", "text": "call me on +1 202 555 0143"},
        {"conversation": "1", "author": "brand", "surface": "public", "text": "call us on +1 202 555 0199"},
        {"conversation": "2", "author": "customer", "surface": "public", "text": "my card 4111 1111 1111 1111"},
    ]
    (tmp_path / "talks.jsonl").write_text("".join(f"{json.dumps(turn)}\n" for turn in turns))
    cleared = '[[rule]]\nwhat = "contact.phone"\non = "public"\nact = "receive"\noutcome = "allow"\n'
    cleared += 'clause = "ringback-default"\nreason = "Ours."\n'
    (tmp_path / "loose.toml").write_text(OWN.replace('extends = "uk-bank"\n', "") + cleared)
    same, loose, listed, _, empty, unknown = session(
        ["policy", "dry-run", "generic", "--on", "talks.jsonl"],
        ["policy", "dry-run", "loose.toml", "--on", "talks.jsonl"],
        ["policy", "dry-run", "loose.toml", "--on", "talks.jsonl", "--each"],
        ["init"], ["policy", "dry-run", "us-bank"], ["policy", "dry-run", "us-bank", "--brand", "no-such"],
    )  # fmt: skip
    assert same == (0, "0 of 2 decisions would differ.\n", "")
    assert loose[0] == 0, loose[2]
    assert loose[1].startswith("In public, a phone number from a customer would no longer be an exposure: 1 item (")
    assert loose[1].endswith("1 of 2 decisions would differ; 1 more would cite another clause.\n")
    assert listed[1].startswith("message 1: receive contact.phone on public, refuse -> allow (")
    assert "555" not in listed[1]
    assert empty == (0, "0 of 0 decisions would differ.\n", "")
    assert (unknown[0], "there is no brand" in unknown[2]) == (2, True)
