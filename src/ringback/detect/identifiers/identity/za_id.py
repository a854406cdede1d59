"""South African identity number: date of birth, sex, citizenship and a Luhn digit, thirteen digits."""

from ringback.detect.national import STRONG, Scheme, national, standard

IDENTIFIER = national(
    "za.id",
    "identity number",
    Scheme(standard("za.idnr"), "ZA", STRONG, groupings=(r"[0-9]{6} [0-9]{4} [0-9]{3}",)),
    digits=(13,),
    sources=(
        "Identification Act 68 of 1997 (South Africa)",
        "https://www.dha.gov.za/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.za.idnr",
    ),
    context={
        "en": (
            "sa id",
            "south african id",
            "rsa id",
            "id number",
            "id no",
            "identity number",
            "id nr",
            "id num",
            "sa id number",
            "my id",
        ),
        "af": ("id nommer", "identiteitsnommer", "my id nommer"),
        "zu": ("inombolo kamazisi", "umazisi"),
        "xh": ("inombolo yesazisi",),
    },
    examples=("my SA ID number is 8001010000081", "ID number: 8001010000081", "my ID-nommer is 8001010000081"),
    counter_examples=("order number 8001010000081", "what is a identity number?", "my ID-nommer is 8001010000080"),
)
