"""Italian tax code: six letters of the name, date, place and sex in ten characters, the last a check letter.

Provisional ones and those of bodies are eleven digits.
"""

from ringback.detect.national import STRONG, Scheme, national, standard

IDENTIFIER = national(
    "it.codice_fiscale",
    "tax code",
    Scheme(
        standard("it.codicefiscale"),
        "IT",
        STRONG,
        formats=(
            r"[a-z]{6}[0-9lmnp-v]{2}[abcdehlmprst][0-9lmnp-v]{2}[a-z][0-9lmnp-v]{3}[a-z]",
            r"[a-z]{3} [a-z]{3} [0-9lmnp-v]{2}[abcdehlmprst][0-9lmnp-v]{2} [a-z][0-9lmnp-v]{3}[a-z]",
        ),
    ),
    digits=(11,),
    shape=("a6[0-9lmnp-v]2[abcdehlmprst][0-9lmnp-v]2a[0-9lmnp-v]3a",),
    sources=(
        "D.M. 23 dicembre 1976 (Italy)",
        "https://www.agenziaentrate.gov.it/portale/codice-fiscale",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.it.codicefiscale",
    ),
    context={
        "it": ("codice fiscale", "c f", "cf", "cod fiscale", "cod fisc", "mio codice fiscale", "tessera sanitaria"),
        "en": ("codice fiscale", "italian tax code", "italian tax id", "fiscal code"),
        "de": ("steuernummer italien", "codice fiscale"),
    },
    examples=(
        "il mio codice fiscale è XXXYYY80A01A000L",
        "C.F. XXXYYY80A01A000L",
        "my codice fiscale is XXXYYY80A01A000L",
    ),
    counter_examples=("order number XXXYYY80A01A000L", "what is a tax code?", "my codice fiscale is XXXYYY80A01A000A"),
)
