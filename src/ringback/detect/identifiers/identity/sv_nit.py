"""Salvadoran tax number: place, date of birth, serial and a check digit, written 0614-050707-104-8."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "sv.nit",
    "NIT",
    Scheme(standard("sv.nit"), "SV", ONE_DIGIT, formats=(r"[019][0-9]{3}-[0-9]{6}-[0-9]{3}-[0-9]",)),
    digits=(14,),
    sources=(
        "Código Tributario de El Salvador, art. 86",
        "https://www.mh.gob.sv/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.sv.nit",
    ),
    context={
        "es": ("nit", "mi nit", "número de nit", "número de identificación tributaria", "nit es"),
        "en": ("nit number", "salvadoran tax id"),
    },
    examples=(
        "mi NIT es 0614-010190-000-6",
        "NIT: 06140101900006",
        "número de identificación tributaria 0614-010190-000-6",
    ),
    counter_examples=(
        "order number 06140101900006",
        "what is a NIT?",
        "número de identificación tributaria 0614-010190-000-0",
    ),
)
