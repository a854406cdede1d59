"""The identifiers that come with Ringback, found by walking their package."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable
from functools import cache

from ringback.detect.base import Identifier
from ringback.flow import BUILTIN, Kind


@cache
def discover() -> tuple[Identifier, ...]:
    """One ``IDENTIFIER`` a module of ``ringback.detect.identifiers``, by kind."""
    package = importlib.import_module("ringback.detect.identifiers")
    names = sorted(module.name for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."))
    modules = [importlib.import_module(name) for name in names if ".test_" not in name]
    found = [module.IDENTIFIER for module in modules if isinstance(getattr(module, "IDENTIFIER", None), Identifier)]
    return tuple(sorted(found, key=lambda identifier: identifier.kind.name))


def kinds(identifiers: Iterable[Identifier]) -> tuple[Kind, ...]:
    """Everything that can be found or revealed: the identifiers' kinds and those without one."""
    by_name = {identifier.kind.name: identifier.kind for identifier in identifiers}
    return (*by_name.values(), *BUILTIN)
