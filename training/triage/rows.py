"""What the model learns from: public sets, our own messages in 15 languages, and frames."""

from __future__ import annotations

import csv
import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import frames
import numpy as np

from ringback.triage.model import LEVELS

HERE = Path(__file__).parent
PUBLIC = "banking77", "clinc150"

# How much a row of each source counts. Own rows are few and each its own matter; an intent of the public
# sets repeats itself, so its rows count by the square root of how many there are.
_WEIGHT = {"own": 4.0, "frames": 0.3, "banking77": 2.5, "clinc150": 1.0}
_OUT_OF_SCOPE = 4.0
_TYPICAL = 60


@dataclass(frozen=True)
class Row:
    """A message, what it needs, what it is about (``""``: nothing or not known), and where it came from."""

    text: str
    level: str
    topic: str
    source: str
    intent: str
    language: str = "en"
    part: str = "train"


def read(folder: Path) -> list[Row]:
    """Every row. ``folder`` holds the public sets and ``needs.csv``."""
    return [*_public(folder), *own(), *(Row(text, level, "", "frames", level) for text, level in frames.generate())]


def own() -> list[Row]:
    """Our own messages: ``data/CODE.tsv`` holds level, topic and text (``CODE_2.tsv`` too)."""
    rows = []
    for path in sorted((HERE / "data").glob("*.tsv")):
        for line in path.read_text("utf-8").splitlines():
            fields = line.split("\t")
            if len(fields) != 3 or fields[0] not in LEVELS:
                raise SystemExit(f"{path.name}: not a level, a topic and a text: line {len(rows) + 1}")
            level, topic, text = fields
            rows.append(Row(text, level, topic.strip("-"), "own", f"{level}.{topic}", path.stem[:2]))
    return rows


def _public(folder: Path) -> list[Row]:
    with (folder / "needs.csv").open(encoding="utf-8") as file:
        needs = {(row["set"], row["intent"]): row["need"] for row in csv.DictReader(file)}
    with (HERE / "intents.tsv").open(encoding="utf-8") as file:
        topics = {(name, intent): topic for name, intent, topic in csv.reader(file, delimiter="\t")}
    with (folder / "banking77" / "train.csv").open(encoding="utf-8") as file:
        banking = [(row["text"], row["category"], "train") for row in csv.DictReader(file)]
    parts = json.loads((folder / "clinc150" / "train.json").read_text("utf-8"))
    clinc = [(text, intent, part.rpartition("_")[2]) for part, rows in parts.items() for text, intent in rows]
    rows = []
    for name, given in zip(PUBLIC, (banking, clinc), strict=True):
        for text, intent, part in given:
            key = (name, intent)
            rows.append(Row(text, needs.get(key, "none"), topics.get(key, ""), name, intent, part=part))
    return rows


def weights(rows: list[Row]) -> np.ndarray:
    """How much each row counts."""
    counts = Counter((row.source, row.intent) for row in rows)
    return np.array([_weight(row, counts[row.source, row.intent]) for row in rows], np.float32)


def _weight(row: Row, count: int) -> float:
    if row.intent == "oos":
        return _OUT_OF_SCOPE
    weight = _WEIGHT[row.source]
    return weight * (_TYPICAL / count) ** 0.5 if row.source in PUBLIC else weight
