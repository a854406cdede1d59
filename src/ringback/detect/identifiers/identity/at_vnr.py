"""Austrian social insurance number: three digits, a check digit and the date of birth."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "at.vnr",
    "insurance number",
    Scheme(standard("at.vnr"), "AT", ONE_DIGIT, groupings=(r"[1-9][0-9]{3}[ -/][0-3][0-9][01][0-9]{3}",)),
    digits=(10,),
    sources=(
        "§ 31 Allgemeines Sozialversicherungsgesetz (Austria)",
        "https://www.sozialversicherung.at/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.at.vnr",
    ),
    context={
        "de": (
            "sozialversicherungsnummer",
            "svnr",
            "sv nummer",
            "versicherungsnummer",
            "sv nr",
            "vsnr",
            "e card nummer",
            "svnummer",
            "sozialversicherung",
        ),
        "en": ("austrian social security number", "svnr", "sozialversicherungsnummer"),
        "tr": ("sigorta numaram",),
        "sr": ("broj socijalnog osiguranja",),
    },
    examples=(
        "meine Sozialversicherungsnummer ist 1237010180",
        "SVNR 1237010180",
        "my Austrian social security number is 1237010180",
    ),
    counter_examples=(
        "order number 1237010180",
        "what is a insurance number?",
        "my Austrian social security number is 1237010181",
    ),
)
