"""Who somebody is at which brand."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from ringback.store.models import Brand, Membership, Person

Role = Membership.Role


@dataclass(frozen=True)
class Seat:
    """A person's place at one brand."""

    brand: Brand
    role: str


@dataclass(frozen=True)
class Seats:
    """Everything a person may see: their seats, by brand."""

    person: Person
    all: tuple[Seat, ...]

    def __iter__(self) -> Iterator[Seat]:
        return iter(self.all)

    def __bool__(self) -> bool:
        return bool(self.all)

    @property
    def brands(self) -> tuple[int, ...]:
        """The brands' ids, in the order of their names."""
        return tuple(seat.brand.pk for seat in self.all)

    def role(self, brand: int) -> str:
        """The role at a brand, or ``""``."""
        return next((seat.role for seat in self.all if seat.brand.pk == brand), "")

    def holding(self, roles: Collection[str]) -> tuple[int, ...]:
        """The brands where the role is one of ``roles``."""
        return tuple(seat.brand.pk for seat in self.all if seat.role in roles)


def seats(person: Person) -> Seats:
    """The person's seats, brands in the order of their names. One query."""
    rows = Membership.objects.filter(person=person).select_related("brand").order_by("brand__name", "brand")
    return Seats(person, tuple(Seat(row.brand, row.role) for row in rows))
