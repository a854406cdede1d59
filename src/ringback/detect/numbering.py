"""Whether a telephone number can exist, asked of ``phonenumbers``' metadata: fast, and remembering nobody's number.

The answers are those of ``phonenumbers.parse`` and ``is_valid_number``, some twenty times sooner: what they look up
and compile for every number is put together once for each country. Source: Google's libphonenumber.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

_Matcher = Callable[[str], re.Match[str] | None]
_NOWHERE = "001"
"""The region of numbers that belong to no country (``+800``)."""
_TYPES = (
    "fixed_line", "mobile", "toll_free", "premium_rate", "shared_cost", "voip", "personal_number", "pager", "uan",
    "voicemail",
)  # fmt: skip
_LEAST, _MOST, _CODE = 2, 17, 3
"""How many digits a national number has, and at most a calling code."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """How a country's numbers are written: what comes before them, and how long they are.

    ``general`` is what all have in common; ``possible`` their lengths, ``local`` lengths only used within an area.
    """

    code: str
    abroad: _Matcher
    prefix: _Matcher | None
    rule: str
    general: _Matcher
    possible: frozenset[int]
    local: frozenset[int]
    longest: int

    def too_long(self, digits: str) -> bool:
        return len(digits) > self.longest and len(digits) not in self.local

    def fits(self, digits: str) -> bool:
        return (len(digits) in self.possible and len(digits) not in self.local) or self.too_long(digits)

    def without_prefix(self, digits: str) -> str:
        """The digits without what is dialled before a number within the country."""
        found = self.prefix(digits) if self.prefix else None
        if found is None:
            return digits
        rest = digits[found.end() :]
        if self.rule and found.groups()[-1] is not None:
            rest = found.expand(self.rule) + rest
        return digits if self.general(digits) and not self.general(rest) else rest


def valid_in(region: str, digits: str) -> bool:
    """Whether ``digits`` as dialled in ``region`` (``US``) are a number that can exist, at home or abroad."""
    plan = _plan(region)
    if plan is None or len(digits) < _LEAST:
        return False
    lead = plan.abroad(digits)
    if lead and digits[lead.end() : lead.end() + 1] != "0":
        return valid_anywhere(digits[lead.end() :])
    if digits.startswith(plan.code):
        rest = plan.without_prefix(digits[len(plan.code) :])
        if (not plan.general(digits) and plan.general(rest)) or plan.too_long(digits):
            return _issued(int(plan.code), rest)
    return _valid(plan, int(plan.code), digits)


def valid_anywhere(digits: str) -> bool:
    """Whether ``digits`` that start with a calling code (``1202…``) are a number that can exist."""
    if len(digits) <= _LEAST:
        return False
    known = _codes()
    for size in range(1, _CODE + 1):
        code = digits[:size]
        if code in known:
            return _issued(int(code), digits[size:])
    return False


def _issued(code: int, digits: str) -> bool:
    """The same of a number after its calling code."""
    plan = _main_plan(code)
    return plan is not None and _valid(plan, code, digits)


def _valid(plan: _Plan, code: int, digits: str) -> bool:
    if len(digits) < _LEAST:
        return False
    rest = plan.without_prefix(digits)
    national = rest if plan.fits(rest) else digits
    return _LEAST <= len(national) <= _MOST and _numbers(code)(national) is not None


@cache
def _codes() -> frozenset[str]:
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE  # the tables cost 70 ms: only for who has a candidate

    return frozenset(map(str, COUNTRY_CODE_TO_REGION_CODE))


@cache
def _plan(region: str) -> _Plan | None:
    from phonenumbers import PhoneMetadata

    return _read(PhoneMetadata.metadata_for_region(region.upper(), None))


@cache
def _main_plan(code: int) -> _Plan | None:
    return next(map(_read, _metadata(code)), None)


def _metadata(code: int) -> Iterable[Any]:
    """The metadata of a calling code's regions, the main one first."""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, PhoneMetadata

    for region in COUNTRY_CODE_TO_REGION_CODE[code]:
        if region == _NOWHERE:
            yield PhoneMetadata.metadata_for_nongeo_region(code, None)
        else:
            yield PhoneMetadata.metadata_for_region(region, None)


def _read(data: Any) -> _Plan | None:
    if data is None:
        return None
    general, prefix = data.general_desc, data.national_prefix_for_parsing
    return _Plan(
        code=str(data.country_code),
        abroad=re.compile(data.international_prefix or "NonMatch").match,
        prefix=re.compile(prefix).match if prefix else None,
        rule=data.national_prefix_transform_rule or "",
        general=re.compile(general.national_number_pattern).fullmatch,
        possible=frozenset(general.possible_length),
        local=frozenset(general.possible_length_local_only),
        longest=max(general.possible_length),
    )


@cache
def _numbers(code: int) -> _Matcher:
    """Every national number of a calling code, as one pattern.

    Of regions that share a code, the first whose leading digits fit decides alone; one without leading digits
    decides only for numbers of its own.
    """
    every, earlier = [], ""
    metadata = list(_metadata(code))
    for data in metadata:
        leading = data.leading_digits if len(metadata) > 1 else None
        here = f"(?={leading})" if leading else ""
        every.append(f"{earlier}{here}{_either(data)}")
        earlier += f"(?!{leading})" if leading else ""
    return re.compile("|".join(every)).fullmatch


def _either(data: Any) -> str:
    types = [kind for kind in _TYPES if kind != "mobile" or not data.same_mobile_and_fixed_line_pattern]
    each = [_described(desc) for kind in types if (desc := getattr(data, kind)) and desc.national_number_pattern]
    return rf"(?={_described(data.general_desc)}\Z)(?:{'|'.join(each)})"


def _described(desc: Any) -> str:
    lengths = "|".join(rf"\d{{{size}}}\Z" for size in desc.possible_length)
    return (f"(?={lengths})" if lengths else "") + f"(?:{desc.national_number_pattern})"
