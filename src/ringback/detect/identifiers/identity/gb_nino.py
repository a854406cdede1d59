"""UK national insurance number: two letters, six digits and a letter from A to D; no check digit."""

from ringback.detect.national import UNCHECKED, Scheme, national

_NEVER = ("BG", "GB", "KN", "NK", "NT", "TN", "ZZ")


def _issued(characters: str) -> bool:
    """Some prefixes are never issued; QQ stands in the authority's own examples."""
    return characters[:2] not in _NEVER


IDENTIFIER = national(
    "gb.nino",
    "national insurance number",
    Scheme(
        _issued,
        "GB",
        UNCHECKED,
        formats=(r"[a-ceghj-tw-z][a-ceghj-np-tw-z] [0-9]{2} [0-9]{2} [0-9]{2} [a-d]",),
        groupings=(r"[a-ceghj-tw-z][a-ceghj-np-tw-z][0-9]{6}[a-d]",),
    ),
    shape=("[a-ceghj-tw-z][a-ceghj-np-tw-z]n6[a-d]",),
    sources=(
        "https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110",
        "Social Security (Crediting and Treatment of Contributions, and National Insurance Numbers) Regulations 2001",
    ),
    context={
        "en": (
            "national insurance number",
            "national insurance",
            "ni number",
            "ni no",
            "nino",
            "nat ins number",
            "nat ins",
            "insurance number ni",
            "n i number",
        ),
        "cy": ("rhif yswiriant gwladol",),
        "pl": ("numer ubezpieczenia", "national insurance number", "numer nino"),
    },
    examples=("my national insurance number is QQ 12 34 56 C", "NI number: QQ123456C", "NINO QQ 12 34 56 C"),
    counter_examples=("order number QQ123456C", "what is a national insurance number?", "tracking QQ123456C"),
)
