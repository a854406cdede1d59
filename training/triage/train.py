"""Train the triage model and write it where the package ships it.

    python training/triage/train.py --data FOLDER [--out src/ringback/triage/weights]

FOLDER holds ``banking77``, ``clinc150`` and ``needs.csv``. Deterministic on one machine. Needs numpy alone.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from net import WIDTHS, Net, fit
from rows import HERE, Row, read, weights

from ringback.triage.model import LEVELS, Model
from ringback.triage.read import FIRST, SPECIAL, number

PACKAGE = HERE.parents[1] / "src" / "ringback" / "triage" / "weights"
VERSION = "2026.11.2"
_NAMES = ("one", "two", "three")


class Start:
    """The word vectors that training starts from."""

    def __init__(self) -> None:
        with np.load(HERE / "vectors.npz", allow_pickle=False) as held:
            self.words = held["words"].tobytes().decode("utf-8").split("\n")
            table = held["table"].astype(np.float32) * held["scale"]
        signs = np.random.default_rng(1).normal(size=(FIRST, table.shape[1])).astype(np.float32)
        signs[:2] = 0  # nothing, and a word not known
        self.table = np.concatenate([signs, table]) * 2
        self.known = {**{word: index for index, word in enumerate(self.words, FIRST)}, **SPECIAL}


def train(rows: Sequence[Row], start: Start, seed: int = 0, epochs: int = 14) -> tuple[Net, list[str]]:
    """A net trained on the rows, and the topics it tells apart."""
    topics = sorted({row.topic for row in rows if row.topic})
    numbers = [number(row.text, start.known) for row in rows]
    levels = np.array([LEVELS.index(row.level) for row in rows])
    about = np.array([topics.index(row.topic) if row.topic else -1 for row in rows])
    much = weights(list(rows))
    net = Net(start.table, {"level": len(LEVELS), "topic": len(topics)}, seed)
    fit(net, numbers, {"level": levels, "topic": about}, {"level": much, "topic": much * 0.3}, epochs)
    return net, topics


def pack(net: Net, topics: Sequence[str], start: Start, version: str) -> tuple[dict[str, object], bytes]:
    """The model's card and its file."""
    table = net.table + net.own
    scale = (np.quantile(np.abs(table[FIRST:]), 0.9998, axis=0) / 127).astype(np.float32)
    weights = net.weights
    arrays = {
        "words": np.frombuffer("\n".join(start.words).encode(), np.uint8),
        "topics": np.frombuffer("\n".join(topics).encode(), np.uint8),
        "table": np.clip(np.round(table / scale), -127, 127).astype(np.int8),
        "scale": scale,
        "pairs": net.pairs.astype(np.float16),
        "bias": np.concatenate([weights[f"bias{width}"] for width in WIDTHS]),
        "out": np.concatenate([weights["out.level"], weights["out.topic"]], axis=1).astype(np.float16),
        "out_bias": np.concatenate([weights["outbias.level"], weights["outbias.topic"]]),
        **{name: weights[f"window{width}"].astype(np.float16) for name, width in zip(_NAMES, WIDTHS, strict=True)},
    }
    file = io.BytesIO()
    np.savez_compressed(file, **arrays)
    data = file.getvalue()
    card: dict[str, object] = {
        "version": version,
        "sha256": hashlib.sha256(data).hexdigest(),
        "words": len(start.words),
        "languages": "en es fr de pt it nl pl tr ar hi zh ja tl id",
        "learnt from": "our own messages; banking77 (PolyAI, CC BY 4.0); CLINC150 (clinc, CC BY 3.0); word vectors of "
        "multilingual-e5-small (Microsoft, MIT). No row of a public set is in the file. See training/triage/DATA.md.",
    }
    return card, data


def model(net: Net, topics: Sequence[str], start: Start) -> Model:
    """The net as the package runs it."""
    from ringback.triage.bundled import read_model

    return read_model(*pack(net, topics, start, "training"))


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=PACKAGE)
    given = parser.parse_args()
    start = Start()
    net, topics = train(read(given.data), start)
    card, data = pack(net, topics, start, VERSION)
    given.out.mkdir(parents=True, exist_ok=True)
    (given.out / "model.npz").write_bytes(data)
    (given.out / "model.json").write_text(json.dumps(card, indent=2) + "\n", "utf-8")
    print(f"{given.out}: {len(data):,} bytes, version {VERSION}")


if __name__ == "__main__":
    main()
