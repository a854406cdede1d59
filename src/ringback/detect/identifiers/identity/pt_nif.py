"""Portuguese tax number: nine digits, the last a modulus 11 check."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "pt.nif",
    "NIF",
    Scheme(standard("pt.nif"), "PT", ONE_DIGIT, groupings=(r"[0-9]{3} [0-9]{3} [0-9]{3}",)),
    digits=(9,),
    sources=(
        "Decreto-Lei n.º 14/2013 (Portugal)",
        "https://www.portaldasfinancas.gov.pt/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.pt.nif",
    ),
    context={
        "pt": (
            "nif",
            "número de contribuinte",
            "contribuinte",
            "número de identificação fiscal",
            "meu nif",
            "n contribuinte",
        ),
        "en": ("nif", "nif number", "portuguese tax number", "fiscal number"),
        "fr": ("nif portugais",),
    },
    examples=("o meu NIF é 123456789", "número de contribuinte 123456789", "my NIF is 123456789"),
    counter_examples=("order number 123456789", "what is a NIF?", "my NIF is 123456780"),
)
