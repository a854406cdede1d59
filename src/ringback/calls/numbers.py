"""What a number is, for the dial policy.

Region, not country code: +1 is twenty-five countries. libphonenumber knows no revenue-share ranges,
no owner and no porting; the operator's prefix list and the regions' allow-list stand in for that.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_E164: Final = re.compile(r"\+[1-9][0-9]{6,14}")
DENIED: Final = frozenset({"premium_rate", "shared_cost", "personal_number", "uan", "pager", "voicemail", "unknown"})
"""Types that are never dialled: they cost somebody money or cannot be told."""


@dataclass(frozen=True, slots=True)
class Kind:
    """``region`` is ISO 3166 alpha-2 or ``""``; ``type`` as libphonenumber names it, in lower case."""

    valid: bool
    region: str = ""
    type: str = "unknown"
    emergency: bool = False


def kind(number: str) -> Kind:
    """What an E.164 number is; anything with letters, ``;``, ``,``, ``@`` or a line end is not valid."""
    if not _E164.fullmatch(number):
        return Kind(valid=False, emergency=_short(number))
    import phonenumbers
    from phonenumbers import shortnumberinfo

    parsed = phonenumbers.parse(number)
    region = phonenumbers.region_code_for_number(parsed) or ""
    national = phonenumbers.national_significant_number(parsed)
    emergency = bool(region) and shortnumberinfo.is_emergency_number(national, region)
    if not phonenumbers.is_valid_number(parsed):
        return Kind(valid=False, region=region, emergency=emergency)
    named = phonenumbers.PhoneNumberType.to_string(phonenumbers.number_type(parsed))
    return Kind(valid=True, region=region, type=named.lower(), emergency=emergency)


def _short(number: str) -> bool:
    """Whether it has so few digits that it can only be a short or an emergency code."""
    return bool(re.fullmatch(r"\+?[0-9]{2,6}", number))
