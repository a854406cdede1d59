"""``inspect``: whatever it is given, a result or one clear sentence, and never the text itself."""

from __future__ import annotations

import io
import json
import os
import selectors
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringback.cli import jsonl, main
from ringback.cli.conftest import Run

CARD = "4111 1111 1111 1111"
BIDI = "\u202e\u2067رقم بطاقتي\u2069"


class Chunks:
    """What comes in pieces, as a pipe gives them."""

    def __init__(self, pieces: list[bytes]) -> None:
        self.pieces = [piece for piece in pieces if piece]

    def read1(self, size: int, /) -> bytes:
        return self.pieces.pop(0) if self.pieces else b""


@given(st.lists(st.binary(max_size=30) | st.sampled_from([b"\n", b"\n\n", b"{}\n", b"\r\n"]), max_size=30))
def test_lines_are_the_same_however_they_come(pieces: list[bytes]) -> None:
    found = [line for batch in jsonl.batches(Chunks(pieces)) for line in batch]
    whole = b"".join(pieces)
    assert found == [line.removesuffix(b"\n") for line in io.BytesIO(whole)]


def test_a_batch_has_an_end() -> None:
    sizes = [len(batch) for batch in jsonl.batches(Chunks([b"{}\n" * 2500, b"{}"]))]
    assert sizes == [1000, 1000, 500, 1]


def test_a_line_too_long_is_said_and_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonl, "LONGEST", 1024 * 1024)
    out = io.StringIO()
    pieces = [b"{}\n", *[b"x" * 700_000] * 9, b"\n{}\n"]
    assert jsonl.run(lambda row: {"good": True}, Chunks(pieces), out) == 2
    assert [json.loads(line) for line in out.getvalue().splitlines()] == [
        {"good": True},
        {"error": "line 2: it is longer than 1 MiB"},
        {"good": True},
    ]


