"""Slovenian personal number: date of birth, register, serial and a modulus 11 check."""

from ringback.detect.national import TWO_DIGITS, Scheme, national, standard

IDENTIFIER = national(
    "si.emso",
    "EMŠO",
    Scheme(standard("si.emso"), "SI", TWO_DIGITS),
    digits=(13,),
    sources=(
        "Zakon o centralnem registru prebivalstva (Slovenia)",
        "https://www.gov.si/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.si.emso",
    ),
    context={
        "sl": ("emšo", "emso", "enotna matična številka občana", "moj emšo", "številka emšo"),
        "hr": ("jmbg", "matični broj građana", "jmbg broj"),
        "sr": ("јмбг", "jmbg", "матични број", "jedinstveni matični broj"),
        "bs": ("jmbg", "matični broj"),
        "en": ("emso", "emso number", "slovenian id", "jmbg"),
    },
    examples=("moj EMŠO je 0101006500006", "EMŠO: 0101006500006", "my EMSO is 0101006500006"),
    counter_examples=("order number 0101006500006", "what is a EMŠO?", "my EMSO is 0101006500000"),
)
