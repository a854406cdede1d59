"""The weights of ``grams`` that come with Ringback. The one module here that reads a file."""

from __future__ import annotations

import io
import zipfile
from functools import cache
from importlib.resources import files

import numpy as np

from ringback.errors import ConfigError
from ringback.guard.grams import BITS, CODES, Grams


@cache
def learned() -> Grams:
    """The weights, read when first asked for. Raises ``ConfigError`` where their file is missing or broken."""
    try:
        data = files("ringback.guard").joinpath("grams.npz").read_bytes()
    except OSError as missing:
        raise ConfigError("what the guard has learned is missing from the package: install ringback again") from missing
    return read_grams(data)


def read_grams(data: bytes) -> Grams:
    """The weights in a file. Raises ``ConfigError`` for one that cannot be read."""
    try:
        with np.load(io.BytesIO(data), allow_pickle=False) as held:
            table, scale, bias = held["table"], held["scale"].tolist(), held["bias"].tolist()
    except (KeyError, ValueError, OSError, EOFError, zipfile.BadZipFile) as broken:
        raise ConfigError("what the guard has learned cannot be read: install ringback again") from broken
    if table.shape != (len(CODES), 1 << BITS) or table.dtype != np.int8 or {len(scale), len(bias)} != {len(CODES)}:
        raise ConfigError("what the guard has learned is not of this version: install ringback again")
    return Grams(table, scale, bias)
