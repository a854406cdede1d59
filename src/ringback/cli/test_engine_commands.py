"""``inspect``, ``guard`` and ``policy``: their contract with whoever pipes into them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ringback.cli import COMMANDS, main
from ringback.cli.conftest import Run

CARD = "4111 1111 1111 1111"


def lines(output: bytes) -> list[dict[str, object]]:
    return [json.loads(line) for line in output.decode().splitlines()]


def test_inspect_answers_every_line_in_order_and_says_which_it_could_not_read(run: Run) -> None:
    given = b"\n".join(
        [
            json.dumps({"id": "a", "text": f"my card is {CARD}"}).encode(),
            b"not json at all " + CARD.encode(),
            b'{"id": "c", "text": "\xff\xfe"}',
            b"",
            b'["a", "list"]',
            json.dumps({"id": 5, "text": 5}).encode(),
            b'{"id": "f", "text": "lone \\ud800 and nul \\u0000 and my PIN is 4321", "surface": "direct"}',
            json.dumps({"id": "g", "text": "hello", "surface": "moon"}).encode(),
            json.dumps({"id": "h", "text": "hello", "policy": "no-such"}).encode(),
            b"[" * 100_000,
            json.dumps({"id": "i", "messages": ["my card is 4111 1111", "1111 1111"]}).encode(),
        ]
    )
    ended = run("inspect", "--jsonl", given=given)
    rows = lines(ended.stdout)
    assert ended.returncode == 2
    assert [row.get("id") for row in rows] == ["a", None, None, None, 5, "f", "g", "h", None, "i"]
    assert ["error" in row for row in rows] == [False, True, True, True, True, False, True, True, True, False]
    assert rows[0]["safe_text"] == "my card is [card ••1111]"
    assert rows[0]["exposures"] == [0]
    assert rows[0]["need"]
    assert any(found["kind"] == "credential.pin" for found in rows[5]["findings"])  # type: ignore[attr-defined]
    assert len(rows[9]["safe_texts"]) == 2  # type: ignore[arg-type]
    assert {found["message"] for found in rows[9]["findings"]} == {0, 1}  # type: ignore[attr-defined]
    everything = (ended.stdout + ended.stderr).replace(b" ", b"")
    assert b"4111111111111111" not in everything
    assert b"Traceback" not in ended.stderr


def test_inspect_of_good_lines_alone_ends_well(run: Run) -> None:
    ended = run("inspect", "--jsonl", "--policy", "us-bank", given=b'{"text": "thanks"}\n{"text": "hello"}\n')
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert [row["findings"] for row in lines(ended.stdout)] == [[], []]


def test_guard_answers_every_line_in_order(run: Run) -> None:
    rows = [
        {"id": 1, "text": "What is your account number?", "surface": "direct", "network": "x"},
        {"id": 2, "text": "We are sorry. Please send us a private message.", "surface": "public", "network": "x"},
        {"id": 3, "surface": "public"},
        {"id": 4, "text": "hello", "surface": "public", "brand": "Harbor"},
        {"id": 5, "text": "Thanks", "surface": "direct", "network": "x", "customer_said": [f"my card {CARD}"],
         "brand": {"name": "Harbor Bank", "domains": ["harborbank.example"], "phones": ["+18005550199"]}},
    ]  # fmt: skip
    ended = run("guard", "--jsonl", "--policy", "us-bank", given="\n".join(map(json.dumps, rows)).encode())
    found = lines(ended.stdout)
    assert ended.returncode == 2
    assert [row["id"] for row in found] == [1, 2, 3, 4, 5]
    assert found[0]["allowed"] is False
    assert "ask" in [reason["code"] for reason in found[0]["reasons"]]  # type: ignore[attr-defined]
    assert found[0]["text"] is None
    assert found[1]["allowed"] is True
    assert str(found[1]["text"]).startswith("We are sorry.")
    assert ["error" in row for row in found] == [False, False, True, True, False]


def test_the_status_says_what_was_found_where_asked(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", "--check", f"my card {CARD}"]) == 1
    assert main(["inspect", "--check", "are you open on Saturday?"]) == 0
    assert main(["inspect", f"my card {CARD}"]) == 0
    assert main(["guard", "--check", "--policy", "us-bank", "What is your PIN?"]) == 1
    assert main(["guard", "--policy", "us-bank", "What is your PIN?"]) == 0
    shown = capsys.readouterr().out
    assert "4111" not in shown
    assert "This cannot be sent." in shown


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["nope"], "invalid choice"),
        (["inspect", "--nope", CARD], "there is no option --nope"),
        (["inspect", "--nope=4111111111111111", "x"], "there is no option --nope"),
        (["check", CARD], "more was given than this command takes"),
        (["serve", "--port", "99999"], "a port is a number from 0 to 65535"),
        (["policy"], "the following arguments are required: ACTION"),
    ],
)
def test_wrong_use_is_one_line_and_repeats_nothing(
    words: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    error = capsys.readouterr().err
    assert ended.value.code == 2
    assert error.count("\n") == 1
    assert says in error
    assert "4111" not in error


@pytest.mark.parametrize(
    "words",
    [
        ["inspect", "--policy", "no-such", "x"],
        ["inspect", "--surface", "moon", "x"],
        ["inspect", "--language", "xx", "x"],
        ["policy", "show", "/no/such/policy.toml"],
        ["policy", "diff", "us-bank", "no-such"],
        ["replay", "/no/such/recording.jsonl"],
    ],
)
def test_what_cannot_be_used_is_one_line_and_status_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_policy_with_a_mistake_is_refused_with_file_line_and_key(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text('name = "mine"\ntitle = "Mine"\nversion = "1"\nextends = "us-bank"\n\n[calling]\nrings = 3\n')
    assert main(["policy", "check", str(mine)]) == 2
    assert f"{mine}:7: rings:" in capsys.readouterr().err


def test_the_bundled_policies_have_nothing_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["policy", "check"]) == 0
    assert "0 problems found" in capsys.readouterr().err


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_tells_what_it_is_for(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    assert "usage: ringback" in capsys.readouterr().out
