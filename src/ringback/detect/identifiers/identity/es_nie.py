"""Spanish number of a foreigner: X, Y or Z, seven digits and a check letter."""

from ringback.detect.national import ONE_LETTER, Scheme, national, standard

IDENTIFIER = national(
    "es.nie",
    "NIE",
    Scheme(standard("es.nie"), "ES", ONE_LETTER, formats=(r"[xyz][- ]?[0-9]{7}[- ]?[a-hj-np-tv-z]",)),
    shape=("[xyz]n7a",),
    sources=(
        "Real Decreto 557/2011, art. 206",
        "https://www.interior.gob.es/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.es.nie",
    ),
    context={
        "es": (
            "nie",
            "mi nie",
            "número de nie",
            "número de identidad de extranjero",
            "tarjeta de residencia",
            "número de identificación de extranjero",
        ),
        "ca": ("nie", "número d'identitat d'estranger"),
        "en": ("nie", "nie number", "foreigner identity number", "residence card"),
        "fr": ("nie",),
        "de": ("nie", "nie nummer"),
        "ro": ("nie",),
    },
    examples=("mi NIE es X0000000T", "NIE X0000000T", "my NIE number is X0000000T"),
    counter_examples=("order number X0000000T", "what is a NIE?", "my NIE number is X0000000A"),
)
