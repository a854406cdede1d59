"""Guatemalan tax number: up to eleven digits and a modulus 11 check that may be K."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "gt.nit",
    "NIT",
    Scheme(standard("gt.nit"), "GT", ONE_DIGIT, groupings=(r"[0-9]{6,7}-[0-9k]",)),
    digits=(5, 6, 7, 8),
    shape=("n6[k]", "n7[k]"),
    sources=(
        "Código Tributario, Decreto 6-91 (Guatemala)",
        "https://portal.sat.gob.gt/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.gt.nit",
    ),
    context={
        "es": ("nit", "mi nit", "número de nit", "número de identificación tributaria", "nit es"),
        "en": ("nit number", "guatemalan tax id"),
    },
    examples=("mi NIT es 123456-0", "NIT 1234560", "número de NIT: 123456-0"),
    counter_examples=("order number 1234560", "what is a NIT?", "número de NIT: 123456-1"),
)
