"""Croatian personal number: ten digits and a check digit (ISO 7064, MOD 11,10)."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "hr.oib",
    "OIB",
    Scheme(standard("hr.oib"), "HR", ONE_DIGIT),
    digits=(11,),
    sources=(
        "Zakon o osobnom identifikacijskom broju (NN 60/08)",
        "https://www.porezna-uprava.hr/HR_OIB/Stranice/default.aspx",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.hr.oib",
    ),
    context={
        "hr": ("oib", "osobni identifikacijski broj", "moj oib", "broj oib", "oib broj"),
        "en": ("oib", "oib number", "croatian id"),
        "de": ("oib",),
    },
    examples=("moj OIB je 12345678903", "osobni identifikacijski broj 12345678903", "my OIB is 12345678903"),
    counter_examples=("order number 12345678903", "what is a OIB?", "my OIB is 12345678900"),
)
