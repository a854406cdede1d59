"""What a brand's supervisors look back on: drafts kept back, overrides, corrections."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from ringback.store.models import Audit, Brand, CaseClock, Correction, Override, Person, PolicyChange, Refusal
from ringback.store.transaction import write

WEEKS = 6
_SHOWN = 100
REFUSALS_KEPT, CORRECTIONS_KEPT = 30, 180
"""Days, unless the brand's ``drafts_kept_days`` and ``corrections_kept_days`` say otherwise."""


@dataclass(frozen=True)
class Weekly:
    """How often each reason came up: ``weeks`` are Mondays, the newest first; counts a code in their order."""

    weeks: tuple[date, ...]
    counts: Mapping[str, tuple[int, ...]]


def refusals(brand: Brand, *, code: str = "", author: int | None = None) -> tuple[list[Refusal], int]:
    """The newest refused drafts of a brand, and how many there are. Two queries; the code is looked for in memory."""
    rows = Refusal.objects.filter(brand=brand).select_related("author", "case__conversation")
    if author is not None:
        rows = rows.filter(author=author)
    found = [row for row in rows.order_by("-at", "-pk")[:5000] if not code or code in codes(row)]
    return found[:_SHOWN], len(found)


def codes(row: Refusal) -> tuple[str, ...]:
    """The reason codes of a refused draft, each once."""
    return tuple(dict.fromkeys(str(reason["code"]) for reason in row.reasons))


def authors(brand: Brand) -> list[Person]:
    """Who wrote something that was kept back, by name. Nobody is counted."""
    found = Refusal.objects.filter(brand=brand, author__isnull=False).values("author")
    return list(Person.objects.filter(pk__in=found).order_by("name", "pk"))


def weekly(brand: Brand, now: datetime) -> Weekly:
    """Refused drafts a reason and week, in the brand's zone. One query."""
    zone = ZoneInfo(brand.zone)
    monday = now.astimezone(zone).date() - timedelta(days=now.astimezone(zone).weekday())
    weeks = tuple(monday - timedelta(weeks=back) for back in range(WEEKS))
    since = datetime.combine(weeks[-1], datetime.min.time(), zone)
    counted: Counter[tuple[str, date]] = Counter()
    for row in Refusal.objects.filter(brand=brand, at__gte=since).only("at", "reasons"):
        day = row.at.astimezone(zone).date()
        counted.update((code, day - timedelta(days=day.weekday())) for code in codes(row))
    named = sorted({code for code, _ in counted})
    return Weekly(weeks, {code: tuple(counted[code, week] for week in weeks) for code in named})


def overrides(brand: Brand, now: datetime) -> tuple[list[Override], list[Override]]:
    """Those that wait for a second person, oldest first; and the last that were decided on. Two queries."""
    rows = Override.objects.filter(brand=brand).select_related(
        "asked_by", "decided_by", "refusal", "case__conversation"
    )
    waiting = rows.filter(decided=None, expires__gt=now).order_by("asked", "pk")
    return list(waiting), list(rows.exclude(decided=None).order_by("-decided", "-pk")[:20])


def override_of(brands: Collection[int], pk: int) -> Override | None:
    """The override, if it is one of these brands'."""
    return Override.objects.filter(brand__in=brands, pk=pk).select_related("case__brand").first()


def waiting(brands: Collection[int], now: datetime) -> dict[int, int]:
    """How many overrides wait for a second person, by brand. One query."""
    rows = Override.objects.filter(brand__in=brands, decided=None, expires__gt=now)
    return dict(Counter(rows.values_list("brand", flat=True)))


def corrections(brand: Brand, *, what: str = "", every: bool = False) -> list[Correction]:
    """Agents' corrections of a brand, newest first; only those nobody has looked at, unless ``every``."""
    rows = Correction.objects.filter(brand=brand).select_related("author", "reviewed_by", "message")
    rows = rows.filter(what=what) if what else rows
    rows = rows if every else rows.filter(verdict="")
    return list(rows.order_by("-at", "-pk")[:_SHOWN])


def correction_of(brands: Collection[int], pk: int) -> Correction | None:
    """The correction, if it is one of these brands'."""
    return Correction.objects.filter(brand__in=brands, pk=pk).select_related("case").first()


def policy_change(brand: Brand, pk: int) -> PolicyChange | None:
    """The change of a brand's policy, if it is this brand's."""
    return PolicyChange.objects.filter(brand=brand, pk=pk).select_related("brand").first()


def policy_changes(brand: Brand) -> dict[int, list[str]]:
    """What each change of a brand's policy changed, in the sentences people were shown. One query."""
    rows = Audit.objects.filter(brand=brand, action="policy.changed").values_list("facts", flat=True)
    return {int(facts["change"]): [*facts["said"], *_more(facts)] for facts in rows}


def _more(facts: Mapping[str, int]) -> list[str]:
    return [f"And {facts['more']} more."] if facts.get("more") else []


def clocks(cases: Collection[int]) -> dict[int, list[CaseClock]]:
    """The clocks that started on these cases. One query."""
    found: dict[int, list[CaseClock]] = {}
    for row in CaseClock.objects.filter(case__in=cases):
        found.setdefault(row.case_id, []).append(row)
    return found


def sweep(now: datetime) -> int:
    """Remove what was kept for coaching and review longer than its brand keeps it; how many rows."""
    gone = 0
    with write():
        for pk, settings in Brand.objects.values_list("pk", "settings"):
            gone += _older(Refusal, pk, now, _days(settings, "drafts_kept_days", REFUSALS_KEPT))
            gone += _older(Correction, pk, now, _days(settings, "corrections_kept_days", CORRECTIONS_KEPT))
    return gone


def _older(model: type[Refusal] | type[Correction], brand: int, now: datetime, days: int) -> int:
    rows = model.objects.filter(brand=brand, at__lt=now - timedelta(days=days)).values_list("pk", flat=True)
    found: Sequence[int] = list(rows)
    return model.objects.filter(pk__in=found).delete()[0] if found else 0


def _days(settings: Mapping[str, object], name: str, usual: int) -> int:
    """A year is the longest: what nobody needs any more is not kept."""
    given = settings.get(name, usual)
    return min(max(given, 1), 366) if isinstance(given, int) else usual
