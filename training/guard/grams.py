"""Learning of ``ringback.guard.grams`` from labelled replies; ``train.py`` calls it, README.md says how."""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "bench"))

from guard import Reply  # noqa: E402

from ringback.guard.grams import BITS, CODES, Grams, rows  # noqa: E402
from ringback.guard.listen import compile_guard  # noqa: E402
from ringback.languages.bundled import bundled  # noqa: E402

FILE = ROOT / "src/ringback/guard/grams.npz"
LABELS = {"ask": "ask", "confirm": "confirm", "callback": "callback-in-public", "promise": "promise"}
ROUNDS, STEPS, PENALTY = 3, 70, 0.017
Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Sentences:
    """The sentences of some replies: the rows of each as a sparse matrix, and whose it is."""

    matrix: csr_matrix
    turned: csr_matrix
    reply: NDArray[np.int64]


def split(replies: Sequence[Reply]) -> Sentences:
    """The sentences of the replies, as the guard hears them."""
    found, whose = [], []
    for index, reply in enumerate(replies):
        heard = compile_guard(bundled()[reply.language]).hear(reply.text)
        for first, after, question in heard.words.sentences():
            found.append(rows(heard.words.words[first:after], question))
            whose.append(index)
    lengths = np.array([len(row) for row in found], np.int64)
    strength = np.repeat(1 / np.sqrt(lengths), lengths).astype(np.float32)
    starts = np.concatenate(([0], np.cumsum(lengths)))
    matrix = csr_matrix((strength, np.concatenate(found), starts), shape=(len(found), 1 << BITS))
    return Sentences(matrix, matrix.T.tocsr(), np.array(whose, np.int64))


def learn(replies: Sequence[Reply], code: str) -> tuple[Floats, float]:
    """The weight of every row, and the bias. Announcements and the like count in public only."""
    kept = [reply for reply in replies if code == "ask" or reply.surface == "public"]
    given = split(kept)
    guilty = np.array([LABELS[code] in reply.codes for reply in kept])[given.reply]
    truth, trust = guilty.astype(np.float32), np.where(guilty, 0.5, 1).astype(np.float32)
    weights, bias = np.zeros(1 << BITS, np.float32), 0.0
    for _ in range(ROUNDS):
        weights, bias = _fit(given, truth, trust, weights, bias)
        score = given.matrix @ weights + bias
        truth, trust = _settle(given, guilty, score)
    return weights, bias


def _settle(given: Sentences, guilty: NDArray[np.bool_], score: Floats) -> tuple[Floats, Floats]:
    """Which sentences of the guilty replies did it: the likeliest one, and whatever is sure."""
    truth = (guilty & (score > 0)).astype(np.float32)
    trust = np.where(guilty, np.where(np.abs(score) > 1, 0.5, 0), 1).astype(np.float32)
    best: dict[int, int] = {}
    for index in np.flatnonzero(guilty).tolist():
        held = best.setdefault(int(given.reply[index]), index)
        if score[index] > score[held]:
            best[int(given.reply[index])] = index
    chosen = list(best.values())
    truth[chosen] = trust[chosen] = 1
    return truth, trust


def _fit(given: Sentences, truth: Floats, trust: Floats, weights: Floats, bias: float) -> tuple[Floats, float]:
    """Logistic regression with an L2 penalty, by Adam; both classes weigh the same."""
    share = float((truth * trust).sum() / trust.sum())
    trust = trust * np.where(truth > 0.5, 0.5 / max(share, 1e-3), 0.5 / max(1 - share, 1e-3)).astype(np.float32)
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    weights = weights.copy()
    for step in range(1, STEPS + 1):
        miss = (1 / (1 + np.exp(-(given.matrix @ weights + bias))) - truth) * trust
        slope = given.turned @ miss + PENALTY * weights
        mean, square = 0.9 * mean + 0.1 * slope, 0.99 * square + 0.01 * slope * slope
        pace = 0.3 if step < STEPS * 0.6 else 0.08
        weights -= pace * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-6)
        bias -= 0.5 * float(miss.sum() / trust.sum())
    return weights, bias


def build(replies: Sequence[Reply]) -> tuple[Grams, bytes]:
    """The model of some replies, and its file."""
    columns, scale, bias = [], [], []
    for code in CODES:
        weights, offset = learn(replies, code)
        most = float(np.abs(weights).max()) / 127
        columns.append(np.round(weights / most).astype(np.int8))
        scale.append(most)
        bias.append(offset)
    table = np.stack(columns)
    file = io.BytesIO()
    np.savez_compressed(file, table=table, scale=np.array(scale, np.float32), bias=np.array(bias, np.float32))
    return Grams(table, scale, bias), file.getvalue()
