"""Australian tax file number: eight or nine digits with a weighted modulus 11 check."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "au.tfn",
    "tax file number",
    Scheme(standard("au.tfn"), "AU", ONE_DIGIT, groupings=(r"[0-9]{3}[- ][0-9]{3}[- ][0-9]{3}",)),
    digits=(8, 9),
    sources=(
        "Taxation Administration Act 1953 (Cth), Part III Division 2",
        "https://www.ato.gov.au/individuals-and-families/tax-file-number",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.au.tfn",
    ),
    context={"en": ("tfn", "tax file number", "tfn number", "tax file")},
    examples=("my TFN is 123 456 782", "tax file number: 123456782", "TFN 123 456 782"),
    counter_examples=("order number 123456782", "what is a tax file number?", "TFN 123 456 780"),
)
