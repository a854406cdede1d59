"""Training of the model in ``ringback.triage.model``: the same sums forwards, and their gradients."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

WIDTHS = (1, 2, 3)
PAIRS = 1 << 15
STEP = 0.05


class Net:
    """Word table, windows and outputs while they are trained.

    The table's vectors stay; each word that is trained on learns a difference of its own, by Adagrad and
    pulled back to nothing, so that rare words stay near the words that mean the same. The rest learns by Adam.
    """

    def __init__(self, table: np.ndarray, outs: Mapping[str, int], seed: int = 0, counts=(96, 96, 64)) -> None:
        self.draw = draw = np.random.default_rng(seed)
        self.table, self.outs, self.counts = table, dict(outs), counts
        self.own, self.spread = np.zeros_like(table), np.full(len(table), 1e-6, np.float32)
        size, total = table.shape[1], sum(counts)
        self.weights = {}
        for width, count in zip(WIDTHS, counts, strict=True):
            scale = np.sqrt(2 / (width * size))
            self.weights[f"window{width}"] = (draw.normal(size=(width * size, count)) * scale).astype(np.float32)
            self.weights[f"bias{width}"] = np.zeros(count, np.float32)
        for name, many in outs.items():
            self.weights[f"out.{name}"] = (draw.normal(size=(total, many)) * 0.05).astype(np.float32)
            self.weights[f"outbias.{name}"] = np.zeros(many, np.float32)
        # Two words in a row by their hash: what the windows, which know words by meaning alone, blur.
        self.pairs, self.pairs_spread = np.zeros((PAIRS, outs["level"]), np.float32), np.full(PAIRS, 1e-6, np.float32)
        self.first = {name: np.zeros_like(value) for name, value in self.weights.items()}
        self.second = {name: np.zeros_like(value) for name, value in self.weights.items()}
        self.steps = 0

    def forward(self, numbers: np.ndarray, *, train: bool = False):
        """Sums of each output for (messages, words) numbers, and what ``backward`` needs."""
        x = self.table[numbers] + self.own[numbers]
        keep = None
        if train:
            keep = (self.draw.random(numbers.shape) > 0.15)[..., None]
            x = x * keep
        length, pooled, seen = x.shape[1], [], []
        for width, count in zip(WIDTHS, self.counts, strict=True):
            windows = np.concatenate([x[:, at : length - width + 1 + at] for at in range(width)], 2)
            flat = windows.reshape(-1, windows.shape[2])
            values = (flat @ self.weights[f"window{width}"]).reshape(len(x), -1, count)
            best = values.argmax(1)
            highest = np.take_along_axis(values, best[:, None], 1)[:, 0] + self.weights[f"bias{width}"]
            pooled.append(np.maximum(highest, 0))
            seen.append((width, windows, best, highest > 0))
        hidden, dropped = np.concatenate(pooled, 1), None
        if train:
            dropped = (self.draw.random(hidden.shape) > 0.5).astype(np.float32) * 2
            hidden = hidden * dropped
        sums = {name: hidden @ self.weights[f"out.{name}"] + self.weights[f"outbias.{name}"] for name in self.outs}
        hashed = pairs(numbers)
        if train:
            hashed = hashed * (self.draw.random(hashed.shape) > 0.3)
        sums["level"] = sums["level"] + self.pairs[hashed].sum(1)
        return sums, (numbers, x, keep, seen, hidden, dropped, hashed)

    def backward(self, slopes: Mapping[str, np.ndarray], seen_before, rate: float) -> None:
        """One step down the slopes of the loss by the outputs."""
        numbers, x, keep, seen, hidden, dropped, hashed = seen_before
        found, down = {}, np.zeros_like(hidden)
        for name, slope in slopes.items():
            found[f"out.{name}"], found[f"outbias.{name}"] = hidden.T @ slope, slope.sum(0)
            down += slope @ self.weights[f"out.{name}"].T
        down *= dropped
        dx, column = np.zeros_like(x), 0
        for width, windows, best, lit in seen:
            count, places = best.shape[1], windows.shape[1]
            slope = (down[:, column : column + count] * lit).astype(np.float32)
            column += count
            at_best = np.zeros((len(x), places, count), np.float32)
            at_best[np.arange(len(x))[:, None], best, np.arange(count)[None]] = slope
            flat = at_best.reshape(-1, count)
            found[f"window{width}"] = windows.reshape(-1, windows.shape[2]).T @ flat
            found[f"bias{width}"] = slope.sum(0)
            back = (flat @ self.weights[f"window{width}"].T).reshape(len(x), places, width, -1)
            for at in range(width):
                dx[:, at : at + places] += back[:, :, at]
        self._adam(found, rate)
        self._words(numbers, dx * keep, rate)
        self._pairs(hashed, slopes["level"], rate)

    def _pairs(self, hashed: np.ndarray, slope: np.ndarray, rate: float) -> None:
        each = np.repeat(slope, hashed.shape[1], 0)
        flat = hashed.ravel()
        order = np.argsort(flat, kind="stable")
        which, starts = np.unique(flat[order], return_index=True)
        total = np.add.reduceat(each[order], starts, 0)
        which, total = which[which > 0], total[which > 0]
        self.pairs_spread[which] += (total * total).mean(1)
        step = STEP * total / np.sqrt(self.pairs_spread[which])[:, None] + 0.001 * self.pairs[which]
        self.pairs[which] -= rate / 2e-3 * step

    def _adam(self, found: Mapping[str, np.ndarray], rate: float) -> None:
        self.steps += 1
        for name, slope in found.items():
            self.first[name] += 0.1 * (slope - self.first[name])
            self.second[name] += 0.001 * (slope * slope - self.second[name])
            first = self.first[name] / (1 - 0.9**self.steps)
            second = self.second[name] / (1 - 0.999**self.steps)
            pull = 0 if "bias" in name else 0.01 * self.weights[name]
            self.weights[name] -= rate * (first / (np.sqrt(second) + 1e-8) + pull)

    def _words(self, numbers: np.ndarray, dx: np.ndarray, rate: float) -> None:
        flat = numbers.ravel()
        order = np.argsort(flat, kind="stable")
        words, starts = np.unique(flat[order], return_index=True)
        slope = np.add.reduceat(dx.reshape(-1, dx.shape[2])[order], starts, 0)
        words, slope = words[words > 0], slope[words > 0]
        self.spread[words] += (slope * slope).mean(1)
        step = 0.1 * slope / np.sqrt(self.spread[words])[:, None] + 0.0003 * self.own[words]
        self.own[words] -= rate / 2e-3 * step


def shares(sums: np.ndarray) -> np.ndarray:
    """Each row as shares of 1."""
    powers = np.exp(sums - sums.max(1, keepdims=True))
    return powers / powers.sum(1, keepdims=True)


def pad(rows: Sequence[Sequence[int]]) -> np.ndarray:
    """Rows of numbers with blanks to the longest and three more, so that each has a window over nothing."""
    padded = np.zeros((len(rows), max(map(len, rows)) + max(WIDTHS)), np.intp)
    for index, row in enumerate(rows):
        padded[index, : len(row)] = row
    return padded


def fit(net: Net, rows, targets, weights, epochs: int = 14, rate: float = 3e-3, size: int = 64) -> None:
    """Train. ``targets``: by output, the class of each row, -1 for unknown; ``weights``: by output and row."""
    lengths = np.array([len(row) for row in rows])
    for epoch in range(epochs):
        # Rows of about one length together: few blanks.
        order = np.argsort(lengths + net.draw.random(len(rows)) * 4, kind="stable")
        batches = [order[at : at + size] for at in range(0, len(rows), size)]
        net.draw.shuffle(batches)
        for done, batch in enumerate(batches):
            sums, seen = net.forward(pad([rows[index] for index in batch]), train=True)
            slopes = {name: _slope(sums[name], targets[name][batch], weights[name][batch]) for name in sums}
            net.backward(slopes, seen, rate * (1 - (epoch + done / len(batches)) / epochs) + 1e-5)


def _slope(sums: np.ndarray, wanted: np.ndarray, weight: np.ndarray, smooth: float = 0.05) -> np.ndarray:
    """The slope of the cross entropy, a little of each class wanted of every row."""
    classes = sums.shape[1]
    hoped = np.full_like(sums, smooth / classes)
    hoped[np.arange(len(sums)), np.maximum(wanted, 0)] += 1 - smooth
    return ((shares(sums) - hoped) * (weight * (wanted >= 0))[:, None] / len(sums)).astype(np.float32)


def pairs(numbers: np.ndarray) -> np.ndarray:
    """The hash of each two words in a row of padded rows; 0 where there are not two."""
    first, second = numbers[:, :-1], numbers[:, 1:]
    return (first * 40503 + second * 9973) % (PAIRS - 1) * (second > 0) + (second > 0)
