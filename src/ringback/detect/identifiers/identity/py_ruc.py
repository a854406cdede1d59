"""Paraguayan tax number: up to eight digits and a modulus 11 check, written 80028061-0."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "py.ruc",
    "RUC",
    Scheme(standard("py.ruc"), "PY", ONE_DIGIT, groupings=(r"[0-9]{6,8}-[0-9]",)),
    digits=(5, 6, 7, 8, 9),
    sources=(
        "Ley 1352/88 (Paraguay)",
        "https://www.dnit.gov.py/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.py.ruc",
    ),
    context={
        "es": ("ruc", "mi ruc", "registro único de contribuyentes", "número de ruc", "ruc es"),
        "en": ("ruc number", "paraguayan tax id"),
    },
    examples=("mi RUC es 1234567-9", "RUC: 12345679", "registro único de contribuyentes 1234567-9"),
    counter_examples=("order number 12345679", "what is a RUC?", "registro único de contribuyentes 1234567-0"),
)
