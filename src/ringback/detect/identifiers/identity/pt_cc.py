"""Portuguese citizen card: eight digits, a check digit, two characters and a check digit."""

from ringback.detect.national import STRONG, Scheme, national, standard

IDENTIFIER = national(
    "pt.cc",
    "citizen card number",
    Scheme(
        standard("pt.cc"),
        "PT",
        STRONG,
        formats=(r"[0-9]{8}[ -][0-9][ -]?[0-9a-z]{2}[0-9]",),
        groupings=(r"[0-9]{9}[a-z]{2}[0-9]",),
    ),
    shape=("n9c2n",),
    sources=(
        "Lei n.º 7/2007 (Portugal)",
        "https://www.autenticacao.gov.pt/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.pt.cc",
    ),
    context={
        "pt": (
            "cartão de cidadão",
            "número do cartão de cidadão",
            "cartão do cidadão",
            "bilhete de identidade",
            "número de cc",
            "meu cc",
        ),
        "en": ("citizen card", "cartao de cidadao", "portuguese id", "citizen card number"),
    },
    examples=(
        "o meu cartão de cidadão é 00000000 0 ZZ4",
        "cartão de cidadão: 000000000ZZ4",
        "my citizen card is 00000000 0 ZZ4",
    ),
    counter_examples=(
        "order number 000000000ZZ4",
        "what is a citizen card number?",
        "my citizen card is 00000000 0 ZZ0",
    ),
)
