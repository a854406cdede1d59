"""Ukrainian taxpayer number: ten digits, days since 1899, a serial and a check digit."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "ua.rntrc",
    "taxpayer number",
    Scheme(standard("ua.rntrc"), "UA", ONE_DIGIT),
    digits=(10,),
    sources=(
        "Податковий кодекс України, ст. 70",
        "https://tax.gov.ua/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.ua.rntrc",
    ),
    context={
        "uk": (
            "рнокпп",
            "іпн",
            "ідентифікаційний код",
            "ідентифікаційний номер",
            "код платника податків",
            "мій іпн",
            "податковий номер",
        ),
        "ru": ("инн", "идентификационный код", "рнокпп"),
        "en": ("rnokpp", "ukrainian tax number", "ukrainian tax id", "ipn"),
    },
    examples=("мій ІПН 1759013776", "РНОКПП: 1759013776", "my Ukrainian tax number is 1759013776"),
    counter_examples=("order number 1759013776", "what is a taxpayer number?", "my Ukrainian tax number is 1759013770"),
)
