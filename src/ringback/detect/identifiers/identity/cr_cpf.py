"""Costa Rican identity card: province, four and four digits; no check digit."""

from ringback.detect.national import UNCHECKED, Scheme, national, standard

IDENTIFIER = national(
    "cr.cpf",
    "cédula",
    Scheme(standard("cr.cpf"), "CR", UNCHECKED, groupings=(r"0?[1-9]-[0-9]{4}-[0-9]{4}",)),
    digits=(9, 10),
    sources=(
        "Ley 3504, Ley Orgánica del Tribunal Supremo de Elecciones y del Registro Civil (Costa Rica)",
        "https://www.tse.go.cr/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.cr.cpf",
    ),
    context={
        "es": (
            "cédula",
            "cédula de identidad",
            "mi cédula",
            "número de cédula",
            "cédula de persona física",
            "cédula física",
        ),
        "en": ("cedula", "cedula number", "costa rican id"),
    },
    examples=("mi cédula es 1-0123-0456", "cédula física 101230456", "my cedula number is 1-0123-0456"),
    counter_examples=("order number 101230456", "what is a cédula?", "tracking 101230456"),
)
