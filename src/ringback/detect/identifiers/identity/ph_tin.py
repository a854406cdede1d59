"""Philippine taxpayer number: nine digits and a branch code, written 123-456-789-000; no check is published."""

from ringback.detect.national import UNCHECKED, Scheme, national


def _issued(characters: str) -> bool:
    """No serial of noughts; the branch code is short."""
    return characters[:9].strip("0") != "" and characters[9:11] in ("", "00")


IDENTIFIER = national(
    "ph.tin",
    "taxpayer number",
    Scheme(_issued, "PH", UNCHECKED, groupings=(r"[0-9]{3}-[0-9]{3}-[0-9]{3}-[0-9]{3,5}",)),
    digits=(9, 12, 14),
    sources=("National Internal Revenue Code of 1997, s. 236 (Philippines)", "https://www.bir.gov.ph/"),
    context={
        "en": ("tin number", "tin no", "bir tin", "tin id", "my tin", "tin num", "tax identification number", "tin is"),
        "tl": ("tin ko", "tin number ko", "bir number"),
    },
    examples=("my TIN number is 123-456-789-000", "BIR TIN 123456789000", "tin number ko: 123-456-789-000"),
    counter_examples=("order number 123456789000", "what is a taxpayer number?", "tracking 123456789000"),
)
