"""Saudi national or resident (Iqama) number: ten digits that begin with 1 or 2, the last a Luhn digit."""

from ringback.detect.checksums import luhn
from ringback.detect.national import ONE_DIGIT, Scheme, national


def _issued(characters: str) -> bool:
    """1 for citizens, 2 for residents, and the Luhn digit."""
    return characters[0] in "12" and luhn(characters)


IDENTIFIER = national(
    "sa.id",
    "national id",
    Scheme(_issued, "SA", ONE_DIGIT),
    digits=(10,),
    sources=("نظام الأحوال المدنية, المرسوم الملكي م/7 (Saudi Arabia)", "https://www.moi.gov.sa/"),
    context={
        "ar": (
            "رقم الهوية",
            "الهوية الوطنية",
            "رقم الهوية الوطنية",
            "رقم الإقامة",
            "اقامة",
            "رقم الاقامة",
            "رقم هويتي",
            "رقم السجل المدني",
        ),
        "en": ("iqama", "iqama number", "saudi id", "saudi national id"),
        "ur": ("اقامہ نمبر", "اقامہ"),
        "hi": ("इकामा",),
        "tl": ("iqama ko",),
    },
    examples=("رقم الهوية الوطنية 1000000008", "my iqama number is 1000000008", "رقم الإقامة: 1000000008"),
    counter_examples=("order number 1000000008", "what is a national id?", "رقم الإقامة: 1000000000"),
)
