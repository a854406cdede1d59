"""Belgian national register number: date of birth, a counter and a modulus 97 check, written 85.07.30-033.28."""

from ringback.detect.national import TWO_DIGITS, Scheme, national, standard

IDENTIFIER = national(
    "be.nn",
    "national register number",
    Scheme(
        standard("be.nn"),
        "BE",
        TWO_DIGITS,
        formats=(r"[0-9]{2}\.[01][0-9]\.[0-3][0-9]-[0-9]{3}\.[0-9]{2}",),
        groupings=(r"[0-9]{2} [01][0-9] [0-3][0-9] [0-9]{3} [0-9]{2}",),
    ),
    digits=(11,),
    sources=(
        "Loi du 8 août 1983 organisant un registre national des personnes physiques (Belgium)",
        "https://www.ibz.rrn.fgov.be/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.be.nn",
    ),
    context={
        "nl": ("rijksregisternummer", "insz", "insz nummer", "identificatienummer", "rijksregister"),
        "fr": ("numéro de registre national", "registre national", "niss", "numéro national", "numéro niss", "nrn"),
        "de": ("nationalregisternummer", "nationalregister"),
        "en": ("belgian national number", "national register number", "rijksregisternummer", "niss"),
    },
    examples=(
        "mijn rijksregisternummer is 85.07.30-000.61",
        "numéro de registre national : 85073000061",
        "my national register number is 85.07.30-000.61",
    ),
    counter_examples=(
        "order number 85073000061",
        "what is a national register number?",
        "my national register number is 85.07.30-000.60",
    ),
)
