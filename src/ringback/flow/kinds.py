"""What a piece of information is (its kind) and how sensitive a policy holds it (its label)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Label(StrEnum):
    """Sensitivity, lowest first. ``financial`` and ``health`` stand side by side."""

    PUBLIC = "public"
    RELATIONSHIP = "relationship"
    CONTACT = "contact"
    IDENTITY = "identity"
    FINANCIAL = "financial"
    HEALTH = "health"
    CARD = "card"
    SECRET = "secret"  # noqa: S105  (a label, not a password)

    @property
    def rank(self) -> int:
        """0 (public) to 6 (secret); a higher rank is never cleared for more."""
        return _RANK[self]


_RANK: Mapping[Label, int] = {
    Label.PUBLIC: 0,
    Label.RELATIONSHIP: 1,
    Label.CONTACT: 2,
    Label.IDENTITY: 3,
    Label.FINANCIAL: 4,
    Label.HEALTH: 4,
    Label.CARD: 5,
    Label.SECRET: 6,
}


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of information.

    ``name`` is dotted (``card.number``); ``noun`` is what a person calls it, in English, lower
    case where the language allows (``card``, ``date of birth``, ``PIN``): it stands in the token.
    """

    name: str
    label: Label
    noun: str


class Relationship(StrEnum):
    """Kinds nobody writes down as such: a reply reveals them."""

    CUSTOMER = "relationship.customer"
    PATIENT = "relationship.patient"


FRAGMENT = "fragment.digits"
"""A run of digits nothing explains yet: it may be half of a split value."""

CALL_PHRASE = "call.phrase"
"""The two words an agent says first: ours, shown to nobody before the customer answers."""

BUILTIN: tuple[Kind, ...] = (
    Kind(Relationship.CUSTOMER, Label.RELATIONSHIP, "being a customer"),
    Kind(Relationship.PATIENT, Label.RELATIONSHIP, "being a patient"),
    Kind(FRAGMENT, Label.PUBLIC, "digits"),
)
"""The kinds that have no identifier of their own."""
