"""What can go wrong at a service, switched on by a test or by somebody who wants to see it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from random import Random
from typing import Any


@dataclass(slots=True)
class Faults:
    """Everything works until a field says otherwise. Shares are 0 to 1, times seconds.

    ``errors``: requests refused with 503 before anything happened. ``lost``: requests carried out,
    the answer then lost (503). ``allowance``: how many requests are still answered before 429
    (``None``: any number). ``duplicates``: webhook batches sent once more. ``shuffle``: events sent
    one by one in any order. ``drop``: events never sent. ``seed`` starts the dice anew when set.
    """

    latency: float = 0.0
    errors: float = 0.0
    lost: float = 0.0
    allowance: int | None = None
    retry_after: int = 30
    duplicates: float = 0.0
    shuffle: bool = False
    drop: float = 0.0
    seed: int = 1
    dice: Random = field(default_factory=lambda: Random(1), repr=False, compare=False)  # noqa: S311 — no secret

    def change(self, changes: dict[str, Any]) -> None:
        """Set fields by name. Raises ``ValueError`` for one there is not, or of another type."""
        known = {each.name: getattr(self, each.name) for each in fields(self) if each.name != "dice"}
        for name, value in changes.items():
            if name not in known or not _same_type(known[name], value, name):
                raise ValueError("no such fault, or not of its type")
        for name, value in changes.items():
            setattr(self, name, value)
        if "seed" in changes:
            self.dice.seed(self.seed)

    def as_dict(self) -> dict[str, Any]:
        """The settings by name."""
        found = asdict(self)
        del found["dice"]
        return found

    def strikes(self, share: float) -> bool:
        """Throw the dice for a share of the cases."""
        return share > 0 and self.dice.random() < share

    def spend(self) -> bool:
        """Whether one more request is within the allowance."""
        if self.allowance is None:
            return True
        self.allowance -= 1
        return self.allowance >= 0


def _same_type(now: Any, value: Any, name: str) -> bool:
    if name == "allowance":
        return value is None or type(value) is int
    if isinstance(now, bool):
        return isinstance(value, bool)
    return isinstance(value, int | float) and not isinstance(value, bool) and value >= 0
