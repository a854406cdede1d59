"""Philippine social security number: ten digits written 34-1234567-8; no check is published."""

from ringback.detect.national import UNCHECKED, Scheme, national


def _issued(characters: str) -> bool:
    """The first two digits tell the office, up to 39."""
    return "01" <= characters[:2] <= "39"


IDENTIFIER = national(
    "ph.sss",
    "SSS number",
    Scheme(_issued, "PH", UNCHECKED, formats=(r"[0-9]{2}-[0-9]{7}-[0-9]",)),
    digits=(10,),
    sources=("Republic Act No. 11199 (Social Security Act of 2018)", "https://www.sss.gov.ph/"),
    context={
        "en": ("sss", "sss number", "sss id", "my sss"),
        "tl": ("sss", "sss number ko", "numero ng sss", "numero sa sss"),
    },
    examples=("my SSS number is 34-0000000-1", "SSS no. 3400000001", "ang SSS number ko ay 34-0000000-1"),
    counter_examples=("order number 3400000001", "what is a SSS number?", "tracking 3400000001"),
)
