"""Argentinian identity document: seven or eight digits without a check, known by its name alone."""

from ringback.detect.national import UNCHECKED, Scheme, national


def _issued(characters: str) -> bool:
    """Numbers run from a few hundred thousand up to a hundred million."""
    return characters[0] != "0"


IDENTIFIER = national(
    "ar.dni",
    "DNI",
    Scheme(_issued, "AR", UNCHECKED, groupings=(r"[0-9]{1,2}\.[0-9]{3}\.[0-9]{3}",)),
    digits=(7, 8),
    sources=(
        "Ley 17.671 de Identificación, Registro y Clasificación del Potencial Humano Nacional",
        "https://www.argentina.gob.ar/interior/renaper",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.ar.dni",
    ),
    context={
        "es": (
            "dni",
            "mi dni",
            "dni número",
            "número de dni",
            "documento nacional de identidad",
            "mi documento",
            "número de documento",
            "dni es",
        ),
        "en": ("dni", "dni number", "argentine id"),
    },
    examples=("mi DNI es 12.345.678", "mi DNI argentino es 12345678", "my DNI is 12.345.678"),
    counter_examples=("order number 12345678", "what is a DNI?", "tracking 12345678"),
)
