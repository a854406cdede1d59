"""What was decided under the policies in force: kinds, surfaces and clauses, as the store keeps them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from ringback.flow import Act, Surface
from ringback.policies.dry_run import Stored
from ringback.store import models

_ACTS: Final = {"ask": Act.ASK, "confirm": Act.CONFIRM, "echo": Act.SEND}
"""What a draft was kept back for, as far as a row of a policy decides it."""


def decided(brands: list[int]) -> Iterator[Stored]:
    """Every decision stored for the brands: what customers wrote and sent, oldest first, then the drafts kept back.

    No text is read.
    """
    yield from _received(brands)
    yield from _kept_back(brands)


def _received(brands: list[int]) -> Iterator[Stored]:
    rows = models.Message.objects.filter(brand_id__in=brands, ours=False).order_by("pk")
    for pk, case, item, surface, findings, attached in rows.values_list(
        "pk", "case_id", "item", "surface", "findings", "attached"
    ).iterator():
        place, where = Surface(surface), f"message {pk}"
        marked = _marked(case, item) if any("policy" not in row for row in findings) else frozenset()
        for row in findings:
            shown = row["exposed"] if "policy" in row else row["kind"] in marked
            yield Stored(row["kind"], place, Act.RECEIVE, not shown, row.get("clause", ""), where)
        for number, picture in enumerate(attached, start=1):
            yield from _pictured(picture, place, f"{where}, picture {number}")


def _marked(case: int | None, item: str) -> frozenset[str]:
    """What counted as exposed of an item in which a person marked something the machine had missed."""
    if case is None:
        return frozenset()
    rows = models.Exposure.objects.filter(case_id=case, item=item).values_list("kinds", flat=True)
    return frozenset(kind for kinds in rows for kind in kinds)


def _pictured(picture: dict[str, Any], surface: Surface, where: str) -> Iterator[Stored]:
    for row in picture.get("findings", ()):
        shown = row["kind"] in picture.get("exposed", ())
        yield Stored(row["kind"], surface, Act.RECEIVE, not shown, row.get("clause", ""), where)


def _kept_back(brands: list[int]) -> Iterator[Stored]:
    rows = models.Refusal.objects.filter(brand_id__in=brands).order_by("pk")
    for pk, surface, reasons in rows.values_list("pk", "surface", "reasons").iterator():
        for reason in reasons:
            act = _ACTS.get(reason["code"])
            if act is not None and reason["kind"]:
                yield Stored(reason["kind"], Surface(surface), act, False, reason["clause"], f"draft {pk}")
