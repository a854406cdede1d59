"""Policies from files: by name, by path, one on another."""

from __future__ import annotations

from pathlib import Path

import pytest

from ringback.errors import PolicyError
from ringback.flow import Act, Surface, decide
from ringback.policies import load_policy, names
from tests.strategies import KINDS

ROW = '[[rule]]\nwhat = "{}"\non = "direct"\nact = "ask"\noutcome = "{}"\nclause = "phone-only"\nreason = "Ours."\n'


def write(folder: Path, name: str, *, extends: str = "", rows: str = "") -> Path:
    path = folder / f"{name}.toml"
    below = f'extends = "{extends}"\n' if extends else ""
    path.write_text(f'name = "{name}"\ntitle = "Ours"\nversion = "1"\n{below}{rows}', "utf-8")
    return path


def error_of(path: Path) -> PolicyError:
    with pytest.raises(PolicyError) as caught:
        load_policy(str(path), KINDS)
    return caught.value


def test_a_brands_own_file_extends_a_bundled_one(tmp_path: Path) -> None:
    path = write(tmp_path, "harbor", extends="us-bank", rows=ROW.format("contact.phone", "refuse"))
    policy = load_policy(str(path), KINDS)
    assert (policy.name, policy.file) == ("harbor", str(path))
    assert not decide(policy, "contact.phone", Surface.DIRECT, Act.ASK).allowed
    assert decide(policy, "contact.phone", Surface.FORM_LINK, Act.ASK).allowed
    assert decide(policy, "contact.phone", Surface.DIRECT, Act.ASK).policy == "harbor"


def test_one_file_extends_another_beside_it_by_name_or_path(tmp_path: Path) -> None:
    write(tmp_path, "house", extends="us-bank", rows=ROW.format("contact.phone", "refuse"))
    (tmp_path / "brands").mkdir()
    for path in (
        write(tmp_path, "harbor", extends="house"),
        write(tmp_path, "lake", extends="house.toml"),
        write(tmp_path / "brands", "hill", extends="../house.toml"),
    ):
        policy = load_policy(str(path), KINDS)
        assert not decide(policy, "contact.phone", Surface.DIRECT, Act.ASK).allowed
        assert policy.title == "Ours"


def test_a_file_beside_it_cannot_pose_as_a_bundled_policy(tmp_path: Path) -> None:
    write(tmp_path, "us-bank")
    policy = load_policy(str(write(tmp_path, "harbor", extends="us-bank")), KINDS)
    assert not decide(policy, "contact.email", Surface.DIRECT, Act.ASK).allowed
    assert decide(policy, "contact.phone", Surface.DIRECT, Act.ASK).allowed


def test_a_bound_clause_holds_for_a_brands_own_file(tmp_path: Path) -> None:
    row = ROW.replace('"direct"', '"public"').replace('"ask"', '"receive"').format("card.number", "allow")
    error = error_of(write(tmp_path, "harbor", extends="us-bank", rows=row))
    expected = "loosens receive card.number on public, which pci-4.2.2 binds"
    assert (error.line, error.key) == (6, "what")
    assert str(error).endswith(f"harbor.toml:6: what: {expected}")


def test_what_it_extends_must_exist(tmp_path: Path) -> None:
    error = error_of(write(tmp_path, "harbor", extends="us-bnak"))
    assert (error.line, error.key) == (4, "extends")
    assert "there is no policy 'us-bnak', bundled or beside this file" in str(error)
    error = error_of(write(tmp_path, "harbor", extends="./gone.toml"))
    assert str(error) == f"{tmp_path / 'gone.toml'}: there is no such file"


def test_a_circle_is_named(tmp_path: Path) -> None:
    write(tmp_path, "house", extends="harbor")
    error = error_of(write(tmp_path, "harbor", extends="house"))
    assert str(error) == (
        f"{tmp_path / 'house.toml'}:4: extends: a policy cannot extend itself: harbor extends house extends harbor"
    )
    error = error_of(write(tmp_path, "alone", extends="alone"))
    assert "alone extends alone" in str(error)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("us-bnak", f"there is no policy 'us-bnak'; use one of {', '.join(names())}, or a path to a file"),
        ("", "there is no policy ''"),
        ("clauses", "there is no policy 'clauses'"),
        ("a\0b", "there is no policy"),
        ("x/\0.toml", "there is no policy"),
        ("nowhere/mine.toml", "nowhere/mine.toml: there is no such file"),
        ("/", "/: cannot be read: "),
    ],
)
def test_what_is_no_policy_is_one_clear_line(name: str, message: str) -> None:
    with pytest.raises(PolicyError) as caught:
        load_policy(name, KINDS)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(b'name = "\xff"')
    assert str(error_of(path)) == f"{path}: this is not text in UTF-8"
    path.write_bytes(b"")
    assert str(error_of(path)) == f"{path}:1: name: a policy needs name"


def test_an_error_in_a_bundled_file_below_names_that_file(tmp_path: Path) -> None:
    """Kinds are what is found; a policy that names one nobody finds does not load."""
    with pytest.raises(PolicyError) as caught:
        load_policy("us-bank", [kind for kind in KINDS if kind.name != "card.expiry"])
    assert caught.value.file == "generic.toml"
    assert "'card.expiry' is neither a kind nor a label" in str(caught.value)


@pytest.mark.parametrize("name", names())
def test_a_bundled_policy_is_called_what_its_file_is(name: str) -> None:
    assert load_policy(name, KINDS).name == name
