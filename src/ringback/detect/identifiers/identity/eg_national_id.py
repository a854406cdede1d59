"""Egyptian national number: century, date of birth, governorate, serial and a check of unpublished rule."""

from ringback.detect.checksums import calendar_day
from ringback.detect.national import UNCHECKED, Scheme, national


def _born(characters: str) -> bool:
    """The century, a day and one of the governorates (88: abroad)."""
    place = characters[7:9]
    return characters[0] in "23" and calendar_day(characters[1:7]) and ("01" <= place <= "35" or place == "88")


IDENTIFIER = national(
    "eg.national_id",
    "national id",
    Scheme(_born, "EG", UNCHECKED),
    digits=(14,),
    sources=("قانون الأحوال المدنية رقم 143 لسنة 1994 (Egypt)", "https://moi.gov.eg/"),
    context={
        "ar": ("الرقم القومي", "رقمي القومي", "رقم قومي", "رقم البطاقة", "رقم البطاقة الشخصية", "بطاقة الرقم القومي"),
        "en": ("egyptian national id", "egyptian id", "national id egypt", "raqam qawmi"),
    },
    examples=(
        "الرقم القومي 29001010100000",
        "رقمي القومي هو 29001010100000",
        "my Egyptian national ID is 29001010100000",
    ),
    counter_examples=("order number 29001010100000", "what is a national id?", "tracking 29001010100000"),
)
