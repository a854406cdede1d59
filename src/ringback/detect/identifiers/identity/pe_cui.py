"""Peruvian identity number: eight digits and a check character that is often left out."""

from ringback.detect.national import UNCHECKED, Scheme, national, standard

IDENTIFIER = national(
    "pe.cui",
    "DNI",
    Scheme(standard("pe.cui"), "PE", UNCHECKED, groupings=(r"[0-9]{8}-[0-9a-k]",)),
    digits=(8, 9),
    shape=("n8[a-k]",),
    sources=(
        "Ley 26497, Ley Orgánica del RENIEC",
        "https://www.gob.pe/reniec",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.pe.cui",
    ),
    context={
        "es": (
            "dni",
            "mi dni",
            "dni número",
            "cui",
            "código único de identificación",
            "número de dni",
            "documento de identidad",
            "cédula única de identidad",
        ),
        "en": ("dni", "dni number", "peruvian id"),
    },
    examples=("mi DNI peruano es 12345678-1", "código único de identificación 123456781", "CUI 12345678-1"),
    counter_examples=("order number 123456781", "what is a DNI?", "tracking 123456781"),
)
