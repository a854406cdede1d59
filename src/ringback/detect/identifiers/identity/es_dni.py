"""Spanish identity document: eight digits and the letter of their remainder by 23."""

from ringback.detect.national import ONE_LETTER, Scheme, national, standard

IDENTIFIER = national(
    "es.dni",
    "DNI",
    Scheme(
        standard("es.dni"),
        "ES",
        ONE_LETTER,
        formats=(r"[0-9]{8}[- ]?[a-hj-np-tv-z]", r"[0-9]{1,2}\.[0-9]{3}\.[0-9]{3}[- ]?[a-hj-np-tv-z]"),
    ),
    shape=("n8[a-z]",),
    sources=(
        "Real Decreto 1553/2005",
        "https://www.interior.gob.es/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.es.dni",
    ),
    context={
        "es": (
            "dni",
            "nif",
            "mi dni",
            "dni número",
            "número de dni",
            "documento nacional de identidad",
            "carnet de identidad",
            "carné de identidad",
            "d n i",
            "documento de identidad",
        ),
        "ca": ("dni", "document nacional d'identitat", "document d'identitat"),
        "eu": ("nan", "nan zenbakia"),
        "gl": ("dni", "documento nacional de identidade"),
        "en": ("dni", "nif", "dni number", "spanish id", "spanish id card"),
    },
    examples=("mi DNI es 12345678Z", "DNI: 12345678Z", "my Spanish ID is 12345678Z"),
    counter_examples=("order number 12345678Z", "what is a DNI?", "my Spanish ID is 12345678A"),
)
