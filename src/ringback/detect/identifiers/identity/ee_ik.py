"""Estonian personal code: sex and century, date of birth, serial and a check digit."""

from ringback.detect.national import TWO_DIGITS, Scheme, national, standard

IDENTIFIER = national(
    "ee.ik",
    "personal code",
    Scheme(standard("ee.ik"), "EE", TWO_DIGITS),
    digits=(11,),
    sources=(
        "Rahvastikuregistri seadus (Estonia)",
        "EVS 585:2007",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.ee.ik",
    ),
    context={
        "et": ("isikukood", "minu isikukood", "isikukoodi", "isikukoodiga", "ik"),
        "en": ("estonian personal code", "isikukood", "estonian id code"),
        "ru": ("личный код", "исикукоод"),
    },
    examples=("minu isikukood on 36805280109", "isikukood: 36805280109", "my Estonian personal code is 36805280109"),
    counter_examples=(
        "order number 36805280109",
        "what is a personal code?",
        "my Estonian personal code is 36805280100",
    ),
)
