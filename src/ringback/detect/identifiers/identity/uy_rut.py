"""Uruguayan tax number: twelve digits, the last a modulus 11 check, written 21-100342-001-7."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "uy.rut",
    "RUT",
    Scheme(standard("uy.rut"), "UY", ONE_DIGIT, formats=(r"[0-9]{2}-[0-9]{6}-[0-9]{3}-[0-9]",)),
    digits=(12,),
    sources=(
        "Decreto 597/988 (Uruguay)",
        "https://www.gub.uy/direccion-general-impositiva/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.uy.rut",
    ),
    context={"es": ("rut", "registro único tributario", "mi rut", "número de rut"), "en": ("rut number",)},
    examples=("mi RUT es 21-000001-001-4", "registro único tributario 210000010014", "RUT: 21-000001-001-4"),
    counter_examples=("order number 210000010014", "what is a RUT?", "RUT: 21-000001-001-0"),
)
