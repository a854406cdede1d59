"""What the sandbox telephone can do: two legs, hold, and events. It carries no sound, so it records none."""

from __future__ import annotations

from ringback.telephony.base import DriverCapabilities

CAPS = DriverCapabilities(name="sandbox", title="Sandbox telephone", two_leg=True, events=True)
