"""Lithuanian personal code: sex and century, date of birth, serial and a check digit."""

from ringback.detect.national import TWO_DIGITS, Scheme, national, standard

IDENTIFIER = national(
    "lt.asmens",
    "personal code",
    Scheme(standard("lt.asmens"), "LT", TWO_DIGITS),
    digits=(11,),
    sources=(
        "Lietuvos Respublikos gyventojų registro įstatymas",
        "https://www.registrucentras.lt/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.lt.asmens",
    ),
    context={
        "lt": ("asmens kodas", "asmens kodą", "asmens kodo", "mano asmens kodas", "a k"),
        "en": ("lithuanian personal code", "asmens kodas", "personal code"),
        "ru": ("личный код",),
        "pl": ("kod osobisty",),
    },
    examples=(
        "mano asmens kodas 33309240064",
        "asmens kodas: 33309240064",
        "my Lithuanian personal code is 33309240064",
    ),
    counter_examples=(
        "order number 33309240064",
        "what is a personal code?",
        "my Lithuanian personal code is 33309240060",
    ),
)
