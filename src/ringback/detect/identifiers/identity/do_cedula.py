"""Dominican identity and electoral card: eleven digits with a Luhn digit, written 001-1234567-8."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "do.cedula",
    "cédula",
    Scheme(standard("do.cedula"), "DO", ONE_DIGIT, formats=(r"[0-9]{3}-[0-9]{7}-[0-9]",)),
    digits=(11,),
    sources=(
        "Ley 8-92 sobre Cédula de Identidad y Electoral (República Dominicana)",
        "https://jce.gob.do/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.do.cedula",
    ),
    context={
        "es": ("cédula", "cédula de identidad", "mi cédula", "número de cédula", "cédula de identidad y electoral"),
        "en": ("cedula", "cedula number", "dominican id"),
    },
    examples=("mi cédula es 001-1234567-3", "cédula 00112345673", "my cedula is 001-1234567-3"),
    counter_examples=("order number 00112345673", "what is a cédula?", "my cedula is 001-1234567-0"),
)
