"""A brand's policy: kept when used, changed by two people, explained by every decision."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from ringback.desk import policies
from ringback.desk.conftest import Stage, audited
from ringback.errors import BadInput, PolicyError, Refused
from ringback.flow import Act, Surface, decide
from ringback.store import models

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
ROW = (
    '[[rule]]\nwhat = "contact.phone"\non = "direct"\nact = "ask"\noutcome = "{}"\n'
    'clause = "phone-only"\nreason = "Ours."\n'
)


def write(folder: Path, outcome: str = "refuse", version: str = "1") -> str:
    path = folder / "harbor.toml"
    path.write_text(
        f'name = "harbor"\ntitle = "Harbor"\nversion = "{version}"\nextends = "us-bank"\n' + ROW.format(outcome),
        "utf-8",
    )
    return str(path)


def brand(play: Stage) -> models.Brand:
    return play.page().brand


def two(play: Stage) -> tuple[models.Person, models.Person]:
    people = []
    for name in ("first", "second"):
        person = models.Person.objects.create_user(
            f"{name}@harborbank.example", "x", name=name, organisation=brand(play).organisation
        )
        models.Membership.objects.create(brand=brand(play), person=person, role="compliance")
        people.append(person)
    return people[0], people[1]


def asks(play: Stage) -> bool:
    policy = play.world.runtime.engine(brand(play)).policy
    return decide(policy, "contact.phone", Surface.DIRECT, Act.ASK).allowed


def test_what_is_exposed_is_stored_with_policy_version_and_clause(play: Stage) -> None:
    play.post()
    policy = play.world.runtime.engine(brand(play)).policy
    rows = [row for message in models.Message.objects.all() for row in message.findings if row["exposed"]]
    assert rows
    assert {row["policy"] for row in rows} == {f"{policy.name} {policy.version}"}
    assert all(row["clause"] in policy.clauses for row in rows)
    assert models.PolicyVersion.objects.filter(name=policy.name, version=policy.version).exists()


def test_a_change_holds_once_a_second_person_agreed(play: Stage, tmp_path: Path) -> None:
    first, second = two(play)
    assert asks(play)
    change = policies.propose(brand(play), write(tmp_path), "Customers prefer the form.", first, NOW)
    assert policies.changes(change, NOW)
    assert asks(play)
    with pytest.raises(Refused, match="second person"):
        policies.approve(change, first, NOW)
    assert asks(play)
    policies.approve(change, second, NOW)
    assert not asks(play)
    assert [entry.state for entry in policies.history(brand(play))] == ["in force"]
    assert [len(audited(action)) for action in ("policy.proposed", "policy.approved")] == [1, 1]
    with pytest.raises(BadInput, match="decided on already"):
        policies.approve(change, second, NOW)


def test_a_used_version_means_one_thing_for_ever(play: Stage, tmp_path: Path) -> None:
    first, second = two(play)
    policies.approve(policies.propose(brand(play), write(tmp_path), "Ours.", first, NOW), second, NOW)
    ref = write(tmp_path, "allow")
    assert not asks(play)
    assert "say something else now" in policies.stale(brand(play))
    with pytest.raises(PolicyError, match="a version means one thing for ever: write a new version"):
        policies.propose(brand(play), ref, "Ours.", first, NOW)
    assert policies.propose(brand(play), write(tmp_path, "allow", "2"), "Ours.", first, NOW).version == "2"


def test_one_at_a_time_with_a_reason_by_who_may(play: Stage, tmp_path: Path) -> None:
    first, second = two(play)
    ref = write(tmp_path)
    with pytest.raises(BadInput, match="say why"):
        policies.propose(brand(play), ref, " ", first, NOW)
    change = policies.propose(brand(play), ref, "Ours.", first, NOW)
    with pytest.raises(BadInput, match="another change is proposed"):
        policies.propose(brand(play), ref, "Ours.", second, NOW)
    models.Membership.objects.filter(person=second).update(role="agent")
    with pytest.raises(Refused, match="only supervisors and compliance"):
        policies.approve(change, second, NOW)
    policies.refuse(change, "Not now.", first, NOW)
    assert policies.proposed(brand(play)) is None
    assert asks(play)
