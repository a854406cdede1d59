"""Polish population register number: date of birth, a serial number that tells the sex and a check digit."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "pl.pesel",
    "PESEL",
    Scheme(standard("pl.pesel"), "PL", ONE_DIGIT),
    digits=(11,),
    sources=(
        "Ustawa z dnia 24 września 2010 r. o ewidencji ludności, art. 15",
        "https://www.gov.pl/web/gov/czym-jest-numer-pesel",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.pl.pesel",
    ),
    context={
        "pl": ("pesel", "numer pesel", "mój pesel", "nr pesel", "peselu", "peselem", "pesel to"),
        "en": ("pesel", "pesel number"),
        "uk": ("песель", "pesel"),
        "ru": ("песель",),
    },
    examples=("mój PESEL to 44051401359", "numer PESEL: 44051401359", "my PESEL is 44051401359"),
    counter_examples=("order number 44051401359", "what is a PESEL?", "my PESEL is 44051401350"),
)
