"""Ecuadorian identity card: ten digits, province first, the last a modulus 10 check."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "ec.ci",
    "cédula",
    Scheme(standard("ec.ci"), "EC", ONE_DIGIT, groupings=(r"[0-9]{9}-[0-9]",)),
    digits=(10,),
    sources=(
        "Ley Orgánica de Gestión de la Identidad y Datos Civiles (Ecuador)",
        "https://www.registrocivil.gob.ec/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.ec.ci",
    ),
    context={
        "es": ("cédula", "cédula de identidad", "mi cédula", "número de cédula", "cédula de ciudadanía", "c i"),
        "en": ("cedula", "ecuadorian id", "cedula number"),
    },
    examples=("mi cédula es 171111111-0", "cédula de identidad 1711111110", "my cedula number is 171111111-0"),
    counter_examples=("order number 1711111110", "what is a cédula?", "my cedula number is 171111111-1"),
)
