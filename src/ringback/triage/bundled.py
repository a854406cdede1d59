"""The model that comes with Ringback, read from the package. The one module here that reads a file."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from functools import cache
from importlib.resources import files

import numpy as np

from ringback.errors import ConfigError
from ringback.triage.model import Model

_FOLDER = "ringback.triage"
_WINDOWS = ("one", "two", "three")


@cache
def bundled() -> Model:
    """The model, read when first asked for. Raises ``ConfigError`` where its file is missing or not what it was."""
    folder = files(_FOLDER).joinpath("weights")
    try:
        card = json.loads(folder.joinpath("model.json").read_text("utf-8"))
        data = folder.joinpath("model.npz").read_bytes()
    except (OSError, ValueError) as broken:
        raise ConfigError("the triage model is missing from the package: install ringback again") from broken
    return read_model(card, data)


def read_model(card: dict[str, object], data: bytes) -> Model:
    """The model of a file and the card beside it. Raises ``ConfigError`` unless the file has the card's digest."""
    if hashlib.sha256(data).hexdigest() != card.get("sha256"):
        raise ConfigError("the triage model is not the one that was trained: install ringback again")
    try:
        with np.load(io.BytesIO(data), allow_pickle=False) as held:
            words = held["words"].tobytes().decode("utf-8").split("\n")
            topics = held["topics"].tobytes().decode("utf-8").split("\n")
            windows = [held[name].astype(np.float32) for name in _WINDOWS]
            floats = [held[name].astype(np.float32) for name in ("scale", "bias", "out", "out_bias", "pairs")]
            table = held["table"]
    except (KeyError, ValueError, OSError, EOFError, zipfile.BadZipFile) as broken:
        raise ConfigError("the triage model cannot be read") from broken
    scale, bias, out, out_bias, pairs = floats
    return Model(str(card["version"]), words, topics, table, scale, windows, bias, out, out_bias, pairs)
