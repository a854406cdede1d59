"""NHS number of England, Wales and the Isle of Man: ten digits, the last a modulus 11 check, written 3 3 4."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "gb.nhs",
    "NHS number",
    Scheme(standard("gb.nhs"), "GB", ONE_DIGIT, groupings=(r"[0-9]{3}[- ][0-9]{3}[- ][0-9]{4}",)),
    digits=(10,),
    sources=(
        "https://www.datadictionary.nhs.uk/attributes/nhs_number.html",
        "ISB 0149",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.gb.nhs",
    ),
    context={
        "en": ("nhs number", "nhs", "nhs id", "national health service number"),
        "cy": ("rhif gig",),
        "pl": ("numer nhs",),
    },
    examples=("my NHS number is 999 000 0018", "NHS no 9990000018", "numer NHS: 999 000 0018"),
    counter_examples=("order number 9990000018", "what is a NHS number?", "numer NHS: 999 000 0010"),
)