@given(st.lists(st.sampled_from([b'{"id":1}', b"nonsense", b'{"id":2,"bad":1}', b"", b"[]", b"\xff"]), max_size=12))
def test_every_line_has_its_answer_in_its_place(lines: list[bytes]) -> None:
    def answer(row: jsonl.Row) -> jsonl.Row:
        if "bad" in row:
            raise jsonl.BadInput("no")
        return {"good": True}

    out = io.StringIO()
    status = jsonl.run(answer, Chunks([b"\n".join(lines)]), out)
    rows = [json.loads(line) for line in out.getvalue().splitlines()]
    told = [(number, line) for number, line in enumerate(lines, start=1) if line]
    assert len(rows) == len(told)
    for row, (number, line) in zip(rows, told, strict=True):
        if line == b'{"id":1}':
            assert row == {"id": 1, "good": True}
        else:
            assert row["error"].startswith(f"line {number}: ")
    assert status == (2 if any(line != b'{"id":1}' for _, line in told) else 0)


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """As ``run``, in this process."""

    def run(*words: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
        status = main(words)
        shown = capsys.readouterr()
        return subprocess.CompletedProcess(words, status, shown.out.encode(), shown.err.encode())

    return run


@contextmanager
def running(*words: str) -> Iterator[subprocess.Popen[bytes]]:
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("RINGBACK_", "DJANGO_"))}
    process = subprocess.Popen(
        [sys.executable, "-m", "ringback.cli", *words], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environ
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def test_an_answer_comes_before_the_next_line_is_written() -> None:
    with running("inspect", "--jsonl") as process, selectors.DefaultSelector() as waiting:
        assert process.stdin
        assert process.stdout
        waiting.register(process.stdout, selectors.EVENT_READ)
        for text, kinds in (("hello", []), (f"my card {CARD}", ["card.number"])):
            process.stdin.write(json.dumps({"text": text}).encode() + b"\n")
            process.stdin.flush()
            assert waiting.select(120), "nothing came"
            row = json.loads(process.stdout.readline())
            assert [found["kind"] for found in row["findings"]] == kinds


def test_rows_of_every_sort_are_answered_together_and_in_order(here: Run) -> None:
    rows = [
        {"id": 0, "text": f"my card {CARD}"},
        {"id": 1, "messages": ["my card is 4111 1111", "1111 1111"], "surface": "direct"},
        {"id": 2, "text": "my PIN is 4321", "surface": "direct"},
        {"id": 3, "text": "my PIN is 4321", "policy": "us-bank"},
        {"id": 4, "messages": []},
        {"id": 5, "text": "are you open?"},
    ]
    ended = here("inspect", "--jsonl", "--explain", given="\n".join(map(json.dumps, rows)).encode())
    found = [json.loads(line) for line in ended.stdout.splitlines()]
    assert [row["id"] for row in found] == [0, 1, 2, 3, 4, 5]
    assert found[4] == {"id": 4, "error": "line 5: messages must not be empty"}
    assert {one["sign"] for one in found[0]["findings"][0]["evidence"]} <= {"for", "against"}
    assert found[0]["findings"][0]["alternatives"] is not None
    assert found[2]["findings"][0]["kind"] == "credential.pin"
    assert found[5]["findings"] == []
    alone = [here("inspect", "--jsonl", "--explain", given=json.dumps(row).encode()) for row in rows[:4]]
    assert [json.loads(one.stdout) for one in alone] == found[:4]


def test_what_a_line_names_and_nobody_knows_is_not_repeated(here: Run) -> None:
    rows = [{"text": "x", key: CARD} for key in ("surface", "policy", "language")]
    rows += [{"id": [CARD], "text": "x"}, {CARD: CARD}, {"messages": CARD}]
    ended = here("inspect", "--jsonl", given="\n".join(map(json.dumps, rows)).encode())
    assert ["error" in json.loads(line) for line in ended.stdout.splitlines()] == [True, True, True, False, True, True]
    assert b"4111" not in ended.stdout + ended.stderr


@pytest.mark.parametrize(
    "given",
    [
        b"",
        b"\n",
        b"\xff\xfe\xc3\x28 my card \x80",
        b"nul \0 and \x1b[2J escape",
        BIDI.encode() + CARD.encode() + BIDI.encode(),
        "e\u0301".encode() * 5000,
        b"7" * 20_000,
        b"\xef\xbb\xbf" * 1000,
    ],
    ids=["nothing", "a line break", "not UTF-8", "controls", "right to left", "marks", "one long number", "BOMs"],
)
@pytest.mark.parametrize("form", ["--explain", "--json"])
def test_bytes_of_any_sort_have_a_result(here: Run, given: bytes, form: str) -> None:
    ended = here("inspect", form, given=given)
    assert (ended.returncode, ended.stderr) == (0, b"")
    shown = ended.stdout.decode("utf-8")
    assert "4111" not in shown
    assert "\x1b" not in shown
    assert "\0" not in shown
    if form == "--json":
        assert json.loads(shown)["safe_text"] is not None


def test_an_argument_that_is_not_utf_8_has_a_result(run: Run) -> None:
    word = os.fsdecode(b"\xff my PIN is 4321")
    plain = run("inspect", word)
    assert (plain.returncode, plain.stderr) == (0, b"")
    assert b"[PIN]" in plain.stdout
    ended = run("inspect", "--json", word)
    assert json.loads(ended.stdout)["safe_text"] == os.fsdecode(b"\xff my PIN is [PIN]")
    ascii_only = run("inspect", "--json", "né 😀", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert json.loads(ascii_only.stdout)["safe_text"] == "né 😀"


def test_why_is_told_for_every_finding(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", "--explain", "--check", f"my card {CARD}"]) == 1
    shown = capsys.readouterr().out
    assert "card.number" in shown
    assert "checksum" in shown
    assert "    against  nothing" in shown
    assert "    or else  " in shown
    assert "not cleared here:" in shown
    assert "4111" not in shown


def test_the_status_of_lines(here: Run) -> None:
    good, bad = json.dumps({"text": f"my card {CARD}"}).encode(), b"nonsense"
    assert here("inspect", "--jsonl", "--check", given=good).returncode == 1
    assert here("inspect", "--jsonl", given=good).returncode == 0
    assert here("inspect", "--jsonl", "--check", given=good + b"\n" + bad).returncode == 2
