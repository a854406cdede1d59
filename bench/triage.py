"""How well triage tells what a message needs, on public sets of questions; counts only.

    python bench/triage.py --data FOLDER [--intents]

FOLDER holds ``banking77/train.csv``, ``clinc150/train.json`` and ``needs.csv`` (what each intent
needs). Those sets are nobody's to copy: nothing of them is printed but names of intents and counts.
"""

from __future__ import annotations

import argparse
import csv
import json
import time
from collections import Counter
from pathlib import Path

from ringback.engine import Engine, load


def read_sets(folder: Path) -> dict[str, list[tuple[str, str]]]:
    """``(text, intent)`` rows of each set; out-of-scope ones have the intent ``oos``."""
    with (folder / "banking77" / "train.csv").open(encoding="utf-8") as file:
        banking = [(row["text"], row["category"]) for row in csv.DictReader(file)]
    clinc = json.loads((folder / "clinc150" / "train.json").read_text("utf-8"))
    sets = {"clinc150": clinc["val"], "oos": clinc["oos_train"] + clinc["oos_val"]}
    return {"banking77": banking, **{name: [(text, intent) for text, intent in rows] for name, rows in sets.items()}}


def read_needs(folder: Path) -> dict[tuple[str, str], str]:
    """Set and intent to ``account``, ``urgent`` or ``none``."""
    with (folder / "needs.csv").open(encoding="utf-8") as file:
        return {(row["set"], row["intent"]): row["need"] for row in csv.DictReader(file)}


def measure(
    name: str, rows: list[tuple[str, str]], needs: dict[tuple[str, str], str], engine: Engine, *, show: bool
) -> None:
    """Print how often triage was right on one set."""
    right, seen, wrong, urgent = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    unsure = 0
    start = time.perf_counter()
    answers = [engine.inspect(text, "direct").need for text, _ in rows]
    took = time.perf_counter() - start
    for (_, intent), need in zip(rows, answers, strict=True):
        wanted = needs.get((name, intent), "none")
        fine = (need is not None) == (wanted != "none")
        seen[wanted] += 1
        right[wanted] += fine
        wrong[f"{wanted}:{intent}"] += not fine
        urgent[wanted] += need is not None and need.level == "urgent"
        unsure += need is not None and not need.sure
    each = ", ".join(f"{need} {right[need] / seen[need]:.3f} of {seen[need]}" for need in seen)
    print(f"{name}: need yes/no {sum(right.values()) / len(rows):.3f} ({each})")
    false = urgent["account"] + urgent["none"]
    print(f"  urgent: {urgent['urgent']} of {seen['urgent']} found, {false} others called so; unsure {unsure}; "
          f"{len(rows) / took:.0f} messages/s, detection included")  # fmt: skip
    if show:
        print("  " + " ".join(f"{intent}={n}" for intent, n in wrong.most_common(28)))


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--intents", action="store_true", help="print the intents most often wrong")
    given = parser.parse_args()
    engine = load("us-bank", region="US")
    needs = read_needs(given.data)
    for name, rows in read_sets(given.data).items():
        measure(name, rows, needs, engine, show=given.intents)


if __name__ == "__main__":
    main()
