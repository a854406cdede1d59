"""Brazilian taxpayer number of a person: nine digits and two check digits, written 123.456.789-09."""

from ringback.detect.national import TWO_DIGITS, Scheme, national, standard

IDENTIFIER = national(
    "br.cpf",
    "CPF",
    Scheme(
        standard("br.cpf"),
        "BR",
        TWO_DIGITS,
        formats=(r"[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}",),
        groupings=(r"[0-9]{3} [0-9]{3} [0-9]{3}[- ][0-9]{2}",),
    ),
    digits=(11,),
    sources=(
        "Instrução Normativa RFB nº 2172/2024",
        "https://www.gov.br/receitafederal/pt-br/assuntos/meu-cpf",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.br.cpf",
    ),
    context={
        "pt": ("cpf", "número do cpf", "cadastro de pessoas físicas", "meu cpf", "cpf número"),
        "en": ("cpf", "cpf number", "brazilian tax id"),
        "es": ("cpf",),
    },
    examples=("meu CPF é 111.444.777-35", "my CPF is 11144477735", "CPF nº 111.444.777-35"),
    counter_examples=("order number 11144477735", "what is a CPF?", "CPF nº 111.444.777-30"),
)
