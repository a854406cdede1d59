"""Icelandic identification number: date of birth, two digits, a check digit and the century, written 120174-3399."""

from ringback.detect.national import TWO_DIGITS, Scheme, national, standard

IDENTIFIER = national(
    "is.kennitala",
    "kennitala",
    Scheme(standard("is_.kennitala"), "IS", TWO_DIGITS, formats=(r"[0-7][0-9][01][0-9]{3}-[0-9]{4}",)),
    digits=(10,),
    sources=(
        "Lög um skráningu einstaklinga nr. 140/2019 (Iceland)",
        "https://www.skra.is/english/people/id-numbers/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.is_.kennitala",
    ),
    context={
        "is": ("kennitala", "kennitalan mín", "kennitalan", "kennitölu", "kt", "kennitala mín"),
        "en": ("kennitala", "icelandic id", "icelandic id number"),
        "pl": ("kennitala",),
    },
    examples=("kennitalan mín er 120174-3399", "kennitala: 1201743399", "my kennitala is 120174-3399"),
    counter_examples=("order number 1201743399", "what is a kennitala?", "my kennitala is 120174-3391"),
)
