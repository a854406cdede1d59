"""IBAN, ISO 13616: country, two check digits and a national part of known shape (MOD 97-10)."""

import re

from ringback.detect.base import REJECTED, Candidate, Identifier, Pattern, Verdict, pro
from ringback.detect.checksums import mod97
from ringback.flow import Kind, Label

# Country and the shape of its national part: n digits, a letters, c either (SWIFT registry, release 99).
_SHAPES = (
    "AD n8c12 AE n19 AL n8c16 AT n16 AZ a4c20 BA n16 BE n12 BG a4n6c8 BH a4c14 BI n23 BR n23a1c1 BY c4n4c16 CH n5c12 "
    "CR n18 CY n8c16 CZ n20 DE n18 DJ n23 DK n14 DO c4n20 EE n16 EG n25 ES n20 FI n14 FK a2n12 FO n14 FR n10c11n2 "
    "GB a4n14 GE a2n16 GI a4c15 GL n14 GR n7c16 GT c20 HN a4n20 HR n17 HU n24 IE a4n14 IL n19 IQ a4n15 IS n22 "
    "IT a1n10c12 JO a4n4c18 KW a4c22 KZ n3c13 LB n4c20 LC a4c24 LI n5c12 LT n16 LU n3c13 LV a4c13 LY n21 MC n10c11n2 "
    "MD c20 ME n18 MK n3c10n2 MN n16 MR n23 MT a4n5c18 MU a4n19a3 NI a4n20 NL a4n10 NO n11 OM n3c16 PK a4c16 PL n24 "
    "PS a4c21 PT n21 QA a4c21 RO a4c16 RS n18 RU n14c15 SA n2c18 SC a4n20a3 SD n14 SE n20 SI n15 SK n20 SM a1n10c12 "
    "SO n19 ST n21 SV a4n20 TL n19 TN n20 TR n6c16 UA n6c19 VA n18 VG a4n16 XK n16 YE a4n4c18"
)
_DIGITS = re.compile(r"[0-9]{4}")
_BETWEEN = r"[^a-z0-9]{0,6}"
_CLASSES = {"n": "[0-9]", "a": "[a-z]", "c": "[a-z0-9]"}


def _regex() -> str:
    words = _SHAPES.split()
    each = []
    for country, shape in zip(words[::2], words[1::2], strict=True):
        parts = "".join(
            rf"(?:{_BETWEEN}{_CLASSES[letter]}){{{count}}}" for letter, count in re.findall(r"([nac])(\d+)", shape)
        )
        each.append(rf"{country[0].lower()}{_BETWEEN}{country[1].lower()}(?:{_BETWEEN}[0-9]){{2}}{parts}")
    return "|".join(each)


def _trigger() -> str:
    """A country, the check digits, and soon four digits in a row: no account in use is without."""
    by_letter: dict[str, str] = {}
    for country in _SHAPES.lower().split()[::2]:
        by_letter[country[0]] = by_letter.get(country[0], "") + country[1]
    country = "|".join(f"{first}{_BETWEEN}[{seconds}]" for first, seconds in sorted(by_letter.items()))
    return rf"(?:{country})(?:{_BETWEEN}[0-9]){{2}}(?:{_BETWEEN}[a-z0-9]){{0,8}}(?:{_BETWEEN}[0-9]){{4}}"


def validate(candidate: Candidate) -> Verdict:
    """The remainder must be one. The end of a word is no country: ``zero 0 1 two …``."""
    characters = "".join(c for c in candidate.value if c.isascii() and c.isalnum())
    if not _DIGITS.search(characters, 4, 16):
        return REJECTED
    glued = candidate.before[-1:].isalpha() and not candidate.before.endswith("iban")
    if glued and characters != candidate.value:
        return REJECTED
    return (pro("checksum", 4.0), pro("country's format", 1.0)) if mod97(characters) else REJECTED


IDENTIFIER = Identifier(
    kind=Kind("bank.iban", Label.FINANCIAL, "IBAN"),
    patterns=(
        Pattern(
            _regex(),
            trigger=_trigger(),
            digits=6,
        ),
    ),
    validate=validate,
    sources=(
        "ISO 13616-1:2020",
        "https://www.swift.com/standards/data-standards/iban-international-bank-account-number",
    ),
    unlike=("url",),
    examples=("GB82 WEST 1234 5698 7654 32", "DE89370400440532013000", "ES91-2100-0418-4502-0005-1332"),
    counter_examples=("GB83 WEST 1234 5698 7654 32", "what is an IBAN?", "DE00370400440532013000"),
    tail=4,
)
