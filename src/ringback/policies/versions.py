"""A policy as it was when it was used: its files, kept word for word, and a digest that tells two apart."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ringback.flow import Kind, Layer, Policy, compose, read_clauses, read_layer
from ringback.policies import clauses_text


def digest(layers: Sequence[Layer]) -> str:
    """SHA-256 (hex) of what the files say. Comments, spacing and the words of the catalogue do not count."""
    data = json.dumps([layer.data for layer in layers], sort_keys=True, separators=(",", ":"), default=str)
    return hashlib.sha256(data.encode()).hexdigest()


def content(layers: Sequence[Layer]) -> dict[str, Any]:
    """The files themselves, base first, and the catalogue they cite, as JSON for the store."""
    return {"layers": [{"file": one.file, "text": one.text} for one in layers], "clauses": clauses_text()}


def restore(kept: Mapping[str, Any], kinds: Iterable[Kind]) -> Policy:
    """The policy of ``content``, with the kinds there are now. Raises ``PolicyError``."""
    layers = [read_layer(one["text"], one["file"]) for one in kept["layers"]]
    return compose(layers, kinds, read_clauses(kept["clauses"], "clauses.toml"))
