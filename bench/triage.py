"""How well triage tells what a message needs, on public sets of questions; counts only.

    python bench/triage.py --data FOLDER [--intents]

FOLDER holds ``banking77/train.csv``, ``clinc150/train.json`` and ``needs.csv`` (what each intent
needs). Those sets are nobody's to copy: nothing of them is printed but names of intents and counts.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
import time
from collections import Counter
from pathlib import Path

from ringback.engine import load


def read_sets(folder: Path) -> dict[str, list[tuple[str, str]]]:
    """``(text, intent)`` rows of each set; out-of-scope ones have the intent ``oos``."""
    with (folder / "banking77" / "train.csv").open(encoding="utf-8") as file:
        banking = [(row["text"], row["category"]) for row in csv.DictReader(file)]
    clinc = json.loads((folder / "clinc150" / "train.json").read_text("utf-8"))
    return {"banking77": banking, "clinc150": [tuple(row) for row in clinc["val"]], "oos": [tuple(row) for row in clinc["oos_train"] + clinc["oos_val"]]}


def read_needs(folder: Path) -> dict[tuple[str, str], str]:
    """Set and intent to ``account``, ``urgent`` or ``none``."""
    with (folder / "needs.csv").open(encoding="utf-8") as file:
        return {(row["set"], row["intent"]): row["need"] for row in csv.DictReader(file)}


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--intents", action="store_true", help="print the intents most often wrong")
    given = parser.parse_args()
    engine = load("us-bank", region="US")
    needs = read_needs(given.data)
    for name, rows in read_sets(given.data).items():
        random.Random(7).shuffle(rows)
        right, seen, wrong = Counter[str](), Counter[str](), Counter[str]()
        urgent = urgent_found = unsure = 0
        start = time.perf_counter()
        answers = [engine.inspect(text, "direct").need for text, _ in rows]
        took = time.perf_counter() - start
        for (_, intent), need in zip(rows, answers, strict=True):
            wanted = needs.get((name, intent), "none")
            seen[wanted] += 1
            fine = (need is not None) == (wanted != "none")
            right[wanted] += fine
            wrong[f"{wanted}:{intent}"] += not fine
            urgent += wanted == "urgent"
            urgent_found += wanted == "urgent" and need is not None and need.level == "urgent"
            unsure += need is not None and not need.sure
        false_urgent = sum(n is not None and n.level == "urgent" and needs.get((name, i), "none") != "urgent" for (_, i), n in zip(rows, answers, strict=True))
        each = ", ".join(f"{need} {right[need] / seen[need]:.3f} of {seen[need]}" for need in seen)
        print(f"{name}: need yes/no {sum(right.values()) / len(rows):.3f} ({each})")
        print(f"  urgent recall {urgent_found}/{urgent}; urgent without need {false_urgent}; unsure {unsure}; {len(rows) / took:.0f} messages/s, detection included")
        if given.intents:
            print("  " + " ".join(f"{intent}={n}" for intent, n in wrong.most_common(28)))


if __name__ == "__main__":
    main()
