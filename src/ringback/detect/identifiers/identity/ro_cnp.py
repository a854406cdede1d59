"""Romanian personal code: sex and century, date of birth, county, serial and a check digit."""

from ringback.detect.national import TWO_DIGITS, Scheme, national, standard

IDENTIFIER = national(
    "ro.cnp",
    "CNP",
    Scheme(standard("ro.cnp"), "RO", TWO_DIGITS),
    digits=(13,),
    sources=(
        "Legea nr. 105/1996 (Romania)",
        "O.U.G. nr. 97/2005 (Romania)",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.ro.cnp",
    ),
    context={
        "ro": ("cnp", "cod numeric personal", "codul numeric personal", "cnp ul", "cnpul", "cnp meu"),
        "en": ("cnp", "romanian personal code", "personal numeric code"),
        "it": ("cnp",),
        "es": ("cnp",),
        "hu": ("személyi szám",),
    },
    examples=("CNP-ul meu este 1630615123000", "cod numeric personal: 1630615123000", "my CNP is 1630615123000"),
    counter_examples=("order number 1630615123000", "what is a CNP?", "my CNP is 1630615123001"),
)
