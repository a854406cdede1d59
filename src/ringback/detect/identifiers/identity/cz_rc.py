"""Czech birth number: date of birth (women's months from 51) and a serial, divisible by eleven, written 710319/2745."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "cz.rc",
    "birth number",
    Scheme(standard("cz.rc"), "CZ", ONE_DIGIT, formats=(r"[0-9]{6}/[0-9]{4}",)),
    digits=(9, 10),
    sources=(
        "Zákon č. 133/2000 Sb., o evidenci obyvatel (Czechia)",
        "https://www.mvcr.cz/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.cz.rc",
    ),
    context={
        "cs": ("rodné číslo", "rodne cislo", "rč", "moje rodné číslo", "rodného čísla", "r č"),
        "en": ("czech birth number", "birth number", "rodne cislo", "czech id"),
        "vi": ("rodne cislo",),
        "uk": ("родне чісло",),
    },
    examples=("moje rodné číslo je 710319/2745", "rodné číslo 7103192745", "my Czech birth number is 710319/2745"),
    counter_examples=("order number 7103192745", "what is a birth number?", "my Czech birth number is 710319/2740"),
)
