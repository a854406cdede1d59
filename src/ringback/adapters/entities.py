"""Presidio's names for what Ringback finds."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

ENTITIES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "card.number": "CREDIT_CARD",
        "bank.iban": "IBAN_CODE",
        "contact.email": "EMAIL_ADDRESS",
        "contact.phone": "PHONE_NUMBER",
        "contact.name": "PERSON",
        "network.ip": "IP_ADDRESS",
        "network.mac": "MAC_ADDRESS",
        "identity.de.steuer_id": "DE_TAX_ID",
        "identity.es.dni": "ES_NIF",
        "identity.fi.hetu": "FI_PERSONAL_IDENTITY_CODE",
        "identity.gb.nhs": "UK_NHS",
        "identity.gb.nino": "UK_NINO",
        "identity.in.epic": "IN_VOTER",
        "identity.it.codice_fiscale": "IT_FISCAL_CODE",
        "identity.sg.nric": "SG_NRIC_FIN",
        "identity.th.pin": "TH_TNIN",
        "identity.tr.kimlik": "TR_NATIONAL_ID",
        "identity.za.id": "ZA_ID_NUMBER",
    }
)
"""Where Presidio's usual name is another than ours in capitals."""

ALSO: Final[Mapping[str, str]] = MappingProxyType(
    {
        "ABA_ROUTING_NUMBER": "bank.routing",
        "US_BANK_NUMBER": "bank.account",
        "UK_DRIVING_LICENCE": "identity.driving_licence",
        "UK_PASSPORT": "identity.passport",
        "US_DRIVER_LICENSE": "identity.driving_licence",
        "US_PASSPORT": "identity.passport",
        "US_HEALTH_INSURANCE_MEMBER_ID": "health.insurance_id",
        "US_MBI": "health.insurance_id",
    }
)
"""Narrower entities that are one of our kinds; ours are wider, and keep their own name."""


def entity(kind: str) -> str:
    """``CREDIT_CARD`` for ``card.number``, ``US_SSN`` for ``identity.us.ssn``, else the kind in capitals."""
    parts = kind.split(".")
    national = parts[0] == "identity" and len(parts) > 2
    return ENTITIES.get(kind) or "_".join(parts[1:] if national else parts).upper()


def kinds_by_entity(kinds: Mapping[str, object]) -> dict[str, str]:
    """What Presidio's entities are here: its names for ``kinds``, and the narrower ones."""
    return {**ALSO, **{entity(kind): kind for kind in kinds}}
