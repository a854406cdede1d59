"""Irish personal public service number: seven digits, a check letter and mostly one letter more."""

from ringback.detect.national import ONE_LETTER, Scheme, national, standard

IDENTIFIER = national(
    "ie.pps",
    "PPS number",
    Scheme(standard("ie.pps"), "IE", ONE_LETTER, formats=(r"[0-9]{7}[a-w][ab]",), groupings=(r"[0-9]{7}[a-w]",)),
    shape=("n7[a-w]", "n7[a-w][abhitw]"),
    sources=(
        "Social Welfare Consolidation Act 2005, s. 262",
        "https://www.gov.ie/en/department-of-social-protection/services/get-a-personal-public-service-pps-number/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.ie.pps",
    ),
    context={
        "en": ("pps", "ppsn", "pps number", "personal public service number", "public service number"),
        "ga": ("uimhir psp", "upsp"),
    },
    examples=("my PPS number is 1234567T", "PPSN: 1234567T", "uimhir PSP 1234567T"),
    counter_examples=("order number 1234567T", "what is a PPS number?", "uimhir PSP 1234567A"),
)
