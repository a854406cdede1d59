"""Colombian tax number: nine or ten digits, the last a modulus 11 check."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "co.nit",
    "NIT",
    Scheme(standard("co.nit"), "CO", ONE_DIGIT, groupings=(r"[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]",)),
    digits=(9, 10),
    sources=(
        "Decreto 2460 de 2013 (Colombia)",
        "https://www.dian.gov.co/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.co.nit",
    ),
    context={
        "es": ("nit", "mi nit", "número de identificación tributaria", "número de nit", "nit es", "rut"),
        "en": ("nit number", "colombian tax id"),
    },
    examples=("mi NIT es 213.123.432-1", "NIT 2131234321", "número de identificación tributaria 213.123.432-1"),
    counter_examples=("order number 2131234321", "what is a NIT?", "número de identificación tributaria 213.123.432-0"),
)
