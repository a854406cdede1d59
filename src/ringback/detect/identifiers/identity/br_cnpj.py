"""Brazilian company number: fourteen digits, the last two a check, written 12.345.678/0001-95.

Since July 2026 letters can stand among the first twelve.
"""

from ringback.detect.national import TWO_DIGITS, Scheme, national, standard

IDENTIFIER = national(
    "br.cnpj",
    "CNPJ",
    Scheme(
        standard("br.cnpj"), "BR", TWO_DIGITS, formats=(r"[0-9a-z]{2}\.[0-9a-z]{3}\.[0-9a-z]{3}/[0-9a-z]{4}-[0-9]{2}",)
    ),
    digits=(14,),
    shape=("n2c10n2",),
    sources=(
        "Instrução Normativa RFB nº 2119/2022",
        "Instrução Normativa RFB nº 2229/2024",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.br.cnpj",
    ),
    context={
        "pt": ("cnpj", "número do cnpj", "cadastro nacional da pessoa jurídica", "mei", "meu cnpj"),
        "en": ("cnpj", "cnpj number"),
        "es": ("cnpj",),
    },
    examples=("meu CNPJ é 12.345.678/0001-95", "my CNPJ is 12345678000195", "CNPJ: 12.345.678/0001-95"),
    counter_examples=("order number 12345678000195", "what is a CNPJ?", "CNPJ: 12.345.678/0001-90"),
)
