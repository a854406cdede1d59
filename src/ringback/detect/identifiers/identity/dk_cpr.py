"""Danish civil register number: date of birth and four digits; since 2007 without a check."""

from ringback.detect.national import UNCHECKED, Scheme, national, standard

IDENTIFIER = national(
    "dk.cpr",
    "CPR number",
    Scheme(standard("dk.cpr"), "DK", UNCHECKED, groupings=(r"[0-3][0-9][01][0-9]{3}-[0-9]{4}",)),
    digits=(10,),
    sources=(
        "CPR-loven, lov nr. 1297 af 3. september 2020 (Denmark)",
        "https://cpr.dk/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.dk.cpr",
    ),
    context={
        "da": ("cpr", "cpr nummer", "personnummer", "mit cpr", "cprnummer", "mit cpr nummer", "cpr numer"),
        "en": ("cpr number", "danish cpr", "danish personal number", "my cpr"),
        "ar": ("رقم cpr",),
        "kl": ("cpr normu",),
    },
    examples=("mit CPR-nummer er 211062-0000", "CPR-nr. 2110620000", "my CPR number is 211062-0000"),
    counter_examples=("order number 2110620000", "what is a CPR number?", "tracking 2110620000"),
)
