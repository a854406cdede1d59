"""Calls by hand: a ``tel:`` or ``sip:`` link the agent clicks; the agent reports how it went.

Works with any phone there is, and needs none of its cooperation. There are no events: every outcome
is the agent's word, and is marked so.
"""

from __future__ import annotations

from ringback.telephony.base import DriverPackage
from ringback.telephony.manual.driver import CAPS, ManualDriver, link

DRIVER = DriverPackage(CAPS, ManualDriver)

__all__ = ["CAPS", "DRIVER", "ManualDriver", "link"]
