"""The benches run: on little input, with the data they bring along."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

BENCH = Path(__file__).resolve().parents[2] / "bench"


def run(script: str, *arguments: str) -> str:
    command = [sys.executable, str(BENCH / script), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout


def test_detect_prints_a_value_for_everything_that_is_asked(tmp_path: Path) -> None:
    file = tmp_path / "numbers.json"
    printed = run("detect.py", "--quick", "--no-peers", "--json", str(file))
    asked = [line for line in printed.splitlines() if line.count("|") == 2 and ("<=" in line or ">=" in line)]
    assert len(asked) >= 8
    assert all(value > 0 for name, value in json.loads(file.read_text("utf-8")).items() if "exponent" not in name)


def test_accuracy_prints_counts_and_never_a_row(tmp_path: Path) -> None:
    file = tmp_path / "numbers.json"
    printed = run("accuracy.py", "--quick", "--show", "2", "--json", str(file), "--data", str(tmp_path))
    numbers = json.loads(file.read_text("utf-8"))
    assert numbers["card number, written forms"]["cases"] >= 60
    assert numbers["calibration"]["bins"]
    assert "synthetic_pii                                        |     no data" in printed
    assert not [line for line in printed.splitlines() if line.startswith("    |") and "4111" in line]
