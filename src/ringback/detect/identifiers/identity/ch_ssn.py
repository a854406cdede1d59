"""Swiss social security number: 756, nine digits and an EAN check digit, written 756.1234.5678.97."""

from ringback.detect.national import TWO_DIGITS, Scheme, national, standard

IDENTIFIER = national(
    "ch.ssn",
    "AHV number",
    Scheme(
        standard("ch.ssn"),
        "CH",
        TWO_DIGITS,
        formats=(r"756\.[0-9]{4}\.[0-9]{4}\.[0-9]{2}",),
        groupings=(r"756[- ][0-9]{4}[- ][0-9]{4}[- ][0-9]{2}",),
    ),
    digits=(13,),
    sources=(
        "Bundesgesetz über die Alters- und Hinterlassenenversicherung (SR 831.10), Art. 50c",
        "https://www.zas.admin.ch/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.ch.ssn",
    ),
    context={
        "de": ("ahv", "ahv nummer", "ahvn", "ahvn13", "sozialversicherungsnummer", "versichertennummer"),
        "fr": ("numéro avs", "avs", "numéro ahv", "navs13", "n avs"),
        "it": ("numero avs", "avs", "numero ahv"),
        "en": ("ahv number", "avs number", "swiss social security number", "ahv"),
        "pt": ("número avs",),
    },
    examples=("meine AHV-Nummer ist 756.1234.5678.97", "numéro AVS 7561234567897", "my AHV number is 756.1234.5678.97"),
    counter_examples=("order number 7561234567897", "what is a AHV number?", "my AHV number is 756.1234.5678.90"),
)
