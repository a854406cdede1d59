"""Vietnamese citizen number: province, century and sex, year of birth and six digits; no check digit."""

from ringback.detect.national import UNCHECKED, Scheme, national


def _issued(characters: str) -> bool:
    """One of the provinces, then century and sex."""
    return "001" <= characters[:3] <= "096" and characters[3] in "0123"


IDENTIFIER = national(
    "vn.cccd",
    "citizen number",
    Scheme(_issued, "VN", UNCHECKED),
    digits=(12,),
    sources=("Luật Căn cước số 26/2023/QH15 (Vietnam)",),
    context={
        "vi": (
            "cccd",
            "căn cước công dân",
            "số cccd",
            "số căn cước",
            "cmnd",
            "số cmnd",
            "chứng minh nhân dân",
            "căn cước",
            "mã định danh",
        ),
        "en": ("cccd", "vietnamese id", "cmnd", "vietnamese id number"),
    },
    examples=("số CCCD 001090000001", "căn cước công dân: 001090000001", "my Vietnamese ID is 001090000001"),
    counter_examples=("order number 001090000001", "what is a citizen number?", "tracking 001090000001"),
)
