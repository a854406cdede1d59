"""The receipt of a customer's wish to be called: what was asked, where, when, and for how long it holds.

It holds facts about the answer, never the answer: no number, no words of the customer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from ringback.flow.policy import Calling

PURPOSE = "callback"


@dataclass(frozen=True, slots=True)
class Receipt:
    """One wish. ``shown``: the words the customer was asked with, or their template's name and language.

    ``item`` is the network's id of the answer; ``start`` and ``end`` the code points of it that held the
    number; ``windows`` how many times of day were named. ``number_ref`` names the sealed number.
    ``surface`` is where it was said. Good for one ``purpose`` until ``expires`` or ``revoked``.
    """

    shown: str
    language: str
    surface: str
    item: str
    start: int
    end: int
    windows: int
    number_ref: str
    at: datetime
    expires: datetime
    purpose: str = PURPOSE
    revoked: datetime | None = None

    def holds(self, now: datetime, purpose: str = PURPOSE) -> bool:
        """Whether a call for ``purpose`` may rest on it at ``now``."""
        return self.revoked is None and self.purpose == purpose and self.at <= now < self.expires

    def revoke(self, now: datetime) -> Receipt:
        """The receipt, taken back. The first time counts."""
        return self if self.revoked else replace(self, revoked=now)


def expiry(at: datetime, wish: Sequence[tuple[datetime, datetime]], calling: Calling) -> datetime:
    """When a wish expires: after the policy's hours, or the last time the customer named if that is later."""
    return max([at + timedelta(hours=calling.expires_hours), *(end for _, end in wish)])
