"""Dutch citizen service number: nine digits that pass the "elfproef" (weighted modulus 11)."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "nl.bsn",
    "BSN",
    Scheme(standard("nl.bsn"), "NL", ONE_DIGIT, groupings=(r"[0-9]{4}\.[0-9]{2}\.[0-9]{3}",)),
    digits=(8, 9),
    sources=(
        "Wet algemene bepalingen burgerservicenummer (Netherlands)",
        "https://www.rvig.nl/burgerservicenummer",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.nl.bsn",
    ),
    context={
        "nl": (
            "bsn",
            "burgerservicenummer",
            "bsn nummer",
            "mijn bsn",
            "sofinummer",
            "sofi nummer",
            "persoonsnummer",
            "burger service nummer",
        ),
        "en": ("bsn", "bsn number", "citizen service number", "burgerservicenummer", "dutch social security number"),
        "tr": ("bsn", "bsn numaram"),
        "ar": ("رقم bsn",),
        "pl": ("numer bsn", "bsn"),
    },
    examples=("mijn BSN is 111222333", "burgerservicenummer 111222333", "my BSN is 111222333"),
    counter_examples=("order number 111222333", "what is a BSN?", "my BSN is 111222330"),
)
