"""Finding what can be added without editing anything: packages beside the built-in ones, and entry points."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import entry_points
from types import ModuleType
from typing import Any


def members(package: ModuleType, attribute: str) -> Iterator[Any]:
    """Every ``attribute`` of the sub-modules of ``package``, in the order of their names.

    A sub-module without it (``base``, a test) is not one of what is looked for.
    """
    for found in sorted(pkgutil.iter_modules(package.__path__), key=lambda m: m.name):
        if found.name.startswith(("_", "test_")) or found.name == "base":
            continue
        module = import_module(f"{package.__name__}.{found.name}")
        if hasattr(module, attribute):
            yield getattr(module, attribute)


def plugins(group: str) -> Iterator[Any]:
    """What third parties offer under an entry point group (``ringback.identifiers`` …)."""
    for point in sorted(entry_points(group=group), key=lambda p: p.name):
        yield point.load()
