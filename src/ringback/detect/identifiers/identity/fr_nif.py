"""French tax number of a person: thirteen digits from 0 to 3, the last three a modulus 511 check."""

from ringback.detect.national import STRONG, Scheme, national, standard

IDENTIFIER = national(
    "fr.nif",
    "tax number",
    Scheme(standard("fr.nif"), "FR", STRONG, groupings=(r"[0-3][0-9] [0-9]{2} [0-9]{3} [0-9]{3} [0-9]{3}",)),
    digits=(13,),
    sources=(
        "https://www.impots.gouv.fr/",
        "https://www.oecd.org/tax/automatic-exchange/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.fr.nif",
    ),
    context={
        "fr": (
            "numéro fiscal",
            "mon numéro fiscal",
            "nif",
            "numéro fiscal de référence",
            "numéro spi",
            "spi",
            "identifiant fiscal",
            "référence fiscale",
        ),
        "en": ("french tax number", "numero fiscal", "french tax id"),
    },
    examples=(
        "mon numéro fiscal est 3012345678167",
        "numéro fiscal de référence : 3012345678167",
        "my French tax number is 3012345678167",
    ),
    counter_examples=("order number 3012345678167", "what is a tax number?", "my French tax number is 3012345678160"),
)
