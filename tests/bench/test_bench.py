"""The benches run: on little input, with the data they bring along."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).resolve().parents[2] / "bench"


def run(script: str, *arguments: str) -> str:
    command = [sys.executable, str(BENCH / script), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=300).stdout


def test_detect_prints_a_value_for_everything_that_is_asked(tmp_path: Path) -> None:
    file = tmp_path / "numbers.json"
    printed = run("detect.py", "--quick", "--no-peers", "--json", str(file))
    asked = [line for line in printed.splitlines() if line.count("|") == 2 and ("<=" in line or ">=" in line)]
    assert len(asked) >= 8
    assert all(math.isfinite(value) for value in json.loads(file.read_text("utf-8")).values())


def test_accuracy_prints_counts_and_never_a_row(tmp_path: Path) -> None:
    file = tmp_path / "numbers.json"
    printed = run("accuracy.py", "--quick", "--show", "2", "--json", str(file), "--data", str(tmp_path))
    numbers = json.loads(file.read_text("utf-8"))
    assert numbers["card number, written forms"]["cases"] >= 60
    assert numbers["calibration"]["bins"]
    assert "synthetic_pii                                        |     no data" in printed
    assert not [line for line in printed.splitlines() if line.startswith("    |") and "4111" in line]


def test_a_failure_is_shown_as_a_shape_that_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCH))
    from scoring import shape

    assert shape("My PIN: 4821, मेरा ٤٨!") == "xx xxx: 9999, xxxx 99!"


def test_a_value_is_found_by_kind_and_half_of_its_span(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCH))
    from scoring import Case, Found, Gold, judge

    case = Case("form", ("0123456789",), (Gold("card.number", 0, 0, 8),))
    right, short, other = Found("card.number", 0, 1, 8), Found("card.number", 0, 0, 3), Found("bank.iban", 0, 0, 8)
    assert judge("", [case], lambda _: [right]).recall == 1
    assert judge("", [case], lambda _: [short]).recall == 0
    tally = judge("", [case], lambda _: [right, other])
    assert (tally.whole, tally.false, tally.flagged, tally.per_thousand) == (1, 1, 1, 1000)
    assert judge("", [case], lambda _: [other]).mistaken == {"card.number as bank.iban": 1}


def test_what_is_always_right_and_sure_is_calibrated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCH))
    from scoring import Judged, expected_error, reliability

    assert expected_error(reliability([Judged(1.0, True, "card.number")] * 5)) == 0
    assert expected_error(reliability([Judged(0.9, n < 5, "card.number") for n in range(10)])) == pytest.approx(0.4)


def test_a_crash_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCH))
    from scoring import Case, Gold, judge

    def crash(case: object) -> list[object]:
        raise KeyError

    tally = judge("", [Case("form", ("0123456789",), (Gold("card.number", 0, 0, 8),))], crash)
    assert (tally.crashes, tally.missed) == ({"KeyError": 1}, 1)
