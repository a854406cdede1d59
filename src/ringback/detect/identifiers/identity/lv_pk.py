"""Latvian personal code: date of birth or 32, a serial and a check digit, written 161175-19997."""

from ringback.detect.national import TWO_DIGITS, Scheme, national, standard

_checked = standard("lv.pvn")


def _person(characters: str) -> bool:
    """A person's: those of companies begin with 4 or more."""
    return characters[0] < "4" and _checked(characters)


IDENTIFIER = national(
    "lv.pk",
    "personal code",
    Scheme(
        _person, "LV", TWO_DIGITS, formats=(r"[0-3][0-9][01][0-9]{3}-[0-9]{5}",), groupings=(r"32[0-9]{4}-[0-9]{5}",)
    ),
    digits=(11,),
    sources=(
        "Fizisko personu reģistra likums (Latvia)",
        "https://www.pmlp.gov.lv/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.lv.pvn",
    ),
    context={
        "lv": ("personas kods", "personas kodu", "mans personas kods", "pers kods", "p k"),
        "en": ("latvian personal code", "personas kods"),
        "ru": ("персональный код", "личный код"),
    },
    examples=(
        "mans personas kods ir 161175-19997",
        "personas kods: 16117519997",
        "my Latvian personal code is 161175-19997",
    ),
    counter_examples=(
        "order number 16117519997",
        "what is a personal code?",
        "my Latvian personal code is 161175-19990",
    ),
)
