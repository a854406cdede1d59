"""Emirates identity card: 784, year of birth, seven digits and a Luhn digit, written 784-1980-1234567-9."""

from ringback.detect.checksums import luhn
from ringback.detect.national import TWO_DIGITS, Scheme, national


def _issued(characters: str) -> bool:
    """The country, a year of birth and the Luhn digit."""
    return characters[:5] in ("78419", "78420") and luhn(characters)


IDENTIFIER = national(
    "ae.emirates_id",
    "Emirates ID",
    Scheme(_issued, "AE", TWO_DIGITS, formats=(r"784-(?:19|20)[0-9]{2}-[0-9]{7}-[0-9]",), bare=(15,)),
    digits=(15,),
    sources=("Federal Law No. 9 of 2006 (United Arab Emirates)", "https://icp.gov.ae/"),
    context={
        "ar": ("الهوية الإماراتية", "رقم الهوية", "هوية الإمارات", "رقم الهوية الإماراتية", "رقم هويتي"),
        "en": ("emirates id", "eid", "emirates id number", "uae id", "eid number", "uae id number"),
        "hi": ("अमीरात आईडी",),
        "ur": ("امارات آئی ڈی",),
        "tl": ("emirates id ko",),
    },
    examples=(
        "my Emirates ID is 784-1900-0000000-1",
        "رقم الهوية الإماراتية 784190000000001",
        "EID number: 784-1900-0000000-1",
    ),
    counter_examples=("order number 784190000000001", "what is a Emirates ID?", "EID number: 784-1900-0000000-0"),
)
