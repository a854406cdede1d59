"""Mexican population register key: four letters, date of birth, sex, state, consonants and a check digit."""

from ringback.detect.national import STRONG, Scheme, national, standard

IDENTIFIER = national(
    "mx.curp",
    "CURP",
    Scheme(standard("mx.curp"), "MX", STRONG, formats=(r"[a-z]{4}[0-9]{6}[hm][a-z]{5}[0-9a-z][0-9]",)),
    shape=("a4n6[hm]a5cn",),
    sources=(
        "Ley General de Población, art. 91",
        "https://www.gob.mx/curp/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.mx.curp",
    ),
    context={
        "es": ("curp", "clave única de registro de población", "clave curp", "mi curp", "curp es"),
        "en": ("curp", "curp number"),
    },
    examples=("mi CURP es XEXX010101HNEXXXA4", "CURP: XEXX010101HNEXXXA4", "my CURP is XEXX010101HNEXXXA4"),
    counter_examples=("order number XEXX010101HNEXXXA4", "what is a CURP?", "my CURP is XEXX010101HNEXXXA0"),
)
