"""UK unique taxpayer reference: ten digits, the first a check over the others."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "gb.utr",
    "taxpayer reference",
    Scheme(standard("gb.utr"), "GB", ONE_DIGIT, groupings=(r"[0-9]{5} [0-9]{5}",)),
    digits=(10,),
    sources=(
        "https://www.gov.uk/find-utr-number",
        "https://design.tax.service.gov.uk/hmrc-design-patterns/unique-taxpayer-reference/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.gb.utr",
    ),
    context={
        "en": (
            "utr",
            "utr number",
            "unique taxpayer reference",
            "tax reference",
            "self assessment reference",
            "taxpayer reference",
            "my utr",
        )
    },
    examples=(
        "unique taxpayer reference: 9000000001",
        "unique taxpayer reference 9000000001",
        "self assessment reference 9000000001",
    ),
    counter_examples=(
        "order number 9000000001",
        "what is a taxpayer reference?",
        "self assessment reference 9000000000",
    ),
)
