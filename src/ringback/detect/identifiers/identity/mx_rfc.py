"""Mexican taxpayer register key: three or four letters, a date and three characters of homonymy and check."""

from ringback.detect.national import UNCHECKED, Scheme, national, standard

IDENTIFIER = national(
    "mx.rfc",
    "RFC",
    Scheme(
        standard("mx.rfc"),
        "MX",
        UNCHECKED,
        formats=(r"[a-z&]{4}[- ][0-9]{6}[- ][0-9a-z]{3}",),
        groupings=(r"[a-z&]{4}[0-9]{6}[0-9a-z]{3}",),
    ),
    shape=("[a-z&]3n6c3", "[a-z&]4n6c3", "[a-z&]4n6"),
    sources=(
        "Código Fiscal de la Federación, art. 27",
        "https://www.sat.gob.mx/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.mx.rfc",
    ),
    context={
        "es": ("rfc", "registro federal de contribuyentes", "mi rfc", "clave rfc", "rfc es"),
        "en": ("rfc number", "mexican tax id", "my rfc"),
    },
    examples=("mi RFC es XEXX010101000", "RFC: XEXX010101000", "registro federal de contribuyentes XEXX010101000"),
    counter_examples=("order number XEXX010101000", "what is a RFC?", "tracking XEXX010101000"),
)
