"""Venezuelan tax number: a letter for the sort of person, eight digits and a check digit."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "ve.rif",
    "RIF",
    Scheme(
        standard("ve.rif"), "VE", ONE_DIGIT, formats=(r"[vejpg]-[0-9]{8}-[0-9]",), groupings=(r"[vejpg]-?[0-9]{9}",)
    ),
    shape=("[vejpg]n9",),
    sources=(
        "Providencia SNAT/2013/0048 (Venezuela)",
        "http://www.seniat.gob.ve/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.ve.rif",
    ),
    context={
        "es": (
            "rif",
            "mi rif",
            "registro de información fiscal",
            "registro único de información fiscal",
            "número de rif",
            "cédula",
        ),
        "en": ("rif number", "venezuelan tax id"),
    },
    examples=(
        "registro único de información fiscal V-12345678-1",
        "número de RIF: V123456781",
        "registro de información fiscal V-12345678-1",
    ),
    counter_examples=("order number V123456781", "what is a RIF?", "registro de información fiscal V-12345678-0"),
)
