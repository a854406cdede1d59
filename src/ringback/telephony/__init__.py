"""Phone systems: one package each, found by discovery; ``base`` is the protocol."""

from __future__ import annotations

from functools import cache

from ringback.discover import members, plugins
from ringback.errors import ConfigError
from ringback.telephony.base import DriverPackage


@cache
def drivers() -> dict[str, DriverPackage]:
    """Every phone system, by name: those in this package and those third parties offer."""
    import ringback.telephony as here

    found: list[DriverPackage] = [*members(here, "DRIVER"), *plugins("ringback.telephony")]
    return {driver.caps.name: driver for driver in found}


def driver(name: str) -> DriverPackage:
    """The phone system of that name. Raises ``ConfigError`` naming those there are."""
    try:
        return drivers()[name]
    except KeyError:
        known = ", ".join(sorted(drivers()))
        raise ConfigError(f"there is no phone system {name!r}; known: {known}") from None
