"""The sandbox telephone: a make-believe exchange for the demo, for training and for tests."""

from __future__ import annotations

from ringback.telephony.base import Driver, DriverPackage, LineConfig
from ringback.telephony.sandbox.capabilities import CAPS


def open_line(line: LineConfig) -> Driver:
    """A driver for one line. httpx is imported here, not when capabilities are read."""
    from ringback.telephony.sandbox.driver import SandboxDriver

    return SandboxDriver(line)


DRIVER = DriverPackage(CAPS, open_line)
