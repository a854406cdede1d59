"""Slovak birth number: date of birth (women's months from 51) and a serial, divisible by eleven."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "sk.rc",
    "birth number",
    Scheme(standard("sk.rc"), "SK", ONE_DIGIT, groupings=(r"[0-9]{6}/[0-9]{4}",)),
    digits=(9, 10),
    sources=(
        "Zákon č. 301/1995 Z. z. o rodnom čísle (Slovakia)",
        "https://www.minv.sk/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.sk.rc",
    ),
    context={
        "sk": (
            "rodné číslo",
            "rodne cislo",
            "slovenské rodné číslo",
            "moje slovenské rodné číslo",
            "moje rodné číslo",
            "rodného čísla",
            "rodnom čísle",
        ),
        "en": ("slovak birth number", "slovak id", "rodne cislo"),
        "hu": ("szlovák személyi szám",),
    },
    examples=(
        "moje slovenské rodné číslo je 710319/2745",
        "slovenské rodné číslo 7103192745",
        "my Slovak birth number is 710319/2745",
    ),
    counter_examples=("order number 7103192745", "what is a birth number?", "my Slovak birth number is 710319/2740"),
)
