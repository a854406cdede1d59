"""Chilean tax and identity number: seven or eight digits and a modulus 11 check that may be K."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "cl.rut",
    "RUT",
    Scheme(
        standard("cl.rut"),
        "CL",
        ONE_DIGIT,
        formats=(r"[0-9]{1,2}\.[0-9]{3}\.[0-9]{3}-[0-9k]",),
        groupings=(r"[0-9]{7,8}-[0-9k]",),
    ),
    digits=(8, 9),
    shape=("n7[k]", "n8[k]"),
    sources=(
        "Decreto con Fuerza de Ley 3 de 1969 (Chile)",
        "https://www.sii.cl/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.cl.rut",
    ),
    context={
        "es": (
            "rut",
            "run",
            "mi rut",
            "rol único tributario",
            "rol único nacional",
            "número de rut",
            "rut es",
            "cédula de identidad",
        ),
        "en": ("rut number", "my rut", "chilean id"),
    },
    examples=("mi RUT es 12.345.678-5", "RUT: 123456785", "my RUT is 12.345.678-5"),
    counter_examples=("order number 123456785", "what is a RUT?", "my RUT is 12.345.678-0"),
)
