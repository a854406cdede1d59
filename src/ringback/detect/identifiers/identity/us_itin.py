"""US individual taxpayer identification number: nine digits from 900 on, with groups 50 to 99 but for a few."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "us.itin",
    "taxpayer number",
    Scheme(standard("us.itin"), "US", ONE_DIGIT, groupings=(r"9[0-9]{2}[- ][0-9]{2}[- ][0-9]{4}",)),
    digits=(9,),
    sources=(
        "https://www.irs.gov/pub/irs-pdf/p1915.pdf",
        "26 CFR 301.6109-1(d)(3)",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.us.itin",
    ),
    context={
        "en": (
            "itin",
            "itin number",
            "individual taxpayer identification number",
            "individual tax id",
            "taxpayer identification number",
        ),
        "es": ("itin", "número itin", "número de identificación personal del contribuyente", "número de itin"),
    },
    examples=(
        "my ITIN is 912-90-0000",
        "mi número ITIN es 912900000",
        "individual taxpayer identification number: 912-90-0000",
    ),
    counter_examples=(
        "order number 912900000",
        "what is a taxpayer number?",
        "individual taxpayer identification number: 912-90-000A",
    ),
)
