"""``replay``: recorded conversations go through the whole pipeline, and nothing they say comes out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ringback.cli.conftest import Run

RECORDED = Path(__file__).resolve().parents[4] / "shared" / "data" / "care_conversations" / "dev.json"

TALK = [
    ("1", "customer", "public", "my card 4111 1111 1111 1111 was charged twice"),
    ("1", "brand", "public", "Sorry! What is your account number and PIN?"),
    ("1", "customer", "direct", "call me on 202 555 0143 tomorrow at 3pm please"),
    ("2", "customer", "public", "are you open on Saturday?"),
    ("2", "brand", "public", "Yes, from nine to five."),
]


def test_a_recording_is_replayed_and_counted(run: Run, tmp_path: Path) -> None:
    rows = [
        {"conversation": talk, "author": author, "surface": surface, "at": f"2026-03-02T15:0{n}:00Z", "text": text}
        for n, (talk, author, surface, text) in enumerate(TALK)
    ]
    (tmp_path / "talk.jsonl").write_text("\n".join(map(json.dumps, rows)))
    ended = run("replay", "talk.jsonl", "--json")
    assert (ended.returncode, ended.stderr) == (0, b"")
    found = json.loads(ended.stdout)
    assert (found["conversations"], found["messages"], found["brand_replies"]) == (2, 3, 2)
    assert found["exposures"]["card.number"] == 1
    assert found["contained"] >= 1
    assert found["refused_replies"] == 1
    assert sum(found["replies"].values()) >= 1
    assert b"4111" not in ended.stdout
    assert b"0143" not in ended.stdout


def test_a_line_that_cannot_be_read_is_named_not_shown(run: Run, tmp_path: Path) -> None:
    (tmp_path / "talk.jsonl").write_text('{"conversation": "1", "author": "robot", "text": "4111 1111 1111 1111"}\n')
    ended = run("replay", "talk.jsonl")
    assert ended.returncode == 2
    assert ended.stderr.count(b"\n") == 1
    assert b"line 1" in ended.stderr
    assert b"4111" not in ended.stderr


@pytest.mark.slow
@pytest.mark.skipif(not RECORDED.is_file(), reason="the recorded conversations are not beside this checkout")
def test_real_conversations_are_replayed_without_a_word_of_them(run: Run) -> None:
    ended = run("replay", str(RECORDED), "--json")
    assert ended.returncode == 0, ended.stderr
    found = json.loads(ended.stdout)
    for count in ("conversations", "messages", "brand_replies", "refused_replies", "exposed", "contained"):
        assert found[count] > 0, count
    said = _texts(json.loads(RECORDED.read_text(encoding="utf-8")))
    assert len(said) > 1000
    output = ended.stdout.decode()
    assert not [1 for text in said if len(text) > 12 and text in output]


def _texts(data: object) -> list[str]:
    """Every text in the file, whatever its shape."""
    if isinstance(data, str):
        return [data]
    if isinstance(data, dict):
        return [text for inner in data.values() for text in _texts(inner)]
    return [text for inner in data for text in _texts(inner)] if isinstance(data, list) else []
