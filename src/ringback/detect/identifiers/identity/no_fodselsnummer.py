"""Norwegian birth number: date of birth, a serial and two modulus 11 check digits."""

from ringback.detect.national import STRONG, Scheme, national, standard

IDENTIFIER = national(
    "no.fodselsnummer",
    "birth number",
    Scheme(standard("no.fodselsnummer"), "NO", STRONG, formats=(r"[0-7][0-9][0-9]{4} [0-9]{5}",)),
    digits=(11,),
    sources=(
        "Lov om folkeregistrering (folkeregisterloven) § 2-2 (Norway)",
        "https://www.skatteetaten.no/en/person/national-registry/identitetsnummer/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.no.fodselsnummer",
    ),
    context={
        "no": (
            "fødselsnummer",
            "fødselsnummeret",
            "personnummer",
            "fodselsnummer",
            "mitt fødselsnummer",
            "fnr",
            "d nummer",
            "fødselsnr",
        ),
        "en": ("norwegian birth number", "fodselsnummer", "norwegian id", "norwegian national id"),
        "pl": ("numer personalny", "fødselsnummer"),
        "sv": ("fødselsnummer",),
    },
    examples=(
        "fødselsnummeret mitt er 151086 95088",
        "fødselsnummer: 15108695088",
        "my Norwegian birth number is 151086 95088",
    ),
    counter_examples=(
        "order number 15108695088",
        "what is a birth number?",
        "my Norwegian birth number is 151086 95080",
    ),
)
